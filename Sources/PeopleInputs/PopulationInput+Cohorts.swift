import Demography
import FolderText
import Tabular

/// Who is x years old one year is x + 1 the next, but for those who move and die.
extension PopulationInput {
  /// Smaller cohorts may come and go.
  private static let fewest = 60.0
  /// No cohort of a place becomes so many times larger or smaller in a year.
  private static let largestChange = 3.0
  /// Above this age many die in a year.
  private static let oldest = 80

  /// Tells a cohort that becomes another in a year, the first of the region, and a year that is the one
  /// before once more.
  func warnOfCohorts(_ region: Region, findings: Findings) {
    let years = (populations[region.code] ?? [:]).sorted { $0.key < $1.key }
    let file = FolderSchema.population.fileName
    for (before, after) in zip(years, years.dropFirst()) where after.key == before.key + 1 {
      let (old, new) = (before.value, after.value)
      guard old.axis == new.axis, old.axis.width == 1, old.scope == new.scope else { continue }
      if old.cells == new.cells, Set(old.cells).count >= Self.fewestDifferent {
        findings.warn(
          Phrase(
            "\(file): region \(region.code) has the same persons at every age in \(before.key) and \(after.key); is one year copied?"
          ), quoting: file)
        return
      }
      if let (sex, age, first, second) = Self.broken(old, new) {
        let who = Words.phrase([sex], in: Words.sexes)
        findings.warn(
          Phrase(
            "\(file): \(Phrase(number: first)) \(who) aged \(age) in region \(region.code) in \(before.key) are \(Phrase(number: second)) aged \(age + 1) in \(after.key); is a number wrong, or a column in another order?"
          ), quoting: file)
        return
      }
    }
  }

  /// The first cohort that changes too much from a year to the next.
  private static func broken(
    _ old: Population, _ new: Population
  ) -> (sex: Sex, age: Int, first: Double, second: Double)? {
    for (place, sex) in old.scope.sexes.enumerated() {
      let start = place * old.axis.count
      for age in 0..<min(oldest, old.axis.openIndex - 1) {
        let (first, second) = (old.cells[start + age], new.cells[start + age + 1])
        let (small, large) = (min(first, second), max(first, second))
        if large >= fewest, large > largestChange * small { return (sex, age, first, second) }
      }
    }
    return nil
  }
}
