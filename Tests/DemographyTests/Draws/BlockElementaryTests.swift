import TestSupport
import Testing

@testable import Demography

/// exp, log, sine and cosine on a block have the bits of the scalar functions, lane by lane.
@Suite struct BlockElementaryTests {
  private static let special: [Double] = [
    0, -0.0, 1, -1, .infinity, -.infinity, .nan, 709.782712893384, 709.7827128933841,
    -745.1332191019411, -745.1332191019412, -708.3964185322641, 1e308, -1e308,
    .leastNonzeroMagnitude, 0x1p-1030,
    -0x1p-1030, .leastNormalMagnitude, .greatestFiniteMagnitude, 0.5, 2, 1.4142135623730951,
    0.7071067811865476, 1e-20, -1e-20,
  ]

  private func check(
    _ numbers: [Double], _ block: (DrawBlock) -> DrawBlock, _ scalar: (Double) -> Double
  ) {
    for start in stride(from: 0, to: numbers.count, by: 16) {
      var lanes = DrawBlock(always: 1)
      for lane in 0..<min(16, numbers.count - start) { lanes[lane] = numbers[start + lane] }
      let found = block(lanes)
      for lane in 0..<16 {
        let wanted = scalar(lanes[lane])
        let isSame =
          found[lane].bitPattern == wanted.bitPattern || (found[lane].isNaN && wanted.isNaN)
        #expect(isSame, "\(lanes[lane]): \(found[lane]), scalar \(wanted)")
      }
    }
  }

  @Test func expHasTheScalarBits() {
    var random = SplitMix64(seed: 1)
    let wide = (0..<800).map { _ in random.uniform(-750, 712) }
    let near = (0..<400).map { _ in random.uniform(-3, 3) }
    check(Self.special + wide + near, Elementary.exp, Elementary.exp)
  }

  @Test func logHasTheScalarBits() {
    var random = SplitMix64(seed: 2)
    let wide = (0..<800).map { _ in Elementary.exp(random.uniform(-744, 709)) }
    let near = (0..<400).map { _ in random.uniform(0, 3) }
    check(Self.special + wide + near, Elementary.log, Elementary.log)
  }

  @Test func sineAndCosineAreWithin1e15() {
    var worst = 0.0
    var count = 0
    for line in TurnReferenceData.turns.split(separator: "\n") {
      let fields = line.split(separator: " ").compactMap { UInt64($0, radix: 16) }
      let (u, sine, cosine) = (
        Double(bitPattern: fields[0]), Double(bitPattern: fields[1]), Double(bitPattern: fields[2])
      )
      let found = Elementary.sineAndCosine(turns: DrawBlock(always: u))
      for lane in 0..<16 {
        worst = max(worst, abs(found.sine[lane] - sine), abs(found.cosine[lane] - cosine))
      }
      count += 1
    }
    // The table's doubles are within 6e-17 of the true values.
    #expect(count > 140 && worst <= 1e-15 - 6e-17, "\(worst)")
  }
}
