import FolderText
import ScenarioFolders
import Tabular

/// Rows of the inputs a result keeps, each with its line, its fields, its status and its source.
struct InputRows {
  /// No more rows of a file are told at once.
  package static let most = 12
  private let files: [String: [UInt8]]
  private let spellings: NameSpellings

  /// Rows of files, whose names are read as in the folder that they are of.
  init(_ files: [String: [UInt8]], of folder: ScenarioFolder) {
    self.files = files
    spellings = folder.spellings
  }

  /// A file of the result, parsed; `nil` where the result has none.
  package func file(_ schema: FileSchema) -> InputFile? {
    guard let bytes = files[schema.fileName],
      let file = InputFile(schema, bytes: bytes, findings: Findings())
    else { return nil }
    spellings.apply(to: file)
    return file
  }

  /// The rows of a file that are wanted.
  package func lines(_ schema: FileSchema, where isWanted: (InputRow) -> Bool = { _ in true })
    -> [String]
  {
    guard let file = file(schema) else { return [] }
    let rows = file.rows(Findings()).filter(isWanted)
    let shown = rows.prefix(Self.most).map(line)
    return rows.count > Self.most
      ? shown + ["  \(file.name): … \(rows.count - Self.most)"] : Array(shown)
  }

  private func line(_ row: InputRow) -> String {
    let table = row.file.table
    let fields = table.header.indices.map { (table.header[$0], table.text(row.row, $0)) }
    return "  \(row.file.name):\(table.place(row.row, 0).line): "
      + fields.filter { !$1.isEmpty }.map { "\($0) \($1)" }.joined(separator: "; ")
  }

  /// The rows of all files that have one of the names in a field of their own.
  func naming(_ names: [String]) -> [String] {
    if names.isEmpty { return [] }
    return FolderSchema.files.flatMap { schema in
      lines(schema) { row in
        row.file.table.header.indices.contains {
          names.contains(row.text(in: $0))
        }
      }
    }
  }
}
