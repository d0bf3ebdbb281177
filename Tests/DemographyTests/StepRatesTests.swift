import Testing

@testable import Demography

@Suite struct StepRatesTests {
  static func rates(fertility: [Double]) -> StepRates {
    StepRates(
      axis: AgeAxis(openAge: 4), femaleSurvival: [1, 1, 1, 1, 1, 1],
      maleSurvival: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], fertility: fertility)
  }

  @Test func fertileGroups() {
    #expect(Self.rates(fertility: [0, 0, 0.1, 0.2, 0]).fertileGroups == 2..<4)
    #expect(Self.rates(fertility: [0, 0.1, 0, 0, 0.2]).fertileGroups == 1..<5)
    #expect(Self.rates(fertility: [0, 0, 0, 0, 0]).fertileGroups.isEmpty)
    #expect(Self.rates(fertility: [0, 0, 0, 0, 0.1]).fertileGroups == 4..<5)
  }

  @Test func bySexAndDefaults() {
    let rates = Self.rates(fertility: [0, 0, 0, 0, 0])
    #expect(rates.survival(.female) == rates.femaleSurvival)
    #expect(rates.survival(.male) == rates.maleSurvival)
    #expect(rates.sexRatioAtBirth == 1.0567)
    let conventions = Conventions()
    #expect(conventions.migrationTiming == .even)
    #expect(conventions.birthsExposure == .meanOfStartAndEnd)
    #expect(conventions.openGroup == .pooled)
  }

  /// Errors of the programmer stop the program: a ratio above 1, births in the first group, rates
  /// for other ages than the population's.
  @Test func errorsOfTheProgrammerStop() async {
    await #expect(processExitsWith: .failure) {
      _ = StepRates(
        axis: AgeAxis(openAge: 1), femaleSurvival: [1, 1.01, 1], maleSurvival: [1, 1, 1],
        fertility: [0, 0])
    }
    await #expect(processExitsWith: .failure) {
      _ = StepRates(
        axis: AgeAxis(openAge: 1), femaleSurvival: [1, 1, 1], maleSurvival: [1, 1, 1],
        fertility: [0.1, 0])
    }
    await #expect(processExitsWith: .failure) {
      let rates = StepRates(
        axis: AgeAxis(openAge: 1), femaleSurvival: [1, 1, 1], maleSurvival: [1, 1, 1],
        fertility: [0, 0])
      let other = AgeAxis(openAge: 5, width: 5)
      _ = CohortComponentStep().advance(
        Population(axis: other), rates: rates, flows: MigrationFlows(axis: other))
    }
  }
}
