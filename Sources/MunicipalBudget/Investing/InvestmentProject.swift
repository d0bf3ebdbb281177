import Demography

/// A building project: what it costs by year, what it adds, who pays and when it is moved into.
public struct InvestmentProject: Sendable, Equatable {
  /// The name of the project.
  public let name: String
  /// Where it is shown and booked; the rung of its places.
  public let codes: LineCodes
  /// Places added; 0 for a project without places.
  public let places: Double
  /// Old places that are closed when it is moved into.
  public let replacedPlaces: Double
  /// Gross instalments by year, VAT included, in the prices of `cost`.
  public let instalments: [Int: Double]
  /// The sum of the instalments as an amount: its price year, index and source.
  public let cost: Amount
  /// Cost above the budget as a share, −0.1 and 0.25; 0 as planned.
  public let overrun: Double
  /// The move-in year.
  public let moveInYear: Int
  /// The move-in month, 1 to 12.
  public let moveInMonth: Int
  /// Cost of running it for a full year; `nil` where it is counted by unit costs instead.
  public let yearlyOperation: Amount?
  /// Who pays.
  public let financing: Financing

  /// A project.
  ///
  /// Instalments are kroner by year in prices of `priceYear`; they and the move-in year must be
  /// within the run.
  ///
  /// - Throws: `missingRung` when places are added or replaced without a rung; `empty` without
  ///   instalments; `missingPriceYear`, `negative`, `notFinite`; `outOfRange` for the month;
  ///   `yearOutsideRun`.
  public init(
    name: String, codes: LineCodes, places: Double, replacedPlaces: Double = 0,
    instalments: [Int: Double], priceYear: Int?, index: String, provenance: Provenance,
    moveInYear: Int, moveInMonth: Int, yearlyOperation: Amount? = nil, financing: Financing,
    run: ClosedRange<Int>
  ) throws(BudgetError) {
    try Check.positive(places, name, "plasser")
    try Check.positive(replacedPlaces, name, "erstatter")
    if places > 0 || replacedPlaces > 0, codes.rung == nil { throw .missingRung(project: name) }
    guard !instalments.isEmpty else { throw .empty(item: name, field: "beløp") }
    var sum = 0.0
    for year in instalments.keys.sorted() {
      try Check.year(year, in: run, name, "år")
      let kroner = instalments[year] ?? 0
      try Check.positive(kroner, name, "beløp")
      sum += kroner
    }
    try Check.year(moveInYear, in: run, name, "innflytting")
    try Check.range(moveInMonth, 1...12, name, "innflytting")
    self.name = name
    self.codes = codes
    self.places = places
    self.replacedPlaces = replacedPlaces
    self.instalments = instalments
    cost = try Amount(
      sum, priceYear: priceYear, index: index, provenance: provenance, item: name)
    overrun = 0
    self.moveInYear = moveInYear
    self.moveInMonth = moveInMonth
    self.yearlyOperation = yearlyOperation
    self.financing = financing
  }

  private init(_ other: InvestmentProject, years: Int, overrun: Double) {
    name = other.name
    codes = other.codes
    places = other.places
    replacedPlaces = other.replacedPlaces
    var moved: [Int: Double] = [:]
    for (year, kroner) in other.instalments { moved[year + years] = kroner }
    instalments = moved
    cost = other.cost
    self.overrun = overrun
    moveInYear = other.moveInYear + years
    moveInMonth = other.moveInMonth
    yearlyOperation = other.yearlyOperation
    financing = other.financing
  }

  /// The project so many years later: instalments and move-in alike, at the same fixed prices.
  ///
  /// What
  /// falls after the run is outside it; the tables say how much (``CapitalPlan/beyondRun``).
  public func delayed(years: Int) -> InvestmentProject {
    precondition(years >= 0, "a delay below zero")
    return InvestmentProject(self, years: years, overrun: overrun)
  }

  /// The project with a cost overrun as a share of the planned cost.
  ///
  /// The approved cost that the
  /// grant is counted of stays as planned: the municipality carries the overrun.
  public func overrun(by share: Double) throws(BudgetError) -> InvestmentProject {
    guard share.isFinite else { throw .notFinite(item: name, field: "overskridelse") }
    guard share >= -1 else { throw .negative(item: name, field: "overskridelse", value: share) }
    return InvestmentProject(self, years: 0, overrun: share)
  }

  /// Places more than before, which the net-addition rule counts: max(0, places − replaced).
  public var netPlaces: Double { max(0, places - replacedPlaces) }

  /// Places more, or fewer, than before it.
  package var addedPlaces: Double { places - replacedPlaces }

  /// Whether it is moved into in a month of a year, or before.
  package func isMovedInto(_ year: Int, month: Int) -> Bool {
    year > moveInYear || (year == moveInYear && month >= moveInMonth)
  }

  /// The share of a year's operation that falls in a year: none before the move-in year, the
  /// months from the move-in month on in it, (13 − month) / 12, and all of it after.
  public func operatingShare(in year: Int) -> Double {
    if year < moveInYear { return 0 }
    return year > moveInYear ? 1 : Double(13 - moveInMonth) / 12
  }

  /// What running it costs (driftskonsekvens), over the years of the run.
  public func operation(
    years: ClosedRange<Int>, prices: PriceBook
  ) throws(BudgetError) -> Money {
    guard let yearlyOperation else { return Money(zero: years) }
    let each = try prices.fixed(yearlyOperation, item: name)
    let path = BlockPath(years: years) { each * operatingShare(in: $0) }
    return try Money(fixed: path, index: yearlyOperation.index, prices: prices, item: name)
  }
}
