import Testing

@testable import Tabular

/// Forms a table comes in that are not SSB's own, and forms that are no table.
@Suite struct StatBankFormTests {
  private func table(_ text: String) throws -> StatBankTable {
    try StatBankTable(bytes: Array(text.utf8), source: "f.csv")
  }

  private func problems(_ bytes: [UInt8]) -> String {
    do {
      _ = try StatBankTable(bytes: bytes, source: "f")
      return ""
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    ("CHARSET=\"ANSI\";\nAXIS-VERSION=\"2013\";", "a PX file"),
    ("TITLE[no]=\"x\";", "a PX file"),
    (
      "<!DOCTYPE html>\n<html><title>503 Stengt</title>",
      "a web page (HTML) and no table: «503 Stengt»"
    ),
    ("<html><table><tr><td>1</td></tr></table></html>", "a table in HTML"),
    ("<?xml version=\"1.0\"?><a/>", "a file in XML"),
    ("[{\"region\": 1}]", "a list in JSON"),
    ("%PDF-1.7\n%x", "a PDF document"), ("{\\rtf1\\ansi region}", "a text document (RTF)"),
    (
      "<?xml version=\"1.0\"?>\n<mes:StructureSpecificData xmlns:m=\"http://www.sdmx.org/\"/>",
      "SDMX"
    ),
    ("{\"meta\": {}, \"data\": {\"dataSets\": []}}", "SDMX"),
    ("{\"version\": \"2.0\", \"class\": \"data", "JSON that breaks off"),
    ("{\"fylker\": [1, 2]}", "JSON that is no table"),
    ("{\"error\": {\"code\": 403}}", "an error message from the API and no table"),
    ("{\"dataset\": {\"dimension\": {}, \"value\": []}}", "JSON-stat 1"),
    ("{\"columns\": [], \"data\": []}", "the form JSON (px-json)"),
    ("{\"query\": [], \"response\": {\"format\": \"csv\"}}", "a query to the API and no answer"),
    ("{\"title\": \"x\", \"variables\": []}", "the description of a table and no figures"),
    ("{\"title\": \"Bad\", \"status\": 400}", "an error message from the API and no table: «Bad»"),
    (
      "{\"error\": \"too many values\"}",
      "an error message from the API and no table: «too many values»"
    ),
  ])
  func formsAreNamed(_ text: String, _ words: String) {
    let said = problems(Array(text.utf8))
    #expect(said.contains("found \(words)") && !said.contains("\n"), "\(said)")
  }

  @Test func packedFilesAreNamed() {
    #expect(problems([0x1F, 0x8B, 8, 0]).contains("found a packed file (gzip)"))
    #expect(problems([0x50, 0x4B, 3, 4]).contains("an Excel workbook or another packed file"))
  }

  @Test func aColumnOfRunningNumbersIsIgnored() throws {
    let file = try table(",region,år,value\n0,3203 Asker,2024,5.0\n3,3203 Asker,2025,6.0\n")
    #expect(file.dimensions.map(\.role) == [.region, .year, .contents])
    #expect(file.cell([0, 1, 0]) == .number(6))
    let named = try table("Unnamed: 0;region;år;value\n1;3203 Asker;2024;5\n2;3203 Asker;2025;6\n")
    #expect(named.dimensions.count == 3)
    // Numbers that do not rise are no index.
    #expect(try table(";region;år;value\n5;3203 A;2024;5\n2;3203 A;2025;6\n").dimensions.count > 3)
  }

  /// Tables put one below the other each bring their numbers.
  @Test func runningNumbersMayBeginAnewBesideAges() throws {
    let rows = ["Menn", "Kvinner"].flatMap { sex in
      (0...3).map { "\($0);3203 A;\(sex);\($0) år;2024;5" }
    }
    let file = try table(";region;kjønn;alder;år;value\n" + rows.joined(separator: "\n"))
    #expect(file.dimensions.map(\.role) == [.region, .sex, .age, .year, .contents])
    // Codes that repeat themselves in twos are none.
    let coded = ["1;0 år", "2;0 år", "1;1 år", "2;1 år"].map { "\($0);2024;5" }
    #expect(
      try table(";alder;år;value\n" + coded.joined(separator: "\n")).dimensions.map(\.role)
        .contains(.other))
  }

  /// Empty columns that a spreadsheet adds at the end are none, on the rows and in the heading.
  @Test(arguments: [
    ("region;kjønn;Personer;;;", "3203;Menn;5;;;"), ("region;kjønn;Personer", "3203;Menn;5;;;"),
    ("region;kjønn;Personer;;", "3203;Menn;5"), ("region,kjønn,Personer,,", "3203,Menn,5,,"),
  ])
  func emptyColumnsAtTheEndAreIgnored(_ header: String, _ row: String) throws {
    let file = try table("\(header)\n\(row)\n\(row.replacing("Menn", with: "Kvinner"))\n")
    #expect(file.dimensions.map(\.role) == [.region, .sex, .contents])
    #expect(file.cell([0, 1, 0]) == .number(5))
  }

  @Test func whatStandsBehindTheLastHeadingIsNoEmptyColumn() {
    #expect(
      problems(Array("region;kjønn;Personer\n3203;Menn;5;x\n3203;Kvinner;5\n".utf8)).contains(
        "f:2: found 4 fields, expected 3 as in the header on line 1"))
    #expect(
      problems(Array("region;kjønn;Personer;;\n3203;Menn;5;;\n3203;Kvinner\n".utf8)).contains(
        "f:3: found 2 fields, expected 3 as in the header on line 1"))
  }

  /// Headings as R and pandas rewrite them.
  @Test(arguments: ["X2024", "Personer.2024", "2024.0", "2024"])
  func headingsOfProgramsAreYears(_ heading: String) throws {
    let next = heading.replacing("2024", with: "2025")
    let file = try table(
      "region;kjønn;alder;\(heading);\(next)\n3203 A;Menn;0 år;5;6\n3203 A;Kvinner;0 år;7;8\n")
    #expect(file.dimension(.year)?.codes == ["2024", "2025"])
  }

  @Test func otherHeadingsAreLeftAlone() {
    for heading in ["X", "X1", "Personer", "kommunenr_2024", "Xylofon2024", "a.b", "www.ssb.no"] {
      #expect(ProgramHeading.plain(heading) == heading)
    }
    #expect(ProgramHeading.plain("Begge.kjønn.2024") == "Begge kjønn 2024")
  }

  @Test func aLabelOnTheFirstRowOfABlockAloneIsNamed() {
    let text = """
      region;kjønn;alder;år;Personer
      3203;Menn;0 år;2024;5
      ;;1 år;2024;5
      ;Kvinner;0 år;2024;5
      ;;1 år;2024;5
      """
    #expect(
      problems(Array(text.utf8)) == """
        f:3:1: found nothing under «region», expected a text on every row; a label on the first row of a \
        block alone is not read: fill it down, or fetch the table with one row a figure
        """)
  }

  @Test func aRowOfSumsIsNamed() {
    let text =
      "region;kjønn;alder;år;Personer\n3203;Menn;0 år;2024;5\n3203;Kvinner;0 år;2024;5\nSum;;;;10\n"
    #expect(
      problems(Array(text.utf8)) == """
        f:4:2: found nothing under «kjønn», expected a text on every row; a row of sums is no part of the \
        table: take it out
        """)
  }

  @Test func tablesThatAreNotOneAreNamed() {
    let head = "region;kjønn;alder;år;Personer\n"
    let rows = "3203;Menn;0 år;2024;5\n3203;Kvinner;0 år;2024;5\n"
    #expect(
      problems(Array((head + rows + head + rows).utf8)).hasPrefix(
        "f:4: found a second table below the first, expected one table in a file; save each"))
    #expect(
      problems(Array((head + rows + "\nkjønn;år;Personer\nMenn;2024;5\n").utf8)).hasPrefix(
        "f:5: found a second table below the first"))
    #expect(problems(Array((head + rows + "\nKilde: SSB\n").utf8)) == "")
    #expect(
      problems(Array((rows + "3204;Menn;0 år;2024;5\n").utf8)).hasPrefix(
        "f:1: found figures on the first line and no heading, expected a heading over every column")
    )
    #expect(
      problems(Array((head + rows + "3204;Men").utf8)).hasPrefix(
        "f:4: found 2 fields, expected 5 as in the header on line 1; the file breaks off here"))
  }

  /// A row that stands twice is told once, however many columns it has.
  @Test func aDoubledRowIsToldOnce() {
    let years = (2000...2024).map(String.init).joined(separator: ";")
    let row = "3203 A;Menn;0 år" + String(repeating: ";5", count: 25) + "\n"
    let said = problems(Array("region;kjønn;alder;\(years)\n\(row)\(row)".utf8))
    #expect(said.hasPrefix("f:3:4: found the same combination of codes as on line 2"))
    #expect(!said.contains("\n"))
  }

  /// Two columns of one year are told as that, once, and not as every row of the file.
  @Test func columnsThatCountTheSameAreToldOnce() {
    let said = problems(
      Array(
        """
        region;kjønn;alder;Personer 2020 foreløpige tall;Personer 2020 endelige tall
        3203 A;Menn;0 år;5;6
        3203 A;Kvinner;0 år;5;6
        """.utf8))
    #expect(
      said
        == "f:1:5: found «Personer 2020 endelige tall» beside «Personer 2020 foreløpige tall», expected one column for each thing, sex, age and year; they count the same: take one of them out, or write in both headings what parts them"
    )
  }

  /// «I alt» beside the columns of the sexes, or of ages, is their total.
  @Test(arguments: [
    ("region;alder;år;Menn;Kvinner;I alt", "3203 A;0 år;2024;5;6;11", StatBankRole.sex),
    ("region;kjønn;år;0 år;1 år;Alder i alt", "3203 A;Menn;2024;5;6;11", .age),
  ])
  func aTotalBesideItsColumnsIsOneOfThem(_ head: String, _ row: String, _ role: StatBankRole) throws
  {
    let file = try table("\(head)\n\(row)\n")
    #expect(file.dimension(role)?.codes.count == 3)
    #expect((file.dimension(.contents)?.codes.count ?? 1) == 1)
  }

  /// A part of a municipality is no name of it.
  @Test(arguments: ["bydel", "delområde", "grunnkretsnavn"])
  func aPartBesideItsRegionIsAnotherDimension(_ heading: String) throws {
    let file = try table(
      "region;\(heading);kjønn;alder;år;Personer\n4012 Bamble;Sentrum;Menn;0 år;2024;5\n")
    #expect(file.dimension(.region)?.codes == ["4012"])
    #expect(file.dimensions.contains { $0.role == .other && $0.codes == ["Sentrum"] })
  }

  @Test func codeAndLabelSideBySideAreOneDimension() throws {
    let file = try table(
      """
      region,Region,kjønn,Kjonn,alder,Alder,år,Tid,value
      Asker,3203,Menn,1,0 år,000,2024,2024,5
      Asker,3203,Kvinner,2,0 år,000,2024,2024,6
      """)
    #expect(file.dimensions.map(\.role) == [.region, .sex, .age, .year, .contents])
    #expect(file.dimensions[0].codes == ["3203"] && file.dimensions[0].labels == ["Asker"])
    #expect(file.dimensions[1].codes == ["1", "2"])
    #expect(file.dimensions[1].labels == ["Menn", "Kvinner"])
    let named = try table("kommunenr;kommunenavn;år;value\n3203;Asker;2024;5\n0301;Oslo;2024;6\n")
    #expect(named.dimensions.map(\.role) == [.region, .year, .contents])
    #expect(named.dimensions[0].labels == ["Asker", "Oslo"])
  }

  @Test func columnsBehindTheValuesAreDimensionsOrRemarks() throws {
    let file = try table(
      "region;Personer;kjønn;alder;år;type;kilde\n3203 Asker;5;Menn;0 år;2024;x;SSB\n3203 Asker;6;Kvinner;0 år;2024;x;SSB\n"
    )
    #expect(
      Set(file.dimensions.map(\.role)) == [.region, .sex, .age, .year, .other, .contents])
    #expect(file.textColumns == ["kilde"])
    // A text in few rows is a remark, whatever it is called.
    let remark = try table(
      "region;år;Personer;husk\n3203 Asker;2023;5;\n3203 Asker;2024;6;\n3203 Asker;2025;6;sjekk\n")
    #expect(remark.dimensions.map(\.role) == [.region, .year, .contents])
    let before = try table("kilde;region;år;Personer\nSSB;3203 Asker;2023;5\n")
    #expect(before.dimensions.map(\.role) == [.region, .year, .contents])
  }

  /// A table of many columns of text costs no more than they are.
  @Test func manyColumnsOfText() throws {
    let columns = (0..<1500).map { "felt \($0)" }
    let row = columns.map { _ in "x" }.joined(separator: ";")
    let clock = ContinuousClock()
    let start = clock.now
    let file = try table("\(columns.joined(separator: ";"));value\n\(row);1\n")
    #expect(file.dimensions.count > 100)
    #expect(clock.now - start < .seconds(5))
  }

  @Test func aCountyBesideItsMunicipalitiesIsLeftOut() throws {
    let file = try table(
      "fylke;kommune;år;value\n32 Akershus;3203 Asker;2024;5\n32 Akershus;3201 Bærum;2024;6\n")
    #expect(file.dimensions.map(\.role) == [.region, .year, .contents])
    #expect(file.dimensions[0].codes == ["3203", "3201"])
    let one = try table("fylke;kommune;år;value\n32 Akershus;3203 Asker;2024;5\n")
    #expect(one.dimensions[0].codes == ["3203"])
  }

  @Test func codeAndTextInOneCell() {
    #expect(StatBankText.sex("1 Menn") == .male && StatBankText.sex("0 Begge kjønn") == .both)
    #expect(StatBankText.sex("2 Menn") == nil)
    #expect(StatBankText.ages("000 0 år") == .init(from: 0, to: 0))
    #expect(StatBankText.ages("105+ 105 år eller eldre") == .init(from: 105, to: nil))
    #expect(StatBankText.ages("F00-04 0-4 år") == .init(from: 0, to: 4))
    #expect(StatBankText.ages("003 4 år") == nil)
    #expect(StatBankText.region("K_3203 Asker") == ("K-3203", "Asker"))
  }

  @Test func headingsOnRowsOfTheirOwn() throws {
    let file = try table(
      """
      "";2024;2025
      3203 Asker;;
      Menn;;
      0 år;1;2
      1+;3;4
      Kvinner;;
      0 år;5;6
      1+;7;8
      """)
    #expect(file.dimensions.map(\.role) == [.region, .sex, .age, .year])
    #expect(file.cell([0, 1, 1, 0]) == .number(7))
    #expect(file.cell([0, 0, 0, 1]) == .number(2))
  }

  @Test func lettersThatCameOutWrong() {
    #expect(
      problems(Array("region;kjÃ¸nn;value\na;b;1\n".utf8)).hasPrefix(
        "f:1: found «kjÃ¸nn», expected readable"))
    #expect(
      problems(Array("region;kj\u{FFFD}nn;value\na;b;1\n".utf8)).contains("the letters are lost"))
    let mixed = Array("region;kjønn;value\nB".utf8) + [0xE6] + Array("rum;b;1\n".utf8)
    #expect(
      problems(mixed).contains("f:1: found letters in UTF-8 in a file that else is Windows-1252"))
  }

  /// Letters of an old Macintosh (¿, Œ) and of DOS (›, †), read as Windows-1252.
  @Test(arguments: [[0xBF, 0x8C], [0x9B, 0x86]] as [[UInt8]])
  func lettersOfOldMachines(_ letters: [UInt8]) {
    let bytes =
      Array("region;kj".utf8) + [letters[0]] + Array("nn;".utf8) + [letters[1]]
      + Array("r;value\na;b;2024;1\n".utf8)
    #expect(problems(bytes).hasPrefix("f:1: found «kj") && problems(bytes).contains("are lost"))
    #expect(!problems(Array("nr;kjenn;value\na;b;1\n".utf8)).contains("lost"))
  }

  @Test func otherSeparatorsAreTold() {
    #expect(problems(Array("region|år|value\na|b|1\n".utf8)).contains("expected columns parted by"))
  }

  @Test func thousandsMarksAreRecognised() throws {
    #expect(
      problems(Array("region;år;value\n3203 A;2024;1'234\n3203 A;2025;1'235\n".utf8))
        .hasPrefix("f:2:3: found «1'234», expected a number")
    )
    #expect(
      problems(
        Array("region;år;value\n3203 A;2024;\"1,234,567\"\n3203 A;2025;1\n3203 A;2026;2\n".utf8)
      )
      .contains("it looks like a thousands mark"))
    let doubtful = try table("region,år,value\n3203 A,2024,\"6,763\"\n3203 A,2025,\"7,489\"\n")
    #expect(doubtful.format?.doubtful == .init(text: "6,763", line: 2, column: 3))
  }

  @Test func theYearOfTheLastUpdate() throws {
    let json = """
      {"version": "2.0", "class": "dataset", "updated": "2025-02-19T07:00:00Z", "id": ["Tid"],
       "size": [1], "dimension": {"Tid": {"category": {"index": ["2024"]}}}, "value": [1]}
      """
    #expect(try table(json).updatedYear == 2025)
    let text = "region;år;value\n3203 A;2024;5\n3203 A;2025;6\n\nSist oppdatert:\n20250221 08:00\n"
    #expect(try table(text).updatedYear == 2025)
    #expect(try table("region;år;value\n3203 A;2024;5\n").updatedYear == nil)
  }
}
