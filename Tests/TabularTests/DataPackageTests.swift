import Tabular
import Testing

@Suite struct DataPackageTests {
  private let table = Table(
    name: "boligtrapp", title: "BOLIGTRAPP", subtitle: "behov «1. januar»", source: "kilden",
    columns: [
      Table.Column(key: "trinn", header: "trinn", kind: .label, meaning: "kode"),
      Table.Column(key: "navn", header: "", kind: .label, isDimension: false),
      Table.Column(key: "år", header: "år", kind: .ordinal),
      Table.Column(key: "antall", header: "antall", kind: .number(decimals: 0)),
      Table.Column(key: "andel", header: "i %", kind: .percent(decimals: 1)),
      Table.Column(key: "rate", header: "rate", kind: .exact),
      Table.Column(key: "forløp", header: "", kind: .trend),
    ],
    rows: [
      Table.Row([
        .text("3"), .text("tre"), .number(2022), .number(53), .number(1.5), .number(0.1),
        .series([1]),
      ])
    ])

  private func package(_ dialect: CSVWriter.Dialect) -> String {
    let resource = DataPackage.Resource(
      table, dialect, isYear: { $0.key == "år" })
    let package = DataPackage(name: "x", title: "Asker", resources: [resource])
    return String(decoding: package.bytes(), as: UTF8.self)
  }

  @Test func aWholePackage() {
    #expect(
      package(.norwegianExcel) == #"""
        {
          "profile": "tabular-data-package",
          "name": "x",
          "title": "Asker",
          "resources": [
            {
              "name": "boligtrapp",
              "path": "boligtrapp.csv",
              "profile": "tabular-data-resource",
              "title": "BOLIGTRAPP",
              "description": "behov «1. januar»",
              "sources": [
                {
                  "title": "kilden"
                }
              ],
              "result": {
                "table": "boligtrapp"
              },
              "format": "csv",
              "mediatype": "text/csv",
              "encoding": "utf-8",
              "dialect": {
                "delimiter": ";",
                "lineTerminator": "\u000d\u000a",
                "quoteChar": "\"",
                "doubleQuote": true,
                "header": true
              },
              "schema": {
                "fields": [
                  {
                    "name": "trinn",
                    "type": "string",
                    "description": "kode"
                  },
                  {
                    "name": "navn",
                    "type": "string"
                  },
                  {
                    "name": "år",
                    "type": "year"
                  },
                  {
                    "name": "antall",
                    "type": "integer"
                  },
                  {
                    "name": "andel",
                    "type": "number",
                    "decimalChar": ",",
                    "title": "i %"
                  },
                  {
                    "name": "rate",
                    "type": "number",
                    "decimalChar": ","
                  }
                ],
                "missingValues": [""],
                "primaryKey": ["trinn", "år"]
              }
            }
          ]
        }

        """#)
  }

  /// A table in English, with a ladder, a coded column, a total and a row that has a name.
  private var coded: DataPackage {
    var table = Table(
      name: "boligtrapp-x", title: "",
      columns: [
        Table.Column(key: "step", header: "", kind: .label, id: "trinn"),
        Table.Column(key: "2022", header: "", kind: .number(decimals: 0)),
      ],
      rows: [
        Table.Row([.text("uten"), .number(1)]),
        Table.Row([.text("I alt"), .number(1)], role: .total),
        Table.Row([.text("I alt"), .number(2)], role: .total),
        Table.Row([.text("Kontroll"), .number(0)], role: .total, id: "check"),
      ])
    (table.declared, table.ladder, table.priceYear) = ("{trapp}", "Boligtrapp", 2025)
    table.isStarred = true
    table.columns[0].codes = [Table.Code("without", "uten"), Table.Code("with", "med")]
    let input = DataPackage.Resource(
      name: "inndata", path: "inndata.csv", format: .init(.plain),
      fields: [.init(name: "a", type: .string)])
    return DataPackage(
      name: "x", resources: [.init(table, .plain, isYear: { _ in false }), input])
  }

  @Test func whatNumbersAreFoundByIsToldAndReadBack() throws {
    let package = coded
    let text = String(decoding: package.bytes(), as: UTF8.self)
    #expect(
      text.contains(
        #"""
              "result": {
                "table": "{trapp}",
                "ladder": "Boligtrapp",
                "starred": true,
                "priceYear": 2025,
                "rows": {
                  "total": [1, 2],
                  "check": [3]
                }
              },
        """#))
    #expect(text.contains(#""id": "trinn","#) && !text.contains(#""id": "2022""#))
    let read = try TableDescription.read(package.bytes(), source: "x")
    #expect(
      read == [
        "boligtrapp-x.csv": TableDescription(
          table: "{trapp}", ladder: "Boligtrapp", isStarred: true, priceYear: 2025,
          columns: [
            .init("step", id: "trinn", codes: ["uten": "without", "med": "with"]), .init("2022"),
          ], rows: ["total": [1, 2], "check": [3]])
      ])
    #expect(read["boligtrapp-x.csv"] == TableDescription(package.resources[0]))
    #expect(TableDescription(package.resources[1]) == nil)
    #expect(throws: Problems.self) { try TableDescription.read([0x7B], source: "x") }
  }

  @Test func forProgramsItSaysCommaAndPoint() {
    let text = package(.plain)
    #expect(text.contains(#""delimiter": ",""#) && text.contains(#""decimalChar": ".""#))
    #expect(text.contains(#""lineTerminator": "\u000a""#))
  }

  @Test func textsAreEscaped() {
    let text = JSONText.object([.init("a\"b", .list([.text("\\"), .whole(-3), .flag(false)]))])
    #expect(text.pretty == "{\n  \"a\\\"b\": [\n    \"\\\\\",\n    -3,\n    false\n  ]\n}\n")
    #expect(JSONText.object([]).pretty == "{}\n" && JSONText.list([]).pretty == "[]\n")
  }

  /// Columns for files only are part of the key where rows would else be alike, and not otherwise.
  @Test func dimensionsAreAsFewAsTellRowsApart() {
    func table(_ rows: [[String]]) -> Table {
      Table(
        name: "t", title: "",
        columns: [
          Table.Column(key: "a", header: "a", kind: .label),
          Table.Column(key: "b", header: "b", kind: .label, priority: 0),
          Table.Column(key: "c", header: "c", kind: .label, priority: 0),
          Table.Column(key: "n", header: "n", kind: .number(decimals: 0)),
          Table.Column(key: "d", header: "d", kind: .label),
        ], rows: rows.map { row in Table.Row(row.map { .text($0) }) })
    }
    #expect(table([["1", "x", "p", "0", ""], ["2", "x", "p", "0", ""]]).dimensions == ["a"])
    #expect(
      table([["1", "x", "p", "0", ""], ["1", "x", "q", "0", ""]]).dimensions == ["a", "c"])
    #expect(
      table([["1", "x", "p", "0", "s"], ["1", "x", "p", "0", "t"]]).dimensions == ["a", "d"])
    #expect(table([["1", "x", "p", "0", ""], ["1", "x", "p", "1", ""]]).dimensions == nil)
  }
}
