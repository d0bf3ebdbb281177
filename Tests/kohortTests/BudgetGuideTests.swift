import Foundation
import Scenarios
import TestSupport
import Testing

@testable import kohort

/// What docs/handlingsprogram.md shows is what the example folder prints.
@Suite struct BudgetGuideTests {
  /// The fenced blocks of the page after an opening fence.
  private func blocks(_ fence: String) throws -> [[String]] {
    try FencedBlocks.lines(of: "docs/handlingsprogram.md", after: fence)
  }

  private func withExample(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-guide-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("mappe")
    #expect(try Binary.run(["init", input.path]).code == 0)
    try work(folder)
  }

  /// Each block begins with its command; its lines stand in the output in the same order.
  @Test func theTablesAreThoseOfTheExampleFolder() throws {
    let shown = try blocks("```text")
    #expect(shown.count == 3)
    try withExample { folder in
      let input = folder.appendingPathComponent("mappe").path
      for block in shown {
        let words = block[0].split(separator: " ").dropFirst(2).map(String.init)
        #expect(words.prefix(3) == ["run", "MAPPE", "--budget"])
        let ending = try Binary.run(words.map { $0 == "MAPPE" ? input : $0 })
        #expect(ending.code == 0 && ending.err.isEmpty)
        var rest = ending.out.components(separatedBy: "\n")[...]
        for line in block.dropFirst() {
          guard let place = rest.firstIndex(of: line) else {
            Issue.record("not printed: \(line)")
            break
          }
          rest = rest[(place + 1)...]
        }
      }
    }
  }

  /// The commands in the text, with fewer futures, and every table in capitals they speak of.
  @Test func theCommandsOfTheTextRun() throws {
    let page = try Checkout.text("docs/handlingsprogram.md")
    let pieces = page.components(separatedBy: "`")
    let commands = Set(pieces.filter { $0.hasPrefix("kohort ") && !$0.contains("\n") }).sorted()
    #expect(
      commands == ["kohort init MAPPE", "kohort run MAPPE --budget --draws 1000"])
    try withExample { folder in
      let input = folder.appendingPathComponent("mappe").path
      let out = folder.appendingPathComponent("ut")
      let words = commands[1].replacing("1000", with: "16").split(separator: " ").dropFirst()
      let more = ["--variance", "--to", "2030", "--scenario", "nedover", "--out", out.path]
      let ending = try Binary.run(words.map { $0 == "MAPPE" ? input : String($0) } + more)
      #expect(ending.code == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: out.path)
      for name in pieces where name.hasSuffix(".csv") && !name.contains("…") {
        let isInput = FolderSchema.files.contains { $0.fileName == name }
        #expect(isInput || files.contains(name), "\(name)")
      }
      let capitals = pieces.filter { $0.count > 9 && $0 == $0.uppercased() && !$0.contains("\n") }
      #expect(capitals.count >= 6)
      for title in capitals { #expect(ending.out.contains(title), "\(title)") }
      for title in ["KRONER", "OVER BUDSJETTET", "VARIANS ETTER KILDE"] {
        #expect(ending.out.contains("\n\(title)"), "\(title)")
      }
    }
  }

  @Test func theExamplesHaveTheColumnsOfTheSchema() throws {
    let examples = try blocks("```").filter { $0[0].contains(";") }
    #expect(examples.count == 6)
    for example in examples { #expect(FencedBlocks.problems(of: example) == []) }
  }

  /// The commands at the end of the page, by the real binary.
  @Test func twoResultsAreCompared() throws {
    let commands = try blocks("```").filter { $0[0].hasPrefix("kohort") }
    #expect(commands.count == 1)
    try withExample { folder in
      for name in ["i-fjor", "i-aar"] {
        try FileManager.default.copyItem(
          at: folder.appendingPathComponent("mappe"), to: folder.appendingPathComponent(name))
      }
      let prices = folder.appendingPathComponent("i-aar/enhetskostnader.csv")
      let text = try String(contentsOf: prices, encoding: .utf8)
        .replacing("per enhet;1500000", with: "per enhet;1600000")
      try text.write(to: prices, atomically: true, encoding: .utf8)
      var out = ""
      for command in commands[0] {
        let words = command.split(separator: " ").map(String.init).dropFirst()
        let arguments = words.map { word in
          word.contains("i-") ? folder.appendingPathComponent(word).path : word
        }
        let ending = try Binary.run(Array(arguments))
        #expect(ending.code == 0, "\(command): \(ending.err)")
        out = ending.out
      }
      let lines = out.components(separatedBy: "\n").map { line in
        line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
      }
      #expect(lines.contains("nytt: folketall 0 0 0 0"))
      #expect(lines.contains("nytt: prosjekter 0 0 0 0"))
      // A hundred thousand of 2024 for each place, at 3,5 % a year.
      let line = try #require(lines.first { $0.hasPrefix("nytt: priser") })
      #expect(lines.contains(line.replacing("nytt: priser", with: "endring i alt")))
      #expect(!line.contains(" 0"))
      let result = folder.appendingPathComponent("resultat-i-aar/driftskostnad.csv")
      try FileManager.default.removeItem(at: result)
      let last = try #require(commands[0].last).split(separator: " ").map(String.init)
      let refused = try Binary.run(
        ["compare"] + last.suffix(2).map { folder.appendingPathComponent($0).path })
      #expect(refused.code == 65 && refused.out.isEmpty)
      #expect(refused.err.contains("driftskostnad.csv: fant ingenting"))
    }
  }
}
