/// The strong smoothing of the US Census Bureau's PAS (Arriaga 1994, *Population Analysis with
/// Microcomputers*, AGESMTH).
///
/// Ten-year groups between the youngest and the oldest are replaced by (V₋ + 2V + V₊)/4, scaled so
/// that their sum is what it was; Arriaga's formula then splits all of them. The youngest and the
/// oldest closed ten years keep their sums, and so do all the ten-year groups between taken together.
enum StrongSmoothing {
  /// The smoothed five-year counts.
  static func smoothed(_ tens: TenYearGroups) -> [Double] {
    let sums = tens.sums
    var averaged = sums
    let inner = 1..<(sums.count - 1)
    for i in inner { averaged[i] = (sums[i - 1] + 2 * sums[i] + sums[i + 1]) / 4 }
    let (before, after) = (sums[inner].reduce(0, +), averaged[inner].reduce(0, +))
    for i in inner { averaged[i] = after > 0 ? averaged[i] * before / after : 0 }
    var result = tens.counts
    for (i, sum) in averaged.enumerated() {
      let younger = min(max(Arriaga.younger(of: averaged, at: i) ?? sum / 2, 0), sum)
      (result[2 * i], result[2 * i + 1]) = (younger, sum - younger)
    }
    return result
  }
}
