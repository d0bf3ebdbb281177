import TestSupport
import Testing

@testable import Demography

@Suite struct ElementaryTests {
  /// The worst error over a table of `x nearest rest`, in units of the last place.
  static func worstUlps(
    _ table: String, _ function: (Double) -> Double
  ) -> (ulps: Double, at: Double, count: Int) {
    var worst = (ulps: 0.0, at: 0.0, count: 0)
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let x = UInt64(fields[0], radix: 16), let y = UInt64(fields[1], radix: 16),
        let rest = Double(fields[2])
      else { return (.infinity, .nan, 0) }
      let (argument, nearest) = (Double(bitPattern: x), Double(bitPattern: y))
      let off = (function(argument) - nearest) / nearest.ulp
      let error = abs(off - rest / 10_000)
      worst.count += 1
      if !(error <= worst.ulps) { (worst.ulps, worst.at) = (error, argument) }
    }
    return worst
  }

  @Test func expIsWithinOneUlp() {
    let worst = Self.worstUlps(ElementaryReferenceData.exp, Elementary.exp)
    #expect(worst.count >= 200)
    #expect(worst.ulps <= 1, "at \(worst.at)")
  }

  @Test func logIsWithinOneUlp() {
    let worst = Self.worstUlps(ElementaryReferenceData.log, Elementary.log)
    #expect(worst.count >= 200)
    #expect(worst.ulps <= 1, "at \(worst.at)")
  }

  /// The measure itself: a value one last place off is seen as such.
  @Test func theMeasureSeesAnUlp() {
    let worst = Self.worstUlps(ElementaryReferenceData.exp) { Elementary.exp($0).nextUp.nextUp }
    #expect(worst.ulps > 1.5)
  }

  @Test func specialValuesOfExp() {
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(-0.0) == 1)
    #expect(Elementary.exp(.infinity) == .infinity)
    #expect(Elementary.exp(-.infinity) == 0)
    #expect(Elementary.exp(.nan).isNaN)
    #expect(Elementary.exp(709.782712893384).isFinite)
    #expect(Elementary.exp(709.7827128933841) == .infinity)
    #expect(Elementary.exp(-745.1332191019411) == .leastNonzeroMagnitude)
    #expect(Elementary.exp(-745.1332191019412) == 0)
    #expect(Elementary.exp(-1e308) == 0)
    #expect(Elementary.exp(.leastNonzeroMagnitude) == 1)
  }

  @Test func specialValuesOfLog() {
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-0.0) == -.infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(-.infinity).isNaN)
    #expect(Elementary.log(.nan).isNaN)
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(2) == 0x1.62e42fefa39efp-1)
  }

  /// The same function over its range: exp of log gives the number back, and both are monotone.
  @Test func expAndLogAreInverse() {
    var random = SplitMix64(seed: 11)
    var worst = 0.0
    var falls = 0
    for _ in 0..<2000 {
      let x = random.uniform(-700, 700)
      let back = Elementary.log(Elementary.exp(x))
      worst = max(worst, abs(back - x) / max(abs(x), 1))
      let further = x + random.uniform(0, 1e-3)
      if Elementary.exp(further) < Elementary.exp(x) { falls += 1 }
    }
    #expect(worst < 1e-15)
    #expect(falls == 0)
  }
}
