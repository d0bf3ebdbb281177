/// Single years from a cubic spline through the cumulated counts, made monotone.
///
/// The spline has continuous second derivatives, and at each end the third derivative of the cubic
/// through the four outermost points (Forsythe, Malcolm & Moler 1977). Its slopes are then cut to
/// lie between 0 and three times the lesser neighbouring chord (Hyman 1983, *SIAM Journal on
/// Scientific and Statistical Computing* 4), and the cubic Hermite curve with those slopes never
/// falls: no single year is negative and every group keeps its sum, whatever the widths. The method
/// called `mono` by DemoTools, whose figures it reproduces.
enum HymanSpline {
  /// Persons at the single ages below the open group.
  static func singleYears(_ partition: AgePartition) -> [Double] {
    let knots = partition.lowerBounds.map(Double.init)
    var below = [0.0]
    for group in partition.groups.dropLast() {
      below.append(below[below.count - 1] + group.persons)
    }
    guard knots.count > 1 else { return [] }
    let curve = HermiteCurve(
      knots: knots, values: below, slopes: monotone(slopes(knots, below), knots, below))
    var single: [Double] = []
    for age in 0..<Int(knots[knots.count - 1]) {
      single.append(max(curve.value(at: Double(age + 1)) - curve.value(at: Double(age)), 0))
    }
    return single
  }

  /// First derivatives of the cubic spline at the knots: a tridiagonal system for c, half the
  /// second derivatives divided by 3.
  static func slopes(_ x: [Double], _ y: [Double]) -> [Double] {
    let last = x.count - 1
    let widths = zip(x, x.dropFirst()).map { $1 - $0 }
    let chords = HermiteCurve.chords(x, y)
    guard last > 1 else { return [chords[0], chords[0]] }
    var diagonal = [Double](repeating: 0, count: x.count)
    var c = diagonal
    for i in 1..<last {
      diagonal[i] = 2 * (widths[i - 1] + widths[i])
      c[i] = chords[i] - chords[i - 1]
    }
    diagonal[0] = -widths[0]
    diagonal[last] = -widths[last - 1]
    if last > 2 {
      let first = c[2] / (x[3] - x[1]) - c[1] / (x[2] - x[0])
      let end = c[last - 1] / (x[last] - x[last - 2]) - c[last - 2] / (x[last - 1] - x[last - 3])
      c[0] = first * widths[0] * widths[0] / (x[3] - x[0])
      c[last] = -end * widths[last - 1] * widths[last - 1] / (x[last] - x[last - 3])
    }
    for i in 1...last {
      let factor = widths[i - 1] / diagonal[i - 1]
      diagonal[i] -= factor * widths[i - 1]
      c[i] -= factor * c[i - 1]
    }
    c[last] /= diagonal[last]
    for i in stride(from: last - 1, through: 0, by: -1) {
      c[i] = (c[i] - widths[i] * c[i + 1]) / diagonal[i]
    }
    var slopes: [Double] = []
    for i in 0..<last { slopes.append(chords[i] - widths[i] * (c[i + 1] + 2 * c[i])) }
    slopes.append(chords[last - 1] + widths[last - 1] * (c[last - 1] + 2 * c[last]))
    return slopes
  }

  /// The slopes cut to 0 … 3 · the lesser chord beside the knot.
  private static func monotone(_ slopes: [Double], _ x: [Double], _ y: [Double]) -> [Double] {
    let last = x.count - 1
    let chords = HermiteCurve.chords(x, y)
    return (0...last).map { i in
      let least = min(chords[max(i - 1, 0)], chords[min(i, last - 1)])
      return min(max(slopes[i], 0), 3 * least)
    }
  }
}
