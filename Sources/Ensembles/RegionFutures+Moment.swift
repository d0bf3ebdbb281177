import Demography
import Outcomes
import PeopleInputs
import ServiceDemand

extension RegionFutures {
  /// Takes in the people of a year, and what came with the step that led there.
  package mutating func add(_ moment: BlockMoment, years: [Int], axis: AgeAxis, scope: SexScope) {
    let year = years[moment.year]
    persons[year] = AgeBlocks(moment.people, axis: axis, scope: scope)
    if moment.year > 0 { survival[years[moment.year - 1]] = moment.survival() }
    let quantities: [(UncertainQuantity, Quantity)] = [
      (.prevalence, .prevalence), (.unitCost, .unitCost), (.deflator, .deflator),
    ]
    if moment.year == 0 { return }
    for (drawn, quantity) in quantities {
      guard let path = moment.factors[drawn] else { continue }
      set(path[moment.year - 1], of: quantity, year: year)
    }
  }
}
