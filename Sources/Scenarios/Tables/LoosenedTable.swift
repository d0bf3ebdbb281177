import Demography
import ServiceDemand
import Tabular

/// A run that keeps the adjustments of a bound one, beside it: the effect of what was changed.
struct LoosenedTable {
  let run: ScenarioRun
  let bound: ScenarioRun
  let folder: ScenarioFolder
  let shown: ShownRegion
  let language: Language

  private func word(_ nb: String, _ en: String) -> String { Phrase(nb, en)[language] }

  /// Each age group and the total: bound, loosened and the difference, which is one of printed
  /// numbers; then the age ratios in the same way.
  func table() -> Table {
    let years = ResultYears(run, history: false)
    let loosened = PopulationTable(run: run, folder: folder, shown: shown, language: language)
    let other = PopulationTable(
      run: bound, folder: folder, shown: ShownRegion(bound, folder, language), language: language)
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
      name: "losnet",
      title: word("LØSNET FRA KONTROLLTOTALENE", "LOOSENED FROM THE CONTROL TOTALS"),
      subtitle: word(
        "justeringene fra den bundne kjøringen er beholdt; forskjellen er virkningen av det scenariet endrer",
        "the adjustments of the bound run are kept; the difference is the effect of what the scenario changes"
      ),
      columns: [
        Table.Column(key: word("aldersgruppe", "age_group"), header: "", kind: .label),
        Table.Column(key: word("kjøring", "run"), header: "", kind: .label),
      ] + years.columns(.number(decimals: 0)), rows: rows, notes: ratios(years))
  }

  /// The first age ratio, bound and loosened, in words.
  private func ratios(_ years: ResultYears) -> [String] {
    let populations = ShownRegion(bound, folder, language).populations
    guard let indicator = folder.indicators.first,
      let before = populations[run.endYear].flatMap({ indicator.ratio.value(in: $0) }),
      let after = shown.populations[run.endYear].flatMap({ indicator.ratio.value(in: $0) })
    else { return [] }
    let (one, other) = (
      PlainText.number(before, decimals: 3, language),
      PlainText.number(after, decimals: 3, language)
    )
    return [
      word(
        "\(indicator.ratio.name) \(run.endYear): \(one) bundet, \(other) løsnet",
        "\(indicator.ratio.name) \(run.endYear): \(one) bound, \(other) loosened")
    ]
  }
}
