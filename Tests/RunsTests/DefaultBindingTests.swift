import Demography
import TestSupport
import Testing

@testable import Runs
@testable import Scenarios

/// Scenarios of other letters than the control totals are of.
@Suite struct DefaultBindingTests {
  private func folder(_ scenarios: String...) -> Folder {
    var folder = Folder.small
    folder["kontrolltotaler"] = ["region;aldersgruppe;år;personer", "1;alle;2030;3000"]
    folder["forutsetninger"] = [
      "komponent;nivå;kjønn;år;mål;verdi", "fruktbarhet;L;;2020;faktor;0,8",
      "fruktbarhet;H;;2020;faktor;1,2",
    ]
    folder["scenarier"] = ["scenario;felt;verdi", "bundet;alternativ;MMMM"] + scenarios
    folder.add("innstillinger", "standardscenario;bundet")
    return folder
  }

  private func total(_ run: ScenarioRun) throws -> Double {
    try #require(run.regions[0].populations[2030]?.total)
  }

  /// 3000 persons are told of for MMMM; LHML, HHMH and nobody moving are other numbers.
  @Test func otherLettersAreNotBoundToTheTotalsOfMMMM() throws {
    let folder = folder("lav;alternativ;LMMM")
    let main = try folder.run("MMMM")
    #expect(main.isBound && main.scenario.defaultBinding == nil)
    #expect(abs(try total(main) - 3000) < 1e-9)
    for name in ["LMMM", "lav"] {
      let low = try folder.run(name)
      #expect(!low.isBound && low.loosenedFrom.count == 1)
      #expect(low.scenario.defaultBinding == .loosened(from: "MMMM"))
      #expect(try total(low) < 3000 - 1)
    }
    #expect(try total(folder.run("HMMM")) > 3000 + 1)
    // Bit for bit what the folder gets by saying løsnet itself.
    let said = self.folder("lav;alternativ;LMMM", "lav;kontrolltotaler;løsnet")
    #expect(
      try said.run("lav").regions[0].populations == folder.run("LMMM").regions[0].populations)
  }

  @Test func whereNobodyMovesTheRunIsFree() throws {
    let folder = folder("nei;alternativ;MM00", "nei;kontrolltotaler;nei")
    let still = try folder.run("MM00")
    #expect(!still.isBound && still.loosenedFrom.isEmpty)
    #expect(still.scenario.defaultBinding == .freeOfMoves(from: "MMMM"))
    #expect(try folder.run("nei").regions[0].populations == still.regions[0].populations)
  }

  /// What the folder says goes before, and growth is a binding of its own.
  @Test func theFolderDecides() throws {
    var folder = folder(
      "ja;alternativ;LMMM", "ja;kontrolltotaler;ja", "nei;alternativ;LMMM",
      "nei;kontrolltotaler;nei")
    #expect(abs(try total(folder.run("ja")) - 3000) < 1e-9)
    let free = try folder.run("nei")
    #expect(!free.isBound && free.loosenedFrom.isEmpty && free.scenario.defaultBinding == nil)
    folder["scenarier"] = [
      "scenario;felt;verdi;fra;til", "bundet;alternativ;MMMM;;", "vekst;alternativ;LMMM;;",
      "vekst;folkevekst;1,2;2020;2030",
    ]
    #expect(abs(try total(folder.run("vekst")) - 2640 * 1.2) < 1e-6)
  }

  /// Control totals of another alternative than MMMM: those of the standard scenario.
  @Test func theTotalsAreOfTheStandardScenario() throws {
    var folder = folder()
    folder["scenarier"][1] = "bundet;alternativ;HMMM"
    let high = try folder.run("bundet")
    #expect(high.isBound)
    #expect(abs(try total(high) - 3000) < 1e-9)
    let main = try folder.run("MMMM")
    #expect(main.scenario.defaultBinding == .loosened(from: "HMMM"))
    #expect(try total(main) < 3000 - 1)
  }

  /// The adults of 2025 are nobody in the bound run, which cannot be carried out.
  @Test func withoutABoundRunItIsFree() throws {
    var folder = folder()
    for sex in ["kvinner", "menn"] {
      let row = folder["befolkning"].firstIndex { $0.hasPrefix("1;\(sex);0;") } ?? 0
      folder["befolkning"][row] = "1;\(sex);0;2020;0"
      folder["flytting"] = folder["flytting"].map { line in
        let isYoung = [0, 5].contains { line.hasPrefix("1;inn;\(sex);\($0);") }
        return isYoung ? line.replacing("antall;3,5", with: "antall;0") : line
      }
    }
    folder["kontrolltotaler"] = ["region;aldersgruppe;år;personer", "1;5–9;2025;100"]
    let run = try folder.run("LMMM")
    #expect(run.scenario.defaultBinding == .freeWithoutBoundRun(from: "MMMM"))
    #expect(!run.isBound && run.loosenedFrom.isEmpty)
  }

  @Test func theHeaderSaysForEachWhetherItIsBound() throws {
    let folder = folder("fri;alternativ;MMMM", "fri;kontrolltotaler;nei")
    let report = try RunReport(
      folder.read(), .init(scenarios: ["bundet", "LMMM", "MM00", "fri"]))
    let starts = [
      "Scenario bundet (bundet)", "Scenario LMMM (løsnet): kontrolltotalene er for MMMM; ",
      "Scenario MM00 (fritt): kontrolltotalene er for MMMM og brukes ikke: ",
      "Scenario fri (fritt)",
    ]
    #expect(report.header.count == 5)
    for (line, start) in zip(report.header.dropFirst(), starts) { #expect(line.hasPrefix(start)) }
    #expect(report.tables.contains { $0.name == "losnet" && $0.title.hasSuffix("LMMM") })
    var without = folder
    without.files["kontrolltotaler"] = nil
    let free = try RunReport(without.read(), .init(scenarios: ["LMMM"]))
    #expect(free.header[1].hasPrefix("Scenario LMMM (andre"))
  }

  /// Fewer children and immigrants, more; nobody moving: SSB's own 103 366 and 116 054 in 2050.
  @Test func askersLettersLieOnBothSidesOfSSBsTotals() throws {
    let folder = try Asker.folder()
    func last(_ name: String) throws -> Double {
      let scenario = try #require(folder.scenario(name))
      return try #require(
        try ScenarioRun(folder, scenario: scenario).regions[0].populations[2050]?.total)
    }
    let (low, high, still) = try (last("LHML"), last("HHMH"), last("MM00"))
    #expect(low < 110_740 - 1000 && high > 110_740 + 1000)
    let free = try #require(try Asker.run("uten-flytting").regions[0].populations[2050]?.total)
    #expect(still == free)
  }
}
