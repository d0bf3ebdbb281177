import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// Coverage by rung, group and year: users per 1000 inhabitants of the denominator, and the choice made.
struct CoverageTable {
  package static let spec = ResultSpec(
    "dekningsgrad", title: Phrase("COVERAGE"),
    about: Phrase("users per 1000 inhabitants, and the path they go on by"),
    place: .file, rests: .need(source: FolderSchema.coverage), privacy: .rowsOfLadders(words: true),
    columns: [.ladder, .rung, .userGroup, denominator, path, .years])
  private static let denominator = ColumnSpec.label(
    "nevner", "denominator", nn: "nemnar", Phrase("ages divided by"))
  private static let path = ColumnSpec.label(
    "bane", "path", Phrase("how coverage goes on"),
    isDimension: false)

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the folder chooses no path.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for ladder in outcome.ladders
    where !ladder.part.coverage.isEmpty || !ladder.part.healthier.isEmpty {
      let part = ladder.part
      for (index, use) in part.need.uses.enumerated() {
        let place = RungGroup(rung: use.rung, userGroup: use.userGroup)
        rows.append(
          Table.Row(
            [
              .text(part.ladder.name),
              .text(part.ladder.shownCode(use.rung, tables.language)), .text(use.userGroup),
              .text(use.denominator.label),
              .text(words(part.coverage[place]) + words(part.healthier[place])),
            ] + rates(index, ladder)))
      }
    }
    if rows.isEmpty { return nil }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase(
          "users per 1000 inhabitants of the denominator; the path is a choice, also when constant")
      ),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung), tables.column(.userGroup),
        tables.column(Self.denominator), tables.column(Self.path),
      ] + tables.years.columns(.number(decimals: 1)), rows: rows)
  }

  private func words(_ path: CoveragePath?) -> String {
    switch path {
    case nil: tables.word(Phrase("constant (not chosen)"))
    case .constant: tables.word(Phrase("constant (chosen)"))
    case .trend(let perYear, let limit):
      tables.word(Phrase("trend "))
        + PlainText.number(100 * perYear, decimals: 1, tables.language)
        + tables.word(Phrase(" % a year"))
        + (limit.map { tables.word(Phrase(", limit ")) + per1000($0) } ?? "")
    case .towards(let points):
      tables.word(Phrase("towards "))
        + points.map { "\(per1000($0.rate)) (\($0.year))" }.joined(separator: ", ")
    }
  }

  private func words(_ health: HealthierAgeing?) -> String {
    guard let health else { return "" }
    let share = PlainText.number(100 * health.share, decimals: 0, tables.language)
    let from =
      health.fromAge > 0
      ? tables.word(Phrase(" from age \(health.fromAge)")) : ""
    return tables.word(Phrase(", well for \(share) % of years gained\(from)"))
  }

  private func per1000(_ rate: Double) -> String {
    PlainText.number(1000 * rate, decimals: 1, tables.language)
  }

  private func rates(_ index: Int, _ ladder: LadderOutcome) -> [Table.Cell] {
    let part = ladder.part
    let use = part.need.uses[index]
    let place = RungGroup(rung: use.rung, userGroup: use.userGroup)
    let path = part.coverage[place] ?? .constant
    guard let rate = part.need.rate(of: use, in: tables.shown.populations) else {
      return tables.years.all.map { _ in .missing }
    }
    return tables.years.all.map { year in
      let since = part.need.countYear(of: use)
      let users = path.rate(DrawBlock(always: rate), in: year, since: since)[0]
      guard let byYear = ladder.health[index] else { return .number(1000 * users) }
      return byYear[year].map { .number(1000 * users * $0[0]) } ?? .missing
    }
  }
}
