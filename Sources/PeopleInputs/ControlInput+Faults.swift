import Demography
import FolderText
import Tabular

/// Control totals that cannot be of the region: nobody, or persons in another unit.
extension ControlInput {
  /// Everybody's total moving a region further in a year than `UnlikelyChange.inAYear`.
  package struct Jump {
    /// From the year of the total before, or the start, up to that of this one.
    package let years: Range<Int>
    /// Growth a year.
    package let yearly: Double
  }

  /// Reports totals that cannot be true, and warns of those that move a region by more than
  /// `UnlikelyChange.inAYear`.
  ///
  /// A total, of everybody or of a group of ages, is held against the same ages in the start year
  /// (``UnitFault/isMade(persons:known:isEverybody:)``), and so is the sum of groups that
  /// cover all ages.
  package func checkSizes(
    against population: PopulationInput, startYear: Int, axis: AgeAxis, findings: Findings
  ) {
    for region in population.regions {
      guard let base = population.populations[region.code]?[startYear] else { continue }
      for (year, rows) in sorted(region.code) where year > startYear {
        var isSound = true
        for row in rows where !isPossible(row, base) {
          report(row, base, region: region.code, startYear: startYear, findings: findings)
          isSound = false
        }
        if isSound, let first = rows.first, covers(rows, axis),
          rows.allSatisfy({ $0.persons == 0 }), base.total > 0
        {
          let nobody = Total(
            ages: .everybody, persons: 0, text: first.text, line: first.line,
            column: first.column)
          report(nobody, base, region: region.code, startYear: startYear, findings: findings)
        }
      }
      tellGroups(region.code, from: base, startYear: startYear, findings: findings)
      for jump in jumps(region: region.code, from: base, startYear: startYear, axis: axis) {
        let percent = Phrase(number: jump.yearly * 100, decimals: 0)
        let (from, through) = (jump.years.lowerBound, jump.years.upperBound)
        findings.warn(
          Phrase(
            "\(file): region \(region.code) changes by \(percent) % a year from \(from) to \(through); a border change or a fault in the totals?"
          ))
      }
    }
  }

  /// A group of ages may grow faster than everybody, but not this many times over.
  private static let likelyOfGroup = 2.0
  /// The oldest are the survivors of cohorts of very different sizes.
  private static let oldest = 80
  private static let likelyOfOldest = 5.0
  /// Smaller groups may change by as much.
  private static let leastOfGroup = 50.0

  /// Tells totals of a group of ages that grow or shrink faster than `UnlikelyChange.inAYear` and far,
  /// by the first of a region.
  private func tellGroups(
    _ region: String, from base: Population, startYear: Int, findings: Findings
  ) {
    for (year, rows) in sorted(region) where year > startYear {
      for row in rows where row.ages != .everybody && isPossible(row, base) {
        guard let before = base.persons(row.ages), before >= Self.leastOfGroup,
          let yearly = UnlikelyChange.yearly(
            from: before, to: row.persons, years: year - startYear),
          UnlikelyChange.isTold(yearly),
          max(row.persons / before, before / row.persons)
            >= (row.ages.lower >= Self.oldest ? Self.likelyOfOldest : Self.likelyOfGroup)
        else { continue }
        let was = Phrase(number: before, decimals: 0)
        let place = ([file] + [row.line, row.column].compactMap { $0.map(String.init) })
          .joined(separator: ":")
        findings.warn(
          Phrase(
            "\(place): «\(row.text)» persons of ages \(row.ages.label) in \(year), where \(was) were in \(startYear); is the row of other ages?"
          ))
        return
      }
    }
  }

  /// The jumps of a region that are told of.
  ///
  /// Where the groups of a year cover all ages, their sum is held against the last such sum before
  /// it, or the start year.
  package func jumps(
    region: String, from base: Population, startYear: Int, axis: AgeAxis
  ) -> [Jump] {
    var jumps: [Jump] = []
    var before = (year: startYear, persons: base.total)
    for (year, rows) in sorted(region) where year > startYear {
      guard covers(rows, axis), rows.allSatisfy({ isPossible($0, base) }) else { continue }
      let after = (year: year, persons: rows.reduce(0) { $0 + $1.persons })
      if after.persons == 0 { continue }
      if let yearly = UnlikelyChange.yearly(
        from: before.persons, to: after.persons, years: after.year - before.year),
        UnlikelyChange.isTold(yearly)
      {
        jumps.append(Jump(years: before.year..<after.year, yearly: yearly))
      }
      before = after
    }
    return jumps
  }

  private func sorted(_ region: String) -> [(key: Int, value: [Total])] {
    (totals[region] ?? [:]).sorted { $0.key < $1.key }
  }

  /// Whether totals, which do not overlap, are of all ages together.
  private func covers(_ rows: [Total], _ axis: AgeAxis) -> Bool {
    rows.reduce(0) {
      $0 + (axis.groups(from: $1.ages.lower, through: $1.ages.upper)?.count ?? 0)
    } == axis.count
  }

  private func isPossible(_ total: Total, _ base: Population) -> Bool {
    !UnitFault.isMade(
      persons: total.persons, known: base.persons(total.ages) ?? 0,
      isEverybody: total.ages == .everybody)
  }

  private func report(
    _ total: Total, _ base: Population, region: String, startYear: Int, findings: Findings
  ) {
    let there = Phrase(number: base.persons(total.ages) ?? 0, decimals: 0)
    findings.add(
      Problem(
        file: file, line: total.line, column: total.column,
        found: Phrase("«\(total.text)» persons of ages \(total.ages.label) in region \(region)"),
        expected: Phrase("a total that can follow the \(there) persons of \(startYear)"),
        advice: Phrase(
          "write whole persons, not thousands; leave the row out where the total is not known")
      ))
  }
}
