/// Text that may stand on a terminal: nothing in it steers the terminal or turns its letters around.
package enum TerminalText {
  /// The text on one line: line breaks and tabs become spaces, other control characters (C0, C1) and
  /// marks of direction U+FFFD.
  package static func oneLine(_ text: String) -> String { safe(text, lineBreak: " ") }

  /// The same with its line breaks kept.
  package static func lines(_ text: String) -> String { safe(text, lineBreak: "\n") }

  private static func safe(_ text: String, lineBreak: Unicode.Scalar) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result.append(lineBreak)
      case "\t", "\u{2028}", "\u{2029}": result.append(" ")
      case "\r": continue
      default: result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
