import TestSupport
import Testing

@testable import Demography

/// Switzerland 1970–2049, 79 one-year steps to an open group 80+ with a ratio of its own.
///
/// Migration at the end, births of (P0 + n) / 2; the step t → t + 1 uses the rates and migrants of
/// t + 1.
///
/// Source: inputs of United Nations, World Population Prospects 2022 (CC BY 3.0 IGO), in the form of
/// the Spectrum program; expected: column `demprojr_end`.
@Suite(.enabled(if: KnownCases.areWanted, KnownCases.reason)) struct KnownSwitzerlandTests {
  static let axis = AgeAxis(openAge: 80)
  static let folder = "spectrum_switzerland/"

  /// Age-specific rates: the pattern sums to 1, is flat within five-year groups, times the TFR.
  static func fertility(pattern: [Double], total: Double) -> [Double] {
    let sum = pattern.sum
    return pattern.indices.map { age in
      let group = (age / 5 * 5)..<min(age / 5 * 5 + 5, pattern.count)
      return total * pattern[group].sum / sum / Double(group.count)
    }
  }

  @Test func toTheMiddleOfTheCentury() throws {
    func cells(_ file: String, sex: String? = "sex", value: String = "value", extra: Int = 0) throws
      -> Cells
    {
      try Cells(
        CaseFile(Self.folder + file), sex: sex, value: value, axis: Self.axis, extra: extra)
    }
    let survival = try cells("Sx.csv", value: "Sx", extra: 1)
    let migrants = try cells("netmig.csv")
    let patterns = try cells("pasfrs.csv", sex: nil)
    let expected = try cells("expected_pop.csv", value: "demprojr_end")
    let totals = try CaseFile(Self.folder + "tfr.csv").numbers("value")
    let ratios = try CaseFile(Self.folder + "srb.csv").numbers("value")
    let counts = try CaseFile(Self.folder + "expected_births_deaths_end_mig.csv")
    let (boys, girls) = (try counts.numbers("births_m"), try counts.numbers("births_f"))
    let deaths = try counts.numbers("deaths_end")
    let step = CohortComponentStep(
      Conventions(migrationTiming: .end, birthsExposure: .withMigrants, openGroup: .ownRatio))
    var now = Population(axis: Self.axis, cells: try cells("basepop_1970.csv").both(1970))
    #expect(now.cells == expected.both(1970))
    var compared = 0
    for year in 1971...2049 {
      let index = year - 1970
      let rates = StepRates(
        axis: Self.axis, femaleSurvival: survival[year, .female],
        maleSurvival: survival[year, .male],
        fertility: Self.fertility(pattern: patterns[year, .female], total: totals[index]),
        sexRatioAtBirth: ratios[index] / 100)
      let account = step.advance(
        now, rates: rates, flows: MigrationFlows(net: migrants.both(year)))
      now = account.end
      let got = [account.births[1], account.births[0], account.deaths.sum]
      #expect(worstRelative(got, [boys[index], girls[index], deaths[index]]) < 1e-9, "\(year)")
      if !expected.both(year).isEmpty {
        compared += 1
        #expect(worstRelative(now.cells, expected.both(year)) < 1e-9, "\(year)")
      }
    }
    #expect(compared == 4)
  }
}
