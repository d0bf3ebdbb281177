/// exp, log and sine and cosine on a block of draws, in the same operations as on one number, so
/// that each lane has the bits the scalar function gives.
extension Elementary {
  /// e to the power of each lane; see the scalar ``exp(_:)-(Double)`` for the method.
  ///
  /// Powers of two are made by moving the whole number k into the exponent: the last bits of
  /// k + 1.5 · 2^52 are those of k.
  public static func exp(_ x: DrawBlock) -> DrawBlock {
    var result = x
    withUnsafeMutableBytes(of: &result) { bytes in
      // A few draws at a time: sixteen of them do not fit in the registers.
      let parts = bytes.assumingMemoryBound(to: Lanes.self)
      for part in 0..<Lanes.perRow { parts[part] = exp(lanes: parts[part]) }
    }
    return result
  }

  @inline(__always)
  private static func exp(lanes x: Lanes) -> Lanes {
    let magic = Lanes(repeating: roundToWhole)
    let scaled = x * Lanes(repeating: 1 / 0.6931471805599453)
    let k = (scaled + magic) - magic
    let high = x - k * Lanes(repeating: log2High)
    let low = k * Lanes(repeating: log2Low)
    let r = high - low
    let rest = high - r
    let tail = rest - low
    let series = expSeries(r)
    let square = r * r
    let curved = square * series
    let beyond = tail + curved
    let value = 1 + (r + beyond)
    // The power of two in two parts, each a normal number: results near zero are rounded once.
    let half = (k * 0.5 + magic) - magic
    let scaledOnce = value * power2(half)
    var result = scaledOnce * power2(k - half)
    result.replace(with: Lanes(repeating: .infinity), where: x .> 709.782712893384)
    result.replace(with: Lanes(repeating: 0), where: x .< -745.1332191019412)
    result.replace(with: x, where: x .!= x)
    return result
  }

  @inline(__always)
  private static func expSeries(_ r: Lanes) -> Lanes {
    var series = Lanes(repeating: 1 / 6_227_020_800)
    series = series * r + Lanes(repeating: 1 / 479_001_600)
    series = series * r + Lanes(repeating: 1 / 39_916_800)
    series = series * r + Lanes(repeating: 1 / 3_628_800)
    series = series * r + Lanes(repeating: 1 / 362_880)
    series = series * r + Lanes(repeating: 1 / 40_320)
    series = series * r + Lanes(repeating: 1 / 5_040)
    series = series * r + Lanes(repeating: 1 / 720)
    series = series * r + Lanes(repeating: 1 / 120)
    series = series * r + Lanes(repeating: 1 / 24)
    series = series * r + Lanes(repeating: 1 / 6)
    return series * r + Lanes(repeating: 1 / 2)
  }

  /// 2 to a whole power of each lane, given as a number from −1022 to 1023.
  @inline(__always)
  private static func power2(_ exponent: Lanes) -> Lanes {
    let moved = (exponent + Lanes(repeating: roundToWhole)).wholeBits &<< 52
    return Lanes(wholeBits: moved &+ Lanes.Bits(repeating: 1023 << 52))
  }

  /// The natural logarithm of each lane; see the scalar ``log(_:)-(Double)`` for the method.
  ///
  /// Lanes that are no normal positive numbers are left to the scalar function.
  public static func log(_ x: DrawBlock) -> DrawBlock {
    let bits = x.bits
    // The exponent as a number: its bits below those of 2^52, less 2^52 and the bias.
    let raised = DrawBlock(bits: (bits &>> 52) | SIMD16(repeating: 0x4330_0000_0000_0000))
    var k = raised - DrawBlock(repeating: 0x1p52 + 1023)
    let fraction = bits & SIMD16(repeating: 0x000F_FFFF_FFFF_FFFF)
    var m = DrawBlock(bits: fraction | SIMD16(repeating: 0x3FF0_0000_0000_0000))
    let isLarge = m .>= 1.4142135623730951
    m.replace(with: m * 0.5, where: isLarge)
    k.replace(with: k + 1, where: isLarge)
    let f = m - 1
    let s = f / (2 + f)
    let square = s * s
    let series = logSeries(square)
    let halved = 0.5 * f
    let halfSquare = halved * f
    let inner = halfSquare + series
    let product = s * inner
    let correction = product + k * DrawBlock(repeating: log2Low)
    let rest = f - (halfSquare - correction)
    var result = k * DrawBlock(repeating: log2High) + rest
    let isOrdinary = (x .>= Double.leastNormalMagnitude) .& (x .< .infinity)
    if !all(isOrdinary) {
      for lane in 0..<16 where !isOrdinary[lane] { result[lane] = log(x[lane]) }
    }
    return result
  }

  @inline(__always)
  private static func logSeries(_ square: DrawBlock) -> DrawBlock {
    var series = DrawBlock(repeating: 2.0 / 23) * square
    series = (series + DrawBlock(repeating: 2.0 / 21)) * square
    series = (series + DrawBlock(repeating: 2.0 / 19)) * square
    series = (series + DrawBlock(repeating: 2.0 / 17)) * square
    series = (series + DrawBlock(repeating: 2.0 / 15)) * square
    series = (series + DrawBlock(repeating: 2.0 / 13)) * square
    series = (series + DrawBlock(repeating: 2.0 / 11)) * square
    series = (series + DrawBlock(repeating: 2.0 / 9)) * square
    series = (series + DrawBlock(repeating: 2.0 / 7)) * square
    series = (series + DrawBlock(repeating: 2.0 / 5)) * square
    return (series + DrawBlock(repeating: 2.0 / 3)) * square
  }

  /// Sine and cosine of whole turns: sin 2πu and cos 2πu of each lane, u from 0 to 1.
  ///
  /// u = j/4 + r with |r| ≤ 1/8, both exactly; sine and cosine of 2πr by their Taylor series to
  /// (2πr)^17 and (2πr)^16, whose rest is below 1e-17, then turned by j quarters. Within 1e-15 of
  /// the true value, which says nothing of relative error near the zeros.
  public static func sineAndCosine(turns u: DrawBlock) -> (sine: DrawBlock, cosine: DrawBlock) {
    let magic = DrawBlock(repeating: roundToWhole)
    let moved = u * 4 + magic
    let quarter = moved - magic
    let r = u - quarter * 0.25
    let angle = r * DrawBlock(repeating: 6.283185307179586)
    let square = angle * angle
    let sine = angle + angle * sineSeries(square)
    let cosine = 1 + cosineSeries(square)
    let number = moved.bits & SIMD16(repeating: 3)
    let isOdd = (number & SIMD16(repeating: 1)) .== 1
    var turnedSine = sine.replacing(with: cosine, where: isOdd)
    var turnedCosine = cosine.replacing(with: sine, where: isOdd)
    let isSineNegative = number .>= 2
    let isCosineNegative = (number .== 1) .| (number .== 2)
    turnedSine.replace(with: -turnedSine, where: isSineNegative)
    turnedCosine.replace(with: -turnedCosine, where: isCosineNegative)
    return (turnedSine, turnedCosine)
  }

  private typealias Mask = SIMDMask<SIMD16<Int64>>

  @inline(__always)
  private static func sineSeries(_ square: DrawBlock) -> DrawBlock {
    var series = DrawBlock(repeating: 1 / 355_687_428_096_000)
    series = series * square + DrawBlock(repeating: -1 / 1_307_674_368_000)
    series = series * square + DrawBlock(repeating: 1 / 6_227_020_800)
    series = series * square + DrawBlock(repeating: -1 / 39_916_800)
    series = series * square + DrawBlock(repeating: 1 / 362_880)
    series = series * square + DrawBlock(repeating: -1 / 5_040)
    series = series * square + DrawBlock(repeating: 1 / 120)
    series = series * square + DrawBlock(repeating: -1 / 6)
    return series * square
  }

  @inline(__always)
  private static func cosineSeries(_ square: DrawBlock) -> DrawBlock {
    var series = DrawBlock(repeating: 1 / 20_922_789_888_000)
    series = series * square + DrawBlock(repeating: -1 / 87_178_291_200)
    series = series * square + DrawBlock(repeating: 1 / 479_001_600)
    series = series * square + DrawBlock(repeating: -1 / 3_628_800)
    series = series * square + DrawBlock(repeating: 1 / 40_320)
    series = series * square + DrawBlock(repeating: -1 / 720)
    series = series * square + DrawBlock(repeating: 1 / 24)
    series = series * square + DrawBlock(repeating: -1 / 2)
    return series * square
  }
}
