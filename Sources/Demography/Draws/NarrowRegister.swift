// Arithmetic on a register, an instruction per operation, on every 64-bit Intel or AMD processor.
//
// The standard library's operators on vectors of floating-point numbers are made number by number, and
// it is left to the optimiser to see that they belong together. It sees it or not from one loop to the
// next (docs/performance.md). The compiler's own header of the processor's instructions leaves nothing
// to see. Each is the IEEE operation on every lane, or moves bits, so no result differs from
// ``PlainRegister``'s, which is what other processors get.

#if arch(x86_64) && !KOHORT_WIDE
  internal import _Builtin_intrinsics.intel.sse2

  extension SIMD2 where Scalar == Double {
    @inline(__always)
    static func + (_ a: Self, _ b: Self) -> Self { _mm_add_pd(a, b) }

    @inline(__always)
    static func - (_ a: Self, _ b: Self) -> Self { _mm_sub_pd(a, b) }

    @inline(__always)
    static func * (_ a: Self, _ b: Self) -> Self { _mm_mul_pd(a, b) }

    @inline(__always)
    static func / (_ a: Self, _ b: Self) -> Self { _mm_div_pd(a, b) }

    /// The same number in every lane.
    @inline(__always)
    static func all(_ value: Double) -> Self { _mm_set1_pd(value) }

    /// The lesser of two numbers; the second where one is no number.
    @inline(__always)
    static func least(_ a: Self, _ b: Self) -> Self { _mm_min_pd(a, b) }

    /// Bits set in one or both.
    @inline(__always)
    static func | (_ a: Self, _ b: Self) -> Self { Self(whole: _mm_or_si128(a.whole, b.whole)) }

    /// Bits set in both.
    @inline(__always)
    static func & (_ a: Self, _ b: Self) -> Self { Self(whole: _mm_and_si128(a.whole, b.whole)) }

    /// Bits set in one of them.
    @inline(__always)
    static func ^ (_ a: Self, _ b: Self) -> Self { Self(whole: _mm_xor_si128(a.whole, b.whole)) }

    /// The sum of the bits as whole numbers.
    @inline(__always)
    static func &+ (_ a: Self, _ b: Self) -> Self { Self(whole: _mm_add_epi64(a.whole, b.whole)) }

    /// The difference of the bits as whole numbers.
    @inline(__always)
    static func &- (_ a: Self, _ b: Self) -> Self { Self(whole: _mm_sub_epi64(a.whole, b.whole)) }

    /// The bits moved towards the sign.
    @inline(__always)
    static func &<< (_ a: Self, _ places: Int) -> Self {
      Self(whole: _mm_slli_epi64(a.whole, Int32(places)))
    }

    /// Whether the sign of some lane is set.
    @inline(__always)
    var hasSign: Bool { _mm_movemask_pd(self) != 0 }

    @inline(__always)
    private var whole: __m128i { _mm_castpd_si128(self) }

    @inline(__always)
    private init(whole: __m128i) { self = _mm_castsi128_pd(whole) }
  }
#endif
