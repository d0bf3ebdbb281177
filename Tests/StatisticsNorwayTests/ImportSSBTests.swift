import Tabular
import TestSupport
import Testing

@testable import StatisticsNorway

/// Small SSB files: ages 0, 1 and 2 years or older.
@Suite struct ImportSSBTests {
  /// A wide file with title; one row per region, sex and age.
  static func file(
    _ title: String = "07459: Befolkning, etter region, kjønn, alder, statistikkvariabel og år",
    years: [Int], _ rows: [(region: String, counts: [[String]])],
    ages: [String] = ["0 år", "1 år", "2 år eller eldre"]
  ) -> [UInt8] {
    var text = title.isEmpty ? "" : "\"\(title)\"\n\n"
    let columns = years.map { "\"Personer \($0)\"" }
    text += "\"region\";\"kjønn\";\"alder\";" + columns.joined(separator: ";") + "\n"
    for row in rows {
      var index = 0
      for sex in ["Menn", "Kvinner"] {
        for age in ages {
          text += "\"\(row.region)\";\"\(sex)\";\"\(age)\";"
          text += row.counts.map { $0[index] }.joined(separator: ";") + "\n"
          index += 1
        }
      }
    }
    return Array(text.utf8)
  }

  func load(_ files: [[UInt8]], _ region: String = "3203") throws -> ImportedPopulation {
    try importer(files, region).population()
  }

  func importer(_ files: [[UInt8]], _ region: String = "3203") -> SSBImport {
    let named = files.enumerated().map { (name: "f\($0 + 1).csv", bytes: $1) }
    return SSBImport(files: named, region: region)
  }

  func problems(_ files: [[UInt8]], _ region: String = "3203") -> String {
    do {
      _ = try load(files, region)
      return ""
    } catch {
      return "\(error)"
    }
  }

  static let zeros = ["0", "0", "0", "0", "0", "0"]
  static let ones = ["1", "2", "3", "4", "5", "6"]
  static let tens = ["10", "20", "30", "40", "50", "60"]

  @Test func csvIsWhatScenarioFoldersRead() throws {
    let file = Self.file(years: [2024], [("3203 Asker", [Self.ones])])
    #expect(
      try load([file]).csv() == """
        \u{FEFF}region;kjønn;alder;år;personer;kilde;status;merknad\r
        3203 Asker;kvinner;0;2024;4;SSB tabell 07459, f1.csv;publisert;\r
        3203 Asker;kvinner;1;2024;5;SSB tabell 07459, f1.csv;publisert;\r
        3203 Asker;kvinner;2+;2024;6;SSB tabell 07459, f1.csv;publisert;\r
        3203 Asker;menn;0;2024;1;SSB tabell 07459, f1.csv;publisert;\r
        3203 Asker;menn;1;2024;2;SSB tabell 07459, f1.csv;publisert;\r
        3203 Asker;menn;2+;2024;3;SSB tabell 07459, f1.csv;publisert;\r

        """)
  }

  @Test func theSourceIsTheFileWithoutItsFolder() throws {
    let file = Self.file(years: [2024], [("3203 Asker", [Self.ones])])
    let importer = SSBImport(files: [(name: "a/b c/f.csv", bytes: file)], region: "3203")
    #expect(try importer.population().years[0].source == "SSB tabell 07459, f.csv")
  }

  @Test func codesAreChained() throws {
    let file = Self.file(
      years: [2019, 2020, 2024],
      [
        ("0220 Asker (-2019)", [Self.tens, Self.zeros, Self.zeros]),
        ("0627 Røyken (-2019)", [Self.ones, Self.zeros, Self.zeros]),
        ("0628 Hurum (-2019)", [Self.ones, Self.zeros, Self.zeros]),
        ("3025 Asker (2020-2023)", [Self.zeros, Self.tens, Self.zeros]),
        ("3203 Asker", [Self.zeros, Self.zeros, Self.tens]),
        ("0301 Oslo", [Self.tens, Self.tens, Self.tens]),
      ])
    let population = try load([file])
    #expect(population.years.map(\.year) == [2019, 2020, 2024])
    #expect(population.years.map(\.codes) == [["0220", "0627", "0628"], ["3025"], ["3203"]])
    #expect(population.years[0].men == [12, 24, 36])
    #expect(population.years[0].women == [48, 60, 72])
    #expect(population.years[1].women == [40, 50, 60])
    #expect(population.name == "Asker")
    let csv = population.csv()
    #expect(csv.contains(";2019;48;SSB tabell 07459, f1.csv;avledet;sum av 0220 + 0627 + 0628\r\n"))
    #expect(csv.contains(";2020;40;SSB tabell 07459, f1.csv;publisert;kode 3025\r\n"))
  }

  @Test func aYearUnderTwoCodesIsCountedOnce() throws {
    let both = Self.file(
      years: [2023],
      [("3025 Asker", [Self.tens]), ("3203 Asker", [Self.tens])])
    #expect(try load([both]).years.map(\.total) == [210])
    let old = Self.file(years: [2023], [("3025 Asker", [Self.tens])])
    #expect(try load([old]).years[0].codes == ["3025"])
    let joined = Self.file(
      years: [2005], [("K-3025 Asker", [Self.tens]), ("0220 Asker", [Self.ones])])
    #expect(try load([joined]).years[0].codes == ["K-3025"])
  }

  @Test func aMissingPartIsNamed() {
    let file = Self.file(
      years: [2019], [("0220 Asker", [Self.tens]), ("0628 Hurum", [Self.tens])])
    #expect(
      problems([file]) == """
        f1.csv:4: found 0220 + 0628 in 2019, expected 0220 + 0627 + 0628; fetch 0627 too
        """)
  }

  @Test func splitAreasAreRefused() {
    let file = Self.file(
      years: [2018, 2019, 2020], [("1508 Ålesund", [Self.tens, Self.tens, Self.tens])])
    #expect(
      problems([file], "1508") == """
        f1.csv: found 1508 Ålesund in 2018–2019, which take a share of 1504 (50 %), 1523 (50 %), \
        1529 (50 %), 1534 (50 %), 1546 (50 %), expected areas that went whole from one code to \
        another; use years from 2024 on
        f1.csv: found 1508 Ålesund in 2020, which take a share of 1507 (50 %), expected areas that \
        went whole from one code to another; use years from 2024 on
        """)
    let old = Self.file(years: [2023], [("1507 Ålesund", [Self.tens])])
    #expect(problems([old], "1508").contains("take a share of 1507 (50 %)"))
  }

  @Test func aCodeThatLaterGrew() throws {
    let parts = Self.file(
      years: [2019],
      [
        ("1103 Stavanger", [Self.tens]), ("1141 Finnøy", [Self.ones]),
        ("1142 Rennesøy", [Self.ones]),
      ]
    )
    #expect(try load([parts], "1103").years[0].total == 252)
    let alone = Self.file(
      years: [2018, 2019, 2020], [("1103 Stavanger", [Self.tens, Self.tens, Self.tens])])
    #expect(
      try load([alone], "1103").warnings == [
        """
        2018–2019: 1103 stands without 1141, 1142, which later joined it; read as figures for \
        today's borders
        """
      ])
  }

  @Test func oldCodesAreNotAskedFor() {
    let file = Self.file(years: [2020], [("3025 Asker", [Self.tens])])
    #expect(
      problems([file], "3025") == """
        f1.csv: found the region 3025, a code of the past, expected a code of 2024; \
        give --region 3203 Asker
        """)
    #expect(
      problems([file], "0301") == """
        f1.csv: found the regions 3025 Asker, expected 0301 Oslo; fetch the table with this region too
        """)
  }

  @Test func withoutSexNothingIsImportedButPersonsAreSummed() throws {
    let text = """
      "region";"age";"Persons 2005"
      "0220 Asker";"0 years";5
      "0220 Asker";"1 year or older";6
      "0627 Røyken";"0 years";7
      "0627 Røyken";"1 year or older";8
      "0628 Hurum";"0 years";-
      "0628 Hurum";"1 year or older";10
      """
    #expect(
      problems([Array(text.utf8)]) == """
        f1.csv: found no sexes, expected kvinner and menn; fetch table 07459 with kjønn and alder
        """)
    let persons = try importer([Array(text.utf8)]).personsByAge(year: 2005)
    #expect(persons.map(\.persons) == [12, 24])
    #expect(persons.map(\.ages.from) == [0, 1])
    do {
      _ = try importer([Array(text.utf8)]).personsByAge(year: 2006)
      Issue.record("a year that is not there")
    } catch {
      #expect("\(error)" == "f1.csv: found the years 2005, expected 2006")
    }
  }

  @Test func oneSexIsNotBoth() {
    let text =
      "region;kjønn;alder;år;Personer\n3203 Asker;Menn;0 år;2024;5\n3203 Asker;Menn;1+;2024;5\n"
    #expect(
      problems([Array(text.utf8)]) == """
        f1.csv: found only menn, expected kvinner and menn; fetch table 07459 with kjønn and alder
        """)
  }

  @Test func oneSexOfTheNationIsNotBoth() {
    let text = "kjønn;alder;år;Personer\nKvinner;0 år;2024;500000\nKvinner;1+;2024;5\n"
    #expect(
      problems([Array(text.utf8)], "0") == """
        f1.csv: found only kvinner, expected kvinner and menn; fetch table 07459 with kjønn and alder
        """)
  }

  /// The own number in a year before it, beside the numbers that were the area then.
  @Test func twoWaysOfOneAreaSayTheSame() throws {
    func file(_ own: [String], _ code: String = "3203") -> [UInt8] {
      let parts = ["0220 Asker", "0627 Røyken", "0628 Hurum"].map { ($0, [Self.tens]) }
      return Self.file(
        years: [2015],
        parts.map { (region: $0.0, counts: $0.1) } + [(region: "\(code) Asker", counts: [own])])
    }
    for code in ["3203", "K-3203", "3025"] {
      #expect(
        problems([file(Self.tens, code)]) == """
          f1.csv:25:4: found 40 for kvinner 0 in \(code) 2015, expected 120 as in 0220 + 0627 + 0628; \
          take one of the codes out
          """)
      let sums = ["30", "60", "90", "120", "150", "180"]
      #expect(try load([file(sums, code)]).years[0].total == 630)
    }
  }

  @Test func aContradictionIsToldOnce() {
    let both = Self.file(
      years: [2024, 2025],
      [("4012 Bamble", [Self.tens, Self.tens]), ("K-4012 Bamble", [Self.ones, Self.ones])])
    #expect(problems([both], "4012").contains("expected 4 as in K-4012 Bamble"))
    #expect(!problems([both], "4012").contains("\n"))
  }

  /// Klæbu joined Trondheim in 2020; both had new numbers from 2018.
  @Test func aCodeOfTheSameFirstYearIsNoPredecessor() throws {
    let parts = Self.file(
      years: [2018], [("5001 Trondheim", [Self.tens]), ("5030 Klæbu", [Self.ones])])
    #expect(try load([parts], "5001").years[0].total == 231)
    let alone = Self.file(years: [2018], [("5030 Klæbu", [Self.ones])])
    #expect(problems([alone], "5001").contains("fetch 5001 too"))
  }

  @Test func openByACode() throws {
    let text = """
      {"version": "2.0", "class": "dataset", "label": "07459: Befolkning",
       "id": ["Region", "Kjonn", "Alder", "Tid"], "size": [1, 2, 2, 1],
       "dimension": {
         "Region": {"label": "region", "category": {"index": ["3203"]}},
         "Kjonn": {"label": "kjønn", "category": {"index": ["2", "1"]}},
         "Alder": {"label": "alder", "category": {"index": ["000", "001+"],
           "label": {"000": "0 år", "001+": "1 år"}}},
         "Tid": {"label": "år", "category": {"index": ["2024"]}}},
       "value": [1, 2, 3, 4]}
      """
    #expect(try load([Array(text.utf8)]).ages.map(\.text) == ["0", "1+"])
    let closed = text.replacing("001+", with: "001")
    #expect(problems([Array(closed.utf8)]).contains("no row for 2 and older"))
    #expect(StatBankText.ages("105+ 105 år") == .init(from: 105, to: nil))
  }

  @Test func aTotalByItsTextAndNotByItsCode() throws {
    let text = """
      {"version": "2.0", "class": "dataset", "label": "07459: Befolkning",
       "id": ["Region", "Kjonn", "Alder", "Sivilstand", "Tid"], "size": [1, 2, 2, 1, 1],
       "dimension": {
         "Region": {"label": "region", "category": {"index": ["3203"]}},
         "Kjonn": {"label": "kjønn", "category": {"index": ["2", "1"]}},
         "Alder": {"label": "alder", "category": {"index": ["000", "001+"]}},
         "Sivilstand": {"label": "sivilstand", "category": {"index": ["0"],
           "label": {"0": "Uoppgitt"}}},
         "Tid": {"label": "år", "category": {"index": ["2024"]}}},
       "value": [1, 2, 3, 4]}
      """
    #expect(problems([Array(text.utf8)]).contains("only «Uoppgitt» of «sivilstand»"))
    #expect(problems([Array(text.replacing("Uoppgitt", with: "I alt").utf8)]) == "")
  }

  @Test(arguments: [
    ("Asker kommune", "give 3203"), ("Gaivuotna", "give 5540"), ("Viken", "a county of 2020–2023"),
    ("Akershus fylke", "is the county 32"), ("Norge", "give 0 for the whole country"),
    ("Røyken", "give 3203"), ("Ingensteds", "no municipality of 2024 has this name"),
  ])
  func aNameIsToldAsAName(_ name: String, _ words: String) {
    let file = Self.file(
      years: [2019], [("0220 Asker", [Self.tens]), ("0627 Røyken", [Self.tens])])
    let said = problems([file], name)
    #expect(said.hasPrefix("--region: found «\(name)»") && said.contains(words), "\(said)")
    #expect(!said.contains("fetch the table"))
  }

  @Test func missingIsNotZero() {
    let file = Self.file(
      years: [2023, 2024],
      [("3203 Asker", [["1", "2", "3", "4", "..", "."], ["1", ":", "3", "", "5", "-"]])])
    #expect(
      problems([file]) == """
        f1.csv:8:4: found no figure for kvinner 1+ år (. ..) in 3203 2023, expected a figure for \
        every age; missing is not zero; fetch the table anew
        f1.csv:7:5: found no figure for kvinner 0 år in 3203 2024, expected a figure for every age; \
        missing is not zero; fetch the table anew
        f1.csv:5:5: found no figure for menn 1 år (:) in 3203 2024, expected a figure for every age; \
        missing is not zero; fetch the table anew
        """)
  }

  @Test func absentAgesAreNamed() {
    let text = """
      region;kjønn;alder;år;Personer
      3203 Asker;Menn;0 år;2024;5
      3203 Asker;Menn;3 år;2024;5
      3203 Asker;Menn;7+;2024;5
      3203 Asker;Kvinner;0 år;2024;5
      """
    #expect(
      problems([Array(text.utf8)]) == """
        f1.csv: found no row for 1–2, 4–6 år, expected every age from 0 to the highest once; fetch \
        the table with all ages
        """)
    let half = """
      region;kjønn;alder;år;Personer
      3203 Asker;Menn;0 år;2024;5
      3203 Asker;Menn;1+;2024;5
      3203 Asker;Kvinner;0 år;2024;5
      """
    #expect(
      problems([Array(half.utf8)]) == """
        f1.csv:2: found no figure for kvinner 1+ år in 3203 2024, expected a figure for every age; \
        missing is not zero; fetch the table anew
        """)
  }

  @Test func yearsOfZerosAreLeftOut() throws {
    let file = Self.file(
      years: [2021, 2022, 2023, 2024],
      [("3203 Asker", [Self.zeros, Self.zeros, Array(repeating: "..", count: 6), Self.tens])])
    let population = try load([file])
    #expect(population.years.map(\.year) == [2024])
    #expect(
      population.warnings == [
        "2021–2022 left out: 3203 has only zeros, so the code did not exist",
        "2023 left out: 3203 has no figures",
      ])
    let none = Self.file(years: [2021], [("3203 Asker", [Self.zeros])])
    #expect(
      problems([none]) == """
        f1.csv: found nobody in any year, expected 3203 Asker (earlier 0220, 0627, 0628, 3025); a \
        code without persons did not exist in that year
        """)
  }

  @Test func jumpsAreRemarkedOn() throws {
    let more = ["11", "22", "33", "44", "55", "66"]
    let file = Self.file(
      years: [2022, 2023, 2024], [("0301 Oslo", [Self.tens, more, more])])
    #expect(
      try load([file], "0301").warnings == [
        "the total goes from 210 in 2022 to 231 in 2023 (+10.0 %): look for a change of borders"
      ])
  }

  @Test func personer1IsReadByItsTable() throws {
    func file(_ heading: String) -> [UInt8] {
      Array(
        """
        "Region","Kjonn","Alder","ContentsCode","Tid","\(heading)"
        "3203","1","000","Personer1","2024",12
        "3203","1","001+","Personer1","2024",13
        "3203","2","000","Personer1","2024",14
        "3203","2","001+","Personer1","2024",15
        """.utf8)
    }
    let counted = try load([file("07459: Befolkning")])
    #expect(counted.years[0].women == [14, 15])
    #expect(counted.years[0].men == [12, 13])
    #expect(
      problems([file("12882: Framskrevet folkemengde")]) == """
        f1.csv: found table 12882, a projection, expected persons on 1 January; they belong in \
        kontrolltotaler.csv, or in backtest --vintage; fetch table 07459 for the population
        """)
    #expect(problems([file("14746: x")]).contains("table 14746, a projection"))
    #expect(
      problems([file("10826: x")]) == """
        f1.csv: found Personer1 of table 10826, expected Personer1 of table 07459; it counts persons \
        in 07459 and is the low alternative in 12882 and 14746
        """)
    #expect(
      problems([file("value")]) == """
        f1.csv: found Personer1 without a table number, expected Personer1 of table 07459; \
        Personer1 counts persons in 07459 and is the low alternative in 12882 and 14746; keep the \
        title line, or fetch the file with texts
        """)
  }

  @Test func jsonStatWithWomenFirst() throws {
    let text = """
      {"version": "2.0", "class": "dataset", "label": "07459: Befolkning",
       "id": ["Region", "Kjonn", "Alder", "ContentsCode", "Tid"], "size": [1, 2, 2, 1, 1],
       "role": {"time": ["Tid"], "metric": ["ContentsCode"]},
       "dimension": {
         "Region": {"label": "region", "category": {"index": ["K-3203"],
           "label": {"K-3203": "Asker"}}},
         "Kjonn": {"label": "kjønn", "category": {"index": {"2": 0, "1": 1},
           "label": {"1": "Menn", "2": "Kvinner"}}},
         "Alder": {"label": "alder", "category": {"index": {"105+": 1, "000": 0},
           "label": {"000": "0 år", "105+": "105 år eller eldre"}}},
         "ContentsCode": {"label": "statistikkvariabel", "category": {"index": ["Personer1"],
           "label": {"Personer1": "Personer"}}},
         "Tid": {"label": "år", "category": {"index": ["2024"]}}},
       "value": [1, 2, 3, 4]}
      """
    #expect(
      problems([Array(text.utf8)]) == """
        f1.csv: found no row for 1–104 år, expected every age from 0 to the highest once; fetch \
        the table with all ages
        """)
    let whole = text.replacing("105+", with: "001+").replacing("105 år", with: "1 år")
    let population = try load([Array(whole.utf8)])
    #expect(population.years[0].women == [1, 2])
    #expect(population.years[0].men == [3, 4])
    #expect(population.years[0].codes == ["K-3203"])
  }

  @Test func filesMayOverlapButNotContradict() throws {
    let first = Self.file(years: [2023, 2024], [("3203 Asker", [Self.tens, Self.tens])])
    let second = Self.file(years: [2024], [("3203 Asker", [Self.tens])])
    let third = Self.file(years: [2024], [("3203 Asker", [Self.ones])])
    #expect(try load([first, second]).years.map(\.total) == [210, 210])
    #expect(
      problems([first, third]) == """
        f2.csv:7:4: found 4 for kvinner 0 in 3203 2024, expected 40 as in f1.csv; leave one of the \
        files out
        """)
  }

  @Test func partsMayStandInDifferentFiles() throws {
    let names = ["0220 Asker", "0627 Røyken", "0628 Hurum"]
    let files = names.map { Self.file(years: [2010], [($0, [Self.ones])]) }
    let population = try load(files)
    #expect(population.years[0].total == 63)
    #expect(
      population.years[0].source
        == "SSB tabell 07459, f1.csv og SSB tabell 07459, f2.csv og SSB tabell 07459, f3.csv")
  }

  @Test func countsAreWholeNumbers() {
    let file = Self.file(
      years: [2024], [("3203 Asker", [["1,5", "2", "3", "4", "5", "-6"]])])
    #expect(
      problems([file]) == """
        f1.csv:9:4: found −6 for kvinner 2+ in 3203 2024, expected a whole number of persons
        f1.csv:4:4: found 1.5 for menn 0 in 3203 2024, expected a whole number of persons
        """)
  }

  @Test func otherDimensionsMustBeOne() {
    let text = """
      region;kjønn;alder;landbakgrunn;år;Personer
      3203 Asker;Menn;0 år;Norge;2024;5
      3203 Asker;Menn;1+;Sverige;2024;5
      """
    #expect(
      problems([Array(text.utf8)]) == """
        f1.csv: found 2 codes of «landbakgrunn», expected the total alone; fetch the table without \
        it; it has Norge, Sverige
        """)
  }

  @Test func fiveYearGroupsAreAPartition() throws {
    let file = Self.file(
      years: [2024], [("3203 Asker", [Self.tens])], ages: ["0-4 år", "5-9 år", "10 år eller eldre"])
    let population = try load([file])
    #expect(population.csv().contains("3203 Asker;kvinner;5–9;2024;50;"))
  }
}
