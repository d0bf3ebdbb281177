import Demography
import Outcomes
import ServiceDemand
import Tabular

/// The cells of a ladder that are hidden so that small counts are not told, and the totals beside them.
extension LadderTable {
  /// Whether nothing of the ladder is shown: what is hidden was chosen from the need under unchanged
  /// practice, and would not hide small numbers of another.
  var hidesAll: Bool { hidden != nil && outcome.part.changesPractice }

  func isHidden(_ step: LadderRung) -> Bool {
    hidesAll || (hidden?.steps.contains(step.code) ?? false)
  }

  /// Whether totals are told before rounding and under other scenarios, which would tell hidden rows.
  var tellsTotals: Bool {
    !totals.isEmpty && (hidden?.steps.isEmpty ?? true) && !hidesAll
  }

  func hides(_ total: LadderTotal, _ year: Int) -> Bool {
    let key = HiddenLadder.Total(scenario: run.scenario.name, total)
    return hidesAll || (hidden?.totals[key]?.contains(year) ?? false)
  }

  /// The total of a year: the sum of its printed steps; those that are hidden are rounded together.
  func cell(_ total: LadderTotal, _ column: PrintedColumn?, _ year: Int) -> Table.Cell {
    guard let column, let place = tables.place(of: year) else { return .missing }
    if hides(total, year) { return .hidden }
    let leaves = outcome.part.leaves(of: total)
    if !leaves.contains(where: { isHidden(ladder.steps[$0.step]) }) { return .number(column.total) }
    var (others, exact) = (0.0, 0.0)
    for (leaf, printed) in zip(leaves, column.leaves) {
      if isHidden(ladder.steps[leaf.step]) {
        for group in leaf.groups {
          exact += outcome.need(step: leaf.step, group: group)[place]?[0] ?? 0
        }
      } else {
        others += printed
      }
    }
    return .number(others + Rounding.whole(exact))
  }
}
