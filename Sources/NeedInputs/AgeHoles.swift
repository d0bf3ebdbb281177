import Demography
import FolderText
import ServiceDemand
import Tabular

/// A count of `trappebruk.csv` and the line it stands on.
struct CountedUse {
  let use: LadderUse
  let line: Int
}

extension InputFile {
  /// Where fewer are counted on one side of a hole, it may be empty by chance.
  private static let fewestBeside = 5.0

  /// Tells ages between those of a group on a step of which no row says how many they are; rows of what
  /// is counted together stand in one list.
  func tellHoles(_ counts: [[CountedUse]], _ findings: Findings) {
    let bySteps = counts.sorted { ($0.first?.line ?? 0) < ($1.first?.line ?? 0) }
    for rows in bySteps {
      let sorted = rows.sorted { $0.use.ages.lower < $1.use.ages.lower }
      for sex in [Sex.female, .male] {
        if let (hole, row) = Self.hole(in: sorted.filter { $0.use.sexes.contains(sex) }) {
          findings.warn(
            Phrase(
              "\(name):\(row.line): no row counts those of \(hole.label) in «\(Phrase.shortened(row.use.userGroup))» on step \(row.use.rung); is it missing? Write 0 where there are none"
            ), quoting: name)
          break
        }
      }
    }
  }

  /// The first ages that rows, from the youngest, leave out, and the row above them.
  private static func hole(in rows: [CountedUse]) -> (ages: AgeBounds, above: CountedUse)? {
    var top = -1
    var below: CountedUse?
    for row in rows {
      if let below, row.use.ages.lower > top + 1, below.use.count >= fewestBeside,
        row.use.count >= fewestBeside
      {
        return (AgeBounds(from: top + 1, through: row.use.ages.lower - 1), row)
      }
      let upper = row.use.ages.upper ?? .max - 1
      if upper >= top { (top, below) = (upper, row) }
    }
    return nil
  }
}
