import Scenarios
import Tabular

/// What a run is asked to show and to write.
struct RunOutput {
  enum Screen: Equatable {
    case terminal
    case csv
    case markdown
  }
  let folder: String?
  let isQuiet: Bool
  let screen: Screen
  let hasMarkdownFile: Bool
  let hasWorkbook: Bool
  let hasCubes: Bool
  let dialect: CSVWriter.Dialect
  let terminal: TerminalWriter

  init(_ typed: Typed, _ surroundings: Surroundings) throws(UsageError) {
    let formats = typed.list(.format)
    let plain = typed.has(.plain)
    let toFolder = typed.text(.out)
    let isCSV = formats.contains("csv") || plain
    let isMarkdown = formats.contains("markdown")
    if toFolder == nil && isCSV && isMarkdown {
      throw UsageError(
        Phrase("one format at a time can be printed; give --out to write both"), typed.command)
    }
    hasWorkbook = formats.contains("xlsx")
    if toFolder == nil && hasWorkbook {
      throw UsageError(
        Phrase("a workbook is not printed; give --out to write xlsx"), typed.command)
    }
    hasCubes = formats.contains("json-stat")
    if toFolder == nil && hasCubes {
      throw UsageError(
        Phrase("JSON-stat is a file per table; give --out to write json-stat"), typed.command)
    }
    folder = toFolder
    isQuiet = typed.has(.quiet)
    screen = toFolder != nil ? .terminal : isCSV ? .csv : isMarkdown ? .markdown : .terminal
    hasMarkdownFile = isMarkdown
    dialect = plain ? .plain : .norwegianExcel
    terminal = TerminalWriter(
      language: typed.language,
      width: surroundings.width(typed.number(.width)),
      color: surroundings.hasColor(typed.choice(.color, as: ColorChoice.self) ?? .auto),
      graphics: surroundings.hasGraphics)
  }

  /// Writes what goes to standard output.
  func show(_ outcome: RunOutcome, on streams: Streams) throws(StreamError) {
    let bytes = screen(of: outcome)
    if screen == .terminal { try streams.draw(bytes) } else { try streams.out(bytes) }
  }

  /// What goes to standard output.
  private func screen(of outcome: RunOutcome) -> [UInt8] {
    switch screen {
    case .terminal:
      let blocks = [paragraph(outcome.header)] + outcome.tables.map(terminal.text)
      let hint = outcome.hint.isEmpty ? [] : [outcome.hint]
      return Array(Self.joined(blocks + [paragraph(outcome.footer + hint)]).utf8)
    case .markdown: return Array(markdown(outcome).utf8)
    case .csv:
      let writer = CSVWriter(dialect)
      let mark: [UInt8] = dialect == .norwegianExcel ? CSVWriter.byteOrderMark : []
      return mark + Array(Self.joined(outcome.files.map { writer.text($0.table) }).utf8)
    }
  }

  /// What goes to the folder, without the manifest; `note` is told of what could not be written.
  func files(of outcome: RunOutcome, note: (Phrase) -> Void) -> [OutputFile] {
    var files = ResultPackage.files(
      of: outcome.files, kept: outcome.inputs, title: outcome.header.first ?? "", dialect,
      terminal.language
    ) { deferred, table in
      guard hasCubes, deferred.role != .background else { return nil }
      if let cube = Self.cube(table) { return cube }
      let text = Phrase("\(table.name) is no JSON-stat cube; it is in \(table.name).csv alone")
      note(Phrase("warning: \(text)"))
      return nil
    }
    if hasMarkdownFile {
      files.append(OutputFile(name: "resultat.md", bytes: Array(markdown(outcome).utf8)))
    }
    let sheets = hasWorkbook ? Self.sheets(of: outcome) : []
    if !sheets.isEmpty {
      files.append(OutputFile(name: "resultat.xlsx", bytes: WorkbookWriter().bytes(sheets)))
    }
    return files + outcome.draws + outcome.inputs
  }

  /// The table as JSON-stat, or nil where it is no cube or too large a one.
  private static func cube(_ table: Table) -> OutputFile? {
    guard let text = try? JSONStatWriter(of: table)?.text(table) else { return nil }
    return OutputFile(name: "\(table.name).json", bytes: Array(text.utf8))
  }

  /// The results, then sources and definitions; the tables of every cell are CSV only.
  private static func sheets(of outcome: RunOutcome) -> [Table] {
    let results = outcome.files.filter { $0.role == .result }
    return (results + outcome.files.filter { $0.role == .background }).map(\.table)
  }

  private func markdown(_ outcome: RunOutcome) -> String {
    let tables = MarkdownWriter(language: terminal.language).text(outcome.tables.map(\.forReaders))
    let blocks = [outcome.header, outcome.footer].map { lines in
      lines.map { $0 + "\n" }.joined(separator: "\n")
    }
    return Self.joined([blocks[0], tables, blocks[1]])
  }

  /// Lines folded to the width; those that are indented go on indented.
  func lines(_ lines: [String]) -> [UInt8] {
    let folded = lines.flatMap { line in
      line.isEmpty ? [""] : terminal.wrapped(line, indent: line.prefix { $0 == " " }.count)
    }
    return Array(folded.map { $0 + "\n" }.joined().utf8)
  }

  private func paragraph(_ lines: [String]) -> String {
    lines.flatMap { terminal.wrapped($0) }.map { $0 + "\n" }.joined()
  }

  /// Blocks with a blank line between; empty ones leave no trace.
  private static func joined(_ blocks: [String]) -> String {
    blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

extension Table {
  /// Without the columns that are for files only: a text is read, the CSV has every year.
  fileprivate var forReaders: Table {
    let kept = columns.indices.filter { columns[$0].priority > 0 }
    var table = self
    table.rows = rows.map { row in Row(kept.map { row.cells[$0] }, role: row.role) }
    table.columns = kept.map { columns[$0] }
    return table
  }
}
