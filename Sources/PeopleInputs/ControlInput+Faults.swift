import Demography
import FolderText
import Tabular

/// Control totals that cannot be of the region: nobody, or persons in another unit.
extension ControlInput {
  /// How many times more or fewer persons than the start year has are a fault of the unit: a
  /// thousandfold miss, with room for what the years in between may change.
  static let unitFault = 300.0

  /// Reports totals that cannot be true, and warns of those that move a region by more than
  /// ``UnlikelyChange/inAYear``.
  ///
  /// A total, of everybody or of a group of ages, is held against the same ages in the start year,
  /// one person added to both so that the few of the highest ages may become many or none. Where the
  /// groups of a year cover all ages, their sum is held against the last such sum before it, or the
  /// start year, as growth a year: (P1 / P0)^(1/n) − 1.
  package func checkSizes(
    against population: PopulationInput, startYear: Int, axis: AgeAxis, findings: Findings
  ) {
    for region in population.regions {
      guard let base = population.populations[region.code]?[startYear] else { continue }
      var before = (year: startYear, persons: base.total)
      for (year, rows) in (totals[region.code] ?? [:]).sorted(by: { $0.key < $1.key })
      where year > startYear {
        let isSound = rows.allSatisfy { row in
          isPossible(
            row, known: base.persons(row.ages) ?? 0, region: region.code, startYear: startYear,
            findings: findings)
        }
        let covered = rows.reduce(0) {
          $0 + (axis.groups(from: $1.ages.lower, through: $1.ages.upper)?.count ?? 0)
        }
        guard isSound, covered == axis.count else { continue }
        let after = (year: year, persons: rows.reduce(0) { $0 + $1.persons })
        warn(from: before, to: after, region: region.code, findings: findings)
        before = after
      }
    }
  }

  /// Whether a total may be of the region; what cannot be is a problem at its row.
  private func isPossible(
    _ total: Total, known: Double, region: String, startYear: Int, findings: Findings
  ) -> Bool {
    let isNobody = total.ages == .everybody && total.persons == 0 && known > 0
    let ratio = (total.persons + 1) / (known + 1)
    if !isNobody, ratio < Self.unitFault, ratio > 1 / Self.unitFault { return true }
    let there = Phrase(number: known, decimals: 0)
    findings.add(
      Problem(
        file: file, line: total.line, column: total.column,
        found: Phrase("«\(total.text)» persons of ages \(total.ages.label) in region \(region)"),
        expected: Phrase("a total that can follow the \(there) persons of \(startYear)"),
        advice: Phrase(
          "write whole persons, not thousands; leave the row out where the total is not known")
      ))
    return false
  }

  private func warn(
    from before: (year: Int, persons: Double), to after: (year: Int, persons: Double),
    region: String, findings: Findings
  ) {
    let yearly = UnlikelyChange.yearly(
      from: before.persons, to: after.persons, years: after.year - before.year)
    guard let change = yearly, UnlikelyChange.isTold(change) else { return }
    let percent = Phrase(number: change * 100, decimals: 0)
    findings.warn(
      Phrase(
        "\(file): region \(region) changes by \(percent) % a year from \(before.year) to \(after.year); a border change or a fault in the totals?"
      )
    )
  }
}
