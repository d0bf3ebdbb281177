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
      years: first...chosen.endYear, start: chosen.startYear)
    if let own = asked.table?.scenario, own != chosen.scenario.name {
      chosen = try run(own)
    }
    let outcome = ScenarioOutcome(folder, chosen)
    var cell: (story: CellStory, found: CellStory.Found, tables: MadeTables)?
    if case .cell(let table, let words) = asked.subject {
      let tables = MadeTables(outcome, language: language)
      let story = try CellStory(table, in: result, tables)
      cell = (story, try story.find(words, year: asked.year), tables)
    }
    let story = Story(
      scenario: outcome, result: result,
      year: asked.year ?? cell?.found.year ?? chosen.gapYear, language: language)
    let what = [story.shown.title[language], chosen.scenario.name].filter { !$0.isEmpty }.joined(
      separator: " · ")
    switch asked.subject {
    case .persons(let ages, let sex):
      lines =
        ["\(story.title(ages, sex)) · \(what)", ""] + (try story.people(ages, sex))
        + story.basis(ResultSpec.Rests())
    case .sum(let table, let sum):
      let cells = try CellStory(table, in: result, MadeTables(outcome, language: language))
      lines =
        ["\(table.base) \(story.year) · \(what)", ""] + (try story.sum(sum, cells))
        + story.basis(cells.spec?.rests ?? ResultSpec.Rests())
    case .ratio(let name):
      lines =
        ["\(name) \(story.year) · \(what)", ""] + (try story.ratio(name))
        + story.basis(ResultSpec.Rests())
    case .need(let ladder, let rung):
      lines = ["\(story.title(ladder, rung)) · \(what)", ""]
      lines += try story.need(ladder, rung) + story.basis(story.rests(of: ladder))
    case .cell(let table, _):
      guard let cell else { return }
      let column = cell.found.heading.replacing("_", with: " ")
      let comma = Int(column) == nil ? "," : ""
      lines = ["\(table.base)\(comma) \(column) · \(what)", ""]
      lines += try story.cell(cell.story, cell.found, cell.tables)
    }
  }
}
