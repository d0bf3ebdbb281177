import Demography

/// The cost of running one service on one rung under one KOSTRA function.
///
///     gross(t) = fixed part + per unit × units(t) / (1 + productivity)^(t − first year) × factor
///     net(t)   = gross(t) − user payment per unit × units(t)
///
/// The units are users, places or årsverk, whatever the price is for; own and purchased places are
/// two services with two prices (``PlaceSplit``). Productivity is of the variable part only, and is what it is
/// of staff (årsverk): how much more the same input does a year. The
/// factor is the uncertainty of the unit cost, 1 in a plain run. Refunds are ``RecipientRefund``.
public struct OperatingCost: Sendable, Equatable {
  /// The name of the row.
  public let name: String
  /// The account codes and the rung it is shown under.
  public let codes: LineCodes
  /// Kroner per unit and year.
  public let perUnit: Amount
  /// Kroner per year whatever the number of units; `nil` where there is no fixed part.
  public let fixedPart: Amount?
  /// What users pay per unit and year (brukerbetaling); `nil` where they pay nothing.
  public let userPayment: Amount?
  /// How much more a krone of the variable part does each year, 0.005 for half a per cent; below 0 less.
  public let productivity: Double

  /// A cost.
  ///
  /// - Throws: `notFinite` for a productivity that is no number, `shareOutOfRange` at −1 and below.
  public init(
    name: String, codes: LineCodes, perUnit: Amount, fixedPart: Amount? = nil,
    userPayment: Amount? = nil, productivity: Double = 0
  ) throws(BudgetError) {
    guard productivity.isFinite else { throw .notFinite(item: name, field: "produktivitet") }
    guard productivity > -1 else {
      throw .shareOutOfRange(item: name, field: "produktivitet", value: productivity)
    }
    self.name = name
    self.codes = codes
    self.perUnit = perUnit
    self.fixedPart = fixedPart
    self.userPayment = userPayment
    self.productivity = productivity
  }

  /// The expense before income, over the years of the units.
  ///
  /// The factor multiplies the unit cost, lane by lane; it is 1 without uncertainty.
  ///
  /// - Throws: `unknownIndex`, `missingIndexYear`.
  public func gross(
    units: BlockPath, prices: PriceBook, factor: DrawBlock = DrawBlock(repeating: 1)
  ) throws(BudgetError) -> Money {
    let price = try prices.fixed(perUnit, item: name) * factor
    var productive = DrawBlock(repeating: 1)
    let grown = DrawBlock(repeating: 1 + productivity)
    let variable = units.values.map { count in
      let cost = price * count * productive
      productive = productive / grown
      return cost
    }
    let path = BlockPath(firstYear: units.firstYear, values: variable)
    let money = try Money(fixed: path, index: perUnit.index, prices: prices, item: name)
    guard let fixedPart else { return money }
    let every = try prices.fixed(fixedPart, item: name)
    let constant = BlockPath(
      firstYear: units.firstYear, values: Array(repeating: every, count: units.values.count))
    return money
      + (try Money(fixed: constant, index: fixedPart.index, prices: prices, item: name))
  }

  /// What users pay, as income: below zero, or zero where nothing is paid.
  public func income(units: BlockPath, prices: PriceBook) throws(BudgetError) -> Money {
    guard let userPayment else { return Money(zero: units.years) }
    let each = try prices.fixed(userPayment, item: name)
    let path = BlockPath(firstYear: units.firstYear, values: units.values.map { -(each * $0) })
    return try Money(fixed: path, index: userPayment.index, prices: prices, item: name)
  }
}

/// Where a line is shown and booked.
///
/// All are text; only the function is needed.
public struct LineCodes: Sendable, Hashable {
  /// The KOSTRA function, such as `253`.
  public let function: String
  /// The rung of the ladder; `nil` where the line belongs to none.
  public let rung: String?
  /// The cost centre (ansvar), passed through.
  public let ansvar: String?
  /// The account type (art), passed through.
  public let art: String?
  /// The project (prosjekt), passed through.
  public let prosjekt: String?

  /// Codes of a line.
  public init(
    function: String, rung: String? = nil, ansvar: String? = nil, art: String? = nil,
    prosjekt: String? = nil
  ) {
    self.function = function
    self.rung = rung
    self.ansvar = ansvar
    self.art = art
    self.prosjekt = prosjekt
  }
}
