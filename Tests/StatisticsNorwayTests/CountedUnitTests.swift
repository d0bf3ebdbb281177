import Tabular
import Testing

@testable import StatisticsNorway

/// In what figures are counted, and of which day, as a file says it beside them.
@Suite struct CountedUnitTests {
  /// Asker in JSON-stat with a unit and a period.
  static func cube(unit: String, period: String? = nil) -> [UInt8] {
    let extra =
      period.map { #", "extension": {"show": 1, "refperiod": {"Personer": "\#($0)"}}"# } ?? ""
    return Array(
      """
      {"version": "2.0", "class": "dataset", "label": "Befolkning, etter region",
       "id": ["Region", "Kjonn", "Alder", "ContentsCode", "Tid"], "size": [1, 2, 2, 1, 1],
       "role": {"metric": ["ContentsCode"], "time": ["Tid"], "geo": ["Region"]},
       "dimension": {
        "Region": {"label": "region", "category": {"index": ["3203"], "label": {"3203": "Asker"}}},
        "Kjonn": {"label": "kjønn", "category": {"index": ["2", "1"],
         "label": {"2": "Kvinner", "1": "Menn"}}},
        "Alder": {"label": "alder", "category": {"index": ["000", "001+"],
         "label": {"000": "0 år", "001+": "1 år eller eldre"}}},
        "ContentsCode": {"label": "statistikkvariabel", "category": {"index": ["Personer"],
         "label": {"Personer": "Personer"}, "unit": {"Personer": {"base": "\(unit)", "decimals": 0}}}\(extra)},
        "Tid": {"label": "år", "category": {"index": ["2024"], "label": {"2024": "2024"}}}},
       "value": [1, 2, 3, 4]}
      """.utf8)
  }

  private func said(_ bytes: [UInt8], _ name: String = "f.json") -> String {
    do {
      let read = try SSBImport(files: [(name, bytes)], region: "3203").population()
      return read.warnings.map(\.en).joined(separator: "\n")
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    "prosent", "1 000 personer", "per cent", "%", "promille", "tusen", "husholdninger",
  ])
  func figuresThatAreNoPersonsAreRefused(_ unit: String) {
    #expect(
      said(Self.cube(unit: unit)) == """
        f.json: found the unit «\(unit)», expected persons, one by one; fetch the table with Personer \
        alone
        """)
    let column = """
      region;kjønn;alder;år;Personer;enhet
      3203;Menn;0+;2024;5;\(unit)
      3203;Kvinner;0+;2024;5;\(unit)
      """
    #expect(said(Array(column.utf8), "f.csv").contains("found the unit «\(unit)»"))
  }

  @Test(arguments: ["personer", "persons", "antall", "", "Innbyggere", "stk"])
  func personsPass(_ unit: String) {
    #expect(said(Self.cube(unit: unit, period: "1. januar")) == "")
  }

  @Test func aUnitThatIsNotKnownIsTold() {
    #expect(
      said(Self.cube(unit: "hoder"))
        == "f.json: the unit «hoder» is not known; the figures are read as persons")
  }

  @Test(arguments: ["31. desember", "31.12", "per 31. desember", "1. juli", "31 December"])
  func figuresOfAnotherDayAreRefused(_ period: String) {
    let found = said(Self.cube(unit: "personer", period: period))
    #expect(found.hasPrefix("f.json: found figures of «\(period)», expected persons on 1 January"))
  }

  @Test(arguments: ["1. januar", "01.01", "1 January", "per 1. januar", "", "Året"])
  func figuresOfTheFirstDayPass(_ period: String) {
    #expect(said(Self.cube(unit: "personer", period: period)) == "")
  }
}
