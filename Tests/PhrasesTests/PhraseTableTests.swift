import Foundation
import Phrases
import TestSupport
import Testing

/// Everything Kohort says is in the table once, in every language, with the same things in it.
@Suite struct PhraseTableTests {
  /// The phrases of all sources, by the file that makes them first.
  private static let made: [String: String] = {
    var made: [String: String] = [:]
    let root = Checkout.path("Sources")
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init()
    where name.hasSuffix(".swift") && !name.hasPrefix("Phrases/") {
      let source = (try? Checkout.text("Sources/\(name)")) ?? ""
      for key in PhraseLiterals(source).keys where made[key] == nil { made[key] = name }
    }
    return made
  }()

  /// The places of a text in order of their numbers: `{2} {1}` has 1, 2.
  private static func places(_ text: String) -> [Int] {
    text.matches(of: /\{(\d+)\}/).compactMap { Int($0.1) }.sorted()
  }

  @Test func everyPhraseOfTheCodeIsInTheTable() {
    let known = Set(PhraseTable.rows.map(\.en))
    let missing = Self.made.filter { !known.contains($0.key) }.map { "\($0.value): \($0.key)" }
    #expect(missing.sorted() == [])
    #expect(Self.made.count > 800)
  }

  @Test func everyRowIsSaidSomewhere() {
    let unused = PhraseTable.rows.map(\.en).filter { Self.made[$0] == nil }
    #expect(unused == [])
  }

  @Test func noRowStandsTwice() {
    var counts: [String: Int] = [:]
    for row in PhraseTable.rows { counts[row.en, default: 0] += 1 }
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test func everyLanguageSaysTheSameThings() {
    for row in PhraseTable.rows {
      for text in [row.nb, row.nn] {
        #expect(!text.isEmpty, "«\(row.en)» has no text")
        #expect(Self.places(text) == Self.places(row.en), "«\(text)»")
        #expect(Self.ends(text) == Self.ends(row.en), "«\(text)»")
      }
    }
  }

  /// Nynorsk is read word by word, for what the eye of one who writes bokmål does not see.
  @Test func nynorskHasNoWordsOfBokmaal() {
    let found = PhraseTable.rows.filter { !Self.namesOfSettings.contains($0.en) }.flatMap { row in
      NotNynorsk.words(of: row.nn, besides: row.en).map { "\($0): \(row.nn)" }
    }
    #expect(found == [])
  }

  /// Rows that call settings by their English names, and in Norwegian by those that files are written with.
  private static let namesOfSettings: Set = ["two of rate, base and increase"]

  @Test func wordsOfFilesAreNotTakenForBokmål() {
    func found(_ nn: String, _ en: String) -> [String] { NotNynorsk.words(of: nn, besides: en) }
    #expect(
      found("kor mange som ikke manglar noe, og hvor", "how many") == ["hvor", "ikke", "noe"])
    #expect(found("egen eller kjøp; tom for tak", "egen or kjøp; empty for tak") == [])
    #expect(found("egen eller egen", "egen or the own") == ["egen"])
    #expect(found("dreining, sjå dreining.csv", "the shift, see dreining.csv") == ["dreining"])
    #expect(found("ei feilmelding frå API-et", "an error from the API") == [])
  }

  /// Spaces at the ends, which join a phrase to what stands beside it.
  private static func ends(_ text: String) -> [Bool] { [text.hasPrefix(" "), text.hasSuffix(" ")] }

  @Test func literalsAreReadAsTheCompilerReadsThem() {
    let source = #"""
      let a = Phrase("no row for \(list(of: "x", [1]))")
      // Phrase("a remark")
      let b = Phrase(
        "one " + "two \(a) and \(Phrase("three \(c)"))")
      let d = NoPhrase("other")
      """#
    #expect(PhraseLiterals(source).keys == ["no row for {1}", "three {1}", "one two {1} and {2}"])
  }
}
