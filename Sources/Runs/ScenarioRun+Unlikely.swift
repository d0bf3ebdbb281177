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
  }
}
