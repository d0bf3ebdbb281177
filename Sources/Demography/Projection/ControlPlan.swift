/// The control totals of one region's steps, and the factors that lead to the next of them.
struct ControlPlan {
  /// Ages with nobody to multiply.
  struct NobodyThere: Error {
    let groups: Range<Int>
  }

  private let controls: [[ControlTotal]]
  private let lastBound: Int
  private var planned: [(groups: Range<Int>, factor: Double)] = []

  /// The plan of a region, given the control totals of each step.
  init(_ controls: [[ControlTotal]]) {
    self.controls = controls
    lastBound = controls.lastIndex { !$0.isEmpty } ?? -1
  }

  /// Whether a control total comes after this step.
  func isAhead(of index: Int) -> Bool { index < lastBound }

  /// The next bound step, where this one is not bound and nothing leads to it yet.
  func stepToPlanFor(at index: Int) -> Int? {
    guard planned.isEmpty, index < lastBound, controls[index].isEmpty else { return nil }
    return controls[index...].firstIndex { !$0.isEmpty }
  }

  /// Spreads the factor a bound step needs after an unbound run evenly over the steps up to it.
  mutating func plan(from index: Int, to next: Int, unbound: Population) throws(NobodyThere) {
    let count = Double(next - index + 1)
    for control in controls[next] {
      guard let factor = control.factor(for: unbound) else {
        throw NobodyThere(groups: control.groups)
      }
      let yearly = factor > 0 ? Elementary.exp(Elementary.log(factor) / count) : 1
      planned.append((control.groups, yearly))
    }
  }

  /// Adjusts the end of a step to its control totals, or by the factors planned.
  mutating func bind(_ account: inout StepAccount, at index: Int) throws(NobodyThere) {
    if index > lastBound { return }
    var factors = planned
    if !controls[index].isEmpty {
      factors = []
      for control in controls[index] {
        guard let factor = control.factor(for: account.end) else {
          throw NobodyThere(groups: control.groups)
        }
        factors.append((control.groups, factor))
      }
      planned = []
    }
    var change = [Double].zeros(account.end.cells.count)
    for (groups, factor) in factors {
      let part = account.end.change(byFactor: factor, groups: groups)
      for cell in change.indices { change[cell] += part[cell] }
    }
    if change.contains(where: { $0 != 0 }) { account.adjust(by: change) }
  }
}
