import Demography
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// A run that keeps the adjustments of a bound one, beside it: the effect of what was changed.
package struct LoosenedTable {
  package static let spec = ResultSpec(
    "losnet", title: Phrase("LOOSENED FROM THE CONTROL TOTALS"),
    about: Phrase("the population of the bound and the loosened run, and the difference"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.ageGroups, kindOfRun, .years])
  package static let ratioSpec = ResultSpec(
    "losnet-aldersforhold", title: Phrase("LOOSENED, AGE RATIOS"),
    about: Phrase("the age ratios of the bound and the loosened run, and the difference"),
    place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.ratio, .ageBounds, kindOfRun, .years])
  private static let kindOfRun = ColumnSpec.label(
    "kjøring", "run",
    Phrase("bound, loosened, or the difference"),
    header: Phrase.empty)

  private let loosened: PeopleOutcome
  private let bound: PeopleOutcome
  private let language: Language

  private var folder: ScenarioFolder { loosened.folder }

  private func word(_ phrase: Phrase) -> String { phrase[language] }

  /// Each age group and the total: bound, loosened and the difference, which is one of printed
  /// numbers.
  package func table() -> Table {
    let years = loosened.years
    let printed = years.all.map { (bound.printed($0), loosened.printed($0)) }
    var rows: [Table.Row] = []
    func add(_ label: String, role: Table.Row.Role, _ value: (PrintedColumn) -> Double) {
      let pairs = printed.map { ($0.0.map(value), $0.1.map(value)) }
      let kinds: [(String, (Double?, Double?) -> Double?)] = [
        (word(Phrase("bound")), { a, _ in a }), (word(Phrase("loosened")), { _, b in b }),
        (
          word(Phrase("difference")),
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
    for (index, label) in loosened.groups.labels(language).enumerated() {
      add(label, role: .body) { $0.leaves[index] }
    }
    add(word(Phrase("Total")), role: .total) { $0.total }
    return Table(
      Self.spec, language,
      subtitle: word(
        Phrase(
          "the adjustments of the bound run are kept; the difference is the effect of what the scenario changes"
        )),
      columns: [
        ColumnSpec.ageGroups.column(language), Self.kindOfRun.column(language),
      ] + years.columns(.number(decimals: 0)), rows: rows)
  }

  /// The age ratios of the folder by year: bound, loosened and the difference of the printed
  /// numbers; `nil` where the folder has none.
  package func ratios() -> Table? {
    if folder.indicators.isEmpty { return nil }
    let years = loosened.years
    var rows: [Table.Row] = []
    for ratio in folder.indicators.map(\.ratio) {
      func values(_ people: PeopleOutcome) -> [Double?] {
        years.all.map { people.ratio(ratio, $0).map { ($0 * 1000).rounded() / 1000 } }
      }
      let (bound, loosened) = (values(bound), values(loosened))
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
      subtitle: word(Phrase("bound and loosened run, and the difference")),
      columns: [
        ColumnSpec.ratio.column(language),
        ColumnSpec.ageBounds.column(language, priority: ColumnRank.bounds),
        Self.kindOfRun.column(language),
      ] + years.columns(.number(decimals: 3)), rows: rows)
  }

  /// The two runs and what is between them.
  private static let kinds = [
    Phrase("bound"), Phrase("loosened"), Phrase("difference"),
  ]

  /// The table of a scenario; `nil` where it is not loosened.
  package init?(_ scenario: ScenarioOutcome, language: Language) {
    guard let bound = scenario.bound else { return nil }
    (loosened, self.bound, self.language) = (scenario.people, bound, language)
  }
}
