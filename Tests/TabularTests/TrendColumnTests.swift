import Testing

@testable import Tabular

@Suite struct TrendColumnTests {
  /// A table of some years, of which a screen shows the first and the last.
  private func table(_ rows: [[Table.Cell]], years: [Int] = Array(2022...2030)) -> Table {
    Table(
      name: "t", title: "T",
      columns: [Table.Column(key: "trinn", header: "trinn", kind: .label)]
        + years.map { year in
          Table.Column(
            key: "\(year)", header: "\(year)", kind: .number(decimals: 0),
            priority: year == years.first || year == years.last ? Table.Column.always : 0)
        }, rows: rows.enumerated().map { Table.Row([.text("\($0.offset)")] + $0.element) })
  }

  private let rising = (1...9).map { Table.Cell.number(Double($0)) }

  @Test func rowsOverYearsAreDrawnWhereThereIsRoom() {
    let text = TerminalWriter(width: 60, graphics: true).text(table([rising]))
    #expect(text == "T\ntrinn   2022   2030\n0          1      9   ▁▂▃▄▅▆▇██\n")
    let narrow = TerminalWriter(width: 27, graphics: true).text(table([rising]))
    #expect(narrow == "T\ntrinn   2022   2030\n0          1      9   ▁▃▅▇█\n")
    let least = TerminalWriter(width: 26, graphics: true).text(table([rising]))
    #expect(least == "T\ntrinn   2022   2030\n0          1      9\n")
    #expect(TerminalWriter(width: 60).text(table([rising])) == least)
  }

  /// A drawn row would tell how the hidden numbers go.
  @Test func hiddenRowsAreNotDrawn() {
    let hidden = [Table.Cell](repeating: .hidden, count: 9)
    let part = [.hidden] + rising.dropFirst()
    let text = TerminalWriter(width: 60, graphics: true).text(table([rising, hidden, part]))
    let lines = text.split(separator: "\n")
    #expect(lines[2].hasSuffix("█") && lines[3].hasSuffix(":") && lines[4].hasSuffix("9"))
  }

  /// The drawn column is none of the table's, and a remark is about those.
  @Test func aRemarkStandsBesideWhatIsDrawn() {
    var told = table([rising])
    told.remark = Table.Remark(head: "uavrundet", parts: [(column: "2030", text: "2030: 8,6")])
    let text = TerminalWriter(width: 60, graphics: true).text(told)
    #expect(text.hasSuffix("▇██\n     uavrundet 2030: 8,6\n"))
  }

  @Test func fewYearsAreNotDrawn() {
    #expect(
      TrendColumn.series(of: table([Array(rising.prefix(3))], years: [1990, 1991, 1992])) == nil)
    let missing = [Table.Cell](repeating: .missing, count: 7) + rising.prefix(2)
    #expect(TrendColumn.series(of: table([missing]))?.rows == [[]])
  }

  @Test func pointsAreChosenEvenlyWithBothEnds() {
    let values = (0...30).map(Double.init)
    #expect(TrendColumn.sampled(values, room: 7) == [0, 5, 10, 15, 20, 25, 30])
    #expect(TrendColumn.sampled(values, room: 100).count == 30)
    #expect(TrendColumn.sampled([1, 2], room: 100) == [1, 2])
  }

  @Test func inTheLeastWindowColumnsStandCloser() {
    let wide = table([[.number(96088), .number(1), .number(110_740)]], years: [1990, 2000, 2010])
    let text = TerminalWriter(width: 20).text(wide)
    #expect(text == "T\ntrinn   1990    2010\n0     96\u{A0}088 110\u{A0}740\n")
    let headed = Table(
      name: "t", title: "T",
      columns: [
        Table.Column(key: "b", header: "brukergruppe", kind: .label),
        Table.Column(key: "e", header: "egne", kind: .number(decimals: 0)),
        Table.Column(key: "p", header: "bygges per år", kind: .number(decimals: 0)),
      ], rows: [Table.Row([.text("eldre"), .number(7), .number(12)])])
    #expect(
      TerminalWriter(width: 20).text(headed)
        == "T\nbruker-      bygges\ngruppe  egne per år\neldre      7     12\n")
  }
}
