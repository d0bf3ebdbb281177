#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The method of Carrier & Farrag (1959), *Population Studies* 12.
///
/// The older five years of ten are
///
///     V / (1 + (V₋ / V₊)^¼)
///
/// with V the ten-year group and V₋, V₊ the ten-year groups below and above it.
///
/// The youngest and oldest ten years are left alone, and so is a group with an empty neighbour,
/// whose ratio says nothing.
enum CarrierFarrag {
  /// The younger five years of a ten-year group, or `nil` to leave it alone.
  static func younger(of sums: [Double], at index: Int) -> Double? {
    guard index > 0, index < sums.count - 1 else { return nil }
    let (below, above) = (sums[index - 1], sums[index + 1])
    guard below > 0, above > 0 else { return nil }
    let fourthRoot = (below / above).squareRoot().squareRoot()
    return sums[index] - sums[index] / (1 + fourthRoot)
  }
}
