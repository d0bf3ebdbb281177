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
  @Test func manyOfOneColumnAreOne() {
    let same: [Problem] = (1...9).map { (line: Int) in problem(line, found: "«x\(line)»") }
    let other = Problem(
      file: "a.csv", line: 4, column: 2, found: Phrase("an empty field"),
      expected: Phrase("a number"))
    #expect(
      Problems(same + [other]).lines(.en) == [
        "a.csv:1:2: found «x1», expected a number (the same of «x2», «x3», «x4» … on 8 more lines, 2 to 9)",
        "a.csv:4:2: found an empty field, expected a number",
      ])
    #expect(Problems(Array(same.prefix(5))).lines(.en) == same.prefix(5).map(\.description))
  }

  /// The lines are those of the column, in order, and what stood at them is not said of other files.
  @Test func aColumnIsToldInTheOrderOfItsLines() {
    var items = (3...8).map { (line: Int) in problem(line, found: "«x\(line)»") }
    items += [problem(30, found: "«x3»")]
    var other = problem(900, found: "«x4»")
    other.file = "b.csv"
    #expect(
      Problems(items + [other]).lines(.en) == [
        "a.csv:3:2: found «x3», expected a number (the same of «x4», «x5», «x6» … on 6 more lines, 4 to 30)",
        "b.csv:900:2: found «x4», expected a number",
      ])
  }

  /// Of names with a slip each so many are told, and how many more there are.
  @Test func manyOfOneKindAreCounted() {
    let same = (1...9).map { line in
      var slip = problem(line, found: "«x\(line)»")
      slip.advice = Phrase.didYouMean("y\(line)")
      return slip
    }
    #expect(
      Problems(same).lines(.en) == same.prefix(5).map(\.description) + [
        "a.csv: the same on 4 more lines, 6 to 9"
      ])
    #expect(Problems(Array(same.prefix(6))).lines(.en) == same.prefix(6).map(\.description))
  }

  /// A list of a hundred thousand is gathered in one pass.
  @Test func listsOfAnyLengthAreGathered() {
    let many = (1...100_000).map { problem($0, found: "«x\($0)»") }
    #expect(Problems(many).lines(.en).count == 1)
  }

  /// One cause is one sentence, with all its lines.
  @Test func whatSaysTheSameIsToldOnce() {
    let same = [3, 4, 5, 7].map { problem($0) }
    #expect(
      Problems(same).lines(.en) == [
        "a.csv:3:2: found «x», expected a number (the same on line 4–5, 7)"
      ])
    let scattered = (1...20).map { problem($0 * 2) }
    #expect(
      Problems(scattered).lines(.nb) == [
        "a.csv:2:2: fant «x», forventet et tall (det samme på 19 andre linjer, fra 4 til 40)"
      ])
  }

  /// In other files and columns too.
  @Test func theSameInOtherFilesIsToldWithItsPlaces() {
    var (other, column) = (problem(8), problem(3))
    other.file = "b.csv"
    column.column = 6
    #expect(
      Problems([problem(3), other, column, problem(5)]).lines(.en) == [
        "a.csv:3:2: found «x», expected a number (the same at a.csv:3:6, a.csv:5:2, b.csv:8:2)"
      ])
    let many = (1...9).map { line in
      var same = problem(line)
      same.file = "b\(line).csv"
      return same
    }
    #expect(Problems(many).lines(.en).map { $0.hasSuffix(" and 3 other places)") } == [true])
  }

  /// What concerns whole files is one cause a file.
  @Test func filesAreToldApart() {
    var other = problem(nil)
    other.file = "b.csv"
    #expect(Problems([problem(nil), other]).lines(.en).count == 2)
  }

  /// A file is read from its top, whatever was checked first.
  @Test func aFilesProblemsStandInTheOrderOfItsLines() {
    let lines = [9, 2, 5].map { problem($0, found: "«x\($0)»") }
    #expect(Problems(lines).lines(.en) == [lines[1], lines[2], lines[0]].map(\.description))
  }
}
