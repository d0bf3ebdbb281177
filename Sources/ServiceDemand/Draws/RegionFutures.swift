import Demography

/// Sixteen futures of a region, as the modules after the population meet them.
///
/// Need, staff and kroner are computed from this and nothing else, so their intervals belong to the
/// same futures as those of the population. A deterministic run is the block whose lanes are alike.
package struct RegionFutures: Sendable {
  /// Which block of draws this is; 0 in a deterministic run.
  package var block: Int
  /// Persons by sex and age on 1 January, by year: complete history, the base and the projection.
  package var persons: [Int: AgeBlocks] = [:]
  /// Survival by the year its step begins in.
  package var survival: [Int: SurvivalBlocks] = [:]
  /// The persons that counts of users are divided by; `nil` where they are ``persons``.
  package private(set) var counted: [Int: AgeBlocks]?
  /// What the futures multiply a quantity by, by the year of the quantity.
  private var factors: [Quantity: [Int: DrawBlock]] = [:]

  /// What varies after the population, besides what is computed from persons.
  package enum Quantity: Sendable, Hashable, CaseIterable {
    /// Prevalence and coverage: users per person.
    case prevalence
    /// Unit costs in fixed prices.
    case unitCost
    /// The price level.
    case deflator
  }

  /// Futures without persons yet.
  package init(block: Int) { self.block = block }

  /// These people with the rates of users of another population: its counts are divided by its own
  /// persons, and so do not fall per person where these are more.
  ///
  /// The years before the first step of these people are those of the other, which known users that
  /// were counted then go through.
  package func withRates(of other: RegionFutures) -> RegionFutures {
    var held = self
    held.counted = other.persons
    let start = survival.keys.min() ?? persons.keys.max() ?? .max
    for (year, people) in other.persons where year < start && persons[year] == nil {
      held.persons[year] = people
    }
    for (year, known) in other.survival where year < start && survival[year] == nil {
      held.survival[year] = known
    }
    return held
  }

  /// What a quantity is multiplied by in a year: 1 in every draw where nothing varies.
  package func factor(_ quantity: Quantity, year: Int) -> DrawBlock {
    factors[quantity]?[year] ?? DrawBlock(always: 1)
  }

  /// Sets what a quantity is multiplied by.
  package mutating func set(_ factor: DrawBlock, of quantity: Quantity, year: Int) {
    factors[quantity, default: [:]][year] = factor
  }
}
