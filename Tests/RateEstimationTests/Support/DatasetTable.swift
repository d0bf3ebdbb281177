import Foundation
import TestSupport
import Testing

/// A table of the repository's own `Datasets`: semicolons, decimal comma, a header.
struct DatasetTable {
  /// One dictionary per row, from column name to text.
  let rows: [[String: String]]

  /// Reads `Datasets/` + `path`.
  init(_ path: String) throws {
    let text = try Checkout.text("Datasets/" + path)
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// A field with decimal comma as a number, or nothing where it is none.
  static func number(_ row: [String: String], _ column: String) -> Double? {
    row[column].flatMap { Double($0.replacingOccurrences(of: ",", with: ".")) }
  }
}
