import Tabular
import TestSupport
import Testing

@Suite struct BlocksTests {
  @Test func titleBlankLineHeader() throws {
    let table = try table("\"07459: Population, by region\"\n\n\"region\";\"age\"\nx;1\ny;2\n")
    #expect(table.titles == ["07459: Population, by region"])
    #expect(table.header == ["region", "age"])
    #expect(table.format.headerLine == 3)
    #expect(table.place(0, 0) == (4, 1))
  }

  @Test func titleWithSeparatorsOutsideQuotes() throws {
    let table = try table("07459: Population, by region, age\n\na,b\n1,2\n3,4\n5,6\n")
    #expect(table.titles == ["07459: Population  by region  age".replacing("  ", with: " ")])
    #expect(table.header == ["a", "b"])
  }

  @Test func titlePaddedBySpreadsheet() throws {
    let table = try table("Folkemengde;;\n;;\na;b;c\n1;2;3\n")
    #expect(table.titles == ["Folkemengde"])
    #expect(table.header == ["a", "b", "c"])
  }

  @Test func footnotesAfterABlankLineAreKept() throws {
    let table = try table("a;b\n1;2\n3;4\n\nKilde: SSB\nTall for 2020; foreløpige; usikre\n")
    #expect(rows(table) == [["1", "2"], ["3", "4"]])
    #expect(table.footnotes == ["Kilde: SSB", "Tall for 2020 foreløpige usikre"])
  }

  @Test func aNarrowLineInTheMiddleIsNoFootnote() {
    #expect(
      problems("a;b\n1;2\n\nKilde: SSB\n3;4\n")
        == "f.csv:4: found 1 field, expected 2 as in the header on line 1")
  }

  @Test func titleLinesGiven() throws {
    let text = "x;y\nz;w\na;b\n1;2\n"
    #expect(try table(text).header == ["x", "y"])
    let given = try table(text, .init(titleLines: 2))
    #expect(given.titles == ["x y", "z w"])
    #expect(given.header == ["a", "b"])
    #expect(
      given.format.description == "UTF-8, separator ;, no decimals, LF, header on line 3 (given)")
  }

  @Test func aShortHeaderIsNotTakenForATitle() {
    #expect(
      problems("a;b\n1;2;3\n4;5;6\n") == """
        f.csv:2: found 3 fields, expected 2 as in the header on line 1
        f.csv:3: found 3 fields, expected 2 as in the header on line 1
        """)
  }

  @Test func aHeaderAloneIsATableWithoutRows() throws {
    let table = try table("region;kjønn;alder\n")
    #expect(table.header == ["region", "kjønn", "alder"])
    #expect(table.rowCount == 0)
  }
}
