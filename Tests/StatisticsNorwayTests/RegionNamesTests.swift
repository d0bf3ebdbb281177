import Tabular
import Testing

@testable import StatisticsNorway

/// The region as files write it: number and name, in forms of spreadsheets, the whole country by name.
@Suite struct RegionNamesTests {
  private func file(_ region: String, persons: Int = 5) -> [UInt8] {
    var text = "region;kjønn;alder;år;Personer\n"
    for sex in ["Menn", "Kvinner"] { text += "\(region);\(sex);0+;2024;\(persons)\n" }
    return Array(
      text.replacing(";0+;", with: ";0 år;").utf8
    ) + Array(text.replacing(";0+;", with: ";1+;").utf8.dropFirst(32))
  }

  private func said(_ region: String, of wanted: String, persons: Int = 5) -> String {
    do {
      let bytes = file(region, persons: persons)
      let read = try SSBImport(files: [("f.csv", bytes)], region: wanted).population()
      return "\(read.region) \(read.years[0].total)"
    } catch { return "\(error)" }
  }

  @Test(arguments: [
    "4012", "Bamble (4012)", "=\"4012\"", "'4012 Bamble", "'4012", "4012 Bamble", "K-4012 Bamble",
    "Bamble kommune (4012)", "Bamble (K-4012)",
  ])
  func theNumberIsFound(_ region: String) { #expect(said(region, of: "4012") == "4012 20") }

  @Test func aNumberBesideTheNameOfAnotherIsRefused() {
    #expect(
      said("4012 Porsgrunn", of: "4012") == """
        f.csv:2:1: found «4012 Porsgrunn», expected 4012 Bamble or 4001 Porsgrunn; number and name are of \
        two municipalities: fetch the table anew
        """)
    #expect(said("Porsgrunn (4012)", of: "4012").contains("number and name are of two"))
  }

  @Test(arguments: [
    ("0713", "Sande"), ("0616", "Nes"), ("1504", "Ålesund"), ("4012", "Bamble (2024-)"),
    ("1515", "Herøy"), ("5501", "Tromsø - Romsa"), ("1902", "Tromsø"), ("0102", "Sarpsborg"),
    ("4012", "Grenland"), ("3203", "3203"),
  ])
  func namesThatAgreeOrAreNotKnownPass(_ code: String, _ name: String) {
    #expect(RegionNames.other(code, name) == nil)
  }

  @Test(arguments: ["Hele landet", "Norge", "The whole country"])
  func theCountryByNameIsTheCountry(_ name: String) {
    #expect(said(name, of: "0", persons: 900_000) == "0 3600000")
    #expect(
      said(name, of: "4012", persons: 900_000).hasPrefix(
        "f.csv: found the regions 0 \(name), which are the whole country, expected municipalities"))
  }

  @Test func aTotalAloneIsNoPlace() {
    #expect(
      said("I alt", of: "4012").contains(
        "a total does not say of what it is: fetch the table with the municipality, by its number"))
  }

  @Test func whatKeepsSpreadsheetsAwayIsNoText() {
    #expect(StatBankText.ages("=\"0-4\"") == StatBankText.ages("0-4"))
    #expect(StatBankText.ages("'0 år'") == StatBankText.ages("0 år"))
    #expect(StatBankText.year("=\"2024\"") == 2024 && StatBankText.year("'2024") == 2024)
    #expect(StatBankText.sex("'Menn'") == .male)
    #expect(StatBankText.region("'").code == "'" && StatBankText.region("=\"\"").code == "=\"\"")
  }

  @Test func aYearInParenthesesIsNoNumber() {
    #expect(StatBankText.region("Asker (2019)").code == "Asker (2019)")
    #expect(StatBankText.region("Asker (-2019)").code == "Asker (-2019)")
  }

  @Test func agesInFilesOfTheirOwnAreToldOnce() {
    let header = "region;kjønn;alder;år;Personer\n"
    let files = [("a.csv", ["0 år", "1 år"]), ("b.csv", ["2 år", "3 år eller eldre"])].map {
      name, ages in
      let rows = ["Menn", "Kvinner"].flatMap { sex in ages.map { "4012;\(sex);\($0);2024;5\n" } }
      return (name: name, bytes: Array((header + rows.joined()).utf8))
    }
    let problems = #expect(throws: Problems.self) {
      try SSBImport(files: files, region: "4012").population()
    }
    #expect(
      problems?.description == """
        a.csv: found some ages here, and others in b.csv, expected every age in one table; fetch them in \
        one table, or put one below the other
        """)
  }

  @Test func sexesInFilesOfTheirOwnAreToldOnce() {
    let text = String(decoding: file("4012 Bamble"), as: UTF8.self)
    let files = ["Menn", "Kvinner"].map { sex in
      let lines = text.split(separator: "\n").filter { !$0.contains(";\(sex);") }
      return (name: "\(sex).csv", bytes: Array(lines.joined(separator: "\n").utf8))
    }
    let problems = #expect(throws: Problems.self) {
      try SSBImport(files: files, region: "4012").population()
    }
    #expect(
      problems?.description == """
        Menn.csv: found kvinner alone here, and menn alone in Kvinner.csv, expected kvinner and menn in \
        one table; fetch both in one table, or put one below the other with a column kjønn
        """)
  }
}
