import Demography

/// The step once more, written from the shorthand alone and in another order than the engine:
/// survivors first, deaths as what is missing, open group and newborn in place.
struct ReferenceStep {
  var end: [Double]
  var births: Double
  var deaths: [Double]
  var clipped: [Double]

  init(_ step: RandomStep) {
    let conventions = step.conventions
    let count = step.population.axis.count
    let top = count - 1
    let early = conventions.migrationTiming.shareAtStart
    let late = 1 - early
    var blocks: [(start: [Double], adj: [Double], n: [Double], end: [Double])] = []
    (deaths, clipped) = ([], [])
    for sex in step.population.scope.sexes {
      let cells = step.population.position(sex, 0)..<(step.population.position(sex, 0) + count)
      let start = Array(step.population.cells[cells])
      let into = Array(step.flows.inflow[cells])
      let away = Array(step.flows.outflow[cells])
      let ratio = step.rates.survival(sex)
      var cut = [Double](repeating: 0, count: count)
      var adj = start
      for x in 0..<count {
        let net = start[x] + early * into[x] - early * away[x]
        adj[x] = max(net, 0)
        cut[x] += max(-net, 0)
      }
      var n = [0.0] + (1...top).map { adj[$0 - 1] * ratio[$0] }
      n[top] += adj[top] * (conventions.openGroup == .pooled ? ratio[top] : ratio[top + 1])
      var end = n
      for x in 1...top {
        let net = n[x] + late * into[x] - late * away[x]
        end[x] = max(net, 0)
        cut[x] += max(-net, 0)
      }
      var dead = [0.0] + (1...top).map { adj[$0 - 1] - n[$0] }
      dead[top] += adj[top]
      deaths += dead
      clipped += cut
      blocks.append((start, adj, n, end))
    }
    let women = blocks[0]
    births = 0
    for x in 1...top {
      let aged = x < top ? women.start[x - 1] : women.start[x - 1] + women.start[x]
      let own = step.rates.femaleSurvival[conventions.openGroup == .pooled ? top : top + 1]
      let agedAlive =
        women.start[x - 1] * step.rates.femaleSurvival[x] + (x < top ? 0 : women.start[x] * own)
      let exposure =
        switch conventions.birthsExposure {
        case .meanOfStartAndEnd: (women.start[x] + women.end[x]) / 2
        case .withMigrants:
          (women.adj[x] + (conventions.migrationTiming == .even ? women.end[x] : women.n[x])) / 2
        case .meanOfCohort: (aged + women.end[x]) / 2
        case .agedOn: aged
        case .agedOnSurvivors: agedAlive
        }
      births += Double(step.population.axis.width) * step.rates.fertility[x] * exposure
    }
    end = []
    for (index, sex) in step.population.scope.sexes.enumerated() {
      let girls = births / (1 + step.rates.sexRatioAtBirth)
      let born =
        sex == .female
        ? girls
        : births * step.rates.sexRatioAtBirth
          / (1 + step.rates.sexRatioAtBirth)
      let alive = born * step.rates.survival(sex)[0]
      let cell = step.population.position(sex, 0)
      let net = alive + late * step.flows.inflow[cell] - late * step.flows.outflow[cell]
      deaths[cell] = born - alive
      clipped[cell] += max(-net, 0)
      end += [max(net, 0)] + blocks[index].end.dropFirst()
    }
  }
}

extension MigrationTiming {
  /// The share of a step's migrants counted at its start.
  var shareAtStart: Double {
    switch self {
    case .even: 0.5
    case .end: 0
    case .start: 1
    }
  }
}
