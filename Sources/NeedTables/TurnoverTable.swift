import Demography
import FolderText
import NeedInputs
import Outcomes
import ServiceDemand
import Tabular

/// Places freed by tenancies that end, people who move in, and the ordinary dwellings they leave, by
/// rung and year, where `trapper.csv` says how long a stay is and what a move frees.
///
///     freed  = need a year before / years of a stay
///     moves  = max(0, change of need + freed)
///     left   = moves · dwellings left behind by each
struct TurnoverTable {
  package static let spec = ResultSpec(
    "omlop", title: Phrase("TURNOVER AND DWELLINGS FREED"),
    about: Phrase("places that fall free, those who move in, and dwellings they free"),
    place: .both, rests: .need(), privacy: .users(),
    columns: [.ladder, .rung, .measure, .years])

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no rung says how long a stay is or what a move frees.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      for rung in ladder.part.rungs {
        let definition = ladder.part.ladder.rungs[rung]
        let stays = tables.folder.ladders.stays[ladder.part.ladder.name]
        guard let stay = stays?[definition.code] else { continue }
        rows += self.rows(ladder, rung, stay)
      }
    }
    if rows.isEmpty { return nil }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase(
          "in the year before; places freed = need over years of stay; moving in = change of need + freed"
        )),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung), tables.column(.measure),
      ] + tables.years.columns(.number(decimals: 1)), rows: rows)
  }

  private func rows(
    _ ladder: LadderOutcome, _ rung: Int, _ stay: LadderInput.Stay
  ) -> [Table.Row] {
    let need = ladder.need(rung: rung)
    let width = Double(tables.run.settings.stepLength)
    func row(
      _ name: Phrase, _ value: (_ before: DrawBlock, _ now: DrawBlock) -> DrawBlock
    ) -> Table.Row {
      let numbers = need.indices.map { year -> DrawBlock? in
        guard year > 0, let before = need[year - 1], let now = need[year] else { return nil }
        return value(before, now)
      }
      return Table.Row(
        [
          .text(ladder.part.ladder.name), .text(tables.code(ladder.part.ladder.rungs[rung])),
          .text(tables.word(name)),
        ] + tables.cells(numbers))
    }
    func moves(_ before: DrawBlock, _ now: DrawBlock) -> DrawBlock {
      FreedDwellings.moves(
        needBefore: before, need: now, yearsOnRung: stay.years.map { $0 / width } ?? .infinity)
    }
    var rows: [Table.Row] = []
    if let years = stay.years {
      rows.append(row(Phrase("places freed")) { before, _ in before * (width / years) })
    }
    rows.append(row(Phrase("moving in"), moves))
    if let freed = stay.freed {
      rows.append(
        row(Phrase("ordinary dwellings freed")) {
          FreedDwellings.freed(moves: moves($0, $1), perMove: freed)
        })
    }
    return rows
  }
}
