import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// The cost profile of a ladder: kroner and share of each rung, in the year of the adopted budget and
/// at the end of the handlingsprogram and of the run.
///
/// A rung is priced by its unit costs, or by its total from a source (`trinn i alt`), which follows
/// the need of the rung. Where a share of the ladder is given too, it tells the cost of all rungs;
/// what the known rungs leave of it is shown in its own row and never spread, and later years have
/// no shares. Totals and shares are of printed kroner, a published share as it is published.
package struct CostProfileTable {
  package static let spec = ResultSpec(
    "kostnadsprofil-{trapp}", title: Phrase("COST PROFILE"),
    about: Phrase("kroner and share of each step of the ladder"),
    scope: .ladder, place: .both, rests: .profile, privacy: .users(),
    columns: [.rung, .years, share, .status])
  private static let share = ColumnSpec(
    "andel_", "share_", .percent(decimals: 1), header: Phrase("share"), family: .perYear,
    Phrase("share of the cost of the ladder in"))

  private let report: BudgetReport
  private var outcome: MoneyOutcome { report.outcome }
  private var plan: MoneyPlan { outcome.plan }

  init(_ report: BudgetReport) { self.report = report }

  private var years: [Int] {
    var years: [Int] = []
    for year in [plan.years.lowerBound, plan.planYears.upperBound, plan.endYear]
    where !years.contains(year) { years.append(year) }
    return years
  }

  /// A table for each ladder that has a price.
  package func tables() -> [Table] {
    RungCost.ladders(outcome).compactMap(table)
  }

  private func table(_ ladder: String) -> Table? {
    let rungs = RungCost.rungs(of: ladder, outcome, report.demand)
    let published = publishedShare(ladder)
    if rungs.count < (published == nil ? 2 : 1) { return nil }
    let implied = published.flatMap { impliedTotal($0.rung, share: $0.share) }
    let first = plan.years.lowerBound
    let printed = rungs.map { rung in rung.kroner.mapValues { Rounding.whole($0 / 1000) } }
    // A total that is not given is the sum of what is printed.
    var totals: [Int: Double] = [:]
    for year in years where implied == nil || year == first {
      let known = printed.compactMap { $0[year] }
      if known.count == rungs.count {
        totals[year] = implied.map { Rounding.whole($0 / 1000) } ?? known.reduce(0, +)
      }
    }
    var rows: [Table.Row] = []
    func add(
      _ name: String, _ thousands: [Int: Double], role: Table.Row.Role = .body,
      share published: Double? = nil, source: Provenance? = nil, rung: String? = nil
    ) {
      let cells = years.flatMap { year -> [Table.Cell] in
        guard let kroner = thousands[year] else { return [.missing, .missing] }
        let isPublished = published != nil && year == first
        let share = totals[year].flatMap {
          isPublished ? published : BudgetReport.percent(kroner, of: $0)
        }
        return [.number(kroner), share.map { .number($0) } ?? .missing]
      }
      let status = Table.Cell.text(source?.status.rawValue ?? "")
      var codes = [Table.Aspect.ladder: ladder]
      codes[.rung] = rung
      rows.append(Table.Row([.text(name)] + cells + [status], role: role, codes: codes))
    }
    for (rung, thousands) in zip(rungs, printed) {
      let name = report.rung(rung.code, of: ladder)
      let source = rung.sources.first.map { rung.sources.dropFirst().reduce($0) { $0.weaker($1) } }
      let given = published.flatMap { $0.rung.codes.rung == rung.code ? 100 * $0.share : nil }
      add(name, thousands, share: given, source: source, rung: rung.code)
    }
    if implied != nil, let all = totals[first] {
      let known = printed.reduce(0) { $0 + ($1[first] ?? 0) }
      add(report.phrase(Phrase("other steps")), [first: all - known])
    }
    add(report.phrase(Phrase("Total")), totals, role: .total)
    let sources = rungs.flatMap(\.sources)
    var notes = [
      report.phrase(Phrase("steps that have only “trinn i alt” follow the need of the step"))
    ]
    if let published { notes.append(told(published.rung, share: published.share)) }
    return Table(
      Self.spec, report.language, ladder: ladder, ending: " \(ladder)" + report.star(Self.spec),
      subtitle: report.unit(.fixed),
      source: sources.first?.source ?? "",
      columns: [report.column(.rung)]
        + years.flatMap { report.amount($0, share: Self.share) } + [report.hidden(.status)],
      rows: rows, notes: notes)
  }

  /// The row of a rung's total and its share of the ladder, where both are given.
  private func publishedShare(_ ladder: String) -> (rung: UnitCostRow, share: Double)? {
    let rows = plan.unitCosts.filter { $0.ladder == ladder }
    guard let share = rows.first(where: { $0.measure == .ladderShare }),
      let rung = rows.first(where: {
        $0.measure == .rungTotal && $0.codes.rung == share.codes.rung
      })
    else { return nil }
    return (rung, share.share)
  }

  /// The cost of all rungs that a published rung and its share imply, in fixed prices.
  private func impliedTotal(_ rung: UnitCostRow, share: Double) -> Double? {
    guard let cost = try? outcome.prices.fixed(rung.amount, item: rung.name) else { return nil }
    return try? CostProfile.impliedTotal(cost: cost[0], share: share, item: rung.name)
  }

  /// The published row in its own prices.
  private func told(_ rung: UnitCostRow, share: Double) -> String {
    func million(_ kroner: Double) -> String {
      PlainText.number(kroner / 1e6, decimals: 0, report.language)
    }
    let (cost, year) = (rung.amount.kroner, rung.amount.priceYear)
    let percent = PlainText.number(share * 100, decimals: 1, report.language)
    let name = report.rung(rung.codes.rung ?? "", of: rung.ladder)
    return report.phrase(
      Phrase(
        "the source: \(name) cost \(million(cost)) million kr in \(year) prices, \(percent)% of all steps, which makes \(million(cost / share)) million kr; other steps are not given and are not spread, so later years have no shares"
      ))
  }
}
