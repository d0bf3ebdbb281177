/// The light smoothing of Arriaga (1968), *New Life Tables for Latin American Populations*.
///
/// The older five years of ten are
///
///     (−V₋ + 11·V + 2·V₊) / 24      between two ten-year groups
///     (8·V + 5·V₊ − V₊₊) / 24        in the youngest ten years
///
/// with V the ten-year group and V₋, V₊, V₊₊ those beside it; in the oldest closed ten years the
/// second formula runs the other way and gives the younger five years.
enum Arriaga {
  /// The younger five years of a ten-year group.
  static func younger(of sums: [Double], at index: Int) -> Double? {
    let own = sums[index]
    if index == 0 { return own - (8 * own + 5 * sums[1] - sums[2]) / 24 }
    if index == sums.count - 1 { return (8 * own + 5 * sums[index - 1] - sums[index - 2]) / 24 }
    return own - (11 * own - sums[index - 1] + 2 * sums[index + 1]) / 24
  }
}
