import Ensembles
import FolderText
import Outcomes
import ScenarioFolders
import ServiceDemand
import Tabular

/// The services of an ensemble: medians with intervals, and how likely it is that need exceeds the
/// places there are and are planned.
struct ServiceFutureTables {
  private let services: ServiceNumbers
  /// The place of the first number among the numbers besides persons.
  private let first: Int
  /// Whether known users die, move and arrive one by one.
  private let isOneByOne: Bool
  private let tables: IntervalTables

  init(_ services: ServiceNumbers, first: Int, isOneByOne: Bool, tables: IntervalTables) {
    (self.services, self.first, self.tables) = (services, first, tables)
    self.isOneByOne = isOneByOne
  }

  /// The tables, those that have rows.
  package func all() -> [Table] { [intervals(), shortages()].compactMap { $0 } }

  private var language: Language { tables.language }
  private func word(_ phrase: Phrase) -> String { phrase[language] }

  private func labels(_ series: ServiceNumbers.Series) -> [String] {
    let group = series.userGroup ?? word(Phrase("all groups"))
    let ladder = tables.folder.ladders.ladders.first { $0.name == series.ladder }
    let rung = series.rung.map { ladder?.shownCode($0, language) ?? $0 }
    return [series.ladder ?? "", rung ?? word(Phrase("Total")), group]
  }

  /// What is missing, what must be bought, staff and known users.
  private func intervals() -> Table {
    tables.table(
      FutureSpecs.services,
      subtitle: isOneByOne
        ? Phrase("missing = need above all places; known users die and move one by one")
        : Phrase("missing = need above all places"),
      decimals: 1,
      rows: services.series.enumerated().map { place, series in
        let draws = { tables.numbers.demandDraws(first + place, year: $0) }
        return (
          labels: labels(series) + [series.measure.name[language]], isTotal: series.rung == nil,
          draws: draws
        )
      })
  }

  /// The probability in percent that need exceeds capacity; `nil` where no places are told of.
  private func shortages() -> Table? {
    let years = ResultYears(tables.run, history: false)
    var rows: [Table.Row] = []
    for (place, series) in services.series.enumerated() where series.measure == .missing {
      var ever: [Bool] = []
      let cells = years.all.indices.map { year -> Table.Cell in
        let draws = tables.numbers.demandDraws(first + place, year: year)
        if draws.contains(where: \.isNaN) { return .missing }
        let isShort = draws.map { $0 > 0 }
        ever = ever.isEmpty ? isShort : zip(ever, isShort).map { $0 || $1 }
        return EnsembleNumbers.percent(isShort).map { .number($0) } ?? .missing
      }
      rows.append(
        Table.Row(
          labels(series).map { .text($0) } + cells
            + [EnsembleNumbers.percent(ever).map { .number($0) } ?? .missing]))
    }
    if rows.isEmpty { return nil }
    let ever = FutureSpecs.ever.column(language, priority: ColumnRank.change)
    return Table(
      FutureSpecs.shortages, language, ending: tables.star(FutureSpecs.shortages),
      subtitle: word(
        Phrase("probability in percent that need exceeds all places, planned ones included")),
      columns: [
        ColumnSpec.ladder.column(language, priority: ColumnRank.detail),
        ColumnSpec.rung.column(language), ColumnSpec.userGroup.column(language),
      ] + years.columns(.percent(decimals: 0)) + [ever], rows: rows)
  }
}
