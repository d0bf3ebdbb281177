import Demography
import TestSupport
import Testing

@testable import Ensembles
@testable import Outcomes
@testable import Scenarios

/// People who stay well for a share of the years of life they gain, as rows of `dekning.csv`.
@Suite struct HealthierAgeingFolderTests {
  private static let header = "trapp;trinn;brukergruppe;bane;år;verdi;grense;scenario"

  /// Life expectancy is 50 + 0,9 / 0,1 = 59 years, and from 2029 on 50 + 0,95 / 0,05 = 69.
  private static func folder(_ rows: String...) -> Folder {
    var folder = Folder.services([
      "trappebruk": [
        "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
        "boligtrapp;6;eldre;begge;45+;2024;60;plass", "boligtrapp;5;eldre;begge;45+;2024;30;bolig",
      ]
    ])
    for sex in ["kvinner", "menn"] {
      for age in 0...50 {
        folder.add("dodelighet", "\(sex);\(age);2029;S;\(age == 50 ? "0,95" : "1")")
      }
    }
    if !rows.isEmpty { folder["dekning"] = [Self.header] + rows }
    return folder
  }

  private static func need(_ folder: Folder, _ scenario: String = "", rung: Int = 0) throws
    -> [Double]
  {
    let ladder = try #require(try folder.services(scenario).ladders.first)
    return ladder.need(rung: rung).map { $0?[0] ?? .nan }
  }

  @Test func lifeExpectancyIsYearsLived() throws {
    let run = try Self.folder().run()
    let futures = RegionFutures(run.regions[0], settings: run.settings)
    for (year, expected) in [(2024, 59.0), (2028, 59), (2029, 69), (2033, 69)] {
      let years = try #require(futures.survival[year]?.lifeExpectancy(.female))
      #expect(near(years[3], expected, within: 1e-9))
    }
  }

  /// Half of ten years: those of 50 and over are as those of 45, and those of 45–49 as those below.
  @Test func needIsThatOfYoungerPeople() throws {
    let folder = Self.folder("boligtrapp;6;eldre;friskere;;0,5;;")
    let (base, well) = (try Self.need(Self.folder()), try Self.need(folder))
    let run = try folder.run()
    #expect(well[..<5] == base[..<5])
    for year in [2029, 2030, 2034] {
      let people = try #require(run.regions[0].populations[year])
      let old = try #require(people.persons(AgeBounds(from: 50, through: nil)))
      let all = try #require(people.persons(AgeBounds(from: 45, through: nil)))
      #expect(near(well[year - 2024] / base[year - 2024], old / all, within: 1e-9))
    }
    #expect(try Self.need(folder, rung: 1) == Self.need(Self.folder(), rung: 1))
    // From 47 on: two of the five ages below 50 keep their rate.
    let some = try Self.need(Self.folder("boligtrapp;6;eldre;friskere;;0,5;47;"))
    let people = try #require(run.regions[0].populations[2034])
    let old = try #require(people.persons(AgeBounds(from: 50, through: nil)))
    let kept = try #require(people.persons(AgeBounds(from: 45, through: 46)))
    let all = try #require(people.persons(AgeBounds(from: 45, through: nil)))
    #expect(near(some[10] / base[10], (old + kept) / all, within: 1e-9))
  }

  @Test func aShareOfNothingIsTheBaseToTheBit() throws {
    let folder = Self.folder("boligtrapp;6;eldre;friskere;;0;;")
    #expect(try Self.need(folder) == Self.need(Self.folder()))
  }

  @Test func itComesOnTopOfAPathAndMayBeOfAScenario() throws {
    var folder = Self.folder(
      "boligtrapp;6;eldre;trend;;-0,1;;", "boligtrapp;6;eldre;friskere;;0,5;;friskere")
    folder["scenarier"] = ["scenario;felt;verdi;fra;til", "friskere;beskrivelse;x;;"]
    let (base, well) = (try Self.need(folder), try Self.need(folder, "friskere"))
    let (plain, alone) = (
      try Self.need(Self.folder()),
      try Self.need(Self.folder("boligtrapp;6;eldre;friskere;;0,5;;"))
    )
    #expect(near(well[10] / base[10], alone[10] / plain[10], within: 1e-12))
    #expect(near(base[10] / plain[10], 0.348_678_440_1, within: 1e-9))
    let results = try folder.results(.init(scenarios: ["friskere"]))
    let table = try ResultFile(results, "dekningsgrad.csv")
    #expect(
      try table.texts("bane")[0] == "trend -10,0 % i året, friske 50 % av vunne leveår"
        || table.texts("bane")[0] == "trend −10,0 % i året, friske 50 % av vunne leveår")
    let rates = try table.numbers("2034")
    let people = try #require(try folder.run().regions[0].populations[2034])
    let persons = try #require(people.persons(AgeBounds(from: 45, through: nil)))
    #expect(near(rates[0], 1000 * well[10] / persons, within: 0.051))
  }

  @Test func futuresHaveYearsGainedOfTheirOwn() throws {
    let report = try RunReport(
      Self.folder("boligtrapp;6;eldre;friskere;;0,5;;").read(),
      .init(futures: FutureRequest(draws: 32, seed: 1)))
    let table = try #require(report.tables.first { $0.name == "boligtrapp-intervall" })
    // Median, low and high of the last year.
    let last = table.rows[0].cells.suffix(3).compactMap { cell -> Double? in
      if case .number(let value) = cell { return value }
      return nil
    }
    #expect(last.count == 3 && last[1] < last[0] && last[0] < last[2])
  }

  @Test func whatIsWrongIsTold() {
    let folder = Self.folder(
      "boligtrapp;6;eldre;friskere;;1,5;;", "boligtrapp;5;eldre;friskere;;0,5;;",
      "boligtrapp;5;eldre;friskere;;0,4;;")
    let problems = folder.problems()
    #expect(
      problems == [
        "dekning.csv:4:1: found the same as on line 3: boligtrapp, 5, eldre, friskere, expected at most one row with the same trapp, trinn, brukergruppe, bane, år, scenario; take one of them out",
        "dekning.csv:2:6: found 1.5 is no share, expected a number from 0 to 1",
      ])
  }

  /// Recipients on the rungs of one ladder beside the rates of the other.
  @Test func whatIsMappedStandsBesideTheRates() throws {
    var folder = Folder.services()
    folder["trapper"] += [
      "innsatstrapp;12;1;Institusjon;;mottaker", "innsatstrapp;8;2;Boformer;;mottaker",
    ]
    folder["trappebruk"] += [
      "innsatstrapp;12;eldre;begge;50+;2024;22;mottaker",
      "innsatstrapp;8;eldre;begge;alle;2024;10;mottaker",
    ]
    folder["kobling"] = [
      "fratrapp;fra;tiltrapp;til;andel", "innsatstrapp;12;boligtrapp;6;1",
      "innsatstrapp;8;boligtrapp;5;0,7",
    ]
    let table = try folder.file("koblet-behov.csv")
    #expect(try table.texts("trinn") == ["6", "6", "5", "5", "uten kobling"])
    #expect(
      try table.texts("størrelse") == ["koblet", "etter rater", "koblet", "etter rater", "koblet"])
    #expect(try table.numbers("2024") == [22, 20, 7, 51, 3])
    let last = try table.numbers("2034")
    let need = try folder.file("boligtrapp.csv").numbers("2034")
    #expect([last[1], last[3]] == Array(need.prefix(2)))
  }
}
