import Demography

/// The price indices of a scenario and the year whose prices are the fixed ones.
///
/// Fixed prices: each amount moved by its own index to the base year, and no further. Nominal: on by
/// its own index to the year itself. What is nominal by nature (interest, instalments on loans) is
/// brought to fixed prices by `deflator`, so the two views differ by prices only.
public struct PriceBook: Sendable, Equatable {
  /// The year of the fixed prices: year 1 of the plan.
  public let baseYear: Int
  /// The name of the index that deflates what is nominal by nature.
  public let deflator: String
  /// The indices, sorted by name.
  public let indices: [PriceIndex]
  /// Where each index is among them, by name.
  private let places: [String: Int]

  /// A book of indices.
  ///
  /// - Throws: `duplicate` for two indices of one name; `unknownIndex` when the deflator is not
  ///   among them.
  public init(baseYear: Int, deflator: String, indices: [PriceIndex]) throws(BudgetError) {
    let sorted = indices.sorted { $0.name < $1.name }
    for (left, right) in zip(sorted, sorted.dropFirst()) where left.name == right.name {
      throw .duplicate(item: left.name, field: "indeks")
    }
    var places: [String: Int] = [:]
    for (place, index) in sorted.enumerated() { places[index.name] = place }
    if places[deflator] == nil { throw .unknownIndex(item: "deflator", index: deflator) }
    self.baseYear = baseYear
    self.deflator = deflator
    self.indices = sorted
    self.places = places
  }

  /// The index of a name.
  public func index(_ name: String, item: String) throws(BudgetError) -> PriceIndex {
    guard let place = places[name] else { throw .unknownIndex(item: item, index: name) }
    return indices[place]
  }

  /// An amount in the prices of a year.
  public func convert(_ amount: Amount, to year: Int, item: String) throws(BudgetError) -> DrawBlock
  {
    let index = try index(amount.index, item: item)
    return try index.factor(from: amount.priceYear, to: year) * amount.kroner
  }

  /// An amount in fixed prices.
  public func fixed(_ amount: Amount, item: String) throws(BudgetError) -> DrawBlock {
    try convert(amount, to: baseYear, item: item)
  }

  /// Fixed kroner by year as nominal kroner, by an index.
  public func nominal(
    _ fixed: BlockPath, index name: String, item: String
  ) throws(BudgetError) -> BlockPath {
    let index = try index(name, item: item)
    return try BlockPath(years: fixed.years) { (year) throws(BudgetError) in
      let factor = try index.factor(from: baseYear, to: year)
      return factor * (try fixed.value(year, item: item, field: "år"))
    }
  }

  /// Nominal kroner by year in fixed prices, by the deflator or another index.
  public func fixed(
    _ nominal: BlockPath, index name: String? = nil, item: String
  ) throws(BudgetError) -> BlockPath {
    let index = try index(name ?? deflator, item: item)
    return try BlockPath(years: nominal.years) { (year) throws(BudgetError) in
      let factor = try index.factor(from: baseYear, to: year)
      return (try nominal.value(year, item: item, field: "år")) / factor
    }
  }
}

/// Kroner by year in both views; expense +, income −.
public struct Money: Sendable, Equatable {
  /// In fixed prices of the base year.
  public let fixed: BlockPath
  /// In the prices of each year.
  public let nominal: BlockPath

  /// Kroner in both views, over the same years.
  public init(fixed: BlockPath, nominal: BlockPath) {
    precondition(fixed.years == nominal.years, "two views of different years")
    self.fixed = fixed
    self.nominal = nominal
  }

  /// Nothing in all years.
  public init(zero years: ClosedRange<Int>) {
    let nothing = BlockPath(constant: 0, years: years)
    self.init(fixed: nothing, nominal: nothing)
  }

  /// Fixed kroner, moved to nominal by an index of a book.
  public init(
    fixed: BlockPath, index: String, prices: PriceBook, item: String
  ) throws(BudgetError) {
    self.init(fixed: fixed, nominal: try prices.nominal(fixed, index: index, item: item))
  }

  /// Nominal kroner, brought to fixed prices by the deflator of a book.
  public init(nominal: BlockPath, prices: PriceBook, item: String) throws(BudgetError) {
    self.init(fixed: try prices.fixed(nominal, item: item), nominal: nominal)
  }

  /// The years.
  public var years: ClosedRange<Int> { fixed.years }

  /// The sum, view by view.
  public static func + (left: Money, right: Money) -> Money {
    Money(fixed: left.fixed + right.fixed, nominal: left.nominal + right.nominal)
  }

  /// The difference, view by view.
  public static func - (left: Money, right: Money) -> Money {
    Money(fixed: left.fixed - right.fixed, nominal: left.nominal - right.nominal)
  }

  /// The other sign: income for expense.
  public static prefix func - (money: Money) -> Money {
    Money(fixed: money.fixed * -1, nominal: money.nominal * -1)
  }

  /// The years asked for, all of which the money must have.
  package func slice(_ years: ClosedRange<Int>) -> Money {
    Money(fixed: fixed.slice(years), nominal: nominal.slice(years))
  }
}
