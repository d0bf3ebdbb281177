/// How many columns of a terminal a text takes.
///
/// Counted by character as a person sees it: combining marks take none, East Asian wide characters
/// and emoji two, all others one. Norwegian letters take one whether they are written with one code
/// point or two. Ambiguous-width characters count as one.
enum DisplayWidth {
  static func of(_ text: String) -> Int {
    // What is written with letters of ASCII takes as many columns as bytes.
    if text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return text.utf8.count }
    var width = 0
    for character in text { width += of(character) }
    return width
  }

  static func of(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format: return 0
    default: break
    }
    return isWide(first.value) || first.properties.isEmojiPresentation ? 2 : 1
  }

  /// The blocks of East Asian Width W and F (Unicode UAX #11), coarsely.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  /// The text with spaces added on the right up to `width` columns.
  func paddedRight(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
  }

  /// The text with spaces added on the left up to `width` columns.
  func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) + self
  }
}
