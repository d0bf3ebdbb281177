import Demography
import FolderText
import MoneyTables
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// From a number of a result back to people, rates, the scenario and the rows it rests on.
///
/// The run is made again from the inputs the result keeps, so what is told is what was computed, and
/// not a text about it.
public struct Explanation: Sendable {
  /// The lines, a number's origin below the number.
  public private(set) var lines: [String] = []

  /// Explains a number.
  ///
  /// - Parameters:
  ///   - question: a few words, such as `boligtrapp 2030 trinn 5`, `67–79 år 2030`,
  ///     `aldersbæreevne 2040`, or a table's name, a year and words of a row.
  ///   - result: the result folder.
  ///   - name: one of the result's scenarios; its first where `nil`.
  ///   - language: the language of the lines.
  /// - Throws: `Problems` where the words lead nowhere, with what can be asked.
  public init(
    of question: String, in result: ResultFolder, scenario name: String? = nil, language: Language
  ) throws {
    var folder = try ScenarioFolder(files: result.files)
    if let region = result.region { folder.settings.region = region }
    let prepared = try folder.estimated(lastYear: result.lastYear)
    folder = prepared.folder
    func run(_ name: String) throws -> ScenarioRun {
      guard result.scenarios.contains(name), let scenario = folder.scenario(name) else {
        throw Problems([
          Problem(
            file: result.name, found: "the scenario «\(name)»",
            expected: "one of the result: " + result.scenarios.joined(separator: ", "))
        ])
      }
      return try ScenarioRun(prepared, scenario: scenario, lastYear: result.lastYear)
    }
    var chosen = try run(name ?? result.scenarios[0])
    let first = ShownRegion(chosen, folder).populations.keys.min() ?? chosen.startYear
    let asked = try AskedNumber(
      question, folder: folder, tables: ResultTables(result), scenario: name,
      years: first...chosen.endYear)
    var cell: (story: CellStory, found: CellStory.Found)?
    if case .cell(let table, let words) = asked.subject {
      if let own = table.scenario, own != chosen.scenario.name { chosen = try run(own) }
      let story = try CellStory(table, in: result, language: language)
      cell = (story, try story.find(words, year: asked.year))
    }
    let story = Story(
      scenario: ScenarioOutcome(folder, chosen), result: result,
      year: asked.year ?? cell?.found.year ?? chosen.gapYear, language: language)
    let what = [story.shown.title[language], chosen.scenario.name].filter { !$0.isEmpty }.joined(
      separator: " · ")
    switch asked.subject {
    case .persons(let ages):
      lines =
        ["\(story.title(ages)) · \(what)", ""] + (try story.people(ages))
        + story.basis(ResultSpec.Rests())
    case .ratio(let name):
      lines =
        ["\(name) \(story.year) · \(what)", ""] + (try story.ratio(name))
        + story.basis(ResultSpec.Rests())
    case .need(let ladder, let step):
      lines = ["\(story.title(ladder, step)) · \(what)", ""]
      lines +=
        try story.need(ladder, step) + story.basis(ResultSpec.Rests([FolderSchema.ladderUse]))
    case .cell(let table, _):
      guard let cell else { return }
      let column = cell.found.column.replacing("_", with: " ")
      let comma = Int(column) == nil ? "," : ""
      lines = ["\(table.base)\(comma) \(column) · \(what)", ""]
      lines += try story.cell(cell.story, cell.found)
    }
  }
}

/// What is told of one number.
private struct Story {
  let scenario: ScenarioOutcome
  let result: ResultFolder
  let year: Int
  let language: Language

  var folder: ScenarioFolder { scenario.folder }
  var run: ScenarioRun { scenario.run }
  var shown: ShownRegion { scenario.shown }

  private var regions: [RegionRun] { run.regions.filter { shown.codes.contains($0.code) } }

  private func number(_ value: Double, _ decimals: Int = 1) -> String {
    PlainText.number(value, decimals: decimals, language)
  }

  func title(_ ages: AgeBounds) -> String {
    ages == .everybody
      ? Phrase("Folketall \(year)", "Population \(year)")[language]
      : Phrase("\(ages.label) år, \(year)", "Ages \(ages.label), \(year)")[language]
  }

  func title(_ name: String, _ code: String?) -> String {
    let ladder = folder.ladders.ladders.first { $0.name == name }
    guard let code, let step = ladder?.step(code) else {
      return "\(name) \(year)"
    }
    return Phrase("\(name) \(year), trinn", "\(name) \(year), step")[language]
      + " \(code) \(step.name)"
  }

  /// Persons of some ages, followed back to the start year.
  func people(_ ages: AgeBounds) throws(Problems) -> [String] {
    guard let persons = shown.populations[year]?.persons(ages) else {
      throw Problems([
        Problem(
          file: "question", found: "\(ages.label) in \(year)",
          expected: "ages and a year the result has")
      ])
    }
    let head =
      Phrase("\(number(persons)) personer", "\(number(persons)) persons")[language]
      + Phrase(" 1. januar \(year)", " on 1 January \(year)")[language]
    if year <= run.startYear {
      let given = Phrase("gitt i", "given in")[language]
      return ["\(head), \(given) \(FolderSchema.population.fileName)"]
    }
    guard let story = CohortStory(ages, year: year, in: regions) else { return [head] }
    return ["\(head) ="] + story.lines(from: run.startYear, to: year, language) + rates()
  }

  /// The rates of the last step before the year.
  private func rates() -> [String] {
    let last = year - run.settings.stepLength
    var parts: [String] = []
    if let value = run.totalFertility[last] {
      parts.append(
        Phrase("samlet fruktbarhet", "total fertility")[language] + " \(number(value, 2))")
    }
    for (sex, name) in [
      (Sex.female, Phrase("levealder kvinner", "life expectancy women")),
      (.male, Phrase("menn", "men")),
    ] {
      if let value = run.lifeExpectancy[last]?[sex] {
        parts.append("\(name[language]) \(number(value))")
      }
    }
    if parts.isEmpty { return [] }
    return [
      Phrase("Rater i \(last): ", "Rates of \(last): ")[language] + parts.joined(separator: ", ")
    ]
  }

  /// An age ratio: both of its parts, and where they come from.
  func ratio(_ name: String) throws(Problems) -> [String] {
    guard let indicator = folder.indicators.first(where: { $0.ratio.name == name }),
      let population = shown.populations[year], let value = indicator.ratio.value(in: population)
    else {
      throw Problems([
        Problem(file: "question", found: "\(name) \(year)", expected: "a year the result has")
      ])
    }
    let ratio = indicator.ratio
    func label(_ ages: [AgeBounds]) -> String { ages.map(\.label).joined(separator: " + ") }
    func sum(_ ages: [AgeBounds], _ year: Int) -> Double {
      ages.reduce(0) { $0 + (shown.populations[year]?.persons($1) ?? 0) }
    }
    var lines = [
      "\(number(value, 3)) = \(number(sum(ratio.numerator, year), 0)) (\(label(ratio.numerator)))"
        + " / \(number(sum(ratio.denominator, year), 0)) (\(label(ratio.denominator)))"
    ]
    if year > run.startYear, let before = shown.populations[run.startYear],
      let then = ratio.value(in: before)
    {
      lines.append(
        "\(run.startYear): \(number(then, 3)) = \(number(sum(ratio.numerator, run.startYear), 0))"
          + " / \(number(sum(ratio.denominator, run.startYear), 0))")
    }
    for ages in ratio.numerator + ratio.denominator {
      lines += ["", title(ages)] + (try people(ages))
    }
    return lines
  }

  /// A need, and the persons it turns on.
  func need(_ ladder: String, _ step: String?) throws(Problems) -> [String] {
    let story = NeedStory(scenario: scenario, inputs: result.files, language: language)
    var (lines, ages) = story.lines(ladder: ladder, step: step, year: year)
    for ages in ages where shown.populations[year]?.persons(ages) != nil {
      lines += ["", title(ages)] + (try people(ages))
    }
    return lines
  }

  /// A row of a table: what it is made of; where it names a step, the need on it too.
  func cell(_ story: CellStory, _ found: CellStory.Found) throws(Problems) -> [String] {
    let rows = InputRows(result.files)
    let name = found.text("trapp", "ladder")
    let ladder = folder.ladders.ladders.first { $0.name == name }
    let step = found.text("trinn", "step").flatMap { told -> LadderStep? in
      ladder?.step(called: told.split(separator: " ").last.map(String.init) ?? told)
    }
    var lines = found.lines
    var persons: [String] = []
    var rests = TableBasis.rests(
      of: found, in: story.table.base, ladders: folder.ladders.ladders.map(\.name))
    if found.row.isEmpty {
      lines += [""]
    } else if folder.budget.isGiven,
      let report = try? BudgetReport(scenario, language: language)
    {
      let money = MoneyStory(report: report, story: story, cell: found, year: year, rows: rows)
      lines += money.lines
      if let ages = money.ages {
        persons = ["", title(ages)] + (try people(ages))
        rests = .unitCosts
      }
    }
    lines += PlaceStory(
      story: story, cell: found, year: year, rows: rows, scenario: run.scenario.name,
      language: language
    ).lines(ladder: ladder?.name ?? "", step: step?.code ?? "")
    // Each row once, below what is said of the cell.
    var told: Set<String> = []
    func isRow(_ line: String) -> Bool { line.hasPrefix("  ") && line.contains(".csv:") }
    lines = lines.filter { !isRow($0) } + lines.filter { isRow($0) && told.insert($0).inserted }
    lines += persons
    guard let ladder else { return lines + basis(rests) }
    return lines + ["", title(ladder.name, step?.code)] + (try need(ladder.name, step?.code))
      + basis(ResultSpec.Rests(rests.files + [FolderSchema.ladderUse]))
  }

  /// The scenario's own rows, and what the files it rests on say of themselves.
  ///
  /// The files are those of the population, where the number rests on it, and the ones given.
  func basis(_ rests: ResultSpec.Rests) -> [String] {
    var lines = [""]
    if let bytes = result.files[FolderSchema.scenarios.fileName],
      let file = InputFile(FolderSchema.scenarios, bytes: bytes, findings: Findings())
    {
      let rows = file.rows(Findings()).filter { $0.text("scenario") == run.scenario.name }
      if !rows.isEmpty { lines.append(Phrase("Scenarioet:", "The scenario:")[language]) }
      for row in rows where !["grunn", "reason"].contains(row.text("felt")) {
        lines.append(
          "  \(row.text("felt")): \(row.text("verdi")) (\(NeedStory.provenance(row, language)))")
      }
    }
    let rested = Basis(rests, of: run, in: folder)
    let files = rested.files + [rested.estimates?.provenance(language)].compactMap { $0 }
    lines.append(Phrase("Bygger på:", "Rests on:")[language])
    for file in files {
      var counts: [String] = []
      for status in [RowStatus.published, .derived, .assumed] {
        guard let rows = file.statuses[status], rows > 0 else { continue }
        counts.append("\(rows) \(Words.word(status, in: Words.statuses, language))")
      }
      let sources = file.sources.first ?? ""
      let more = file.sources.count > 1 ? " …" : ""
      lines.append(
        "  \(file.file): "
          + ([counts.joined(separator: ", "), sources + more].filter { !$0.isEmpty })
          .joined(separator: " · "))
    }
    if !run.warnings.isEmpty {
      lines += run.warnings.map { Phrase("Merk: ", "Note: ")[language] + $0 }
    }
    return lines
  }
}
