import Foundation
import Testing

@testable import Tabular

@Suite struct WorkbookWriterTests {
  func table(_ cells: [(Table.Cell, Double)], total: Double) -> Table {
    Table(
      name: "t", title: "",
      columns: [
        .init(key: "region", header: "Region", kind: .code),
        .init(key: "antall", header: "Antall", kind: .number(decimals: 0)),
      ],
      rows: cells.map { .init([$0.0, .number($0.1)]) }
        + [.init([.text("I alt"), .number(total)], role: .total)])
  }

  func sheet(_ table: Table) -> String {
    var styles = WorkbookStyles()
    return Worksheet(table).xml(&styles)
  }

  @Test func checksums() {
    #expect(CRC32.of([]) == 0)
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test func anArchiveOfOneFile() {
    var archive = ZipArchive()
    archive.add("a", Array("123456789".utf8))
    let bytes = archive.finished()
    #expect(bytes.prefix(4) == [0x50, 0x4B, 3, 4])
    #expect(bytes[10..<18] == [0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB])
    #expect(bytes.count == 30 + 1 + 9 + 46 + 1 + 22)
  }

  @Test func totalsAreSumsWhereTheLeavesAddUp() {
    let adds = sheet(table([(.text("0301"), 55.4), (.text("3203"), 21)], total: 76.4))
    #expect(adds.contains("<f>SUM(B2:B3)</f><v>76</v>"))
    let not = sheet(table([(.text("0301"), 55), (.text("3203"), 21)], total: 77))
    #expect(!not.contains("<f>"))
    #expect(not.contains("<v>77</v>"))
  }

  /// Medians and totals of some of the rows above have no formula, though they may add up.
  @Test func totalsThatAreNoSumsHaveNoFormula() {
    var table = table([(.text("0301"), 55), (.text("3203"), 0)], total: 55)
    #expect(sheet(table).contains("<f>SUM(B2:B3)</f>"))
    table.totalsAreSums = false
    #expect(!sheet(table).contains("<f>") && sheet(table).contains("<v>55</v>"))
  }

  @Test func codesAndFormulasAreText() {
    let text = sheet(table([(.text("0301"), 1), (.number(3203), 2), (.text("=1+1"), 3)], total: 6))
    for code in ["0301", "3203", "=1+1"] {
      #expect(text.contains("<t xml:space=\"preserve\">\(code)</t>"))
    }
  }

  @Test func numberFormats() {
    #expect(WorkbookStyles.format(.number(decimals: 1)) == "#,##0.0")
    #expect(WorkbookStyles.format(.number(decimals: 0, signed: true)) == "+#,##0;-#,##0;#,##0")
    #expect(WorkbookStyles.format(.percent(decimals: 1)) == "0.0\" %\"")
    #expect(WorkbookStyles.format(.ordinal) == "0")
  }

  @Test func sheetNames() {
    let long = String(repeating: "å", count: 40)
    let names = SheetNames.valid(["a/b", "A-B", "", "'x'", "History", long, long])
    #expect(names.prefix(5) == ["a-b", "A-B (2)", "Ark", "x", "History-"])
    #expect(names[5] == String(repeating: "å", count: 31))
    #expect(names[6] == String(repeating: "å", count: 27) + " (2)")
  }

  @Test func columnLetters() {
    #expect([0, 25, 26, 701, 702].map(Worksheet.letters) == ["A", "Z", "AA", "ZZ", "AAA"])
  }

  /// Leaves the file for the check with other programs, where `KOHORT_SPREADSHEET` names a folder.
  @Test func sameBytes() throws {
    let tables = [SampleTables.homes, SampleTables.population]
    let bytes = WorkbookWriter().bytes(tables)
    #expect(bytes == WorkbookWriter().bytes(tables))
    if let folder = ProcessInfo.processInfo.environment["KOHORT_SPREADSHEET"] {
      try Data(bytes).write(to: URL(fileURLWithPath: folder + "/arbeidsbok.xlsx"))
    }
  }
}
