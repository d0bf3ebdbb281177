/// The checksum of ZIP and PNG: CRC-32 of ISO 3309, reflected polynomial EDB88320.
enum CRC32 {
  /// The checksum of `bytes`; of no bytes 0, of the digits `123456789` CBF43926.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var remainder = UInt32.max
    for byte in bytes {
      let index = UInt8(truncatingIfNeeded: remainder) ^ byte
      remainder = (remainder >> 8) ^ table[Int(index)]
    }
    return ~remainder
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    var value = UInt32(byte)
    for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
    return value
  }
}
