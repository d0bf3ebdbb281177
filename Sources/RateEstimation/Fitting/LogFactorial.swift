import Demography

/// The logarithm of the factorial, log n! = log Γ(n + 1), for counts that need not be whole.
enum LogFactorial {
  /// Half the logarithm of 2π.
  private static let halfLogTwoPi = 0.9189385332046727

  /// The terms of Stirling's series, B₂ₖ/(2k(2k − 1)), k = 1, 2, ….
  private static let stirling: [Double] = [
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360,
  ]

  /// The log of n!, within a few units of its last place; n must not be negative.
  ///
  /// Stirling's series at z = n + 1, raised to 10 or more by Γ(z + 1) = z·Γ(z); the first term
  /// left out is below 1e-15 there.
  static func value(_ n: Double) -> Double {
    precondition(n >= 0, "a negative count")
    var z = n + 1
    var product = 1.0
    while z < 10 {
      product *= z
      z += 1
    }
    var series = 0.0
    for term in stirling.reversed() { series = series / (z * z) + term }
    let main = (z - 0.5) * Elementary.log(z) - z
    return main + halfLogTwoPi + series / z - Elementary.log(product)
  }
}
