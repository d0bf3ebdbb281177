import Demography

/// Shares of persons: expected numbers on the grid, or chance numbers where there is noise.
struct FlowDraw {
  let year: Int
  let noise: EventNoise?

  /// What is drawn; each has its own range of numbers in ``EventPlace/index``.
  struct Kind {
    let number: Int
    static let deathAtHome = Kind(number: 0)
    static let deathInQueue = Kind(number: 1)
    static let death = Kind(number: 2)
    static let moveFromHome = Kind(number: 3)
    static let moveFromQueue = Kind(number: 4)
    static let moveFromRung = Kind(number: 5)
    static let leaving = Kind(number: 6)
    static let asking = Kind(number: 7)
    static let arrival = Kind(number: 8)
    static func way(to rung: Int) -> Kind { Kind(number: 16 + 2 * rung) }
    static func firstRung(_ rung: Int) -> Kind { Kind(number: 17 + 2 * rung) }
  }

  /// Cells a kind and a rung have room for, and rungs a kind has room for.
  private static let room = (cells: 1024, rungs: 1024)

  private func place(_ kind: Kind, _ rung: Int, _ cell: Int) -> EventPlace {
    EventPlace(
      year: year, index: (kind.number * Self.room.rungs + rung) * Self.room.cells + cell)
  }

  /// How many of some persons meet with an event; between none and all of them.
  mutating func of(
    _ persons: DrawBlock, probability: DrawBlock, kind: Kind, rung: Int, cell: Int
  ) -> DrawBlock {
    let count =
      noise?.binomial(persons, probability, place(kind, rung, cell)) ?? persons * probability
    return count.onGrid.atLeastZero.atMost(persons)
  }

  /// How many arrive.
  mutating func arriving(_ mean: DrawBlock, rule: Int, cell: Int) -> DrawBlock {
    let count = noise?.poisson(mean, place(.arrival, rule, cell)) ?? mean
    return count.onGrid.atLeastZero
  }
}

/// Persons of a cell who go different ways, each at most one.
///
/// Each way takes its share of the whole: of those left with probability p / (1 − those before),
/// which under noise makes the ways one multinomial draw.
struct FlowSplit {
  private let cell: Int
  private let rung: Int
  private var left: DrawBlock
  private var taken = 0.0

  init(of persons: DrawBlock, cell: Int, rung: Int) {
    left = persons
    self.cell = cell
    self.rung = rung
  }

  /// The persons of one way, with its share of the whole.
  mutating func take(_ share: Double, _ kind: FlowDraw.Kind, _ draw: inout FlowDraw) -> DrawBlock {
    if share <= 0 { return .none }
    let remaining = 1 - taken
    let conditional = remaining - share <= 1e-9 ? 1 : share / remaining
    let way = draw.of(
      left, probability: DrawBlock(always: conditional), kind: kind, rung: rung, cell: cell)
    left -= way
    taken += share
    return way
  }
}
