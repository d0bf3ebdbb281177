/// FNV-1a of everything that a case has told.
struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Whether it is asked for; else it stays as it is, and costs nothing.
  let isWanted: Bool

  mutating func add(_ bytes: [UInt8]) {
    if !isWanted { return }
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  mutating func add(_ text: String) {
    if isWanted { add(Array(text.utf8)) }
  }
}
