/// exp, log and sine and cosine on a block of draws, in the same operations as on one number, so
/// that each lane has the bits the scalar function gives.
extension Elementary {
  /// e to the power of each lane; see the scalar ``exp(_:)-(Double)`` for the method.
  public static func exp(_ x: DrawBlock) -> DrawBlock {
    var result = x
    var beyond = Lanes()
    withUnsafeMutableBytes(of: &result) { bytes in
      // A few draws at a time: sixteen of them do not fit in the registers.
      let parts = bytes.assumingMemoryBound(to: Lanes.self)
      for part in 0..<Lanes.perRow {
        beyond = beyond | expBeyond(parts[part])
        parts[part] = ordinaryExp(parts[part])
      }
    }
    if beyond.hasSign {
      for lane in 0..<DrawBlock.draws { result[lane] = exp(x[lane]) }
    }
    return result
  }

  /// A lane with its sign set where ``ordinaryExp(_:)`` does not hold.
  @inline(__always)
  static func expBeyond(_ x: Lanes) -> Lanes {
    // As whole numbers the bits are in the order of the numbers, and those of no number come last.
    let size = x & .all(Double(bitPattern: ~(1 << 63)))
    return .all(708) &- size
  }

  /// e to the power of each lane from −708 to 708, where the result is a normal number and its power
  /// of two can be put on at once, which rounds nothing.
  @inline(__always)
  static func ordinaryExp(_ x: Lanes) -> Lanes {
    let magic = Lanes.all(roundToWhole)
    let moved = (1 / 0.6931471805599453) * x + magic
    let k = moved - magic
    let high = x - log2High * k
    let low = log2Low * k
    let r = high - low
    let rest = high - r
    let tail = rest - low
    let square = r * r
    let series = expSeries(r, square)
    let curved = square * series
    let beyond = tail + curved
    let value = .all(1) + (r + beyond)
    // The last bits of k + 1.5 · 2^52 are those of k; they are put into the exponent of 1.
    let power = (moved &<< 52) &+ .all(1)
    return value * power
  }

  @inline(__always)
  private static func expSeries(_ r: Lanes, _ square: Lanes) -> Lanes {
    var even = Lanes.all(1 / 479_001_600)
    var odd = Lanes.all(1 / 6_227_020_800)
    even = even * square + .all(1 / 3_628_800)
    odd = odd * square + .all(1 / 39_916_800)
    even = even * square + .all(1 / 40_320)
    odd = odd * square + .all(1 / 362_880)
    even = even * square + .all(1 / 720)
    odd = odd * square + .all(1 / 5_040)
    even = even * square + .all(1 / 24)
    odd = odd * square + .all(1 / 120)
    even = even * square + .all(1 / 2)
    odd = odd * square + .all(1 / 6)
    return even + r * odd
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
    var (sine, cosine) = (u, u)
    withUnsafeMutableBytes(of: &sine) { sines in
      withUnsafeMutableBytes(of: &cosine) { cosines in
        let sines = sines.assumingMemoryBound(to: Lanes.self)
        let cosines = cosines.assumingMemoryBound(to: Lanes.self)
        for part in 0..<Lanes.perRow {
          (sines[part], cosines[part]) = sineAndCosine(turns: sines[part])
        }
      }
    }
    return (sine, cosine)
  }

  @inline(__always)
  private static func sineAndCosine(turns u: Lanes) -> (Lanes, Lanes) {
    let magic = Lanes.all(roundToWhole)
    let moved = 4 * u + magic
    let quarter = moved - magic
    let r = u - 0.25 * quarter
    let angle = 6.283185307179586 * r
    let square = angle * angle
    let sine = angle + angle * sineSeries(square)
    let cosine = .all(1) + cosineSeries(square)
    return turned(sine, cosine, quarters: moved)
  }

  /// Sine and cosine after some quarters of a turn, given their number + 1.5 · 2^52: its last bit says
  /// whether they change places, the last two which of them change sign.
  @inline(__always)
  private static func turned(_ sine: Lanes, _ cosine: Lanes, quarters: Lanes) -> (Lanes, Lanes) {
    let one = Lanes.all(Double(bitPattern: 1))
    let sign = Lanes.all(-0.0)
    let isOdd = Lanes() &- (quarters & one)
    let change = (sine ^ cosine) & isOdd
    let sineSign = (quarters &<< 62) & sign
    let cosineSign = ((quarters &+ one) &<< 62) & sign
    return ((sine ^ change) ^ sineSign, (cosine ^ change) ^ cosineSign)
  }

  @inline(__always)
  private static func sineSeries(_ square: Lanes) -> Lanes {
    var series = Lanes.all(1 / 355_687_428_096_000)
    series = series * square + .all(-1 / 1_307_674_368_000)
    series = series * square + .all(1 / 6_227_020_800)
    series = series * square + .all(-1 / 39_916_800)
    series = series * square + .all(1 / 362_880)
    series = series * square + .all(-1 / 5_040)
    series = series * square + .all(1 / 120)
    series = series * square + .all(-1 / 6)
    return series * square
  }

  @inline(__always)
  private static func cosineSeries(_ square: Lanes) -> Lanes {
    var series = Lanes.all(1 / 20_922_789_888_000)
    series = series * square + .all(-1 / 87_178_291_200)
    series = series * square + .all(1 / 479_001_600)
    series = series * square + .all(-1 / 3_628_800)
    series = series * square + .all(1 / 40_320)
    series = series * square + .all(-1 / 720)
    series = series * square + .all(1 / 24)
    series = series * square + .all(-1 / 2)
    return series * square
  }
}
