import Demography
import RateEstimation
import TestSupport
import Testing

@testable import Runs
@testable import Scenarios

/// Who is added or taken where a total of everybody binds a run, and where the profile is from.
@Suite struct BindingProfileTests {
  /// Arrivals at 20–29 only, and 5 % more people than the folder's own path.
  private func folder(_ scenarios: String...) -> Folder {
    var folder = Folder.small
    folder["flytting"] = folder["flytting"].map { line in
      line.contains(";inn;") && !line.contains(";20;") && !line.contains(";25;")
        ? line.replacing(";3,5", with: ";0") : line
    }
    folder["kontrolltotaler"] = ["region;aldersgruppe;år;personer", "1;alle;2030;2500"]
    folder["scenarier"] = ["scenario;felt;verdi"] + scenarios
    return folder
  }

  private func adjustment(_ run: ScenarioRun) -> [Double] {
    run.regions[0].steps[0].step.account.adjustment
  }

  private func definition(_ folder: Folder, _ scenario: String = "") throws -> String {
    let file = try folder.file(
      "definisjoner.csv", .init(scenarios: scenario.isEmpty ? [] : [scenario]))
    let names = try file.texts("begrep")
    return try file.texts("verdi")[#require(names.firstIndex(of: "bundet"))]
  }

  @Test func thoseWhoMoveInAreAdjusted() throws {
    let folder = folder()
    let change = adjustment(try folder.run())
    // Cohorts at the end of the step: those who arrive at 20–29 when counted.
    let arriving = try folder.run().regions[0].steps[0].step.account.inMigration
    for cell in change.indices { #expect((change[cell] != 0) == (arriving[cell] > 0)) }
    #expect(change.contains { $0 != 0 })
    #expect(
      try definition(folder)
        == "kontrolltotaler.csv; justert etter innflyttingen i kjøringen (ikke satt)")
  }

  @Test func everybodyAlikeWhereTheFolderSaysSo() throws {
    var folder = folder()
    folder.add("innstillinger", "bindingsprofil;befolkning")
    let run = try folder.run()
    let account = run.regions[0].steps[0].step.account
    let ratios = zip(account.adjustment, account.end.cells).map { $0 / ($1 - $0) }
    #expect(ratios.allSatisfy { near($0, ratios[0], within: 1e-12) })
    #expect(
      try definition(folder) == "kontrolltotaler.csv; justert i forhold til dem som er der")
    folder["innstillinger"].removeLast()
    folder.add("innstillinger", "binding profile;population")
    #expect(try folder.run().regions[0].populations == run.regions[0].populations)
  }

  /// Net moves are not arrivals, and without moves there are none: the assumed schedule by age.
  @Test func whereArrivalsAreNotGivenTheScheduleIsAssumed() throws {
    var net = folder()
    net["flytting"] = net["flytting"].filter { !$0.contains(";ut;") }
      .map { $0.replacing(";inn;", with: ";netto;") }
    var none = folder()
    none.files["flytting"] = nil
    let shape = AssumedMoves.shape(on: AgeAxis(openAge: 50, width: 5))
    for folder in [net, none] {
      let account = try folder.run().regions[0].steps[0].step.account
      let shares = account.end.cells.indices.map { cell in
        let before = account.end.cells[cell] - account.adjustment[cell]
        return account.adjustment[cell] / (before * shape[cell % 11])
      }
      #expect(shares.allSatisfy { near($0 / shares[0], 1, within: 1e-9) })
      #expect(
        try definition(folder)
          == "kontrolltotaler.csv; justert etter antatt flytting etter alder, for innflytting er ikke gitt (region 1) (ikke satt)"
      )
    }
  }

  @Test func groupsOfAgesSayThemselvesWho() throws {
    var folder = folder("alle;bindingsprofil;befolkning")
    folder["kontrolltotaler"] = [
      "region;aldersgruppe;år;personer", "1;0–19;2030;900", "1;20+;2030;1600",
    ]
    #expect(
      try folder.run("alle").regions[0].populations == folder.run().regions[0].populations)
    #expect(
      try definition(folder)
        == "kontrolltotaler.csv; hver aldersgruppe justert i forhold til dem som er der")
  }

  /// The bound run whose adjustments a scenario keeps is bound as the scenario says, otherwise as the
  /// standard scenario.
  @Test func aLoosenedRunKeepsTheAdjustmentsOfItsProfile() throws {
    var folder = folder(
      "hoved;bindingsprofil;befolkning", "løs;kontrolltotaler;løsnet",
      "løs innflytting;kontrolltotaler;løsnet", "løs innflytting;bindingsprofil;innflytting")
    folder.add("innstillinger", "standardscenario;hoved")
    #expect(
      try folder.run("løs").regions[0].populations == folder.run("hoved").regions[0].populations)
    #expect(
      try folder.run("løs innflytting").regions[0].populations
        == folder.run().regions[0].populations)
    #expect(
      try definition(folder, "løs") == "løsnet; justert i forhold til dem som er der")
  }

  @Test func growthIsMetByArrivalsToo() throws {
    var folder = folder()
    folder.files["kontrolltotaler"] = nil
    folder["scenarier"] = ["scenario;felt;verdi;fra;til", "s;folkevekst;1,05;2020;2030"]
    let run = try folder.run("s")
    let account = run.regions[0].steps[0].step.account
    for cell in account.end.cells.indices {
      #expect((account.adjustment[cell] != 0) == (account.inMigration[cell] > 0))
    }
  }

  /// A second region, without moves and without totals, runs unbound: nothing of it is told.
  @Test func onlyWhatIsBoundIsToldOf() throws {
    var folder = folder()
    for line in folder["befolkning"] where line.hasPrefix("1;") {
      folder.add("befolkning", "2" + line.dropFirst())
    }
    let run = try folder.run()
    #expect(run.regions[1].steps.allSatisfy { $0.step.everybodyBy == nil })
    #expect(
      try definition(folder)
        == "kontrolltotaler.csv; justert etter innflyttingen i kjøringen (ikke satt)")
    folder.add("kontrolltotaler", "2;0–19;2030;700")
    #expect(
      try definition(folder)
        == "kontrolltotaler.csv; justert etter innflyttingen i kjøringen; aldersgrupper i forhold til dem som er der (ikke satt)"
    )
  }

  /// The total of 2030 leads the years before it, also where the run ends there.
  @Test func aRunThatEndsOnTheWayTellsWhoIsAdjusted() throws {
    var folder = folder()
    folder["kontrolltotaler"][1] = "1;0–19;2030;900"
    folder["innstillinger"] = folder["innstillinger"].map {
      $0.hasPrefix("sluttår") ? "sluttår;2025" : $0
    }
    #expect(
      try definition(folder)
        == "kontrolltotaler.csv; hver aldersgruppe justert i forhold til dem som er der")
    folder["kontrolltotaler"][1] = "2;alle;2030;2500"
    #expect(folder.problems().count == 1)
  }

  /// One immigrant at 20 beside net moves of 9 at every age: she is the profile.
  @Test func netMovesBesideArrivalsWeighNothing() throws {
    var folder = folder()
    folder["kontrolltotaler"][1] = "1;alle;2030;4500"
    folder["flytting"] = [
      "region;strøm;kjønn;alder;år;mål;verdi", "1;innvandring;kvinner;20;2020;antall;1",
    ]
    for age in stride(from: 0, through: 50, by: 5) {
      folder.add("flytting", "1;netto;kvinner;\(age);2020;antall;9")
      folder.add("flytting", "1;netto;menn;\(age);2020;antall;9")
      folder.add("flytting", "1;innvandring;menn;\(age);2020;antall;0")
      if age != 20 { folder.add("flytting", "1;innvandring;kvinner;\(age);2020;antall;0") }
    }
    let change = adjustment(try folder.run())
    for cell in change.indices { #expect((change[cell] != 0) == (cell == 4 || cell == 5)) }
    #expect(
      try definition(folder)
        == "kontrolltotaler.csv; justert etter innflyttingen i kjøringen (ikke satt)")
  }

  @Test func anotherWordIsRefused() {
    var folder = folder("s;bindingsprofil;flest")
    folder.add("innstillinger", "bindingsprofil;alle")
    #expect(
      folder.problems() == [
        "innstillinger.csv:6:2: found «alle», expected one of innflytting, befolkning",
        "scenarier.csv:2:3: found «flest», expected one of innflytting, befolkning",
      ])
  }
}
