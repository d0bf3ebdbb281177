import TestSupport
import Testing

@testable import Demography

/// Burkina Faso 1960–2005 (women only, with migration) and Thailand 1960–2000 (both sexes, without),
/// five-year steps with an open group of its own ratio.
///
/// Source: Wheldon, Raftery, Clark & Gerland (2013), JASA 108(501), their data and reference runs.
@Suite(.enabled(if: KnownCases.areWanted, KnownCases.reason)) struct KnownWheldonTests {
  static let axis = AgeAxis(openAge: 80, width: 5)
  static let conventions = Conventions(
    migrationTiming: .even, birthsExposure: .meanOfStartAndEnd, openGroup: .ownRatio)

  /// Net migration is a share of the start of the step, per step.
  @Test func burkinaFaso() throws {
    let folder = "burkina_faso_wheldon/"
    func cells(_ file: String, _ value: String, year: String? = "time", extra: Int = 0) throws
      -> Cells
    {
      try Cells(
        CaseFile(folder + file), year: year, sex: nil, value: value, axis: Self.axis, extra: extra)
    }
    let survival = try cells("survival_5yr.csv", "value", extra: 1)
    let fertility = try cells("asfr_annual.csv", "value")
    let share = try cells("net_migration_annual_proportion.csv", "value")
    let expected = try cells("refrun_projected_female.csv", "value")
    var now = Population(
      axis: Self.axis, scope: .womenOnly,
      cells: try cells("base_pop_1960_female.csv", "pop", year: nil)[0, .female])
    #expect(now.cells == expected[1960, .female])
    var inputs: [StepInput] = []
    for year in stride(from: 1960, through: 2000, by: 5) {
      let rates = StepRates(
        axis: Self.axis, femaleSurvival: survival[year, .female],
        maleSurvival: survival[year, .female], fertility: fertility[year, .female],
        sexRatioAtBirth: 1.05)
      var migration = MigrationAssumption()
      migration.rates[.net] = share[year, .female]
      inputs.append(StepInput(rates: rates, migration: migration))
    }
    let run = try Projection(of: now, through: inputs, conventions: Self.conventions)
    #expect(run.steps.count == 9)
    for (step, year) in zip(run.steps, stride(from: 1965, through: 2005, by: 5)) {
      now = step.account.end
      #expect(worstRelative(now.cells, expected[year, .female]) < 1e-9, "\(year)")
    }
  }

  @Test func thailand() throws {
    let folder = "thailand_wheldon/"
    let survival = try Cells(
      CaseFile(folder + "survival_5yr.csv"), year: "time", value: "value", axis: Self.axis, extra: 1
    )
    let fertility = try Cells(
      CaseFile(folder + "asfr_annual.csv"), year: "time", sex: nil, value: "value", axis: Self.axis)
    let expected = try Cells(
      CaseFile(folder + "refrun_projected.csv"), year: "time", value: "value", axis: Self.axis)
    let ratios = try CaseFile(folder + "srb.csv").numbers("srb")
    let base = try CaseFile(folder + "base_pop_1960.csv")
    var now = Population(
      axis: Self.axis, cells: try base.numbers("female") + base.numbers("male"))
    for (index, ratio) in ratios.enumerated() {
      let year = 1960 + 5 * index
      let rates = StepRates(
        axis: Self.axis, femaleSurvival: survival[year, .female],
        maleSurvival: survival[year, .male], fertility: fertility[year, .female],
        sexRatioAtBirth: ratio)
      now =
        CohortComponentStep(Self.conventions).advance(
          now, rates: rates, flows: MigrationFlows(axis: Self.axis)
        ).end
      #expect(worstRelative(now.cells, expected.both(year + 5)) < 1e-9, "\(year + 5)")
    }
    #expect(ratios.count == 8)
  }
}
