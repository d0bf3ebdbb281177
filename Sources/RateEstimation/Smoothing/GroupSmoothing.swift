/// The named ways to smooth counts in five-year age groups, for ages that people round.
///
/// Counts are five-year groups from age 0, the last one open. The open group is never touched; a
/// closed group left without a partner below it (85+ above 80–84) is not touched either.
///
/// | method | keeps | ends |
/// |---|---|---|
/// | `carrierFarrag` | every ten-year group | youngest and oldest ten years as they were |
/// | `karupKingNewton` | every ten-year group | youngest and oldest ten years as they were |
/// | `arriaga` | every ten-year group | smoothed too |
/// | `strong` | youngest and oldest ten years, and the sum between | smoothed too |
/// | `movingAverage` | nothing | outermost groups as they were |
///
/// Smoothing hides real unevenness such as large cohorts: none is used unless asked for.
public enum GroupSmoothing: String, CaseIterable, Sendable {
  /// Carrier & Farrag (1959): the split of ten years follows the ratio of the ten-year neighbours.
  case carrierFarrag
  /// Karup–King–Newton: a quadratic through three ten-year groups.
  case karupKingNewton
  /// Arriaga (1968): a quadratic through three ten-year groups, ends included.
  case arriaga
  /// Ten-year groups averaged 1–2–1, scaled back, then split by Arriaga.
  case strong
  /// A three-group moving average.
  case movingAverage

  /// The smoothed counts, as many as given.
  ///
  /// A split outside its ten-year group is cut to it, so counts that are not negative stay so.
  /// Fewer than three closed ten-year groups are returned as they were.
  public func smoothed(_ counts: [Double]) -> [Double] {
    precondition(counts.allSatisfy { $0 >= 0 }, "a negative count")
    let tens = TenYearGroups(counts)
    guard tens.sums.count >= 3 else { return counts }
    switch self {
    case .carrierFarrag: return tens.split(CarrierFarrag.younger)
    case .karupKingNewton: return tens.split(KarupKingNewton.younger)
    case .arriaga: return tens.split(Arriaga.younger)
    case .strong: return StrongSmoothing.smoothed(tens)
    case .movingAverage: return MovingAverage.smoothed(counts)
    }
  }
}

/// Five-year counts and the sums of their pairs: 0–9, 10–19, …, as far as both are closed.
struct TenYearGroups {
  /// The five-year counts, the last one open.
  let counts: [Double]
  /// The ten-year sums below the open group.
  let sums: [Double]

  /// Pairs the closed groups.
  init(_ counts: [Double]) {
    self.counts = counts
    let pairs = max(counts.count - 1, 0) / 2
    sums = (0..<pairs).map { (pair: Int) -> Double in counts[2 * pair] + counts[2 * pair + 1] }
  }

  /// The counts with each ten-year group split anew.
  ///
  /// `rule` gives the younger five years of a ten-year group from all the ten-year sums, or `nil`
  /// to leave that group alone.
  func split(_ rule: (_ sums: [Double], _ index: Int) -> Double?) -> [Double] {
    var result = counts
    for (index, sum) in sums.enumerated() {
      guard let younger = rule(sums, index) else { continue }
      result[2 * index] = min(max(younger, 0), sum)
      result[2 * index + 1] = sum - result[2 * index]
    }
    return result
  }
}
