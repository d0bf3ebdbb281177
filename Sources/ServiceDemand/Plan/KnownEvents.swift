import Demography

/// Deaths, moves and arrivals of known users one by one.
///
/// Every event has a number of its own by seed, region, ladder, group, year, kind, rung and cell, from
/// a stream that nothing else is drawn from; so a future keeps its numbers when groups or years are
/// added, and none of them is also a birth or a death of the population.
package struct KnownEvents: Sendable {
  /// Where the random numbers come from.
  package let draws: EventDraws
  /// The code of the region.
  package let region: String

  /// Events under a seed.
  package init(seed: UInt32, region: String) {
    draws = EventDraws(seed: seed, stream: .knownUsers)
    self.region = region
  }

  /// The events of a group in a block of draws.
  func noise(_ plan: FlowPlan, block: Int) -> EventNoise {
    let draws = draws
    let number = RandomRegion.number(
      of: "\(region)|\(plan.ladder.name)|\(plan.userGroup)")
    return EventNoise(
      binomial: { people, probability, place in
        draws.binomial(
          people: people, probability: probability, block: block, year: place.year,
          index: place.index, region: number)
      },
      poisson: { mean, place in
        draws.poisson(
          mean: mean, block: block, year: place.year, index: place.index, region: number)
      })
  }
}
