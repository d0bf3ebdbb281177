import Demography
import MoneyTables
import ServiceDemand
import TestSupport
import Testing

@testable import Outcomes
@testable import Scenarios

/// Counts and places of 31 December in a folder whose need is shown on 1 January, and the other way round.
@Suite struct CountDateFolderTests {
  private static let use = "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet;dato"
  private static let places =
    "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;scenario;delområde;dato"

  /// Users and places of a day; all else follows from 1 January.
  ///
  /// Life expectancy rises in 2029.
  private static func folder(_ year: Int, _ date: String, shown: String = "") -> Folder {
    var folder = Folder.services([
      "trappebruk": [
        use, "boligtrapp;6;eldre;begge;45+;\(year);60;plass;\(date)",
        "boligtrapp;5;eldre;begge;40+;\(year);30;bolig;\(date)",
      ],
      "dekning": [
        "trapp;trinn;brukergruppe;bane;år;verdi;grense;scenario",
        "boligtrapp;5;eldre;trend;;-0,1;;", "boligtrapp;6;eldre;friskere;;0,5;;",
      ],
      "kapasitet": [
        places, "boligtrapp;6;eldre;egen;finnes;\(year);\(year + 4);40;;;\(date)",
        "boligtrapp;6;eldre;egen;planlagt;\(year + 3);;9;;;\(date)",
        "boligtrapp;5;eldre;;tak;\(year);;20;;;\(date)",
      ],
    ])
    for sex in ["kvinner", "menn"] {
      for age in 0...50 {
        folder.add("dodelighet", "\(sex);\(age);2029;S;\(age == 50 ? "0,95" : "1")")
      }
    }
    if !shown.isEmpty { folder.add("innstillinger", "behovsdato;\(shown)") }
    return folder
  }

  /// What is told of need and places, by year from 2024 on.
  private static func told(_ folder: Folder) throws -> [[Double?]] {
    let ladder = try #require(try folder.services().ladders.first)
    let gaps = ladder.gaps.map { $0.gaps.map { $0?.missing[0] } }
    let capped = ladder.gaps.map { ($0.capped ?? []).map { $0?[0] } }
    return (0...1).map { ladder.need(rung: $0).map { $0?[0] } } + gaps + capped
  }

  @Test func theLastOfDecemberIsTheFirstOfJanuaryAfter() throws {
    let december = try Self.told(Self.folder(2025, "31. desember"))
    let january = try Self.told(Self.folder(2026, "1. januar"))
    #expect(december == january)
    // The counts themselves, and places of that day, which are not there before.
    #expect(december[0][2] == 60 && december[1][2] == 30)
    #expect(december[2].prefix(3).map { $0 == 20 } == [false, false, true])
    #expect(try Self.told(Self.folder(2025, "")) != december)
    #expect(try Self.told(Self.folder(2025, "")) == Self.told(Self.folder(2025, "1. januar")))
  }

  /// Shown on 31 December, the 1 January of 2026 is 2025; nobody knows the day after the run.
  @Test func whatIsShownMayBeTheLastOfDecember() throws {
    let shown = "31. desember"
    let january = try Self.told(Self.folder(2026, "1. januar", shown: shown))
    #expect(january == (try Self.told(Self.folder(2025, "31. desember", shown: shown))))
    #expect(january == (try Self.told(Self.folder(2025, "", shown: shown))))
    #expect(january[0][1] == 60)
    #expect(january[0].map { $0 == nil } == (2024...2034).map { $0 == 2034 })
  }

  @Test func theSubtitleNamesTheDayWhereItIsAnother() throws {
    func subtitle(_ folder: Folder) throws -> String {
      let report = try RunReport(folder.read(), .init())
      return try #require(report.tables.first { $0.name == "boligtrapp" }).subtitle
    }
    let found = try subtitle(Self.folder(2025, "31. desember"))
    #expect(
      found == """
        eldre · behov 1. januar etter dekning og friskere aldring i scenarioet, rater fra 31. desember \
        2025; «uendret praksis» = uten (ikke en prognose)
        """)
    #expect(try subtitle(Self.folder(2025, "")).contains(", rater fra 2025;"))
    #expect(
      try subtitle(Self.folder(2025, "31. desember", shown: "31. desember"))
        .contains(", rater fra 2025;"))
    // Two days that are one.
    var both = Self.folder(2025, "31. desember")
    both.files["dekning"] = nil
    both["trappebruk"][2] = "boligtrapp;5;eldre;begge;40+;2026;30;bolig;1. januar"
    #expect(
      try subtitle(both).contains("konstante rater fra 31. desember 2025 og 1. januar 2026 ("))
  }

  /// The need of the last 31 December is missing and told, and the budget ends the year before.
  @Test func aLastYearThatCannotBeToldIsNotFatal() throws {
    var folder = Folder.places
    folder.add("innstillinger", "behovsdato;31. desember")
    #expect(folder.problems() == [])
    #expect(
      folder.warnings() == [
        """
        the need on 31 December cannot be told for 2034: the run has no population on 1 January of the \
        year after; a later sluttår (with steglengde 1) or behovsdato 1. januar tells it
        """,
        """
        the budget ends in 2033: the need on 31 December 2034 would be of the population of the day \
        after, which the run does not have
        """,
      ])
    let report = try RunReport(folder.read(), .init())
    #expect(report.warnings.contains { $0.nb.contains("behovet 31. desember") })
    let results = Folder.results(report)
    let need = try ResultFile(results, "boligtrapp.csv")
    #expect(try need.texts("2034").allSatisfy { $0.isEmpty })
    #expect(try need.texts("2033").allSatisfy { !$0.isEmpty })
    #expect(results["handlingsprogram.csv"] != nil)
    #expect(Folder.places.warnings() == [])
  }

  /// 20 of the 200 persons of 50 and over on the day after the count, without a mark that days differ.
  @Test func theOwnRateIsThatOfItsDay() throws {
    var folder = Folder.services([
      "trappebruk": [Self.use, "boligtrapp;6;eldre;begge;50+;2025;20;plass;31. desember"],
      "referanse": [
        "navn;trapp;trinn;brukergruppe;aldersgruppe;nevner;år;dato;verdi",
        "landet;boligtrapp;6;eldre;50+;50+;2025;31. desember;0,05",
        "landet;boligtrapp;6;eldre;50+;50+;2025;1. januar;0,05",
      ],
    ])
    let read = try folder.read()
    let populations = try folder.run().regions[0].populations
    let rates = read.services.references.compactMap { $0.rate(read, in: populations) }
    let persons = try #require(populations[2026]?.persons(from: 50, through: nil))
    #expect(rates.map { $0.own.rate[0] } == [20 / persons, 20 / persons])
    #expect(rates[0].marks == [])
    #expect(rates[1].marks == [.datesDiffer(own: .lastOfDecember, reference: .firstOfJanuary)])
    folder["trappebruk"][1] = "boligtrapp;6;eldre;begge;50+;2025;20;plass;"
    let undated = try folder.read()
    #expect(
      undated.services.references.map { $0.rate(undated, in: populations)?.marks.count } == [1, 0])
  }
}
