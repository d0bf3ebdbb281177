import Testing

@testable import Tabular

@Suite struct StatBankTextTests {
  @Test(
    arguments: [
      ("0 år", 0, 0), ("1 year", 1, 1), ("34 years", 34, 34), ("034", 34, 34), ("7", 7, 7),
      ("000", 0, 0), ("0-4 år", 0, 4), ("0–4 years", 0, 4), ("F000-004", 0, 4), ("F05-09", 5, 9),
      ("100-104", 100, 104), ("Under 1 år", 0, 0), ("under 5 years", 0, 4),
    ] as [(String, Int, Int)])
  func agesThatEnd(_ text: String, _ from: Int, _ to: Int) {
    #expect(StatBankText.ages(text) == .init(from: from, to: to))
  }

  @Test(arguments: [
    ("105 years or older", 105), ("105 år eller eldre", 105), ("105+", 105), ("90 år og over", 90),
    ("80 years and over", 80), ("100+ år", 100), ("F090+", 90), ("≥ 90 år", 90), (">=90", 90),
  ])
  func openAges(_ text: String, _ from: Int) {
    #expect(StatBankText.ages(text) == .init(from: from, to: nil))
  }

  @Test func agesOfAllAndOfNone() {
    #expect(StatBankText.ages("I alt") == .init(from: 0, to: nil, isTotal: true))
    #expect(StatBankText.ages("All ages")?.isTotal == true)
    for text in ["", "år", "4-0 år", "uoppgitt", "3203 Asker", "2021", "Kvinner", "12 barn"] {
      #expect(StatBankText.ages(text) == nil, "\(text)")
    }
  }

  @Test func sexes() {
    for text in ["Kvinner", "kvinne", "Females", "Women", "K", "Kvinnelig", "2"] {
      #expect(StatBankText.sex(text) == .female, "\(text)")
    }
    for text in ["Menn", "mann", "Males", "Hankjønn", "M", "1"] {
      #expect(StatBankText.sex(text) == .male, "\(text)")
    }
    for text in ["Begge kjønn", "Both sexes", "0", "I alt"] {
      #expect(StatBankText.sex(text) == .both, "\(text)")
    }
    #expect(StatBankText.sex("3") == nil)
  }

  @Test(arguments: [
    ("3203 Asker", "3203", "Asker"), ("K-3024 Bærum", "K-3024", "Bærum"),
    ("0220 Asker (-2019)", "0220", "Asker (-2019)"), ("0301", "0301", "0301"),
    ("030101a Gamle Oslo", "030101a", "Gamle Oslo"), ("0 Hele landet", "0", "Hele landet"),
    ("Porsgrunn", "Porsgrunn", "Porsgrunn"), ("4012.0", "4012", "4012"),
  ])
  func regions(_ text: String, _ code: String, _ label: String) {
    let region = StatBankText.region(text)
    #expect(region.code == code)
    #expect(region.label == label)
  }

  @Test func tableNumbersAndTimes() {
    #expect(StatBankText.tableNumber(in: "07459: Population, by region") == "07459")
    #expect(StatBankText.tableNumber(in: "7459: x") == nil)
    #expect(StatBankText.tableNumber(in: "07459 Population") == nil)
    for year in [
      "2024", "2024.0", " 2024 ", "2024-01-01", "01.01.2024", "1. januar 2024",
      "2024-01-01 00:00:00", "2024-01-01T00:00:00Z",
    ] {
      #expect(StatBankText.year(year) == 2024, "\(year)")
    }
    for text in ["31.12.2024", "2024-12-31", "2024K1", "-2024", "20240", "1. juli 2024", "24"] {
      #expect(StatBankText.year(text) == nil, "\(text)")
    }
    for time in ["2021", "1769", "2021K1", "2021M01"] { #expect(StatBankText.isTime(time)) }
    for text in ["34", "0301", "2021-22", "20211", "år"] { #expect(!StatBankText.isTime(text)) }
  }
}
