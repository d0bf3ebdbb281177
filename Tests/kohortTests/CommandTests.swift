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
      #expect(ending.err == "advarsel: hm\n")
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
          kohort run: bare ett format kan vises om gangen; oppgi --out for å skrive begge
          Bruk: kohort run MAPPE [valg]
          Se kohort help run.

          """)
    }
  }

  @Test func runWritesAFolder() throws {
    try inNewFolder { folder in
      let ending = FakeTool().end(
        ["run", folder, "--out", "\(folder)/ut", "--format=markdown,csv"])
      #expect(ending.code == .done)
      #expect(ending.out.contains("FOLKETALL"))
      #expect(ending.err == "advarsel: hm\nSkrev 1 tabell og et manifest til \(folder)/ut.\n")
      #expect(
        SystemFiles.names(in: "\(folder)/ut") == [
          "datapackage.json", "folketall.csv", "manifest.json", "resultat.md",
        ])
      try #expect(SystemFiles.read("\(folder)/ut/manifest.json") == Array("{\"filer\":3}\n".utf8))
      try #expect(
        SystemFiles.read("\(folder)/ut/folketall.csv")
          == CSVWriter(.norwegianExcel).bytes(FakeTool.table))
      // What Kohort did not write stays: this manifest lists nothing.
      let again = FakeTool().end(["run", folder, "--out", "\(folder)/ut", "--plain", "--quiet"])
      #expect(again.code == .cannotCreate)
      #expect(again.err.contains("som Kohort ikke har skrevet"))
      try #expect(
        SystemFiles.read("\(folder)/ut/folketall.csv")
          == CSVWriter(.norwegianExcel).bytes(FakeTool.table))
      for name in SystemFiles.names(in: "\(folder)/ut") {
        try FileManager.default.removeItem(atPath: "\(folder)/ut/\(name)")
      }
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
          "kohort run: JSON-stat er en fil for hver tabell; oppgi --out for å skrive json-stat\n"))
      let ending = tool.end(["run", folder, "--out", "\(folder)/ut", "--format", "json-stat"])
      #expect(
        ending.err.contains(
          "advarsel: tabellen «to» kan ikke skrives som JSON-stat; den står bare i to.csv\n"))
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
      #expect(shard.code == .usage && shard.err.contains("bruk det i kohort merge"))
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
          "kohort run: en arbeidsbok kan ikke vises; oppgi --out for å skrive xlsx\n"))
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
          kohort: kan ikke opprette \(folder)/ut: det finnes en fil med det navnet
          Ingenting er skrevet.

          """)
    }
  }

  @Test func resultsAreNotWrittenAmongTheInputs() throws {
    try inNewFolder { folder in
      let ending = FakeTool().end(["run", folder, "--out", "\(folder)/../\(name(folder))/"])
      #expect(ending.code == .usage && ending.out.isEmpty)
      #expect(
        ending.err.hasPrefix(
          "kohort run: --out er selve scenariomappen; oppgi en annen\n"))
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
          finnes/ikke: fant ingenting, forventet en scenariomappe; kohort init lager en
          kohort: 1 feil; ingenting er skrevet.

          """)
    }
  }

  @Test func checkReportsAllProblems() throws {
    try inNewFolder { folder in
      let fine = FakeTool().end(["check", folder])
      #expect(fine.code == .done)
      #expect(fine.out == "12 filer\n")
      #expect(fine.err == "advarsel: hm\nkohort: ingen feil.\n")
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
          a.csv:2:3: fant "x", forventet et tall
          b.csv: fant ingenting, forventet en fil; make it
          kohort: 2 feil; ingenting er skrevet.

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
      #expect(written.err == "region 3203\nSkrev befolkning.csv til \(folder)/ut.\n")
      try #expect(SystemFiles.read("\(folder)/ut/befolkning.csv") == [65, 66])
      let described = FakeTool().end(["import", "ssb", file, "--describe"])
      #expect(described.out == "\(file): 2 bytes\n")
      let missing = FakeTool().end(["import", "ssb", "x", file, folder, "--describe"])
      #expect(missing.code == .inputMissing)
      #expect(
        missing.err == """
          x: fant ingenting, forventet en fil
          \(folder): fant en mappe, forventet en fil
          kohort: 2 feil; ingenting er skrevet.

          """)
      #expect(FakeTool().end(["import", "ssb", file, "--out", "b"]).code == .usage)
      #expect(
        FakeTool().end(["import", "ssb", file, "--region", "3203"]).err
          == """
          kohort import ssb: --out mangler
          Bruk: kohort import ssb FIL… [valg]
          Se kohort help import ssb.

          """)
    }
  }

  @Test func initMakesANewFolderAndLeavesOthersAlone() throws {
    try inNewFolder { folder in
      let made = FakeTool().end(["init", "\(folder)/min"])
      #expect(made.code == .done)
      #expect(
        made.err == "Skrev 1 fil til \(folder)/min. Prøv: kohort run \(folder)/min\n")
      #expect(SystemFiles.names(in: "\(folder)/min") == ["innstillinger.csv"])
      let again = FakeTool().end(["init", "\(folder)/min"])
      #expect(again.code == .cannotCreate)
      #expect(
        again.err == """
          kohort: kan ikke opprette \(folder)/min: mappen finnes og er ikke tom
          Ingenting er skrevet.

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
        kohort completions: fant «zhs», forventet ett av disse: bash, zsh, fish; mente du zsh?
        Bruk: kohort completions SHELL
        Se kohort help completions.

        """)
    #expect(FakeTool().end("help nix").code == .usage)
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
      "kohort backtest: --method takes vindu from 1 to 50, not «vindu=0»"
    ),
  ])
  func whatIsNotUnderstood(line: String, message: String) {
    let ending = FakeTool().inEnglish(line)
    #expect(ending.code == .usage)
    #expect(ending.err.split(separator: "\n").first.map(String.init) == message)
  }

  @Test func theTablesAreThoseOfTheEngine() {
    let ending = FakeTool().end("backtest a.csv --from 2010")
    #expect(ending.code == .done && ending.out.contains("Kohort · Asker (3203)"))
  }
}

/// What a person is told, in the language asked for with `--lang`.
@Suite struct LanguageTests {
  /// A usage error of `kohort run a --lagn` in each language.
  private static let unknownFlag: [(language: Language, told: String)] = [
    (
      .nb,
      """
      kohort run: ukjent valg --lagn; mente du --lang?
      Bruk: kohort run MAPPE [valg]
      Se kohort help run.

      """
    ),
    (
      .nn,
      """
      kohort run: ukjent val --lagn; meinte du --lang?
      Bruk: kohort run MAPPE [val]
      Sjå kohort help run.

      """
    ),
    (
      .en,
      """
      kohort run: unknown flag --lagn; did you mean --lang?
      Usage: kohort run FOLDER [flags]
      See kohort help run.

      """
    ),
  ]

  /// Wherever the flag stands, behind what is wrong too; bokmål without it.
  @Test func aUsageErrorIsToldInTheLanguageAskedFor() {
    for (language, told) in Self.unknownFlag {
      for flag in ["--lang \(language.rawValue)", "--lang=\(language.rawValue)"] {
        for line in [
          "\(flag) run a --lagn", "run \(flag) a --lagn", "run a \(flag) --lagn",
          "run a --lagn \(flag)",
        ] {
          let ending = FakeTool().end(line)
          #expect(ending.code == .usage && ending.out.isEmpty, "\(line)")
          #expect(ending.err == told, "\(line)")
        }
      }
    }
    #expect(FakeTool().end("run a --lagn").err == Self.unknownFlag[0].told)
    #expect(FakeTool().end("--lang nn rnu").err.hasPrefix("kohort: ukjend kommando «rnu»; meinte"))
    #expect(
      FakeTool().end("run a --lang en --lang nn").err.hasPrefix(
        "kohort run: --lang is given twice\n"))
  }

  /// Where the value is none or there is none; behind `--` there are no flags.
  @Test(arguments: [
    (
      "run a --lang no",
      "kohort run: --lang: fant «no», forventet ett av disse: nb, nn, en"
    ),
    (
      "--lang no run a",
      "kohort: --lang: fant «no», forventet ett av disse: nb, nn, en"
    ),
    (
      "run a --lang=EN",
      "kohort run: --lang: fant «EN», forventet ett av disse: nb, nn, en; mente du en?"
    ),
    ("run a --lang=", "kohort run: --lang: fant «», forventet ett av disse: nb, nn, en"),
    ("run a --lang", "kohort run: --lang trenger en verdi: --lang nb|nn|en"),
    ("--lang", "kohort: --lang trenger en verdi: --lang nb|nn|en"),
    ("run a -- --lang en", "kohort run: uventet argument «--lang»"),
  ])
  func otherwiseItIsToldInBokmal(line: String, message: String) {
    let ending = FakeTool().end(line)
    #expect(ending.code == .usage && ending.out.isEmpty)
    #expect(ending.err.hasPrefix("\(message)\n"))
    #expect(ending.err.split(separator: "\n").last?.hasPrefix("Se kohort help") == true)
  }

  @Test(arguments: [
    (
      Language.nb,
      """
      advarsel: vektene blir til sammen 0,98, ikke 1
      advarsel: tabellen «to» kan ikke skrives som JSON-stat; den står bare i to.csv

      """
    ),
    (
      Language.nn,
      """
      åtvaring: vektene blir til saman 0,98, ikkje 1
      åtvaring: tabellen «to» kan ikkje skrivast som JSON-stat; han står berre i to.csv

      """
    ),
    (
      Language.en,
      """
      warning: the weights add up to 0.98, not 1
      warning: to is no JSON-stat cube; it is in to.csv alone

      """
    ),
  ])
  func theWarningsOfARunAreToldInIt(language: Language, told: String) {
    var tool = FakeTool()
    tool.engine.run = { _, _ in
      var outcome = FakeTool.outcome
      let (weights, name) = (0.98, "to")
      outcome.warnings = [
        Phrase("the weights add up to \(weights), not 1"),
        Phrase("\(name) is no JSON-stat cube; it is in \(name).csv alone"),
      ]
      return outcome
    }
    let folder = FileManager.default.temporaryDirectory.path
    let ending = tool.end(["run", folder, "--lang", language.rawValue])
    #expect(ending.code == .done)
    #expect(ending.err == told)
    #expect(ending.out.contains("FOLKETALL"))
    #expect(tool.end(["--lang", language.rawValue, "run", folder]).err == told)
  }

  @Test(arguments: [
    (
      Language.nb,
      """
      a.csv:2:3: fant «x», forventet et helt tall
      a.csv:4: fant en tom celle, forventet et tall ikke under 0,5
      b.csv: fant ingenting, forventet en scenariomappe; kohort init lager en
      kohort: 3 feil; ingenting er skrevet.
      advarsel: vektene blir til sammen 0,98, ikke 1

      """
    ),
    (
      Language.nn,
      """
      a.csv:2:3: fann «x», venta eit heilt tal
      a.csv:4: fann ei tom celle, venta eit tal ikkje under 0,5
      b.csv: fann ingenting, venta ei scenariomappe; kohort init lagar ei
      kohort: 3 feil; ingenting er skrive.
      åtvaring: vektene blir til saman 0,98, ikkje 1

      """
    ),
    (
      Language.en,
      """
      a.csv:2:3: found «x», expected a whole number
      a.csv:4: found an empty field, expected a number not below 0.5
      b.csv: found nothing, expected a scenario folder; kohort init makes one
      kohort: 3 problems; nothing was written.
      warning: the weights add up to 0.98, not 1

      """
    ),
  ])
  func whatCheckFindsIsToldInIt(language: Language, told: String) {
    var tool = FakeTool()
    tool.engine.check = { _ in
      let (weights, least) = (0.98, 0.5)
      return CheckOutcome(
        summary: ["12 filer"], warnings: [Phrase("the weights add up to \(weights), not 1")],
        problems: [
          Problem(
            file: "a.csv", line: 2, column: 3, found: .quoted("x"),
            expected: Phrase("a whole number")),
          Problem(
            file: "a.csv", line: 4, found: Phrase("an empty field"),
            expected: Phrase("a number not below \(least)")),
          Problem(
            file: "b.csv", found: .nothing, expected: Phrase("a scenario folder"),
            advice: Phrase("kohort init makes one")),
        ])
    }
    let folder = FileManager.default.temporaryDirectory.path
    let ending = tool.end(["check", folder, "--lang", language.rawValue])
    #expect(ending.code == .badData)
    #expect(ending.out == "12 filer\n")
    #expect(ending.err == told)
  }
}
