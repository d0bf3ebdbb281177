import Demography
import FolderText
import Outcomes
import PeopleInputs
import ServiceDemand
import Tabular

/// Årsverk by rung and year, beside the people of working age who must do the work.
///
/// Årsverk are printed with one decimal. The total is the sum of the printed rungs, and what is told of
/// the total (per 1000, new employees and their share of a cohort) is computed of the numbers printed
/// above it, so that a reader who does the sum gets the same.
package struct StaffTable {
  package static let spec = ResultSpec(
    "arsverk", title: Phrase("STAFF"),
    about: Phrase("årsverk and employees on each step"),
    place: .both,
    rests: .need(and: [FolderSchema.staff, FolderSchema.settings], source: FolderSchema.staff),
    privacy: .users(),
    columns: [.ladder, .rung, .measure, .years])

  private let tables: ServiceTables
  /// The ages of work in aldersbæreevne.
  static let workingAges = AgeBounds(from: 16, through: 66)

  init(_ tables: ServiceTables) { self.tables = tables }

  private var settings: Settings { tables.run.settings }

  /// The table, or `nil` where no norms are told.
  package func table(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    var all: [Double?]?
    var exact: [DrawBlock?]?
    var partial: [String] = []
    for ladder in outcome.ladders where ladder.part.staff != nil {
      for rung in ladder.part.rungs {
        let unrounded = ladder.staff(rung: rung)
        if unrounded.allSatisfy({ $0 == nil }) { continue }
        let staff = unrounded.map(Self.printed)
        if let left = leftOut(ladder, rung) { partial.append(left) }
        rows.append(
          row(
            ladder.part.ladder.name, tables.code(ladder.part.ladder.rungs[rung]),
            tables.word(Phrase("årsverk")), tables.cells(staff)))
        all = all.map { Self.sum($0, staff) } ?? staff
        exact = exact.map { LadderOutcome.sum($0, unrounded) } ?? unrounded
      }
    }
    guard let all, let exact else { return nil }
    let total = tables.word(Phrase("Total"))
    rows.append(row("", total, "årsverk", tables.cells(all), role: .total))
    rows.append(
      row("", total, tables.word(Phrase("per 1000 aged 16–66")), pressure(all)))
    rows.append(
      row(
        "", total, tables.word(Phrase("new employees in the year")),
        tables.cells(recruits(all))))
    let age = settings.recruitingAge
    rows.append(
      row(
        "", total,
        tables.word(Phrase("new employees per 100 aged \(age)")),
        entrants(all)))
    if let shown = tables.folder.indicators.first {
      rows.append(row("", total, shown.ratio.name, indicator(shown)))
    }
    return Table(
      Self.spec, tables.language, ending: tables.star(Self.spec),
      subtitle: tables.word(
        Phrase("årsverk per unit times need, with productivity and absence; a year")),
      source: tables.source(Self.spec),
      columns: [
        tables.column(.ladder, priority: ColumnRank.detail),
        tables.column(.rung), tables.column(.measure),
      ] + tables.years.columns(.number(decimals: 1)), rows: rows, remark: remark(all, exact),
      notes: [note] + partial)
  }

  /// A number as it is printed.
  private static func printed(_ exact: DrawBlock?) -> Double? {
    exact.map { Rounding.tenth($0[0]) }
  }

  /// The sum of printed numbers; missing where one is.
  private static func sum(_ one: [Double?], _ other: [Double?]) -> [Double?] {
    zip(one, other).map { one, other in
      guard let one, let other else { return nil }
      return Rounding.tenth(one + other)
    }
  }

  /// The totals that round differently before they are summed from printed rungs, for the years a screen
  /// may show; with one decimal more than the printed ones.
  private func remark(_ printed: [Double?], _ exact: [DrawBlock?]) -> Table.Remark {
    let parts = tables.years.shown.compactMap { year -> (column: String, text: String)? in
      guard let place = tables.place(of: year), let sum = exact[place]?[0],
        let total = printed[place], Rounding.tenth(sum) != total
      else { return nil }
      return ("\(year)", "\(year): \(PlainText.number(sum, decimals: 2, tables.language))")
    }
    return Table.Remark(head: Table.Remark.unroundedTotal[tables.language], parts: parts)
  }

  /// Says which user groups of a rung have no norm, so that its staff is that of the others.
  private func leftOut(_ ladder: LadderOutcome, _ rung: Int) -> String? {
    let groups = ladder.groupsWithoutNorm(rung: rung)
    if groups.isEmpty { return nil }
    let names = groups.joined(separator: ", ")
    let place = "\(ladder.part.ladder.name) \(tables.code(ladder.part.ladder.rungs[rung]))"
    return tables.word(
      Phrase("\(place): without \(names), which have no norm in \(FolderSchema.staff.fileName)"))
  }

  /// The first age ratio of the folder, aldersbæreevne unless it says otherwise: the people beside the
  /// work.
  private func indicator(_ shown: ShownRatio) -> [Table.Cell] {
    tables.cells(
      tables.years.all.map { year in
        tables.scenario.people.ratio(shown.ratio, year)
      })
  }

  /// What is assumed of those who leave and of part-time work.
  private var note: String {
    let leaving = PlainText.number(100 * settings.staffLeaving, decimals: 1, tables.language)
    let each = PlainText.number(settings.staffPerEmployee, decimals: 2, tables.language)
    return tables.word(
      Phrase(
        "new employees: more årsverk and the \(leaving) % that leave in a year, with \(each) årsverk per employee"
      ))
  }

  private func row(
    _ ladder: String, _ rung: String, _ measure: String, _ cells: [Table.Cell],
    role: Table.Row.Role = .body
  ) -> Table.Row {
    Table.Row([.text(ladder), .text(rung), .text(measure)] + cells, role: role)
  }

  private func persons(_ ages: AgeBounds, _ year: Int) -> DrawBlock? {
    tables.shown.populations[year]?.persons(ages).map { DrawBlock(always: $0) }
  }

  private func pressure(_ staff: [Double?]) -> [Table.Cell] {
    zip(tables.years.all, staff).map { year, staff in
      guard let staff, let persons = persons(Self.workingAges, year),
        let share = StaffPressure.perPersonOfWorkingAge(
          fullTimeEquivalents: DrawBlock(always: staff), persons: persons)
      else { return .missing }
      return .number(1000 * share[0])
    }
  }

  /// Persons to recruit in the years between one column and the next, as they are printed.
  private func recruits(_ staff: [Double?]) -> [Double?] {
    tables.years.all.indices.map { index in
      guard index > 0, let before = staff[index - 1], let now = staff[index] else { return nil }
      var staying = 1.0
      for _ in 0..<settings.stepLength { staying *= 1 - settings.staffLeaving }
      return Self.printed(
        StaffPressure.recruits(
          before: DrawBlock(always: before), now: DrawBlock(always: now), leaving: 1 - staying,
          perEmployee: settings.staffPerEmployee))
    }
  }

  private func entrants(_ staff: [Double?]) -> [Table.Cell] {
    let (age, width) = (settings.recruitingAge, settings.stepLength)
    let ages = AgeBounds(from: age, through: age + width - 1)
    return zip(tables.years.all, recruits(staff)).map { year, recruits in
      guard let recruits, let cohort = persons(ages, year),
        let share = StaffPressure.shareOfEntrants(
          recruits: DrawBlock(always: recruits), cohort: cohort)
      else { return .missing }
      return .number(100 * share[0])
    }
  }
}
