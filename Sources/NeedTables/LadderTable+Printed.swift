import Outcomes
import ServiceDemand

/// The numbers of a ladder as all tables print them.
extension LadderTable {
  /// The rungs by year as all tables print them; none for a year in which the need of one is missing.
  func printed(_ ladder: LadderOutcome, rungs: [Int]? = nil) -> [Int: [Double]] {
    var columns: [Int: [Double]] = [:]
    for (place, year) in ladder.years.enumerated() {
      let printed = PrintedNeed(ladder, year: place)
      let own = rungs ?? ladder.part.rungs
      let leaves = own.compactMap { printed.need(rung: $0) }
      if leaves.count == own.count { columns[year] = leaves }
    }
    return columns
  }

  /// A total by year, with what each rung has in it; none for a year in which the need of a rung of
  /// the ladder is missing.
  func printed(_ total: LadderTotal, _ ladder: LadderOutcome) -> [Int: PrintedColumn] {
    let known = printed(ladder)
    let exact = ladder.need(total)
    var columns: [Int: PrintedColumn] = [:]
    for (place, year) in ladder.years.enumerated() {
      guard known[year] != nil, let sum = exact[place] else { continue }
      let printed = PrintedNeed(ladder, year: place)
      let leaves = ladder.part.leaves(of: total).map { rung, groups in
        groups.reduce(0) { $0 + (printed.need(rung: rung, group: $1) ?? 0) }
      }
      columns[year] = PrintedColumn(printed: leaves, unrounded: sum[0])
    }
    return columns
  }
}
