import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct LocalStreamsTests {
  static let world = LocalWorld()

  private static func streams(_ scope: LocalScope) throws -> LocalStreams {
    let estimate = try LocalEstimate(world.panel, jumpOff: 2008, scope: scope)
    return LocalStreams(LocalForecast(estimate, years: 4))
  }

  /// The four streams are the net flow split, and nobody more leaves than there is.
  @Test(arguments: [LocalScope.nation, .part, .elsewhere])
  func theStreamsAddUpToTheForecast(scope: LocalScope) throws {
    let streams = try Self.streams(scope)
    for step in 0..<4 {
      let moves = streams.step(step)
      let flow = streams.forecast.flows[step]
      for cell in flow.indices {
        let four = [
          moves.domesticIn[cell], moves.domesticOut[cell], moves.immigration[cell],
          moves.emigration[cell],
        ]
        #expect(four.allSatisfy { $0 >= 0 })
        let net = four[0] - four[1] + four[2] - four[3]
        #expect(near(net, flow[cell], within: 1e-9 * max(1, four.max() ?? 0)))
      }
      #expect(moves.domesticOut.sum > 0 && moves.emigration.sum > 0)
    }
  }

  /// In a nation everybody who leaves a place for another arrives there, cell by cell.
  @Test func domesticMovesOfANationAddUpToNothing() throws {
    let streams = try Self.streams(.nation)
    #expect(streams.isClosed)
    #expect(try !Self.streams(.part).isClosed)
    let count = streams.forecast.estimate.panel.cellCount
    for step in 0..<4 {
      let moves = streams.step(step)
      for cell in 0..<count {
        let places = stride(from: cell, to: moves.domesticIn.count, by: count)
        let arriving = places.reduce(0) { $0 + moves.domesticIn[$1] }
        let leaving = places.reduce(0) { $0 + moves.domesticOut[$1] }
        #expect(near(arriving, leaving, within: 1e-9 * max(1, leaving)))
      }
    }
  }

  /// The levels that the assumption states, for a population as old as Norway's.
  @Test func theAssumedLevelsAreAsStated() {
    for (moves, level) in [(AssumedMoves.domesticMoves, 0.04), (AssumedMoves.movesAbroad, 0.005)] {
      let rates = AssumedMoves.rates(moves: moves, openAge: 100)
      #expect(rates[0] == 0)
      var (sum, moved, all) = (0.0, 0.0, 0.0)
      for (age, rate) in rates.enumerated() {
        #expect(rate >= 0 && rate < 0.2)
        if age > 0, age <= 80 { sum += rate }
        // As many at every age to 60 and then fewer and fewer: about 40 years on average.
        let people: Double = age <= 60 ? 1 : max(0, 1 - Double(age - 60) / 35)
        moved += rate * people
        all += people
      }
      #expect(near(sum / moves, 1, within: 0.05))
      let share: Double = moved / all
      #expect(near(share / level, 1, within: 0.1), "\(share)")
    }
  }
}
