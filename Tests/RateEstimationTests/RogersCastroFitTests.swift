import TestSupport
import Testing

@testable import RateEstimation

@Suite struct RogersCastroFitTests {
  /// A curve made from known parameters comes back, parameters and all, whatever its size.
  @Test func elevenParametersComeBack() throws {
    let size = 3000.0
    let made = RogersCastroTests.example.rates(throughAge: 85).map { $0 * size }
    let fit = try RogersCastroFit(rates: made, form: .eleven)
    #expect(fit.largestGap < 1e-9 * size)
    let truth = RogersCastroTests.example.parameters
    #expect(near(fit.schedule.labour.position, truth[4], within: 1e-6))
    #expect(near(fit.schedule.children.height, truth[0] * size, within: 1e-6 * size))
  }

  @Test func sevenParametersComeBack() throws {
    let truth = [0.0079, 0.1657, 0.0473, 0.0949, 19.75, 0.1971, 0.0001]
    let made = RogersCastro(.seven, parameters: truth).rates(throughAge: 100)
    let fit = try RogersCastroFit(rates: made, form: .seven)
    #expect(fit.largestGap < 1e-9)
    #expect(zip(fit.schedule.parameters, truth).allSatisfy { abs($0 - $1) < 1e-4 * $1 })
  }

  /// With a rise at the oldest ages, and with that and a retirement peak.
  @Test(arguments: [
    (RogersCastro.Form.nine, [0.03, 0.12, 0.1, 0.09, 19, 0.4, 0.0004, 0.04, 0.004]),
    (.thirteen, [0.03, 0.12, 0.1, 0.09, 19, 0.4, 0.02, 0.2, 63, 0.3, 0.0004, 0.04, 0.004]),
  ])
  func theElderlyComeBack(_ form: RogersCastro.Form, _ truth: [Double]) throws {
    let made = RogersCastro(form, parameters: truth).rates(throughAge: 95)
    let fit = try RogersCastroFit(rates: made, form: form)
    #expect(fit.largestGap < 1e-11)
    #expect(zip(fit.schedule.parameters, truth).allSatisfy { abs($0 - $1) < 1e-5 * $1 })
  }

  /// The residual-migration families of the United Nations are seven-parameter schedules.
  @Test(
    .enabled(if: KnownCases.areWanted, KnownCases.reason),
    arguments: ["Family", "Female Labor", "Male Labor"])
  func unitedNationsFamilies(_ family: String) throws {
    let file = try CaseFile("demotools/mig_un_families.csv")
    let (families, sexes) = (try file.texts("family"), try file.texts("sex"))
    let (signs, shares) = (try file.texts("mig_sign"), try file.numbers("prop"))
    for (sex, sign) in [("Female", "Emigration"), ("Male", "Inmigration")] {
      let rows = shares.indices.filter {
        families[$0] == family && sexes[$0] == sex && signs[$0] == sign
      }
      let profile = rows.map { abs(shares[$0]) }
      #expect(profile.count == 121)
      let fit = try RogersCastroFit(rates: profile, form: .seven)
      #expect(fit.largestGap < 1e-8)
    }
  }

  /// Noise of ±5 % and ages without weight: the curve stays near, and inside its bounds.
  @Test func noiseAndMissingAges() throws {
    let truth = RogersCastroTests.example.rates(throughAge: 90)
    let noisy = truth.enumerated().map {
      $1 * (1 + 0.05 * ($0 % 3 == 0 ? 1 : $0 % 3 == 1 ? -1 : 0))
    }
    var weights = [Double](repeating: 1, count: noisy.count)
    var holed = noisy
    for age in 30..<35 { (weights[age], holed[age]) = (0, 99) }
    let fit = try RogersCastroFit(rates: holed, weights: weights, form: .seven)
    let gaps = zip(fit.schedule.rates(throughAge: 60), truth).map { abs($0 - $1) }
    #expect((gaps.max() ?? 1) < 0.02)
    #expect(fit.schedule.parameters.allSatisfy { $0 >= 0 })
    #expect(try fit == RogersCastroFit(rates: holed, weights: weights, form: .seven))
  }

  @Test func ratesThatCannotBeFitted() {
    #expect(throws: RogersCastroFit.Failure.tooFewAges(needed: 8, found: 3)) {
      _ = try RogersCastroFit(rates: [1, 2, 3], form: .seven)
    }
    #expect(throws: RogersCastroFit.Failure.notANumber(age: 1)) {
      _ = try RogersCastroFit(rates: [1, .nan, 3], form: .seven)
    }
    #expect(throws: RogersCastroFit.Failure.noMigration) {
      _ = try RogersCastroFit(rates: [Double](repeating: 0, count: 30), form: .seven)
    }
  }
}
