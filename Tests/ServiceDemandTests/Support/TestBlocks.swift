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

/// The rungs 3, 5 and 6 of a boligtrapp.
let threeSteps = Ladder(
  name: "boligtrapp",
  rungs: ["3", "5", "6"].map { LadderRung(code: $0, name: "trinn \($0)") }, counting: .persons)

/// What a call throws, or `nil`.
func thrown(_ body: () throws -> Void) -> DemandError? {
  do {
    try body()
    return nil
  } catch { return error as? DemandError }
}
