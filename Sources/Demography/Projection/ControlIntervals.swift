/// A control total with the steps that are led to it: they and the bound one share one factor.
struct ControlInterval: Equatable {
  /// The total.
  let control: ControlTotal
  /// The first step on the way to it; the bound step itself where nothing leads to it.
  let first: Int
  /// The step that ends on it.
  let bound: Int

  /// Whether a step is led to the total, or bound to it.
  func holds(_ step: Int) -> Bool { first <= step && step <= bound }
}

/// From which step each control total of a region is led to.
///
/// Every total has its own way: a group of ages that is bound in 2030 does not end everybody's way
/// to 2036. Totals are placed in order of the year they bind, and a way goes back from its bound
/// step, to the start at most, for as long as it can be gone beside those that bind before:
///
/// - ages that are apart do not meet;
/// - the same ages are bound one after the other, so the second way begins where the first ends;
/// - ages that contain others are met by the ages that are left over. These must hold at least half
///   of the persons (of the start), so that they never change by more, relatively, than the
///   ages inside do. Where they hold fewer, as where groups cover all ages between them, the groups
///   say what everybody's total is, and the later way begins where the earlier ends;
/// - ages that cross cannot both be led: the later way begins where the earlier ends.
///
/// What is placed depends on totals that bind earlier and in the same year alone, so that a shorter
/// run is the beginning of a longer one.
struct ControlIntervals {
  /// Every total with its way, in order of the step that it binds.
  private(set) var all: [ControlInterval] = []
  /// Persons by group of ages at the start, both sexes.
  private let persons: [Double]

  /// The intervals of a region.
  ///
  /// - Parameters:
  ///   - given: the control totals of each step; those of one step do not overlap.
  ///   - start: the population before the first step.
  init(_ given: [[ControlTotal]], start: Population) {
    persons = (0..<start.axis.count).map { group in
      ControlTotal(groups: group..<group + 1, persons: 0).sum(in: start)
    }
    for bound in given.indices where !given[bound].isEmpty { place(given[bound], at: bound) }
  }

  /// The last bound step that other steps lead to; `nil` where none does.
  var ledThrough: Int? {
    var last: Int?
    for interval in all where interval.first < interval.bound { last = interval.bound }
    return last
  }

  /// Places the totals that bind a step, all of them seen together.
  private mutating func place(_ controls: [ControlTotal], at bound: Int) {
    var firsts = [Int](repeating: bound, count: controls.count)
    var step = bound - 1
    var isOpen = true
    while isOpen, step >= 0 {
      isOpen = false
      let before = all.filter { $0.holds(step) }
      for place in controls.indices where firsts[place] == step + 1 {
        if !fits(controls[place].groups, beside: before, with: controls) { continue }
        firsts[place] = step
        isOpen = true
      }
      step -= 1
    }
    for place in controls.indices {
      all.append(ControlInterval(control: controls[place], first: firsts[place], bound: bound))
    }
  }

  /// Whether ages can be led in a step beside the totals that act in it, others of their own year
  /// with them.
  private func fits(
    _ groups: Range<Int>, beside before: [ControlInterval], with peers: [ControlTotal]
  ) -> Bool {
    var acting: [Range<Int>] = []
    for interval in before { acting.append(interval.control.groups) }
    for other in acting where other.overlaps(groups) {
      if other == groups { return false }
      if other.holds(groups) {
        var inside = acting
        for peer in peers { inside.append(peer.groups) }
        if !leavesHalf(of: other, beside: inside) { return false }
      } else if groups.holds(other) {
        if !leavesHalf(of: groups, beside: acting) { return false }
      } else {
        return false
      }
    }
    return true
  }

  /// Whether the ages of a range that are in none of those inside it hold half of its persons.
  private func leavesHalf(of groups: Range<Int>, beside others: [Range<Int>]) -> Bool {
    var (left, sum) = (0.0, 0.0)
    for group in groups {
      sum += persons[group]
      let isTaken = others.contains { $0 != groups && groups.holds($0) && $0.contains(group) }
      if !isTaken { left += persons[group] }
    }
    return left > 0 && 2 * left >= sum
  }
}

extension Range<Int> {
  /// Whether all of another range is in this one.
  func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
