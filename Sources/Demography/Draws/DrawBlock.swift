/// One number in sixteen futures: lane k of block b is draw 16·b + k.
///
/// A module computes on a block of draws. Every draw number is the same future in every module, so
/// the interval of a need belongs to the same futures as the interval of the population it is taken
/// of. A deterministic run is the block with one draw and no variance: all lanes are alike, and lane
/// 0 is read.
public typealias DrawBlock = SIMD16<Double>

extension DrawBlock {
  /// How many draws a block holds; shards are whole blocks.
  public static var draws: Int { 16 }

  /// The same number in every draw.
  public init(always value: Double) { self.init(repeating: value) }

  /// The draws a block holds: the numbers of its first and last lane.
  public static func numbers(ofBlock block: Int) -> Range<Int> {
    (block * draws)..<((block + 1) * draws)
  }

  /// How many blocks hold a number of draws; the last one may be filled only in part.
  public static func blocks(forDraws count: Int) -> Int { (count + draws - 1) / draws }

  /// The bits of each lane.
  @inline(__always)
  var bits: SIMD16<UInt64> { unsafeBitCast(self, to: SIMD16<UInt64>.self) }

  /// Lanes with these bits.
  @inline(__always)
  init(bits: SIMD16<UInt64>) { self = unsafeBitCast(bits, to: DrawBlock.self) }
}
