/// Who pays for a project.
///
/// In order: VAT compensation and the grant are income on the investment account, own financing
/// takes its share of what is left, the loan the rest.
public struct Financing: Sendable, Equatable {
  /// The VAT rate in the gross cost, 0.25; 0 where there is none.
  public let vatRate: Double
  /// The share of that VAT that is compensated, 0 to 1.
  public let compensatedShare: Double
  /// The state grant; `nil` without.
  public let grant: InvestmentGrant?
  /// Own financing as a share of what VAT compensation and grant leave, 0 to 1.
  public let ownShare: Double
  /// The terms of the loan.
  public let loan: LoanTerms
  /// Years of straight-line depreciation, from the year after the move-in year.
  public let depreciationYears: Int

  /// Who pays.
  ///
  /// - Throws: `negative`, `notFinite`, `shareOutOfRange`, `outOfRange`.
  public init(
    vatRate: Double, compensatedShare: Double, grant: InvestmentGrant?, ownShare: Double,
    loan: LoanTerms, depreciationYears: Int, item: String
  ) throws(BudgetError) {
    try Check.positive(vatRate, item, "mva")
    try Check.share(compensatedShare, item, "mva-kompensasjon")
    try Check.share(ownShare, item, "egenfinansiering")
    try Check.range(depreciationYears, 1...100, item, "avskrivningstid")
    self.vatRate = vatRate
    self.compensatedShare = compensatedShare
    self.grant = grant
    self.ownShare = ownShare
    self.loan = loan
    self.depreciationYears = depreciationYears
  }

  /// The compensated VAT as a share of the gross cost: rate / (1 + rate) × compensated share.
  public var vatShare: Double { vatRate / (1 + vatRate) * compensatedShare }
}

/// Investeringstilskudd: a share of approved cost, up to a cap of approved cost per place.
///
///     grant = share × min(planned cost / places, cap) × places that count
///
/// Under the net-addition rule only places more than before count. Share and cap are inputs.
public struct InvestmentGrant: Sendable, Equatable {
  /// When the grant is paid.
  public enum Payment: String, Sendable, CaseIterable {
    /// Along with the instalments, in proportion.
    case withInstalments = "underveis"
    /// All of it in the move-in year.
    case atMoveIn = "ved innflytting"
  }

  /// The share of approved cost, 0 to 1.
  public let share: Double
  /// The most approved cost per place; `nil` without a cap.
  public let capPerPlace: Amount?
  /// Whether only net additions count.
  public let netAdditionOnly: Bool
  /// When it is paid.
  public let payment: Payment

  /// A grant.
  ///
  /// - Throws: `shareOutOfRange`, `notFinite`.
  public init(
    share: Double, capPerPlace: Amount?, netAdditionOnly: Bool, payment: Payment, item: String
  ) throws(BudgetError) {
    try Check.share(share, item, "tilskudd")
    self.share = share
    self.capPerPlace = capPerPlace
    self.netAdditionOnly = netAdditionOnly
    self.payment = payment
  }

  /// The places that count: all, or the net addition.
  public func countingPlaces(of project: InvestmentProject) -> Double {
    netAdditionOnly ? project.netPlaces : project.places
  }
}
