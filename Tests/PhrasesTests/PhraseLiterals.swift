/// The phrases of a source file: the texts that follow `Phrase(`, as keys of the table.
struct PhraseLiterals {
  private var rest: Substring
  /// The keys in the order of the file.
  private(set) var keys: [String] = []

  init(_ source: String) {
    rest = source[...]
    while let open = rest.firstRange(of: "Phrase(") {
      let before = rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
      if line.trimmingPrefix(while: \.isWhitespace).hasPrefix("//") { continue }
      if before.last.map({ $0.isLetter }) == true { continue }
      readArgument()
    }
  }

  /// One literal, or several with `+` between; what stands inside `\( )` may hold phrases itself.
  private mutating func readArgument() {
    skipSpaces()
    guard rest.first == "\"" else { return }
    var (key, places) = ("", 0)
    repeat { readLiteral(&key, &places) } while continues()
    keys.append(key)
  }

  private mutating func skipSpaces() { rest = rest.drop(while: \.isWhitespace) }

  private mutating func continues() -> Bool {
    skipSpaces()
    guard rest.first == "+" else { return false }
    rest.removeFirst()
    skipSpaces()
    return rest.first == "\""
  }

  private mutating func readLiteral(_ key: inout String, _ places: inout Int) {
    let mark = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    rest.removeFirst(mark.count)
    var text = ""
    while !rest.hasPrefix(mark) {
      let letter = rest.removeFirst()
      guard letter == "\\" else {
        text.append(letter)
        continue
      }
      switch rest.removeFirst() {
      case "(":
        places += 1
        text += "{\(places)}"
        skipInterpolation()
      case "n": text += "\n"
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 2)
        text.unicodeScalars.append(Unicode.Scalar(UInt32(digits, radix: 16) ?? 0) ?? " ")
      case "\n": skipSpaces()
      case let other: text.append(other)
      }
    }
    rest.removeFirst(mark.count)
    key += mark.count == 1 ? text : Self.unindented(text)
  }

  /// The lines of a text of several without what they are indented by.
  private static func unindented(_ text: String) -> String {
    text.split(separator: "\n").map { String($0.trimmingPrefix(while: \.isWhitespace)) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private mutating func skipInterpolation() {
    var depth = 1
    while depth > 0 {
      if rest.hasPrefix("Phrase(\"") {
        rest.removeFirst("Phrase(".count)
        readArgument()
        depth += 1
        continue
      }
      if rest.first == "\"" {
        var (ignored, places) = ("", 0)
        readLiteral(&ignored, &places)
        continue
      }
      switch rest.removeFirst() {
      case "(": depth += 1
      case ")": depth -= 1
      default: break
      }
    }
  }
}
