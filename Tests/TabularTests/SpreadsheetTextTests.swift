import Testing

@testable import Tabular

@Suite struct SpreadsheetTextTests {
  @Test(arguments: [
    ("6-12", "alder 6–12"), ("1-2", "alder 1–2"), ("3203", "alder 3203"), ("1/2", "alder 1/2"),
    ("1E5", "alder 1E5"), ("mars 2", "alder mars 2"), ("2. Mai 2022", "alder 2. Mai 2022"),
    ("mandag 2 mars", "alder mandag 2 mars"), ("00123", "alder 00123"), ("90+", "alder 90+"),
    ("12:30", "alder 12:30"), ("1 a", "alder 1 a"), ("5 %", "alder 5 %"), ("kr 5", "alder kr 5"),
    ("(1)", "alder (1)"), ("2.3", "alder 2.3"), ("1 1/2", "alder 1 1/2"), ("3", "alder 3"),
    ("10\u{A0}000", "alder 10\u{A0}000"), ("2020-01-01", "alder 2020-01-01"),
    ("SANN", "alder SANN"), ("false", "alder false"), ("#DIV/0!", "alder #DIV/0!"),
    (" 7", "alder 7"), ("2020-01-01T10:00Z", "alder 2020-01-01T10:00Z"),
  ])
  func misreadTextGetsTheNameOfItsColumn(text: String, kept: String) {
    #expect(SpreadsheetText.kept(text, word: "alder") == kept)
  }

  @Test(arguments: [
    "6–12 år", "6–12", "trinn 1–2", "0301 Oslo", "16–66 / 67+", "90 år og over", "I alt", "Oslo",
    "mars", "desember", "?", "", "–", "øvr. trinn 1–2 og 4–6 samlet", "A1", "1b", "K-3024 Bærum",
    "1_2", "Sannidal", "e", "12 boliger",
  ])
  func otherTextIsLeftAlone(text: String) {
    #expect(SpreadsheetText.kept(text, word: "alder") == text)
  }

  @Test(arguments: [
    "=1+1", "+47 123", "-5", "-", "@SUM(1)", "\t=1", "\r=1", "  =1+1", "\u{FF1D}1", "\n=1",
  ])
  func formulasAreMadeInert(text: String) {
    #expect(SpreadsheetText.kept(text, word: "alder") == "'" + text)
    #expect(SpreadsheetText.inert(text) == "'" + text)
  }

  @Test func aWordThatIsItselfReadAsADateIsNotUsed() {
    #expect(SpreadsheetText.kept("3203", word: "mai") == "tekst 3203")
    #expect(SpreadsheetText.kept("3203", word: "=x") == "tekst 3203")
    #expect(SpreadsheetText.kept("3203", word: "") == "tekst 3203")
  }
}
