import Demography

/// What a project's places cost year by year, owned and bought, in fixed prices.
///
///     build(t) = building(t) + operation(t) + used(t) × own(t)
///     buy(t)   = used(t) × purchased(t)
///
/// `used` are the places that the need of a year would otherwise buy
/// (``PlaceSplit/insteadOfBuying(_:months:others:)``): a place that no need would buy saves nothing and
/// is not run, while the building and its yearly operation are paid for whole.
public struct PlaceFlows: Sendable, Equatable {
  /// The cost of the building, less compensated VAT and grant.
  public let building: BlockPath
  /// The yearly operation of the building.
  public let operation: BlockPath
  /// The places used that would otherwise be bought.
  public let used: BlockPath
  /// What an own place costs; 0 where none is used.
  public let own: BlockPath
  /// What a purchased place costs; 0 where none is used.
  public let purchased: BlockPath

  /// What building and running own places costs.
  public var build: BlockPath { building + operation + Self.product(own, used) }
  /// What buying the same places costs.
  public var buy: BlockPath { Self.product(purchased, used) }

  /// The flows of some years, the same of all paths.
  ///
  /// - Parameters:
  ///   - building: the cost of the building, less compensated VAT and grant.
  ///   - operation: the yearly operation of the building.
  ///   - used: the places used that would otherwise be bought.
  ///   - own: what an own place costs in a year; asked of years with places in use alone.
  ///   - purchased: what a purchased place costs in a year; asked of the same years.
  /// - Throws: what the prices throw.
  public init(
    building: BlockPath, operation: BlockPath, used: BlockPath,
    own: (Int) throws(BudgetError) -> DrawBlock, purchased: (Int) throws(BudgetError) -> DrawBlock
  ) throws(BudgetError) {
    precondition(
      building.years == used.years && operation.years == used.years, "paths of different years")
    func prices(_ price: (Int) throws(BudgetError) -> DrawBlock) throws(BudgetError) -> BlockPath {
      try BlockPath(years: used.years) { (year) throws(BudgetError) in
        used[year] == .zero ? .zero : try price(year)
      }
    }
    (self.building, self.operation, self.used) = (building, operation, used)
    self.purchased = try prices(purchased)
    self.own = try prices(own)
  }

  private static func product(_ price: BlockPath, _ used: BlockPath) -> BlockPath {
    BlockPath(
      firstYear: used.firstYear, values: zip(price.values, used.values).map { $0 * $1 })
  }
}
