import Demography
import MunicipalBudget
import ServiceDemand

/// What a rung of a ladder costs by year, gross and in fixed prices: by its unit costs, or by its total
/// from a source (`trinn i alt`), which follows the need of the rung.
package struct RungCost: Sendable {
  /// The code of the rung.
  package let code: String
  /// Kroner of lane 0; none in years without a need.
  package private(set) var kroner: [Int: Double] = [:]
  /// Where they come from.
  package private(set) var sources: [Provenance] = []

  /// The ladders that have a price, in the order of the rows.
  package static func ladders(_ outcome: MoneyOutcome) -> [String] {
    var ladders: [String] = []
    let priced =
      outcome.operating.lines.map { $0.ladder }
      + outcome.plan.unitCosts.filter { $0.measure.isProfile }.map { $0.ladder }
    for ladder in priced where !ladder.isEmpty && !ladders.contains(ladder) {
      ladders.append(ladder)
    }
    return ladders
  }

  /// The rungs with a price, in the order of the ladder.
  ///
  /// - Parameters:
  ///   - ladder: the ladder.
  ///   - outcome: the kroner.
  ///   - demand: the need they were counted of.
  ///   - base: the demand whose need in the first year a total from a source is of, where it is not
  ///     `demand`.
  /// - Returns: a rung for each code with a price.
  package static func rungs(
    of ladder: String, _ outcome: MoneyOutcome, _ demand: DemandOutcome,
    base: DemandOutcome? = nil
  ) -> [RungCost] {
    let plan = outcome.plan
    var rungs: [RungCost] = []
    func place(_ code: String) -> Int {
      if let known = rungs.firstIndex(where: { $0.code == code }) { return known }
      rungs.append(RungCost(code: code))
      return rungs.count - 1
    }
    for line in outcome.operating.lines where line.ladder == ladder && !line.isIncome {
      let rung = place(line.codes.rung ?? "")
      rungs[rung].sources.append(line.provenance)
      for year in plan.years {
        guard let kroner = line.money.fixed[year] else { continue }
        rungs[rung].kroner[year, default: 0] += kroner[0]
      }
    }
    for row in plan.unitCosts where row.ladder == ladder && row.measure == .rungTotal {
      let code = row.codes.rung ?? ""
      if rungs.contains(where: { $0.code == code }) { continue }
      guard let total = try? outcome.prices.fixed(row.amount, item: row.name) else { continue }
      let rung = place(code)
      rungs[rung].sources.append(plan.provenance(of: row))
      func users(_ year: Int, _ demand: DemandOutcome) -> Double? {
        let need = demand.all(ladder, rung: row.codes.rung, userGroup: nil, .need)
        let known = need.compactMap { $0.values[year]?[0] }
        return known.isEmpty || known.count < need.count ? nil : known.reduce(0, +)
      }
      let first = plan.years.lowerBound
      rungs[rung].kroner[first] = total[0]
      guard let known = users(first, base ?? demand), known > 0 else { continue }
      for year in plan.years where year > first || base != nil {
        rungs[rung].kroner[year] = users(year, demand).map { total[0] * $0 / known }
      }
    }
    let order = plan.ladders.first { $0.name == ladder }?.rungs.map { $0.code } ?? []
    return rungs.sorted {
      order.firstIndex(of: $0.code) ?? .max < order.firstIndex(of: $1.code) ?? .max
    }
  }
}
