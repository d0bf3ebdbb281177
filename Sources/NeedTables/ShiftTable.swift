import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// Need by rung and year without the shifts, with them, and the difference.
struct ShiftTable {
  package static let spec = ResultSpec(
    "dreining", title: Phrase("SHIFT"),
    about: Phrase("the need without and with users being served on another step"),
    place: .both, rests: .need(source: FolderSchema.shifts), privacy: .rowsOfLadders(words: true),
    columns: [.ladder, .rung, .shift, .years])

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no ladder has shifts under the scenario.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    var notes: [String] = []
    for ladder in outcome.ladders {
      guard let plan = ladder.part.shifts else { continue }
      rows += self.rows(ladder)
      notes.append(note(plan))
    }
    if rows.isEmpty { return nil }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase("need without and with the shift; its effect is the user's own assumption")),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung), tables.column(.shift),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows, notes: notes)
  }

  private func rows(_ ladder: LadderOutcome) -> [Table.Row] {
    let rungs = ladder.part.rungs
    let printed = ladder.printed
    func rows(
      _ rung: String, role: Table.Row.Role = .body, _ need: (PrintedNeed, Bool) -> Double?
    ) -> [Table.Row] {
      func row(_ code: ShiftCode, _ value: (PrintedNeed) -> Double?) -> Table.Row {
        Table.Row(
          [.text(ladder.part.ladder.name), .text(rung), .text(code.word[tables.language])]
            + tables.cells(printed.map(value)), role: role)
      }
      return [
        row(.without) { need($0, false) }, row(.with) { need($0, true) },
        row(.change) { printed in
          guard let after = need(printed, true), let before = need(printed, false) else {
            return nil
          }
          return after - before
        },
      ]
    }
    var all = rungs.flatMap { rung in
      rows(tables.code(ladder.part.ladder.rungs[rung])) { $0.need(rung: rung, shifted: $1) }
    }
    if ladder.part.ladder.counting == .persons {
      for total in ladder.part.totals {
        let own = rows(total.label(tables.language), role: .total) {
          $0.total(total, of: ladder.part, shifted: $1)
        }
        // A shift moves persons and makes none: the whole is the same with and without.
        all += total.isWhole ? Array(own.dropLast()) : own
      }
    }
    return all
  }

  private func note(_ plan: ShiftPlan) -> String {
    let list = plan.shifts.map { shift in
      let share = PlainText.number(100 * shift.share, decimals: 1, tables.language)
      let years =
        shift.fullYear > shift.firstYear
        ? "\(shift.firstYear)–\(shift.fullYear)"
        : tables.word(Phrase("from \(shift.firstYear)"))
      let group = shift.userGroup.map { " (\($0))" } ?? ""
      let (from, to) = (
        plan.ladder.shownCode(shift.from, tables.language),
        plan.ladder.shownCode(shift.to, tables.language)
      )
      return "\(from)→\(to)\(group) \(share) % \(years)"
    }
    let who: String =
      switch plan.movers {
      case .everybody: tables.word(Phrase("of all on the step"))
      case .newcomers: tables.word(Phrase("of newcomers to the step"))
      }
    return "\(plan.ladder.name): \(list.joined(separator: "; ")), \(who)"
  }
}
