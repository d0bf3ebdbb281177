import Demography
import FolderText
import MunicipalBudget
import Outcomes
import Tabular

/// What interest, instalments, debt, operation and building of one project are made of in a year.
struct CapitalStory {
  package let plan: MoneyPlan
  package let prices: PriceBook
  package let rows: InputRows
  package let language: Language

  /// The lines of a kind: `renter`, `avdrag`, `gjeld`, `drift`, `utgift`, `mva-kompensasjon` or
  /// `tilskudd`, as ``PlanLines`` calls them.
  package func lines(_ item: CapitalAccount.Item, _ kind: String, _ year: Int) -> [String] {
    let (project, loan) = (item.project, item.plan.loan)
    func at(_ path: BlockPath, _ year: Int) -> Double { path[year]?[0] ?? 0 }
    var told: [String] = []
    var rates = false
    let debt = at(loan.opening, year)
    switch kind {
    case "renter":
      let interest = at(loan.interest, year)
      let rate = debt > 0 ? number(100 * interest / debt, 2) : "–"
      told.append(
        phrase(
          "gjeld 1. januar \(year) \(kroner(debt)) × \(rate) % = \(kroner(interest))",
          "debt on 1 January \(year) \(kroner(debt)) × \(rate)% = \(kroner(interest))"))
      told += deflated(interest, year)
      rates = true
    case "avdrag":
      let terms = project.financing.loan
      let paid = at(loan.instalment, year)
      told.append(
        phrase(
          "avdrag \(kroner(paid)) av gjeld \(kroner(debt)) 1. januar \(year) (\(terms.kind.rawValue), \(terms.years) år)",
          "instalment \(kroner(paid)) of the debt \(kroner(debt)) on 1 January \(year) (\(terms.kind.rawValue), \(terms.years) years)"
        ))
      told += deflated(paid, year)
      rates = terms.kind == .annuity
    case "gjeld":
      let parts = [at(loan.drawn, year), at(loan.instalment, year), at(loan.extra, year)]
      told.append(
        phrase(
          "gjeld 1. januar \(kroner(debt)) + lån \(kroner(parts[0])) − avdrag \(kroner(parts[1])) − ekstra \(kroner(parts[2])) = \(kroner(at(loan.closing, year)))",
          "debt on 1 January \(kroner(debt)) + loan \(kroner(parts[0])) − instalment \(kroner(parts[1])) − extra \(kroner(parts[2])) = \(kroner(at(loan.closing, year)))"
        ))
      told += deflated(at(loan.closing, year), year)
    case "drift":
      guard let yearly = project.yearlyOperation else { return [] }
      let months = number(12 * project.operatingShare(in: year), 0)
      told.append(
        phrase(
          "årlig drift \(kroner(yearly.kroner)) i \(yearly.priceYear)-priser, \(months) av 12 måneder i \(year)",
          "yearly operation \(kroner(yearly.kroner)) in \(yearly.priceYear) prices, \(months) of 12 months in \(year)"
        ))
    default:
      let planned = project.instalments[year] ?? 0
      told.append(
        phrase(
          "utbetaling \(year): \(kroner(planned)) i \(project.cost.priceYear)-priser, i årets priser \(kroner(at(item.plan.gross, year)))",
          "paid in \(year): \(kroner(planned)) in \(project.cost.priceYear) prices, in those of the year \(kroner(at(item.plan.gross, year)))"
        ))
      if kind == "mva-kompensasjon" {
        told.append(
          phrase("mva-kompensasjon av det: ", "VAT compensation of it: ")
            + kroner(at(item.plan.vatCompensation, year)))
      } else if kind == "tilskudd" {
        told.append(phrase("tilskudd: ", "grant: ") + kroner(at(item.plan.grant, year)))
      }
    }
    let scenario = plan.scenario
    var lines = told.map { "  \(project.name): \($0)" }
    lines += rows.lines(FolderSchema.investments) { $0.text("prosjekt") == project.name }
    lines += rows.lines(FolderSchema.instalments) { $0.text("prosjekt") == project.name }
    if rates {
      lines += rows.lines(FolderSchema.interest) { row in
        let from = Int(row.text("år")) ?? year
        let own = row.text("scenario")
        return (from...max(from, Int(row.text("til")) ?? from)).contains(year)
          && (own.isEmpty || own == scenario)
      }
    }
    let index = kind == "drift" ? project.yearlyOperation?.index : project.cost.index
    let start = min(project.cost.priceYear, project.instalments.keys.min() ?? year)
    lines += rows.prices(index ?? "", min(start, year)...year, scenario)
    if ["renter", "avdrag", "gjeld"].contains(kind) {
      let base = prices.baseYear
      lines += rows.prices(prices.deflator, min(base, year)...max(base, year), scenario)
    }
    return lines
  }

  /// Kroner of a year in fixed prices.
  private func deflated(_ kroner: Double, _ year: Int) -> [String] {
    guard
      let factor = try? prices.index(prices.deflator, item: "").factor(
        from: prices.baseYear, to: year)[0]
    else { return [] }
    let fixed = "÷ \(number(factor, 4)) (\(prices.deflator) \(prices.baseYear)→\(year))"
    return [
      phrase(
        "i faste \(prices.baseYear)-priser: \(fixed) = \(self.kroner(kroner / factor))",
        "in fixed \(prices.baseYear) prices: \(fixed) = \(self.kroner(kroner / factor))")
    ]
  }

  private func phrase(_ nb: String, _ en: String) -> String { Phrase(nb, en)[language] }
  private func number(_ value: Double, _ decimals: Int) -> String {
    PlainText.number(value, decimals: decimals, language)
  }
  private func kroner(_ value: Double) -> String { "\(number(value, 0)) kr" }
}
