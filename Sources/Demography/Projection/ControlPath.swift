/// The control totals of one region's steps: those that are given, and on the way to them those that
/// a run of its own would pass.
///
/// The n steps to a bound one share one factor r on the growth of the unbound run. With P the persons
/// of the bound ages and U the same ages of the unbound run:
///
///     P(t) = r · P(t−1) · U(t) / U(t−1)    in each of them,
///     r = ((P(b) / P(a)) / (U(b) / U(a)))^(1/n)
///
/// where a is the start of the first and b the end of the last, which so needs the same factor as the
/// others. Growth changes from year to year as the unbound run's does, and its level at bound years.
struct ControlPath {
  /// Ages with nobody to multiply.
  struct NobodyThere: Error {
    let groups: Range<Int>
  }

  private let given: [[ControlTotal]]
  private let lastBound: Int
  /// Where the unbound run begins, and where each of its steps ends.
  private let unbound: [Population]
  /// The totals on the way to the next bound step, by step.
  private var leading: [Int: [ControlTotal]] = [:]

  /// The path of a region.
  ///
  /// - Parameters:
  ///   - given: the control totals of each step.
  ///   - unbound: the start of the unbound run and the end of each of its steps, at least through
  ///     ``ledThrough(_:)``.
  init(_ given: [[ControlTotal]], unbound: [Population]) {
    self.given = given
    self.unbound = unbound
    lastBound = given.lastIndex { !$0.isEmpty } ?? -1
  }

  /// The last bound step that other steps lead to; `nil` where every bound step follows another.
  static func ledThrough(_ given: [[ControlTotal]]) -> Int? {
    given.indices.last { !given[$0].isEmpty && $0 > 0 && given[$0 - 1].isEmpty }
  }

  /// Adjusts the end of a step to its control totals, or to those on the way to the next.
  ///
  /// - Parameters:
  ///   - account: the step.
  ///   - index: which step; they come in order.
  ///   - profile: who is added or taken by a total of everybody.
  /// - Throws: `NobodyThere` where a given total wants somebody and there is nobody to multiply.
  mutating func bind(
    _ account: inout StepAccount, at index: Int, profile: AdjustmentProfile
  ) throws(NobodyThere) {
    if index > lastBound { return }
    let isGiven = !given[index].isEmpty
    if !isGiven, index == 0 || !given[index - 1].isEmpty { lead(from: account.start, at: index) }
    let everybody = 0..<account.end.axis.count
    var change = [Double].zeros(account.end.cells.count)
    for control in isGiven ? given[index] : leading[index] ?? [] {
      guard let factor = control.factor(for: account.end) else {
        if isGiven { throw NobodyThere(groups: control.groups) }
        continue
      }
      let weights = control.groups == everybody ? profile.weights(account) : nil
      let part =
        weights.map { account.end.change(byFactor: factor, weights: $0) }
        ?? account.end.change(byFactor: factor, groups: control.groups)
      for cell in change.indices { change[cell] += part[cell] }
    }
    if change.contains(where: { $0 != 0 }) { account.adjust(by: change) }
  }

  /// Makes the totals that lead from a population to the next bound step.
  ///
  /// The ratio P/U goes from what it is to what is given by equal factors. Ages that nobody is wanted
  /// in, or that are empty in either run, are left alone on the way.
  private mutating func lead(from now: Population, at first: Int) {
    leading = [:]
    guard let bound = given[first...].firstIndex(where: { !$0.isEmpty }) else { return }
    let count = Double(bound - first + 1)
    for control in given[bound] {
      let (start, end) = (control.sum(in: unbound[first]), control.sum(in: unbound[bound + 1]))
      let persons = control.sum(in: now)
      guard start > 0, end > 0, persons > 0, control.persons > 0 else { continue }
      let begins = Elementary.log(persons / start)
      let yearly = (Elementary.log(control.persons / end) - begins) / count
      for step in first..<bound {
        let ratio = Elementary.exp(begins + yearly * Double(step - first + 1))
        let wanted = ratio * control.sum(in: unbound[step + 1])
        leading[step, default: []].append(ControlTotal(groups: control.groups, persons: wanted))
      }
    }
  }
}
