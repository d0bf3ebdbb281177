import Backtesting
import FutureTables
import Outcomes
import ResultFiles
import Runs
import ScenarioFolders
import Tabular

/// What is told of the numbers of one result, whose scenarios are computed again once each.
final class Answers {
  /// What a number is, and where it comes from.
  typealias Answer = (title: String, lines: [String])

  private let prepared: PreparedFolder
  private let result: ResultFolder
  private let tables: ResultTables
  private let scores: PlaceScores?
  /// The scenario that is asked about; `nil` for any that has the table.
  private let name: String?
  private let language: Language
  /// The language of the rows and columns of the result; that of the answers may be another.
  private let written: Language
  private var made: [String: MadeTables] = [:]
  /// The tables that were asked about, by file.
  private var stories: [String: CellStory] = [:]

  /// The answers about a result.
  ///
  /// - Throws: `Problems` where the inputs it keeps cannot be run, or it does not tell its language.
  init(
    _ result: ResultFolder, scores: PlaceScores? = nil, scenario name: String? = nil,
    language: Language
  ) throws {
    guard let written = result.language else {
      throw Problems([
        Problem(
          file: "\(result.name)/\(OutputFolder.manifestName)", found: Phrase("no language"),
          expected: Phrase("the language of the result's tables"),
          advice: Phrase("run the folder again with --out")
        )
      ])
    }
    (self.result, self.scores, self.name, self.language) = (result, scores, name, language)
    self.written = written
    var folder = try ScenarioFolder(files: result.files)
    if let region = result.region { folder.settings.region = region }
    prepared = try folder.estimated(lastYear: result.lastYear)
    tables = ResultTables(result)
  }

  /// The tables of a scenario, made again.
  private func made(_ name: String) throws -> MadeTables {
    if let known = made[name] { return known }
    let folder = prepared.folder
    guard result.scenarios.contains(name), let scenario = folder.scenario(name) else {
      throw Problems([
        Problem(
          file: result.name, found: Phrase("the scenario «\(name)»"),
          expected: Phrase("one of the result: \(result.scenarios.joined(separator: ", "))"))
      ])
    }
    // A manifest may tell of fewer inputs than a run must have.
    try ScenarioRun.requireFiles(folder, scenario: scenario, lastYear: result.lastYear)
    let run = try ScenarioRun(prepared, scenario: scenario, lastYear: result.lastYear)
    let tables = MadeTables(ScenarioOutcome(folder, run), language: language)
    made[name] = tables
    return tables
  }

  /// The answer to a question, or those about every figure of a sentence of the summary.
  ///
  /// - Throws: `Problems` where the words lead nowhere, with what can be asked.
  func answers(to question: String) throws -> [Answer] {
    let scenario = try made(name ?? result.scenarios[0]).scenario
    let outermost = Set([result.levels.first, result.levels.last].compactMap { $0 }).sorted()
    let words = SummaryWords(
      scenario: scenario, language: written,
      levels: outermost.map { FutureSpecs.percent($0, written) })
    switch words.told(question) {
    case nil: return [try answer(question)]
    case .questions(let questions): return try questions.map(answer)
    case .basis:
      let story = story(scenario)
      return [(Phrase("The basis · ")[language] + story.what, story.wholeBasis)]
    case .inputs:
      let story = story(scenario)
      return [(Phrase("Inputs · ")[language] + story.what, story.allInputs)]
    }
  }

  /// A table of the result, read once.
  private func cells(
    of table: ResultTables.Entry, _ tables: MadeTables
  ) throws(Problems) -> CellStory {
    if let known = stories[table.file] { return known }
    let story = try CellStory(table, in: result, tables)
    stories[table.file] = story
    return story
  }

  private func story(_ scenario: ScenarioOutcome, _ year: Int? = nil) -> Story {
    Story(
      scenario: scenario, result: result, year: year ?? scenario.run.gapYear, language: language)
  }

  /// The answer to a question.
  private func answer(_ question: String) throws -> Answer {
    var tables = try made(name ?? result.scenarios[0])
    let asked = try AskedNumber(question, of: tables.scenario, tables: self.tables, scenario: name)
    if let own = asked.table?.scenario, own != tables.scenario.run.scenario.name {
      tables = try made(own)
    }
    let told = story(tables.scenario, asked.year)
    let what = told.what
    switch asked.subject {
    case .persons(let ages, let sex):
      let lines = try told.people(ages, sex) + told.basis(ResultSpec.Rests())
      return ("\(told.title(ages, sex)) · \(what)", lines)
    case .sum(let table, let sum):
      let cells = try cells(of: table, tables)
      let lines = try sum.lines(
        cells, in: written, year: told.year, regions: told.shown.codes, language)
      return (
        "\(table.base) \(told.year) · \(what)",
        lines + told.basis(cells.spec?.rests ?? ResultSpec.Rests())
      )
    case .ratio(let name):
      let lines = try told.ratio(name) + told.basis(ResultSpec.Rests())
      return ("\(name) \(told.year) · \(what)", lines)
    case .score(let score):
      guard let scores else { throw score.missing }
      let lines = try score.lines(scores, of: told.shown.codes, language)
      return ("\(score.title(language)) · \(told.shown.title[language])", lines)
    case .need(let ladder, let rung):
      let lines = try told.need(ladder, rung) + told.basis(told.rests(of: ladder))
      return ("\(told.title(ladder, rung)) · \(what)", lines)
    case .cell(let table, let words):
      let cells = try cells(of: table, tables)
      let found = try cells.find(words, year: asked.year)
      let column = found.heading.replacing("_", with: " ")
      let comma = Int(column) == nil ? "," : ""
      let lines = try story(tables.scenario, asked.year ?? found.year).cell(cells, found, tables)
      return ("\(table.base)\(comma) \(column) · \(what)", lines)
    }
  }
}
