import Outcomes
import RateEstimation
import Tabular

/// How often outcomes fell within the 80 % intervals of an ensemble.
struct FutureScoreTables {
  let backtest: Backtest
  package let futures: BacktestFutures
  package let draws: Int
  package let language: Language

  private var horizons: [Int] {
    let last = backtest.horizons.last ?? 0
    return backtest.horizons.filter { BacktestTables.shown.contains($0) || $0 == last }
  }

  /// All jump-offs together, by group and horizon, each jump-off's coverage beside.
  package var summary: Table {
    let jumpOffs = backtest.jumpOffs.filter { !futures.without.contains($0) }
    var columns = ScoreSpecs.ofFutures.map { $0.column(language) }
    columns += jumpOffs.map { ScoreSpecs.ofJumpOff.column(language, ending: "\($0)") }
    var rows: [Table.Row] = []
    for (index, group) in backtest.groups.enumerated() {
      for years in horizons {
        guard
          let all = futures.score(backtest, group: index, years: years, jumpOff: nil)
        else { continue }
        let own = jumpOffs.map { jumpOff -> Table.Cell in
          futures.score(backtest, group: index, years: years, jumpOff: jumpOff)
            .map { .number($0.coverage) } ?? .missing
        }
        rows.append(
          Table.Row(
            [
              .text(group.label(language)), .number(Double(years)), .number(Double(all.count)),
              .number(all.coverage), .number(all.width),
            ] + own))
      }
    }
    let kind = IntervalKind.futures.name(
      draws: PlainText.number(Double(draws), decimals: 0, language))
    let before = futures.without.map(String.init).joined(separator: ", ")
    return Table(
      ScoreSpecs.futures, language,
      subtitle: Phrase("per cent of outcomes within the \(kind), and its width in per cent")[
        language],
      columns: columns, rows: rows,
      notes: futures.without.isEmpty
        ? []
        : [
          Phrase("Without futures: \(before) (processes are estimated from 2010 on).")[language]
        ])
  }

  /// Every jump-off, group and horizon by itself.
  package var details: Table {
    var rows: [Table.Row] = []
    for jumpOff in backtest.jumpOffs {
      for (index, group) in backtest.groups.enumerated() {
        for years in backtest.horizons {
          guard
            let score = futures.score(backtest, group: index, years: years, jumpOff: jumpOff)
          else { continue }
          rows.append(
            Table.Row([
              .number(Double(jumpOff)), .text(group.label(language)), .number(Double(years)),
              .number(Double(score.count)), .number(score.coverage), .number(score.width),
            ]))
        }
      }
    }
    return Table(
      ScoreSpecs.futureDetails, language,
      columns: ScoreSpecs.futureDetails.columns.map { $0.column(language) }, rows: rows)
  }
}

extension ScoreGroup {
  /// The ages in words.
  package func label(_ language: Language) -> String {
    if isTotal { return Phrase("all ages")[language] }
    guard let through else { return Phrase("\(from)+")[language] }
    return Phrase("\(from)–\(through)")[language]
  }
}
