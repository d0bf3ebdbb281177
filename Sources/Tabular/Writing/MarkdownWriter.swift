/// Writes tables as Markdown (GitHub's pipe tables): heading, definition, table, notes, source.
///
/// Cells are written as on a terminal; every column is there, also those a narrow terminal drops
/// and those for files only, but no trend columns. Totals are bold. Characters that Markdown or
/// HTML would act on are escaped.
public struct MarkdownWriter: Sendable {
  /// The language of number marks and of the word before the source.
  public var language: Language

  /// Makes a writer.
  public init(language: Language = .nb) { self.language = language }

  /// One table, ending with a line break.
  public func text(_ table: Table) -> String {
    let cells = PersonText(language: language, graphics: false)
    let shown = table.columns.indices.filter { table.columns[$0].kind != .trend }
    var lines = ["## \(Self.escaped(table.title))", ""]
    if !table.subtitle.isEmpty { lines += [Self.escaped(table.subtitle), ""] }
    lines.append(Self.line(shown.map { Self.escaped(table.columns[$0].header) }))
    lines.append(Self.line(shown.map { table.columns[$0].kind.isText ? "---" : "---:" }))
    for row in table.rows {
      lines.append(
        Self.line(
          shown.map { index in
            let text = Self.escaped(cells.text(row.cells[index], table.columns[index].kind))
            return row.role == .total && !text.isEmpty ? "**\(text)**" : text
          }))
    }
    let remark = table.remark?.line(for: shown.map { table.columns[$0] })
    for note in [remark].compactMap({ $0 }) + table.notes { lines += ["", Self.escaped(note)] }
    if !table.source.isEmpty {
      lines += [
        "", "\(Phrase("source")[language].capitalizedFirst): \(Self.escaped(table.source))",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Several tables, a blank line between them.
  public func text(_ tables: [Table]) -> String { tables.map(text).joined(separator: "\n") }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in TerminalText.oneLine(text) {
      switch character {
      case "|", "\\", "*", "_", "`", "[", "]", "#": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.append(character)
      }
    }
    return result
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
