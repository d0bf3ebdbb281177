// Arithmetic on a register, an instruction per operation, on processors with registers of eight numbers.
//
// The standard library's operators on vectors of floating-point numbers are made number by number, and
// it is left to the optimiser to see that they belong together. It sees it or not from one loop to the
// next (docs/performance.md). The compiler's own header of the processor's instructions leaves nothing
// to see. Each is the IEEE operation on every lane, or moves bits, so no result differs from
// ``PlainRegister``'s, which is what other processors get.

#if arch(x86_64) && KOHORT_WIDE
  internal import _Builtin_intrinsics.intel

  extension SIMD8 where Scalar == Double {
    @inline(__always)
    static func + (_ a: Self, _ b: Self) -> Self { _mm512_add_pd(a, b) }

    @inline(__always)
    static func - (_ a: Self, _ b: Self) -> Self { _mm512_sub_pd(a, b) }

    @inline(__always)
    static func * (_ a: Self, _ b: Self) -> Self { _mm512_mul_pd(a, b) }

    @inline(__always)
    static func / (_ a: Self, _ b: Self) -> Self { _mm512_div_pd(a, b) }

    /// The same number in every lane.
    @inline(__always)
    static func all(_ value: Double) -> Self { _mm512_set1_pd(value) }

    /// The lesser of two numbers; the second where one is no number.
    @inline(__always)
    static func least(_ a: Self, _ b: Self) -> Self { _mm512_min_pd(a, b) }

    /// Bits set in one or both.
    @inline(__always)
    static func | (_ a: Self, _ b: Self) -> Self { Self(whole: _mm512_or_si512(a.whole, b.whole)) }

    /// Bits set in both.
    @inline(__always)
    static func & (_ a: Self, _ b: Self) -> Self { Self(whole: _mm512_and_si512(a.whole, b.whole)) }

    /// Bits set in one of them.
    @inline(__always)
    static func ^ (_ a: Self, _ b: Self) -> Self { Self(whole: _mm512_xor_si512(a.whole, b.whole)) }

    /// The sum of the bits as whole numbers.
    @inline(__always)
    static func &+ (_ a: Self, _ b: Self) -> Self {
      Self(whole: _mm512_add_epi64(a.whole, b.whole))
    }

    /// The difference of the bits as whole numbers.
    @inline(__always)
    static func &- (_ a: Self, _ b: Self) -> Self {
      Self(whole: _mm512_sub_epi64(a.whole, b.whole))
    }

    /// The bits moved towards the sign.
    @inline(__always)
    static func &<< (_ a: Self, _ places: Int) -> Self {
      Self(whole: _mm512_slli_epi64(a.whole, UInt32(places)))
    }

    /// Whether the sign of some lane is set.
    @inline(__always)
    var hasSign: Bool { _mm512_movepi64_mask(whole) != 0 }

    @inline(__always)
    private var whole: __m512i { _mm512_castpd_si512(self) }

    @inline(__always)
    private init(whole: __m512i) { self = _mm512_castsi512_pd(whole) }
  }
#endif
