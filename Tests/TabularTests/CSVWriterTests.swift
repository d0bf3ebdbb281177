import Tabular
import Testing

@Suite struct CSVWriterTests {
  @Test func norwegianExcel() {
    let text = """
      trinn;navn;2022;endring;uavrundet\r
      trinn 3;Kommunalt disponerte boliger uten bemanning;53;2;55,46665556573141\r
      trinn 1–2;'=private boliger;735;-34;\r
      I alt;;788;0;0\r

      """
    let bytes = CSVWriter(.norwegianExcel).bytes(SampleTables.homes)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == text)
  }

  @Test func plain() {
    let text = """
      trinn,navn,2022,endring,uavrundet
      3,Kommunalt disponerte boliger uten bemanning,53,2,55.46665556573141
      1-2,'=private boliger,735,-34,
      I alt,,788,0,0

      """
    #expect(CSVWriter(.plain).bytes(SampleTables.homes) == Array(text.utf8))
  }

  @Test func trendsAreLeftOutAndPercentagesAreNumbers() {
    let text = """
      aldersgruppe,2022,2025,2030,2040,2050,vekst
      90 år og over,724,,,,,
      I alt,96088,,100560,106323,110740,15.2

      """
    #expect(CSVWriter(.plain).text(SampleTables.population) == text)
  }

  @Test func numbersThatAreNotFiniteAreMissing() {
    let table = oneColumn(.number(decimals: 1), [.number(.nan), .number(.infinity), .number(-1)])
    #expect(CSVWriter(.plain).text(table) == "kolonne\n\"\"\n\"\"\n-1.0\n")
  }

  /// No number is quoted, since none has a character that needs it.
  @Test func numbersOfEveryFormAreReadBackAsTheyAre() throws {
    let numbers = [1e30, -1.5e-300, 0.1 + 0.2, -1234567.5, .leastNonzeroMagnitude]
    let table = oneColumn(.exact, numbers.map { .number($0) })
    for dialect in [CSVWriter.Dialect.norwegianExcel, .plain] {
      let lines = CSVWriter(dialect).text(table).split(whereSeparator: \.isNewline).dropFirst()
      let read = lines.map { Double($0.replacing(",", with: ".")) }
      #expect(read == numbers)
    }
  }

  @Test func aNumberInALabelColumnStaysText() {
    let table = oneColumn(.code, [.number(3203), .text("3203 Asker")])
    let text = "kolonne\r\nkolonne 3203\r\n3203 Asker\r\n"
    #expect(CSVWriter(.norwegianExcel).text(table) == text)
  }

  @Test(arguments: [CSVWriter.Dialect.norwegianExcel, .plain])
  func whatIsWrittenReadsBack(dialect: CSVWriter.Dialect) {
    let texts = [
      "a;b", "a,b", "a\"b", "\"\"", "linje 1\nlinje 2", "a\r\nb", " foran", "bak ", "", "æøå", "–",
      ";", "\"", "a\rb",
    ]
    let columns = ["en", "to"].map { Table.Column(key: $0, header: "", kind: .label) }
    let table = Table(
      name: "t", title: "", columns: columns,
      rows: texts.map { Table.Row([.text($0), .text("slutt")]) })
    let read = records(
      CSVWriter(dialect).text(table), separator: dialect == .plain ? "," : ";")
    #expect(read == [["en", "to"]] + texts.map { [$0, "slutt"] })
  }

  private func oneColumn(_ kind: Table.Kind, _ cells: [Table.Cell]) -> Table {
    Table(
      name: "t", title: "", columns: [Table.Column(key: "kolonne", header: "", kind: kind)],
      rows: cells.map { Table.Row([$0]) })
  }
}

/// An independent reader of RFC 4180 text, code point by code point.
private func records(_ text: String, separator: Unicode.Scalar) -> [[String]] {
  var records: [[String]] = []
  var fields: [String] = []
  var field = String.UnicodeScalarView()
  var quoted = false
  let scalars = Array(text.unicodeScalars)
  var index = 0
  while index < scalars.count {
    let scalar = scalars[index]
    if quoted, scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
      field.append(scalar)
      index += 1
    } else if scalar == "\"" {
      quoted.toggle()
    } else if !quoted && (scalar == separator || scalar == "\n") {
      fields.append(String(field))
      field = String.UnicodeScalarView()
      if scalar == "\n" {
        records.append(fields)
        fields = []
      }
    } else if quoted || scalar != "\r" {
      field.append(scalar)
    }
    index += 1
  }
  return records
}
