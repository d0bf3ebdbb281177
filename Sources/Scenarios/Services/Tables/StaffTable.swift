import Demography
import ServiceDemand
import Tabular

/// Årsverk by step and year, beside the people of working age who must do the work.
struct StaffTable {
  private let tables: ServiceTables
  /// The age of the cohort that enters work.
  static let entryAge = 20
  /// The ages of work in aldersbæreevne.
  static let workingAges = AgeBounds(from: 16, through: 66)

  init(_ tables: ServiceTables) { self.tables = tables }

  /// The table, or `nil` where no norms are told.
  func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    var all: [DrawBlock?]?
    for ladder in outcome.ladders where ladder.part.staff != nil {
      for step in ladder.part.steps {
        let staff = ladder.staff(step: step)
        if staff.allSatisfy({ $0 == nil }) { continue }
        rows.append(
          row(
            ladder.part.ladder.name, tables.code(ladder.part.ladder.steps[step]),
            tables.word("årsverk", "årsverk"), tables.cells(staff)))
        all = all.map { LadderOutcome.sum($0, staff) } ?? staff
      }
    }
    guard let all else { return nil }
    let total = tables.word("I alt", "Total")
    rows.append(row("", total, "årsverk", tables.cells(all), role: .total))
    rows.append(
      row("", total, tables.word("per 1000 i 16–66 år", "per 1000 aged 16–66"), pressure(all)))
    rows.append(
      row(
        "", total,
        tables.word(
          "flere årsverk per 100 i \(Self.entryAge)-årskullet",
          "more årsverk per 100 aged \(Self.entryAge)"), entrants(all)))
    return Table(
      name: "arsverk",
      title: tables.word("ÅRSVERK", "STAFF") + tables.star(FolderSchema.staff, FolderSchema.shifts),
      subtitle: tables.word(
        "årsverk per enhet ganger behovet, med produktivitet og fravær; per år",
        "årsverk per unit times need, with productivity and absence; a year"),
      source: tables.source(FolderSchema.staff),
      columns: [
        tables.label("trapp", "ladder", priority: ColumnRank.detail),
        tables.label("trinn", "step"), tables.label("størrelse", "measure"),
      ] + tables.years.columns(.number(decimals: 1)), rows: rows,
      notes: [
        tables.word(
          "aldersbæreevne står i tabellen over aldersforhold; de som slutter i arbeidet er ikke med",
          "aldersbæreevne is in the table of age ratios; those who leave the work are not counted")
      ])
  }

  private func row(
    _ ladder: String, _ step: String, _ measure: String, _ cells: [Table.Cell],
    role: Table.Row.Role = .body
  ) -> Table.Row {
    Table.Row([.text(ladder), .text(step), .text(measure)] + cells, role: role)
  }

  private func persons(_ ages: AgeBounds, _ year: Int) -> DrawBlock? {
    tables.shown.populations[year]?.persons(ages).map { DrawBlock(always: $0) }
  }

  private func pressure(_ staff: [DrawBlock?]) -> [Table.Cell] {
    zip(tables.years.all, staff).map { year, staff in
      guard let staff, let persons = persons(Self.workingAges, year),
        let share = StaffPressure.perPersonOfWorkingAge(
          fullTimeEquivalents: staff, persons: persons)
      else { return .missing }
      return .number(1000 * share[0])
    }
  }

  private func entrants(_ staff: [DrawBlock?]) -> [Table.Cell] {
    let ages = AgeBounds(from: Self.entryAge, through: Self.entryAge)
    return tables.years.all.indices.map { index in
      guard index > 0, let before = staff[index - 1], let now = staff[index],
        let cohort = persons(ages, tables.years.all[index])
      else { return .missing }
      let recruits = StaffPressure.recruits(before: before, now: now, leaving: 0, perEmployee: 1)
      guard let share = StaffPressure.shareOfEntrants(recruits: recruits, cohort: cohort) else {
        return .missing
      }
      return .number(100 * share[0])
    }
  }
}
