import TestSupport
import Testing

@testable import Demography

@Suite struct LevelProcessTests {
  /// The variance over draws of the last of `steps` numbers of each path.
  private func variance(_ paths: [[DrawBlock]]) -> Double {
    var (sum, squares) = (0.0, 0.0)
    for path in paths {
      let last = path[path.count - 1]
      sum += last.sum()
      squares += (last * last).sum()
    }
    let count = Double(16 * paths.count)
    return squares / count - (sum / count) * (sum / count)
  }

  /// After 1, 2 and 12 steps, with σ² = 0.09: n·σ² of a walk, σ² of one error, and σ²(1 − φ^2n)/(1 − φ²)
  /// of what returns with φ = 0.8: 0.09, 0.09 · 1.64, and 0.25 · (1 − 0.8^24) = 0.2488194.
  @Test(arguments: [
    (LevelProcess(.walk, deviation: 0.3), [0.09, 0.18, 1.08]),
    (LevelProcess(.returning(0.8), deviation: 0.3), [0.09, 0.1476, 0.2488194]),
    (LevelProcess(.constant, deviation: 0.3), [0.09, 0.09, 0.09]),
  ])
  func pathsHaveTheVarianceOfTheirProcess(process: LevelProcess, known: [Double]) {
    let draws = NormalDraws(seed: 3, stream: .fertility)
    for (steps, variance) in zip([1, 2, 12], known) {
      let paths = (0..<400).map { block in
        process.path(draws.series(block: block, steps: steps, index: 0, region: 1).first)
      }
      // 6 400 draws: five standard errors of a variance, √(2/n).
      #expect(near(self.variance(paths) / variance, 1, within: 5 * 0.0177))
    }
  }

  /// x[1] = φ·x[0] + σ·z[1] by hand, and the others.
  @Test func pathsByHand() {
    let normals = [1.0, -2, 0.5].map { DrawBlock(always: $0) }
    func first(_ kind: LevelProcess.Kind) -> [Double] {
      LevelProcess(kind, deviation: 2).path(normals).map { $0[0] }
    }
    #expect(first(.walk) == [2, -2, -1])
    #expect(first(.returning(0.5)) == [2, -3, -0.5])
    #expect(first(.constant) == [2, 2, 2])
    let none = LevelProcess(.constant, deviation: 0)
    #expect(none.path(normals) == Array(repeating: DrawBlock(), count: 3))
  }
}
