import Demography

/// Own places against purchased ones: which is cheaper, and from when.
///
/// Cash flows of year t are divided by (1 + r)^(t − present year), so that what is paid before the
/// present year is brought forward; the discount rate is an input, real for flows in fixed prices and
/// nominal for nominal ones. Flows are real costs (building, running, buying), not loans: a loan moves
/// the building cost in time and is seen in ``CapitalPlan``.
public struct BuildOrBuy: Sendable, Equatable {
  /// The year that values are of.
  public let presentYear: Int
  /// Present value of building and running own places.
  public let build: DrawBlock
  /// Present value of buying.
  public let buy: DrawBlock
  /// The saving summed up and discounted through each year: above zero once building has paid.
  public let cumulative: BlockPath
  /// By lane: the first year from which the sum stays at or above zero to the end; `nil` where it
  /// does not within the years.
  public let breakEven: [Int?]

  /// Compares two paths over the same years.
  ///
  /// - Parameters:
  ///   - build: what building and running own places costs.
  ///   - buy: what buying costs.
  ///   - discountRate: r, above −1.
  ///   - presentYear: the year whose flows are worth what they are; inside the years of the paths or
  ///     not.
  ///   - item: what an error is about.
  /// - Throws: `notFinite`, and `negative` for a discount rate of −1 or less.
  public init(
    build: BlockPath, buy: BlockPath, discountRate: Double, presentYear: Int, item: String
  ) throws(BudgetError) {
    precondition(build.years == buy.years, "two paths of different years")
    guard discountRate.isFinite else { throw .notFinite(item: item, field: "kalkulasjonsrente") }
    guard discountRate > -1 else {
      throw .negative(item: item, field: "kalkulasjonsrente", value: discountRate)
    }
    var weight = 1.0
    for _ in 0..<(presentYear - build.firstYear).magnitude { weight *= 1 + discountRate }
    if build.firstYear > presentYear { weight = 1 / weight }
    var built = DrawBlock.zero
    var bought = DrawBlock.zero
    var sums: [DrawBlock] = []
    for offset in build.values.indices {
      built = built + build.values[offset] * weight
      bought = bought + buy.values[offset] * weight
      sums.append(bought - built)
      weight /= 1 + discountRate
    }
    self.presentYear = presentYear
    self.build = built
    self.buy = bought
    cumulative = BlockPath(firstYear: build.firstYear, values: sums)
    breakEven = built.indices.map { lane in
      guard let last = sums.last, last[lane] >= 0 else { return nil }
      let behind = sums.lastIndex { $0[lane] < 0 }
      return build.firstYear + (behind.map { $0 + 1 } ?? 0)
    }
  }
}
