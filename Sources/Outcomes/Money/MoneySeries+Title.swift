import Composition
import MunicipalBudget
import Tabular

extension MoneySeries.Row {
  /// What the row is called on a screen.
  package var title: Phrase {
    switch kind {
    case .operation(let subject):
      Phrase("Operation: \(subject.title)")
    case .operationGross: Phrase("Operation, gross")
    case .operationNet: Phrase("Operation, net")
    case .ownDemography: Phrase("Cost of demography, own rates")
    case .nationalDemography:
      Phrase("Cost of demography, national rates")
    case .capitalCost: Phrase("Capital cost")
    case .nominalCapitalCost:
      Phrase("Capital cost, nominal prices")
    case .nominalDebt: Phrase("Debt, nominal prices")
    case .planLine(let part, let subject):
      Phrase("\(part.title): \(subject.title)")
    case .planSum(let part): Phrase("\(part.title), sum")
    case .newBudget: Phrase("New budget, net total")
    case .nominalNewBudget:
      Phrase("New budget, net total, nominal prices")
    }
  }
}
