import MunicipalBudget
import Tabular

/// The tables of a comparison: the plan, and the level of cost beside it.
///
/// Both are of the same mixtures, from all old to all new, and have the same rows.
struct PlanComparisonTables {
  private let mixtures: [PlanMixture]
  private let years: ClosedRange<Int>
  private let language: Language

  init(_ mixtures: [PlanMixture], years: ClosedRange<Int>, language: Language) {
    (self.mixtures, self.years, self.language) = (mixtures, years, language)
  }

  /// The printed net total of the handlingsprogram; `nil` where an end has no adopted budget.
  package func plan() throws(Problems) -> Table? {
    let ends = [mixtures.first, mixtures.last].compactMap { $0 }
    if ends.contains(where: { $0.plan.adopted.isEmpty }) { return nil }
    return table(
      "endring-fra-forrige-plan",
      title: Phrase("ENDRING FRA FORRIGE PLAN", "CHANGE FROM LAST PLAN"),
      subtitle: Phrase(
        "handlingsprogram, nytt budsjett, i alt, netto · 1000 kr, løpende priser",
        "handlingsprogram, new budget, total, net · 1000 kr, nominal prices"),
      ends: (Phrase("forrige plan", "last plan"), Phrase("ny plan", "new plan")),
      results: try results { (mixture) throws(BudgetError) in try mixture.printedNet(years) },
      notes: planNotes(ends))
  }

  /// The level of net cost, which the plan takes that of the adopted budget's year from.
  package func level() throws(Problems) -> Table {
    table(
      "endring-i-kostnadsniva",
      title: Phrase("ENDRING I KOSTNADSNIVÅ", "CHANGE OF THE LEVEL OF COST"),
      subtitle: Phrase(
        "hele nivået, ikke endring fra vedtatt budsjett: drift eller demografi, tiltak, drift av prosjekter, renter og avdrag, netto · 1000 kr, løpende priser",
        "the whole level, not the change from the adopted budget: services or demography, measures, operation of projects, interest and instalments, net · 1000 kr, nominal prices"
      ),
      ends: (
        Phrase("nivå i forrige plan", "level of the last plan"),
        Phrase("nivå i ny plan", "level of the new plan")
      ),
      results: try results { (mixture) throws(BudgetError) in try mixture.level(years) },
      notes: [])
  }

  private func results(
    _ numbers: (PlanMixture) throws(BudgetError) -> [Double]
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
    _ name: String, title: Phrase, subtitle: Phrase, ends: (Phrase, Phrase),
    results: [[Double]], notes: [Phrase]
  ) -> Table {
    let splits = years.indices.enumerated().map { place, _ in
      OrderedSubstitution(order: ComparedPart.all.map(\.name)) { results[$0.count][place] * 1000 }
    }
    var rows: [Table.Row] = []
    func add(_ name: Phrase, _ numbers: [Double], role: Table.Row.Role = .body) {
      rows.append(
        Table.Row([.text(name[language])] + numbers.map { .number($0) }, role: role))
    }
    add(ends.0, results.first ?? [])
    for (place, part) in ComparedPart.all.enumerated() {
      add(
        Phrase("ny: \(part.name)", "new: \(part.english)"), splits.map { $0.printedSteps[place] })
    }
    add(Phrase("endring i alt", "change in all"), splits.map(\.printedDifference), role: .total)
    add(ends.1, results.last ?? [], role: .total)
    return Table(
      name: name, title: title[language], subtitle: subtitle[language],
      columns: [Table.Column(key: Phrase("del", "part")[language], header: "", kind: .label)]
        + years.map {
          Table.Column(key: "\($0)", header: "\($0)", kind: .number(decimals: 0))
        }, rows: rows, notes: (notes + [order]).map { $0[language] })
  }

  private var order: Phrase {
    let parts = ComparedPart.all
    let (nb, en) = (parts.map(\.name), parts.map(\.english))
    return Phrase(
      "delene er byttet ut i denne rekkefølgen: \(nb.joined(separator: ", ")); en annen rekkefølge gir en annen fordeling og samme sum",
      "the parts were replaced in this order: \(en.joined(separator: ", ")); another order gives another split and the same sum"
    )
  }

  /// What two plans of different years do to the lines.
  private func planNotes(_ ends: [PlanMixture]) -> [Phrase] {
    let bases = ends.map(\.plan.years.lowerBound)
    guard let old = bases.first, let new = bases.last, old != new else { return [] }
    return [
      Phrase(
        "vedtatt budsjett er for \(old) i forrige plan og for \(new) i den nye; endringene regnes fra det året, og det er med i «ny: vedtatt budsjett»",
        "the adopted budget is of \(old) in the last plan and of \(new) in the new one; changes are counted from that year, which is part of “new: adopted budget”"
      ),
      Phrase(
        "sammenlignet er årene begge planene har, \(years.lowerBound)–\(years.upperBound)",
        "compared are the years that both plans have, \(years.lowerBound)–\(years.upperBound)"),
    ]
  }
}
