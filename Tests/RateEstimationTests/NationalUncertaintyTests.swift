import Testing

@testable import RateEstimation

@Suite struct NationalUncertaintyTests {
  @Test func rowsAreByJumpOff() throws {
    #expect(NationalUncertainty(jumpOff: 2009) == nil)
    #expect(NationalUncertainty(jumpOff: 2010)?.netCoefficient == 0.89242)
    #expect(NationalUncertainty(jumpOff: 2030) == NationalUncertainty(jumpOff: 2020))
    for jumpOff in 2010...2020 {
      let row = try #require(NationalUncertainty(jumpOff: jumpOff))
      #expect(row.year == jumpOff)
      #expect(row.womensDrift < 0 && row.mensDrift < 0)
      #expect(row.correlation > 0 && row.correlation < 1)
      #expect((0..<1).contains(row.netCoefficient) && (0..<1).contains(row.localCoefficient))
      #expect(row.netDeviation > 0 && row.localDeviation > row.netDeviation)
    }
  }

  /// Two sexes, level within groups: ages 1-4 are alike, and 105 is as 95.
  @Test func sensitivityIsLevelWithinGroups() {
    let shape = NationalUncertainty.sensitivity(openAge: 105)
    #expect(shape.map(\.count) == [106, 106])
    for sex in shape {
      #expect(sex[1] == sex[4] && sex[95] == sex[105] && sex[0] != sex[1])
      #expect(sex.allSatisfy { $0 > -1 && $0 < 5 })
    }
  }
}
