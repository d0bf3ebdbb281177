import Tabular

/// Which years can have been counted.
package enum CountedYears {
  /// The last 1 January that can have been counted when this version was made.
  ///
  /// A constant of the program and no clock: the same inputs give the same bytes. To be raised with
  /// each version that is made in a later year. Source: SSB publishes the population of 1 January in
  /// February of the same year (table 07459).
  package static let last = 2026

  /// Years this far apart are those of a projection or of a selection, seldom of a count.
  static let gap = 10

  /// What to say of years of a file that this version cannot know of; nothing where there are none.
  package static func warning(of years: [Int], in file: String) -> Phrase? {
    let late = years.filter { $0 > last }
    if late.isEmpty { return nil }
    let list = YearRemarks<Int>.text(late)
    return Phrase(
      "\(file): \(list) cannot have been counted: this version of Kohort knows of years through \(last). Is it a projection?"
    )
  }

  /// What to say of the years of a table: those after its last update, and gaps of ten years.
  static func warnings(of table: StatBankTable) -> [Phrase] {
    let years = Set((table.dimension(.year)?.codes ?? []).compactMap { StatBankText.year($0) })
      .sorted()
    var warnings: [Phrase] = []
    if let updated = table.updatedYear {
      let late = years.filter { $0 > updated }
      if !late.isEmpty {
        let list = YearRemarks<Int>.text(late)
        warnings.append(
          Phrase(
            "\(table.source): \(list) cannot have been counted: the file was last updated in \(updated). Is it a projection?"
          ))
      }
    } else {
      warnings += [warning(of: years, in: table.source)].compactMap { $0 }
    }
    let gaps = zip(years, years.dropFirst()).filter { $1 - $0 >= gap }.map { "\($0)–\($1)" }
    if !gaps.isEmpty {
      warnings.append(
        Phrase(
          "\(table.source): ten years or more between years (\(gaps.joined(separator: ", "))): counts are there for every year, projections often are not"
        ))
    }
    return warnings
  }
}
