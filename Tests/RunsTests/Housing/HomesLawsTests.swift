import Demography
import TestSupport
import Testing

@testable import Runs
@testable import ScenarioFolders
@testable import Scenarios

/// What must hold of homes and people whatever the figures are.
@Suite struct HomesLawsTests {
  /// The small folder, where so many leave that homes are empty without new people.
  private func folder(_ programme: String..., households: [String] = []) -> Folder {
    var folder = Folder.small
    folder["flytting"] = folder["flytting"].map { $0.replacing("rate;0,02", with: "rate;0,3") }
    folder["boligbygging"] = HousingFolderTests.programme + programme
    folder["husholdning"] = HousingFolderTests.households + households
    return folder
  }

  private func homes(_ run: ScenarioRun, _ year: Int, region: Int = 0) throws -> Double {
    let people = try #require(run.regions[region].populations[year])
    let headship = (0..<22).map { $0 % 11 < 4 ? 0 : $0 % 11 < 10 ? 0.5 : 0.7 }
    return people.households(headship: headship)
  }

  /// Writes the homes that make a run's households what they are, removals where they fall.
  private func follow(_ run: ScenarioRun, in folder: inout Folder) throws {
    folder["boligbygging"] = HousingFolderTests.programme
    for year in [2020, 2025] {
      let change = try homes(run, year + 5) - homes(run, year)
      let text = "\(abs(change))".replacing(".", with: ",")
      folder.add(
        "boligbygging", change >= 0 ? "1;blokk;\(year);\(text);" : "1;blokk;\(year);0;\(text)")
    }
    folder["husholdning"] = folder["husholdning"].map {
      $0.hasPrefix("beboere") ? "beboere;blokk;;;2020;0" : $0
    }
  }

  private func expectSame(_ one: ScenarioRun, _ other: ScenarioRun) throws {
    for year in [2025, 2030] {
      let cells = try #require(one.regions[0].populations[year]).cells
      let others = try #require(other.regions[0].populations[year]).cells
      for (cell, known) in zip(cells, others) { #expect(near(cell, known, within: 1e-8)) }
    }
  }

  @Test func theHomesTheTrendNeedsGiveTheTrend() throws {
    var folder = folder()
    var plain = folder
    plain.files["boligbygging"] = nil
    let trend = try plain.run()
    try follow(trend, in: &folder)
    let run = try folder.run()
    try expectSame(run, trend)
    for (_, step) in run.regions[0].steps {
      #expect(near((step.housing?.factor ?? 0), 1, within: 1e-8))
      #expect(step.account.unbalancedCells().isEmpty)
    }
  }

  /// A folder that knows only the net: what it adds is scaled, and the trend comes out of it.
  @Test func aFolderOfNetMigrationIsFilledToo() throws {
    for (gain, loss) in [("antall;4", "antall;-20"), ("rate;0,05", "rate;-0,3")] {
      var folder = folder()
      folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
      for sex in ["kvinner", "menn"] {
        for age in Folder.smallAges {
          let moves = age < 30 ? gain : loss
          folder.add("flytting", "1;netto;\(sex);\(age);2020;\(moves)")
        }
      }
      var plain = folder
      plain.files["boligbygging"] = nil
      let trend = try plain.run()
      try follow(trend, in: &folder)
      try expectSame(folder.run(), trend)
      folder["boligbygging"] =
        HousingFolderTests.programme + ["1;blokk;2020;0;", "1;blokk;2025;0;"]
      let still = try folder.run()
      #expect(abs(try homes(still, 2030) - homes(still, 2020)) < 1e-8)
    }
  }

  @Test func moreHomesAreMorePeople() throws {
    var people: [Double] = []
    for count in [0, 40, 80, 200] {
      let run = try folder("1;blokk;2020;\(count);", "1;blokk;2025;\(count);").run()
      people.append(try #require(run.regions[0].populations[2030]).total)
    }
    #expect(people == people.sorted() && Set(people).count == 4)
  }

  /// 1 000 households in 95 % of the homes: of 100 new homes 95 are lived in, and where vacancy
  /// falls the same homes hold more households.
  @Test func homesThatStandEmptyHaveNoHousehold() throws {
    let plan = folder(
      "1;blokk;2020;60;", "1;blokk;2025;40;", households: ["ledighet;;;;2020;0,05"])
    let run = try plan.run()
    let first = try homes(run, 2020)
    #expect(abs(try homes(run, 2030) - first - 95) < 1e-8)
    let falling = try folder(
      "1;blokk;2020;60;", "1;blokk;2025;40;",
      households: ["ledighet;;;;2020;0,05", "ledighet;;;;2030;0,02"]
    ).run()
    #expect(abs(try homes(falling, 2030) - (first / 0.95 + 100) * 0.98) < 1e-8)
    let file = try plan.file("boliger.csv")
    #expect(abs(try file.numbers("boliger")[0] - first / 0.95) < 1e-8)
    #expect(abs(try file.numbers("boliger")[2] - first / 0.95 - 100) < 1e-8)
  }

  /// Every region and year stands in the file, and its columns say the same as each other.
  @Test func theFileOfHomesAddsUp() throws {
    let folder = folder("1;blokk;2020;60;7", "1;blokk;2025;40;")
    let file = try folder.file("boliger.csv")
    #expect(try file.numbers("år") == [2020, 2025, 2030])
    let households = try file.numbers("husholdninger")
    let (built, gone) = (try file.numbers("ferdigstilt"), try file.numbers("avgang"))
    let (people, perHome) = (try file.numbers("personer"), try file.numbers("per_husholdning"))
    let factor = try file.numbers("innflytting_faktor")
    for row in 0..<2 {
      #expect(near(households[row + 1] - households[row], built[row] - gone[row], within: 1e-8))
      #expect(near(perHome[row], people[row] / households[row], within: 1e-12))
    }
    #expect(try file.numbers("ufylt") == [0, 0, 0])
    #expect(try file.numbers("personer_trend")[0] == people[0])
    #expect(try file.numbers("personer_trend")[2] != people[2])
    #expect(built[2].isNaN && factor[2].isNaN)
    // Arrivals are the ordinary ones times the factor and those in new homes: 3,5 in each of the 22
    // cells of the folder.
    let (into, new) = (try file.numbers("innflytting"), try file.numbers("innflyttere_nye"))
    #expect(near(into[0] - 77 * factor[0], new[0], within: 1e-8))
    #expect(abs(try file.numbers("innflytting_trend")[0] - 77) < 1e-8)
  }

  @Test func oneRegionOfTwoIsBound() throws {
    var folder = folder("1;blokk;2020;60;", "1;blokk;2025;0;")
    for name in ["befolkning", "flytting"] {
      for line in folder[name].dropFirst() { folder.add(name, "2" + line.dropFirst()) }
    }
    var plain = folder
    plain.files["boligbygging"] = nil
    let (run, trend) = try (folder.run(), plain.run())
    #expect(abs(try homes(run, 2030) - homes(run, 2020) - 60) < 1e-8)
    #expect(run.regions[1].populations == trend.regions[1].populations)
    #expect(
      run.warnings == [
        "boligbygging.csv has nothing for region 2, whose in-migration is as assumed"
      ])
    #expect(try folder.file("boliger.csv").texts("region") == ["1", "1", "1"])
  }

  /// An estimated run, from populations alone, with a programme of a hundred homes a year.
  @Test func anEstimatedRunIsFilledToo() throws {
    var folder = Folder.estimated()
    folder["boligbygging"] = HousingFolderTests.programme
    for year in 2012..<2016 { folder.add("boligbygging", "3203;blokk;\(year);100;") }
    folder["husholdning"] = [
      HousingFolderTests.households[0], "hovedperson;;begge;0–19;2012;0",
      "hovedperson;;begge;20+;2012;0,6", "beboere;blokk;;;2012;1,8", "utenfra;blokk;;;2012;0,5",
      "profil;blokk;begge;20–34;2012;1",
    ]
    let read = try folder.read().estimated(lastYear: 2016)
    let run = try ScenarioRun(read, scenario: ScenarioDefinition(), lastYear: 2016)
    let headship = (0..<192).map { $0 % 96 < 20 ? 0 : 0.6 }
    let households = (2012...2016).map {
      run.regions[0].populations[$0]?.households(headship: headship) ?? 0
    }
    for (before, after) in zip(households, households.dropFirst()) {
      #expect(near(after - before, 100, within: 1e-7))
    }
    #expect(run.regions[0].steps.allSatisfy { $0.step.account.unbalancedCells().isEmpty })
    let report = try RunReport(folder.read(), .init(lastYear: 2016))
    #expect(report.tables.map(\.name).contains("boligprogram"))
  }
}
