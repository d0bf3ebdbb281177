import TestSupport
import Testing

@testable import Demography

@Suite struct PhiloxTests {
  /// The known answers of Random123's kat_vectors for philox4x32 with ten rounds.
  @Test func knownAnswers() {
    let zeros = Philox4x32(seed: 0, stream: 0).words(SIMD4(repeating: 0))
    #expect(zeros == SIMD4(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8))
    let ones = Philox4x32(seed: .max, stream: .max).words(SIMD4(repeating: .max))
    #expect(ones == SIMD4(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd))
    let pi = Philox4x32(seed: 0xa409_3822, stream: 0x299f_31d0).words(
      SIMD4(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344))
    #expect(pi == SIMD4(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1))
  }

  @Test func aBlockIsSixteenDraws() {
    let source = Philox4x32(seed: 7, stream: 3)
    for block in [0, 5, 1000] {
      let words = source.words(block: block, year: 2031, index: 9, region: 3203)
      for lane in 0..<16 {
        let one = source.words(SIMD4(UInt32(16 * block + lane), 2031, 9, 3203))
        let found = SIMD4(words.0[lane], words.1[lane], words.2[lane], words.3[lane])
        #expect(found == SIMD4<UInt64>(truncatingIfNeeded: one))
      }
    }
  }

  @Test func uniformsAreBetweenZeroAndOneAndNormalsAreNormal() {
    let draws = NormalDraws(seed: 1, stream: .fertility)
    var (sum, squares, fourths, product, uniform) = (0.0, 0.0, 0.0, 0.0, 0.0)
    let blocks = 1250
    for block in 0..<blocks {
      let (u, v) = draws.uniforms(block: block, year: 2030)
      for drawn in [u, v] { #expect(drawn.min() > 0 && drawn.max() < 1) }
      uniform += u.sum()
      let (a, b) = draws.normals(block: block, year: 2030)
      let (aa, bb): (DrawBlock, DrawBlock) = (a * a, b * b)
      let (aaaa, bbbb): (DrawBlock, DrawBlock) = (aa * aa, bb * bb)
      sum += a.sum() + b.sum()
      squares += aa.sum() + bb.sum()
      fourths += aaaa.sum() + bbbb.sum()
      product += (a * b).sum()
    }
    // 40 000 normals: five standard errors.
    let (count, half) = (Double(32 * blocks), Double(16 * blocks))
    #expect(near(uniform / half, 0.5, within: 5 * 0.29 / 141))
    #expect(near(sum / count, 0, within: 5 / 200))
    #expect(near(squares / count, 1, within: 5 * 1.42 / 200))
    #expect(near(fourths / count, 3, within: 5 * 9.8 / 200))
    #expect(near(product / half, 0, within: 5 / 141))
  }

  /// Seed, stream, year, index, region and block each give other numbers; the same give the same.
  @Test func everyPartOfTheKeyCounts() {
    let base = NormalDraws(seed: 1, stream: .fertility)
    let first = base.normals(block: 0, year: 2030).0
    #expect(base.normals(block: 0, year: 2030).0 == first)
    let others = [
      NormalDraws(seed: 2, stream: .fertility).normals(block: 0, year: 2030).0,
      NormalDraws(seed: 1, stream: .mortality).normals(block: 0, year: 2030).0,
      base.normals(block: 1, year: 2030).0, base.normals(block: 0, year: 2031).0,
      base.normals(block: 0, year: 2030, index: 1).0,
      base.normals(block: 0, year: 2030, region: 1).0,
    ]
    for other in others { #expect(!any(other .== first)) }
  }
}
