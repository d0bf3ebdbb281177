import Demography
import Testing

@testable import ServiceDemand

@Suite struct BlockArithmeticTests {
  @Test func limitsAreTakenDrawByDraw() {
    var block = DrawBlock.same(2)
    block[3] = -1
    #expect(block.atLeastZero[3] == 0 && block.atLeastZero[0] == 2)
    #expect(block.atMost(.same(1))[3] == -1 && block.atMost(.same(1))[0] == 1)
    #expect(block.atLeast(.same(1))[3] == 1 && block.atLeast(.same(1))[0] == 2)
    #expect(!block.isPositive)
    #expect(DrawBlock.same(.nan).isPositive == false)
  }

  @Test func nothingDividedByNothingIsNothing() {
    var divisor = DrawBlock.same(4)
    divisor[0] = 0
    let quotient = DrawBlock.same(2).dividedOrZero(by: divisor)
    #expect(quotient[0] == 0 && quotient[1] == 0.5)
  }

  @Test func theGridIsTwoToTheMinus24() {
    let rung = 0x1p-24
    #expect(DrawBlock.same(0.4 * rung).onGrid == .same(0))
    #expect(DrawBlock.same(0.6 * rung).onGrid == .same(rung))
    #expect(DrawBlock.same(1_000_000 + 1.4 * rung).onGrid == .same(1_000_000 + rung))
    #expect(DrawBlock.same(845).onGrid == .same(845))
  }
}
