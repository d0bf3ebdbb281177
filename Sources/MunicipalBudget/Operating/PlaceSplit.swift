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

  /// The part of a need that some of the own places meet and that would be bought without them: what
  /// all own places meet, less what the others alone meet.
  ///
  /// - Parameters:
  ///   - need: the need of the year.
  ///   - months: all own places in each month.
  ///   - others: those places left out, in each month.
  /// - Returns: the mean over the months, lane by lane; 0 to the last bit where no need would buy.
  public static func insteadOfBuying(
    _ need: DrawBlock, months: [Double], others: [Double]
  ) -> DrawBlock {
    precondition(months.count == others.count && !months.isEmpty, "months of different years")
    // Month by month, so that places that no need would buy come to nothing to the last bit; a year of
    // equal months is one of them.
    func spared(_ all: Double, _ others: Double) -> DrawBlock {
      used(need, months: [all]) - used(need, months: [others])
    }
    let first = (months[0], others[0])
    if zip(months, others).allSatisfy({ $0 == first }) { return spared(first.0, first.1) }
    let sum = zip(months, others).reduce(DrawBlock.zero) { $0 + spared($1.0, $1.1) }
    return sum / Double(months.count)
  }
}
