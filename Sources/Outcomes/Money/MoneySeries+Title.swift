import Composition
import MunicipalBudget
import Tabular

extension MoneySeries.Row {
  /// What the row is called on a screen.
  package var title: Phrase {
    switch kind {
    case .operation(let subject):
      Phrase("Drift: \(subject.title.nb)", "Operation: \(subject.title.en)")
    case .operationGross: Phrase("Drift, brutto", "Operation, gross")
    case .operationNet: Phrase("Drift, netto", "Operation, net")
    case .ownDemography: Phrase("Demografikostnad, egne satser", "Cost of demography, own rates")
    case .nationalDemography:
      Phrase("Demografikostnad, landets satser", "Cost of demography, national rates")
    case .capitalCost: Phrase("Kapitalkostnad", "Capital cost")
    case .nominalCapitalCost:
      Phrase("Kapitalkostnad, løpende priser", "Capital cost, nominal prices")
    case .nominalDebt: Phrase("Gjeld, løpende priser", "Debt, nominal prices")
    case .planLine(let part, let subject):
      Phrase(
        "\(part.title.nb): \(subject.title.nb)", "\(part.title.en): \(subject.title.en)")
    case .planSum(let part): Phrase("\(part.title.nb), sum", "\(part.title.en), sum")
    case .newBudget: Phrase("Nytt budsjett, netto i alt", "New budget, net total")
    case .nominalNewBudget:
      Phrase(
        "Nytt budsjett, netto i alt, løpende priser", "New budget, net total, nominal prices")
    }
  }
}
