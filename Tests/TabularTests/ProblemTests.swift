import Testing

@testable import Tabular

@Suite struct ProblemTests {
  private func problem(_ line: Int?, found: String = "«x»") -> Problem {
    Problem(
      file: "a.csv", line: line, column: 2, found: Phrase(verbatim: found),
      expected: Phrase("a number"))
  }

  @Test func aProblemSaysWhereAndWhat() {
    #expect(problem(3).description == "a.csv:3:2: found «x», expected a number")
    let advised = Problem(
      file: "a.csv", found: Phrase("nothing"), expected: Phrase(verbatim: "rows"),
      advice: Phrase(verbatim: "add some"))
    #expect(advised.description == "a.csv: found nothing, expected rows; add some")
  }

  /// What stood in the field may differ from line to line.
  @Test func manyOfOneKindAreCounted() {
    let same = (1...9).map { problem($0, found: "«x\($0)»") }
    let other = Problem(
      file: "a.csv", line: 4, column: 2, found: Phrase("an empty field"),
      expected: Phrase("a number"))
    let lines = Problems(same + [other]).lines(.en)
    #expect(
      lines == same.prefix(5).map(\.description) + [
        "a.csv: the same on 4 more lines, 6 to 9",
        "a.csv:4:2: found an empty field, expected a number",
      ])
  }

  /// A list of a hundred thousand is gathered in one pass.
  @Test func listsOfAnyLengthAreGathered() {
    let many = (1...100_000).map { problem($0, found: "«x\($0)»") }
    #expect(Problems(many).lines(.en).count == 6)
  }

  @Test func sixOfAKindAreAllTold() {
    let same = (1...6).map { problem($0) }
    #expect(Problems(same).lines(.en) == same.map(\.description))
  }
}
