import Tabular
import TestSupport
import Testing

@testable import StatisticsNorway

/// What a file says it is, in small files of one municipality.
@Suite struct TableIdentityTests {
  /// A long file: a title, other columns with their one code, what is counted.
  static func file(
    title: String = "", other: [(name: String, code: String)] = [], contents: String = "Personer",
    years: [Int] = [2024], ages: [String] = ["0 år", "1 år eller eldre"]
  ) -> [UInt8] {
    var text = title.isEmpty ? "" : title + "\n\n"
    text += "region;kjønn;alder;" + other.map { $0.name + ";" }.joined() + "år;\(contents)\n"
    for sex in ["Menn", "Kvinner"] {
      for age in ages {
        for year in years {
          text += "3203 Asker;\(sex);\(age);" + other.map { $0.code + ";" }.joined()
          text += "\(year);5\n"
        }
      }
    }
    return Array(text.utf8)
  }

  private func problems(_ bytes: [UInt8], _ region: String = "3203") -> String {
    do {
      _ = try SSBImport(files: [("f.csv", bytes)], region: region).population()
      return ""
    } catch { return "\(error)" }
  }

  private func warnings(_ bytes: [UInt8], name: String = "f.csv") throws -> [String] {
    try SSBImport(files: [(name, bytes)], region: "3203").population().warnings.map(\.en)
  }

  /// A remark that is the word for a projection is one; a sentence that has it is not.
  @Test func remarksBesideTheFigures() throws {
    func file(_ remark: String) -> [UInt8] {
      let text = String(decoding: Self.file(), as: UTF8.self).split(separator: "\n")
      let lines = text.enumerated().map { $1 + ($0 == 0 ? ";merknad" : ";\(remark)") }
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
    #expect(problems(file("prognose")).contains("a projection, by «prognose» of «merknad»"))
    #expect(problems(file("SSB 14746 MMMM")).contains("a projection"))
    #expect(problems(file("lavere enn i prognosen")) == "")
    #expect(
      try warnings(file("innvandrere")).contains { $0.contains("«merknad» says «innvandrere»") })
    #expect(try warnings(file("endelig")) == [])
  }

  @Test(arguments: [
    ("07110: Innvandrere, etter region, kjønn, alder og år", "table 07110, persons by background"),
    ("Innvandrere, etter region, kjønn, alder og år", "persons by background or citizenship, by"),
    ("Deaths, by region, sex, age, contents and year", "deaths or mortality, by the title"),
    ("06844: Personer i privathusholdninger, etter region", "table 06844, households"),
    ("99998: Innenlandske flyttinger, etter region", "moves, by the title"),
    ("Personer per 31. desember, etter region", "persons on another day than 1 January"),
    ("Befolkning 31.12., etter region, kjønn", "persons on another day than 1 January"),
    ("14288: Framskrevet folkemengde 1. januar", "table 14288, a projection"),
    ("99999: Projected population, by region", "a projection, by the title"),
    ("Levendefødte, etter region", "births, by the title"),
    ("Sysselsatte, etter region", "employment, by the title"),
    ("Sysselsatte per 4. kvartal, etter bosted", "employment, by the title"),
    ("Aleneboende, etter region", "households or persons in them, by the title"),
    ("Emigrants, by region", "moves, by the title"),
    ("Velgere, etter region", "persons who can vote"),
    ("Stemmeberettigede, etter region", "persons who can vote, or did, by the title"),
    ("Folketall, prosent", "shares, rates or thousands, by the title"),
    ("Population in thousands, by region", "shares, rates or thousands"),
    ("Medlemmer, etter region", "members, by the title"),
    ("Personer med demens, etter region", "persons with an illness or a disability, by the title"),
  ])
  func titlesAboutSomethingElse(_ title: String, _ words: String) {
    let said = problems(Self.file(title: title))
    #expect(said.contains(words), "\(said)")
    #expect(!said.contains("\n"), "one cause, one problem: \(said)")
  }

  @Test(arguments: [
    ("sivilstand", "Gift"), ("landbakgrunn", "Polen"), ("statsborgerskap", "Utenlandsk"),
    ("statsborgerskap", "000"), ("retning", "Innflytting"), ("citizenship", "Foreign"),
    ("innvandringskategori", "Alle innvandrere"), ("statsborgerskap", "Utenlandske i alt"),
    ("landbakgrunn", "0"), ("antall barn", "0"), ("sivilstand", "0 Uoppgitt"),
  ])
  func partsOfThePopulation(_ name: String, _ code: String) {
    let said = problems(Self.file(other: [(name, code)]))
    #expect(said.contains("f.csv: found only «\(code)» of «\(name)»"), "\(said)")
    #expect(!said.contains("\n"))
  }

  @Test(arguments: [
    ("sivilstand", "I alt"), ("landbakgrunn", "Alle land"), ("statsborgerskap", "Alle"),
    ("innvandringskategori", "Hele befolkningen"), ("citizenship", "All countries"),
    ("sivilstand", "Alle sivilstander"), ("utdanning", "0 I alt"), ("variabel", "Personer"),
    ("landbakgrunn", "0 Alle land"),
  ])
  func totalsPass(_ name: String, _ code: String) {
    #expect(problems(Self.file(other: [(name, code)])) == "")
  }

  /// «I alt» on its own row, without a heading, is the total of anything and no sex.
  @Test(arguments: ["I alt", "Alle", "0 I alt"])
  func aTotalWithoutAHeadingPasses(_ total: String) {
    let text = """
      07459: Befolkning, etter region, sivilstand, alder, kjønn og år

      ;;;Menn;Menn;Kvinner;Kvinner
      ;;;2023;2024;2023;2024
      3203 Asker;\(total);0 år;5;6;7;8
      ;;1 år eller eldre;5;6;7;8
      """
    #expect(problems(Array(text.utf8)) == "")
    #expect(problems(Array(text.replacing(total, with: "Gift").utf8)).contains("only «Gift»"))
  }

  @Test(arguments: [
    ("region;kjønn;Personer\n3203;Menn;1\n3203;Kvinner;2", "found no columns år, alder, expected"),
    ("alder;Personer\n0 år;1\n1 år;2", "found no columns år, kjønn, region, expected"),
    ("region;år;Personer\n3203;2024;1\n3203;2025;2", "found no columns alder, kjønn, expected"),
    (
      "region;alder;år;Personer\n3203;0 år;2024;1\n3203;0 år;2024;2",
      "f.csv:3:4: found the same combination of codes as on line 2, expected each combination once;"
        + " is a column lost? There is none for kjønn"
    ),
  ])
  func allColumnsThatAreMissingAreNamed(_ text: String, _ words: String) {
    #expect(problems(Array(text.utf8)).contains(words))
  }

  /// A column says what it says wherever it stands.
  @Test(arguments: [
    ("sivilstand", "Gift", "only «Gift» of «sivilstand»"),
    ("landbakgrunn", "Polen", "only «Polen» of «landbakgrunn»"),
    ("sivilstand", "2", "only «2» of «sivilstand»"), ("sivilstand", "I alt", ""),
    ("kilde", "SSB", ""), ("merknad", "anslag", ""), ("enhet", "personer", ""),
  ])
  func columnsBehindTheValue(_ name: String, _ code: String, _ words: String) {
    let text = String(decoding: Self.file(), as: UTF8.self)
      .replacing(";Personer\n", with: ";Personer;\(name)\n").replacing(";5\n", with: ";5;\(code)\n")
    let said = problems(Array(text.utf8))
    #expect(words.isEmpty ? said == "" : said.contains("f.csv: found \(words)"), "\(said)")
  }

  @Test(arguments: [
    "Folketall", "Folkemengde per 1. januar", "Antal", "Antal personar", "Folketallet",
    "Personer i alt", "Antall innbyggere", "Antall personer", "Persons (1 January)",
  ])
  func namesOfPersons(_ name: String) {
    #expect(problems(Self.file(contents: name)) == "")
    // Numbers of another dimension are no values, whatever these are called.
    let coded = problems(Self.file(other: [("sivilstand", "1")], contents: name))
    #expect(coded.contains("only «1» of «sivilstand»"), "\(coded)")
  }

  @Test func namesOfOtherThings() {
    for name in ["Personer1", "Menn", "Total", "Population growth", "Bosatte utlendinger", "i alt"]
    {
      #expect(!PersonsHeading.isPersons(name), "\(name)")
    }
  }

  @Test(arguments: ["-9223372036854775808", "9223372036854775807", "-5", "20150000", "2024K1"])
  func yearsThatAreNone(_ year: String) {
    let text = String(decoding: Self.file(years: [2023, 2024]), as: UTF8.self)
      .replacing(";2023;", with: ";\(year);")
    let said = problems(Array(text.utf8))
    #expect(said.hasPrefix("f.csv:2:4: found the time «\(year)», expected a year"), "\(said)")
  }

  @Test(arguments: [
    ("alternativ", "Hovedalternativet (MMMM)"), ("Framskriv", "MMM"), ("type", "LLML"),
    ("Type Framskrevet", "x"), ("variant", "MMM0"), ("statistikkvariabel", "Middels (MMMM)"),
  ])
  func lettersMeanAProjection(_ name: String, _ code: String) {
    let said = problems(Self.file(other: [(name, code)]))
    #expect(said.contains("found a projection, by «"), "\(said)")
    #expect(said.contains("kontrolltotaler.csv") && !said.contains("\n"))
  }

  @Test(arguments: ["MMMM", "Hovedalternativet (MMMM)", "LLML 2024"])
  func lettersInAHeading(_ heading: String) {
    #expect(problems(Self.file(contents: heading)).contains("found a projection, by «"))
  }

  @Test func whatIsNoLetters() {
    #expect(SSBLetters.letters(in: "MM") == nil)
    #expect(SSBLetters.letters(in: "Menn og kvinner") == nil)
    #expect(SSBLetters.letters(in: "M000") == nil)
    #expect(SSBLetters.letters(in: "HMMMMH") == nil)
    #expect(SSBLetters.letters(in: "Lav nasjonal vekst (LLML)") == "LLML")
  }

  @Test func unknownTablesAreWarnedOf() throws {
    #expect(
      try warnings(Self.file(title: "99997: Befolkning, etter region")) == [
        "f.csv: table 99997, «99997: Befolkning, etter region», is not one of the known population"
          + " tables; it is read as persons on 1 January"
      ])
    for number in ["07459", "10211", "10826", "04317"] {
      #expect(try warnings(Self.file(title: "\(number): Befolkning, etter region")) == [])
    }
    #expect(try warnings(Self.file()) == [])
    #expect(try warnings(Self.file(), name: "x/innflytting.csv").count == 1)
  }

  /// A title that is about nothing known is told, unless it has a word for everybody.
  @Test func titlesWithoutAWordForEverybodyAreTold() throws {
    for title in [
      "Hundeeiere, etter region", "Personer med førerkort", "Barn, etter region", "Biler",
    ] {
      #expect(
        try warnings(Self.file(title: title)) == [
          "f.csv: the title «\(title)» has no word for the whole population; it is read as persons on"
            + " 1 January"
        ])
    }
    for title in [
      "Personer, etter region, kjønn", "Folketalet i kommunane, etter region", "Persons, by age",
      "Hele befolkningen", "Folketalet i skolekretsar", "Bekreftede folketall",
      "Antall personer per 1. januar 2024", "Innbyggjarar", "Residents by age",
      "Alders- og kjønnsfordeling i kommuner, fylker og hele landets befolkning, etter region",
    ] {
      #expect(try warnings(Self.file(title: title)) == [], "\(title)")
    }
  }

  /// Lines that say where a table is from stand above its title, or in its place.
  @Test func theTitleIsAmongSeveralLines() throws {
    #expect(
      try warnings(Self.file(title: "Statistisk sentralbyrå\nBefolkning, etter region")) == [])
    #expect(try warnings(Self.file(title: "# hentet fra SSB 2026")) == [])
    #expect(try warnings(Self.file(title: "Hentet 31.12.2025")) == [])
    #expect(
      problems(Self.file(title: "Statistisk sentralbyrå\nDøde, etter region")).contains(
        "deaths or mortality, by the title «Døde, etter region»"))
    #expect(problems(Self.file(title: "Kilde: SSB, døde")).contains("deaths or mortality"))
  }

  /// The name of a file is a hint, and told where the file itself does not say what it is.
  @Test func namesOfFilesAreHints() throws {
    let title = "Befolkning, etter region"
    for (name, subject) in [
      ("12882_20260101-120000.csv", "a projection"), ("MMMM.csv", "a projection"),
      ("dode.csv", "deaths or mortality"), ("doede_2024.csv", "deaths or mortality"),
      ("ut/framskriving-hmml.csv", "a projection"), ("07902.csv", "deaths or mortality"),
    ] {
      let said = try warnings(Self.file(), name: name)
      #expect(
        said.count == 1 && said[0].contains("the name of the file speaks of \(subject)"), "\(name)")
    }
    #expect(try warnings(Self.file(title: title), name: "12882_2026.csv").count == 1)
    for name in ["07459_20260101.csv", "asker.csv", "befolkning 2024.csv", "20240101-12345.csv"] {
      #expect(try warnings(Self.file(), name: name) == [], "\(name)")
    }
    #expect(try warnings(Self.file(title: title), name: "dode.csv") == [])
  }

  @Test func aDimensionOfTheTitleThatIsNotThereIsTold() throws {
    let title = "Population, by citizenship, region, sex and age"
    #expect(try warnings(Self.file(title: title)).count == 1)
    #expect(try warnings(Self.file(title: title))[0].contains("the title names «citizenship»"))
    #expect(
      try warnings(Self.file(title: title, other: [("citizenship", "All countries")])) == [])
  }

  /// All causes of death are deaths, and all directions moves.
  @Test(arguments: [
    ("dødsårsak", "Alle dødsårsaker", "deaths or mortality, by the column «dødsårsak»"),
    ("retning", "I alt", "moves, by the column «retning»"),
    ("flyttetype", "Alle", "moves, by the column «flyttetype»"),
  ])
  func theTotalOfEventsIsNoPopulation(_ name: String, _ code: String, _ words: String) {
    #expect(problems(Self.file(other: [(name, code)])).contains("f.csv: found \(words)"))
  }

  @Test func totalsOfAgesAlone() {
    #expect(
      problems(Self.file(ages: ["Alle aldre"])).contains("found all ages together and no age"))
  }

  @Test func numberedPersonsAreAlternatives() {
    let said = problems(Self.file(other: [("statistikkvariabel", "Personer2")]))
    #expect(said.contains("found a projection, by «Personer2»"), "\(said)")
  }

  @Test func yearsThatCannotHaveBeenCounted() throws {
    #expect(
      try warnings(Self.file(years: [2025, 2035])) == [
        "f.csv: 2035 cannot have been counted: this version of Kohort knows of years through 2026. Is"
          + " it a projection?",
        "f.csv: ten years or more between years (2025–2035): counts are there for every year,"
          + " projections often are not",
      ])
    #expect(try warnings(Self.file(years: [2017, 2026])) == [])
  }

  @Test func theHighestAgeIsOpenByWords() {
    #expect(
      problems(Self.file(ages: (0...66).map { "\($0) år" }))
        .contains("found no row for 67 and older, expected every age from 0"))
    #expect(problems(Self.file(ages: ["0-4 år", "5-9 år"])).contains("no row for 10 and older"))
    let bare = (0...105).map(String.init)
    #expect(problems(Self.file(ages: bare)) == "")
    #expect(problems(Self.file(ages: Array(bare.prefix(101)))) == "")
    #expect(problems(Self.file(title: "07459: Befolkning", ages: Array(bare.prefix(101)))) == "")
    #expect(problems(Self.file(ages: bare.prefix(101).map { $0 + ".0" })) == "")
    #expect(
      problems(Self.file(ages: bare.dropLast(5).map { $0 + " år" })).contains("101 and older"))
    #expect(problems(Self.file(ages: Array(bare.prefix(91)))).contains("no row for 91 and older"))
    #expect(problems(Self.file(ages: ["0 år", "1+"])) == "")
  }

  @Test func agesThatAreNoneGetTheReason() {
    #expect(problems(Self.file(ages: ["0-4 år", "05.sep", "10+"])).contains("made a date of"))
    #expect(
      problems(Self.file(ages: ["0-79", "80-"])).contains(
        "«80-» has no upper end: write «80+» or «80 år eller eldre»"))
    #expect(problems(Self.file(ages: ["0 år", "ukjent", "1+"])).contains("take them out"))
    #expect(
      problems(Self.file(ages: ["spedbarn", "voksne"])).contains(
        "found the ages «spedbarn», «voksne», expected every age from 0 to the highest once; write"
          + " ages as «0 år»"))
    #expect(problems(Self.file(ages: ["0 til 4 år", "5 to 9", "10 år og over"])) == "")
  }
}
