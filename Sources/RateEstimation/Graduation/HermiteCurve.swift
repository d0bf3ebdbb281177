/// A piecewise cubic with given values and slopes at its knots.
struct HermiteCurve {
  /// Where the pieces meet, rising; two or more.
  let knots: [Double]
  /// The values at the knots.
  let values: [Double]
  /// The first derivatives at the knots.
  let slopes: [Double]

  /// The slopes of the straight lines between the points.
  static func chords(_ x: [Double], _ y: [Double]) -> [Double] {
    var chords: [Double] = []
    for i in 1..<x.count { chords.append((y[i] - y[i - 1]) / (x[i] - x[i - 1])) }
    return chords
  }

  /// The curve at x; outside the knots the outermost cubic goes on.
  func value(at x: Double) -> Double {
    var i = 0
    while i < knots.count - 2, knots[i + 1] <= x { i += 1 }
    let width = knots[i + 1] - knots[i]
    let t = (x - knots[i]) / width
    let s = 1 - t
    let ends = s * s * (1 + 2 * t) * values[i] + t * t * (1 + 2 * s) * values[i + 1]
    let turns = s * s * t * slopes[i] - t * t * s * slopes[i + 1]
    return ends + width * turns
  }
}
