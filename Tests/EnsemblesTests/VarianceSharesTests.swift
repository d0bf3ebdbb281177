import Testing

@testable import Ensembles

/// What is made of the draws of a number: mean, variance, quantiles and the shares of its sources.
@Suite struct VarianceSharesTests {
  private static func draws(_ value: (Int) -> Double) -> DrawSummary? {
    DrawSummary((0..<16).map(value), levels: [0, 1])
  }

  private static func isClose(_ one: Double?, _ other: Double) -> Bool {
    one.map { ($0 - other).magnitude < 1e-9 } ?? false
  }

  /// 0 … 15: mean 7,5; squares from it 340, over fifteen.
  @Test func meanAndVariance() throws {
    let draws = try #require(Self.draws { Double($0) })
    #expect(draws.mean == 7.5)
    #expect(Self.isClose(draws.variance, 340.0 / 15))
    #expect(draws.quantiles == [0, 15])
  }

  /// Two sources on crossed draws, i mod 4 and 4 · (i div 4): squares of 20 and 320 add up to 340.
  @Test func sharesOfTheVariance() throws {
    let (all, prices, people) = try (
      #require(Self.draws { Double($0) }), #require(Self.draws { Double($0 % 4) }),
      #require(Self.draws { Double($0 / 4 * 4) })
    )
    let split = VarianceShares(of: all.variance, alone: [prices.variance, people.variance])
    #expect(Self.isClose(split.shares[0], 100 * 20.0 / 340))
    #expect(Self.isClose(split.shares[1], 100 * 320.0 / 340))
    #expect(Self.isClose(split.together, 0))
    // A source alone may make more than all of them, and another less than nothing of the rest.
    #expect(VarianceShares(of: 2, alone: [3]).together == -50)
  }

  @Test func withoutDrawsOrVarianceThereIsNoAnswer() {
    #expect(DrawSummary([], levels: [0.5]) == nil)
    #expect(DrawSummary([1, .nan], levels: [0.5]) == nil)
    #expect(Self.draws { _ in 3 }?.variance == 0)
    #expect(VarianceShares(of: 0, alone: [0]) == VarianceShares(of: 0, alone: [nil]))
    #expect(VarianceShares(of: 0, alone: [0]).together == nil)
    #expect(VarianceShares(of: nil, alone: []).together == nil)
    #expect(VarianceShares(of: 4, alone: [1, nil]).shares == [25, nil])
    #expect(VarianceShares(of: 4, alone: [1, nil]).together == nil)
  }
}
