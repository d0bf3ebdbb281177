import Demography
import ServiceDemand
import Tabular

/// Need by step and year without the shifts, with them, and the difference.
struct ShiftTable {
  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no ladder has shifts under the scenario.
  func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    var notes: [String] = []
    for ladder in outcome.ladders {
      guard let plan = ladder.part.shifts else { continue }
      rows += self.rows(ladder)
      notes.append(note(plan))
    }
    if rows.isEmpty { return nil }
    return Table(
      name: "dreining", title: tables.word("DREINING", "SHIFT") + tables.star(FolderSchema.shifts),
      subtitle: tables.word(
        "behov uten og med dreining; virkningen er brukerens egen forutsetning",
        "need without and with the shift; its effect is the user's own assumption"),
      source: tables.source(FolderSchema.shifts),
      columns: [
        tables.label("trapp", "ladder", priority: ColumnRank.detail),
        tables.label("trinn", "step"), tables.label("dreining", "shift"),
      ] + tables.years.columns(.number(decimals: 0)), rows: rows, notes: notes)
  }

  private func rows(_ ladder: LadderOutcome) -> [Table.Row] {
    let steps = ladder.part.steps
    let isPersons = ladder.part.ladder.counting == .persons
    let columns = tables.years.all.indices.map { year -> (PrintedColumn, PrintedColumn)? in
      let base = steps.compactMap { ladder.need(step: $0, shifted: false)[year]?[0] }
      let with = steps.compactMap { ladder.need(step: $0)[year]?[0] }
      guard base.count == steps.count, with.count == steps.count else { return nil }
      let before = PrintedColumn(leaves: base)
      // Persons are the same before and after, also as they are printed.
      let after =
        isPersons
        ? PrintedColumn(leaves: with, givenTotal: before.total) : PrintedColumn(leaves: with)
      return (before, after)
    }
    func row(
      _ step: String, _ nb: String, _ en: String, role: Table.Row.Role = .body,
      _ value: ((PrintedColumn, PrintedColumn)) -> Double
    ) -> Table.Row {
      Table.Row(
        [.text(ladder.part.ladder.name), .text(step), .text(tables.word(nb, en))]
          + columns.map { $0.map { .number(value($0)) } ?? .missing }, role: role)
    }
    var rows: [Table.Row] = []
    for (index, step) in steps.enumerated() {
      let code = tables.code(ladder.part.ladder.steps[step])
      rows.append(row(code, "uten", "without") { $0.0.leaves[index] })
      rows.append(row(code, "med", "with") { $0.1.leaves[index] })
      rows.append(row(code, "endring", "change") { $0.1.leaves[index] - $0.0.leaves[index] })
    }
    if isPersons {
      let total = tables.word("I alt", "Total")
      rows.append(row(total, "uten", "without", role: .total) { $0.0.total })
      rows.append(row(total, "med", "with", role: .total) { $0.1.total })
    }
    return rows
  }

  private func note(_ plan: ShiftPlan) -> String {
    let list = plan.shifts.map { shift in
      let share = PlainText.number(100 * shift.share, decimals: 1, tables.language)
      let years =
        shift.fullYear > shift.firstYear
        ? "\(shift.firstYear)–\(shift.fullYear)"
        : tables.word("fra \(shift.firstYear)", "from \(shift.firstYear)")
      let group = shift.userGroup.map { " (\($0))" } ?? ""
      return "\(shift.from)→\(shift.to)\(group) \(share) % \(years)"
    }
    let who: String =
      switch plan.movers {
      case .everybody: tables.word("av alle på trinnet", "of all on the step")
      case .newcomers: tables.word("av nye på trinnet", "of newcomers to the step")
      }
    return "\(plan.ladder.name): \(list.joined(separator: "; ")), \(who)"
  }
}
