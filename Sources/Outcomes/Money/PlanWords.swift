import MunicipalBudget
import Tabular

/// The words the budget puts into names of lines, for tables in English.
///
/// What users have named stays as they wrote it.
package enum PlanWords {
  private static let endings = [
    (", inntekt", ", income"), (", drift", ", operation"), (", renter", ", interest"),
    (", avdrag", ", instalments"), (", utgift", ", cost"),
    (", mva-kompensasjon", ", VAT compensation"), (", tilskudd", ", grant"),
  ]

  private static let whole = [
    "sum funksjoner = i alt, brutto": "sum of functions = total, gross",
    "sum funksjoner = i alt, netto": "sum of functions = total, net",
    "vedtatt + endringer = i alt, netto": "adopted + changes = total, net",
  ]

  /// A name in English.
  package static func english(_ name: String) -> String {
    if let known = whole[name] { return known }
    if name.hasPrefix("demografi "), name.hasSuffix(" år") {
      return "demography \(name.dropFirst("demografi ".count).dropLast(" år".count))"
    }
    let scenario = " = basis + egne linjer"
    if name.hasSuffix(scenario) { return "\(name.dropLast(scenario.count)) = base + its own lines" }
    for (nb, en) in endings where name.hasSuffix(nb) { return name.dropLast(nb.count) + en }
    return name
  }
}

extension BudgetLine.Part {
  /// What the part is called in tables.
  package var title: Phrase {
    switch self {
    case .consequence: Phrase("Konsekvensjustering", "Consequences")
    case .measure: Phrase("Tiltak", "Measures")
    case .projectOperation: Phrase("Drift av prosjekter", "Operation of projects")
    case .capitalCost: Phrase("Kapitalkostnader", "Capital costs")
    case .investment: Phrase("Investeringer", "Investments")
    }
  }
}
