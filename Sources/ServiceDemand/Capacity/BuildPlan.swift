import Demography

/// The homes to build each year so that no place is missing in a target year, and none after it.
///
/// With G the places missing in the target year beyond all that is planned, and n years from the
/// first to the target, each of them gets G / n; afterwards a year gets what it lacks:
///
///     built(y) = G · (y − first + 1) / n            first ≤ y ≤ target
///     built(y) = max(built(y − 1), balance(y))      y > target
public struct BuildPlan: Sendable, Equatable {
  /// The year of the first entry.
  public let firstYear: Int
  /// Homes to finish in each year.
  public let homes: [DrawBlock]
  /// Places still missing in each year, with what has been built by then.
  public let missing: [DrawBlock]

  /// Works out the homes.
  ///
  /// - Parameters:
  ///   - balance: need less places by year from `firstYear`, negative where places are spare.
  ///   - firstYear: the year of the first entry.
  ///   - buildFrom: the first year a home can be finished.
  ///   - target: the year in which nothing shall be missing, one of the years of `balance`.
  /// - Throws: `yearsReversed` where building begins after the target.
  public init(
    balance: [DrawBlock], firstYear: Int, buildFrom: Int, target: Int
  ) throws(DemandError) {
    if buildFrom > target { throw .yearsReversed(from: buildFrom, through: target, row: 0) }
    precondition(balance.indices.contains(target - firstYear), "a target outside the years")
    let atTarget = balance[target - firstYear].atLeastZero
    let years = Double(target - buildFrom + 1)
    var built = DrawBlock.none
    var homes: [DrawBlock] = []
    var missing: [DrawBlock] = []
    for (index, ofYear) in balance.enumerated() {
      let year = firstYear + index
      var total = built
      if year == target {
        total = atTarget
      } else if year > target {
        total = built.atLeast(ofYear)
      } else if year >= buildFrom {
        total = atTarget * (Double(year - buildFrom + 1) / years)
      }
      homes.append(total - built)
      missing.append((ofYear - total).atLeastZero)
      built = total
    }
    self.firstYear = firstYear
    self.homes = homes
    self.missing = missing
  }

  /// All homes of the plan.
  public var total: DrawBlock { homes.reduce(.none) { $0 + $1 } }
}
