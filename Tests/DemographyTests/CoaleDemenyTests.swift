import TestSupport
import Testing

@testable import Demography

@Suite struct CoaleDemenyTests {
  /// α, β, a0 above 0.1, γ, δ, 4a1 above 0.1, men then women, in the order of the families.
  static let factors = columns(
    """
    0.0425 2.875 0.33 1.653 3.013 1.352
    0.05 3 0.35 1.524 1.627 1.361
    0.0425 2.875 0.33 1.859 3.013 1.558
    0.05 3 0.35 1.733 1.627 1.570
    0.0025 2.875 0.29 1.614 3.013 1.313
    0.01 3 0.31 1.487 1.627 1.324
    0.0425 2.875 0.33 1.541 3.013 1.240
    0.05 3 0.35 1.402 1.627 1.239
    """)

  @Test func allFamilies() {
    for (index, family) in CoaleDemeny.Family.allCases.enumerated() {
      for (row, sex) in [(2 * index, Sex.male), (2 * index + 1, .female)] {
        let rule = CoaleDemeny(family, sex)
        let f = Self.factors.map { $0[row] }
        #expect(rule.a0(q0: 0) == f[0] && rule.a0(q0: 0.2) == f[2])
        #expect(rule.a1(q0: 0) == f[3] && rule.a1(q0: 0.2) == f[5])
        #expect(near(rule.a0(q0: 0.05), (f[0] + 0.05 * f[1]), within: 1e-15))
        #expect(near(rule.a1(q0: 0.05), (f[3] - 0.05 * f[4]), within: 1e-15))
        // The lines meet the constants at 0.1, within the digits printed.
        #expect(near(rule.a0(q0: 0.1), f[2], within: 1e-12))
        #expect(near(rule.a1(q0: 0.1), f[5], within: 5e-4))
      }
    }
  }

  /// The rate and the probability found from it belong together.
  @Test func theProbabilityFits() {
    for family in CoaleDemeny.Family.allCases {
      for sex in Sex.allCases {
        let rule = CoaleDemeny(family, sex)
        for m0 in [0.0002, 0.01, 0.08, 0.106, 0.11, 0.3] {
          let q = rule.q0(m0: m0)
          #expect(near(q, m0 / (1 + (1 - rule.a0(q0: q)) * m0), within: 1e-12))
          #expect(InfantRule.coaleDemeny(family, sex).a0(m0: m0) == rule.a0(q0: q))
          #expect(InfantRule.coaleDemeny(family, sex).a1(m0: m0) == rule.a1(q0: q))
        }
        #expect(rule.q0(m0: 0) == 0)
      }
    }
  }
}
