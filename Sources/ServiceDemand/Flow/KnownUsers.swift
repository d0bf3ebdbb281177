import Demography

/// Known users of one group on 1 January: counts by age, never identities.
public struct KnownUsers: Sendable, Equatable {
  /// Where known users are.
  public enum Place: Sendable, Equatable {
    /// Known, but on no rung and not asking: children living at home, above all.
    case home
    /// Asking for a rung that has had no place yet.
    case queue(rung: String)
    /// On a rung.
    case rung(String)
  }

  /// One count.
  public struct Row: Sendable, Equatable {
    /// Where they are.
    public let place: Place
    /// Their sexes.
    public let sexes: [Sex]
    /// Their ages.
    public let ages: AgeBounds
    /// How many, not negative.
    public let count: Double

    /// A count of known users.
    public init(place: Place, sexes: [Sex] = Sex.allCases, ages: AgeBounds, count: Double) {
      self.place = place
      self.sexes = sexes
      self.ages = ages
      self.count = count
    }
  }

  /// At home, by cell (women first, ages ascending within a sex).
  public internal(set) var home: [DrawBlock]
  /// In the queue, by rung and cell.
  public internal(set) var queue: [[DrawBlock]]
  /// On the rungs, by rung and cell.
  public internal(set) var stock: [[DrawBlock]]

  /// Nobody.
  public init(plan: FlowPlan) {
    home = [DrawBlock](repeating: .none, count: plan.scope.count * plan.axis.count)
    queue = [[DrawBlock]](repeating: home, count: plan.ladder.rungs.count)
    stock = queue
  }

  /// Counts by runs of ages, spread over single ages and sexes.
  ///
  /// - Parameters:
  ///   - rows: the counts; errors carry their indices.
  ///   - plan: the ladder, ages and sexes.
  ///   - population: where given, a row is spread in proportion to the persons of its ages and
  ///     sexes; without it, or where there are none, evenly.
  ///   - whole: whether single ages get whole persons (largest remainder), for event noise; the
  ///     count must be whole then.
  /// - Throws: `noSuchRung`, `negative`.
  public init(
    rows: [Row], plan: FlowPlan, population: Population? = nil, whole: Bool = false
  ) throws(DemandError) {
    self.init(plan: plan)
    for (index, row) in rows.enumerated() {
      if !(row.count >= 0) { throw .negative(row.count, row: index) }
      let rule = FlowRule(.asking, sexes: row.sexes, ages: row.ages, value: 0)
      let cells = FlowRates.Cells(rule, plan.axis, plan.scope).indices
      var weights = cells.map { population?.cells[$0] ?? 1 }
      if !(weights.reduce(0, +) > 0) { weights = cells.map { _ in 1 } }
      let sum = weights.reduce(0, +)
      let exact = weights.map { row.count * $0 / sum }
      let parts = whole ? Rounding.whole(exact, addingUpTo: row.count) : Self.grid(exact, row.count)
      for (cell, part) in zip(cells, parts) {
        let persons = DrawBlock(always: part)
        switch row.place {
        case .home: home[cell] += persons
        case .queue(let code):
          queue[try plan.ladder.index(of: code, row: index)][cell] += persons
        case .rung(let code):
          stock[try plan.ladder.index(of: code, row: index)][cell] += persons
        }
      }
    }
  }

  /// Multiples of 2^−24 that add up to the count, put on the same grid: the largest takes the rest.
  private static func grid(_ parts: [Double], _ count: Double) -> [Double] {
    var result = parts.map { DrawBlock(always: $0).onGrid[0] }
    guard let largest = result.indices.max(by: { result[$0] < result[$1] }) else { return [] }
    let missing = DrawBlock(always: count).onGrid[0] - result.reduce(0, +)
    result[largest] += missing
    return result
  }

  /// Everybody known, wherever they are.
  public var total: DrawBlock {
    var total = home.reduce(.none) { $0 + $1 }
    for rung in stock.indices { total += onRung(rung) + inQueue(rung) }
    return total
  }

  /// Those on a rung, by its place in the ladder.
  public func onRung(_ rung: Int) -> DrawBlock { stock[rung].reduce(.none) { $0 + $1 } }

  /// Those asking for a rung.
  public func inQueue(_ rung: Int) -> DrawBlock { queue[rung].reduce(.none) { $0 + $1 } }
}
