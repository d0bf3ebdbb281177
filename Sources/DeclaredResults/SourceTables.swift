import FolderText
import MoneyTables
import Outcomes
import Runs
import ScenarioFolders
import Tabular

/// What a run rests on and how it was made: sources by file, and definitions.
package struct SourceTables {
  package static let sourcesSpec = ResultSpec(
    "kilder", title: Phrase("SOURCES"),
    about: Phrase("each file of the folder: rows by status, sources and fingerprint"),
    scope: .result, place: .file, rests: ResultSpec.Rests(people: false), privacy: .files,
    columns: [
      .label("fil", "file", Phrase("the file of the scenario folder")),
      count(
        "publisert", "published", Phrase("rows printed by the source")),
      count(
        "avledet", "derived", nn: "avleidd",
        Phrase("rows that follow from printed ones")),
      count("forutsetning", "assumed", nn: "føresetnad", Phrase("rows that are assumed")),
      count("uten_status", "no_status", nn: "utan_status", Phrase("rows without a status")),
      .label(
        "kilder", "sources", nn: "kjelder", Phrase("sources the file names"),
        isDimension: false),
      .label(
        "sha256", "sha256", Phrase("fingerprint of the file"),
        isDimension: false),
    ])
  package static let definitionsSpec = ResultSpec(
    "definisjoner", title: Phrase("DEFINITIONS"),
    about: Phrase("the choices and words that the run rests on"),
    place: .file, rests: ResultSpec.Rests(people: false), privacy: .free,
    columns: [
      .label(
        "begrep", "term", Phrase("what is defined"), header: Phrase.empty),
      .label(
        "verdi", "value", Phrase("what it means here"),
        header: Phrase.empty, isDimension: false),
    ])

  /// What a program finds the row by that is of estimated quantities, and of no file.
  private static let estimates = "estimates"

  private static func count(
    _ nb: String, _ en: String, nn: String? = nil, _ meaning: Phrase
  ) -> ColumnSpec {
    ColumnSpec(nb, en, nn: nn, .ordinal, isDimension: false, meaning)
  }

  package let outcome: ScenarioOutcome
  package let language: Language
  /// Whether a scenario of the result uses the levels of letters.
  package let usesLevels: Bool

  package init(outcome: ScenarioOutcome, language: Language, usesLevels: Bool = false) {
    (self.outcome, self.language, self.usesLevels) = (outcome, language, usesLevels)
  }

  private var run: ScenarioRun { outcome.run }
  private var folder: ScenarioFolder { outcome.folder }

  /// Every file with its rows by status, its sources and its fingerprint; behind them what was
  /// estimated in place of files.
  package var sources: Table {
    let estimated = run.estimates?.count(usesLevels: usesLevels).provenance(language)
    func row(_ file: ScenarioFolder.FileProvenance, id: String = "") -> Table.Row {
      Table.Row(
        [
          .text(file.file), count(file, .published), count(file, .derived), count(file, .assumed),
          count(file, nil), .text(file.sources.joined(separator: "; ")), .text(file.sha256),
        ], id: id)
    }
    let rows =
      folder.provenance.map { row($0) }
      + [estimated].compactMap { $0.map { row($0, id: Self.estimates) } }
    return Table(
      Self.sourcesSpec, language, columns: Self.sourcesSpec.columns.map { $0.column(language) },
      rows: rows)
  }

  private func count(_ file: ScenarioFolder.FileProvenance, _ status: RowStatus?) -> Table.Cell {
    .number(Double(file.statuses[status] ?? 0))
  }

  /// The definitions as name and text, in a fixed order; they go into the manifest too.
  package var definitionList: [(name: String, text: String)] {
    let conventions = run.settings.conventions
    let scenario = run.scenario
    var list: [(name: String, text: String)] = [
      (Phrase("scenario")[language], scenario.name),
      (Phrase("years")[language], "\(run.startYear)–\(run.endYear)"),
      (Phrase("step length")[language], stepLength + unset("steglengde")),
      (
        Phrase("open age")[language],
        Phrase("\(run.settings.openAge) years and over")[
          language] + unset("åpen_alder")
      ),
      (
        Phrase("migration timing")[language],
        word(conventions.migrationTiming, Words.timing) + unset("migrasjonstid")
      ),
      (
        Phrase("births exposure")[language],
        word(conventions.birthsExposure, Words.exposure) + unset("fødselseksponering")
      ),
      (
        Phrase("open group")[language],
        word(conventions.openGroup, Words.openGroup) + unset("åpen_gruppe")
      ),
      (
        Phrase("infant rule (a0)")[language],
        word(run.settings.infants, Words.infants) + unset("spedbarnsregel")
      ),
      (Phrase("bound")[language], binding),
      (Phrase("need year")[language], needYear),
      (
        Phrase("need date")[language],
        Phrase("need is shown for ")[language]
          + word(run.settings.needDate, Words.needDate) + unset("behovsdato")
      ),
    ]
    list.append((Phrase("alternative")[language], scenario.alternative))
    if let ages = scenario.denominator {
      list.append((Phrase("denominator of the ladders")[language], ages.label))
    }
    for indicator in folder.indicators {
      let words = indicator.display[language]
      let bounds = indicator.ratio.boundsLabel
      list.append((indicator.ratio.name, words.isEmpty ? bounds : "\(bounds): \(words)"))
    }
    if let graduated = folder.population?.graduatedYears.sorted(), !graduated.isEmpty {
      let years = graduated.map(String.init).joined(separator: ", ")
      list.append(
        (
          Phrase("single ages")[language],
          Phrase("befolkning.csv: age groups of \(years) are spread over single ages")[language]
        ))
    }
    for field in SettingField.all
    where !run.settings.given.contains(field.name) && !Self.told.contains(field.name) {
      let fallback = field.fallback[language]
      let text = Phrase("not set: \(fallback)")[language]
      list.append((Phrase(name: field.name, english: field.english)[language], text))
    }
    list += BudgetDefinitions(outcome, language: language)?.list ?? []
    list.append(
      (
        Phrase("clipped")[language],
        Phrase(
          "movers out whom the rates asked for and who were not there at the age; a column of bevegelser.csv"
        )[language]
      ))
    list.append(
      (
        Phrase("between given years")[language],
        Phrase(
          "SFK, e0, SRB, migration and levels: straight line between given years, the last one after; mx, S and fertility rates: the latest given year"
        )[language]
      ))
    return list
  }

  /// The settings that have a line of their own, whether they are given or not.
  private static let told: Set<String> = [
    "steglengde", "åpen_alder", "migrasjonstid", "fødselseksponering", "åpen_gruppe",
    "spedbarnsregel", "behovsår", "behovsdato", "bindingsprofil",
  ]

  /// What is added to a value nobody chose.
  private func unset(_ field: String) -> String {
    run.settings.given.contains(field) ? "" : Phrase(" (not set)")[language]
  }

  /// The year the change in the ladders is measured to, and why where it is not the one wanted.
  private var needYear: String {
    guard let wanted = run.settings.needYear else {
      return Phrase("\(run.needYear) (not set: the last year)")[
        language]
    }
    if wanted == run.needYear { return Phrase("\(wanted) (set)")[language] }
    return Phrase("\(run.needYear) (the last year; the run does not have \(wanted))")[language]
  }

  private var stepLength: String {
    let years = run.settings.stepLength
    return (years == 1 ? Phrase("1 year") : Phrase("\(years) years"))[language]
  }

  /// What binds the run, and who is added or taken for it.
  private var binding: String {
    [bound, run.bindingProfile?[language]].compactMap { $0 }.joined(separator: "; ")
  }

  private var bound: String {
    if let growth = run.scenario.growth {
      let factor = PlainText.number(growth.factor, decimals: 2, language)
      return Phrase(
        "the total grows by \(factor) \(growth.from)–\(growth.through) and as fast afterwards")[
          language]
    }
    if let homes = run.homesDefinition { return homes[language] }
    if let through = run.boundThrough {
      return Phrase("kontrolltotaler.csv through \(through), not bound afterwards")[language]
    }
    if run.isBound { return "kontrolltotaler.csv" }
    let word = run.loosenedFrom.isEmpty ? Phrase("no") : Phrase("loosened")
    let why = run.scenario.defaultBinding.map { ": \($0.reason[language])" } ?? ""
    return word[language] + why
  }

  private func word<Value: Equatable>(_ value: Value, _ choices: Words.Choices<Value>) -> String {
    Words.word(value, in: choices, language)
  }

  /// The definitions as a table.
  package var definitions: Table {
    Table(
      Self.definitionsSpec, language,
      columns: Self.definitionsSpec.columns.map { $0.column(language) },
      rows: definitionList.map { Table.Row([.text($0.name), .text($0.text)]) })
  }
}
