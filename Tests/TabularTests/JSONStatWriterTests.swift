import Foundation
import TestSupport
import Testing

@testable import Tabular

@Suite struct JSONStatWriterTests {
  let table = Table(
    name: "folketall", title: "Folketall \"1. januar\"", source: "SSB 07459",
    columns: [
      .init(key: "region", header: "Region", kind: .code),
      .init(key: "alder", header: "Alder", kind: .label),
      .init(key: "2022", header: "2022", kind: .number(decimals: 0)),
      .init(key: "2030", header: "2030", kind: .number(decimals: 1)),
    ],
    rows: [
      .init([.text("3203"), .text("90 år og over"), .number(724), .missing]),
      .init([.text("0301"), .text("0–5 år"), .number(1.5), .number(-2.25)]),
    ])

  @Test func readsBack() throws {
    let text = try JSONStatWriter(dimensions: ["region", "alder"], places: ["region"]).text(table)
    let file = try JSONStat(bytes: Array(text.utf8), source: "f.json")
    #expect(file.dimensions.map(\.id) == ["region", "alder", "år"])
    #expect(file.dimensions[0].codes == ["3203", "0301"])
    #expect(file.dimensions[1].codes == ["90 år og over", "0–5 år"])
    #expect(file.values == [724, nil, nil, nil, nil, nil, 2, -2.3])
    #expect(text.contains(#""role":{"time":["år"],"geo":["region"]}"#))
    #expect(text.contains(#""source":"SSB 07459""#))
    #expect(text.contains(#""label":"Folketall \"1. januar\"""#))
    if let folder = ProcessInfo.processInfo.environment["KOHORT_SPREADSHEET"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/kube.json"))
    }
  }

  @Test func whatIsNoCube() {
    let twice = Table(
      name: "t", title: "", columns: table.columns, rows: [table.rows[0], table.rows[0]])
    #expect(throws: JSONStatWriter.Failure.sameCategories(first: 0, second: 1)) {
      try JSONStatWriter(dimensions: ["region", "alder"]).text(twice)
    }
    #expect(throws: JSONStatWriter.Failure.noColumn("trinn")) {
      try JSONStatWriter(dimensions: ["trinn"]).text(table)
    }
    let texts = Table(
      name: "t", title: "", columns: [table.columns[0]], rows: [.init([.text("3203")])])
    #expect(throws: JSONStatWriter.Failure.noValues) {
      try JSONStatWriter(dimensions: ["region"]).text(texts)
    }
    let series = Table(
      name: "t", title: "", columns: table.columns,
      rows: [.init([.series([1]), .text("0–5 år"), .number(1), .number(2)])])
    #expect(throws: JSONStatWriter.Failure.noCategory(row: 0, column: "region")) {
      try JSONStatWriter(dimensions: ["region"]).text(series)
    }
  }

  /// What is hidden is null and says so; a total says nothing in a dimension.
  @Test func hiddenCellsAndTotals() throws {
    let hidden = Table(
      name: "t", title: "", columns: table.columns,
      rows: [
        .init([.text("3203"), .text("0–5 år"), .hidden, .number(2)]),
        .init([.text("3203"), .empty, .number(9), .hidden], role: .total),
      ])
    let writer = try #require(JSONStatWriter(of: hidden))
    #expect(writer.dimensions == ["region", "alder"])
    let text = try writer.text(hidden)
    #expect(text.contains(#""value":[null,2.0,9,null],"status":{"0":":","3":":"}}"#))
    #expect(text.contains(#""index":["0–5 år","–"]"#))
  }

  @Test func aCubeThatIsMostlyEmptyAndHugeIsRefused() {
    let columns = ["a", "b", "c"].map { Table.Column(key: $0, header: $0, kind: .label) }
    let rows = (0..<400).map { row in
      Table.Row((0..<3).map { _ in .text("\(row)") } + [.number(1)])
    }
    let large = Table(
      name: "t", title: "",
      columns: columns + [.init(key: "n", header: "n", kind: .number(decimals: 0))], rows: rows)
    #expect(throws: JSONStatWriter.Failure.tooLarge) {
      try JSONStatWriter(dimensions: ["a", "b", "c"]).text(large)
    }
  }
}
