/// exp and log from IEEE additions, multiplications and divisions only.
///
/// The C library's versions choose other instructions on other processors and give other last
/// bits; these give the same bits everywhere, within one unit in the last place.
public enum Elementary {
  /// log 2 in two parts; the first has trailing zeros, so k · `log2High` is exact for |k| < 2^11.
  static let log2High = 0x1.62e42fee00000p-1
  static let log2Low = 0x1.a39ef35793c76p-33
  /// Adding and subtracting 1.5 · 2^52 rounds a small number to the nearest whole one.
  static let roundToWhole = 0x1.8p52

  /// e to the power of x.
  ///
  /// x = k·log 2 + r with |r| ≤ log 2 / 2; e^r by its Taylor series to r^13 (the rest is below
  /// 5e-18), then scaled by 2^k. Above 709.78 infinity, below −745.13 zero, NaN for NaN; results
  /// below the smallest normal number are rounded twice.
  public static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 709.782712893384 { return .infinity }
    if x < -745.1332191019412 { return 0 }
    let k = (x * (1 / 0.6931471805599453) + roundToWhole) - roundToWhole
    let high = x - k * log2High
    let low = k * log2Low
    let r = high - low
    let tail = (high - r) - low
    let square = r * r
    // Even and odd powers are summed apart, so that neither sum waits for the other.
    var even = 1.0 / 479_001_600
    var odd = 1.0 / 6_227_020_800
    even = even * square + 1.0 / 3_628_800
    odd = odd * square + 1.0 / 39_916_800
    even = even * square + 1.0 / 40_320
    odd = odd * square + 1.0 / 362_880
    even = even * square + 1.0 / 720
    odd = odd * square + 1.0 / 5_040
    even = even * square + 1.0 / 24
    odd = odd * square + 1.0 / 120
    even = even * square + 1.0 / 2
    odd = odd * square + 1.0 / 6
    let series = even + r * odd
    let value = 1 + (r + (tail + square * series))
    let half = Int(k) / 2
    return (value * power2(half)) * power2(Int(k) - half)
  }

  /// The natural logarithm of x.
  ///
  /// x = 2^k · m with m in [√½, √2), f = m − 1, s = f / (2 + f), log m = 2 artanh s, whose series
  /// in s² to s^22 leaves less than 1e-17. Zero gives −infinity, a negative number NaN.
  public static func log(_ x: Double) -> Double {
    if x.isNaN || x < 0 { return .nan }
    if x == 0 { return -.infinity }
    if x == .infinity { return x }
    var k = Double(x.exponent)
    var m = x.significand
    if m >= 1.4142135623730951 {
      m *= 0.5
      k += 1
    }
    let f = m - 1
    let s = f / (2 + f)
    let square = s * s
    var series = 2.0 / 23 * square
    series = (series + 2.0 / 21) * square
    series = (series + 2.0 / 19) * square
    series = (series + 2.0 / 17) * square
    series = (series + 2.0 / 15) * square
    series = (series + 2.0 / 13) * square
    series = (series + 2.0 / 11) * square
    series = (series + 2.0 / 9) * square
    series = (series + 2.0 / 7) * square
    series = (series + 2.0 / 5) * square
    series = (series + 2.0 / 3) * square
    let halfSquare = 0.5 * f * f
    let correction = s * (halfSquare + series) + k * log2Low
    return k * log2High + (f - (halfSquare - correction))
  }

  /// 2 to a whole power that is a normal number.
  private static func power2(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(exponent + 1023) << 52)
  }
}
