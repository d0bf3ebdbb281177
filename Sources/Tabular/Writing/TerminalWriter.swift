/// Writes tables for a person: a heading with the source to its right, aligned columns, notes.
///
/// The table is fitted to a width by leaving out whole columns (a note names them), never by cutting
/// one; words are kept whole, labels over several lines where that saves a column, and even when the
/// window is too narrow for them. Numbers stand to the
/// right, with the marks of the language; missing is `–`. Without `color` and `graphics` the text
/// is plain. Control characters in labels are replaced, so no input can steer the terminal.
public struct TerminalWriter: Sendable {
  /// The language of number marks and of the writer's own words.
  public var language: Language
  /// The number of columns of the window.
  public var width: Int
  /// Whether bold and dim may be used (ANSI SGR).
  public var color: Bool
  /// Whether the course of rows over years is drawn, `▁▂▃▄▅▆▇█`, where width is left over.
  public var graphics: Bool

  /// Makes a writer; as it stands for text that is piped.
  public init(
    language: Language = .nb, width: Int = 100, color: Bool = false, graphics: Bool = false
  ) {
    self.language = language
    self.width = width
    self.color = color
    self.graphics = graphics
  }

  /// One table, ending with a line break.
  public func text(_ table: Table) -> String {
    let grid = Grid(table, self)
    var lines = heading(table, frame: min(width, max(Self.widestFrame, grid.width)))
    lines += grid.headers.map(grid.line)
    for (row, cells) in zip(table.rows, grid.rows) {
      let role = row.role
      lines += cells.map { styled(grid.line($0), role == .total ? .bold : .none) }
    }
    let remark = table.remark?.line(for: grid.shown.map { table.columns[$0] })
    for note in [remark].compactMap({ $0 }) + table.notes + grid.hiddenNote(language) {
      for line in wrapped(note, indent: Self.noteIndent) { lines.append(styled(line, .dim)) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Several tables, a blank line between them.
  public func text(_ tables: [Table]) -> String { tables.map(text).joined(separator: "\n") }

  /// `text` broken between words into lines of at most `width` columns, each after `indent` spaces;
  /// a word that is longer stands alone on its line, whole.
  public func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in TerminalText.oneLine(text).split(separator: " ").map(String.init) {
      let together = line.isEmpty ? word : line + " " + word
      if !line.isEmpty && indent + DisplayWidth.of(together) > width {
        lines.append(margin + line)
        line = word
      } else {
        line = together
      }
    }
    if !line.isEmpty { lines.append(margin + line) }
    return lines
  }

  /// The right edge that sources are set against when the window is wider.
  private static let widestFrame = 100
  /// How far notes stand in.
  private static let noteIndent = 5

  private func heading(_ table: Table, frame: Int) -> [String] {
    let title = TerminalText.oneLine(table.title)
    var lines: [String] = []
    let shown = styled(title, .bold)
    if table.source.isEmpty {
      if !title.isEmpty { lines.append(shown) }
    } else {
      let source = "\(Phrase("source")[language]): \(TerminalText.oneLine(table.source))"
      let room = frame - DisplayWidth.of(title)
      if DisplayWidth.of(source) + 2 <= room {
        let space = String(repeating: " ", count: room - DisplayWidth.of(source))
        lines.append(shown + space + styled(source, .dim))
      } else {
        lines.append(shown)
        lines += wrapped(source).map { styled($0, .dim) }
      }
    }
    return lines + wrapped(table.subtitle)
  }

  private enum Style: String {
    case none = ""
    case bold = "1"
    case dim = "2"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    guard color, style != .none, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}

extension Table.Kind {
  /// Whether a column of this kind stands to the left.
  var isText: Bool {
    switch self {
    case .label, .code, .trend: true
    case .number, .percent, .ordinal, .exact: false
    }
  }
}
