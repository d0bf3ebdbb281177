/// The method of Karup, King and Newton, as in Carrier & Farrag (1959).
///
/// The younger five years of ten are
///
///     V/2 + (V₋ − V₊)/16
///
/// with V the ten-year group and V₋, V₊ the ten-year groups below and above it. The youngest and
/// oldest ten years are left alone.
enum KarupKingNewton {
  /// The younger five years of a ten-year group, or `nil` to leave it alone.
  static func younger(of sums: [Double], at index: Int) -> Double? {
    guard index > 0, index < sums.count - 1 else { return nil }
    return sums[index] / 2 + (sums[index - 1] - sums[index + 1]) / 16
  }
}
