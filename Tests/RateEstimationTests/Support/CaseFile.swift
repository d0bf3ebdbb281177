import Foundation
import Testing

/// The folder of known answers outside the repository, named in `KOHORT_CASES`.
enum Cases {
  private static let environment = ProcessInfo.processInfo.environment

  /// The folder, where one is named.
  static let folder: URL? = environment["KOHORT_CASES"].map { URL(fileURLWithPath: $0) }

  /// Large cases run when the folder is named; with KOHORT_REQUIRE_CASES=1 they always run, and
  /// fail where it is missing.
  static let isWanted = folder != nil || environment["KOHORT_REQUIRE_CASES"] == "1"

  /// What a skipped test says.
  static let reason: Comment = "KOHORT_CASES does not name the folder of known answers"
}

/// A comma-separated file of known answers: header, then rows of numbers and names.
struct CaseFile {
  private let columns: [String: [Substring]]

  /// Reads a file of the case folder; its path there is `folder/file.csv`.
  init(_ path: String) throws {
    let folder = try #require(Cases.folder, "KOHORT_CASES is required and not set")
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    let rows = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    var columns: [String: [Substring]] = [:]
    for (index, name) in try #require(rows.first).enumerated() {
      columns[String(name)] = rows.dropFirst().map { $0[index] }
    }
    self.columns = columns
  }

  /// A column of texts.
  func texts(_ name: String) throws -> [Substring] {
    try #require(columns[name], "no column \(name)")
  }

  /// A column of numbers; NaN for anything else (`NA`).
  func numbers(_ name: String) throws -> [Double] {
    try texts(name).map { Double($0) ?? .nan }
  }
}
