import Foundation
import TestSupport
import Testing

/// The tables and files that docs/boligtrapp.md and docs/innsatstrapp.md name come of the commands they
/// show; that the commands run is for ``GuideCommandTests``.
@Suite struct LadderGuideTests {
  /// Capitals that name no table.
  private static let others: Set<String> = ["VTAO", "SSB", "MAPPE", "KOSTRA"]

  @Test(arguments: ["boligtrapp", "innsatstrapp"])
  func whatTheGuideNamesIsThere(guide: String) throws {
    let page = try Checkout.text("docs/\(guide).md")
    let work = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-guide-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: work) }
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    #expect(try Binary.run(["init", "MAPPE"], in: work).code == 0)
    var printed = ""
    var files: Set<String> = []
    let commands = GuideCommands.commands(in: page).map(\.arguments)
      .filter { $0.starts(with: ["run", "MAPPE"]) }
    #expect(!commands.isEmpty)
    for (number, words) in commands.enumerated() {
      var words = words
      // Eight futures make the same tables as a thousand, and ten years as many as thirty.
      if let draws = words.firstIndex(of: "--draws") { words[draws + 1] = "8" }
      if let out = words.firstIndex(of: "--out") { words.removeSubrange(out...(out + 1)) }
      let ending = try Binary.run(words + ["--to", "2034", "--out", "\(number)"], in: work)
      #expect(ending.code == 0, "\(words): \(ending.err)")
      printed += ending.out
      let folder = work.appendingPathComponent("\(number)").path
      files.formUnion(try FileManager.default.contentsOfDirectory(atPath: folder))
    }
    let tables = Self.tables(page)
    #expect(!tables.isEmpty)
    for table in tables { #expect(printed.contains(table), "\(table)") }
    for name in Self.results(page) { #expect(files.contains(name), "\(name)") }
  }

  /// The tables a page names: words in capitals in its prose.
  static func tables(_ page: String) -> [String] {
    let prose = FencedBlocks.prose(of: page)
    guard let capitals = try? NSRegularExpression(pattern: "[A-ZÆØÅ]{3,}( [A-ZÆØÅ]{2,})*") else {
      return []
    }
    let range = NSRange(prose.startIndex..., in: prose)
    let found = capitals.matches(in: prose, range: range).compactMap { match in
      Range(match.range, in: prose).map { String(prose[$0]) }
    }
    return Set(found).subtracting(others).sorted()
  }

  /// The result files a page names: those that are no inputs of a folder.
  private static func results(_ page: String) -> [String] {
    let inputs = (try? Checkout.text("docs/columns.md")) ?? ""
    return page.components(separatedBy: "`").filter { name in
      name.hasSuffix(".csv") && !name.contains(" ") && !inputs.contains("[\(name)]")
    }
  }

  @Test func tablesAreWordsInCapitals() {
    let page = "A TABLE and\nKJENTE\nBRUKERE, VTAO\n```\nNO\n```"
    #expect(Self.tables(page) == ["KJENTE BRUKERE", "TABLE"])
  }
}
