import Demography
import FolderText
import ServiceDemand
import Tabular

/// Fields that the files of the services share.
extension InputRow {
  /// Whether a field holds something.
  package func holds(_ column: String) -> Bool { !text(column).isEmpty }

  /// The day of the year that the years of the row are of, that of the need where none is written.
  ///
  /// The engine knows the population of two days; what is counted on another is of the nearer one, and
  /// whoever writes the row says which.
  func date(_ settings: Settings) -> NeedDate? {
    guard let text = given("dato") else { return settings.needDate }
    if let (date, year) = Words.needDay(text) {
      let column = file.schema.columns.contains { $0.name == "år" } ? "år" : "fraår"
      if let year, self.text(column) != String(year) {
        report(
          "dato", expected: Phrase("a day of the year that stands under \(column)"),
          advice: Phrase("one of the two years is wrong"))
        return nil
      }
      return date
    }
    report(
      "dato", expected: Phrase("one of \(Words.list(Words.needDate))"),
      advice: Phrase(
        "write 1. januar for the first half of the year and 31. desember for the second"))
    return nil
  }

  /// A ladder of `trapper.csv`.
  package func ladder(_ ladders: LadderInput, _ column: String = "trapp") -> Ladder? {
    guard let name = requiredText(column) else { return nil }
    if let ladder = ladders.ladders.first(where: { $0.name == name }) { return ladder }
    let names = ladders.ladders.map(\.name)
    report(column, expected: .ladder(of: names), named: .ladder, among: names)
    return nil
  }

  /// A rung of a ladder.
  package func rung(of ladder: Ladder, _ column: String = "trinn") -> String? {
    guard let code = requiredText(column) else { return nil }
    if ladder.rung(code) != nil { return code }
    report(column, expected: .step(of: ladder), named: .step(of: ladder.name))
    return nil
  }

  /// A user group, `nil` for all where the field is empty; false where nobody of it is counted.
  package func group(_ ladder: Ladder, _ ladders: LadderInput, rung: String? = nil) -> Bool {
    let name = text("brukergruppe")
    if name.isEmpty { return true }
    if ladders.counts(name, on: ladder.name, rung: rung) { return true }
    report(
      "brukergruppe",
      expected: rung.map { rung in
        Phrase("a group counted on step \(rung) of \(ladder.name) in trappebruk.csv")
      } ?? Phrase("a group counted on \(ladder.name) in trappebruk.csv"),
      named: .group(on: ladder.name),
      among: rung.map { ladders.groups(on: ladder.name, rung: $0) }
        ?? ladders.groups(on: ladder.name))
    return false
  }

  /// Whether the row is for all scenarios or for one there is, and not, which it reports, for
  /// another.
  package func isOfScenario(among known: [String]) -> Bool {
    guard let name = given("scenario"), !known.contains(name), !findings.isMixture else {
      return true
    }
    report("scenario", expected: .scenario(of: known), named: .scenario, among: known)
    return false
  }

  /// Adds what the services found wrong with this row.
  package func report(_ error: DemandError, advice: Phrase = .empty) {
    let definition: Definition? =
      switch error {
      case .noSuchRung(_, let ladder, _, _): .step(of: ladder)
      case .capacityWithoutNeed:
        Definition(FolderSchema.ladderUse, "trinn", beside: ["trapp": text("trapp")])
      default: nil
      }
    report(
      place(of: error), found: error.found, expected: error.expected, advice: advice,
      named: definition)
  }

  /// The column that is to blame.
  private func place(of error: DemandError) -> String {
    var candidates: [String]
    switch error {
    case .noSuchRung(let rung, _, _, _):
      candidates = ["trinn", "fra", "til"].filter { column in
        file.schema.columns.contains { $0.name == column } && text(column) == rung
      }
    case .capacityWithoutNeed, .personsOnTwoRungs, .moreOnRungsThanPersons:
      candidates = ["trinn"]
    case .yearsReversed: candidates = ["fulltår", "tilår"]
    case .fromAndToAreTheSame, .rungNotGiven: candidates = ["til", "fra"]
    case .conversionOfPersons: candidates = ["omregning"]
    case .recipientsAreNotPersons: candidates = ["trapp"]
    case .notAShare(let value, _), .negative(let value, _), .notPositive(let value, _):
      candidates = file.schema.columns.filter { $0.content == .number }.map(\.name)
        .filter { PlainText.rate(text($0)) == value }
    default: candidates = []
    }
    candidates += ["andel", "verdi", "antall", "per_enhet", "høy", "lav", "vekst", "navn"]
    candidates.append(file.schema.columns[0].name)
    return candidates.first { column in file.schema.columns.contains { $0.name == column } }
      ?? file.schema.columns[0].name
  }
}

extension Phrase {
  /// A ladder of the folder, which are listed where it has any.
  package static func ladder(of names: [String]) -> Phrase {
    names.isEmpty
      ? Phrase("a ladder of trapper.csv") : Phrase("a ladder of trapper.csv: \(Phrase.few(names))")
  }

  /// A step of a ladder, which are listed.
  package static func step(of ladder: Ladder) -> Phrase {
    Phrase("a step of \(ladder.name): \(Phrase.few(ladder.rungs.map(\.code)))")
  }

  /// A scenario of the folder, which are listed where it has any.
  package static func scenario(of names: [String]) -> Phrase {
    names.isEmpty
      ? Phrase("a scenario of scenarier.csv")
      : Phrase("a scenario of scenarier.csv: \(Phrase.few(names))")
  }

  /// Ages whose bounds are bounds of age groups of the run.
  package static func uncutAges(_ axis: AgeAxis) -> Phrase {
    axis.width == 1
      ? Phrase("ages up to \(axis.openAge)+, which is the last age group of the run")
      : Phrase(
        "ages whose bounds are those of age groups of \(axis.width) years, such as 65–79 or 80+")
  }
}

extension [InputRow] {
  /// Tells the last of the rows to blame what is wrong, and of two where the other is; the first row
  /// where the error names none.
  package func report(_ error: DemandError) {
    let places = error.rows.filter(indices.contains).sorted()
    let other = places.count == 2 ? places.first.map { self[$0].line } : nil
    (places.last.map { self[$0] } ?? first)?.report(
      error, advice: other.map(Phrase.other) ?? .empty)
  }
}

/// What is so in every scenario, and what is so in some of them.
package struct ByScenario<Value: Sendable>: Sendable {
  private var base: [String: Value] = [:]
  private var own: [String: [String: Value]] = [:]

  /// The value for a key under a scenario.
  package subscript(key: String, scenario: String) -> Value? { own[scenario]?[key] ?? base[key] }

  /// Whether nothing is told.
  package var isEmpty: Bool { base.isEmpty && own.isEmpty }

  /// Makes a value of the rows of each key, for the rows of every scenario together.
  ///
  /// Rows of a scenario come after those of all scenarios; where rows of all are wrong by
  /// themselves, that alone is told.
  package init<Row>(
    _ rows: [(key: String, scenario: String?, row: Row)], _ make: (String, [Row]) -> Value?
  ) {
    // Keys, and scenarios of a key, in the order of their first rows; nil is all scenarios.
    var keys: [String] = []
    var names: [String: [String?]] = [:]
    var told: [String: [String?: [Row]]] = [:]
    for row in rows {
      if names[row.key] == nil { keys.append(row.key) }
      if told[row.key]?[row.scenario] == nil { names[row.key, default: []].append(row.scenario) }
      told[row.key, default: [:]][row.scenario, default: []].append(row.row)
    }
    for key in keys {
      let common = told[key]?[nil] ?? []
      if !common.isEmpty {
        guard let value = make(key, common) else { continue }
        base[key] = value
      }
      for name in (names[key] ?? []).compactMap({ $0 }) {
        let rows = common + (told[key]?[name] ?? [])
        if let value = make(key, rows) { own[name, default: [:]][key] = value }
      }
    }
  }

  /// Nothing.
  package init() {}
}
