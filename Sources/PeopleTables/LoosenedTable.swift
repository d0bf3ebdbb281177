import Demography
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// A run that keeps the adjustments of a bound one, beside it: the effect of what was changed.
package struct LoosenedTable {
  package static let spec = ResultSpec(
    "losnet", title: Phrase("LØSNET FRA KONTROLLTOTALENE", "LOOSENED FROM THE CONTROL TOTALS"),
    about: Phrase(
      "folketallet i den bundne og den løsnede kjøringen, og forskjellen",
      "the population of the bound and the loosened run, and the difference"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.ageGroups, kindOfRun, .years])
  package static let ratioSpec = ResultSpec(
    "losnet-aldersforhold", title: Phrase("LØSNET, ALDERSFORHOLD", "LOOSENED, AGE RATIOS"),
    about: Phrase(
      "aldersforholdene i den bundne og den løsnede kjøringen, og forskjellen",
      "the age ratios of the bound and the loosened run, and the difference"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.ratio, .ageBounds, kindOfRun, .years])
  private static let kindOfRun = ColumnSpec.label(
    "kjøring", "run",
    Phrase("bundet, løsnet, eller forskjellen", "bound, loosened, or the difference"),
    header: Phrase("", ""))

  package let run: ScenarioRun
  package let bound: ScenarioRun
  package let folder: ScenarioFolder
  package let shown: ShownRegion
  package let language: Language

  private func word(_ nb: String, _ en: String) -> String { Phrase(nb, en)[language] }

  /// Each age group and the total: bound, loosened and the difference, which is one of printed
  /// numbers.
  package func table() -> Table {
    let years = ResultYears(run, history: false)
    let loosened = PopulationTable(run: run, folder: folder, shown: shown, language: language)
    let other = PopulationTable(
      run: bound, folder: folder, shown: ShownRegion(bound, folder), language: language)
    let (mine, theirs) = (loosened.printed(years), other.printed(years))
    var rows: [Table.Row] = []
    func add(_ label: String, role: Table.Row.Role, _ value: (PrintedColumn) -> Double) {
      let pairs = years.all.map { (theirs[$0].map(value), mine[$0].map(value)) }
      let kinds: [(String, (Double?, Double?) -> Double?)] = [
        (word("bundet", "bound"), { a, _ in a }), (word("løsnet", "loosened"), { _, b in b }),
        (
          word("forskjell", "difference"),
          { a, b in
            guard let a, let b else { return nil }
            return b - a
          }
        ),
      ]
      for (kind, pick) in kinds {
        let cells = pairs.map { pick($0.0, $0.1).map(Table.Cell.number) ?? .missing }
        rows.append(Table.Row([.text(label), .text(kind)] + cells, role: role))
      }
    }
    for (index, label) in loosened.labels.enumerated() {
      add(label, role: .body) { $0.leaves[index] }
    }
    add(word("I alt", "Total"), role: .total) { $0.total }
    return Table(
      Self.spec, language,
      subtitle: word(
        "justeringene fra den bundne kjøringen er beholdt; forskjellen er virkningen av det scenariet endrer",
        "the adjustments of the bound run are kept; the difference is the effect of what the scenario changes"
      ),
      columns: [
        ColumnSpec.ageGroups.column(language), Self.kindOfRun.column(language),
      ] + years.columns(.number(decimals: 0)), rows: rows)
  }

  /// The age ratios of the folder by year: bound, loosened and the difference of the printed
  /// numbers; `nil` where the folder has none.
  package func ratios() -> Table? {
    if folder.indicators.isEmpty { return nil }
    let years = ResultYears(run, history: false)
    let before = ShownRegion(bound, folder).populations
    var rows: [Table.Row] = []
    for ratio in folder.indicators.map(\.ratio) {
      func values(_ populations: [Int: Population]) -> [Double?] {
        years.all.map { year in
          populations[year].flatMap { ratio.value(in: $0) }.map { ($0 * 1000).rounded() / 1000 }
        }
      }
      let (bound, loosened) = (values(before), values(shown.populations))
      let difference = zip(bound, loosened).map { before, after -> Double? in
        guard let before, let after else { return nil }
        return after - before
      }
      for (kind, numbers) in zip(Self.kinds, [bound, loosened, difference]) {
        rows.append(
          Table.Row(
            [.text(ratio.name), .text(ratio.boundsLabel), .text(kind[language])]
              + numbers.map { $0.map(Table.Cell.number) ?? .missing }))
      }
    }
    return Table(
      Self.ratioSpec, language,
      subtitle: word(
        "bundet og løsnet kjøring, og forskjellen", "bound and loosened run, and the difference"),
      columns: [
        ColumnSpec.ratio.column(language),
        ColumnSpec.ageBounds.column(language, priority: ColumnRank.bounds),
        Self.kindOfRun.column(language),
      ] + years.columns(.number(decimals: 3)), rows: rows)
  }

  /// The two runs and what is between them.
  private static let kinds = [
    Phrase("bundet", "bound"), Phrase("løsnet", "loosened"), Phrase("forskjell", "difference"),
  ]

  package init(
    run: ScenarioRun, bound: ScenarioRun, folder: ScenarioFolder, shown: ShownRegion,
    language: Language
  ) {
    self.run = run
    self.bound = bound
    self.folder = folder
    self.shown = shown
    self.language = language
  }
}
