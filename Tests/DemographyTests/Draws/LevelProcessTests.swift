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

  @Test(arguments: [
    LevelProcess(.walk, deviation: 0.3), LevelProcess(.returning(0.8), deviation: 0.3),
    LevelProcess(.constant, deviation: 0.3),
  ])
  func pathsHaveTheVarianceOfTheirProcess(process: LevelProcess) {
    let draws = NormalDraws(seed: 3, stream: .fertility)
    for steps in [1, 2, 12] {
      let paths = (0..<400).map { block in
        process.path(draws.series(block: block, steps: steps, index: 0, region: 1).first)
      }
      // 6 400 draws: five standard errors of a variance, √(2/n).
      #expect(abs(variance(paths) / process.variance(after: steps) - 1) < 5 * 0.0177)
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
    #expect(LevelProcess(.returning(0.5), deviation: 2).variance(after: 2) == 5)
    #expect(LevelProcess.none.path(normals) == Array(repeating: DrawBlock(), count: 3))
  }

  /// Ten regions alike: the variance of the sum of logarithms is 100·σ²(nation) + 10·σ²(local).
  @Test func nationalShocksAreSharedAndLocalOnesAreNot() {
    var futures = LevelFutures(seed: 5)
    futures.fertility = NationalAndLocal(
      national: LevelProcess(.constant, deviation: 0.02),
      local: LevelProcess(.constant, deviation: 0.05))
    var sums: [[DrawBlock]] = []
    for block in 0..<400 {
      let national = futures.national(block: block, steps: 1)
      var sum = DrawBlock()
      for region in 0..<10 {
        let local = futures.local(national, block: block, steps: 1, region: region)
        sum += Elementary.log(local.fertility[0])
      }
      sums.append([sum])
    }
    #expect(abs(variance(sums) / (100 * 0.0004 + 10 * 0.0025) - 1) < 5 * 0.0177)
  }

  @Test func theTwoSexesAreCorrelatedAsSaid() {
    var futures = LevelFutures(seed: 5)
    futures.womensMortality = LevelProcess(.walk, deviation: 1)
    futures.mensMortality = LevelProcess(.walk, deviation: 2)
    futures.correlation = 0.8
    var (product, women, men) = (0.0, 0.0, 0.0)
    for block in 0..<400 {
      let levels = futures.mortality(futures.national(block: block, steps: 3))
      product += (levels.women[2] * levels.men[2]).sum()
      women += (levels.women[2] * levels.women[2]).sum()
      men += (levels.men[2] * levels.men[2]).sum()
    }
    #expect(abs(product / (women * men).squareRoot() - 0.8) < 0.03)
    #expect(abs(women / 6400 - 3) < 0.3 && abs(men / 6400 - 12) < 1.1)
  }

  /// Without deviation nothing varies: every level is 1 or 0, to the bit.
  @Test func withoutDeviationTheyAreCertain() {
    let futures = LevelFutures(seed: 9)
    let national = futures.national(block: 3, steps: 4)
    let certain = CertainFutures()
    #expect(
      futures.local(national, block: 3, steps: 4, region: 2)
        == certain.local(4, block: 3, steps: 4, region: 2))
    #expect(futures.mortality(national).women == certain.mortality(4).women)
  }
}
