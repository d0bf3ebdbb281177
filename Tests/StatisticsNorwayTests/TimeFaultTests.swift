import Tabular
import Testing

@testable import StatisticsNorway

/// A column of years that has none says what it has.
@Suite struct TimeFaultTests {
  @Test(arguments: [
    "2023-12-31", "31.12.2023", "31. desember 2023", "31 December 2023", "31/12/2023",
    "2023-12-31T00:00:00", "31-12-2023", "31. des 2023", "Dec 31, 2023", "20231231", "31122023",
    "12/31/2023", "31 Dec 2023", "31.des.2023",
  ])
  func theLastDayOfAYearIsNotItsFirst(_ text: String) {
    #expect(TimeFault.advice(for: text).en.hasPrefix("a count on 31 December is none on the 1 Jan"))
  }

  @Test(arguments: ["2023K4", "2023M12"])
  func aQuarterIsNoYear(_ text: String) {
    #expect(TimeFault.advice(for: text).en.hasPrefix("quarters and months are no years"))
  }

  @Test(arguments: [
    "2023-07-01", "1. juli 2023", "01.07.2023", "7/1/2023", "Jul 1, 2023", "20230701",
  ])
  func anotherDayIsNoYear(_ text: String) {
    #expect(TimeFault.advice(for: text).en.hasPrefix("years are their 1 January"))
  }

  /// 1 January is the year, whatever form it stands in.
  @Test(arguments: [
    "1/1/2023", "Jan 1, 2023", "2023-01-01", "01.01.2023", "1. januar 2023", "20230101", "1-1-2023",
    "January 1st 2023", "per 1. januar 2023", "2023-01-01T00:00:00", "01/01/2023 00:00",
    "1.jan.2023",
  ])
  func theFirstDayIsTheYear(_ text: String) {
    #expect(StatBankText.year(text) == 2023)
  }

  @Test(arguments: ["1/2/2023", "2. jan 2023", "20230102", "20231301", "2023-01", "januar 2023"])
  func otherDaysAreNoYear(_ text: String) { #expect(StatBankText.year(text) == nil) }

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
