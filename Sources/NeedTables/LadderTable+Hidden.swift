import ServiceDemand

/// The cells of a ladder that are hidden so that small counts are not told, and the totals beside them.
extension LadderTable {
  /// Whether nothing of the ladder is shown: what is hidden was chosen from the need under unchanged
  /// practice, and would not hide small numbers of another.
  private var hidesAll: Bool { hidden != nil && outcome.part.changesPractice }

  func isHidden(_ rung: LadderRung) -> Bool {
    hidesAll || (hidden?.rungs.contains(rung.code) ?? false)
  }

  /// Whether a total is hidden, in all years: less the rows that are shown it would tell the hidden one.
  func isHidden(_ total: LadderTotal) -> Bool {
    hidesAll || outcome.part.leaves(of: total).contains { isHidden(ladder.rungs[$0.rung]) }
  }

  /// Whether totals are told before rounding and under other scenarios, which would tell hidden rows.
  var tellsTotals: Bool {
    !totals.isEmpty && (hidden?.rungs.isEmpty ?? true) && !hidesAll
  }
}
