import Foundation
import Tabular
import Testing

/// A file of everything a spreadsheet likes to misread, for `.ci/check-spreadsheet` to open.
@Suite struct SpreadsheetFileTests {
  /// Written to the folder in `KOHORT_SPREADSHEET` when that is set; made in any case.
  @Test func theFileForTheSpreadsheetCheck() throws {
    let file = CSVWriter(.norwegianExcel).bytes(table)
    #expect(file.count { $0 == UInt8(ascii: "\n") } == table.rows.count + 1)
    if let folder = ProcessInfo.processInfo.environment["KOHORT_SPREADSHEET"] {
      let url = URL(fileURLWithPath: folder).appendingPathComponent("etiketter.csv")
      try Data(file).write(to: url)
    }
  }

  private var table: Table {
    let texts = [
      "6-12", "1-2", "1/2", "3203", "0301", "00123", "1E5", "mars 2", "2 mars", "2. mai 2022",
      "mandag 2 mars", "2.3", "2020-01-01", "2020-01-01T10:00", "12:30", "1 a", "90+", "5-", "5 %",
      "kr 5", "5 kr", "(1)", "1.", "1 1/2", "10 000", "10\u{A0}000", "-5", "=1+1", "+4", "@SUM(1)",
      "  =1+1", "\t=1", "SANN", "usann", "TRUE", "#N/A", "\u{2212}5", "6–12", "6–12 år", "I alt",
      "a;b", "\"x\"",
    ]
    let numbers = [0, -0.0, 1, -1, 0.5, -1234.567, 1e15, 1e-7, 1.5e21, 0.1 + 0.2, 96088]
    return Table(
      name: "etiketter", title: "",
      columns: [
        Table.Column(key: "etikett", header: "", kind: .label),
        Table.Column(key: "kode", header: "", kind: .code),
        Table.Column(key: "tall", header: "", kind: .exact),
        Table.Column(key: "avrundet", header: "", kind: .number(decimals: 2, signed: true)),
        Table.Column(key: "andel", header: "", kind: .percent(decimals: 1)),
      ],
      rows: texts.enumerated().map { index, text in
        let number = numbers[index % numbers.count]
        return Table.Row([
          .text(text), .text(text), .number(number), .number(number), .number(number),
        ])
      })
  }
}
