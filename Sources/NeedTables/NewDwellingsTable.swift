import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// New dwellings by type, and what is reserved of them: rimelige, purchase options.
///
/// All numbers are whole: types add up to the total of the year, a reserved row is its share of the
/// printed types, and its years add up to its sum.
struct NewDwellingsTable {
  package static let spec = ResultSpec(
    "nye-boliger", title: Phrase("NEW DWELLINGS"),
    about: Phrase("new dwellings by type, and how many of them are reserved"),
    place: .both,
    rests: ResultSpec.Rests(
      [FolderSchema.production, FolderSchema.programme], source: FolderSchema.production),
    privacy: .users(),
    columns: [dwellings, shareOfAll, .years, .sum])
  private static let dwellings = ColumnSpec.label(
    "boliger", "dwellings", nn: "bustader",
    Phrase("the type, or what is reserved"))
  private static let shareOfAll = ColumnSpec(
    "i % av alle", "in % of all", .percent(decimals: 1),
    Phrase("share of all new dwellings"))

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where the folder says nothing of new dwellings.
  package func table() -> Table? {
    guard
      let new = NewDwellings(
        tables.run, tables.folder, codes: tables.shown.codes, years: tables.years.all)
    else { return nil }
    let reserved = tables.folder.services.production.reserved
    var rows: [Table.Row] = []
    let hasRest = new.withoutType.contains { ($0 ?? 0) > 1e-9 }
    let leaves = new.byType + (hasRest ? [new.withoutType] : [])
    let printed = new.all.indices.map { year -> PrintedColumn? in
      let parts = leaves.compactMap { $0[year] }
      guard let all = new.all[year], parts.count == leaves.count else { return nil }
      return PrintedColumn(leaves: parts, givenTotal: all)
    }
    func row(
      _ name: String, _ share: Double?, role: Table.Row.Role = .body, _ numbers: [Double?]
    ) -> Table.Row {
      let known = numbers.compactMap { $0 }
      let sum = known.isEmpty ? nil : known.reduce(0, +)
      let counts = new.isCounted ? tables.cells(numbers) + [cell(sum)] : []
      return Table.Row([.text(name), cell(share.map { 100 * $0 })] + counts, role: role)
    }
    for (type, name) in new.types.enumerated() {
      rows.append(
        row(name, new.share(ofType: type), printed.map { $0.map { $0.leaves[type] } }))
    }
    if hasRest {
      let rest = new.types.count
      rows.append(
        row(
          tables.word(Phrase("of no type")), nil,
          printed.map { $0.map { $0.leaves[rest] } }))
    }
    rows.append(
      row(
        tables.word(Phrase("Total")), 1, role: .total,
        printed.map { $0.map(\.total) }))
    for share in reserved {
      rows.append(row(label(share), new.share(share), new.reserved(share, of: printed)))
    }
    let counted =
      new.isCounted
      ? tables.years.columns(.number(decimals: 0))
        + [tables.column(.sum)] : []
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase(
          "completed in the year; those reserved are among the types above, and in % of all new")),
      source: tables.source(Self.spec),
      columns: [
        tables.column(Self.dwellings),
        tables.column(Self.shareOfAll),
      ] + counted, rows: rows)
  }

  private func label(_ share: ReservedShare) -> String {
    let percent = PlainText.number(100 * share.share, decimals: 1, tables.language)
    let of = share.types?.joined(separator: " + ") ?? tables.word(Phrase("all"))
    return "\(share.name): \(percent) % \(tables.word(Phrase("of"))) \(of)"
  }

  private func cell(_ value: Double?) -> Table.Cell { value.map { .number($0) } ?? .missing }
}
