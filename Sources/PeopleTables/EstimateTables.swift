import Demography
import FolderText
import Outcomes
import RateEstimation
import Runs
import Tabular

/// What was estimated, as tables: values with window and weight, and the 80 % interval.
package struct EstimateTables {
  package static let spec = ResultSpec(
    EstimateLines.name, title: Phrase("ESTIMATED, NOT GIVEN"),
    about: Phrase("the rates that Kohort estimated since the folder does not give them"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: [region, quantity, unit, value, own, target, weight, window, status])
  private static let region = ColumnSpec(
    "region", "region", .code,
    Phrase("number and name of the municipality"))
  private static let quantity = ColumnSpec.label(
    "størrelse", "quantity", Phrase("what the row measures"),
    header: Phrase.empty)
  private static let unit = ColumnSpec.label(
    "enhet", "unit", nn: "eining", Phrase("what the figure is per"))
  private static let kind = Table.Kind.number(decimals: 2)
  private static let value = ColumnSpec(
    "verdi", "value", kind, header: Phrase("estimate"),
    Phrase("the estimate that is used"))
  private static let own = ColumnSpec(
    "egen", "own", nn: "eigen", kind, Phrase("the figures of the file itself"))
  private static let target = ColumnSpec(
    "mål", "target", kind, Phrase("what they are drawn towards"))
  private static let weight = ColumnSpec(
    "vekt_egen", "weight_own", kind, header: Phrase("weight own"),
    Phrase("the weight of own figures"))
  private static let window = ColumnSpec.label(
    "vindu", "window", nn: "vindauge", Phrase("the years it is estimated from"))
  private static let status = ColumnSpec.label(
    "status", "status",
    Phrase("published, derived or assumed"),
    isDimension: false)

  package static let intervalSpec = ResultSpec(
    "intervall", title: Phrase("UNCERTAINTY"),
    about: Phrase("intervals that are fitted to the errors of past forecasts"),
    place: .both, rests: ResultSpec.Rests(), privacy: .users(counts: true),
    columns: [ages, .year, lower, forecast, upper], interval: .pastErrors)
  private static let ages = ColumnSpec.label(
    "aldersgruppe", "age_group",
    Phrase("completed years on 1 January"),
    header: Phrase("ages"))
  private static let lower = ColumnSpec.whole(
    "nedre", "lower", Phrase("lower bound"))
  private static let forecast = ColumnSpec.whole(
    "framskrevet", "forecast", nn: "framskrive", Phrase("the forecast figure"))
  private static let upper = ColumnSpec.whole(
    "øvre", "upper", Phrase("upper bound"))

  private let scenario: ScenarioOutcome
  private let estimates: EstimatedFolder
  private let language: Language

  /// Transitions of history below which migration rates are mostly borrowed.
  private static let shortHistory = 5

  private typealias Line = EstimateLines.Line
  private var told: EstimateLines {
    EstimateLines(estimates: estimates, language: language, usesLevels: run.scenario.usesLevels)
  }
  private var run: ScenarioRun { scenario.run }
  private var estimate: LocalEstimate { estimates.forecast.estimate }
  private var panel: LocalPanel { estimate.panel }
  private func word(_ phrase: Phrase) -> String { phrase[language] }
  private func isEstimated(_ schema: FileSchema) -> Bool { told.isEstimated(schema) }
  private var movesAreEstimated: Bool { told.movesAreEstimated }

  private func table(_ lines: [Line], isFile: Bool) -> Table {
    func number(_ value: Double?) -> Table.Cell { value.map(Table.Cell.number) ?? .empty }
    let columns = Self.spec.columns.map { $0.column(language) }
    let rows = lines.map { line in
      let cells: [Table.Cell] = [
        .text(line.what), .text(line.unit), number(line.value), number(line.own),
        number(line.target), number(line.weight), .text(line.window),
      ]
      let status = Words.word(line.isAssumed ? .assumed : .derived, in: Words.statuses, language)
      return Table.Row(isFile ? [.text(line.region)] + cells + [.text(status)] : cells)
    }
    let files = estimates.standsFor.joined(separator: ", ")
    return Table(
      Self.spec, language,
      subtitle: word(
        Phrase(
          "in place of \(files); own = the file's own figures, target = what they are drawn to")),
      columns: isFile ? columns : Array(columns.dropFirst().dropLast()), rows: rows)
  }

  /// For the screen: what is common, and the region where one is shown.
  package var screen: Table {
    let codes = scenario.shown.codes
    var lines = told.common
    if codes.count == 1, let place = panel.places.firstIndex(of: codes[0]) {
      lines += told.lines(place)
    }
    return table(lines, isFile: false)
  }

  /// For the file: everything of every region.
  package var file: Table { table(told.all, isFile: true) }

  /// The 80 % interval of the shown region's forecast, as fitted to past errors.
  ///
  /// `nil` unless one region is shown, since errors of places are correlated; for a run that is no
  /// forecast but says what would follow; and with less history than the forecasts it was fitted to.
  /// With `besideFutures` it says why theirs is another.
  package func interval(besideFutures: Bool) -> Table? {
    let (codes, populations) = (scenario.shown.codes, scenario.shown.populations)
    guard codes.count == 1, run.isForecast, let place = panel.places.firstIndex(of: codes[0]),
      estimate.residual.transitions[place] >= Self.shortHistory
    else { return nil }
    let ahead = [1, 5, 10, 20, 30].filter { $0 <= estimates.forecast.years }
    var rows: [Table.Row] = []
    for group in ScoreGroup.standard {
      for years in ahead {
        guard
          let persons = populations[estimate.jumpOff + years].flatMap({
            $0.persons(from: group.from, through: group.through)
          })
        else { continue }
        let interval = group.errors.interval(persons: persons, years: years)
        let name =
          group.isTotal
          ? word(Phrase("all ages"))
          : AgeBounds(from: group.from, through: group.through).label
        rows.append(
          Table.Row([
            .text(name), .number(Double(estimate.jumpOff + years)), .number(interval.lowerBound),
            .number(persons), .number(interval.upperBound),
          ]))
      }
    }
    let alone = word(
      Phrase(
        "fitted to forecasts with all municipalities in the file; with one alone 80+ was within less often, three times of four"
      ))
    return Table(
      Self.intervalSpec, language,
      subtitle: IntervalKind.pastErrors.name()[language] + " · "
        + word(
          Phrase(
            "persons 1 January; four of five forecasts of Norwegian municipalities were within (fitted to 10 years ahead, drawn on after)"
          )),
      columns: Self.intervalSpec.columns.map { $0.column(language) }, rows: rows,
      notes: (estimate.hasOwnTarget ? [] : [alone])
        + (besideFutures ? [IntervalKind.difference[language]] : []))
  }

  /// Persons below which chance decides more than rates do.
  static let smallPlace = 500.0

  /// Places where the forecast is mostly borrowed and chance is large.
  private var smallPlaces: String? {
    let small = panel.places.indices.filter {
      let people = panel.total($0, year: estimate.jumpOff)
      return people > 0 && people < Self.smallPlace
    }
    guard let first = small.first else { return nil }
    let weight = estimate.migration(place: first, ages: 1...panel.openAge).weight
    let percent = Phrase(number: 100 * weight, decimals: 0)
    let names = small.prefix(5).map(estimates.panel.title).joined(separator: ", ")
    let more = small.count > 5 ? " …" : ""
    let count = Phrase(number: Self.smallPlace, decimals: 0)
    let ofFirst = small.count > 1 ? Phrase(" of the first") : .empty
    return word(
      Phrase(
        "Below \(count) inhabitants: \(names)\(more). Own figures weigh \(percent) % in the migration rates\(ofFirst), the rest is borrowed, and chance decides more than rates do: read the interval, not the number alone."
      ))
  }

  /// What is drawn towards Norwegian laws.
  private var laws: Phrase {
    let all = [
      (FolderSchema.mortality, Phrase("mortality")),
      (FolderSchema.fertility, Phrase("fertility")),
    ].filter { isEstimated($0.0) }.map(\.1)
    return .list(all, joinedBy: Phrase(" and "))
  }

  /// The population file, where more than mortality is told by it.
  private var population: Phrase {
    movesAreEstimated || isEstimated(FolderSchema.fertility)
      ? Phrase("befolkning.csv and ") : Phrase.empty
  }

  /// What the reader should know, one line each.
  package var notes: [String] {
    let files = estimates.standsFor.joined(separator: ", ")
    let account = EstimateAccount(estimate: estimate, names: estimates.panel.names).sentence
    var notes = [
      word(
        Phrase(
          "\(files) not in the folder: rates are estimated from \(population)Norwegian laws of \(laws) (docs/method.md). Add the files to use figures of your own."
        ))
    ]
    if movesAreEstimated {
      notes.append(account[language])
      notes.append(
        word(
          Phrase(
            "Populations tell net migration only. How many leave is an assumption; it does not change the net, but what the letters for moves and immigration do, and how many homes are left where a dwelling programme decides."
          )))
    }
    if run.scenario.usesLevels, estimates.assumesLevels {
      notes.append(
        word(
          Phrase(
            "The folder does not say what L and H mean: here they are the difference of SSB's alternatives from its main one in vintage 2020, by years after the first, and 10 % less or more domestic moves (assumption). The levels are in estimater.csv; forutsetninger.csv replaces them."
          )))
    }
    if estimate.scope == .elsewhere {
      notes.append(
        word(
          Phrase(
            "The region codes are not Norwegian municipalities; \(laws) are drawn towards Norwegian laws all the same."
          )))
    }
    let short = panel.places.indices.filter {
      estimate.residual.transitions[$0] < Self.shortHistory
    }
    if !short.isEmpty, movesAreEstimated {
      let names = short.prefix(5).map(estimates.panel.title).joined(separator: ", ")
      let more = short.count > 5 ? " …" : ""
      notes.append(
        word(
          Phrase(
            "Less than five years of history: \(names)\(more). Migration rates are mostly borrowed from the target; the weight of own figures is in estimater.csv."
          )))
    }
    if movesAreEstimated, let remark = smallPlaces { notes.append(remark) }
    let remarks = estimates.panel.findings + estimates.panel.borders(estimate)
    return notes + remarks.map { $0[language] }
  }

  /// The tables of a scenario; `nil` where nothing was estimated for it.
  package init?(_ scenario: ScenarioOutcome, language: Language) {
    guard let estimates = scenario.run.estimates else { return nil }
    (self.scenario, self.estimates, self.language) = (scenario, estimates, language)
  }
}
