import Tabular
import TestSupport
import Testing

/// Every layout SSB gives, typed in small, in Norwegian and English.
@Suite struct StatBankTableTests {
  func read(_ text: String) throws -> StatBankTable {
    try StatBankTable(bytes: bytes(text), source: "f.csv")
  }

  func problems(_ text: String) -> String {
    do {
      _ = try read(text)
      return ""
    } catch {
      return "\(error)"
    }
  }

  /// Roles and codes, one dimension a line.
  func shape(_ table: StatBankTable) -> [String] {
    table.dimensions.map { "\($0.role.rawValue): \($0.codes.joined(separator: "|"))" }
  }

  @Test func longNorwegian() throws {
    let table = try read(
      """
      "region";"kjønn";"alder";"år";"Personer"
      "3203 Asker";"Kvinner";"0 år";2021;10
      "3203 Asker";"Kvinner";"0 år";2022;11
      "3203 Asker";"Menn";"105 år eller eldre";2021;..
      "3203 Asker";"Menn";"105 år eller eldre";2022;-
      """)
    #expect(table.layout == .long)
    #expect(
      shape(table) == [
        "region: 3203", "sex: Kvinner|Menn", "age: 0 år|105 år eller eldre", "year: 2021|2022",
        "contents: Personer",
      ])
    #expect(table.dimensions[0].labels == ["Asker"])
    #expect(table.cell([0, 0, 0, 1, 0]) == .number(11))
    #expect(table.place([0, 0, 0, 1, 0]).map { [$0.line, $0.column] } == [3, 5])
    #expect(table.cell([0, 1, 1, 0, 0]) == .missing(symbol: ".."))
    #expect(table.cell([0, 1, 1, 1, 0]) == .number(0))
    #expect(table.cell([0, 1, 0, 0, 0]) == .absent)
    #expect(
      table.describe().en == """
        f.csv
          layout: one row a cell
          format: UTF-8, separator ;, no decimals, LF, header on line 1
          region «region»: 1 code, 3203 Asker
          sex «kjønn»: 2 codes, Kvinner … Menn
          age «alder»: 2 codes, 0 år … 105 år eller eldre
          year «år»: 2 codes, 2021 … 2022
          contents: 1 code, Personer
          cells: 4 listed of 8, 3 numbers, 1 missing (..)
        """)
  }

  @Test func yearsInColumnsEnglish() throws {
    let table = try read(
      """
      "07459: Population, by region, sex, age, contents and year"

      "region";"sex";"age";"Persons 2020";"Persons 2021"
      "K-3025 Asker";"Males";"1 year";5;:
      "K-3025 Asker";"Females";"1 year";7;.
      """)
    #expect(table.tableNumber == "07459")
    #expect(table.title == "07459: Population, by region, sex, age, contents and year")
    #expect(table.layout == .wide)
    #expect(
      shape(table) == [
        "region: K-3025", "sex: Males|Females", "age: 1 year", "contents: Persons",
        "year: 2020|2021",
      ])
    #expect(table.cell([0, 1, 0, 0, 0]) == .number(7))
    #expect(table.cell([0, 0, 0, 0, 1]) == .missing(symbol: ":"))
    #expect(table.cell([0, 1, 0, 0, 1]) == .missing(symbol: "."))
  }

  @Test(arguments: ["Personer", "Folkemengde", "Persons", "Population"])
  func yearsInColumnsByTheirContents(_ name: String) throws {
    let table = try read("region;age;\(name) 2005;\(name) 2006\n0219 Bærum;0;1;2\n")
    #expect(
      shape(table) == ["region: 0219", "age: 0", "contents: \(name)", "year: 2005|2006"])
  }

  @Test(arguments: [
    ("Menn 2021", "Kvinner 2021"), ("Personer Menn 2021", "Personer Kvinner 2021"),
    ("\"Menn\r\n2021\"", "\"Kvinner\r\n2021\""), ("\"2021\r\nMenn\"", "\"2021\r\nKvinner\""),
    ("\"Personer\nMenn\n2021\"", "\"Personer\nKvinner\n2021\""),
  ])
  func sexInTheColumnsNorwegian(_ men: String, _ women: String) throws {
    let table = try read("region;alder;\(men);\(women)\r\n3025 Asker;0 år;3;4\r\n")
    let contents = men.contains("Personer") ? ["contents: Personer"] : []
    #expect(
      shape(table) == ["region: 3025", "age: 0 år"] + contents + [
        "sex: Menn|Kvinner", "year: 2021",
      ])
    #expect(table.cell([0, 0] + contents.map { _ in 0 } + [1, 0]) == .number(4))
    let cell = table.place([0, 0] + contents.map { _ in 0 } + [1, 0])
    #expect(cell?.column == 4)
  }

  @Test func sexInTheColumnsEnglish() throws {
    let table = try read(
      "region;age;Persons Males 2021;Persons Females 2021\n3025 Asker;0 years;3;4\n")
    #expect(
      shape(table) == [
        "region: 3025", "age: 0 years", "contents: Persons", "sex: Males|Females", "year: 2021",
      ])
  }

  @Test func twoHeaderLinesWithNames() throws {
    let table = try read(
      """
      ;;2020;2020;2021;2021
      region;alder;Menn;Kvinner;Menn;Kvinner
      3025 Asker;0 år;1;2;3;4
      3025 Asker;1 år;5;6;7;8
      """)
    #expect(table.layout == .headerLines)
    #expect(
      shape(table) == ["region: 3025", "age: 0 år|1 år", "sex: Menn|Kvinner", "year: 2020|2021"])
    #expect(table.cell([0, 1, 0, 1]) == .number(7))
  }

  @Test func twoHeaderLinesWithoutNamesAndMergedCells() throws {
    let table = try read(
      """
      07459: Population

      ;;;Males;;Females;
      ;;;2020;2021;2020;2021
      3025 Asker;0 years;Persons;1;2;3;4
      ;1 year;Persons;5;6;7;8
      K-1151 Utsira;0 years;Persons;9;10;11;12
      """)
    #expect(
      shape(table) == [
        "region: 3025|K-1151", "age: 0 years|1 year", "other: Persons", "sex: Males|Females",
        "year: 2020|2021",
      ])
    #expect(table.cell([0, 1, 0, 1, 0]) == .number(7))
    #expect(table.cell([1, 0, 0, 0, 1]) == .number(10))
    #expect(table.tableNumber == "07459")
  }

  @Test func twoHeaderLinesOfContentsOverSexes() throws {
    let table = try read(";Personer;;Andel;\n;Menn;Kvinner;Menn;Kvinner\n0301 Oslo;1;2;3,5;4,5\n")
    #expect(
      shape(table) == ["region: 0301", "contents: Personer|Andel", "sex: Menn|Kvinner"])
    #expect(table.cell([0, 1, 1]) == .number(4.5))
  }

  @Test func aBadCellIsNoColumnOfText() {
    #expect(
      problems("region;alder;2020;2021\n3203 Asker;0;x;1\n3203 Asker;1;2;y\n3203 Asker;2;3;4\n")
        == """
        f.csv:2:3: found «x», expected a number, or . .. : where it is missing
        f.csv:3:4: found «y», expected a number, or . .. : where it is missing
        """)
    #expect(
      problems("region;Personer 2020;Personer 2021\n3203 Asker;x;y\n") == """
        f.csv:2:2: found «x», expected a number, or . .. : where it is missing
        f.csv:2:3: found «y», expected a number, or . .. : where it is missing
        """)
  }

  @Test func twoHeaderLinesWithUnknownNames() throws {
    let table = try read(";;2020;2021\nkrets;alder;Personer;Personer\n12 Vik;0;1;2\n12 Vik;1;3;4\n")
    #expect(
      shape(table) == ["other: 12 Vik", "age: 0|1", "contents: Personer", "year: 2020|2021"])
  }

  @Test func csv2() throws {
    let table = try read(
      """
      "region","kjønn","alder","statistikkvariabel","år","07459: Befolkning, etter region"
      "3203 Asker","Menn","0 år","Personer","2024",12
      "3203 Asker","Kvinner","0 år","Personer","2024",14
      """)
    #expect(table.layout == .long)
    #expect(table.tableNumber == "07459")
    #expect(
      shape(table) == [
        "region: 3203", "sex: Menn|Kvinner", "age: 0 år", "contents: Personer", "year: 2024",
      ])
    #expect(table.cell([0, 1, 0, 0, 0]) == .number(14))
  }

  @Test func csv3() throws {
    let table = try read(
      """
      "Region","Kjonn","Alder","ContentsCode","Tid","value"
      "3203","1","000","Personer1","2024",12
      "3203","2","105+","Personer1","2024",14
      """)
    #expect(
      shape(table) == [
        "region: 3203", "sex: 1|2", "age: 000|105+", "contents: Personer1", "year: 2024",
      ])
    #expect(table.cell([0, 1, 1, 0, 0]) == .number(14))
  }

  @Test func wideProjectFile() throws {
    let table = try read("kommunenr;kjønn;alder;2005;2006\n0301;Kvinner;0;4117;4271\n")
    #expect(
      shape(table) == ["region: 0301", "sex: Kvinner", "age: 0", "year: 2005|2006"])
  }

  @Test func contentColumnsAndRemarks() throws {
    let table = try read(
      "År,Fødselsoverskudd,Folkevekst,kilde\n2010,455,3345,SSB\n2017,-60,2080,SSB\n")
    #expect(table.layout == .contentColumns)
    #expect(
      shape(table) == ["year: 2010|2017", "contents: Fødselsoverskudd|Folkevekst"])
    #expect(table.cell([1, 0]) == .number(-60))
    #expect(table.textColumns == ["kilde"])
    #expect(table.remarks == [["SSB"]])
    #expect(table.describe().en.hasSuffix("\n  columns of text left out: kilde"))
  }

  @Test func aVintageIsNotTheYear() throws {
    let table = try read(
      "Tabell;Framskriving;alternativ;år;alder;value\n05904;2005;MMMM;2006;1-5 år;9\n")
    #expect(
      table.dimensions.map(\.role) == [.other, .other, .other, .year, .age, .contents])
  }

  @Test func sexesAndAgesInColumns() throws {
    let sexes = try read("aldersgruppe;menn;kvinner\n0-29;0;0\n90+;0,41;0,51\n")
    #expect(shape(sexes) == ["age: 0-29|90+", "sex: menn|kvinner"])
    let ages = try read("region;år;0–5 år;6–15 år;90 år eller eldre\n3203 Asker;2022;1;2;3\n")
    #expect(
      shape(ages) == [
        "region: 3203", "year: 2022", "age: 0–5 år|6–15 år|90 år eller eldre",
      ])
  }

  @Test func footnotesStay() throws {
    let table = try read("region;2020\n0301 Oslo;5\n3203 Asker;6\n\nKilde: SSB\n")
    #expect(table.footnotes == ["Kilde: SSB"])
    #expect(table.describe().en.hasSuffix("\n  note: Kilde: SSB"))
  }

  @Test func whatIsWrongIsNamed() {
    #expect(
      problems("region;alder;2020\n3203 Asker;0 år;1\n3203 Asker;0 år;2\n") == """
        f.csv:3:3: found the same combination of codes as on line 2, expected each combination once; \
        is a column lost? There is none for kjønn
        """)
    let long = (0..<600).map { "3203 Asker;\($0);1" }.joined(separator: "\n")
    #expect(
      problems("region;kode;Personer\n\(long)\n3203 Asker;600;en\n3203 Asker;601;1 2\n") == """
        f.csv:602:3: found «en», expected a number, or . .. : where it is missing
        f.csv:603:3: found «1 2», expected a number, or . .. : where it is missing
        """)
    #expect(
      problems("region;navn\n3203;Asker\n")
        == "f.csv:1: found the columns «region», «navn», expected a column of numbers")
    #expect(
      problems("Personer 2020;Personer 2021\n1;2\n") == """
        f.csv:1: found the columns «Personer 2020», «Personer 2021», expected columns of codes such \
        as region, kjønn, alder to the left of the values
        """)
    #expect(
      problems("region;Personer 2020;Endring\n3203 Asker;1;2\n")
        == "f.csv:1:3: found «Endring», expected a year in it, as in the other columns")
  }
}
