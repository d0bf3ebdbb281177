import Ensembles
import Outcomes
import Runs
import Tabular

/// How much of the variance comes from each source: the variance with one source alone, as a share
/// of the variance with all of them; what the sources make together is a row of its own.
struct VarianceTable {
  package static let spec = ResultSpec(
    "varians", title: Phrase("VARIANCE BY SOURCE"),
    about: Phrase("how much of the uncertainty comes from each source"),
    place: .both, rests: .futures(.plan), privacy: .users(),
    columns: [.quantity, source, .years])
  private static let source = ColumnSpec.label(
    "kilde", "source", nn: "kjelde", Phrase("what varies"))

  package let all: EnsembleNumbers
  package let parts: [VariancePart]
  /// The names of the numbers besides persons, and the places of those that a screen shows.
  package let labels: [String]
  package let main: [Int]
  package let run: ScenarioRun
  package let language: Language

  /// The table: a row per number and source, a column per year.
  ///
  /// - Parameter isShort: whether only everybody, the first ratio and the totals of ladders are
  ///   told, as on a screen.
  /// - Returns: the table.
  package func table(isShort: Bool = false) -> Table {
    let ratio = all.wanted.quantities.first { $0.kind == .ratio }?.label
    let people = all.wanted.quantities.filter {
      !isShort || $0.kind == .total || $0.label == ratio
    }
    return table(of: people, isShort ? main : Array(labels.indices))
  }

  /// The same of kroner that a screen shows, alone; they begin at a place among the numbers.
  func ofMoney(from first: Int) -> Table { table(of: [], main.filter { $0 >= first }) }

  private func table(of people: [WantedNumbers.Quantity], _ told: [Int]) -> Table {
    let years = ResultYears(run, history: false)
    var rows: [Table.Row] = []
    func add(_ name: String, _ draws: (EnsembleNumbers, Int) -> [Double]) {
      func variances(_ numbers: EnsembleNumbers) -> [Double?] {
        years.all.indices.map { year in
          DrawSummary(draws(numbers, year), levels: [0.5])?.variance
        }
      }
      let whole = variances(all)
      let alone = parts.map { variances($0.numbers) }
      let split = whole.indices.map { year in
        VarianceShares(of: whole[year], alone: alone.map { $0[year] })
      }
      for (place, part) in parts.enumerated() {
        rows.append(row(name, part.name[language], split.map { $0.shares[place] }))
      }
      rows.append(row(name, Phrase("together")[language], split.map(\.together)))
    }
    for quantity in people {
      add(quantity.label) { $0.draws(quantity, year: $1) }
    }
    for place in told {
      add(labels[place]) { $0.demandDraws(place, year: $1) }
    }
    return Table(
      Self.spec, language,
      subtitle: Phrase(
        "percent of the variance when the source varies alone; “together” is what sources make together"
      )[language],
      columns: [ColumnSpec.quantity.column(language), Self.source.column(language)]
        + years.columns(.percent(decimals: 1)), rows: rows)
  }

  private func row(_ name: String, _ source: String, _ shares: [Double?]) -> Table.Row {
    Table.Row([.text(name), .text(source)] + shares.map { $0.map { .number($0) } ?? .missing })
  }
}
