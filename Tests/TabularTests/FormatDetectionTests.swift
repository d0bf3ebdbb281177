import Tabular
import TestSupport
import Testing

@Suite struct FormatDetectionTests {
  @Test(arguments: [
    ("a;b\n1,5;2,5\n", UInt8(ascii: ";")), ("a\tb\n1,5\t2;5\n", 9), ("a,b\n1.5,2.5\n", 44),
    ("\"a\",\"b;c\"\n\"1;2\",\"3\"\n", 44), ("a;b\nx, y;z, w\n", 59),
  ])
  func separator(_ text: String, _ expected: UInt8) throws {
    #expect(try table(text).format.separator == expected)
  }

  @Test func oneColumn() throws {
    let table = try table("navn\nAsker\nBærum\n")
    #expect(table.format.separator == nil)
    #expect(rows(table) == [["Asker"], ["Bærum"]])
    #expect(table.format.description == "UTF-8, one column, no decimals, LF, header on line 1")
  }

  @Test func decimalMarkDetected() throws {
    #expect(try table("a;b\nx;1,5\n").format.decimalMark == .comma)
    #expect(try table("a;b\nx;1.5\n").format.decimalMark == .point)
    #expect(try table("a,b\nx,1.5\n").format.decimalMark == .point)
    #expect(try table("a,b\nx,\"1,5\"\n").format.decimalMark == .comma)
    #expect(try table("a;b\nx;1\n").format.decimalMark == nil)
  }

  @Test func bothMarksAreAProblem() {
    #expect(
      problems("a;b\nx;1,5\ny;2.5\n") == """
        f.csv:3:2: found 2.5 here and 1,5 on line 2, expected one decimal mark in the whole file; \
        give the decimal mark, or write all numbers the same way
        """)
  }

  @Test func aTextColumnDoesNotSpeak() throws {
    let table = try table("a;merknad\n1,5;utgave 2\n2,5;2.1\n3,5;ny\n4,5;gammel\n")
    #expect(table.format.decimalMark == .comma)
  }

  @Test func threeDecimalsAreSaid() throws {
    let format = try table("a;b\nx;1,234\ny;12,345\n").format
    #expect(format.decimalMark == .comma)
    #expect(
      format.description == """
        UTF-8, separator ;, decimal comma, LF, header on line 1, 1,234 on line 2 read as a number \
        with three decimals, not as thousands (give the decimal mark to be sure)
        """)
    #expect(try table("a;b\nx;1,234\ny;0,345\n").format.ambiguities == [])
    #expect(try table("a;b\nx;1,234\n", .init(decimalMark: .comma)).format.ambiguities == [])
  }

  @Test func givenFormatIsSaid() throws {
    let options = ReadingOptions(separator: 44, decimalMark: .point, encoding: .windows1252)
    let format = try table("a,b\n1.5,x\n", options).format
    #expect(
      format.description == "Windows-1252 (given), separator , (given), decimal point (given), LF, "
        + "header on line 1")
  }
}
