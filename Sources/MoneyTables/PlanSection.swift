import MunicipalBudget
import Outcomes
import Tabular

/// A section of the handlingsprogram: the adopted budget, a part of the changes, the new budget or its
/// checks.
package enum PlanSection: Equatable, Sendable {
  case adopted
  case part(BudgetLine.Part)
  case new
  case check

  /// What of an account a row tells.
  package enum Account: String, Sendable {
    case gross = "brutto"
    case income = "inntekt"
    case net = "netto"
  }

  /// The section in the codes of a row.
  package var code: String {
    switch self {
    case .adopted: "vedtatt"
    case .part(let part): part.rawValue
    case .new: "nytt"
    case .check: "kontroll"
    }
  }

  /// The section that the codes of a row name.
  package init?(_ codes: [Table.Aspect: String]) {
    let all = [Self.adopted, .new, .check] + BudgetLine.Part.allCases.map { .part($0) }
    guard let found = all.first(where: { $0.code == codes[.part] }) else { return nil }
    self = found
  }

  /// What programs find a row by that is no line: a total, or a check; empty for others.
  static func id(of codes: [Table.Aspect: String]) -> String {
    guard let section = Self(codes), codes[.function] == nil else { return "" }
    let account = codes[.account].flatMap(Account.init(rawValue:))
    switch (section, account) {
    case (.adopted, .net?): return "adopted_net"
    case (.part, .net?): return "sum_of_part"
    case (.new, .gross?): return "new_gross"
    case (.new, .net?): return "new_net"
    case (.check, _): return "check"
    default: return ""
    }
  }

  /// The codes of a row: what of the account it tells, and the function where it is of one.
  package func codes(_ account: Account? = nil, function: String? = nil) -> [Table.Aspect: String] {
    var codes: [Table.Aspect: String] = [.part: code]
    codes[.account] = account?.rawValue
    codes[.function] = function
    return codes
  }
}
