import Foundation
import Scenarios
import TestSupport
import Testing

@testable import kohort

/// The real binary, end to end.
@Suite struct BinaryTests {
  @Test func versionAndHelp() throws {
    let version = try Binary.run(["--version"])
    #expect(version.out == "kohort \(Release.version)\n")
    #expect(version.code == 0 && version.err.isEmpty)
    let help = try Binary.run(["help", "run"])
    #expect(help.out == Help.text(["run"], .nb))
    #expect(help.code == 0 && help.err.isEmpty)
  }

  @Test func usageErrors() throws {
    let bare = try Binary.run([])
    #expect(bare.code == 64 && bare.out.isEmpty)
    #expect(bare.err.hasPrefix("kohort: ingen kommando er oppgitt; prøv kohort run,"))
    let flag = try Binary.run(["run", "x", "--lagn"])
    #expect(flag.code == 64 && flag.out.isEmpty)
    #expect(
      flag.err == """
        kohort run: ukjent valg --lagn; mente du --lang?
        Bruk: kohort run MAPPE [valg]
        Se kohort help run.

        """)
  }

  @Test func missingInput() throws {
    let ending = try Binary.run(["run", "finnes-ikke"])
    #expect(ending.code == 66 && ending.out.isEmpty)
    #expect(
      ending.err == """
        finnes-ikke: fant ingenting, forventet en scenariomappe; kohort init lager en
        kohort: 1 feil; ingenting er skrevet.

        """)
    let english = try Binary.run(["--lang", "en", "run", "finnes-ikke"])
    #expect(english.code == 66 && english.out.isEmpty)
    #expect(
      english.err == """
        finnes-ikke: found nothing, expected a scenario folder; kohort init makes one
        kohort: 1 problem; nothing was written.

        """)
  }

  /// A result has a befolkning.csv too, of years that nobody has counted.
  @Test func aResultIsNoScenarioFolder() throws {
    try inNewFolder { folder in
      let (inputs, result) = ("\(folder)/inn", "\(folder)/ut")
      #expect(try Binary.run(["init", inputs]).code == 0)
      try Data("x".utf8).write(to: URL(fileURLWithPath: "\(inputs)/trappebruk.xlsx"))
      let run = try Binary.run(["run", inputs, "--to", "2025", "--out", result])
      #expect(run.code == 0)
      #expect(run.err.contains("trappebruk.xlsx blir ikke lest; lagre den som CSV"))
      let again = try Binary.run(["check", result])
      #expect(again.code == 66)
      #expect(
        again.err.hasPrefix(
          "\(result): fant resultatet av en kjøring, forventet en scenariomappe; oppgi mappen som kjøringen er av"
        ))
    }
  }

  @Test func pipedOutputHasNoColorWhateverTheEnvironment() throws {
    for environment in [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color", "COLUMNS": "60"]] {
      let ending = try Binary.run(["help"], environment: environment)
      #expect(ending.out == Help.overview(.nb))
    }
  }

  @Test func aReaderWhoLeavesEndsItQuietly() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let ending = try Binary.run(["help", "--markdown"], output: pipe.fileHandleForWriting)
    #expect(ending.code == 0)
    #expect(ending.err.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAnError() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let ending = try Binary.run(["help"], output: full)
    #expect(ending.code == 74)
    #expect(ending.err == "kohort: resultatet kunne ikke skrives ut: ikke mer plass på disken\n")
  }
}
