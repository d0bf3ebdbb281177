import Reporting
import Tabular
import TestSupport
import Testing

/// A result whose files were changed by hand, and its manifest with them, has a page or is refused.
@Suite struct DamagedResultTests {
  private func page(_ table: String, _ old: String, _ new: String) throws -> Report {
    var input = ExampleResult.input()
    let file = "\(table).csv"
    let text = String(decoding: input.files[file] ?? [], as: UTF8.self)
    #expect(text.contains(old), "no \(old) in \(table)")
    input.files[file] = Array(text.replacing(old, with: new).utf8)
    return try Report(input, language: .nb)
  }

  /// Ages that are none are refused, and ages that are no steps from 0 have no pyramid: the one ended the
  /// process, the other drew for minutes.
  @Test(arguments: ["1e300", "0,5", "-9900000000", "9000000000", "300"])
  func anAgeThatIsNone(age: String) {
    let problems = #expect(throws: Problems.self) {
      try page("befolkning", ";1;2022;20,5", ";\(age);2022;20,5")
    }
    #expect(problems?.description.hasPrefix("befolkning.csv: found «\(age)»") == true)
  }

  @Test(arguments: [(";1;2022;20,5", true), (";3;2022;20,5", false)])
  func agesOfAPyramid(row: String, areSteps: Bool) throws {
    let html = try page("befolkning", ";1;2022;20,5", row).html
    #expect(html.contains("id=\"pyramide\"") == areSteps)
  }

  @Test(arguments: ["1e300", "9999999999999999999", "-1e300", "2022,5"])
  func yearsThatAreNone(year: String) throws {
    _ = try page("komponenter", ";2023;103;", ";\(year);103;")
    #expect(throws: Problems.self) { try page("befolkning", ";1;2030;30", ";1;\(year);30") }
  }

  @Test(arguments: ["1e308", "-1e308", "1e-320", "9999999999999999999"])
  func numbersBeyondAllResults(number: String) throws {
    let html = try page("folketall", "I alt;100;103;120", "I alt;100;103;\(number)").html
    #expect(!html.contains("nan") && !html.contains(">inf"))
    _ = try page("folketall-intervall", "I alt;100;103;100;106", "I alt;100;103;100;\(number)")
    _ = try page("boligtrapp", "I alt;;bolig;90;92", "I alt;;bolig;90;\(number)")
    _ = try page("kapasitet", ";mangler;1;2;7", ";mangler;1;2;\(number)")
  }
}
