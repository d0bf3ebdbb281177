/// A limit whose passing is asked for, such as aldersbæreevne below 3,0.
struct LimitInput: Sendable, Equatable {
  /// Which side of the limit is asked for.
  enum Direction: Sendable, Equatable {
    case below
    case above
  }
  let name: String
  /// An indicator, an age group, the total, or ladder:step.
  let quantity: String
  let direction: Direction
  let value: Double

  /// Whether a number is beyond the limit.
  func isPassed(by number: Double) -> Bool {
    direction == .below ? number < value : number > value
  }

  static let directions: Words.Choices<Direction> = [
    (.below, ["under", "below"]), (.above, ["over", "above"]),
  ]

  /// Reads the file; names must differ.
  static func read(_ input: InputFile, findings: Findings) -> [LimitInput] {
    var limits: [LimitInput] = []
    for row in input.rows(findings) {
      guard let name = row.requiredText("navn"), let quantity = row.requiredText("størrelse"),
        let direction = row.word("retning", directions), let value = row.number("verdi")
      else { continue }
      if limits.contains(where: { $0.name == name }) {
        row.report("navn", expected: "a name that is not used before")
        continue
      }
      limits.append(
        LimitInput(name: name, quantity: quantity, direction: direction, value: value))
    }
    return limits
  }
}
