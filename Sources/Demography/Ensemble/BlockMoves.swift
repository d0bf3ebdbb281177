/// The moves of one cell of a region: what arrives, and what shares of the people leave.
public struct CellMoves: Sendable, Equatable {
  /// Persons from the country in a step.
  public var domesticIn = 0.0
  /// Persons from abroad in a step.
  public var immigration = 0.0
  /// The share of those there at the start who leave for the country.
  public var domesticOut = 0.0
  /// The share of those there at the start who leave for abroad.
  public var emigration = 0.0

  /// Nobody moves.
  public init() {}
}

/// What the moves of a step are multiplied by in each draw.
public struct MoveLevels: Sendable, Equatable {
  /// Of arrivals from the country.
  public var domesticIn = DrawBlock(always: 1)
  /// Of arrivals from abroad.
  public var immigration = DrawBlock(always: 1)
  /// Of the rates of leaving for the country.
  public var domesticOut = DrawBlock(always: 1)
  /// Of the rates of leaving for abroad.
  public var emigration = DrawBlock(always: 1)

  /// Everything as assumed.
  public init() {}
}

extension CellMoves {
  /// The cells of a migration assumption; `nil` where it holds what no cell can: a net stream, a
  /// share of a pool, or persons who leave whatever happens.
  public static func cells(of assumption: MigrationAssumption, count: Int) -> [CellMoves]? {
    if assumption.poolShares != nil { return nil }
    for stream in MigrationStream.allCases {
      let isIn = stream == .domesticIn || stream == .immigration
      if stream == .net || !isIn, assumption.counts[stream] != nil { return nil }
      if stream == .net || isIn, assumption.rates[stream] != nil { return nil }
    }
    var moves = [CellMoves](repeating: CellMoves(), count: count)
    for cell in 0..<count {
      moves[cell].domesticIn = assumption.counts[.domesticIn]?[cell] ?? 0
      moves[cell].immigration = assumption.counts[.immigration]?[cell] ?? 0
      moves[cell].domesticOut = assumption.rates[.domesticOut]?[cell] ?? 0
      moves[cell].emigration = assumption.rates[.emigration]?[cell] ?? 0
    }
    return moves
  }
}
