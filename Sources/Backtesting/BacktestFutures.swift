import Demography
import Ensembles
import PeopleInputs
import RateEstimation
import Runs
import ScenarioFolders
import Tabular

/// The futures of a backtest: the interval an ensemble gives each place, group and year, drawn from
/// what was known at the jump-off.
///
/// Each jump-off is a run of its own: the populations through it alone, rates estimated from them,
/// processes of ``UncertaintyInput/init(jumpOff:)``, and the sensitivities of death rates 1 before
/// the estimate that could know them.
struct BacktestFutures {
  /// What is scored.
  package struct Key: Hashable {
    package let jumpOff: Int
    package let years: Int
    package let place: Int
    package let group: Int

    package init(
      jumpOff: Int, years: Int, place: Int, group: Int
    ) {
      self.jumpOff = jumpOff
      self.years = years
      self.place = place
      self.group = group
    }
  }

  /// The central 80 % of the draws.
  package private(set) var intervals: [Key: ClosedRange<Double>] = [:]
  /// The jump-offs without futures: before the first estimate of processes.
  package private(set) var without: [Int] = []

  /// Draws the futures of some jump-offs.
  init(
    _ panel: PopulationPanel, jumpOffs: [Int], lastYear: Int, groups: [ScoreGroup],
    request: FutureRequest,
    progress: @escaping @Sendable (FutureProgress) -> Void
  ) throws {
    for jumpOff in jumpOffs {
      guard let input = UncertaintyInput(jumpOff: jumpOff) else {
        without.append(jumpOff)
        continue
      }
      let prepared = try ScenarioFolder(panel, through: jumpOff).estimated(lastYear: lastYear)
      let run = try ScenarioRun(prepared, scenario: ScenarioDefinition(), lastYear: lastYear)
      let base = EnsembleBase(run)
      let sexes = Sex.allCases
      let sums = groups.compactMap { group in
        BlockIndicator(
          persons: "\(group.from)", ages: [AgeBounds(from: group.from, through: group.through)],
          sexes: sexes, axis: base.axis)
      }
      precondition(sums.count == groups.count, "groups of single ages below the open one")
      let futures = DrawnFutures(
        seed: request.seed, input: input, steps: base.steps, yearsPerStep: base.axis.width)
      var ensemble = EnsembleRun(
        base: base, futures: futures, wanted: WantedNumbers(sums: sums), request: request)
      ensemble.progress = progress
      var found: [Key: ClosedRange<Double>] = [:]
      _ = try ensemble.run { _, table in
        for (region, code) in table.regions.enumerated() {
          guard let place = panel.panel.places.firstIndex(of: code) else { continue }
          for group in groups.indices {
            for years in 1..<base.years.count {
              let draws = table.numbers(region: region, series: group, year: years)
              let ends = Quantiles.of(draws, at: [0.1, 0.9])
              let key = Key(jumpOff: jumpOff, years: years, place: place, group: group)
              found[key] = ends[0]...ends[1]
            }
          }
        }
      }
      intervals.merge(found) { $1 }
    }
  }

  /// How the intervals of one group and horizon fared: the share of outcomes inside, their mean
  /// width in % of the forecast, and how many there were.
  func score(
    _ backtest: Backtest, group: Int, years: Int, jumpOff: Int?
  ) -> (coverage: Double, width: Double, count: Int)? {
    var (inside, widths, count) = (0, 0.0, 0)
    for one in backtest.outcomes where one.group == group && one.years == years {
      if let jumpOff, one.jumpOff != jumpOff { continue }
      let key = Key(jumpOff: one.jumpOff, years: years, place: one.place, group: group)
      guard let interval = intervals[key], one.outcome > 0 else { continue }
      count += 1
      if interval.contains(one.outcome) { inside += 1 }
      if one.forecast > 0 { widths += (interval.upperBound - interval.lowerBound) / one.forecast }
    }
    if count == 0 { return nil }
    return (100 * Double(inside) / Double(count), 100 * widths / Double(count), count)
  }
}

extension ScenarioFolder {
  /// A folder with nothing but the populations of a panel through a year, which is where a run
  /// starts.
  package init(_ panel: PopulationPanel, through year: Int) throws(Problems) {
    try self.init(files: [:])
    settings.startYear = year
    settings.openAge = panel.panel.openAge
    population = PopulationInput(panel.panel.known(through: year), names: panel.names)
  }
}

extension PopulationInput {
  /// The populations of a panel.
  package init(_ panel: LocalPanel, names: [String]) {
    let axis = AgeAxis(openAge: panel.openAge, width: 1)
    var populations: [String: [Int: Population]] = [:]
    for (place, code) in panel.places.enumerated() {
      for year in panel.firstYear...panel.lastYear {
        guard let cells = panel[place, year: year] else { continue }
        populations[code, default: [:]][year] = Population(axis: axis, cells: cells)
      }
    }
    self.init(
      regions: zip(panel.places, names).map { Region(code: $0, name: $1) },
      populations: populations)
  }
}
