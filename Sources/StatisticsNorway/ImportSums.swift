import Tabular

extension ImportObservation {
  /// A code that a file has beside its parts: «Alder i alt», «80 år eller eldre».
  struct Sum: Sendable {
    let label: String
    /// Which ages of the partition it is the sum of.
    let ages: Range<Int>
    let cells: [StatBankText.Sex: StatBankTable.Cell]
    let place: @Sendable (StatBankText.Sex) -> (line: Int, column: Int)?
  }

  /// The problem of the first total that is not the sum of its parts: both sexes, all ages or groups of
  /// them; nil where all that have figures are.
  ///
  /// One of the two is wrong, and which cannot be seen.
  var sumProblem: Problem? {
    for (index, age) in ages.enumerated() {
      guard let both = number(.both, index), let women = number(.female, index),
        let men = number(.male, index), both != women + men
      else { continue }
      return contradiction(
        Phrase(verbatim: "\(StatBankText.Sex.both.norwegian) \(age.text)"), both, women + men,
        at: place(.both, index))
    }
    for sum in sums {
      for sex in [StatBankText.Sex.female, .male, .both] {
        guard let cell = sum.cells[sex], case .number(let value) = cell else { continue }
        let parts = sum.ages.compactMap { number(sex, $0) }
        let added = parts.reduce(0, +)
        guard parts.count == sum.ages.count, added != value else { continue }
        return contradiction(
          Phrase(verbatim: "\(sex.norwegian) «\(sum.label)»"), value, added, at: sum.place(sex))
      }
    }
    return nil
  }

  private func number(_ sex: StatBankText.Sex, _ age: Int) -> Double? {
    guard let cell = cells[sex]?[age], case .number(let value) = cell else { return nil }
    return value
  }

  private func contradiction(
    _ what: Phrase, _ total: Double, _ added: Double, at place: (line: Int, column: Int)?
  ) -> Problem {
    problem(
      Phrase("\(total) for \(what)"), Phrase("\(added), the sum of its parts"),
      Phrase("one of them is wrong: fetch the table anew, without totals"), at: place)
  }
}
