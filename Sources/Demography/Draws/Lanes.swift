#if arch(x86_64) && KOHORT_WIDE
  /// As many draws as one instruction works on, in a build tuned to a machine with wide registers.
  typealias LaneRegister = SIMD8<Double>
#else
  /// As many draws as one instruction works on: two, which every machine has registers for.
  typealias LaneRegister = SIMD2<Double>
#endif

/// A few draws that a loop carries at a time, in two registers.
///
/// One register would leave the processor waiting: the operations on it follow from each other. More
/// than two would be kept in memory between operations. The draws do not meet, so the width changes no
/// bit.
struct Lanes {
  var low: LaneRegister
  var high: LaneRegister

  /// Zero in every draw.
  @inline(__always)
  init() { (low, high) = (LaneRegister(), LaneRegister()) }

  @inline(__always)
  init(_ low: LaneRegister, _ high: LaneRegister) { (self.low, self.high) = (low, high) }

  /// How many draws there are.
  static var scalarCount: Int { 2 * LaneRegister.scalarCount }

  /// How many of them make a row.
  static var perRow: Int { DrawBlock.scalarCount / scalarCount }

  /// One draw.
  subscript(lane: Int) -> Double {
    get {
      let half = LaneRegister.scalarCount
      return lane < half ? low[lane] : high[lane - half]
    }
    set {
      let half = LaneRegister.scalarCount
      if lane < half { low[lane] = newValue } else { high[lane - half] = newValue }
    }
  }

  /// The same number in every draw.
  @inline(__always)
  static func all(_ value: Double) -> Self { Self(.all(value), .all(value)) }

  @inline(__always)
  static func + (_ a: Self, _ b: Self) -> Self { Self(a.low + b.low, a.high + b.high) }

  @inline(__always)
  static func - (_ a: Self, _ b: Self) -> Self { Self(a.low - b.low, a.high - b.high) }

  @inline(__always)
  static func * (_ a: Self, _ b: Self) -> Self { Self(a.low * b.low, a.high * b.high) }

  @inline(__always)
  static func / (_ a: Self, _ b: Self) -> Self { Self(a.low / b.low, a.high / b.high) }

  @inline(__always)
  static func | (_ a: Self, _ b: Self) -> Self { Self(a.low | b.low, a.high | b.high) }

  @inline(__always)
  static func * (_ a: Double, _ b: Self) -> Self { .all(a) * b }

  @inline(__always)
  static func += (_ a: inout Self, _ b: Self) { a = a + b }

  @inline(__always)
  static func & (_ a: Self, _ b: Self) -> Self { Self(a.low & b.low, a.high & b.high) }

  @inline(__always)
  static func ^ (_ a: Self, _ b: Self) -> Self { Self(a.low ^ b.low, a.high ^ b.high) }

  @inline(__always)
  static func &+ (_ a: Self, _ b: Self) -> Self { Self(a.low &+ b.low, a.high &+ b.high) }

  @inline(__always)
  static func &- (_ a: Self, _ b: Self) -> Self { Self(a.low &- b.low, a.high &- b.high) }

  @inline(__always)
  static func &<< (_ a: Self, _ places: Int) -> Self { Self(a.low &<< places, a.high &<< places) }

  /// The lesser of two numbers; the second where one is no number.
  @inline(__always)
  static func least(_ a: Self, _ b: Self) -> Self {
    Self(.least(a.low, b.low), .least(a.high, b.high))
  }

  /// Whether the sign of some draw is set.
  @inline(__always)
  var hasSign: Bool { (low | high).hasSign }
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
