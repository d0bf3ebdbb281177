#if KOHORT_TUNED
  /// As many draws as one instruction works on, in a build tuned to a machine with wide registers.
  typealias Lanes = SIMD8<Double>
#else
  /// As many draws as one instruction works on: two, which every machine has registers for.
  ///
  /// A longer vector would be split into parts all the same, and its parts kept in memory between
  /// operations; the draws do not meet, so the width changes no bit.
  typealias Lanes = SIMD2<Double>
#endif

extension Lanes {
  /// How many of them make a row.
  static var perRow: Int { DrawBlock.scalarCount / scalarCount }
}

extension BlockRows {
  /// The rows as lanes: ``Lanes/perRow`` of them make a row.
  @inline(__always)
  func withMutableLanes<Result>(_ body: (inout MutableSpan<Lanes>) -> Result) -> Result {
    var span = lanes.mutableSpan
    return body(&span)
  }

  /// The rows as lanes, to read.
  @inline(__always)
  func withLanes<Result>(_ body: (Span<Lanes>) -> Result) -> Result { body(lanes.span) }
}

extension Lanes {
  /// The bits of a few draws.
  typealias Bits = SIMDBits

  /// The bits of each draw.
  @inline(__always)
  var wholeBits: Bits { unsafeBitCast(self, to: Bits.self) }

  /// Draws with these bits.
  @inline(__always)
  init(wholeBits: Bits) { self = unsafeBitCast(wholeBits, to: Lanes.self) }
}
