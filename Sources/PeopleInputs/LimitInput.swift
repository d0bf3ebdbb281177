import FolderText
import Tabular

/// A limit whose passing is asked for, such as aldersbæreevne below 3,0.
package struct LimitInput: Sendable, Equatable {
  /// Which side of the limit is asked for.
  package enum Direction: Sendable, Equatable {
    case below
    case above
  }
  package let name: String
  /// An indicator, an age group, the total, or ladder:rung.
  package let quantity: String
  /// The line and the column of the file where the quantity stands.
  package let line: Int
  package let column: Int?
  package let direction: Direction
  package let value: Double

  /// Whether a number is beyond the limit.
  package func isPassed(by number: Double) -> Bool {
    direction == .below ? number < value : number > value
  }

  package static let directions: Words.Choices<Direction> = [
    (.below, ["under", "below"]), (.above, ["over", "above"]),
  ]

  /// Reads the file.
  package static func read(_ input: InputFile, findings: Findings) -> [LimitInput] {
    var limits: [LimitInput] = []
    for row in input.rows(findings) {
      guard let name = row.requiredText("navn"), let quantity = row.requiredText("størrelse"),
        let direction = row.word("retning", directions), let value = row.number("verdi")
      else { continue }
      limits.append(
        LimitInput(
          name: name, quantity: quantity, line: row.line,
          column: row.place(of: "størrelse")?.column,
          direction: direction, value: value))
    }
    return limits
  }
}
