import Foundation
import TestSupport
import Testing

/// Whole screens kept in files, compared line by line.
///
/// With `KOHORT_RECORD=1` in the environment the files are written anew and the tests say so; the
/// difference is then read like any other change, before it is committed.
enum Recorded {
  private static let isRecording = ProcessInfo.processInfo.environment["KOHORT_RECORD"] == "1"

  /// Compares a text with a file under Tests/Screens.
  static func expect(
    _ text: String, isFile name: String, at place: SourceLocation = #_sourceLocation
  ) throws {
    let path = "Tests/Screens/\(name)"
    if isRecording {
      try write(text, to: path, at: place)
    } else {
      compare(text, with: try Checkout.text(path), of: path, at: place)
    }
  }

  /// Compares a text with the block of README.md that follows its first command.
  static func expectInReadme(
    _ text: String, at place: SourceLocation = #_sourceLocation
  ) throws {
    let readme = try Checkout.text("README.md")
    let fence = "\n```text\n"
    let start = try #require(readme.range(of: fence), sourceLocation: place).upperBound
    let rest = start..<readme.endIndex
    let end = try #require(readme.range(of: "```\n", range: rest), sourceLocation: place)
    if isRecording {
      let new = readme.replacingCharacters(in: start..<end.lowerBound, with: text)
      try write(new, to: "README.md", at: place)
    } else {
      compare(text, with: String(readme[start..<end.lowerBound]), of: "README.md", at: place)
    }
  }

  private static func write(_ text: String, to path: String, at place: SourceLocation) throws {
    try Data(text.utf8).write(to: Checkout.root.appendingPathComponent(path))
    Issue.record("\(path) was written anew", sourceLocation: place)
  }

  private static func compare(
    _ text: String, with kept: String, of path: String, at place: SourceLocation
  ) {
    let lines = text.components(separatedBy: "\n")
    let keptLines = kept.components(separatedBy: "\n")
    for (index, line) in lines.enumerated()
    where index >= keptLines.count
      || keptLines[index] != line
    {
      let expected = index < keptLines.count ? keptLines[index] : "nothing"
      Issue.record(
        "\(path), line \(index + 1)\nis:       \(line)\nexpected: \(expected)",
        sourceLocation: place)
      return
    }
    #expect(lines.count == keptLines.count, sourceLocation: place)
  }
}
