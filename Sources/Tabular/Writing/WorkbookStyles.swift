/// The cell styles of a workbook, numbered in the order they are first asked for.
struct WorkbookStyles {
  /// What a cell looks like.
  struct Style: Equatable {
    /// A number format; `General` for none, `@` for text.
    var format = "General"
    /// Set in bold: headings and totals.
    var bold = false
    /// Stays text when a person edits the cell, whatever it begins with.
    var quoted = false
  }

  private var styles: [Style] = [Style()]

  /// The number of a style in the file.
  mutating func number(_ style: Style) -> Int {
    if let index = styles.firstIndex(of: style) { return index }
    styles.append(style)
    return styles.count - 1
  }

  /// The format of the numbers of a column; spreadsheets show the marks of their own language.
  static func format(_ kind: Table.Kind) -> String {
    switch kind {
    case .label, .code: return "@"
    case .ordinal: return "0"
    case .exact, .trend: return "General"
    case .number(let decimals, let signed):
      return signs("#,##0" + places(decimals), signed: signed)
    case .percent(let decimals, let signed):
      return signs("0" + places(decimals) + "\" %\"", signed: signed)
    }
  }

  private static func places(_ decimals: Int) -> String {
    decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
  }

  private static func signs(_ format: String, signed: Bool) -> String {
    signed ? "+\(format);-\(format);\(format)" : format
  }

  /// The part `xl/styles.xml`.
  var xml: String {
    var formats: [String] = []
    for style in styles where style.format != "General" && !formats.contains(style.format) {
      formats.append(style.format)
    }
    // Numbers below 164 are those of the program.
    let numbers = formats.enumerated().map { index, format in
      "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(XMLText.escaped(format))\"/>"
    }
    let cells = styles.map { style in
      let format = formats.firstIndex(of: style.format).map { 164 + $0 } ?? 0
      return "<xf numFmtId=\"\(format)\" fontId=\"\(style.bold ? 1 : 0)\" fillId=\"0\" "
        + "borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
        + (style.quoted ? " quotePrefix=\"1\"/>" : "/>")
    }
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/>"
    let formatList =
      numbers.isEmpty ? "" : "<numFmts count=\"\(numbers.count)\">\(numbers.joined())</numFmts>"
    return XMLText.head + "<styleSheet xmlns=\"\(XMLText.spreadsheet)\">" + formatList
      + "<fonts count=\"2\"><font>\(font)</font><font><b/>\(font)</font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs><cellXfs count=\"\(cells.count)\">\(cells.joined())</cellXfs>"
      + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
      + "</cellStyles></styleSheet>"
  }
}
