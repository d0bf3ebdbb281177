/// The totals that act in one step, met together: the change K of its end.
///
/// Where ages contain others that are met too, the inner ones are met first, and the outer total by
/// the ages that are left over. A given total is met whatever is on its way inside it.
struct ControlMeeting {
  /// Ages with nobody to multiply.
  struct NobodyThere: Error {
    let groups: Range<Int>
  }

  /// The persons that ages shall have at the end of a step.
  struct Target {
    let groups: Range<Int>
    /// Not negative.
    let persons: Double
    /// Given, not only on the way to one that is.
    let isGiven: Bool
  }

  /// K, cell by cell.
  private(set) var change: [Double]
  /// The ages whose totals are met.
  private(set) var met: [Range<Int>] = []
  /// Whether the weights said who was added or taken.
  private(set) var usedWeights = false

  private let end: Population
  private let weights: [Double]?
  /// The cells of ages that are met already.
  private var isMet: [Bool]

  /// Nothing is met yet.
  ///
  /// - Parameters:
  ///   - end: who is there before anything is adjusted.
  ///   - weights: who is added or taken by a total of everybody, see ``AdjustmentProfile``; `nil`
  ///     for those who are there, as in groups of ages.
  init(_ end: Population, weights: [Double]?) {
    self.end = end
    self.weights = weights
    change = .zeros(end.cells.count)
    isMet = Array(repeating: false, count: end.cells.count)
  }

  /// Makes the change that meets the targets.
  ///
  /// A target on its way whose inner ages want more than all of it, or leave nobody to multiply,
  /// waits in this step.
  ///
  /// - Parameter targets: inner ages before those that contain them; ages do not cross.
  /// - Returns: `nil` when it is done, or the ages of a given total that cannot be met beside those
  ///   on their way inside it, which the caller takes out before it asks again.
  /// - Throws: `NobodyThere` where a given total alone wants somebody and nobody is there.
  mutating func meet(_ targets: [Target]) throws(NobodyThere) -> Range<Int>? {
    self = ControlMeeting(end, weights: weights)
    for target in targets {
      let (free, held) = outside(target.groups)
      let wanted = target.persons - held
      let factor =
        wanted < 0
        ? nil : ControlTotal(groups: target.groups, persons: wanted).factor(for: free)
      guard let factor else {
        if !target.isGiven { continue }
        let crowd = targets.contains {
          !$0.isGiven && $0.groups != target.groups && target.groups.holds($0.groups)
        }
        if crowd { return target.groups }
        throw NobodyThere(groups: target.groups)
      }
      add(part(of: free, target.groups, factor))
      met.append(target.groups)
      for cell in cells(of: target.groups) { isMet[cell] = true }
    }
    return nil
  }

  /// Who is there outside of the ages that are met, the others as nobody, and how many persons
  /// those that are met have within a range.
  private func outside(_ groups: Range<Int>) -> (free: Population, held: Double) {
    if met.isEmpty { return (end, 0) }
    var (free, held) = (end, 0.0)
    for cell in cells(of: groups) where isMet[cell] {
      held += end.cells[cell] + change[cell]
      free.cells[cell] = 0
    }
    return (free, held)
  }

  /// The change that multiplies the persons of a range, or everybody by the weights there are.
  private mutating func part(
    of free: Population, _ groups: Range<Int>, _ factor: Double
  ) -> [Double] {
    if groups.count == end.axis.count, let weights {
      var open = weights
      for cell in open.indices where isMet[cell] { open[cell] = 0 }
      if open.contains(where: { $0 > 0 }) {
        usedWeights = true
        return free.change(byFactor: factor, weights: open)
      }
    }
    return free.change(byFactor: factor, groups: groups)
  }

  private mutating func add(_ part: [Double]) {
    for cell in change.indices { change[cell] += part[cell] }
  }

  private func cells(of groups: Range<Int>) -> [Int] {
    end.scope.sexes.flatMap { sex in groups.map { end.position(sex, $0) } }
  }
}
