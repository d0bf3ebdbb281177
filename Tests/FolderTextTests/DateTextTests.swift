import Testing

@testable import FolderText
@testable import Tabular

/// Days and months as people, and spreadsheets with Norwegian or English settings, write them.
@Suite struct DateTextTests {
  @Test(arguments: [
    "31.12.2019", "31. desember 2019", "31. des. 2019", "31-12-2019", "2019-12-31", "12/31/2019",
    "31/12/2019", "Dec 31, 2019", "31.Des.2019", "20191231", "31122019", "31.12.19",
    "2019-12-31T00:00:00", "per 31. desember 2019", "2019-12-31 00:00",
  ])
  func theLastDayOfAYear(text: String) {
    let day = Words.needDay(text)
    #expect(day?.date == .lastOfDecember && day?.year == 2019)
  }

  @Test(arguments: ["1. januar", "1.jan", "01.01", "1 January", "01.jan."])
  func theFirstDayOfAnyYear(text: String) {
    let day = Words.needDay(text)
    #expect(day?.date == .firstOfJanuary && day?.year == nil)
  }

  @Test(arguments: [
    "2027-08", "2027-08-01", "01.08.2027", "08.2027", "aug.27", "Aug-27", "august 2027",
  ])
  func months(text: String) {
    let date = DateText(text)
    #expect(date?.month == 8 && date?.year == 2027)
  }

  @Test(arguments: [
    "marked 12 2019", "12:30", "2027", "31.13.2019", "32.12.2019", "des", "31.12.19.20", "x 2027",
    "0.0", "",
    "31. desembermåned nesten 2019", "12-",
  ])
  func whatIsNoDate(text: String) { #expect(DateText(text) == nil) }

  @Test func dayAndMonthThatMayBeTheOtherWayRound() {
    #expect(DateText("8/1/2024")?.isAmbiguous == true)
    #expect(
      DateText("1/1/2024")?.isAmbiguous == false && DateText("8.1.2024")?.isAmbiguous == false)
  }

  /// The day before or after is another day, and a month is none.
  @Test(arguments: ["30.12.2019", "2.1", "desember 2019", "2019-12"])
  func otherDays(text: String) { #expect(Words.needDay(text) == nil) }
}
