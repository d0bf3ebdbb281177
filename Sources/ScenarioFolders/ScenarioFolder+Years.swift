import FolderText
import MoneyInputs
import NeedInputs
import PeopleInputs
import Tabular

/// Years that are no years of the run, or so far from it that a digit is wrong.
extension ScenarioFolder {
  /// Few project people further.
  private static let longestRun = 150
  /// Rows of plans may go on after the run, but not this far.
  private static let farAfter = 60
  /// Figures may be older than the run, but not this much.
  private static let farBefore = 100
  /// A run may begin some years before the users were counted, not more.
  private static let latestCount = 5
  /// Files that have the history of people, which is as long as it is.
  private static let histories = [
    FolderSchema.population, FolderSchema.subAreas, FolderSchema.mortality, FolderSchema.fertility,
    FolderSchema.migration,
  ]

  /// Holds the years of all files against those of the run.
  func checkRunYears(_ inputs: [String: InputFile], findings: Findings) {
    guard let start = settings.startYear, !findings.isMixture, !settings.isStartUncounted else {
      return
    }
    let ends = [settings.endYear] + scenarios.map(\.lastYear)
    let last = ends.compactMap { $0 }.max()
    if let end = settings.endYear, end - start > Self.longestRun {
      let row = inputs[FolderSchema.settings.name]?.rows(findings).first { $0.sets("sluttår") }
      if let row { tellFar(end, "sluttår", row.place(of: "verdi"), in: row.file.name, findings) }
    }
    tellSettings(inputs, start: start, last: last, findings: findings)
    for schema in FolderSchema.files {
      guard let input = inputs[schema.name] else { continue }
      for column in schema.columns
      where column.content == .year && input.place(of: column.name) != nil {
        let isPrice = column.name == "prisår"
        let latest = (last ?? start + 30) + (isPrice ? 0 : Self.farAfter)
        let earliest = Self.histories.contains(schema) ? 0 : start - Self.farBefore
        tell(input, column.name, outside: earliest...max(latest, start), findings: findings)
      }
    }
    if let last {
      let near = start - Self.farBefore...max(last, start) + Self.farAfter
      tellIdle(inputs, start: start, last: last, within: near, findings: findings)
    }
    if let last { tellTotals(from: start, to: last, findings: findings) }
    tellCounts(inputs, start: start, findings: findings)
  }

  private func tell(
    _ input: InputFile, _ column: String, outside years: ClosedRange<Int>, findings: Findings
  ) {
    guard let place = input.place(of: column) else { return }
    var told: Set<Int> = []
    var last = ""
    for row in 0..<input.rowCount {
      let text = input.table.text(row, place)
      if text == last { continue }
      last = text
      // What has not four digits is no year, and refused.
      guard let year = Int(text.trimmed), (1000...9999).contains(year), !years.contains(year),
        told.insert(year).inserted
      else {
        continue
      }
      let place = input.table.place(row, place)
      tellFar(year, column, place, in: input.name, findings)
    }
  }

  private func tellFar(
    _ year: Int, _ column: String, _ place: (line: Int, column: Int)?, in file: String,
    _ findings: Findings
  ) {
    guard let place else { return }
    findings.warn(
      Phrase(
        "\(file):\(place.line):\(place.column): \(year) in \(column) is far from the years of the run; is a digit wrong?"
      ), quoting: file)
  }

  /// Years of the settings that the run does not have are not used.
  private func tellSettings(
    _ inputs: [String: InputFile], start: Int, last: Int?, findings: Findings
  ) {
    guard let last, let input = inputs[FolderSchema.settings.name] else { return }
    let known = Set(population?.populations.values.flatMap(\.keys) ?? [])
    for row in input.rows(findings) {
      let isTable = row.sets("tabellår")
      guard isTable || row.sets("behovsår") || row.sets("mangel_null_innen"),
        let place = row.place(of: "verdi")
      else { continue }
      // What is refused is not told of besides.
      if findings.isRefused(input.name, place) { continue }
      let years = row.text("verdi").split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
      let outside = years.filter { year in
        !(start...max(start, last)).contains(year) && !(isTable && known.contains(year))
      }
      if outside.isEmpty { continue }
      let list = Phrase.few(outside.map(String.init))
      findings.warn(
        Phrase(
          "\(input.name):\(place.line):\(place.column): the run, \(start)–\(last), does not have \(list), which is not used"
        ), quoting: input.name)
    }
  }

  /// Totals that are all of years outside of the run bind nothing.
  private func tellTotals(from start: Int, to last: Int, findings: Findings) {
    let years = Set((controls?.totals ?? [:]).values.flatMap(\.keys))
    guard !years.isEmpty, last > start, !years.contains(where: { $0 > start && $0 <= last }) else {
      return
    }
    let file = FolderSchema.controls.fileName
    findings.warn(
      Phrase("\(file): no total is of a year in the run, \(start)–\(last): it binds nothing"),
      quoting: file)
  }

  /// Counts long after the start are of people who are projected, and of a year nobody has counted in.
  private func tellCounts(_ inputs: [String: InputFile], start: Int, findings: Findings) {
    let file = FolderSchema.ladderUse.fileName
    for ladder in ladders.ladders {
      let known = Set(population?.populations.values.flatMap(\.keys) ?? [])
      guard let year = ladders.uses[ladder.name]?.map(\.populationYear).max(),
        year > start + Self.latestCount, !known.contains(year)
      else { continue }
      findings.warn(
        Phrase(
          "\(file): \(ladder.name) is counted after 1 January \(start), where the run begins: its rates are of people who are projected to 1 January \(year); is the year right?"
        ), quoting: file)
    }
  }
}

extension ScenarioDefinition {
  /// The last year, where the scenario has its own.
  fileprivate var lastYear: Int? {
    settings.last { $0.field.name == "sluttår" }.flatMap { Int($0.text) }
  }
}
