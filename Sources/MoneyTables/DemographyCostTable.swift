import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// Demografikostnad by the method of TBU and KS, own rates beside national, gross and net of income.
///
/// Change from the year before, unchanged standard, coverage and productivity.
package struct DemographyCostTable {
  package static let spec = ResultSpec(
    "demografikostnad", title: Phrase("COST OF DEMOGRAPHY"),
    about: Phrase("what more and older inhabitants cost at unchanged standard"),
    place: .both, rests: .unitCosts, privacy: .free,
    columns: [rates, ages, .years, .status, .source])
  private static let rates = ColumnSpec.label(
    "satser", "rates", nn: "satsar", Phrase("the rates used"))
  package static let ages = ColumnSpec.label(
    "alder", "ages", Phrase("the age group"))

  /// Whose amounts a row is computed with.
  package enum Rates: String, Sendable {
    case own = "egne"
    case national = "landet"
    case income = "inntekt"
  }

  private let report: BudgetReport
  private var plan: MoneyPlan { report.outcome.plan }
  private var years: ClosedRange<Int> { plan.longYears }

  init(_ report: BudgetReport) { self.report = report }

  /// The table, or `nil` where no kroner per inhabitant are given.
  package func table() -> Table? {
    let groups = report.outcome.people.groups
    if groups.isEmpty { return nil }
    var rows: [Table.Row] = []
    let own = section(.own, report.phrase(Phrase("own rates")), groups.map(\.own), &rows)
    let national = section(
      .national, report.phrase(Phrase("national rates")), groups.map(\.national), &rows)
    if let own, let national {
      total(report.phrase(Phrase("own less national")), minus(own, national), &rows)
    }
    let income = section(
      .income, report.phrase(Phrase("general income")), groups.map(\.income), &rows)
    if let income {
      if let own {
        total(report.phrase(Phrase("own, net")), plus(own, income), &rows)
      }
      if let national {
        total(report.phrase(Phrase("national, net")), plus(national, income), &rows)
      }
    }
    let sources = groups.flatMap { [$0.own, $0.national, $0.income].compactMap { $0 } }
      .map(\.cost.amount.provenance)
    let ages = groups.map(\.ages.label).joined(separator: ", ")
    return Table(
      Self.spec, report.language, ending: report.star(Self.spec),
      subtitle: report.phrase(
        Phrase(
          "change from the year before, (persons 1 January − the year before) × kr per inhabitant · "
        ))
        + report.unit(.fixed), source: source(sources),
      columns: [
        report.column(Self.rates), report.column(Self.ages),
      ] + report.years(years, signed: true, shown: Array(plan.planYears))
        + [report.hidden(.status), report.hidden(.source)],
      rows: rows,
      notes: [
        report.phrase(Phrase("unchanged standard, coverage and productivity; ages \(ages)"))
      ])
  }

  private func source(_ sources: [Provenance]) -> String {
    var names: [String] = []
    for source in sources.map(\.source) where !names.contains(source) { names.append(source) }
    return names.prefix(2).joined(separator: "; ")
  }

  /// The rows of the groups and their total; the total is missing where a group has no amount.
  private func section(
    _ rates: Rates, _ name: String, _ groups: [PeopleAccount.Row?], _ rows: inout [Table.Row]
  ) -> [Double]? {
    if groups.allSatisfy({ $0 == nil }) { return nil }
    var leaves: [[Double]] = []
    for (group, row) in zip(report.outcome.people.groups, groups) {
      let ages = Table.Cell.text(report.phrase(Phrase("ages \(group.ages.label)")))
      let codes = [Table.Aspect.rates: rates.rawValue, .ages: group.ages.label]
      guard let row else {
        rows.append(
          Table.Row(
            [.text(name), ages] + years.map { _ in .missing } + [.empty, .empty], codes: codes))
        continue
      }
      let numbers = BudgetReport.leaves(row.change, years)
      leaves.append(numbers)
      let source = report.outcome.plan.provenance(of: row.cost)
      rows.append(
        Table.Row(
          [.text(name), ages] + BudgetReport.cells(numbers)
            + [.text(source.status.rawValue), .text(source.source)], codes: codes))
    }
    if leaves.count < groups.count {
      rows.append(
        Table.Row(
          [.text(name), .text(report.phrase(Phrase("total")))] + years.map { _ in .missing }
            + [.empty, .empty],
          role: .total, codes: [.rates: rates.rawValue]))
      return nil
    }
    let sum = BudgetReport.sum(leaves, count: years.count)
    total(name, sum, &rows, rates)
    return sum
  }

  private func total(
    _ name: String, _ numbers: [Double], _ rows: inout [Table.Row], _ rates: Rates? = nil
  ) {
    rows.append(
      Table.Row(
        [.text(name), .text(report.phrase(Phrase("total")))] + BudgetReport.cells(numbers)
          + [.empty, .empty],
        role: .total, codes: rates.map { [.rates: $0.rawValue] } ?? [:]))
  }

  private func plus(_ one: [Double], _ other: [Double]) -> [Double] {
    zip(one, other).map { $0 + $1 }
  }

  private func minus(_ one: [Double], _ other: [Double]) -> [Double] {
    zip(one, other).map { $0 - $1 }
  }
}
