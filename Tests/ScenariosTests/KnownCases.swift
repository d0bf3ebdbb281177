import Foundation
import Testing

@testable import Tabular

/// The folder of known answers, in KOHORT_CASES.
enum KnownCases {
  private static let environment = ProcessInfo.processInfo.environment
  static let folder: URL? = environment["KOHORT_CASES"].map { URL(fileURLWithPath: $0) }
  /// With KOHORT_REQUIRE_CASES=1 the tests run, and fail, without the folder.
  static let areWanted = folder != nil || environment["KOHORT_REQUIRE_CASES"] == "1"

  static func bytes(_ path: String) throws -> [UInt8] {
    let folder = try #require(folder, "KOHORT_CASES names no folder")
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(path).standardized))
  }

  /// The rows of a file, each by its column names.
  static func rows(_ path: String) throws -> [[String: String]] {
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
  static func values(
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

/// The largest relative difference between what came out and what was expected; absolute below 1.
struct Agreement {
  private(set) var worst = 0.0
  private(set) var compared = 0

  mutating func compare(_ found: Double?, _ expected: Double?) {
    compared += 1
    guard let found, let expected else {
      worst = .infinity
      return
    }
    let difference = abs(found - expected) / max(abs(expected), 1)
    // Not a number is not agreement.
    worst = difference <= worst ? worst : difference.isNaN ? .infinity : difference
  }
}

extension ResultFile {
  /// A column of numbers by the texts of others, joined with spaces.
  func values(_ column: String, by keys: [String]) throws -> [String: Double] {
    let texts = try keys.map(texts)
    var values: [String: Double] = [:]
    for (row, number) in try numbers(column).enumerated() {
      values[texts.map { $0[row] }.joined(separator: " ")] = number
    }
    return values
  }
}
