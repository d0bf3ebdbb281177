import Foundation
import Scenarios
import Tabular

/// The input of a case.
struct FuzzCase {
  /// The files by path: `befolkning.csv`, or `old/manifest.json` where there are several folders.
  var files: [String: [UInt8]]
  /// What is asked.
  var asked = Asked()
  /// What was done to the files.
  var changes: [String] = []

  /// What flags and operands would say.
  struct Asked {
    var language = Language.nb
    var scenarios: [String] = []
    var lastYear: Int?
    var region: String?
    var showsBudget = false
    var hiddenBelow: Int?
    var futures: FutureRequest?
    var question = ""
    var years: [Int] = []
    var options = ReadingOptions()
  }

  /// The files of one of several folders.
  func files(in folder: String) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for (path, bytes) in files where path.hasPrefix(folder + "/") {
      found[String(path.dropFirst(folder.count + 1))] = bytes
    }
    return found
  }

  /// Writes the files, and what is asked, into a folder.
  func keep(in folder: String) throws {
    for (path, bytes) in files {
      let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    try Data(account.utf8).write(to: URL(fileURLWithPath: folder + "/asked.txt"))
  }

  /// What is asked and what was changed, for a person.
  var account: String {
    var lines: [String] = []
    dump(asked, to: &lines)
    return (lines + changes.map { "changed: \($0)" }).joined(separator: "\n") + "\n"
  }

  private func dump(_ asked: Asked, to lines: inout [String]) {
    for child in Mirror(reflecting: asked).children where child.label != "futures" {
      lines.append("\(child.label ?? ""): \(child.value)")
    }
    if let futures = asked.futures {
      lines.append("draws: \(futures.draws), seed: \(futures.seed), shard: \(futures.shard)")
      lines.append("shards: \(futures.shards), splits variance: \(futures.splitsVariance)")
    }
  }
}
