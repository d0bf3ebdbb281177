import Demography
import TestSupport

/// One step with everything chosen at random, awkward corners included: cells and rates of exactly
/// zero, survival of exactly 0 and 1, outflows larger than the population.
struct RandomStep {
  var conventions: Conventions
  var population: Population
  var rates: StepRates
  var flows: MigrationFlows

  /// A random step; `modest` keeps outflows below the population, so that nothing is limited.
  init(using random: inout SplitMix64, modest: Bool = false, scope: SexScope? = nil) {
    conventions = Conventions(
      migrationTiming: random.pick(MigrationTiming.allCases),
      birthsExposure: random.pick(BirthsExposure.allCases),
      openGroup: random.pick(OpenGroup.allCases))
    let width = random.pick([1, 5])
    let axis = AgeAxis(openAge: width * Int(2 + random.next() % 9), width: width)
    let scope = scope ?? random.pick([.both, .womenOnly])
    let size = Double(random.pick([1, 1000, 1_000_000]))
    var cells: [Double] = []
    var (inflow, outflow) = ([Double](), [Double]())
    for _ in 0..<(scope.count * axis.count) {
      let persons = random.chance(modest ? 0 : 0.15) ? 0 : random.uniform(0.01, size)
      cells.append(persons)
      inflow.append(random.chance(0.3) ? 0 : random.uniform(0, size))
      let most = modest ? 0.05 * persons : 3 * size
      outflow.append(random.chance(0.3) ? 0 : random.uniform(0, most))
    }
    population = Population(axis: axis, scope: scope, cells: cells)
    flows = MigrationFlows(inflow: inflow, outflow: outflow)
    func survival() -> [Double] {
      (0...axis.count).map { _ in
        if modest { return random.uniform(0.5, 1) }
        return random.pick([0, 1, random.uniform(), random.uniform(), random.uniform(0.9, 1)])
      }
    }
    let fertility = (0..<axis.count).map { group in
      group == 0 || random.chance(0.4) ? 0 : random.uniform(0, 0.5)
    }
    rates = StepRates(
      axis: axis, femaleSurvival: survival(), maleSurvival: survival(), fertility: fertility,
      sexRatioAtBirth: random.uniform(0.9, 1.2))
  }

  /// The step carried out by the engine.
  var account: StepAccount {
    CohortComponentStep(conventions).advance(population, rates: rates, flows: flows)
  }
}
