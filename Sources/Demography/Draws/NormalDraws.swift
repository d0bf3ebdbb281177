/// Uniform and standard normal numbers by draw, year, index and region.
public struct NormalDraws: Sendable, Equatable {
  private let source: Philox4x32

  /// The numbers of a stream under a seed.
  public init(seed: UInt32, stream: RandomStream) {
    source = Philox4x32(seed: seed, stream: stream.rawValue)
  }

  /// Two independent uniform numbers for each draw of a block, above 0 and below 1.
  ///
  /// u = (n + ½) · 2^−52 with n the upper 52 of 64 random bits: symmetric, never 0 or 1, exact.
  public func uniforms(
    block: Int, year: Int, index: Int = 0, region: Int = 0
  ) -> (DrawBlock, DrawBlock) {
    let words = source.words(
      block: block, year: UInt32(truncatingIfNeeded: year),
      index: UInt32(truncatingIfNeeded: index), region: UInt32(truncatingIfNeeded: region))
    let first = (words.1 &<< 32) | words.0
    let second = (words.3 &<< 32) | words.2
    return (Self.uniform(first), Self.uniform(second))
  }

  /// Two independent standard normal numbers for each draw of a block.
  ///
  /// Box & Muller (1958): √(−2 log u) · cos 2πv and √(−2 log u) · sin 2πv; exactly two uniforms to
  /// two normals. Nothing is beyond 8.6: log u is −36.7 at the least.
  public func normals(
    block: Int, year: Int, index: Int = 0, region: Int = 0
  ) -> (DrawBlock, DrawBlock) {
    Self.normals(of: uniforms(block: block, year: year, index: index, region: region))
  }

  /// The two standard normal numbers that two uniform ones give; see
  /// ``normals(block:year:index:region:)``.
  static func normals(of uniforms: (DrawBlock, DrawBlock)) -> (DrawBlock, DrawBlock) {
    let (u, v) = uniforms
    let square = Elementary.log(u) * -2
    var radius = DrawBlock()
    for lane in 0..<16 { radius[lane] = square[lane].squareRoot() }
    let (sine, cosine) = Elementary.sineAndCosine(turns: v)
    return (radius * cosine, radius * sine)
  }

  /// Standard normal numbers of each step, two independent series of them.
  ///
  /// Series `index` and `index + 1` come in a pair from the same counter; steps are the years of the
  /// counter, so a longer run has the same numbers first.
  package func series(
    block: Int, steps: Int, index: Int, region: Int
  ) -> (first: [DrawBlock], second: [DrawBlock]) {
    var (first, second): ([DrawBlock], [DrawBlock]) = ([], [])
    for step in 0..<steps {
      let pair = normals(block: block, year: step, index: index, region: region)
      first.append(pair.0)
      second.append(pair.1)
    }
    return (first, second)
  }

  @inline(__always)
  private static func uniform(_ bits: SIMD16<UInt64>) -> DrawBlock {
    let fraction = (bits &>> 12) | SIMD16(repeating: 0x3FF0_0000_0000_0000)
    return DrawBlock(bits: fraction) - DrawBlock(repeating: 1 - 0x1p-53)
  }
}
