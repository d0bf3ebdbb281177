import Demography
import FolderText

/// Who moves into new homes.
extension HouseholdInput {
  /// What is not said of a type in a year or before, by the words of the file.
  package func missing(of type: String, at year: Int) -> [String] {
    let given: [(HouseholdFigure, Bool)] = [
      (.persons, persons[type]?.value(at: year) != nil),
      (.fromOutside, fromOutside[type]?.value(at: year) != nil),
      (.profile, profiles[type]?.table(at: year) != nil),
    ]
    return given.filter { !$0.1 }.map { Words.word($0.0, in: Self.measures) }
  }

  /// Persons from outside per new home of a type: persons times the share from outside.
  package func arrivals(perHomeOf type: String, at year: Int) -> Double? {
    guard let persons = persons[type]?.value(at: year),
      let share = fromOutside[type]?.value(at: year)
    else { return nil }
    return persons * share
  }

  /// Who moves into a type, by cell, adding up to 1.
  ///
  /// A group's share is spread over its ages and sexes as the region's own people of the base year,
  /// evenly where it has none. Shares that are within rounding of 1 are taken in proportion.
  package func profile(_ type: String, at year: Int, among base: Population) -> [Double]? {
    guard let shares = profiles[type]?.table(at: year) else { return nil }
    var profile = [Double](repeating: 0, count: base.cells.count)
    let sum = shares.reduce(0) { $0 + $1.share }
    for share in shares {
      let sexes = share.sexes.filter(base.scope.contains)
      let cells = sexes.flatMap { sex in share.groups.map { base.position(sex, $0) } }
      let people = cells.reduce(0) { $0 + base.cells[$1] }
      for cell in cells {
        let part = people > 0 ? base.cells[cell] / people : 1 / Double(cells.count)
        profile[cell] += share.share / sum * part
      }
    }
    return profile
  }
}
