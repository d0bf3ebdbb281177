import Demography

/// How a loan is paid back.
///
/// Interest is paid once a year on the debt of 1 January; what is drawn in
/// a year bears interest from the next. The interest rate of each year is a path of the scenario.
public struct LoanTerms: Sendable, Equatable {
  /// The way instalments are counted.
  public enum Kind: String, Sendable, CaseIterable {
    /// The same payment every year at an unchanged rate: debt × r / (1 − (1 + r)^−n), counted anew
    /// each year from the debt, the rate and the n years that are left.
    case annuity = "annuitet"
    /// The same instalment every year: debt / years left.
    case serial = "serie"
    /// Minimumsavdrag, kommuneloven § 14-18: debt × depreciation / book value, both of the year's
    /// beginning; nothing while there is no depreciation.
    case minimum = "minimumsavdrag"
  }

  /// The way instalments are counted.
  public let kind: Kind
  /// Years with instalments, after the grace period; the minimum rule does not use it.
  public let years: Int
  /// Years after the drawing with interest only; the minimum rule does not use it.
  public let graceYears: Int

  /// Terms.
  ///
  /// - Throws: `outOfRange` for a term below 1 or a grace period below 0 (100 at most).
  public init(kind: Kind, years: Int, graceYears: Int, item: String) throws(BudgetError) {
    try Check.range(years, 1...100, item, "løpetid")
    try Check.range(graceYears, 0...100, item, "avdragsfrihet")
    self.kind = kind
    self.years = years
    self.graceYears = graceYears
  }
}

/// What a project is worth in the accounts, which the minimum rule takes its instalment from.
public struct BookedAsset: Sendable, Equatable {
  /// Depreciation of each year.
  public let depreciation: BlockPath
  /// Book value on 1 January of each year.
  public let bookValue: BlockPath

  /// An asset in the accounts.
  public init(depreciation: BlockPath, bookValue: BlockPath) {
    (self.depreciation, self.bookValue) = (depreciation, bookValue)
  }
}

/// One year of a loan's instalment.
public enum Instalment {
  /// The annuity's instalment: payment less interest.
  ///
  /// At a rate of zero it is debt / years left; in the last year it is the debt to the last bit.
  public static func annuity(debt: DrawBlock, rate: DrawBlock, yearsLeft: Int) -> DrawBlock {
    if yearsLeft <= 1 { return debt }
    var growth = DrawBlock(repeating: 1)
    let yearly = 1 + rate
    for _ in 0..<yearsLeft { growth = growth * yearly }
    // payment − interest = debt · r / (1 − g⁻¹) − debt · r = debt · r / (g − 1)
    let beyond = growth - 1
    var part = rate / beyond
    part.replace(
      with: DrawBlock(repeating: 1 / Double(yearsLeft)), where: beyond .== DrawBlock.zero)
    return debt * part
  }

  /// The serial loan's instalment: debt / years left.
  public static func serial(debt: DrawBlock, yearsLeft: Int) -> DrawBlock {
    debt / DrawBlock(repeating: Double(max(yearsLeft, 1)))
  }

  /// Minimumsavdrag (kommuneloven § 14-18): debt × depreciation / book value, at most the debt.
  ///
  /// 0 without book value. Serves a project and, with municipal totals, the municipality.
  public static func minimum(
    debt: DrawBlock, depreciation: DrawBlock, bookValue: DrawBlock
  ) -> DrawBlock {
    var part = depreciation / bookValue
    part.replace(with: DrawBlock.zero, where: bookValue .<= DrawBlock.zero)
    return pointwiseMin(debt * part, debt)
  }
}

/// The debt of a loan by year, in nominal kroner.
///
///     debt(1 Jan next year) = debt(1 Jan) + drawn − instalment − extra repayment
public struct LoanAccount: Sendable, Equatable {
  /// Debt on 1 January.
  public let opening: BlockPath
  /// Drawn in the year.
  public let drawn: BlockPath
  /// Interest paid.
  public let interest: BlockPath
  /// Ordinary instalment.
  public let instalment: BlockPath
  /// Repaid beyond it, when a grant arrives after the money was borrowed.
  public let extra: BlockPath
  /// Debt on 31 December.
  public let closing: BlockPath

  /// Runs a loan.
  ///
  /// Each year's drawing is a tranche with its own grace period and term. Extra repayment is taken
  /// from all tranches in proportion to their debt.
  ///
  /// - Throws: `missingYear` when the rate, the depreciation or the book value lacks a year.
  public init(
    terms: LoanTerms, drawn: BlockPath, extra: BlockPath, rate: BlockPath, asset: BookedAsset,
    item: String
  ) throws(BudgetError) {
    var tranches: [DrawBlock] = []
    var rows: [[DrawBlock]] = [[], [], [], [], []]
    for (offset, year) in drawn.years.enumerated() {
      let rate = try rate.value(year, item: item, field: "rente")
      let worn = try asset.depreciation.value(year, item: item, field: "avskrivning")
      let book = try asset.bookValue.value(year, item: item, field: "bokført verdi")
      let debt = tranches.reduce(DrawBlock.zero) { $0 + $1 }
      var paid = DrawBlock.zero
      for tranche in tranches.indices {
        let passed = offset - tranche - 1 - terms.graceYears
        let left = terms.years - passed
        let owed = tranches[tranche]
        var part = DrawBlock.zero
        switch terms.kind {
        case .annuity where passed >= 0:
          part = Instalment.annuity(debt: owed, rate: rate, yearsLeft: left)
        case .serial where passed >= 0: part = Instalment.serial(debt: owed, yearsLeft: left)
        case .minimum: part = Instalment.minimum(debt: owed, depreciation: worn, bookValue: book)
        default: break
        }
        tranches[tranche] = owed - part
        paid = paid + part
      }
      tranches.append(drawn.values[offset])
      let before = tranches.reduce(DrawBlock.zero) { $0 + $1 }
      let asked = try extra.value(year, item: item, field: "tilskudd")
      let repaid = pointwiseMin(asked, before)
      var keep = (before - repaid) / before
      keep.replace(with: DrawBlock(repeating: 1), where: before .<= DrawBlock.zero)
      for tranche in tranches.indices { tranches[tranche] = tranches[tranche] * keep }
      let row = [debt, debt * rate, paid, repaid, before - repaid]
      for column in row.indices { rows[column].append(row[column]) }
    }
    let first = drawn.firstYear
    opening = BlockPath(firstYear: first, values: rows[0])
    self.drawn = drawn
    interest = BlockPath(firstYear: first, values: rows[1])
    instalment = BlockPath(firstYear: first, values: rows[2])
    self.extra = BlockPath(firstYear: first, values: rows[3])
    closing = BlockPath(firstYear: first, values: rows[4])
  }
}
