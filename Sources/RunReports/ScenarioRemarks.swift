import Tabular

/// What the scenarios of a folder are told of: each remark once, with the scenarios it is of where it is
/// not of all of them.
struct ScenarioRemarks {
  private struct Remark {
    let text: Phrase
    var scenarios: [String]
  }

  private var remarks: [Remark] = []
  private var places: [String: Int] = [:]
  private var known: Set<String> = []
  private var count = 0
  /// What is wrong, each once, in the order it was found in.
  private(set) var problems: [Problem] = []

  /// No more scenarios are named in a remark.
  private static let mostNamed = 3

  /// Adds what the run of a scenario was told; the name is empty for the folder as it stands.
  mutating func add(warnings: [Phrase], problems found: [Problem], of scenario: String) {
    count += 1
    for problem in found where known.insert(problem.text(.en)).inserted { problems.append(problem) }
    for warning in warnings {
      let key = warning.en
      guard let place = places[key] else {
        places[key] = remarks.count
        remarks.append(Remark(text: warning, scenarios: [scenario]))
        continue
      }
      if remarks[place].scenarios.last != scenario { remarks[place].scenarios.append(scenario) }
    }
  }

  /// The warnings, in the order they were first told in.
  var warnings: [Phrase] {
    remarks.map { remark in
      // What the folder as it stands is told needs no scenario to be seen.
      if remark.scenarios.count == count || remark.scenarios.contains("") { return remark.text }
      let named = remark.scenarios.prefix(Self.mostNamed).map { "«\($0)»" }.joined(separator: ", ")
      let rest = remark.scenarios.count - Self.mostNamed
      if remark.scenarios.count == 1 { return Phrase("scenario \(named): \(remark.text)") }
      return rest > 0
        ? Phrase("scenarios \(named) and \(rest) more: \(remark.text)")
        : Phrase("scenarios \(named): \(remark.text)")
    }
  }
}
