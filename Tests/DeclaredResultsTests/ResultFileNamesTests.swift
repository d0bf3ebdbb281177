import Testing

@testable import DeclaredResults

@Suite struct ResultFileNamesTests {
  private static let names = ResultFileNames(
    ladders: ["Boligtrapp"], scenarios: ["grunnlag", "Høy vekst"])

  @Test(arguments: [
    "behov.csv", "behov.json", "behov-hoy-vekst.csv", "boligtrapp.csv", "boligtrapp-intervall.json",
    "boligtrapp-intervall-grunnlag.csv", "scenarier-side-om-side.csv", "inndata-trappebruk.csv",
    "resultat.xlsx", "resultat.md", "rapport.html", "datapackage.json", "behov.trekk",
    "hoy-vekst-befolkning.trekk", ".kohort-12-behov.csv.new",
  ])
  func whatARunWrites(file: String) { #expect(Self.names.contains(file)) }

  @Test(arguments: [
    "behov", "behov.txt", "behov-notat.csv", "behov-lav.csv", "notat-hoy-vekst.csv",
    "-grunnlag.csv", "innsatstrapp.csv", "trappebruk.csv", "Behov.csv", "behov.csv.bak",
  ])
  func whatAUserHasPutThere(file: String) { #expect(!Self.names.contains(file)) }
}
