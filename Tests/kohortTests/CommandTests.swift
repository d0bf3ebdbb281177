import Foundation
import Scenarios
import Synchronization
import Tabular
import TestSupport
import Testing

@testable import kohort

/// Each command from its arguments to its streams, files and exit code.
@Suite struct CommandTests {
  @Test func runPrintsPlainTextIntoAPipe() throws {
    try inNewFolder { folder in
      let ending = FakeTool().end(["run", folder])
      #expect(ending.code == .done)
      #expect(
        ending.out == """
          Kohort · Asker (3203)

          FOLKETALL                                                                           \
          kilde: SSB 07459
                    2022
          I alt   96\u{A0}088

          Bygger på 31 rader.

          """)
      #expect(ending.err == "warning: hm\n")
      #expect(FakeTool().end(["run", folder, "--quiet"]).err.isEmpty)
    }
  }

  @Test func runOnATerminalHasColorAndGraphicsAndFitsTheWindow() throws {
    try inNewFolder { folder in
      var tool = FakeTool()
      tool.surroundings.outputIsTerminal = true
      tool.surroundings.windowWidth = 40
      let text = tool.end(["run", folder]).out
      #expect(text.contains("\u{1B}[1mI alt   96\u{A0}088   ▁█\u{1B}[0m\n"))
      #expect(text.contains("\u{1B}[1mFOLKETALL\u{1B}[0m               \u{1B}[2mkilde: SSB 07459"))
      #expect(!tool.end(["run", folder, "--color", "never"]).out.contains("\u{1B}"))
      tool.surroundings.environment = { $0 == "NO_COLOR" ? "1" : nil }
      let uncolored = tool.end(["run", folder]).out
      #expect(!uncolored.contains("\u{1B}") && !uncolored.contains("▁█"))
      #expect(tool.end(["run", folder, "--color=always"]).out.contains("\u{1B}"))
    }
  }

  @Test func runInOtherFormats() throws {
    try inNewFolder { folder in
      #expect(FakeTool().end(["run", folder, "--plain"]).out == "alder,2022\nI alt,96088\n")
      let csv = FakeTool().end(["run", folder, "--format", "csv"])
      #expect(csv.bytes == [0xEF, 0xBB, 0xBF] + Array("alder;2022\r\nI alt;96088\r\n".utf8))
      let markdown = FakeTool().end(["run", folder, "--format", "markdown", "--lang", "en"])
      #expect(
        markdown.out == """
          Kohort · Asker (3203)

          ## FOLKETALL

          |  | 2022 |
          | --- | ---: |
          | **I alt** | **96,088** |

          Source: SSB 07459

          Bygger på 31 rader.

          """)
      let both = FakeTool().end(["run", folder, "--plain", "--format", "markdown"])
      #expect(both.code == .usage)
      #expect(
        both.err == """
          kohort run: one format at a time can be printed; give --out to write both
          Usage: kohort run FOLDER [flags]
          See kohort help run.

          """)
    }
  }

  @Test func runWritesAFolder() throws {
    try inNewFolder { folder in
      let ending = FakeTool().end(
        ["run", folder, "--out", "\(folder)/ut", "--format=markdown,csv"])
      #expect(ending.code == .done)
      #expect(ending.out.contains("FOLKETALL"))
      #expect(ending.err == "warning: hm\nWrote 1 table and a manifest to \(folder)/ut.\n")
      #expect(
        SystemFiles.names(in: "\(folder)/ut") == [
          "datapackage.json", "folketall.csv", "manifest.json", "resultat.md",
        ])
      try #expect(SystemFiles.read("\(folder)/ut/manifest.json") == Array("{\"filer\":3}\n".utf8))
      try #expect(
        SystemFiles.read("\(folder)/ut/folketall.csv")
          == CSVWriter(.norwegianExcel).bytes(FakeTool.table))
      _ = FakeTool().end(["run", folder, "--out", "\(folder)/ut", "--plain", "--quiet"])
      try #expect(
        SystemFiles.read("\(folder)/ut/folketall.csv")
          == CSVWriter(.plain).bytes(FakeTool.table))
    }
  }

  /// A cube for every table but those of the background; one that is no cube is told of.
  @Test func runWritesCubes() throws {
    try inNewFolder { folder in
      @Sendable func named(_ name: String, twice: Bool = false) -> Table {
        var table = FakeTool.table
        table.name = name
        if twice { table.rows += table.rows }
        return table
      }
      var tool = FakeTool()
      tool.engine.run = { _, _ in
        var outcome = FakeTool.outcome
        outcome.files = [
          DeferredTable(named("kilder"), role: .background), DeferredTable(named("ett")),
          DeferredTable(named("to", twice: true)),
        ]
        return outcome
      }
      let printed = tool.end(["run", folder, "--format", "json-stat"])
      #expect(printed.code == .usage)
      #expect(
        printed.err.hasPrefix(
          "kohort run: JSON-stat is a file per table; give --out to write json-stat\n"))
      let ending = tool.end(["run", folder, "--out", "\(folder)/ut", "--format", "json-stat"])
      #expect(
        ending.err.contains("warning: to is no JSON-stat cube; it is in to.csv alone\n"))
      let names = SystemFiles.names(in: "\(folder)/ut").filter { $0.hasSuffix(".json") }
      #expect(names == ["datapackage.json", "ett.json", "manifest.json"])
      try #expect(
        SystemFiles.read("\(folder)/ut/ett.json")
          == Array(JSONStatWriter(dimensions: ["alder"]).text(named("ett")).utf8))
    }
  }

  @Test func aThresholdIsPassedOnAndNotWithShards() throws {
    try inNewFolder { folder in
      let asked = Mutex<[Int?]>([])
      var tool = FakeTool()
      tool.engine.run = { request, _ in
        asked.withLock { $0.append(request.hiddenBelow) }
        return FakeTool.outcome
      }
      #expect(tool.end(["run", folder, "--skjul-under", "5"]).code == .done)
      #expect(tool.end(["run", folder]).code == .done)
      #expect(asked.withLock { $0 } == [5, nil])
      #expect(tool.end(["run", folder, "--skjul-under", "2"]).code == .usage)
      let shard = tool.end(
        ["run", folder, "--draws", "32", "--shard", "1/2", "--out", "x", "--skjul-under", "5"])
      #expect(shard.code == .usage && shard.err.contains("give it to kohort merge"))
    }
  }

  @Test func runWritesAWorkbookWithSourcesLast() throws {
    try inNewFolder { folder in
      @Sendable func named(_ name: String) -> Table {
        var table = FakeTool.table
        table.name = name
        return table
      }
      var tool = FakeTool()
      tool.engine.run = { _, _ in
        var outcome = FakeTool.outcome
        outcome.files = [
          DeferredTable(named("kilder"), role: .background), DeferredTable(FakeTool.table),
          DeferredTable(name: "celler") { named("celler") },
        ]
        return outcome
      }
      let printed = tool.end(["run", folder, "--format", "xlsx"])
      #expect(printed.code == .usage)
      #expect(
        printed.err.hasPrefix(
          "kohort run: a workbook is not printed; give --out to write xlsx\n"))
      let ending = tool.end(["run", folder, "--out", "\(folder)/ut", "--format", "xlsx"])
      #expect(ending.code == .done)
      #expect(
        SystemFiles.names(in: "\(folder)/ut")
          == [
            "celler.csv", "datapackage.json", "folketall.csv", "kilder.csv", "manifest.json",
            "resultat.xlsx",
          ])
      try #expect(
        SystemFiles.read("\(folder)/ut/resultat.xlsx")
          == WorkbookWriter().bytes([FakeTool.table, named("kilder")]))
    }
  }

  @Test func aRunThatCannotWritePrintsNothing() throws {
    try inNewFolder { folder in
      try OutputFolder(folder).write([OutputFile(name: "ut", bytes: [])])
      let ending = FakeTool().end(["run", folder, "--out", "\(folder)/ut"])
      #expect(ending.code == .cannotCreate)
      #expect(ending.out.isEmpty)
      #expect(
        ending.err == """
          warning: hm
          kohort: cannot create \(folder)/ut: there is a file of that name
          Nothing was written.

          """)
    }
  }

  @Test func resultsAreNotWrittenAmongTheInputs() throws {
    try inNewFolder { folder in
      let ending = FakeTool().end(["run", folder, "--out", "\(folder)/../\(name(folder))/"])
      #expect(ending.code == .usage && ending.out.isEmpty)
      #expect(
        ending.err.hasPrefix(
          "kohort run: --out is the scenario folder itself; give another one\n"))
      #expect(SystemFiles.names(in: folder).isEmpty)
    }
  }

  private func name(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

  @Test func theRequestIsWhatWasTyped() throws {
    try inNewFolder { folder in
      var tool = FakeTool()
      tool.engine.run = { request, _ in throw InternalError(description: "\(request)") }
      let line = "--scenario fri,lav --to 2040 --region 0301 --lang en"
      let ending = tool.end(["run", folder] + line.split(separator: " ").map(String.init))
      let request = RunRequest(
        folder: folder, scenarios: ["fri", "lav"], lastYear: 2040, region: "0301", language: .en)
      #expect(ending.err.hasPrefix("kohort: internal error: \(request)\n"))
      #expect(ending.code == .internalError)
    }
  }

  @Test func aFolderThatIsNotThere() {
    for command in ["run", "check"] {
      let ending = FakeTool().end("\(command) finnes/ikke")
      #expect(ending.code == .inputMissing)
      #expect(
        ending.err == """
          finnes/ikke: found nothing, expected a scenario folder; kohort init makes one
          kohort: 1 problem; nothing was written.

          """)
    }
  }

  @Test func checkReportsAllProblems() throws {
    try inNewFolder { folder in
      let fine = FakeTool().end(["check", folder])
      #expect(fine.code == .done)
      #expect(fine.out == "12 filer\n")
      #expect(fine.err == "warning: hm\nkohort: no problems.\n")
      let quiet = FakeTool().end(["check", folder, "-q"])
      #expect(quiet.out.isEmpty && quiet.err.isEmpty)
      var tool = FakeTool()
      tool.engine.check = { _ in
        CheckOutcome(
          summary: ["12 filer"], warnings: [],
          problems: [
            Problem(
              file: "a.csv", line: 2, column: 3, found: Phrase(verbatim: "\"x\""),
              expected: Phrase("a number")),
            Problem(
              file: "b.csv", found: .nothing, expected: Phrase("a file"),
              advice: Phrase(verbatim: "make it")),
          ])
      }
      let wrong = tool.end(["check", folder])
      #expect(wrong.code == .badData)
      #expect(wrong.out == "12 filer\n")
      #expect(
        wrong.err == """
          a.csv:2:3: found "x", expected a number
          b.csv: found nothing, expected a file; make it
          kohort: 2 problems; nothing was written.

          """)
    }
  }

  @Test func importWritesDescribesAndNamesWhatIsMissing() throws {
    try inNewFolder { folder in
      try OutputFolder(folder).write([OutputFile(name: "a.csv", bytes: [65, 66])])
      let file = "\(folder)/a.csv"
      let written = FakeTool().end(
        ["import", "ssb", file, "--region", "3203", "--out", "\(folder)/ut"])
      #expect(written.code == .done)
      #expect(written.err == "region 3203\nWrote befolkning.csv to \(folder)/ut.\n")
      try #expect(SystemFiles.read("\(folder)/ut/befolkning.csv") == [65, 66])
      let described = FakeTool().end(["import", "ssb", file, "--describe"])
      #expect(described.out == "\(file): 2 bytes\n")
      let missing = FakeTool().end(["import", "ssb", "x", file, folder, "--describe"])
      #expect(missing.code == .inputMissing)
      #expect(
        missing.err == """
          x: found nothing, expected a file that can be read
          \(folder): found a folder, expected a file
          kohort: 2 problems; nothing was written.

          """)
      #expect(FakeTool().end(["import", "ssb", file, "--out", "b"]).code == .usage)
      #expect(
        FakeTool().end(["import", "ssb", file, "--region", "3203"]).err
          == """
          kohort import ssb: --out is missing
          Usage: kohort import ssb FILE… [flags]
          See kohort help import ssb.

          """)
    }
  }

  @Test func initMakesANewFolderAndLeavesOthersAlone() throws {
    try inNewFolder { folder in
      let made = FakeTool().end(["init", "\(folder)/min"])
      #expect(made.code == .done)
      #expect(
        made.err == "Wrote 1 file to \(folder)/min. Try: kohort run \(folder)/min\n")
      #expect(SystemFiles.names(in: "\(folder)/min") == ["innstillinger.csv"])
      let again = FakeTool().end(["init", "\(folder)/min"])
      #expect(again.code == .cannotCreate)
      #expect(
        again.err == """
          kohort: cannot create \(folder)/min: the folder is there and not empty
          Nothing was written.

          """)
    }
  }

  @Test func helpVersionAndCompletions() {
    #expect(FakeTool().end("--version").out == "kohort \(Release.version)\n")
    #expect(FakeTool().end("help").out == Help.overview(.nb))
    #expect(FakeTool().end("run --help").out == Help.text(["run"], .nb))
    #expect(FakeTool().end("help import ssb").out == Help.text(["import", "ssb"], .nb))
    #expect(FakeTool().end("help --markdown").out == Help.markdown(.nb))
    #expect(FakeTool().end("completions zsh").out == Completions.script(for: .zsh, .nb))
    #expect(
      FakeTool().end("completions zhs").err == """
        kohort completions: found "zhs", expected one of bash, zsh, fish; did you mean zsh?
        Usage: kohort completions SHELL
        See kohort help completions.

        """)
    #expect(FakeTool().end("help nix").code == .usage)
  }

  private func inNewFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}

@Suite struct BacktestCommandTests {
  @Test func theRequestIsWhatWasTyped() throws {
    guard
      case .perform(let typed) = try Parser.parse(
        "backtest a.csv --from 2010,2012 --region 40,0301 --to 2018 --method vindu=5 --lang en"
          .split(separator: " ").map(String.init))
    else {
      Issue.record("not a command")
      return
    }
    #expect(
      try BacktestRequest(typed)
        == BacktestRequest(
          path: "a.csv", jumpOffs: [2010, 2012], regions: ["40", "0301"], lastYear: 2018,
          vintage: nil, method: ["vindu=5"], language: .en))
  }

  @Test(arguments: [
    ("backtest a.csv", "kohort backtest: --from is missing"),
    ("backtest a.csv --from 20x", "kohort backtest: --from takes years, not «20x»"),
    (
      "backtest a.csv --from 2010 --method vindu=0",
      "kohort backtest: --method takes vindu from 1.0 to 50.0, not «vindu=0»"
    ),
  ])
  func whatIsNotUnderstood(line: String, message: String) {
    let ending = FakeTool().end(line)
    #expect(ending.code == .usage)
    #expect(ending.err.split(separator: "\n").first.map(String.init) == message)
  }

  @Test func theTablesAreThoseOfTheEngine() {
    let ending = FakeTool().end("backtest a.csv --from 2010")
    #expect(ending.code == .done && ending.out.contains("Kohort · Asker (3203)"))
  }
}
