import FolderText
import MunicipalBudget
import Outcomes
import Tabular

/// How prices move an amount: from the year it is given in to that of the plan or of a cell.
struct PriceStory {
  let plan: MoneyPlan
  let prices: PriceBook
  let rows: InputRows
  let language: Language

  /// The amount in prices of a year.
  func price(_ amount: Amount, to year: Int) -> Double? {
    (try? prices.convert(amount, to: year, item: ""))?[0]
  }

  /// `198 415 kr = 180 430 kr i 2019-priser × 1,0997 (kommunal 2019→2023)`; to the first year of the
  /// plan where no other is asked for.
  func moved(_ amount: Amount, to asked: Int? = nil) -> [String] {
    let to = asked ?? plan.firstYear
    guard let each = price(amount, to: to) else { return [] }
    let own = "\(kroner(amount.kroner)) \(words(amount.priceYear))"
    if to == amount.priceYear || amount.kroner == 0 { return ["  \(own)"] }
    let factor = number(each / amount.kroner, 4)
    return [
      "  \(kroner(each)) = \(own) × \(factor) (\(amount.index) \(amount.priceYear)→\(to))"
    ]
  }

  /// The step from fixed prices to those of a year.
  func inflated(_ fixed: Double, to year: Int, by name: String) -> [String] {
    guard
      let factor = try? prices.index(name, item: name).factor(from: plan.firstYear, to: year)[0]
    else { return [] }
    return [
      "  × \(number(factor, 4)) (\(name) \(plan.firstYear)→\(year)) = \(kroner(fixed * factor)) "
        + words(year)
    ]
  }

  /// The step from kroner of a year to fixed prices.
  func deflated(_ kroner: Double, of year: Int) -> [String] {
    guard
      let factor = try? prices.index(prices.deflator, item: "").factor(
        from: prices.baseYear, to: year)[0]
    else { return [] }
    let fixed = "÷ \(number(factor, 4)) (\(prices.deflator) \(prices.baseYear)→\(year))"
    return [
      Phrase("in fixed \(prices.baseYear) prices: \(fixed) = \(self.kroner(kroner / factor))")[
        language]
    ]
  }

  /// The rows of the index that move an amount to the first year of the plan, and on to a year.
  func rows(of amount: Amount, through year: Int?) -> [String] {
    let years = [amount.priceYear, plan.firstYear] + [year].compactMap { $0 }
    return rows.prices(
      amount.index, (years.min() ?? plan.firstYear)...(years.max() ?? plan.firstYear),
      plan.scenario)
  }

  /// `i 2025-priser`.
  func words(_ year: Int) -> String {
    Phrase("in \(year) prices")[language]
  }

  private func number(_ value: Double, _ decimals: Int) -> String {
    PlainText.number(value, decimals: decimals, language)
  }
  private func kroner(_ value: Double) -> String { "\(number(value, 0)) kr" }
}
