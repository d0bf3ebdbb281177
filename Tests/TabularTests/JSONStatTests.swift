import Tabular
import Testing

@Suite struct JSONStatTests {
  /// A dataset of two sexes (women first) and three years.
  func file(
    sexes: String = #"{"index": {"2": 0, "1": 1}, "label": {"1": "Menn", "2": "Kvinner"}}"#,
    values: String = "[1, 2, 3, 4, 5.5, null]", more: String = ""
  ) -> [UInt8] {
    bytes(
      """
      {"version": "2.0", "class": "dataset", "label": "07459: Befolkning",
       "id": ["Kjonn", "Tid"], "size": [2, 3], "role": {"time": ["Tid"]}, \(more)
       "dimension": {
         "Kjonn": {"label": "kjønn", "category": \(sexes)},
         "Tid": {"label": "år", "category": {"index": ["2022", "2020", "2021"]}}},
       "value": \(values)}
      """)
  }

  func problems(_ bytes: [UInt8]) -> String {
    do {
      _ = try JSONStat(bytes: bytes, source: "f.json")
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func orderIsThatOfTheIndex() throws {
    let file = try JSONStat(bytes: file(), source: "f.json")
    #expect(file.dimensions.map(\.id) == ["Kjonn", "Tid"])
    #expect(file.dimensions[0].codes == ["2", "1"])
    #expect(file.dimensions[0].labels == ["Kvinner", "Menn"])
    #expect(file.dimensions[1].codes == ["2022", "2020", "2021"])
    #expect(file.values == [1, 2, 3, 4, 5.5, nil])
    #expect(file.tableNumber == "07459")
  }

  @Test func sparseValuesAndStatuses() throws {
    let sparse = try StatBankTable(
      bytes: file(
        values: #"{"0": 1, "4": 5.5}"#,
        more: #""status": {"1": "..", "2": ":", "3": "-"}, "note": ["Foreløpige tall"],"#),
      source: "f.json")
    #expect(sparse.cell([0, 0]) == .number(1))
    #expect(sparse.cell([0, 1]) == .missing(symbol: ".."))
    #expect(sparse.cell([0, 2]) == .missing(symbol: ":"))
    #expect(sparse.cell([1, 0]) == .number(0))
    #expect(sparse.cell([1, 1]) == .number(5.5))
    #expect(sparse.cell([1, 2]) == .missing(symbol: ""))
    #expect(sparse.dimensions.map(\.role) == [.sex, .year])
    #expect(sparse.footnotes == ["Foreløpige tall"])
    let list = try JSONStat(
      bytes: file(more: #""status": [null, null, "..", null, null, ":"],"#), source: "f.json")
    #expect(list.statuses == [nil, nil, "..", nil, nil, ":"])
    let one = try JSONStat(bytes: file(more: #""status": "e","#), source: "f.json")
    #expect(one.statuses == Array(repeating: "e", count: 6))
  }

  @Test func aStatusOfMissingOutweighsAValue() throws {
    let table = try StatBankTable(
      bytes: file(values: "[0, 0, 0, 0, 0, 0]", more: #""status": {"0": ".."},"#), source: "f")
    #expect(table.cell([0, 0]) == .missing(symbol: ".."))
    #expect(table.cell([0, 1]) == .number(0))
  }

  @Test func unitsAreRead() throws {
    let sexes = #"{"index": ["1", "2"], "unit": {"1": {"base": "personer", "decimals": 0}}}"#
    let file = try JSONStat(bytes: file(sexes: sexes), source: "f.json")
    #expect(file.dimensions[0].units == ["personer", nil])
    #expect(file.dimensions[0].labels == ["1", "2"])
  }

  @Test func whatIsWrongIsNamed() {
    #expect(
      problems(file(values: "[1, 2, 3]"))
        == "f.json: found 3 values, expected 6 = 2 × 3")
    #expect(
      problems(file(sexes: #"{"index": ["1"]}"#))
        == "f.json: found 1 categories of Kjonn, expected 2 as in size")
    #expect(
      problems(file(sexes: #"{"index": {"1": 0, "2": 2}}"#)) == """
        f.json: found an index of Kjonn with gaps or without codes, expected positions 0, 1, 2 … \
        once each
        """)
    #expect(
      problems(file(values: #"{"6": 1}"#))
        == "f.json: found the key 6, expected a position below 6")
    #expect(
      problems(bytes(#"{"version": "1.2", "class": "bundle", "id": ["a"], "size": []}"#)) == """
        f.json: found version 1.2, expected version 2.0
        f.json: found class bundle, expected class dataset
        f.json: found 1 names in id and 0 in size, expected one size for each name
        """)
    #expect(
      problems(bytes("{\"a\": ")) == """
        f.json: found something that is no JSON, expected a JSON-stat 2.0 dataset
        """)
    #expect(
      problems(file(values: #"["x"]"#)).hasPrefix("f.json: found another type at value"))
  }
}
