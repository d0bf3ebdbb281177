import Demography

extension DrawBlock {
  /// Zero in every draw.
  static let none = DrawBlock(always: 0)

  /// One in every draw.
  static let one = DrawBlock(always: 1)

  /// Each draw, or 0 where it is negative.
  @inline(__always)
  var atLeastZero: DrawBlock { replacing(with: 0, where: self .< 0) }

  /// Each draw, or the limit where it is larger.
  @inline(__always)
  func atMost(_ limit: DrawBlock) -> DrawBlock { replacing(with: limit, where: self .> limit) }

  /// Each draw, or the limit where it is smaller.
  @inline(__always)
  func atLeast(_ limit: DrawBlock) -> DrawBlock { replacing(with: limit, where: self .< limit) }

  /// Each draw divided, or 0 where the divisor is not above 0.
  @inline(__always)
  func dividedOrZero(by divisor: DrawBlock) -> DrawBlock {
    let empty = .!(divisor .> 0)
    let safe = divisor.replacing(with: 1, where: empty)
    return (self / safe).replacing(with: 0, where: empty)
  }

  /// Whether every draw is above 0; false where one is no number.
  var isPositive: Bool { all(self .> 0) }

  /// Whether every draw is 0; most that are not show it in the first.
  var isZero: Bool { self[0] == 0 && all(self .== 0) }

  /// The nearest multiple of 2^−24, ties to even.
  ///
  /// Sums and differences of such numbers below 2^28 are exact in any order, so persons who are
  /// moved between cells are conserved to the last bit. Adding 1.5 · 2^28 leaves no finer bits.
  @inline(__always)
  var onGrid: DrawBlock {
    let coarse = DrawBlock(always: 0x1.8p28)
    return (self + coarse) - coarse
  }
}
