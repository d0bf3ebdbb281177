/// Text inside XML, and the names every part of a workbook uses.
enum XMLText {
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  /// The namespace of sheets (ECMA-376).
  static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// The namespace of references between parts.
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// The namespace of the files that list such references.
  static let package = "http://schemas.openxmlformats.org/package/2006"

  /// `text` with marks escaped; characters XML cannot hold become U+FFFD, and a carriage return is
  /// written so that readers do not turn it into a line feed.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      case "\t", "\n": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value & 0xFFFE == 0xFFFE: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
