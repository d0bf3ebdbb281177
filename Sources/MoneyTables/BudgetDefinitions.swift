import FolderText
import MoneyInputs
import MunicipalBudget
import Outcomes
import Runs
import ScenarioFolders
import Tabular

/// What the words of the budget mean in a run: years, prices, rules.
package struct BudgetDefinitions {
  package let plan: MoneyPlan
  package let language: Language

  /// The definitions of a run's budget; `nil` where it has none.
  package init?(_ scenario: ScenarioOutcome, language: Language) {
    guard let plan = scenario.plan else { return nil }
    (self.plan, self.language) = (plan, language)
  }

  /// The definitions as name and text, in a fixed order.
  package var list: [(name: String, text: String)] {
    let rules = plan.rules
    let years = "\(plan.planYears.lowerBound)–\(plan.planYears.upperBound)"
    var list: [(Phrase, Phrase)] = [
      (
        Phrase("handlingsprogram"),
        Phrase(
          "\(years), change from the level of \(plan.years.lowerBound), which the adopted budget covers"
        )
      ),
      (
        Phrase("fixed prices"),
        Phrase(
          "the prices of \(plan.firstYear); interest and instalments by the index \(plan.mainIndex)"
        )
      ),
      (
        Phrase("demography in the budget"),
        Words.phrase(rules.demography, in: BudgetRules.demographies)
      ),
      (
        Phrase("productivity"),
        Phrase(
          "a krone of variable unit costs does more a year: \(productivity(language)); the cost is divided by 1 + the increase"
        )
      ),
    ]
    if let rate = rules.discountRate {
      list.append(
        (
          Phrase("discount rate"),
          Phrase("\(percent(rate))%, real")
        ))
    }
    if let threshold = rules.refundThreshold, let share = rules.refundShare,
      let age = rules.refundAge
    {
      let kroner = PlainText.number(threshold.kroner, decimals: 0, language)
      list.append(
        (
          Phrase("refund"),
          Phrase(
            "\(percent(share))% of the cost above \(kroner) kr (\(threshold.priceYear) prices) per recipient below \(age)"
          )
        ))
    }
    let ages = Set(plan.unitCosts.filter(\.measure.isPerInhabitant).compactMap(\.ages))
      .sorted { $0.lower < $1.lower }.map(\.label)
    if !ages.isEmpty {
      let text = ages.joined(separator: ", ")
      list.append(
        (
          Phrase("ages of the cost of demography"),
          Phrase("\(text), persons 1 January")
        ))
    }
    return list.map { (name: $0.0[language], text: $0.1[language]) }
  }

  /// `0,5 %`, or `0,5 %, fra 2027 1,0 %`.
  private func productivity(_ language: Language) -> String {
    func text(_ share: Double) -> String {
      "\(PlainText.number(share * 100, decimals: 1, language))\(language.percent)"
    }
    let all = plan.rules.productivity
    let rungs = all.keys.sorted().filter { $0 > Int.min }.map { year in
      Phrase("from \(year) \(text(all[year] ?? 0))")[language]
    }
    return ([text(all[Int.min] ?? 0)] + rungs).joined(separator: ", ")
  }

  private func percent(_ share: Double) -> String {
    PlainText.number(share * 100, decimals: 1, language)
  }
}
