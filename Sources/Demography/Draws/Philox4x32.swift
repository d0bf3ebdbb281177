/// Philox4x32-10: random numbers as a function of what they are for, not of what was drawn before.
///
/// The key is (seed, stream) and the counter (draw, year, index, region): any number can be made
/// again alone, in any order, on any thread and in any shard. Ten rounds of
///
///     (c0, c1, c2, c3) ← (hi(M1·c2) ⊕ c1 ⊕ k0, lo(M1·c2), hi(M0·c0) ⊕ c3 ⊕ k1, lo(M0·c0))
///
/// with the key raised by the Weyl constants between rounds. Source: Salmon, Moraes, Dror & Shaw
/// (2011), *Parallel Random Numbers: As Easy as 1, 2, 3*, SC11.
public struct Philox4x32: Sendable, Equatable {
  /// The seed of the run.
  public let seed: UInt32
  /// What the numbers are for; see ``RandomStream``.
  public let stream: UInt32

  private static let firstFactor: UInt64 = 0xD251_1F53
  private static let secondFactor: UInt64 = 0xCD9E_8D57
  private static let firstWeyl: UInt32 = 0x9E37_79B9
  private static let secondWeyl: UInt32 = 0xBB67_AE85

  /// The numbers of a stream under a seed.
  public init(seed: UInt32, stream: UInt32) {
    (self.seed, self.stream) = (seed, stream)
  }

  /// Four random words for a counter.
  public func words(_ counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var words = counter
    var (key0, key1) = (seed, stream)
    for _ in 0..<10 {
      let first = Self.firstFactor &* UInt64(words.x)
      let second = Self.secondFactor &* UInt64(words.z)
      words = SIMD4(
        UInt32(truncatingIfNeeded: second >> 32) ^ words.y ^ key0,
        UInt32(truncatingIfNeeded: second),
        UInt32(truncatingIfNeeded: first >> 32) ^ words.w ^ key1,
        UInt32(truncatingIfNeeded: first))
      key0 = key0 &+ Self.firstWeyl
      key1 = key1 &+ Self.secondWeyl
    }
    return words
  }

  /// Four random words for each draw of a block, each in the lower half of 64 bits.
  ///
  /// Lane k has the words of counter (16·block + k, year, index, region).
  func words(
    block: Int, year: UInt32, index: UInt32, region: UInt32
  ) -> (SIMD16<UInt64>, SIMD16<UInt64>, SIMD16<UInt64>, SIMD16<UInt64>) {
    var draws = SIMD16<UInt64>()
    for lane in 0..<16 { draws[lane] = UInt64(UInt32(truncatingIfNeeded: block * 16 + lane)) }
    let low = SIMD16<UInt64>(repeating: 0xFFFF_FFFF)
    let firstFactor = SIMD16<UInt64>(repeating: Self.firstFactor)
    let secondFactor = SIMD16<UInt64>(repeating: Self.secondFactor)
    var (word0, word1) = (draws, SIMD16<UInt64>(repeating: UInt64(year)))
    var word2 = SIMD16<UInt64>(repeating: UInt64(index))
    var word3 = SIMD16<UInt64>(repeating: UInt64(region))
    var (key0, key1) = (seed, stream)
    for _ in 0..<10 {
      let first = firstFactor &* word0
      let second = secondFactor &* word2
      let high2 = second &>> 32
      let mixed0 = high2 ^ word1
      let high0 = first &>> 32
      let mixed2 = high0 ^ word3
      word0 = mixed0 ^ SIMD16(repeating: UInt64(key0))
      word1 = second & low
      word2 = mixed2 ^ SIMD16(repeating: UInt64(key1))
      word3 = first & low
      key0 = key0 &+ Self.firstWeyl
      key1 = key1 &+ Self.secondWeyl
    }
    return (word0, word1, word2, word3)
  }
}
