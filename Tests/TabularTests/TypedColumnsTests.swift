import TestSupport
import Testing

@testable import Tabular

@Suite struct TypedColumnsTests {
  static let text = """
    region;kjønn;alder;år;verdi
    3203;kvinner;34;2022;1234,5
    3203;"menn";35;2022;-0,25
    "0301";menn;-;2023;..
    0301;kvinner;;2023;1 234,5
    """

  func read(
    _ text: String, _ columns: KeyValuePairs<String, ColumnType> = ["a": .int, "b": .double],
    options: ReadingOptions = .init()
  ) throws -> TypedColumns {
    try TypedColumns(bytes: bytes(text), source: "f.csv", columns: columns, options: options)
  }

  func problems(_ text: String, _ options: ReadingOptions = .init()) -> String {
    do {
      _ = try read(text, options: options)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func columns(_ end: String) throws {
    let text = Self.text.replacing("\n", with: end)
    let columns = try read(
      text, ["verdi": .double, "region": .category, "kjønn": .category, "alder": .int])
    #expect(columns.rowCount == 4)
    #expect(columns.category("region") == .init(codes: [0, 0, 1, 1], names: ["3203", "0301"]))
    #expect(columns.category("kjønn") == .init(codes: [0, 1, 1, 0], names: ["kvinner", "menn"]))
    #expect(columns.ints("alder") == [34, 35, 0, .min])
    #expect(columns.missing("alder")[3])
    #expect(columns.missing("alder").count == 1)
    let values = columns.doubles("verdi")
    #expect(values[0] == 1234.5 && values[1] == -0.25 && values[2].isNaN && values[3] == 1234.5)
    #expect((0..<4).map { columns.missing("verdi")[$0] } == [false, false, true, false])
    #expect(columns.format.decimalMark == .comma)
  }

  @Test func problemsHavePlaces() {
    #expect(
      problems("t\n\na;b;c\n1;1,5;\"x\ny\"\n1,5;2,5;z\nx;2.5;z\n1;2\n", .init(decimalMark: .comma))
        == """
        f.csv:6:1: found 1,5, expected a whole number
        f.csv:7:1: found x, expected a number with decimal comma
        f.csv:7:2: found 2.5, expected a number with decimal comma
        f.csv:8: found 2 fields, expected 3 as in the header on line 3
        """)
    #expect(
      problems("a;c\n1;2\n") == "f.csv:1: found the columns a, c, expected a column b")
    #expect(
      problems("a;b\n1;\"2\n") == """
        f.csv:2:2: found a quote that is never closed, expected a closing "; close the quote, or \
        write a quote inside a text as ""
        f.csv:2:2: found 2
        , expected a number
        """)
  }

  @Test func footnotesAreNoRows() throws {
    let columns = try read("a;b\n1;2\n3;4\n\nKilde: SSB\nx;\n")
    #expect(columns.ints("a") == [1, 3])
    #expect(
      problems("a;b\n1;2\n\nKilde: SSB\n3;4\n")
        == "f.csv:4: found 1 field, expected 2 as in the header on line 1")
  }

  @Test func theTwoReadersAgree() throws {
    var random = SplitMix(state: 3)
    let texts = ["Asker", "\"a;b\"", "", "\"say \"\"x\"\"\"", "Bærum og omegn", "x"]
    let numbers = [
      "1", "-2,5", "", "..", "\"3,25\"", "1 234,5", "\u{2212}7", "-", "0,1", "12345678,5",
    ]
    let ends = ["\n", "\r\n"]
    for round in 0..<60 {
      let end = ends[round % 2]
      var text = "navn;tall;mer" + end
      let count = Int(random.next() % 40) + 600 * (round % 3)
      for _ in 0..<count {
        text += texts[Int(random.next() % 6)] + ";" + numbers[Int(random.next() % 10)] + ";"
        text += String(random.next() % 2000) + ",5" + end
        if random.next() % 10 == 0 { text += end }
      }
      let table = try table(text)
      let columns = try read(text, ["navn": .category, "tall": .double, "mer": .double])
      #expect(columns.rowCount == table.rowCount)
      let names = columns.category("navn")
      let values = columns.doubles("tall")
      for row in 0..<table.rowCount {
        #expect(names.names[Int(names.codes[row])] == table.text(row, 0))
        switch table.number(row, 1) {
        case .number(let value): #expect(values[row] == value)
        case .missing: #expect(values[row].isNaN && columns.missing("tall")[row])
        case .invalid(let text): Issue.record("\(text)")
        }
        #expect(table.number(row, 2) == .number(columns.doubles("mer")[row]))
      }
    }
  }

  @Test func manyCategories() throws {
    let text = "a;b\n" + (0..<5000).map { "\($0 % 1300);n\($0 % 977)" }.joined(separator: "\n")
    let columns = try read(text, ["b": .category])
    let category = columns.category("b")
    #expect(category.names.count == 977)
    #expect((0..<5000).allSatisfy { category.names[Int(category.codes[$0])] == "n\($0 % 977)" })
  }
}
