import FolderText
import NeedInputs
import Outcomes
import ServiceDemand
import Tabular

/// Places to finish each year by rung, group and type, so that none is missing in the target year.
struct BuildPlanTable {
  package static let spec = ResultSpec(
    "byggeplan", title: Phrase("BUILDING PLAN"),
    about: Phrase("new places to finish each year, by type of dwelling"),
    place: .both, rests: .places(and: [FolderSchema.production]), privacy: .users(),
    columns: [.ladder, .rung, .userGroup, type, .years, .sum])
  private static let type = ColumnSpec.label(
    "type", "type", Phrase("the type of dwelling"))

  private let tables: ServiceTables

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no places are told of.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for ladder in outcome.ladders {
      for gap in ladder.gaps where !gap.isOnlyCapped { rows += self.rows(ladder, gap) }
    }
    if rows.isEmpty { return nil }
    let target = tables.run.gapYear
    return Table(
      Self.spec, tables.language,
      ending: " \(tables.run.startYear)–\(tables.run.endYear)" + tables.star(Self.spec),
      subtitle: tables.word(
        Phrase(
          "new places finished in the year, beyond those planned, so that none is missing in \(target) or later"
        )),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung), tables.column(.userGroup),
        tables.column(Self.type),
      ] + tables.years.columns(.number(decimals: 0))
        + [tables.column(.sum)], rows: rows)
  }

  private func rows(_ ladder: LadderOutcome, _ gap: LadderOutcome.RungGap) -> [Table.Row] {
    let part = ladder.part
    let rung = part.ladder.rungs[gap.rung]
    let group = gap.group.map { part.groups[$0] } ?? tables.word(Phrase("all groups"))
    let homes = HomesToBuild(ladder, gap, tables.run).homes
    func row(
      _ type: String, _ numbers: [Double?], role: Table.Row.Role = .body
    ) -> Table.Row {
      let known = numbers.compactMap { $0 }
      return Table.Row(
        [
          .text(part.ladder.name), .text(tables.code(rung)), .text(group), .text(type),
        ] + tables.cells(numbers)
          + [known.isEmpty ? .missing : .number(known.reduce(0, +))], role: role)
    }
    let key = ProductionInput.Rung(ladder: part.ladder.name, rung: rung.code)
    guard let mix = tables.folder.services.production.rungMixes[key] else {
      return [row(part.units(rung.code), homes)]
    }
    var names = mix.parts.map(\.type)
    var shares = mix.parts.map(\.share)
    if mix.residue > 1e-9 {
      names.append(tables.word(Phrase("of no type")))
      shares.append(mix.residue)
    }
    let byType = DividedHomes.byType(homes, shares: shares)
    return zip(names, byType).map { row($0, $1) }
      + [row(tables.word(Phrase("all types")), homes, role: .total)]
  }
}
