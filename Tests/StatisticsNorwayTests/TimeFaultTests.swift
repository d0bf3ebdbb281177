import Tabular
import Testing

@testable import StatisticsNorway

/// A column of years that has none says what it has.
@Suite struct TimeFaultTests {
  @Test(arguments: [
    "2023-12-31", "31.12.2023", "31. desember 2023", "31 December 2023", "31/12/2023",
    "2023-12-31T00:00:00",
  ])
  func theLastDayOfAYearIsNotItsFirst(_ text: String) {
    #expect(TimeFault.advice(for: text).en.hasPrefix("a count on 31 December is none on the 1 Jan"))
  }

  @Test(arguments: ["2023K4", "2023M12"])
  func aQuarterIsNoYear(_ text: String) {
    #expect(TimeFault.advice(for: text).en.hasPrefix("quarters and months are no years"))
  }

  @Test(arguments: ["2023-07-01", "1. juli 2023", "01.07.2023"])
  func anotherDayIsNoYear(_ text: String) {
    #expect(TimeFault.advice(for: text).en.hasPrefix("years are their 1 January"))
  }

  @Test(arguments: ["", "Asker", "202", "20231", "3203"])
  func whatIsNoTimeHasNoReason(_ text: String) {
    #expect(TimeFault.advice(for: text) == .empty)
  }

  @Test func aFileOf31DecemberIsToldSoAtItsLineAndColumn() {
    let rows = ["Menn", "Kvinner"].map { "3203 Asker;\($0);0 år eller eldre;2023-12-31;5" }
    let text = "region;kjønn;alder;år;Personer\n" + rows.joined(separator: "\n")
    let problems = #expect(throws: Problems.self) {
      try SSBImport(files: [("f.csv", Array(text.utf8))], region: "3203").population()
    }
    let said = problems?.description ?? ""
    #expect(said.contains("f.csv:2:4: found the time «2023-12-31», expected a year; a count on 31"))
  }
}
