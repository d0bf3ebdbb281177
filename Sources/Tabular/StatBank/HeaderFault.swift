/// A table whose first line is no heading, or has its heading once more below.
enum HeaderFault {
  /// The problem of a table without headings: its first line has a number, and an age or a sex, and no
  /// heading that is known.
  static func problem(_ table: TextTable, headings: [String]) -> Problem? {
    let isHeaded = headings.contains {
      StatBankRole(heading: $0) != nil || PersonsHeading.isValue($0)
    }
    let hasCode = headings.contains {
      Int($0) == nil && (StatBankText.sex($0) != nil || StatBankText.ages($0) != nil)
    }
    let hasNumber = headings.contains { $0.first?.isNumber == true && Double($0) != nil }
    guard !isHeaded, hasCode, hasNumber, headings.allSatisfy({ !$0.isEmpty }),
      headings.count(where: StatBankText.isTime) <= 2, headings.count > 3
    else { return nil }
    return Problem(
      file: table.source, line: table.format.headerLine,
      found: Phrase("figures on the first line and no heading"),
      expected: Phrase("a heading over every column, such as region, kjønn, alder, år, personer"),
      advice: Phrase("fetch the table with its headings, or write them in"))
  }

  /// The problem of another table behind a blank line below the first; nil where there is none.
  static func tableBelow(_ table: TextTable) -> Problem? {
    table.secondTableLine.map { secondTable(table, line: $0) }
  }

  /// The problem of a table with its heading once more among its rows, nil where it is not there.
  static func headingAgain(_ table: TextTable) -> Problem? {
    let header = table.header
    let again = (0..<table.rowCount).first { row in
      header.indices.allSatisfy { table.text(row, $0) == header[$0] }
    }
    return again.map { secondTable(table, line: table.place($0, 0).line) }
  }

  private static func secondTable(_ table: TextTable, line: Int) -> Problem {
    Problem(
      file: table.source, line: line, found: Phrase("a second table below the first"),
      expected: Phrase("one table in a file"), advice: Phrase("save each in a file of its own"))
  }
}
