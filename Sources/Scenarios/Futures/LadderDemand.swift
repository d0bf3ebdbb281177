import Demography
import ServiceDemand

/// The need on the ladders of a folder in a block of futures, by rates.
struct LadderDemand: Sendable {
  /// One number: a ladder's step, or its total where the step is empty.
  struct Series: Sendable, Equatable {
    let ladder: String
    let step: String
    let name: String

    /// The name in files and limits.
    var label: String { "\(ladder):\(step)" }
  }

  private struct Part: Sendable {
    let ladder: String
    let steps: [LadderStep]
    let need: Need
  }
  private let parts: [Part]
  private let date: NeedDate
  /// The numbers, in the order of the ladders.
  let series: [Series]
  /// The years of the needs.
  let years: [Int]

  /// The ladders that have use, under a scenario; `nil` where none has.
  init?(_ folder: ScenarioFolder, _ run: ScenarioRun) {
    var parts: [Part] = []
    var series: [Series] = []
    for ladder in folder.ladders.ladders {
      let uses = LadderTable.uses(folder.ladders.uses[ladder.name] ?? [], under: run.scenario)
      let steps = ladder.steps.filter { step in uses.contains { $0.step == step.code } }
      if steps.isEmpty { continue }
      let need = Need(uses: uses, date: run.settings.needDate)
      parts.append(Part(ladder: ladder.name, steps: steps, need: need))
      for step in steps {
        series.append(Series(ladder: ladder.name, step: step.code, name: step.name))
      }
      series.append(Series(ladder: ladder.name, step: "", name: ""))
    }
    if parts.isEmpty { return nil }
    (self.parts, self.series, date) = (parts, series, run.settings.needDate)
    years = Array(stride(from: run.startYear, through: run.endYear, by: run.settings.stepLength))
  }

  /// The needs, by series and year; `nil` for those that are missing.
  ///
  /// - Parameters:
  ///   - futures: a block of a region.
  ///   - chance: users who come and go by chance, where they are drawn.
  /// - Returns: a row per series, with a number per year.
  func numbers(_ futures: RegionFutures, chance: ChanceUsers?) -> [[DrawBlock?]] {
    var rows: [[DrawBlock?]] = []
    for part in parts {
      var persons = PersonBlocks(sums: part.need.sums)
      for (year, people) in futures.persons {
        for sum in part.need.sums {
          if let number = people.persons(sum) { persons.set(number, of: sum, year: year) }
        }
      }
      var total: [DrawBlock?] = years.map { _ in DrawBlock() }
      for step in part.steps {
        var row: [DrawBlock?] = years.map { _ in DrawBlock() }
        for use in part.need.uses where use.step == step.code {
          let own = self.row(use, part, persons, futures, chance)
          row = Self.sum(row, own)
        }
        total = Self.sum(total, row)
        rows.append(row)
      }
      rows.append(total)
    }
    return rows
  }

  /// The need of one row of use by year, prevalence and chance included.
  private func row(
    _ use: LadderUse, _ part: Part, _ persons: PersonBlocks, _ futures: RegionFutures,
    _ chance: ChanceUsers?
  ) -> [DrawBlock?] {
    let first = min(use.year, years[0])
    var expected: [(year: Int, users: DrawBlock)] = []
    for year in first...(years.last ?? first) {
      guard let need = part.need.need(of: use, year: year, in: persons) else { continue }
      let level = year > use.year ? futures.factor(.prevalence, year: year) : DrawBlock(always: 1)
      expected.append((year, need * level))
    }
    // A count is known, and chance begins with the year after it.
    let known = expected.firstIndex { $0.year == use.year }
    if let chance, let known, !expected.isEmpty {
      let name = "\(part.ladder)|\(use.step)|\(use.userGroup)|\(use.ages.label)"
      let drawn = chance.path(Array(expected[known...]), block: futures.block, name: name)
      for (offset, users) in drawn.enumerated() { expected[known + offset].users = users }
    }
    return years.map { year in expected.first { $0.year == year }?.users }
  }

  private static func sum(_ one: [DrawBlock?], _ other: [DrawBlock?]) -> [DrawBlock?] {
    zip(one, other).map { one, other in
      guard let one, let other else { return nil }
      return one + other
    }
  }
}
