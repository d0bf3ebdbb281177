import Demography
import RateEstimation
import Tabular
import TestSupport
import Testing

@testable import ResultFiles
@testable import Runs
@testable import ScenarioFolders
@testable import Scenarios

@Suite struct EstimatedFolderTests {
  @Test func aPopulationFileAloneIsProjectedThirtyYears() throws {
    let report = try RunReport(Folder.estimated(years: 2007...2012).read(), .init())
    #expect(report.header[0].hasSuffix("Asker (3203) · 2012–2042"))
    #expect(report.tables.map(\.name).contains("estimater"))
    #expect(report.files.map(\.name).contains("estimater"))
    #expect(report.files.map(\.name).contains("intervall"))
    #expect(
      report.footer[0]
        == "dodelighet.csv, fruktbarhet.csv, flytting.csv finnes ikke i mappen: ratene er anslått fra befolkning.csv og norske modeller for dødelighet og fruktbarhet (docs/method.md). Legg inn filene for å bruke egne tall."
    )
    let results = Folder.results(report)
    let file = try ResultFile(results, "estimater.csv")
    let names = try file.texts("størrelse")
    #expect(names.prefix(2) == ["levealder kvinner 2012", "levealder kvinner 2041"])
    #expect(names.filter { $0.hasPrefix("nettoflytting") }.count == 8)
    let weights = try file.numbers("vekt_egen").filter { $0.isFinite }
    #expect(weights.count == 9 && weights.allSatisfy { $0 > 0 && $0 < 1 })
  }

  /// The engine, fed with the estimates, gives the forecast that a backtest scores.
  @Test(arguments: [["3203 Asker"], ["3203 Asker", "0301 Oslo", "3201 Bærum"]])
  func theRunIsTheForecast(regions: [String]) throws {
    let folder = try Folder.estimated(regions: regions).read().estimated(lastYear: 2022)
    let run = try ScenarioRun(folder, scenario: ScenarioDefinition(), lastYear: 2022)
    let forecast = try #require(folder.estimates).forecast
    for (place, code) in forecast.estimate.panel.places.enumerated() {
      let region = try #require(run.regions.first { $0.code == code })
      for (ahead, tolerance) in [(1, 0.001), (10, 0.004)] {
        let total = try #require(region.populations[2012 + ahead]).total
        let expected = forecast.cells(place: place, after: ahead).sum
        #expect(near(total / expected, 1, within: tolerance), "\(code) \(ahead)")
      }
    }
  }

  /// Two regions with the same figures are scored as one, but each is run.
  @Test func twinsAreRunEachByItself() throws {
    var folder = Folder.estimated()
    let twin = folder["befolkning"].dropFirst().map {
      $0.replacing("3203 Asker", with: "3201 Bærum")
    }
    folder["befolkning"] += twin
    let run = try RunReport(folder.read(), .init())
    #expect(run.warnings.allSatisfy { !$0.contains("runs without migration") })
    let read = try folder.read().estimated(lastYear: nil)
    #expect(read.estimates?.panel.panel.places == ["3201", "3203"])
    let flows = try #require(read.estimates).forecast.flows[0]
    #expect(Array(flows[..<192]) == Array(flows[192...]))
    #expect(try PopulationPanel(folder: folder.read()).panel.places == ["3201"])
    #expect(
      run.footer.contains(
        "3201 Bærum og 3203 Asker har like tall i alle år: kilden har delt summen i to. Bare de to lagt sammen er riktige."
      ))
  }

  /// An interval of past forecasts is shown for a forecast, and with the history those had.
  @Test func onlyAForecastHasAnInterval() throws {
    let folder = try Folder.estimated(years: 2007...2012).read()
    func hasInterval(_ folder: ScenarioFolder, _ scenario: String) throws -> Bool {
      let report = try RunReport(folder, .init(scenarios: [scenario], lastYear: 2015))
      return report.tables.contains { $0.name == "intervall" }
    }
    #expect(try hasInterval(folder, "MMMM"))
    #expect(try !hasInterval(folder, "MM00") && !hasInterval(folder, "LMMM"))
    #expect(try !hasInterval(Folder.estimated(years: 2008...2012).read(), "MMMM"))
  }

  /// Figures that rest on estimates have a star, and the last line says how many there are.
  @Test func estimatesAreNotPresentedAsPublished() throws {
    var own = Folder.estimated()
    own["befolkning"] = own["befolkning"].enumerated().map {
      $1 + ($0 == 0 ? ";kilde;status" : ";SSB 07459;publisert")
    }
    own["trapper"] = ["trapp;trinn;rekkefølge;navn;bånd;enhet", "omsorg;1;1;bolig;;plass"]
    own["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet;kilde;status",
      "omsorg;1;alle;begge;67+;2012;9;plass;K;publisert",
    ]
    let folder = try own.read()
    let files = try Folder.results(RunReport(folder, .init(lastYear: 2015)))
    func report(_ scenario: String) throws -> RunReport {
      try RunReport(folder, .init(scenarios: [scenario], lastYear: 2015))
    }
    let main = try report("MMMM")
    #expect(main.tables.first?.title == "FOLKETALL 1. januar *")
    #expect(main.tables.first?.source == "SSB 07459; Kohorts anslag (estimater.csv)")
    #expect(main.tables.first { $0.name == "aldersforhold" }?.title.hasSuffix(" *") == true)
    #expect(main.tables.first { $0.name == "omsorg" }?.title.hasSuffix(" *") == true)
    // Published rows are as many as before; what leaves is the one thing that is assumed.
    #expect(
      main.footer.last
        == "Bygger på 961 publiserte, 0 avledede og 0 forutsatte rader og 22 størrelser anslått av Kohort (20 avledede, 2 forutsatte; estimater.csv) (MMMM). * Tabellen er anslått av Kohort i stedet for dodelighet.csv, fruktbarhet.csv, flytting.csv, 20 avledede størrelser og 2 forutsatte (estimater.csv)."
    )
    let statuses = try ResultFile(files, "estimater.csv").texts("status")
    #expect(statuses.count { $0 == "avledet" } == 20)
    #expect(statuses.count { $0 == "forutsetning" } == 2)
    let sources = try ResultFile(files, "kilder.csv")
    #expect(try sources.texts("fil").last == "estimater.csv")
    #expect(try sources.numbers("avledet").last == 20)
    #expect(try sources.numbers("forutsetning").last == 2)
    let manifest = try #require(Manifest(files["manifest.json"] ?? []))
    #expect(manifest.scenarios[0].estimates?.derived == 20)
    #expect(!manifest.inputs.contains { $0.file == "estimater.csv" })
    // Letters bring levels, some of them assumed, and make the assumed moves decide something.
    let low = try report("MMLM")
    #expect(
      low.footer.last?.contains("forutsetninger: estimater.csv. Den er anslått av Kohort") == true)
    // So does a total of everybody that is met by those who move in, whose number is assumed.
    let people = try #require(try folder.estimated(lastYear: 2015).run("MMMM", to: 2015))
    var bound = own
    bound["kontrolltotaler"] = [
      "region;aldersgruppe;år;personer", "3203;alle;2015;\(Int(people.total))",
    ]
    for (profile, isAssumed) in [("innflytting", true), ("befolkning", false)] {
      bound["innstillinger"] = own["innstillinger"] + ["bindingsprofil;\(profile)"]
      let footer = try RunReport(bound.read(), .init(scenarios: ["MMMM"], lastYear: 2015)).footer
      #expect(
        (footer.last?.contains("forutsetninger: estimater.csv. Den er anslått") == true)
          == isAssumed)
    }
    let count = try #require(
      try folder.estimated(lastYear: 2015).estimates?.count(usesLevels: true))
    let levels = AssumedLevels.all
    #expect(count.derived == 20 + levels.count(where: \.isDerived))
    #expect(count.assumed == 2 + levels.count { !$0.isDerived })
  }

  /// Only what is missing is estimated, counted and listed.
  @Test func whatTheFolderSaysIsNotCounted() throws {
    var folder = Folder.estimated()
    folder["fruktbarhet"] = ["alder;år;mål;verdi", "30;2012;rate;0,5"]
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    for sex in ["kvinner", "menn"] {
      for age in 0...95 { folder.add("flytting", "3203 Asker;ut;\(sex);\(age);2012;rate;0,01") }
    }
    let results = try Folder.results(RunReport(folder.read(), .init(lastYear: 2015)))
    let names = try ResultFile(results, "estimater.csv").texts("størrelse")
    #expect(names.count == 6)
    #expect(names.allSatisfy { $0.hasPrefix("levealder") || $0.hasPrefix("dødelighet") })
  }

  @Test func aFileThatIsThereIsUsed() throws {
    var folder = Folder.estimated()
    folder["fruktbarhet"] = ["alder;år;mål;verdi", "30;2012;rate;0,5"]
    let estimated = try folder.read().estimated(lastYear: 2015)
    #expect(estimated.estimates?.standsFor == ["dodelighet.csv", "flytting.csv"])
    let run = try ScenarioRun(estimated, scenario: ScenarioDefinition(), lastYear: 2015)
    #expect(run.totalFertility[2012] == 0.5)
  }

  /// With migration and births of the folder's own nothing is said of borrowed rates.
  @Test func onlyWhatIsEstimatedIsSpokenOf() throws {
    var folder = Folder.estimated(years: 2012...2012)
    folder["fruktbarhet"] = ["alder;år;mål;verdi", "30;2012;rate;0,5"]
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    for sex in ["kvinner", "menn"] {
      for age in 0...95 { folder.add("flytting", "3203 Asker;ut;\(sex);\(age);2012;rate;0") }
    }
    let report = try RunReport(folder.read(), .init(lastYear: 2020))
    #expect(
      report.footer[0]
        == "dodelighet.csv finnes ikke i mappen: ratene er anslått fra norske modeller for dødelighet (docs/method.md). Legg inn filene for å bruke egne tall."
    )
    #expect(!report.footer.contains { $0.contains("flytterate") || $0.contains("Flytterate") })
    let names = try ResultFile(Folder.results(report), "estimater.csv").texts("størrelse")
    #expect(names.allSatisfy { $0.hasPrefix("levealder") || $0.hasPrefix("dødelighet") })
  }

  @Test func yearsBetweenAreFilledAndSaid() throws {
    let folder = Folder.estimated(years: 2002...2012, every: 5)
    let estimated = try folder.read().estimated(lastYear: nil)
    let panel = try #require(estimated.estimates).panel
    #expect(
      panel.findings.map(\.en) == [
        "The years 2003, 2004, 2005, 2006, 2008, 2009, 2010, 2011 are missing in the file for one or more places and are filled in along cohorts."
      ])
    #expect(estimated.estimates?.forecast.estimate.residual.transitions == [10])
  }

  /// One year tells nothing of change: shown as it is, and borrowed for only when asked.
  @Test func aSingleYearIsProjectedOnlyWhenAsked() throws {
    let folder = try Folder.estimated(years: 2012...2012).read()
    #expect(try folder.estimated(lastYear: nil).estimates == nil)
    let asked = try RunReport(folder, .init(lastYear: 2020))
    #expect(
      asked.footer.contains(
        "Færre enn fem års historie: 3203 Asker. Flytteratene er mest lånt fra målet; vekten av egne tall står i estimater.csv."
      ))
  }

  @Test func whatCannotBeEstimatedIsStillMissing() throws {
    let young = try Folder.estimated(settings: ["åpen_alder;70"]).read()
    #expect(try young.estimated(lastYear: 2020).estimates == nil)
    #expect(throws: MissingInput.self) { try RunReport(young, .init(lastYear: 2020)) }
  }

  @Test func theSameFolderGivesTheSameBytes() throws {
    let folder = Folder.estimated(regions: ["3203 Asker", "0301 Oslo"])
    #expect(try folder.results() == folder.results())
  }
}

extension PreparedFolder {
  /// The people of the first region in the last year of a scenario.
  fileprivate func run(_ scenario: String, to last: Int) throws -> Population? {
    let scenario = try #require(folder.scenario(scenario))
    return try ScenarioRun(self, scenario: scenario, lastYear: last).regions[0].populations[last]
  }
}
