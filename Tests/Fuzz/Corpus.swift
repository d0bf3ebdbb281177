import Foundation
import Scenarios

/// The small files that cases begin with.
struct Corpus: Sendable {
  /// Scenario folders, each as its files by name.
  let folders: [[String: [UInt8]]]
  /// Files for the import, by name.
  let imports: [(name: String, bytes: [UInt8])]
  /// Population tables for the backtest, and published projections.
  let backtest: (table: [UInt8], vintage: [UInt8])
  /// What is asked of `explain`.
  let questions: [String]
  /// What is put into cells.
  let words: WordList

  init(_ path: String) throws {
    func names(_ folder: String) throws -> [String] {
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
      else { throw Failure("no corpus in \(path)/\(folder); give --corpus DIR") }
      return names.filter { !$0.hasPrefix(".") }.sorted()
    }
    func bytes(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
    }
    folders = try names("folders").map { folder in
      var files: [String: [UInt8]] = [:]
      for name in try names("folders/\(folder)") {
        files[name] = try bytes("folders/\(folder)/\(name)")
      }
      return files
    }
    imports = try names("import").map { ($0, try bytes("import/\($0)")) }
    backtest = (try bytes("backtest/07459.csv"), try bytes("backtest/vintage.csv"))
    questions = String(decoding: try bytes("questions.txt"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    words = WordList(folders.flatMap(\.values) + imports.map(\.bytes))
  }
}

extension Dictionary where Key == String {
  /// The entries by their keys, which a dictionary itself has in another order in every process.
  var inOrder: [(key: String, value: Value)] { sorted { $0.key < $1.key } }
}
