import Foundation
import Synchronization
import TestSupport
import Testing

@testable import kohort

/// Every command that a page of docs/ shows runs, and prints the lines shown below it.
///
/// The commands of a page run one after the other in an empty folder where `Datasets` is the
/// repository's, `MAPPE` is what `kohort init MAPPE` writes, and `07459.csv` and `07459-alle.csv` are
/// made-up downloads of one municipality and of three. Futures take minutes in a debug
/// build: what is shown of them is compared where `KOHORT_RELEASE_BINARY` names a release build, as in
/// .ci/run, and elsewhere 8 or 32 of them are drawn and not compared.
@Suite struct GuideCommandTests {
  static let pages: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Checkout.path("docs"))
    let docs = (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "docs/\($0)" }
    return (["README.md"] + docs)
      .filter { page in
        (try? Checkout.text(page)).map { !GuideCommands.commands(in: $0).isEmpty } ?? false
      }
  }()

  private static let release = ProcessInfo.processInfo.environment["KOHORT_RELEASE_BINARY"]

  @Test(arguments: pages)
  func whatAPageShowsIsWhatIsPrinted(page: String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-guide-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("Datasets").path,
      withDestinationPath: Checkout.path("Datasets"))
    let commands = GuideCommands.commands(in: try Checkout.text(page))
    if !commands.contains(where: { $0.line == "init MAPPE" }) {
      #expect(try Binary.run(["init", "MAPPE"], in: folder).code == 0)
    }
    let regions = ["3203 Asker", "4001 Porsgrunn", "4003 Skien"]
    for (name, count) in [("07459.csv", 1), ("07459-alle.csv", 3)] {
      try GuideCommands.download(Array(regions.prefix(count)))
        .write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    for var command in commands {
      var arguments = command.arguments
      if Self.release == nil, let place = arguments.firstIndex(of: "--draws") {
        // A shard has whole blocks of them.
        arguments[place + 1] = arguments.contains("--shard") ? "32" : "8"
        command.shown = []
      }
      let ending = try Self.ending(arguments, in: folder)
      #expect(ending.code == 0, "\(page): \(command.line): \(ending.err)")
      for line in GuideCommands.missing(command.shown, in: ending.out) {
        Issue.record("\(page): \(command.line): not printed: \(line)")
      }
    }
  }

  /// What the commands that several pages show gave, by their words.
  private static let shared = Mutex<[[String]: Binary.Ending]>([:])

  /// Runs a command; one that writes nothing need not be run again by other pages, since every page
  /// has the same inputs: no command of a page changes them.
  private static func ending(_ arguments: [String], in folder: URL) throws -> Binary.Ending {
    let reads = [["run", "Datasets/asker"], ["run", "MAPPE"], ["check", "Datasets/asker"]]
    let isShared =
      reads.contains(where: arguments.starts)
      && !arguments.contains { ["--out", "-o", "--report"].contains($0) }
    if isShared, let known = shared.withLock({ $0[arguments] }) { return known }
    let ending = try Binary.run(arguments, in: folder, executable: release)
    if isShared { shared.withLock { $0[arguments] = ending } }
    return ending
  }

  @Test func theThreeReadersHaveTheirGuides() {
    for reader in ["analytikeren", "boligplanleggeren", "okonomen"] {
      #expect(Self.pages.contains("docs/for-\(reader).md"))
    }
  }

  @Test func commandsAndWhatTheyPrintAreTakenApart() {
    let text = """
      ```text
      $ kohort run A --scenario "to ord"
      x

        y
      $ kohort check A
      ```
      $ kohort not shown
      ```
      $ kohort nor this
      ```
        ```sh
        swift run -c release kohort run B   # a remark
        swift test
        ```
      """
    let found = GuideCommands.commands(in: text)
    #expect(found.map(\.shown) == [["x", "  y"], [], []])
    #expect(
      found.map(\.arguments) == [
        ["run", "A", "--scenario", "to ord"], ["check", "A"], ["run", "B"],
      ])
    #expect(GuideCommands.missing(["x", "  y"], in: "x\nz\n  y") == [])
    #expect(GuideCommands.missing(["  y", "x"], in: "x\nz\n  y") == ["x"])
  }
}
