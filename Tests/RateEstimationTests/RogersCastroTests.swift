import TestSupport
import Testing

@testable import RateEstimation

@Suite struct RogersCastroTests {
  /// The eleven-parameter example of DemoTools.
  static let example = RogersCastro(
    .eleven, parameters: [0.1, 0.1, 0.2, 0.1, 20, 0.5, 0.05, 0.2, 65, 0.3, 0.01])

  @Test func printedRates() {
    let printed: [Int: Double] = [
      0: 0.11, 1: 0.100483741804, 17: 0.0313228902297, 18: 0.0426494826196, 23: 0.138558386959,
      43: 0.0314084215205, 95: 0.0102420243717, 99: 0.0101348528638,
    ]
    let rates = Self.example.rates(throughAge: 99)
    for (age, rate) in printed { #expect(near(rates[age], rate, within: 1e-12), "\(age)") }
  }

  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func demoTools() throws {
    let names = [
      "a1", "alpha1", "a2", "alpha2", "mu2", "lambda2", "a3", "alpha3", "mu3", "lambda3",
    ]
    let parameters = try CaseFile("demotools/rogers_castro_11par_parameters.csv")
    #expect(try parameters.texts("parameter") == names + ["c"])
    let schedule = RogersCastro(.eleven, parameters: try parameters.numbers("value"))
    let file = try CaseFile("demotools/rogers_castro_11par_expected.csv")
    #expect(worstAbsolute(schedule.rates(throughAge: 99), try file.numbers("m")) < 1e-12)
  }

  @Test(arguments: RogersCastro.Form.allCases)
  func parametersGoInAndComeOut(_ form: RogersCastro.Form) {
    let parameters = (1...form.rawValue).map { 0.01 * Double($0) }
    let schedule = RogersCastro(form, parameters: parameters)
    #expect(schedule.form == form && schedule.parameters == parameters)
    #expect(schedule.rates(throughAge: 110).allSatisfy { $0 > 0 })
  }

  /// Each term by hand at one age.
  @Test func terms() {
    let peak = RogersCastro.Peak(height: 2, descent: 0.1, position: 20, ascent: 0.5)
    #expect(near(peak.value(atAge: 20), 2 * 0.36787944117144233, within: 1e-15))
    let only = RogersCastro(
      children: .init(height: 0, rate: 1),
      labour: .init(
        height: 0, descent: 1, position: 20, ascent: 1),
      elderly: .init(height: 0.001, rate: 0.1), level: 0.5)
    #expect(only.form == .nine)
    #expect(near(only.rate(atAge: 10), (0.5 + 0.001 * 2.718281828459045), within: 1e-15))
  }
}
