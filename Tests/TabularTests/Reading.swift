import Tabular

/// The bytes of a text, in UTF-8.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// The bytes of a text in ISO-8859-1; all characters must be in it.
func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

/// A table from a text.
func table(_ text: String, _ options: ReadingOptions = .init()) throws -> TextTable {
  try TextTable(bytes: bytes(text), source: "f.csv", options: options)
}

/// The problems a text has, one a line; empty when it has none.
func problems(_ text: String, _ options: ReadingOptions = .init()) -> String {
  do {
    _ = try table(text, options)
    return ""
  } catch {
    return "\(error)"
  }
}

/// All rows as texts.
func rows(_ table: TextTable) -> [[String]] {
  (0..<table.rowCount).map { row in
    table.header.indices.map { table.text(row, $0) }
  }
}
