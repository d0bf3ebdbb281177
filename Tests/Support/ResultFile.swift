import Tabular

/// A result file read back.
package struct ResultFile {
  package let table: TextTable

  package init(_ files: [String: [UInt8]], _ name: String) throws {
    struct NoFile: Error {}
    guard let bytes = files[name] else { throw NoFile() }
    table = try TextTable(
      bytes: bytes, source: name, options: ReadingOptions(decimalMark: .point))
  }

  /// A column of texts.
  package func texts(_ column: String) throws -> [String] {
    struct NoColumn: Error { var name: String }
    guard let place = table.header.firstIndex(of: column) else { throw NoColumn(name: column) }
    return (0..<table.rowCount).map { table.text($0, place) }
  }

  /// A column of numbers, not-a-number where there is none.
  package func numbers(_ column: String) throws -> [Double] {
    try texts(column).map { Double($0) ?? .nan }
  }

  /// A column of numbers by the texts of others, joined with spaces.
  package func values(_ column: String, by keys: [String]) throws -> [String: Double] {
    let texts = try keys.map(texts)
    var values: [String: Double] = [:]
    for (row, number) in try numbers(column).enumerated() {
      values[texts.map { $0[row] }.joined(separator: " ")] = number
    }
    return values
  }
}
