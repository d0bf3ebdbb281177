import RateEstimation
import Runs
import Tabular
import TestSupport
import Testing

@testable import Backtesting

/// Files of published projections: which rows count, and what is refused.
@Suite struct BacktestVintageTests {
  static let groups = [
    "0 år", "1-5 år", "6-12 år", "13-15 år", "16-19 år", "20-66 år", "67-79 år",
    "80 år eller eldre",
  ]

  /// A panel of two places called Herøy and one called Asker.
  static func panel() throws -> PopulationPanel {
    let places = [("1515", 21200), ("1818", 42400), ("3203", 63600)].map {
      (code: $0.0, persons: [$0.1, $0.1, $0.1])
    }
    return try PopulationPanel(
      file: "a.csv", bytes: BacktestReportTests.file(places, from: 2010))
  }

  /// Rows of a projection from 2010 for 2011: texts between the region and the age, with the persons of
  /// each group.
  static func file(
    _ header: String, _ rows: [(region: String, other: String, persons: Int)],
    groups: [String] = groups
  ) -> String {
    var text = "Framskriving;region;\(header)år;alder;value\n"
    for row in rows {
      for group in groups {
        text += "2010;\(row.region);\(row.other)2011;\(group);\(row.persons)\n"
      }
    }
    return text
  }

  private func read(_ text: String) throws -> BacktestVintage {
    try BacktestVintage(
      file: "v.csv", bytes: Array(text.utf8), panel: Self.panel(), groups: ScoreGroup.standard)
  }

  private func problems(_ text: String) -> String {
    do {
      _ = try read(text)
      return ""
    } catch { return "\(error)" }
  }

  /// Everybody in Asker in 2011.
  private func total(_ vintage: BacktestVintage, place: Int = 2) -> Double? {
    vintage.persons[2010]?[place]?[2011]?[0]
  }

  @Test(arguments: [
    ("alternativ;", "MMMM;", "LLML;"),
    ("alternativ;", "Hovedalternativet (MMMM);", "Lav nasjonal vekst (LLML);"),
    ("statistikkvariabel;", "Middels (MMMM);", "Høy (HHMH);"),
    ("ContentsCode;", "Personer;", "Personer1;"),
    ("kode;tekst;", "Personer;Hovedalternativet (MMMM);", "Personer1;Lav nasjonal vekst (LLML);"),
    ("variant;", "MMM;", "LLL;"),
  ])
  func theMainAlternativeByItsLetters(_ header: String, _ main: String, _ low: String) throws {
    let text = Self.file(header, [("3203 Asker", low, 1), ("3203 Asker", main, 10)])
    #expect(total(try read(text)) == 80)
    let without = Self.file(header, [("3203 Asker", low, 1)])
    #expect(problems(without).contains("expected the main alternative, MMMM"))
  }

  @Test func theMainAlternativeInAHeading() throws {
    let text = Self.file("", [("3203", "", 10)])
      .replacing(";value", with: ";Hovedalternativet (MMMM);Lav (LLML)").replacing(
        ";10\n", with: ";10;1\n")
    #expect(total(try read(text)) == 80)
  }

  @Test func sexesAreSummedWhereBothAreThere() throws {
    let women = (region: "3203", other: "Kvinner;", persons: 10)
    let men = (region: "3203", other: "1 Menn;", persons: 7)
    let both = (region: "3203", other: "Begge kjønn;", persons: 17)
    #expect(total(try read(Self.file("kjønn;", [women, men]))) == 136)
    #expect(total(try read(Self.file("kjønn;", [women, men, both]))) == 136)
    #expect(total(try read(Self.file("kjønn;", [both]))) == 136)
    #expect(problems(Self.file("kjønn;", [men])).contains("found only menn in 3203 2011"))
  }

  @Test func whatIsWrongIsNamed() {
    let asker = [(region: "3203", other: "", persons: 10)]
    let text = Self.file("", asker)
    #expect(
      problems(Self.file("", asker + asker)).hasPrefix(
        "v.csv:10: found the same combination of codes as on line 2, expected each combination once"
      ))
    #expect(
      problems(text.replacing("1-5 år", with: "ukjent")).hasPrefix(
        "v.csv:3:4: found «ukjent», expected an age such as"))
    #expect(problems(text.replacing("6-12 år", with: "06.des")).contains("made a date of"))
    #expect(
      problems(text.replacing("0 år;", with: "Alder i alt;")).contains(
        "found no row for 0 år in 3203 2011"))
    #expect(
      problems(Self.file("", asker, groups: Array(Self.groups.dropLast()))).contains(
        "found no row for 80+ år in 3203 2011"))
    #expect(problems(text.replacing(";10\n", with: ";-1\n")).hasPrefix("v.csv:2:5: found «-1»"))
    #expect(problems(text.replacing(";10\n", with: ";9e15\n")).contains("below ten billion"))
    #expect(
      problems("region;alder;value\n3203;0 år;1\n").contains(
        "expected the columns framskriving, år too"))
    #expect(
      problems(Self.file("", [("Nowhere", "", 1), ("Elsewhere", "", 1)])).hasPrefix(
        "v.csv: found the regions Nowhere, Elsewhere, expected places of the population file"))
    #expect(
      problems("{\"version\": \"2.0\", \"class\": \"dataset\"}").contains("fetch the table as CSV"))
  }

  /// What a count is refused for, a projection is.
  @Test(arguments: [
    ("sivilstand", "Gift"), ("landbakgrunn", "Norge"), ("sivilstand", "0"), ("retning", "Begge"),
    ("statistikkvariabel", "Døde"), ("contents", "Folkemengde 31. desember"),
    ("bosted", "Tettbygd"), ("Type", "Registrert"), ("gruppe", "Innvandrere"), ("hvem", "Gifte"),
    ("mål", "Antall husholdninger"),
  ])
  func partsOfThePopulationAreRefused(_ name: String, _ code: String) {
    let said = problems(Self.file("\(name);", [("3203", code + ";", 10)]))
    #expect(said.hasPrefix("v.csv:1:3: found "), "\(said)")
    #expect(said.contains("fetch the projection of all persons") || name == "retning", "\(said)")
    let behind = Self.file("", [("3203", "", 10)]).replacing(";value", with: ";value;\(name)")
      .replacing(";10\n", with: ";10;\(code)\n")
    #expect(problems(behind).hasPrefix("v.csv:1:6: found "))
  }

  @Test(arguments: [
    ("sivilstand", "I alt"), ("innvandringskategori", "Hele befolkningen"), ("kilde", "SSB"),
    ("Tabell", "11668"), ("statistikkvariabel", "Personer"), ("Type", "Framskrevet"),
    ("statistikkvariabel", "Framskrevet folkemengde"), ("fylke", "Akershus"), ("navn", "Asker"),
    ("Sivilstand;sivilstand", "0;I alt"), ("kommunenavn", "Asker"), ("land", "Norge"),
    ("publisert", "2018-06-26"), ("modell", "KOSMO"), ("tabell", "12882"), ("utgave", "juni 2018"),
    ("tabell", "12882: Framskrevet folkemengde"), ("fylke", "Viken"), ("versjon", "v2"),
  ])
  func columnsThatPartNothingPass(_ name: String, _ code: String) throws {
    #expect(total(try read(Self.file("\(name);", [("3203", code + ";", 10)]))) == 80)
  }

  /// One text in all rows that is about nothing known is told.
  @Test func aColumnOfOneUnknownTextIsTold() throws {
    let told = try read(Self.file("modell;", [("3203", "KOSMO;", 10)])).warnings.map(\.en)
    #expect(
      told == [
        "v.csv: all rows have «KOSMO» under «modell»; they are read as a projection of all persons"
      ])
    #expect(try read(Self.file("land;", [("3203", "Norge;", 10)])).warnings == [])
    #expect(try read(Self.file("tabell;", [("3203", "12882;", 10)])).warnings == [])
  }

  @Test(arguments: [
    ("Døde, etter region", "deaths or mortality, by the title"),
    ("13864: Flytting, etter region", "table 13864, moves"),
    ("Framskrevne husholdninger, etter region", "households or persons in them, by the title"),
    ("Framskrevet folkemengde 31. desember, etter region", "persons on another day than 1 January"),
    ("14288: Framskrevet folkemengde 1. januar, etter region", ""),
    ("Framskrevet folkemengde, etter alternativ, region, alder og år", ""),
    ("14288: Framskrevet folkemengde (fruktbarhet, levealder, flytting, innvandring)", ""),
    ("12882: Framskrevet folkemengde. Rettet 31. desember 2020", ""),
    ("MMMM: middels fruktbarhet, levealder, innenlands flytting og innvandring", ""),
    ("Framskrevet folkemengde med middels fruktbarhet, levealder og innvandring", ""),
    ("Framskrevet antall fødte personer, etter region", "births, by the title"),
    ("Kilde: SSB, hentet 31.12.2025", ""),
    ("Framskrevne stemmeberettigede, etter region", "persons who can vote, or did, by the title"),
  ])
  func aTitleAboutSomethingElseIsRefused(_ title: String, _ words: String) {
    let said = problems(title + "\n\n" + Self.file("", [("3203", "", 10)]))
    #expect(words.isEmpty ? said.isEmpty : said.contains(words), "\(said)")
  }

  @Test func figuresThatAreNoPersonsAreRefused() {
    let text = Self.file("", [("3203", "", 10)])
    #expect(
      problems(Self.file("enhet;", [("3203", "1 000 personer;", 10)])).hasPrefix(
        "v.csv: found the unit «1 000 personer», expected persons, one by one"))
    #expect(
      problems(text.replacing(";10\n", with: ";1.234\n")).hasPrefix(
        "v.csv:2:5: found «1.234», expected a whole number of persons; it looks like a thousands"))
    #expect(
      problems(text.replacing(";10\n", with: ";0\n")).hasPrefix(
        "v.csv:2: found only zeros in 3203 2011, expected persons; a number that did not exist"))
    #expect(problems(text.replacing("2011;", with: "2011-12-31;")).contains("a count on 31 Dec"))
    #expect(
      problems(text.replacing(";value", with: ";Lav nasjonal vekst (LLML)")).hasPrefix(
        "v.csv:1:5: found the alternatives Lav nasjonal vekst (LLML), expected the main alter"))
  }

  /// Totals that are not the sum of their parts: one of them is wrong.
  @Test func totalsThatContradictTheirPartsAreRefused() throws {
    let women = (region: "3203", other: "Kvinner;", persons: 10)
    let men = (region: "3203", other: "Menn;", persons: 7)
    let both = (region: "3203", other: "Begge kjønn;", persons: 30)
    #expect(
      problems(Self.file("kjønn;", [women, men, both])).hasPrefix(
        "v.csv:2: found 30 for begge kjønn 0 in 3203 2011, expected 17, the sum of its parts"))
    let asker = Self.file("", [("3203", "", 10)])
    #expect(total(try read(asker + "2010;3203;2011;Alder i alt;80\n")) == 80)
    #expect(
      problems(asker + "2010;3203;2011;Alder i alt;800\n").hasPrefix(
        "v.csv:10: found 800 for «Alder i alt» in 3203 2011, expected 80, the sum of its parts"))
    #expect(
      problems(Self.file("", [("3203", "", 10)], groups: ["I alt"])).contains("no row for 0+"))
  }

  @Test func twoPlacesOfOneName() throws {
    let names = ["Herøy (Nordland)", "Herøy (Møre og Romsdal)"]
    let vintage = try read(
      Self.file("", [(names[0], "", 10), (names[1], "", 20)]))
    #expect(total(vintage, place: 1) == 80 && total(vintage, place: 0) == 160)
    let doubtful = try read(Self.file("", [("Herøy", "", 10), ("Asker", "", 20)]))
    #expect(doubtful.unknown == ["Herøy"] && total(doubtful) == 160)
    #expect(total(doubtful, place: 0) == nil && total(doubtful, place: 1) == nil)
  }

  /// One place under two names is no sum of parts.
  @Test(arguments: [
    ("3203 Asker", "Asker"), ("3203", "K-3203 Asker"), ("Asker", "Asker kommune"),
  ])
  func onePlaceUnderTwoNamesIsRefused(_ one: String, _ other: String) {
    let text = Self.file("", [(one, "", 10), (other, "", 10)])
    #expect(
      problems(text) == """
        v.csv:10: found «\(one)» and «\(other)» for the same place, expected each place once; take \
        one of them out
        """)
  }

  @Test func lettersThatCameOutWrong() {
    let text = Self.file("kjønn;", [("3203", "Kvinner;", 10)]).replacing("ø", with: "Ã¸")
    #expect(problems(text).hasPrefix("v.csv:1: found «kjÃ¸nn», expected readable letters"))
  }

  @Test func namesOfPersonsAreThoseOfAnImport() throws {
    let text = Self.file("", [("3203", "", 10)])
    for name in ["Folkemengde", "Antall personer", "Personer 1. januar"] {
      #expect(total(try read(text.replacing(";value", with: ";\(name)"))) == 80)
    }
  }

  @Test func eachOfManyUnknownNamesIsToldOnce() throws {
    var text = Self.file("", [("3203", "", 10)])
    for number in 0..<2000 { text += "2010;Sted\(number % 1000)x;2011;\(number / 1000) år;1\n" }
    #expect(try read(text).unknown.count == 1000)
  }

  /// A vintage on another level than the population it began from.
  @Test(arguments: [(8, true), (79_500, true), (7950, false), (6000, false), (2500, true)])
  func aVintageOfAnotherLevelStops(_ persons: Int, _ isOff: Bool) throws {
    let panel = try Self.panel()
    let text = Self.file("", [("3203", "", persons)])
    let vintage = try read(text)
    let said = vintage.levelProblem(file: "v.csv", panel: panel, jumpOffs: [2010])
    #expect((said != nil) == isOff, "eight groups of \(persons) beside 63600")
    guard let said, persons == 8 else { return }
    #expect(
      "\(said)" == """
        v.csv:2: found 64 persons in 3203 Asker 2011, expected about 63600, as in the population file; is \
        it in thousands, or of other borders? fetch it as persons in those of today
        """)
  }

  @Test func aNumberBesideTheNameOfAnotherIsRefused() {
    #expect(
      problems(Self.file("", [("3203 Bamble", "", 10)])).hasPrefix(
        "v.csv:2:2: found «3203 Bamble», expected 3203 Asker or 4012 Bamble; number and name"))
  }

  @Test func aBareHighestAgeIsOpen() throws {
    let groups = Self.groups.dropLast() + ["80-99 år", "100"]
    #expect(total(try read(Self.file("", [("3203", "", 10)], groups: Array(groups)))) == 90)
    let other = Self.groups.dropLast() + ["80-98 år", "99"]
    #expect(
      problems(Self.file("", [("3203", "", 10)], groups: Array(other))).contains("no row for 100+"))
  }

  /// `--to` has the years of the file.
  @Test(arguments: [2009, 2010, 2013, 2030])
  func aLastYearOutsideTheFileIsRefused(_ year: Int) {
    let bytes = BacktestReportTests.file(
      [(code: "3203", persons: [21200, 21200, 21200])], from: 2010)
    #expect {
      try BacktestReport(
        file: ("a.csv", bytes), vintages: nil, .init(jumpOffs: [2010], lastYear: year))
    } throws: { error in
      "\(error)" == """
        a.csv: found the years 2010–2012, expected the year \(year), which --to asks for; give --to from \
        2011 through 2012, or leave it out
        """
    }
  }

  @Test func aVintageOfAnotherYearStops() throws {
    let bytes = BacktestReportTests.file(
      [(code: "3203", persons: [21200, 21200, 21200])], from: 2010)
    let vintage = Array(Self.file("", [("3203", "", 10)]).utf8)
    #expect {
      try BacktestReport(
        file: ("a.csv", bytes), vintages: ("v.csv", vintage), .init(jumpOffs: [2011]))
    } throws: { error in
      "\(error)".hasPrefix(
        "v.csv: found projections from 2010, expected a projection from 2011 with years through 2012"
      )
    }
  }
}
