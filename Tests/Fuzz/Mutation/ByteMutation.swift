/// Damage that knows nothing of what bytes mean.
struct ByteMutation {
  /// What files of other kinds begin with.
  private static let beginnings: [[UInt8]] = [
    [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xff, 0xfe, 0, 0], [0x50, 0x4b, 3, 4],
    [0x1f, 0x8b, 8], Array("%PDF-1.4\n".utf8), Array("<!DOCTYPE html>\n".utf8),
    Array("{\"version\":\"2.0\",".utf8), [0xd0, 0xcf, 0x11, 0xe0], Array("sep=;\n".utf8),
    [0, 0, 0],
  ]

  func apply(to bytes: inout [UInt8], _ random: inout SplitMix64) -> String {
    let (place, size) = (random.below(bytes.count + 1), bytes.count)
    let end = min(size, place + 1 + random.below(random.pick([1, 4, 40, 4000])))
    switch random.below(12) {
    case 0 where place < size:
      bytes[place] ^= 1 << UInt8(random.below(8))
      return "a bit at \(place)"
    case 1 where place < size:
      bytes[place] = UInt8(truncatingIfNeeded: random.next())
      return "a byte at \(place)"
    case 2 where place < size:
      bytes.removeSubrange(place..<end)
      return "without \(place)..<\(end)"
    case 3:
      bytes.removeSubrange(place...)
      return "ends at \(place)"
    case 4 where place < size:
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      return "\(place)..<\(end) twice"
    case 5:
      bytes.insert(contentsOf: random.pick(WordList.texts), at: place)
      return "a text at \(place)"
    case 6:
      bytes.insert(contentsOf: random.pick(Self.beginnings), at: 0)
      return "another beginning"
    case 7:
      bytes.append(contentsOf: [UInt8](repeating: random.pick([0, 10, 13, 32, 59, 34]), count: 3))
      return "another end"
    case 8:
      let isLittle = random.chance(0.5)
      bytes =
        (isLittle ? [0xff, 0xfe] : [0xfe, 0xff])
        + String(decoding: bytes, as: UTF8.self).utf16.flatMap { unit -> [UInt8] in
          let (low, high) = (UInt8(unit & 0xff), UInt8(unit >> 8))
          return isLittle ? [low, high] : [high, low]
        }
      return "as UTF-16"
    case 9:
      bytes = String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
        UInt8(exactly: $0.value) ?? 0x96
      }
      return "as Windows-1252"
    case 10:
      bytes = bytes.flatMap { $0 == 10 ? random.chance(0.02) ? [13] : [13, 10] : [$0] }
      return "other line ends"
    default:
      bytes = random.chance(0.3) ? [] : bytes + bytes
      return "nothing, or twice"
    }
  }
}
