import Demography

/// Own places first, the rest is bought.
///
///     own(t)    = mean over the months of min(need(t), own places in the month)
///     bought(t) = need(t) − own(t)
public enum PlaceSplit {
  /// The mean over months of the need that own places meet, lane by lane; never more than the need.
  ///
  /// Fewer places than none count as none.
  public static func used(_ need: DrawBlock, months: [Double]) -> DrawBlock {
    func met(_ places: Double) -> DrawBlock {
      pointwiseMin(need, DrawBlock(always: max(0, places)))
    }
    guard let first = months.first, months.contains(where: { $0 != first }) else {
      return met(months.first ?? 0)
    }
    return months.reduce(DrawBlock.zero) { $0 + met($1) } / Double(months.count)
  }
}
