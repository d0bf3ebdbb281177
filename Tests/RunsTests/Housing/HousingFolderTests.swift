import Demography
import TestSupport
import Testing

@testable import Runs

/// Housing-led runs through a folder.
@Suite struct HousingFolderTests {
  static let programme = ["region;boligtype;år;ferdigstilt;avgang"]
  static let households = [
    "mål;boligtype;kjønn;alder;år;verdi", "hovedperson;;begge;0–19;2020;0",
    "hovedperson;;begge;20–49;2020;0,5", "hovedperson;;begge;50+;2020;0,7",
    "beboere;blokk;;;2020;1,8", "utenfra;blokk;;;2020;0,5",
    "profil;blokk;begge;20–34;2020;0,7", "profil;blokk;begge;0–4;2020;0,1",
    "profil;blokk;kvinner;50+;2020;0,2",
  ]

  private func folder(_ rows: String..., scenarios: [String] = []) -> Folder {
    var folder = Folder.small
    // So many leave that homes are empty without new people.
    folder["flytting"] = folder["flytting"].map { $0.replacing("rate;0,02", with: "rate;0,3") }
    folder["boligbygging"] = Self.programme + rows
    folder["husholdning"] = Self.households
    if !scenarios.isEmpty { folder["scenarier"] = ["scenario;felt;verdi"] + scenarios }
    return folder
  }

  private func headship(_ run: ScenarioRun) -> [Double] {
    (0..<22).map { cell in cell % 11 < 4 ? 0 : cell % 11 < 10 ? 0.5 : 0.7 }
  }

  private func homes(_ run: ScenarioRun, _ year: Int) throws -> Double {
    let people = try #require(run.regions[0].populations[year])
    return people.households(headship: headship(run))
  }

  @Test func householdsGrowByTheHomesOfEachStep() throws {
    let run = try folder("1;blokk;2021;30;", "1;blokk;2024;20;5", "1;blokk;2029;40;").run()
    let first = try homes(run, 2020)
    #expect(abs(try homes(run, 2025) - first - 45) < 1e-6)
    #expect(abs(try homes(run, 2030) - first - 85) < 1e-6)
    // 50 homes with 1,8 persons, half of them from outside: 45 arrivals; 31,5 of them 20–34.
    let step = run.regions[0].steps[0].step
    #expect(near((step.housing?.arrivals ?? 0), 45, within: 1e-9))
    #expect(step.account.unbalancedCells().isEmpty)
    #expect(run.warnings.isEmpty)
  }

  @Test func noHomesKeepTheHouseholds() throws {
    let run = try folder("1;blokk;2020;0;").run()
    #expect(abs(try homes(run, 2030) - homes(run, 2020)) < 1e-6)
    let trend = try Folder.small.run()
    #expect(run.regions[0].populations[2030] != trend.regions[0].populations[2030])
  }

  @Test func withoutTheProgrammeTheTrendRuns() throws {
    let folder = folder("1;blokk;2020;99;", scenarios: ["fri;boligbygging;nei"])
    var plain = folder
    plain.files["boligbygging"] = nil
    let trend = try plain.run()
    #expect(try folder.run("fri").regions[0].populations == trend.regions[0].populations)
    #expect(try folder.run().regions[0].populations != trend.regions[0].populations)
  }

  @Test func aDelayedProgrammeComesLaterAndNoFactorIsNoChange() throws {
    let folder = folder(
      "1;blokk;2020;60;",
      scenarios: ["sent;boligforsinkelse;5", "likt;boligforsinkelse;0", "halvt;boligfaktor;0,5"])
    let (plan, late) = try (folder.run(), folder.run("sent"))
    let first = try homes(plan, 2020)
    #expect(abs(try homes(late, 2025) - first) < 1e-6)
    #expect(abs(try homes(late, 2030) - homes(plan, 2030)) < 1e-6)
    #expect(try folder.run("likt").regions[0].populations == plan.regions[0].populations)
    #expect(abs(try homes(folder.run("halvt"), 2030) - first - 30) < 1e-6)
    // Homes that come after the last step are not there, and it is said.
    let long = self.folder("1;blokk;2026;60;", scenarios: ["sent;boligforsinkelse;5"])
    #expect(
      try long.run("sent").warnings == [
        "boligbygging.csv: homes planned for 2026 are completed outside the run, 2020–2030, and are not used"
      ])
  }

  @Test func theTablesStandBesideTheTrend() throws {
    let folder = folder("1;blokk;2020;60;", scenarios: ["fri;boligbygging;nei"])
    let results = try folder.results()
    let file = try ResultFile(results, "boligprogram.csv")
    let labels = try file.texts("størrelse")
    let values = Dictionary(uniqueKeysWithValues: zip(labels, try file.numbers("2025")))
    let trend = try #require(try folder.run("fri").regions[0].populations[2025]).total
    #expect(near((values["folketall uten (trend)"] ?? 0), trend, within: 2))
    let difference =
      (values["folketall med programmet"] ?? 0) - (values["folketall uten (trend)"] ?? 0)
    #expect(values["forskjell i folketall"] == difference && difference != 0)
    let sizes = try ResultFile(results, "husholdningsstorrelse.csv")
    #expect(try sizes.texts("størrelse").count == 3)
    #expect(try Folder.small.results()["boligprogram.csv"] == nil)
  }

  /// The small folder's own young form more households than dissolve, and nothing is built.
  @Test func householdsWithoutAHomeAreCounted() throws {
    var crowded = Folder.small
    crowded["boligbygging"] = Self.programme + ["1;blokk;2020;0;"]
    crowded["husholdning"] = Self.households
    let run = try crowded.run()
    let outcome = try #require(run.regions[0].steps[0].step.housing)
    #expect(outcome.factor == 0 && outcome.vacated < 0 && outcome.unfilled < 0)
    let file = try crowded.file("boligprogram.csv")
    let without = zip(try file.texts("størrelse"), try file.numbers("2025")).first {
      $0.0 == "husholdninger uten egen bolig"
    }
    #expect(abs((without?.1 ?? 0) + outcome.unfilled) < 1)
  }

  @Test func aStepThatIsLeftOutIsWarnedOf() throws {
    let run = try folder("1;blokk;2026;300;").run()
    #expect(
      run.warnings.contains(
        "boligbygging.csv: nothing for region 1 in 2020, before other homes come: households stay as many in those steps; write 0 where that is meant"
      ))
    #expect(try folder("1;blokk;2020;0;", "1;blokk;2026;300;").run().warnings.isEmpty)
  }

  @Test func whatIsMissingIsNamed() {
    var folder = folder("1;blokk;2020;60;", "1;rekke;2020;5;")
    #expect(
      folder.problems() == [
        """
        boligbygging.csv:3:2: found «rekke», expected a boligtype with beboere, utenfra, profil in \
        husholdning.csv for 2020 or before
        """
      ])
    folder = self.folder("1;blokk;2020;60;")
    folder.files["husholdning"] = nil
    #expect(
      folder.problems() == [
        "husholdning.csv: found nothing, expected headship and who moves in, since boligbygging.csv binds the run; or write boligbygging nei for the scenario"
      ])
  }

  @Test func womenAloneFillNoHomes() {
    var folder = folder("1;blokk;2020;60;")
    folder.add("innstillinger", "kjønn;kvinner")
    #expect(
      folder.problems() == [
        "boligbygging.csv: found homes, and women alone (kjønn kvinner), expected a population of both sexes: women alone do not fill homes; write boligbygging nei for the scenario, or remove the file"
      ])
  }

  @Test func whatCannotBeReadIsToldWithItsPlace() {
    var folder = folder(
      "1;blokk;2020;-1;", "1;blokk;2021;3;x", "1;blokk;2022;3;", "1;blokk;2022;4;")
    folder["husholdning"] += [
      "hovedperson;;begge;20–24;2020;0,4", "hovedperson;;kvinner;50+;2022;1,4",
      "utenfra;blokk;;;2022;1,2", "beboere;blokk;;;2020;2", "profil;blokk;begge;30–36;2022;1",
      "eier;blokk;;;2020;1",
    ]
    #expect(
      folder.problems() == [
        "boligbygging.csv:5:1: found the same as on line 4: 1, blokk, 2022, expected at most one row with the same region, boligtype, år; take one of them out",
        "husholdning.csv:13:1: found the same as on line 5: beboere, blokk, 2020, expected at most one row with the same mål, boligtype, kjønn, alder, år; take one of them out",
        "boligbygging.csv:2:4: found «-1», expected a number not below 0",
        "boligbygging.csv:3:5: found «x», expected a number (homes that are pulled down or merged; empty is none)",
        "husholdning.csv:10:4: found «20–24», expected ages that are given once per sex and year; the other is on line 3",
        "husholdning.csv:11:6: found «1,4», expected heads of households per person, from 0 to 1; 6,2 % is written 0,062",
        "husholdning.csv:12:6: found «1,2», expected a share from 0 to 1",
        "husholdning.csv:14:4: found «30–36», expected ages that do not cut through an age group of the run",
        "husholdning.csv:15:1: found «eier», expected one of hovedperson, beboere, utenfra, profil, ledighet",
      ])
    folder = self.folder("1;blokk;2020;1;")
    folder["husholdning"].removeAll { $0.contains(";20–49;") || $0.contains(";0–4;") }
    #expect(
      folder.problems() == [
        "husholdning.csv: found no hovedperson for kvinner at 20–24 in 2020, expected every age once, children too (0)",
        "husholdning.csv: found no hovedperson for menn at 20–24 in 2020, expected every age once, children too (0)",
        "husholdning.csv: found shares of profil for «blokk» in 2020 that add up to 0.900, expected 1 over all ages and both sexes",
      ])
  }

  @Test func homesBindAloneAndNeedArrivals() {
    var folder = folder("1;blokk;2020;60;")
    folder["kontrolltotaler"] = ["region;aldersgruppe;år;personer", "1;alle;2030;3000"]
    #expect(
      folder.warnings() == [
        "boligbygging.csv is not used in the folder as it stands: control totals or folkevekst decide how many people there are (kontrolltotaler nei lets the homes do so)"
      ])
    folder["scenarier"] = [
      "scenario;felt;verdi", "begge;boligbygging;ja", "begge;kontrolltotaler;ja",
    ]
    #expect(
      folder.problems() == [
        "boligbygging.csv: found homes, and control totals or folkevekst, in «begge», expected one of them to bind the population; write kontrolltotaler nei or boligbygging nei for the scenario"
      ])
    folder = self.folder("1;blokk;2020;60;")
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    #expect(
      folder.problems().first?.hasPrefix(
        "boligbygging.csv: found homes of region 1, and nobody who moves in (inn)") == true)
  }
}
