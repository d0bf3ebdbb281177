import Tabular

/// HTML or SVG as it is written: elements closed in order, every text escaped.
struct Markup: Sendable {
  private(set) var text = ""
  private var open: [String] = []

  /// An element around what `content` writes.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout Markup) -> Void
  ) {
    begin(name, attributes)
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// An element around a text.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String
  ) {
    element(name, attributes) { $0.write(content) }
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    begin(name, attributes)
    text += "/>"
  }

  /// A text.
  mutating func write(_ words: String) { text += Self.escaped(words) }

  /// Markup that is made already.
  mutating func raw(_ markup: String) { text += markup }

  private mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)"
    for (key, value) in attributes where !value.isEmpty || key == "alt" || key == "hidden" {
      text += " \(key)=\"\(Self.escaped(value))\""
    }
  }

  /// A text without anything a browser could take for markup; control characters become U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A place in a drawing, to a tenth of a unit.
  static func place(_ value: Double) -> String {
    let format = NumberFormat(decimalMark: ".", thousands: "", minus: "-")
    let text = format.fixed(value, decimals: 1) ?? "0"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
