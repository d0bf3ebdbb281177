import Tabular
import TestSupport
import Testing

@Suite struct ScannerTests {
  @Test func quotesHoldSeparatorsLineEndsAndQuotes() throws {
    let table = try table("a;b\n\"x;y\";\"line 1\r\nline 2\"\n\"say \"\"hei\"\"\";\"\"\n")
    #expect(rows(table) == [["x;y", "line 1\r\nline 2"], ["say \"hei\"", ""]])
  }

  @Test func placesAreThoseOfTheFile() throws {
    let table = try table("a;b;c\n1;\"x\r\ny\nz\";3\n4;5;6\n")
    #expect(table.place(0, 0) == (2, 1))
    #expect(table.place(0, 1) == (2, 2))
    #expect(table.place(0, 2) == (4, 3))
    #expect(table.place(1, 1) == (5, 2))
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEnd(_ end: String) throws {
    let table = try table(["a;b", "1;2", "", "3;4"].joined(separator: end))
    #expect(rows(table) == [["1", "2"], ["3", "4"]])
    #expect(table.place(1, 0) == (4, 1))
  }

  @Test func lineEndIsReported() throws {
    #expect(try table("a;b\n1;2").format.lineEnding == .lf)
    #expect(try table("a;b\r\n1;2\r\n").format.lineEnding == .crlf)
    #expect(try table("a;b\r1;2\r").format.lineEnding == .cr)
    #expect(try table("a;b\r\n1;2\n").format.lineEnding == .mixed)
    #expect(try table("a;b").format.lineEnding == .none)
  }

  @Test func blankLinesAreSkippedAndSpacesTrimmed() throws {
    let table = try table("a;b\n\n  \n 1 ; 2\n;\n\" 3 \";4\n")
    #expect(rows(table) == [["1", "2"], [" 3 ", "4"]])
  }

  @Test func aQuoteInsideAPlainFieldIsText() throws {
    #expect(try rows(table("a;b\n5\" rør;x\n")) == [["5\" rør", "x"]])
  }

  @Test func raggedRowsAreNamedAllAtOnce() {
    #expect(
      problems("a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3\n") == """
        f.csv:3: found 2 fields, expected 3 as in the header on line 1
        f.csv:4: found 4 fields, expected 3 as in the header on line 1
        """)
  }

  @Test func aFileCutShortIsRagged() {
    #expect(
      problems("a;b\n1;2\n3;4\n5")
        == "f.csv:4: found 1 field, expected 2 as in the header on line 1; the file breaks off here:"
        + " fetch it anew")
  }

  @Test func brokenQuotes() {
    #expect(
      problems("a;b\n1;\"x\n2;3\n") == """
        f.csv:2:2: found a quote that is never closed, expected a closing "; close the quote, or \
        write a quote inside a text as ""
        """)
    #expect(
      problems("a;b\n1;\"x\"y\n2;3\n", .init(separator: 59)) == """
        f.csv:2:2: found text after a closing quote, expected a separator or the end of the line; \
        write a quote inside a text as ""
        """)
  }

  @Test func emptyFiles() {
    #expect(problems("") == "f.csv: found an empty file, expected a table")
    #expect(problems("\n\r\n \n") == "f.csv: found no line that is not blank, expected a header")
  }
}
