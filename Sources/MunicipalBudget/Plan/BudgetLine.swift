import Demography

/// One leaf of the budget: a change against vedtatt budsjett in each year of the run.
///
/// Expense is +, income is −; a change may have either sign, so what it is is said by `isIncome`.
public struct BudgetLine: Sendable, Equatable {
  /// The part of the table a line stands in, in the order of the table.
  public enum Part: String, Sendable, CaseIterable {
    /// Full-year effects, demography and earlier decisions.
    case consequence = "konsekvensjustering"
    /// New measures.
    case measure = "tiltak"
    /// Operation of projects from the move-in month.
    case projectOperation = "driftskonsekvens"
    /// Interest and instalments.
    case capitalCost = "kapitalkostnad"
    /// On the investment account, beside the operating total.
    case investment = "investering"

    /// Whether the line counts in the operating total; investments have their own account.
    public var isOperating: Bool { self != .investment }
  }

  /// What it is of.
  public let subject: LineSubject
  /// The part of the table.
  public let part: Part
  /// Function, rung and account codes.
  public let codes: LineCodes
  /// Whether it is income: then it counts in net and not in gross.
  public let isIncome: Bool
  /// The scenario that owns it; `nil` for a line of the base.
  public let scenario: String?
  /// Where its figure comes from; of several sources the weakest.
  public let provenance: Provenance
  /// Kroner by year in both views.
  public let money: Money

  /// The name in files.
  public var name: String { subject.name }

  /// A line.
  public init(
    _ subject: LineSubject, part: Part, codes: LineCodes, isIncome: Bool = false,
    scenario: String? = nil,
    provenance: Provenance, money: Money
  ) {
    self.subject = subject
    self.part = part
    self.codes = codes
    self.isIncome = isIncome
    self.scenario = scenario
    self.provenance = provenance
    self.money = money
  }

  /// The change of a level against the level that the adopted budget covers, in fixed prices.
  ///
  /// The nominal change is the nominal level less the adopted level moved by the same ratio of
  /// nominal to fixed kroner, so that a level that stays changes nothing in either view. Where the
  /// level is zero the ratio is that of `growth`, the rise of its prices from the base year, or 1.
  public static func change(
    of level: Money, from adopted: DrawBlock, growth: BlockPath? = nil
  ) -> Money {
    let fixed = level.fixed.values.map { $0 - adopted }
    let nominal = level.nominal.values.indices.map { year in
      var ratio = level.nominal.values[year] / level.fixed.values[year]
      ratio.replace(
        with: growth?.values[year] ?? DrawBlock(repeating: 1),
        where: level.fixed.values[year] .== DrawBlock.zero)
      return fixed[year] * ratio
    }
    let first = level.years.lowerBound
    return Money(
      fixed: BlockPath(firstYear: first, values: fixed),
      nominal: BlockPath(firstYear: first, values: nominal))
  }
}

/// The adopted budget of one function (vedtatt budsjett), the line the changes are counted from.
public struct AdoptedBudget: Sendable, Equatable {
  /// The KOSTRA function.
  public let function: String
  /// Gross expense of a year.
  public let gross: Amount
  /// Income of a year, as a positive amount; `nil` where there is none.
  public let income: Amount?

  /// The adopted budget of a function.
  public init(function: String, gross: Amount, income: Amount? = nil) {
    self.function = function
    self.gross = gross
    self.income = income
  }
}

/// Fixed prices of year 1, or the prices of each year.
public enum PriceView: String, Sendable, CaseIterable {
  /// Fixed prices.
  case fixed = "faste priser"
  /// Prices of each year.
  case nominal = "løpende priser"

  func path(of money: Money) -> BlockPath { self == .fixed ? money.fixed : money.nominal }
}
