import DeclaredResults
import MunicipalBudget
import Outcomes
import Tabular

/// The tables of a comparison: the plan, and the level of cost beside it.
///
/// Both are of the same mixtures, from all old to all new, and have the same rows.
struct PlanComparisonTables {
  private let mixtures: [BudgetMixture]
  private let years: ClosedRange<Int>
  private let language: Language

  init(_ mixtures: [BudgetMixture], years: ClosedRange<Int>, language: Language) {
    (self.mixtures, self.years, self.language) = (mixtures, years, language)
  }

  /// The printed net total of the handlingsprogram; `nil` where an end has no adopted budget.
  func plan() throws(Problems) -> Table? {
    let ends = [mixtures.first, mixtures.last].compactMap { $0 }
    if ends.contains(where: { $0.plan.adopted.isEmpty }) { return nil }
    return table(
      CompareSpecs.plan,
      subtitle: Phrase("handlingsprogram, new budget, total, net · 1000 kr, nominal prices"),
      ends: (Phrase("last plan"), Phrase("new plan")),
      results: try results { (mixture) throws(BudgetError) in try mixture.printedNet(years) },
      notes: planNotes(ends))
  }

  /// The level of net cost, which the plan takes that of the adopted budget's year from.
  func level() throws(Problems) -> Table {
    table(
      CompareSpecs.level,
      subtitle: Phrase(
        "the whole level, not the change from the adopted budget: services or demography, measures, operation of projects, interest and instalments, net · 1000 kr, nominal prices"
      ),
      ends: (
        Phrase("level of the last plan"),
        Phrase("level of the new plan")
      ),
      results: try results { (mixture) throws(BudgetError) in try mixture.level(years) },
      notes: [])
  }

  private func results(
    _ numbers: (BudgetMixture) throws(BudgetError) -> [Double]
  ) throws(Problems) -> [[Double]] {
    var results: [[Double]] = []
    for mixture in mixtures {
      do throws(BudgetError) {
        results.append(try numbers(mixture))
      } catch {
        throw Problems([error.problem(in: mixture.plan)])
      }
    }
    return results
  }

  private func table(
    _ spec: ResultSpec, subtitle: Phrase, ends: (Phrase, Phrase),
    results: [[Double]], notes: [Phrase]
  ) -> Table {
    let change = ComparedChange(parts: ComparedPart.budget, ends: ends)
    let rows = change.rows(
      years.map { year in results.map { $0[year - years.lowerBound] } }, language)
    return Table(
      spec, language, subtitle: subtitle[language],
      columns: spec.columns.filter { $0.kind == .label }.map { $0.column(language) }
        + years.map {
          Table.Column(key: "\($0)", header: "\($0)", kind: .number(decimals: 0))
        }, rows: rows.map { Table.Row([.text($0.name)] + $0.cells, role: $0.role) },
      notes: (notes + change.notes).map { $0[language] })
  }

  /// What two plans of different years do to the lines.
  private func planNotes(_ ends: [BudgetMixture]) -> [Phrase] {
    let bases = ends.map(\.plan.years.lowerBound)
    let covered = Phrase(
      "an adopted budget covers what the inhabitants of the old plan need in its year; what more inhabitants cost above that is in “new: base population”"
    )
    guard let old = bases.first, let new = bases.last, old != new else { return [covered] }
    return [
      Phrase(
        "the adopted budget is of \(old) in the last plan and of \(new) in the new one; changes are counted from that year, which is part of “new: adopted budget”"
      ),
      Phrase(
        "compared are the years that both plans have, \(years.lowerBound)–\(years.upperBound)"),
      covered,
    ]
  }
}
