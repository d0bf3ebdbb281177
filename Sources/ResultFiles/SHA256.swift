/// SHA-256 (FIPS 180-4): the fingerprint of input and result files in a manifest.
///
/// Written here because neither the standard library nor FoundationEssentials has one. It serves to
/// recognise a file, not to keep secrets.
public struct SHA256: Sendable {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19
  )
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  /// Begins with no bytes.
  public init() {}

  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  public static func hex(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalizedHex()
  }

  /// Takes in more bytes; the digest does not depend on how they were divided.
  public mutating func update(_ bytes: some RandomAccessCollection<UInt8>) {
    length &+= UInt64(bytes.count)
    let all = pending + bytes
    let whole = all.count & ~63
    pending = Array(all[whole...])
    all.withUnsafeBufferPointer { bytes in
      guard let first = bytes.baseAddress else { return }
      for block in stride(from: 0, to: whole, by: 64) { mix(first + block) }
    }
  }

  /// The digest of all bytes so far as 64 lower-case hexadecimal digits.
  public func finalizedHex() -> String {
    var last = self
    var padding: [UInt8] = [0x80]
    let used = (pending.count + 1 + 8) % 64
    padding += [UInt8](repeating: 0, count: used == 0 ? 0 : 64 - used)
    let bits = length &* 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    last.update(padding)
    let (a, b, c, d, e, f, g, h) = last.state
    return [a, b, c, d, e, f, g, h].map(Self.hexWord).joined()
  }

  private static func hexWord(_ word: UInt32) -> String {
    let text = String(word, radix: 16)
    return String(repeating: "0", count: 8 - text.count) + text
  }

  /// Takes in the 64 bytes from a place on.
  private mutating func mix(_ block: UnsafePointer<UInt8>) {
    // By pointers, and by shifts that check nothing: both are most of the time of a debug build's
    // digests.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      guard let w = words.baseAddress else { return }
      for index in 0..<16 {
        let at = block + 4 * index
        w[index] =
          UInt32(at[0]) &<< 24 | UInt32(at[1]) &<< 16 | UInt32(at[2]) &<< 8 | UInt32(at[3])
      }
      // A word times this stands twice in 64 bits; shifted right, its last 32 are the word rotated.
      let doubling: UInt64 = 0x1_0000_0001
      for index in 16..<64 {
        let early = w[index - 15]
        let late = w[index - 2]
        let (early2, late2) = (UInt64(early) &* doubling, UInt64(late) &* doubling)
        let s0 = UInt32(truncatingIfNeeded: early2 &>> 7 ^ early2 &>> 18) ^ early &>> 3
        let s1 = UInt32(truncatingIfNeeded: late2 &>> 17 ^ late2 &>> 19) ^ late &>> 10
        w[index] = w[index - 16] &+ s0 &+ w[index - 7] &+ s1
      }
      Self.constants.withUnsafeBufferPointer { constants in
        guard let k = constants.baseAddress else { return }
        mix(w, k)
      }
    }
  }

  private mutating func mix(_ w: UnsafePointer<UInt32>, _ k: UnsafePointer<UInt32>) {
    let doubling: UInt64 = 0x1_0000_0001  // as above
    var (a, b, c, d, e, f, g, h) = state
    for index in 0..<64 {
      let (a2, e2) = (UInt64(a) &* doubling, UInt64(e) &* doubling)
      let s1 = UInt32(truncatingIfNeeded: e2 &>> 6 ^ e2 &>> 11 ^ e2 &>> 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ s1 &+ choice &+ k[index] &+ w[index]
      let s0 = UInt32(truncatingIfNeeded: a2 &>> 2 ^ a2 &>> 13 ^ a2 &>> 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ s0 &+ majority)
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e, state.5 &+ f,
      state.6 &+ g, state.7 &+ h
    )
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
