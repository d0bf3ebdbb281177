import Demography

@testable import ServiceDemand

extension DrawBlock {
  /// The same number in every draw.
  static func same(_ value: Double) -> DrawBlock { DrawBlock(repeating: value) }

  /// Whether every draw is within a distance of another's.
  func isClose(to other: DrawBlock, within distance: Double) -> Bool {
    (0..<DrawBlock.scalarCount).allSatisfy { (self[$0] - other[$0]).magnitude <= distance }
  }
}

/// A small seeded generator (SplitMix64), for laws in loops.
struct Seeded {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  /// A number in [0, 1).
  mutating func unit() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
  }

  /// A block of numbers in a range.
  mutating func block(_ range: ClosedRange<Double>) -> DrawBlock {
    var block = DrawBlock.zero
    for draw in 0..<DrawBlock.scalarCount {
      block[draw] = range.lowerBound + unit() * (range.upperBound - range.lowerBound)
    }
    return block
  }

  /// A whole number below a limit.
  mutating func below(_ limit: Int) -> Int { Int(unit() * Double(limit)) }
}

/// The steps 3, 5 and 6 of a boligtrapp.
let threeSteps = Ladder(
  name: "boligtrapp",
  steps: ["3", "5", "6"].map { LadderStep(code: $0, name: "trinn \($0)") }, counting: .persons)

/// What a call throws, or `nil`.
func thrown(_ body: () throws -> Void) -> DemandError? {
  do {
    try body()
    return nil
  } catch { return error as? DemandError }
}
