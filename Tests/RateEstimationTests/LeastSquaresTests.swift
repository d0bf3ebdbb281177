import TestSupport
import Testing

@testable import RateEstimation

@Suite struct LeastSquaresTests {
  /// A straight line through points that are not on one: by hand 0.96 + 0.56·x.
  @Test func straightLine() {
    let problem = LeastSquares(bounds: [-10...10, -10...10]) { p in
      (0..<4).map { p[0] + p[1] * Double($0) }
    }
    let fit = problem.fit(to: [1, 1, 3, 2.2], weights: [1, 1, 1, 1], from: [0, 0])
    #expect(abs(fit.parameters[0] - 0.96) < 1e-9 && abs(fit.parameters[1] - 0.56) < 1e-9)
    // Weight 0 leaves a point out: the rest lie on 1 + 0·x and 3 off it.
    let without = problem.fit(to: [1, 1, 99, 1], weights: [1, 1, 0, 1], from: [0, 0])
    #expect(abs(without.parameters[0] - 1) < 1e-9 && abs(without.parameters[1]) < 1e-9)
    #expect(without.sum < 1e-18)
  }

  /// Where the best is beyond a bound, the bound is the answer and the rest gives way.
  @Test func bounds() {
    let problem = LeastSquares(bounds: [0...10, 0...0.5]) { p in
      (0..<4).map { p[0] + p[1] * Double($0) }
    }
    let fit = problem.fit(to: [0, 1, 2, 3], weights: [1, 1, 1, 1], from: [5, 0.2])
    #expect(fit.parameters[1] == 0.5)
    #expect(near(fit.parameters[0], 0.75, within: 1e-9))
  }

  /// A start outside the bounds is cut to them; nothing to gain ends the search at once.
  @Test func restsAtOnce() {
    let problem = LeastSquares(bounds: [1...2]) { [$0[0]] }
    let fit = problem.fit(to: [2], weights: [1], from: [9])
    #expect(fit == LeastSquares.Fit(parameters: [2], sum: 0, steps: 0))
  }
}
