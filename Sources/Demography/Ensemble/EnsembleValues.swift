/// The numbers of one region of an ensemble: a row per indicator and year, and in it all draws in
/// order.
public struct EnsembleValues: Sendable {
  /// How many draws a row has.
  public var draws: Int { blocks * DrawBlock.draws }
  /// How many years there are, the start included.
  public let years: Int
  private let blocks: Int
  private let rows: Rows

  /// Threads write to rows of their own: a block is run once.
  private struct Rows: @unchecked Sendable {
    let rows: BlockRows
  }

  init(indicators: Int, years: Int, blocks: Int) {
    (self.years, self.blocks) = (years, blocks)
    rows = Rows(rows: BlockRows(count: max(1, indicators * years * blocks)))
  }

  /// Puts a block of draws in; each place is written once.
  func set(_ number: DrawBlock, indicator: Int, year: Int, block: Int) {
    rows.rows[(indicator * years + year) * blocks + block] = number
  }

  /// The draws of an indicator in a year, 0 being the start.
  public func draws(indicator: Int, year: Int) -> [Double] {
    let first = (indicator * years + year) * blocks
    return rows.rows.withRows { rows in
      var draws: [Double] = []
      draws.reserveCapacity(self.draws)
      for row in first..<(first + blocks) {
        for lane in 0..<DrawBlock.draws { draws.append(rows[row][lane]) }
      }
      return draws
    }
  }

  /// Exact quantiles of an indicator in a year over the first `count` draws; see ``Quantiles``.
  public func quantiles(
    indicator: Int, year: Int, at levels: [Double], draws count: Int
  ) -> [Double] {
    Quantiles.of(Array(draws(indicator: indicator, year: year).prefix(count)), at: levels)
  }
}
