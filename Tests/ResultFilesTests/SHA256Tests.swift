import TestSupport
import Testing

@testable import ResultFiles

/// Known answers of FIPS 180-4 and NIST's example file.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrl"
        + "mnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func knownAnswers(text: String, digest: String) {
    #expect(SHA256.hex(Array(text.utf8)) == digest)
  }

  @Test func aMillionLettersInUnevenParts() {
    var hash = SHA256()
    var left = 1_000_000
    var part = 1
    while left > 0 {
      let count = min(part, left)
      hash.update([UInt8](repeating: UInt8(ascii: "a"), count: count))
      left -= count
      part = part * 3 + 1
    }
    #expect(
      hash.finalizedHex() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func divisionDoesNotMatter() {
    for length in 0...200 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7) }
      var hash = SHA256()
      hash.update(bytes[..<(length / 3)])
      hash.update(bytes[(length / 3)...])
      #expect(hash.finalizedHex() == SHA256.hex(bytes))
    }
  }
}
