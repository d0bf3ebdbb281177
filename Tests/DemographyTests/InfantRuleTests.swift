import TestSupport
import Testing

@testable import Demography

@Suite struct InfantRuleTests {
  /// m0, a0 of males, a0 of females, printed to the digits of the source.
  ///
  /// Source: Andreev & Kingkade (2015), Demographic Research 33(13), table 3-2; values from the test
  /// vectors of DemoTools (CC BY-SA 3.0 IGO).
  static let andreevKingkade = columns(
    """
    0.001 0.14729455 0.14697473
    0.002 0.1452991 0.14491946
    0.003 0.14330365 0.14286419
    0.005 0.13931275 0.13875365
    0.01 0.1293355 0.1284773
    0.017 0.11536735 0.11409041
    0.0173 0.114768715 0.113809397
    0.02 0.109381 0.1242878
    0.0229 0.103594195 0.135542381
    0.0231 0.103630851 0.136318559
    0.05 0.1913305 0.2407145
    0.068 0.25001428 0.31057052
    0.07 0.2565347 0.31411
    0.083 0.29891743 0.31411
    0.084 0.29915 0.31411
    0.1 0.29915 0.31411
    """)

  @Test func andreevAndKingkade() {
    let table = Self.andreevKingkade
    let males = table[0].map { InfantRule.andreevKingkade(.male).a0(m0: $0) }
    let females = table[0].map { InfantRule.andreevKingkade(.female).a0(m0: $0) }
    #expect(worstAbsolute(males, table[1]) < 1e-9)
    #expect(worstAbsolute(females, table[2]) < 1e-9)
  }

  /// The rule's two straight lines meet its constants: 0.330 and 0.350, 1.352 and 1.361.
  @Test func coaleAndDemenyWest() {
    let (male, female) = (InfantRule.coaleDemenyWest(.male), InfantRule.coaleDemenyWest(.female))
    #expect(male.a0(m0: 0) == 0.045)
    #expect(female.a0(m0: 0) == 0.053)
    #expect(male.a1(m0: 0) == 1.651)
    #expect(female.a1(m0: 0) == 1.522)
    #expect(male.a0(m0: 0.107) == 0.330)
    #expect(female.a0(m0: 0.107) == 0.350)
    #expect(male.a1(m0: 0.107) == 1.352)
    #expect(female.a1(m0: 0.107) == 1.361)
    let below = 0.107.nextDown
    #expect(near(male.a0(m0: below), 0.330, within: 3e-3))
    #expect(near(female.a0(m0: below), 0.350, within: 3e-3))
    #expect(near(male.a1(m0: below), 1.352, within: 3e-3))
    #expect(near(female.a1(m0: below), 1.361, within: 3e-3))
  }

  @Test func aFixedValueIsThatValue() {
    #expect(InfantRule.fixed(0.3).a0(m0: 0.01) == 0.3)
    #expect(InfantRule.fixed(0.3).a1(m0: 0.01) == 2)
    #expect(InfantRule.andreevKingkade(.male).a1(m0: 0.01) == 2)
  }
}
