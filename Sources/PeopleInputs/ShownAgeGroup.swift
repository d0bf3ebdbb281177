import Demography
import FolderText
import Tabular

/// A group of ages in the population table.
package struct ShownAgeGroup: Equatable {
  package let name: String
  package let ages: AgeBounds

  /// The groups of TBU's cost keys, used where the folder has no `aldersgrupper.csv`.
  package static let standard: [ShownAgeGroup] = [
    (0, 5), (6, 15), (16, 66), (67, 79), (80, 89), (90, nil),
  ].map { (lower: Int, upper: Int?) in
    let ages = AgeBounds(from: lower, through: upper)
    return ShownAgeGroup(name: ages.label, ages: ages)
  }

  /// Reads `aldersgrupper.csv`; the groups must cover every age once.
  package static func read(_ input: InputFile, findings: Findings) -> [ShownAgeGroup] {
    var groups: [ShownAgeGroup] = []
    var next: Int? = 0
    for row in input.rows(findings) {
      guard let name = row.requiredText("gruppe"), let lower = row.whole("fra") else { continue }
      let upper = row.text("til").isEmpty ? nil : row.whole("til")
      guard lower == next, upper.map({ $0 >= lower }) ?? true else {
        row.report(
          "fra",
          expected: next.map { Phrase("the age \($0): the groups cover every age once") }
            ?? Phrase("no group after the open one: the groups cover every age once"))
        return groups
      }
      // A name that is a group of ages must be those ages.
      if let told = AgeText(name), told.isExplicit,
        told.lower != lower || told.upper != upper
      {
        let ages = AgeBounds(from: lower, through: upper).label
        row.report("gruppe", expected: Phrase("a name of the ages \(ages)"))
      }
      groups.append(ShownAgeGroup(name: name, ages: AgeBounds(from: lower, through: upper)))
      next = upper.map { $0 + 1 }
    }
    if next != nil, !groups.isEmpty {
      findings.add(
        input.name, found: Phrase("no open group at the top"),
        expected: Phrase("a last group with an empty «til»"))
    }
    return groups
  }

  package init(
    name: String, ages: AgeBounds
  ) {
    self.name = name
    self.ages = ages
  }
}
