import Outcomes
import RateEstimation
import Runs
import Tabular

/// The tables of a backtest.
struct BacktestTables {
  let backtest: Backtest
  let placeCount: Int
  let hasVintage: Bool
  package let language: Language

  /// The horizons a person is shown; files have all.
  package static let shown = [1, 2, 3, 5, 10, 15, 20]

  private func word(_ phrase: Phrase) -> String { phrase[language] }

  private func label(_ group: ScoreGroup) -> String { group.label(language) }

  /// The mean over jump-offs, by group and horizon.
  package var summary: Table {
    var rows: [Table.Row] = []
    let last = backtest.horizons.last ?? 0
    let horizons = backtest.horizons.filter { Self.shown.contains($0) || $0 == last }
    for (index, group) in backtest.groups.enumerated() {
      for years in horizons {
        func pooled(_ method: Backtest.Method) -> Pooled? {
          backtest.pooled(group: index, years: years, method: method)
        }
        guard let own = pooled(.kohort) else { continue }
        var cells: [Table.Cell] = [
          .text(label(group)), .number(Double(years)), .number(own.error), .number(own.bias),
          cell(own.coverage), cell(own.width), cell(pooled(.unchanged)?.error),
          cell(pooled(.cohortRatios)?.error),
        ]
        if hasVintage {
          cells += [
            cell(pooled(.vintage)?.error), cell(pooled(.vintage)?.bias),
            cell(pooled(.kohortAtVintage)?.error),
          ]
        }
        rows.append(Table.Row(cells))
      }
    }
    return Table(
      ScoreSpecs.summary, language,
      subtitle: word(Phrase("error in per cent of the outcome, mean over places and jump-offs")),
      columns: columns, rows: rows)
  }

  private typealias Pooled = (
    error: Double, bias: Double, coverage: Double?, width: Double?, places: Int
  )

  private func cell(_ value: Double?) -> Table.Cell { value.map(Table.Cell.number) ?? .missing }

  private var columns: [Table.Column] {
    (ScoreSpecs.own + (hasVintage ? ScoreSpecs.vintage : [])).map { $0.column(language) }
  }

  /// Every jump-off, horizon, group and method by itself.
  package var details: Table {
    let methods: [(Backtest.Method, String)] = [
      (.kohort, "kohort"), (.unchanged, word(Phrase("unchanged"))),
      (.cohortRatios, word(Phrase("cohort ratios"))), (.vintage, word(Phrase("vintage"))),
      (.kohortAtVintage, word(Phrase("kohort, places of the vintage"))),
    ]
    var rows: [Table.Row] = []
    for jumpOff in backtest.jumpOffs {
      for (index, group) in backtest.groups.enumerated() {
        for years in backtest.horizons {
          for (method, name) in methods {
            let key = Backtest.Key(jumpOff: jumpOff, years: years, group: index, method: method)
            guard let score = backtest.scores[key] else { continue }
            rows.append(
              Table.Row([
                .number(Double(jumpOff)), .text(label(group)), .number(Double(years)), .text(name),
                .number(Double(score.count)), cell(score.meanAbsoluteError), cell(score.bias),
                cell(score.coverage), cell(score.width),
              ]))
          }
        }
      }
    }
    return Table(
      ScoreSpecs.details, language, subtitle: IntervalKind.pastErrors.name()[language],
      columns: ScoreSpecs.details.columns.map { $0.column(language) }, rows: rows)
  }

  /// Every place by itself: what was forecast, its 80 % interval, and what came of it.
  package func places(_ panel: PopulationPanel) -> Table {
    let rows = backtest.outcomes.map { one in
      let group = backtest.groups[one.group]
      let interval = group.errors.interval(persons: one.forecast, years: one.years)
      let cells: [Table.Cell] = [
        .text(panel.panel.places[one.place]), .text(panel.names[one.place]),
        .number(Double(one.jumpOff)), .number(Double(one.years)), .text(label(group)),
        .number(one.forecast), .number(interval.lowerBound), .number(interval.upperBound),
        .number(one.outcome),
      ]
      return Table.Row(cells)
    }
    return Table(
      ScoreSpecs.ofPlaces, language, subtitle: IntervalKind.pastErrors.name()[language],
      columns: ScoreSpecs.ofPlaces.columns.map { $0.column(language) }, rows: rows)
  }

  /// What the columns mean.
  var explanation: [String] {
    let kind = IntervalKind.pastErrors.name()
    return [
      word(
        Phrase(
          "error = mean absolute error in %; bias = sum forecast against sum outcome; coverage = share of outcomes within the \(kind), width = its width in %. unchanged = the same population; ratios = cohort-change ratios over five years, drawn towards the nation."
        ))
    ]
  }
}
