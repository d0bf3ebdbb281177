import Demography

/// What a project costs, who pays and what the loan costs, by year, in nominal kroner.
///
///     gross = VAT compensation + grant + own financing + loan − extra repayment − surplus
///
/// The surplus is grant beyond what was borrowed; it is 0 unless a late grant exceeds the debt.
/// Depreciation is straight-line on the whole cost, from the year after the move-in year: neither
/// compensated VAT nor the grant lowers it (gross accounting; for the VAT since 2014, KRS nr. 2).
public struct CapitalPlan: Sendable, Equatable {
  /// Gross cost with overrun, VAT included.
  public let gross: BlockPath
  /// The same in fixed prices.
  public let grossFixed: BlockPath
  /// VAT compensation, on the investment account.
  public let vatCompensation: BlockPath
  /// The state grant.
  public let grant: BlockPath
  /// Own financing.
  public let own: BlockPath
  /// Grant beyond the debt.
  public let surplus: BlockPath
  /// The loan.
  public let loan: LoanAccount
  /// Depreciation.
  public let depreciation: BlockPath
  /// Book value on 1 January; during the building years what has been spent.
  public let bookValue: BlockPath
  /// Fixed kroner that a delay moves beyond the run; they are in no year of the plan.
  public let beyondRun: DrawBlock

  /// Capital cost: interest and ordinary instalments.
  public var capitalCost: BlockPath { loan.interest + loan.instalment }

  /// The plan of a project over the years of a run.
  ///
  /// The rate is the nominal interest by year. The factor multiplies the cost, lane by lane, and is
  /// 1 without uncertainty; like an overrun it does not move the grant.
  ///
  /// - Throws: `missingYear` for the rate; `unknownIndex`, `missingIndexYear`.
  public init(
    of project: InvestmentProject, years: ClosedRange<Int>, prices: PriceBook, rate: BlockPath,
    factor: DrawBlock = DrawBlock(repeating: 1)
  ) throws(BudgetError) {
    let item = project.name
    let terms = project.financing
    let index = try prices.index(project.cost.index, item: item)
    let toBase = try index.factor(from: project.cost.priceYear, to: prices.baseYear)
    let scale = toBase * factor * (1 + project.overrun)
    let fixed = BlockPath(years: years) { scale * (project.instalments[$0] ?? 0) }
    let nominal = try prices.nominal(fixed, index: index.name, item: item)
    let vat = nominal * terms.vatShare
    let paid = try Self.grant(of: project, years: years, prices: prices)

    var own: [DrawBlock] = []
    var drawn: [DrawBlock] = []
    var returned: [DrawBlock] = []
    for offset in nominal.values.indices {
      let left = nominal.values[offset] - vat.values[offset] - paid.values[offset]
      let need = pointwiseMax(left, DrawBlock.zero)
      let mine = need * terms.ownShare
      own.append(mine)
      drawn.append(need - mine)
      returned.append(need - left)
    }
    let first = years.lowerBound
    let (worn, book) = Self.depreciation(of: project, cost: nominal)
    let extra = BlockPath(firstYear: first, values: returned)
    let loan = try LoanAccount(
      terms: terms.loan, drawn: BlockPath(firstYear: first, values: drawn), extra: extra,
      rate: rate, asset: BookedAsset(depreciation: worn, bookValue: book), item: item)
    var beyond = DrawBlock.zero
    for year in project.instalments.keys.sorted() where !years.contains(year) {
      beyond = beyond + scale * (project.instalments[year] ?? 0)
    }
    gross = nominal
    grossFixed = fixed
    vatCompensation = vat
    grant = paid
    self.own = BlockPath(firstYear: first, values: own)
    surplus = extra - loan.extra
    self.loan = loan
    depreciation = worn
    bookValue = book
    beyondRun = beyond
  }

  /// The grant by year in nominal kroner, of the planned cost without overrun.
  private static func grant(
    of project: InvestmentProject, years: ClosedRange<Int>, prices: PriceBook
  ) throws(BudgetError) -> BlockPath {
    let nothing = BlockPath(constant: 0, years: years)
    guard let grant = project.financing.grant, project.places > 0 else { return nothing }
    let item = project.name
    var perPlace = try prices.fixed(project.cost, item: item) / project.places
    if let cap = grant.capPerPlace {
      perPlace = pointwiseMin(perPlace, try prices.fixed(cap, item: item))
    }
    let sum = perPlace * (grant.share * grant.countingPlaces(of: project))
    let planned = project.cost.kroner
    let path = BlockPath(years: years) { year in
      switch grant.payment {
      case .atMoveIn: return year == project.moveInYear ? sum : DrawBlock.zero
      case .withInstalments:
        guard planned > 0 else { return DrawBlock.zero }
        return sum * ((project.instalments[year] ?? 0) / planned)
      }
    }
    return try prices.nominal(path, index: project.cost.index, item: item)
  }

  /// Depreciation and book value on 1 January.
  ///
  /// Instalments paid after the move-in year are written
  /// off over what is left of the time.
  private static func depreciation(
    of project: InvestmentProject, cost: BlockPath
  ) -> (BlockPath, BlockPath) {
    var book = DrawBlock.zero
    var worn: [DrawBlock] = []
    var opening: [DrawBlock] = []
    for (offset, year) in cost.years.enumerated() {
      opening.append(book)
      let passed = year - project.moveInYear - 1
      let left = project.financing.depreciationYears - passed
      let part = passed >= 0 ? book / Double(max(left, 1)) : DrawBlock.zero
      worn.append(part)
      book = book - part + cost.values[offset]
    }
    return (
      BlockPath(firstYear: cost.firstYear, values: worn),
      BlockPath(firstYear: cost.firstYear, values: opening)
    )
  }
}
