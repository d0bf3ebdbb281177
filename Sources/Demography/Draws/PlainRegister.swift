// What a register does on processors without a file of their own, with the operators of the standard
// library.

#if !arch(x86_64)
  extension LaneRegister {
    /// The same number in every lane.
    @inline(__always)
    static func all(_ value: Double) -> Self { Self(repeating: value) }

    /// The lesser of two numbers; the second where one is no number.
    @inline(__always)
    static func least(_ a: Self, _ b: Self) -> Self { b.replacing(with: a, where: a .< b) }

    /// Bits set in one or both.
    @inline(__always)
    static func | (_ a: Self, _ b: Self) -> Self { Self(bits: a.bits | b.bits) }

    /// Bits set in both.
    @inline(__always)
    static func & (_ a: Self, _ b: Self) -> Self { Self(bits: a.bits & b.bits) }

    /// Bits set in one of them.
    @inline(__always)
    static func ^ (_ a: Self, _ b: Self) -> Self { Self(bits: a.bits ^ b.bits) }

    /// The sum of the bits as whole numbers.
    @inline(__always)
    static func &+ (_ a: Self, _ b: Self) -> Self { Self(bits: a.bits &+ b.bits) }

    /// The difference of the bits as whole numbers.
    @inline(__always)
    static func &- (_ a: Self, _ b: Self) -> Self { Self(bits: a.bits &- b.bits) }

    /// The bits moved towards the sign.
    @inline(__always)
    static func &<< (_ a: Self, _ places: Int) -> Self { Self(bits: a.bits &<< UInt64(places)) }

    /// Whether the sign of some lane is set.
    @inline(__always)
    var hasSign: Bool { (bits[0] | bits[1]) &>> 63 != 0 }

    @inline(__always)
    private var bits: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }

    @inline(__always)
    private init(bits: SIMD2<UInt64>) { self = unsafeBitCast(bits, to: Self.self) }
  }
#endif
