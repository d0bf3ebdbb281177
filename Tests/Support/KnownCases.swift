import Foundation
import Tabular
import Testing

/// The folder of known answers outside the repository, named in `KOHORT_CASES`.
package enum KnownCases {
  private static let environment = ProcessInfo.processInfo.environment

  /// The folder, where one is named.
  package static let folder: URL? = environment["KOHORT_CASES"].map { URL(fileURLWithPath: $0) }

  /// Tests of them run when the folder is named; with KOHORT_REQUIRE_CASES=1 they run, and fail, without
  /// it.
  package static let areWanted = folder != nil || environment["KOHORT_REQUIRE_CASES"] == "1"

  /// What a skipped test says.
  package static let reason: Comment = "KOHORT_CASES does not name the folder of known answers"

  /// The bytes of a file, by its path in the folder.
  package static func bytes(_ path: String) throws -> [UInt8] {
    let folder = try #require(folder, "KOHORT_CASES names no folder")
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(path).standardized))
  }

  /// The rows of a file, each by its column names.
  package static func rows(_ path: String) throws -> [[String: String]] {
    let table = try TextTable(bytes: bytes(path), source: path)
    return (0..<table.rowCount).map { row in
      var fields: [String: String] = [:]
      for (column, name) in table.header.enumerated() {
        fields[name.trimmed] = table.text(row, column).trimmed
      }
      return fields
    }
  }

  /// One column of a file by the texts of others, joined with spaces.
  package static func values(
    _ path: String, _ column: String, by keys: [String]
  ) throws -> [String: Double] {
    var values: [String: Double] = [:]
    for row in try rows(path) {
      let key = keys.map { row[$0] ?? "" }.joined(separator: " ")
      values[key] = row[column].flatMap(Double.init)
    }
    return values
  }
}
