import Demography
import Outcomes
import ServiceDemand
import Tabular

/// The cells of a ladder that are hidden so that small counts are not told, and the totals beside them.
extension LadderTable {
  /// Whether nothing of the ladder is shown: what is hidden was chosen from the need under unchanged
  /// practice, and would not hide small numbers of another.
  var hidesAll: Bool { hidden != nil && outcome.part.changesPractice }

  func isHidden(_ rung: LadderRung) -> Bool {
    hidesAll || (hidden?.rungs.contains(rung.code) ?? false)
  }

  /// Whether totals are told before rounding and under other scenarios, which would tell hidden rows.
  var tellsTotals: Bool {
    !totals.isEmpty && (hidden?.rungs.isEmpty ?? true) && !hidesAll
  }

  func hides(_ total: LadderTotal, _ year: Int) -> Bool {
    let key = HiddenLadder.Total(scenario: run.scenario.name, total)
    return hidesAll || (hidden?.totals[key]?.contains(year) ?? false)
  }

  /// The total of a year: the sum of its printed rungs; those that are hidden are rounded together.
  func cell(_ total: LadderTotal, _ column: PrintedColumn?, _ year: Int) -> Table.Cell {
    guard let column, let place = tables.place(of: year) else { return .missing }
    if hides(total, year) { return .hidden }
    let leaves = outcome.part.leaves(of: total)
    if !leaves.contains(where: { isHidden(ladder.rungs[$0.rung]) }) { return .number(column.total) }
    var (others, exact) = (0.0, 0.0)
    for (leaf, printed) in zip(leaves, column.leaves) {
      if isHidden(ladder.rungs[leaf.rung]) {
        for group in leaf.groups {
          exact += outcome.need(rung: leaf.rung, group: group)[place]?[0] ?? 0
        }
      } else {
        others += printed
      }
    }
    return .number(others + Rounding.whole(exact))
  }
}
