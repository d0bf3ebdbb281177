import Tabular

/// Numbers and texts as they stand in drawings.
struct ChartText: Sendable {
  let language: Language

  /// A number with the marks of the language.
  func number(_ value: Double, decimals: Int, signed: Bool = false) -> String {
    NumberFormat.person(language).fixed(value, decimals: decimals, signed: signed) ?? "–"
  }

  /// A percentage.
  func percent(_ value: Double, decimals: Int = 1, signed: Bool = false) -> String {
    let sign = language.percent.replacing(" ", with: "\u{A0}")
    return number(value, decimals: decimals, signed: signed) + sign
  }

  /// The width of a text in a drawing, at least that of DejaVu Sans, the widest of the common
  /// letters: browsers choose them.
  static func width(_ text: String, size: Double = 13, isBold: Bool = false) -> Double {
    text.reduce(0) { sum, character in
      switch character {
      case "i", "l", "j", "I", ".", ",", "'", "|", "/", "\u{A0}", " ": sum + 0.34
      case "f", "t", "r", "(", ")", ":", ";", "-": sum + 0.45
      case "m", "w", "M", "W", "æ", "Æ", "%", "·", "…", "→": sum + 1
      case "+", "−", "=", "<", ">", "±": sum + 0.84
      case _ where character.isUppercase: sum + 0.79
      default: sum + 0.64
      }
    } * size * (isBold ? 1.12 : 1)
  }

  /// A text on as many lines as it needs; a word that is too long has a line of its own.
  static func lines(
    _ text: String, width: Double, size: Double = 13, isBold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, Self.width(last + " " + word, size: size, isBold: isBold) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
