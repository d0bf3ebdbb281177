import Outcomes
import ServiceDemand

/// The numbers of a ladder as all tables print them.
extension LadderTable {
  /// The steps by year as all tables print them; none for a year in which the need of one is missing.
  func printed(_ ladder: LadderOutcome, steps: [Int]? = nil) -> [Int: [Double]] {
    var columns: [Int: [Double]] = [:]
    for (place, year) in ladder.years.enumerated() {
      let printed = PrintedNeed(ladder, year: place)
      let own = steps ?? ladder.part.steps
      let leaves = own.compactMap { printed.need(step: $0) }
      if leaves.count == own.count { columns[year] = leaves }
    }
    return columns
  }

  /// A total by year, with what each step has in it; none for a year in which the need of a step of
  /// the ladder is missing.
  func printed(_ total: LadderTotal, _ ladder: LadderOutcome) -> [Int: PrintedColumn] {
    let known = printed(ladder)
    let exact = ladder.need(total)
    var columns: [Int: PrintedColumn] = [:]
    for (place, year) in ladder.years.enumerated() {
      guard known[year] != nil, let sum = exact[place] else { continue }
      let printed = PrintedNeed(ladder, year: place)
      let leaves = ladder.part.leaves(of: total).map { step, groups in
        groups.reduce(0) { $0 + (printed.need(step: step, group: $1) ?? 0) }
      }
      columns[year] = PrintedColumn(printed: leaves, unrounded: sum[0])
    }
    return columns
  }
}
