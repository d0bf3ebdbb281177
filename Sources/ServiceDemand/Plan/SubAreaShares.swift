import Demography

/// What part of the municipality's need on a rung belongs to each sub-area.
///
/// An area weighs as the municipality's users per person of every age and sex of use, times its own
/// persons of that age and sex; the parts of all areas add up to the municipality's need. Coverage,
/// shifts and a level of prevalence change the sum, not who has which part of it.
package struct SubAreaShares {
  package let part: ServicePlan.Part
  /// The populations of each area by year.
  package let areas: [[Int: Population]]
  /// The municipality's populations by year.
  package let populations: [Int: Population]

  /// The parts of a rung in a year, of a group or of all, adding up to 1; `nil` where persons are
  /// missing or nobody is of the ages.
  package func shares(rung: Int, group: Int? = nil, year: Int) -> [Double]? {
    let code = part.ladder.rungs[rung].code
    let ofGroup = part.need.uses.filter { group == nil || $0.userGroup == part.groups[group ?? 0] }
    let counted = ofGroup.filter { $0.rung == code }
    // A rung that is only shifted to has nobody counted; then everybody on the ladder weighs.
    let uses = counted.isEmpty ? ofGroup : counted
    let at = part.need.date.populationYear(for: year)
    var weights: [Double] = []
    for area in areas {
      guard let population = area[at] ?? area[year] else { return nil }
      var sum = 0.0
      for use in uses {
        guard let rate = part.need.rate(of: use, in: populations),
          let persons = population.persons(use.denominator, sexes: use.sexes)
        else { return nil }
        sum += rate * persons
      }
      weights.append(sum)
    }
    let sum = weights.reduce(0, +)
    return sum > 0 ? weights.map { $0 / sum } : nil
  }

  /// The need of a rung of each area by year as it is printed: whole numbers that add up to the
  /// municipality's.
  package func printed(_ whole: LadderOutcome, rung: Int, group: Int? = nil) -> [PrintedColumn?] {
    let printed = whole.printed
    return whole.years.enumerated().map { index, year in
      guard let total = printed[index].need(rung: rung, group: group),
        let shares = shares(rung: rung, group: group, year: year)
      else { return nil }
      return PrintedColumn(leaves: shares.map { total * $0 }, givenTotal: total)
    }
  }

  package init(
    part: ServicePlan.Part, areas: [[Int: Population]], populations: [Int: Population]
  ) {
    self.part = part
    self.areas = areas
    self.populations = populations
  }
}
