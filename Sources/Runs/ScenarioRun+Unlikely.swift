import Demography
import FolderText
import PeopleInputs
import ScenarioFolders
import Tabular

/// Levels and growth that no population has had are told: they are mostly numbers in another unit.
extension ScenarioRun {
  /// Total fertility, children per woman, of the populations that have been counted, with room.
  static let fertilitySeen = 0.3...5.0
  /// Life expectancy at birth, years, in the same.
  static let lifeExpectancySeen = 40.0...110.0

  /// Life expectancy has changed by less in a year in every country in peace, years.
  static let lifeExpectancyInAYear = 1.0

  /// Warns of a life expectancy that falls or rises faster than any has, by the first such year.
  static func warnOfJumps(in lifeExpectancy: [Int: [Sex: Double]], findings: Findings) {
    let years = lifeExpectancy.sorted { $0.key < $1.key }
    for (before, after) in zip(years, years.dropFirst()) {
      for sex in Sex.allCases {
        guard let old = before.value[sex], let new = after.value[sex] else { continue }
        let yearly = (new - old) / Double(after.key - before.key)
        if abs(yearly) <= lifeExpectancyInAYear { continue }
        let who = Words.phrase([sex], in: Words.sexes)
        findings.warn(
          Phrase(
            "life expectancy of \(who) goes from \(Phrase(number: old, decimals: 1)) years in \(before.key) to \(Phrase(number: new, decimals: 1)) in \(after.key), more than a year in a year; a slip in e0 or in forutsetninger.csv?"
          ))
        return
      }
    }
  }

  private static func told(_ bounds: ClosedRange<Double>) -> Phrase {
    Phrase("\(bounds.lowerBound) to \(bounds.upperBound)")
  }

  /// Warns of total fertility and life expectancy outside of what has been seen, by the first year.
  static func warnOfLevels(
    fertility: [Int: Double], lifeExpectancy: [Int: [Sex: Double]], findings: Findings
  ) {
    if let (year, value) = fertility.sorted(by: { $0.key < $1.key })
      .first(where: { !fertilitySeen.contains($0.value) })
    {
      let rate = Phrase(number: value, decimals: 2)
      findings.warn(
        Phrase(
          "\(rate) children per woman in \(year), where \(told(fertilitySeen)) have been seen: rates per 1000, or a fault in the level?"
        ))
    }
    for (year, sexes) in lifeExpectancy.sorted(by: { $0.key < $1.key }) {
      guard
        let (sex, value) = sexes.sorted(by: { $0.key.rawValue < $1.key.rawValue })
          .first(where: { !lifeExpectancySeen.contains($0.value) })
      else { continue }
      let who = Words.word([sex], in: Words.sexes)
      findings.warn(
        Phrase(
          "life expectancy of \(who) is \(Phrase(number: value, decimals: 1)) years in \(year), where \(told(lifeExpectancySeen)) are likely: a fault in the rates or in the level?"
        ))
      return
    }
    // Women live longer in every country; the smallest places may differ by chance.
    if let (year, sexes) = lifeExpectancy.min(by: { $0.key < $1.key }),
      let women = sexes[.female], let men = sexes[.male], men - women > menMore
    {
      findings.warn(
        Phrase(
          "life expectancy in \(year) is \(Phrase(number: men, decimals: 1)) years for menn and \(Phrase(number: women, decimals: 1)) for kvinner; are the sexes swapped?"
        ))
    }
  }

  /// Men have lived longer than women nowhere, by as many years.
  private static let menMore = 2.0
}
