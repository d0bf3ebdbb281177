import Foundation
import TestSupport
import Testing

@testable import kohort

/// Other roads through the real binary, on small runs.
@Suite struct EndToEndTests {
  private static let asker = Checkout.path("Datasets/asker")

  /// A folder that is removed afterwards; `body` gets a path in it that does not exist yet.
  private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("kohort-e2e-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appendingPathComponent("mappe").path)
  }

  @Test func anUnknownScenarioIsBadData() throws {
    let ending = try Binary.run(["run", Self.asker, "--scenario", "mmmm"])
    #expect(ending.code == 65 && ending.out.isEmpty)
    #expect(
      ending.err == """
        scenarier.csv: fant ikke noe scenario «mmmm», forventet et av disse: ssb-mmmm, \
        egen-framskriving, fri, uten-flytting, lav, hoy, kun-18-pluss, eller fire bokstaver \
        L M H K 0, som MMMM eller LHML, de to første ikke 0; mente du «MMMM»?
        kohort: 1 feil; ingenting er skrevet.

        """)
  }

  @Test func anUnknownScenarioLeavesNoFolder() throws {
    try inTemporaryFolder { folder in
      let ending = try Binary.run(["run", Self.asker, "--scenario", "x", "--out", folder])
      #expect(ending.code == 65)
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }

  @Test func plainIsForPrograms() throws {
    let ending = try Binary.run([
      "run", Self.asker, "--scenario", "uten-flytting", "--to", "2023", "--plain", "--quiet",
    ])
    #expect(ending.code == 0 && ending.err.isEmpty)
    #expect(!ending.out.hasPrefix("\u{FEFF}"))
    #expect(ending.out.contains("\naldersgruppe,2012,2017,2022,2023,endring_prosent_2022_2023\n"))
    #expect(
      ending.out.contains(
        "\naldersbæreevne,16–66 / 67+,personer 16–66 år per person 67 år og over,5.298,4.719,4.209,"
      ))
  }

  @Test func markdownHasTheYearsOfTheScreen() throws {
    let ending = try Binary.run([
      "run", Self.asker, "--scenario", "uten-flytting", "--to", "2023", "--format", "markdown",
    ])
    #expect(ending.code == 0)
    #expect(ending.out.hasPrefix("Kohort 0.1 · Asker (3203) · 2022–2023\n"))
    #expect(ending.out.contains("\n|  | 2022 | 2023 | 2022–2023 |\n| --- | ---: | ---: | ---: |\n"))
    #expect(!ending.out.contains("2012"))
  }

  @Test func theExampleFolderIsCleanAndRuns() throws {
    try inTemporaryFolder { folder in
      let made = try Binary.run(["init", folder])
      #expect(made.code == 0 && made.out.isEmpty)
      #expect(made.err == "Skrev 38 filer til \(folder). Prøv: kohort run \(folder)\n")
      let readMe = try String(contentsOfFile: "\(folder)/LESMEG.md", encoding: .utf8)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder)
      where name.hasSuffix(".csv") {
        #expect(readMe.contains("## \(name)\n"), "\(name)")
      }
      let check = try Binary.run(["check", folder])
      #expect(check.code == 0 && check.err == "kohort: ingen feil.\n")
      #expect(check.out.hasPrefix("innstillinger.csv: 7 rader, 7 forutsatte\n"))
      let run = try Binary.run(["run", folder, "--to", "2026"])
      #expect(run.code == 0 && run.err.isEmpty)
      #expect(run.out.hasPrefix("Kohort 0.1 · Eksempel (9999) · 2024–2026\n"))
      let again = try Binary.run(["init", folder])
      #expect(again.code == 73)
    }
  }

  @Test func checkNamesEveryProblemAtOnce() throws {
    try inTemporaryFolder { folder in
      #expect(try Binary.run(["init", folder]).code == 0)
      let path = "\(folder)/flytting.csv"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: ";ut;kvinner;0;", with: ";bort;kvinner;0;")
        .write(toFile: path, atomically: true, encoding: .utf8)
      try "scenario;felt;verdi;fra;til\na;alternativ;MM;;\n"
        .write(toFile: "\(folder)/scenarier.csv", atomically: true, encoding: .utf8)
      let check = try Binary.run(["check", folder])
      #expect(check.code == 65)
      let problems = check.err.components(separatedBy: "\n")
      #expect(problems.count == 9)
      #expect(
        problems[0].hasPrefix("flytting.csv:2:2: fant «bort», forventet ett av disse: inn, ut, "))
      #expect(problems[1].hasPrefix("scenarier.csv:2:3: fant «MM», forventet fire bokstaver"))
      #expect(problems[3].hasPrefix("innstillinger.csv:6:2: fant scenarioet «hovedbane», f"))
      #expect(problems[6].hasPrefix("innstillinger.csv:7:2: fant scenarioet «hoy», forventet"))
      #expect(problems[7] == "kohort: 7 feil; ingenting er skrevet.")
      let run = try Binary.run(["run", folder, "--out", "\(folder)-ut"])
      #expect(run.code == 65 && run.out.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: "\(folder)-ut"))
    }
  }

  @Test func checkOfAMissingFolder() throws {
    let ending = try Binary.run(["check", "finnes-ikke"])
    #expect(ending.code == 66 && ending.out.isEmpty)
  }

  @Test func aMissingPopulationIsMissingInput() throws {
    try inTemporaryFolder { folder in
      #expect(try Binary.run(["init", folder]).code == 0)
      try FileManager.default.removeItem(atPath: "\(folder)/befolkning.csv")
      let ending = try Binary.run(["run", folder])
      #expect(ending.code == 66 && ending.out.isEmpty)
      #expect(
        ending.err.hasPrefix(
          """
          befolkning.csv: fant ingenting, forventet folketall 1. januar: startår og historie; \
          kohort import ssb lager
          """))
    }
  }
}
