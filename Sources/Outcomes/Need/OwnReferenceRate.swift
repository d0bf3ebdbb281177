import Demography
import NeedInputs
import ScenarioFolders
import ServiceDemand

extension ReferenceInput {
  /// Own and reference side by side; `nil` where the own rate cannot be told.
  package func rate(_ folder: ScenarioFolder, in populations: [Int: Population]) -> ReferenceRate? {
    switch own {
    case .stated(let value):
      return ReferenceRate(
        name: name,
        own: ReferenceRate.Side(
          rate: DrawBlock(always: value), numerator: reference.numerator,
          denominator: reference.denominator, year: reference.year, date: reference.date),
        reference: reference)
    case .use(let ladder, let rung):
      let uses = (folder.ladders.uses[ladder] ?? []).filter {
        $0.rung == rung && $0.userGroup == userGroup
      }
      guard let first = uses.first else { return nil }
      let people = populations[first.populationYear]
      guard let persons = people?.persons(reference.denominator), persons > 0 else { return nil }
      let count = uses.reduce(0) { $0 + $1.count }
      let isOpen = uses.contains { $0.ages.upper == nil }
      let oldest = isOpen ? nil : uses.compactMap(\.ages.upper).max()
      let youngest = uses.map(\.ages.lower).min() ?? first.ages.lower
      let ages = AgeBounds(from: youngest, through: oldest)
      return ReferenceRate(
        name: name,
        own: ReferenceRate.Side(
          rate: DrawBlock(always: count / persons), numerator: ages,
          denominator: reference.denominator, year: first.year, date: first.date),
        reference: reference)
    }
  }
}
