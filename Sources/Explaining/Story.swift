import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// What is told of one number.
struct Story {
  let scenario: ScenarioOutcome
  let result: ResultFolder
  let year: Int
  let language: Language

  var folder: ScenarioFolder { scenario.folder }
  var run: ScenarioRun { scenario.run }
  var shown: ShownRegion { scenario.shown }

  /// The region or regions and the scenario, in titles.
  var what: String {
    [shown.title[language], run.scenario.name].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var regions: [RegionRun] { run.regions.filter { shown.codes.contains($0.code) } }

  private func number(_ value: Double, _ decimals: Int = 1) -> String {
    PlainText.number(value, decimals: decimals, language)
  }

  func title(_ ages: AgeBounds, _ sex: Sex? = nil) -> String {
    let of = sex.map { " · " + ($0 == .female ? Self.women : Self.men)[language] } ?? ""
    return
      (ages == .everybody
      ? Phrase("Population \(year)")[language]
      : Phrase("Ages \(ages.label), \(year)")[language]) + of
  }

  private static let women = Phrase("women")
  private static let men = Phrase("men")

  func title(_ name: String, _ code: String?) -> String {
    let ladder = folder.ladders.ladders.first { $0.name == name }
    guard let code, let rung = ladder?.rung(code) else {
      return "\(name) \(year)"
    }
    return Phrase("\(name) \(year), step")[language]
      + " \(rung.shownCode(language)) \(rung.name)"
  }

  /// Persons of some ages, of both sexes or of one, followed back to the start year.
  func people(_ ages: AgeBounds, _ sex: Sex? = nil) throws(Problems) -> [String] {
    let population = shown.populations[year]
    let sexes = sex.map { [$0] } ?? population?.scope.sexes ?? []
    guard let persons = population?.persons(ages, sexes: sexes) else {
      throw Problems([
        Problem(
          file: AskedNumber.place, found: Phrase("\(ages.label) in \(year)"),
          expected: Phrase("ages and a year the result has"))
      ])
    }
    let head =
      Phrase("\(number(persons)) persons")[language]
      + Phrase(" on 1 January \(year)")[language]
    if year <= run.startYear {
      let given = Phrase("given in")[language]
      return ["\(head), \(given) \(FolderSchema.population.fileName)"]
    }
    guard let story = CohortStory(ages, sex, year: year, in: regions) else { return [head] }
    return ["\(head) ="] + story.lines(from: run.startYear, to: year, language) + rates()
  }

  /// The rates of the last step before the year.
  private func rates() -> [String] {
    let last = year - run.settings.stepLength
    var parts: [String] = []
    if let value = run.totalFertility[last] {
      parts.append(
        Phrase("total fertility")[language] + " \(number(value, 2))")
    }
    for (sex, name) in [
      (Sex.female, Phrase("life expectancy women")),
      (.male, Phrase("men")),
    ] {
      if let value = run.lifeExpectancy[last]?[sex] {
        parts.append("\(name[language]) \(number(value))")
      }
    }
    if parts.isEmpty { return [] }
    return [
      Phrase("Rates of \(last): ")[language] + parts.joined(separator: ", ")
    ]
  }

  /// An age ratio: both of its parts, and where they come from.
  func ratio(_ name: String) throws(Problems) -> [String] {
    guard let indicator = folder.indicators.first(where: { $0.ratio.name == name }),
      let value = scenario.people.ratio(indicator.ratio, year)
    else {
      throw Problems([
        Problem(
          file: AskedNumber.place, found: Phrase(verbatim: "\(name) \(year)"),
          expected: Phrase("a year the result has"))
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
    if year > run.startYear, let then = scenario.people.ratio(ratio, run.startYear) {
      lines.append(
        "\(run.startYear): \(number(then, 3)) = \(number(sum(ratio.numerator, run.startYear), 0))"
          + " / \(number(sum(ratio.denominator, run.startYear), 0))")
    }
    for ages in ratio.numerator + ratio.denominator {
      lines += ["", title(ages)] + (try people(ages))
    }
    return lines
  }

  /// A need, and the persons it turns on: those of the day it is shown for.
  func need(_ ladder: String, _ rung: String?) throws(Problems) -> [String] {
    let story = NeedStory(scenario: scenario, inputs: result.files, language: language)
    var (lines, ages) = story.lines(ladder: ladder, rung: rung, year: year)
    let day = Story(
      scenario: scenario, result: result,
      year: run.settings.needDate.populationYear(for: year), language: language)
    for ages in ages where shown.populations[day.year]?.persons(ages) != nil {
      lines += ["", day.title(ages)] + (try day.people(ages))
    }
    return lines
  }

  /// What the need of a ladder rests on.
  func rests(of ladder: String) -> ResultSpec.Rests {
    scenario.need?.ladders.first { $0.part.ladder.name == ladder }?.rests
      ?? ResultSpec.Rests([FolderSchema.ladderUse])
  }

  /// A row of a table: what it is made of; where it is of a rung, the need on it too.
  func cell(
    _ story: CellStory, _ found: CellStory.Found, _ tables: MadeTables
  ) throws(Problems) -> [String] {
    let rows = InputRows(result.files, of: folder)
    let ladder = folder.ladders.ladders.first { $0.name == found.codes[.ladder] }
    let rung = found.codes[.rung].flatMap { ladder?.rung($0) }
    var lines = found.lines
    var persons: [String] = []
    var rests = TableBasis.rests(of: found, in: story.spec)
    if found.row == nil {
      lines += [""]
    } else if let report = tables.report {
      let money = MoneyStory(report: report, story: story, cell: found, year: year, rows: rows)
      lines += money.lines
      if let ages = money.ages {
        persons = ["", title(ages)] + (try people(ages))
        rests = .unitCosts
      }
    }
    lines +=
      PlaceStory(
        scenario: scenario, spec: story.spec, cell: found, year: year, rows: rows,
        language: language
      ).lines
    // Each row once, below what is said of the cell.
    var told: Set<String> = []
    func isRow(_ line: String) -> Bool { line.hasPrefix("  ") && line.contains(".csv:") }
    lines = lines.filter { !isRow($0) } + lines.filter { isRow($0) && told.insert($0).inserted }
    lines += persons
    guard let ladder else { return lines + basis(rests) }
    return lines + ["", title(ladder.name, rung?.code)] + (try need(ladder.name, rung?.code))
      + basis(ResultSpec.Rests(rests.files + self.rests(of: ladder.name).files))
  }
}
