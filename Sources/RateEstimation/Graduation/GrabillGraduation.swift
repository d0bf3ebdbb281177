import Demography

/// Single years by Grabill's coefficients, with Sprague's at both ends.
///
/// Grabill's panel smooths more than it keeps: its columns do not add up to one. The ten youngest
/// and ten oldest closed single years are blended with Sprague's, with weight e^(i − 10.1) on
/// Grabill's i-th year from the end, i = 1 … 10; what is then missing from the total is shared out
/// in proportion to weight × persons. The total is kept, the groups are not.
///
/// Coefficients: Shryock & Siegel (1973), appendix C; the blend is that of DemoTools, whose figures
/// it reproduces.
enum GrabillGraduation {
  /// The coefficients of a year of the middle panel, five groups from two below to two above.
  private static let rows: [[Double]] = [
    [0.0111, 0.0816, 0.0826, 0.0256, -0.0009],
    [0.0049, 0.0673, 0.0903, 0.0377, -0.0002],
    [0.0015, 0.0519, 0.0932, 0.0519, 0.0015],
    [-0.0002, 0.0377, 0.0903, 0.0673, 0.0049],
    [-0.0009, 0.0256, 0.0826, 0.0816, 0.0111],
  ]

  /// How many years from an end the blend reaches.
  private static let blendedYears = 10

  /// The single years of closed five-year groups, five or more of them.
  static func singleYears(_ groups: [Double]) -> [Double] {
    let sprague = PanelCoefficients.sprague.applied(to: groups)
    var single = smoothed(groups)
    var weights = [Double](repeating: 1, count: single.count)
    for i in 0..<blendedYears {
      let weight = Elementary.exp(Double(i + 1) - 10.1)
      for year in [i, single.count - 1 - i] {
        weights[year] = weight
        single[year] = weight * single[year] + (1 - weight) * sprague[year]
      }
    }
    let missing = groups.reduce(0, +) - single.reduce(0, +)
    let shares = zip(single, weights).map { $0 * $1 }
    let all = shares.reduce(0, +)
    guard all != 0 else { return single }
    return zip(single, shares).map { $0 + $1 / all * missing }
  }

  /// The panel on every group; groups beyond the ends count as none.
  private static func smoothed(_ groups: [Double]) -> [Double] {
    groups.indices.flatMap { group in
      rows.map { row in
        var sum = 0.0
        for offset in -2...2 where groups.indices.contains(group + offset) {
          sum += row[offset + 2] * groups[group + offset]
        }
        return sum
      }
    }
  }
}
