/// Damage to JSON, token by token.
struct TokenMutation {
  let words: WordList

  func apply(to bytes: inout [UInt8], _ random: inout SplitMix64) -> String {
    let tokens = Self.tokens(bytes)
    if tokens.isEmpty { return ByteMutation().apply(to: &bytes, &random) }
    let token = random.pick(tokens)
    let isText = bytes[token.lowerBound] == UInt8(ascii: "\"")
    let isOpen = [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(bytes[token.lowerBound])
    if isOpen { return nested(token.lowerBound, in: &bytes, &random) }
    switch random.below(8) {
    case 0:
      bytes.removeSubrange(token)
      return "without the token at \(token.lowerBound)"
    case 1:
      let other = random.pick(tokens)
      bytes.replaceSubrange(token, with: Array(bytes[other]))
      return "at \(token.lowerBound) the token at \(other.lowerBound)"
    case 2:
      bytes.insert(contentsOf: Array(bytes[token]) + Array(",".utf8), at: token.lowerBound)
      return "the token at \(token.lowerBound) twice"
    case 3:
      let other = random.pick(["null", "true", "[]", "{}", "\"\"", "0", "-1", "1e999", "[[],[]]"])
      bytes.replaceSubrange(token, with: Array(other.utf8))
      return "\(other) at \(token.lowerBound)"
    default:
      let word = isText || random.chance(0.1) ? words.any(&random) : random.pick(WordList.numbers)
      let isQuoted = isText ? random.chance(0.95) : random.chance(0.05)
      let mark = isQuoted ? Array("\"".utf8) : []
      let plain = isText ? word.filter { $0 >= 32 && $0 != 34 && $0 != 92 } : Self.point(word)
      bytes.replaceSubrange(token, with: mark + plain + mark)
      return "another word at \(token.lowerBound)"
    }
  }

  /// What stands in brackets: gone, empty, twice, or very deep.
  private func nested(
    _ begin: Int, in bytes: inout [UInt8], _ random: inout SplitMix64
  ) -> String {
    var (depth, end) = (0, begin)
    for place in begin..<bytes.count {
      if "{[".utf8.contains(bytes[place]) { depth += 1 }
      if "}]".utf8.contains(bytes[place]) { depth -= 1 }
      end = place + 1
      if depth == 0 { break }
    }
    let inside = Array(bytes[begin..<end])
    switch random.below(6) {
    case 0: bytes.removeSubrange(begin..<end)
    case 1: bytes.replaceSubrange(begin..<end, with: Array(random.pick(["[]", "{}", "null"]).utf8))
    case 2: bytes.replaceSubrange(begin..<end, with: inside + Array(",".utf8) + inside)
    case 3: bytes.replaceSubrange(begin..<end, with: Array("[".utf8) + inside + Array("]".utf8))
    case 4:
      let deep = random.pick([10, 600, 100_000])
      bytes.replaceSubrange(begin..<end, with: [UInt8](repeating: bytes[begin], count: deep))
    default:
      bytes.removeSubrange(min(begin + 1, end)..<end)
    }
    return "the brackets at \(begin)"
  }

  private static func point(_ word: [UInt8]) -> [UInt8] {
    word.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
  }

  /// Strings, numbers, words and opening brackets.
  private static func tokens(_ bytes: [UInt8]) -> [Range<Int>] {
    let between = (0...255).map { ",:}] \n\r\t".utf8.contains(UInt8($0)) }
    var tokens: [Range<Int>] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let begin = place
      place += 1
      if byte == UInt8(ascii: "\"") {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
          place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place = min(place + 1, bytes.count)
        tokens.append(begin..<place)
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        tokens.append(begin..<place)
      } else if !between[Int(byte)] {
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), !between[Int(bytes[place])] {
          place += 1
        }
        tokens.append(begin..<place)
      }
    }
    return tokens
  }
}
