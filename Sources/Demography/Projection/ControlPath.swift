/// The control totals of one region's steps: those that are given, and on the way to them those that
/// a run of its own would pass.
///
/// Each control total has a way of its own, the n steps of its ``ControlInterval``, which share one
/// factor r on the growth of the unbound run. With P the persons of its ages and U the same ages of
/// the unbound run:
///
///     P(t) = r · P(t−1) · U(t) / U(t−1)    in each of them,
///     r = ((P(b) / P(a)) / (U(b) / U(a)))^(1/n)
///
/// where a is the start of the first and b the end of the last, which so needs the same factor as the
/// others. Growth changes from year to year as the unbound run's does, and its level where an
/// interval of these ages ends.
///
/// How the totals that act in one step are met together is ``ControlMeeting``.
struct ControlPath {
  /// Where a way begins: ln(P/U) at its start, and how much it grows by in each step.
  private struct Way {
    let begins: Double
    let yearly: Double
  }

  private let intervals: [ControlInterval]
  /// Where the unbound run begins, and where each of its steps ends.
  private let unbound: [Population]
  /// The way of each interval that is begun; `nil` for ages that are left alone on it.
  private var ways: [Way?]

  /// The path of a region.
  ///
  /// - Parameters:
  ///   - intervals: the control totals with their ways.
  ///   - unbound: the start of the unbound run and the end of each of its steps, at least through
  ///     ``ControlIntervals/ledThrough``.
  init(_ intervals: ControlIntervals, unbound: [Population]) {
    self.intervals = intervals.all
    self.unbound = unbound
    ways = Array(repeating: nil, count: intervals.all.count)
  }

  /// Adjusts the end of a step to its control totals, and to those that it is on the way to.
  ///
  /// - Parameters:
  ///   - step: the step; it is told who was adjusted.
  ///   - index: which step; they come in order.
  ///   - profile: who is added or taken by a total of everybody.
  ///   - method: what the step was made by.
  /// - Throws: `NobodyThere` where a given total wants somebody and there is nobody to multiply.
  mutating func bind(
    _ step: inout ProjectedStep, at index: Int, profile: AdjustmentProfile,
    method: CohortComponentStep
  ) throws(ControlMeeting.NobodyThere) {
    var targets = targets(at: index, from: step.account.start)
    if targets.isEmpty { return }
    let everybody = 0..<step.account.end.axis.count
    let weights =
      targets.contains { $0.groups == everybody }
      ? profile.weights(step, by: method) : nil
    var meeting = ControlMeeting(step.account.end, weights: weights)
    while let crowded = try meeting.meet(targets) {
      targets = targets.filter { $0.isGiven || !crowded.holds($0.groups) }
    }
    step.bindsGroups = meeting.met.contains { $0 != everybody }
    if meeting.met.contains(everybody) {
      step.everybodyBy = meeting.usedWeights ? profile : .persons
    }
    if meeting.change.contains(where: { $0 != 0 }) { step.account.adjust(by: meeting.change) }
  }

  /// What acts in a step, inner ages before those that contain them; ways that begin are begun.
  private mutating func targets(at index: Int, from start: Population) -> [ControlMeeting.Target] {
    var targets: [ControlMeeting.Target] = []
    for place in intervals.indices where intervals[place].holds(index) {
      let (interval, control) = (intervals[place], intervals[place].control)
      if index == interval.bound {
        targets.append(.init(groups: control.groups, persons: control.persons, isGiven: true))
        continue
      }
      if index == interval.first { ways[place] = way(to: interval, from: start) }
      guard let way = ways[place] else { continue }
      let ratio = Elementary.exp(way.begins + way.yearly * Double(index - interval.first + 1))
      let wanted = ratio * control.sum(in: unbound[index + 1])
      targets.append(.init(groups: control.groups, persons: wanted, isGiven: false))
    }
    return targets.sorted { $0.groups.count < $1.groups.count }
  }

  /// The way from a population to the bound step.
  ///
  /// P/U goes from what it is to what is given by equal factors. Ages that nobody is wanted in, or that are empty in either run, are left alone on it.
  private func way(to interval: ControlInterval, from now: Population) -> Way? {
    let control = interval.control
    let start = control.sum(in: unbound[interval.first])
    let end = control.sum(in: unbound[interval.bound + 1])
    let persons = control.sum(in: now)
    guard start > 0, end > 0, persons > 0, control.persons > 0 else { return nil }
    let begins = Elementary.log(persons / start)
    let count = Double(interval.bound - interval.first + 1)
    return Way(begins: begins, yearly: (Elementary.log(control.persons / end) - begins) / count)
  }
}
