/// A level that the regions of a country have in common, with one of each region's own on top.
///
/// The national path is the same number in every region of a draw, so errors of regions are
/// correlated and the sum over n alike regions has variance n²·σ²(national) + n·σ²(local).
public struct NationalAndLocal: Sendable, Equatable {
  /// What all regions share.
  public var national: LevelProcess
  /// What each region has of its own.
  public var local: LevelProcess

  /// Makes a level; nothing varies unless said.
  public init(national: LevelProcess = .none, local: LevelProcess = .none) {
    (self.national, self.local) = (national, local)
  }
}

extension NormalDraws {
  /// Standard normal numbers of each step, two independent series of them.
  ///
  /// Series `index` and `index + 1` come in a pair from the same counter; steps are the years of the
  /// counter, so a longer run has the same numbers first.
  func series(
    block: Int, steps: Int, index: Int, region: Int
  ) -> (first: [DrawBlock], second: [DrawBlock]) {
    var (first, second): ([DrawBlock], [DrawBlock]) = ([], [])
    for step in 0..<steps {
      let pair = normals(block: block, year: step, index: index, region: region)
      first.append(pair.0)
      second.append(pair.1)
    }
    return (first, second)
  }
}
