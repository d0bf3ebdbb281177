import Demography
import TestSupport
import Testing

@testable import FolderText
@testable import Runs
@testable import ScenarioFolders

/// Homes that cannot be filled, and programmes that do not fit the run, are told.
@Suite struct UnfilledHomesTests {
  private func folder(_ programme: String..., households: [String] = []) -> Folder {
    var folder = Folder.small
    folder["boligbygging"] = HousingFolderTests.programme + programme
    folder["husholdning"] = HousingFolderTests.households + households
    return folder
  }

  /// Few leave the small folder: its own people form more households than there are homes.
  @Test func householdsWithoutAHomeAreWarnedOf() throws {
    let folder = folder("1;blokk;2020;0;", "1;blokk;2025;0;")
    let run = try folder.run()
    let unfilled = run.regions[0].steps.map { $0.step.housing?.unfilled ?? 0 }
    #expect(unfilled.allSatisfy { $0 < -0.5 })
    let most = Int(-unfilled[1].rounded())
    #expect(
      run.warnings == [
        "region 1: \(most) households without a home of their own in 2 years from 2025, most in 2030: even with no in-migration within the country more households are formed than homes (column ufylt of boliger.csv)"
      ])
    let file = try folder.file("boliger.csv")
    #expect(try file.numbers("ufylt") == [0] + unfilled)
    #expect(try file.numbers("innflytting_faktor").prefix(2) == [0, 0])
  }

  /// Children alone move in, counted when the step is over: they fill no home.
  @Test func homesNobodyFillsAreWarnedOf() throws {
    var folder = folder("1;blokk;2020;9000;", "1;blokk;2025;0;")
    folder.add("innstillinger", "migrasjonstid;slutt")
    folder["flytting"] = folder["flytting"].map { line in
      let isAdult = !["0", "5", "10", "15"].contains(String(line.split(separator: ";")[3]))
      return isAdult ? line.replacing("antall;3,5", with: "antall;0") : line
    }
    folder["husholdning"] = folder["husholdning"].map {
      $0.hasPrefix("beboere") ? "beboere;blokk;;;2020;0" : $0
    }
    let run = try folder.run()
    let unfilled = run.regions[0].steps.map { $0.step.housing?.unfilled ?? 0 }
    #expect(unfilled[0] > 8000)
    #expect(
      run.warnings == [
        "region 1: \(Int(unfilled[0].rounded())) homes nobody moves into in 2 years from 2025, most in 2025: those who move in head no household (column ufylt of boliger.csv)"
      ])
    let table = try folder.file("boligprogram.csv")
    let row = try #require(try table.texts("størrelse").firstIndex(of: "nye boliger uten beboere"))
    #expect(try table.numbers("2025")[row] == unfilled[0].rounded())
  }

  @Test func aProgrammeThatEndsBeforeTheRunIsWarnedOf() throws {
    let run = try folder("1;blokk;2020;900;").run()
    #expect(
      run.warnings.contains(
        "boligbygging.csv: no homes are told of after 2020, so that none are built and households stay as many; write 0 where that is meant"
      ))
    // 900 homes in a year are more than a place of this size grows by.
    #expect(run.warnings.contains { $0.contains("% a year from 2020 in the projection") })
  }

  @Test func homesThatAreNotThereCannotBeRemoved() {
    #expect(
      folder("1;blokk;2020;0;9000").problems() == [
        "boligbygging.csv: found more homes removed (avgang) than there are, region 1, 2020, expected homes of 0 or more at the end of every step"
      ])
  }

  @Test func vacancyIsAShareOfAllHomesFromTheStart() {
    func problems(_ rows: String...) -> [String] {
      folder("1;blokk;2020;900;", "1;blokk;2025;0;", households: rows).problems()
    }
    #expect(
      problems("ledighet;;;;2020;1", "ledighet;blokk;;;2021;0,1", "ledighet;;;;2022;-0,1") == [
        "husholdning.csv:10:6: found «1», expected a share from 0 to below 1",
        "husholdning.csv:11:2: found «blokk», expected an empty field: ledighet is of all homes",
        "husholdning.csv:12:6: found «-0,1», expected a number not below 0",
      ])
    #expect(
      problems("ledighet;;;;2022;0,1") == [
        "husholdning.csv: found no ledighet in 2020 or before, expected ledighet from 2020 on; or leave ledighet out: then somebody lives in every home"
      ])
    #expect(
      problems("ledighet;;;;2020;0,1", "ledighet;;;;2020;0,2") == [
        "husholdning.csv:11:1: found the same as on line 10: ledighet, 2020, expected at most one row with the same mål, boligtype, kjønn, alder, år; take one of them out"
      ])
  }

  @Test func headshipMustBeThereFromTheStart() {
    var folder = folder("1;blokk;2020;900;", "1;blokk;2025;0;")
    folder["husholdning"] = folder["husholdning"].map { $0.replacing(";2020;", with: ";2023;") }
    #expect(
      folder.problems() == [
        "husholdning.csv: found no hovedperson in 2020 or before, expected headship from 2020 on"
      ])
  }

  /// A region that shares the births of many is not filled by itself.
  @Test func whatRegionsShareIsNotFilled() throws {
    let read = try folder("1;blokk;2020;0;").read()
    let binding = Binding(folder: read, scenario: ScenarioDefinition(), settings: read.settings)
    var moves = MigrationAssumption()
    moves.counts[.domesticIn] = [1]
    func problems(_ moves: MigrationAssumption, sharesBirths: Bool) -> [String] {
      let findings = Findings()
      let can = binding.canFillHomes(
        moves, sharesBirths: sharesBirths, region: "1", findings: findings)
      #expect(can == findings.problems.isEmpty)
      return findings.problems.map(\.description)
    }
    #expect(problems(moves, sharesBirths: false) == [])
    #expect(
      problems(moves, sharesBirths: true) == [
        "boligbygging.csv: found homes of region 1, whose births are a share of all the regions' births, expected a region that is projected by itself: homes change who bears children where; run the municipality from a folder of its own"
      ])
    moves.poolShares = [1]
    #expect(
      problems(moves, sharesBirths: false) == [
        "boligbygging.csv: found homes of region 1, whose in-migration is a share of the country's movers, expected inn as antall: homes cannot be filled from a pool that others share; run the municipality from a folder of its own"
      ])
  }

  @Test func howHomesBindIsADefinition() throws {
    var folder = folder("1;blokk;2020;900;", "1;blokk;2025;0;")
    folder["scenarier"] = [
      "scenario;felt;verdi", "sent;boligforsinkelse;5", "sent;boligfaktor;0,8",
    ]
    let definitions = try folder.file("definisjoner.csv", .init(scenarios: ["sent"]))
    let values = Dictionary(
      uniqueKeysWithValues: zip(try definitions.texts("begrep"), try definitions.texts("verdi")))
    #expect(
      values["bundet"]
        == "boligbygging.csv: innflyttingen innenlands er endret til boligene er fylt, alt ferdig 5 år senere, ferdigstilte ganger 0,80"
    )
  }
}
