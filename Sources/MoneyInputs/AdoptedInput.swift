import FolderText
import MunicipalBudget
import Tabular

extension AdoptedLine {
  /// Reads `vedtatt_budsjett.csv`.
  package static func read(_ input: InputFile, findings: Findings) -> [AdoptedLine] {
    var lines: [AdoptedLine] = []
    for row in input.rows(findings) {
      let function = row.requiredText("funksjon")
      let gross = row.amount("brutto")
      let hasIncome = !row.text("inntekt").isEmpty
      let income = hasIncome ? row.kroner("inntekt") : nil
      guard let function, let gross, !hasIncome || income != nil else { continue }
      // Taxes are income alone, and the rents of a function may well be above what it costs.
      if let income, gross.kroner > 0, income > 1.5 * gross.kroner,
        let place = row.place(of: "inntekt")
      {
        findings.warn(
          Phrase(
            "\(input.name):\(place.line):\(place.column): the income of function \(function) is above its expense; are the two swapped, or one in thousands?"
          ), quoting: input.name)
      }
      let amount = income.flatMap {
        try? Amount(
          $0, priceYear: gross.priceYear, index: gross.index, provenance: gross.provenance,
          item: function)
      }
      lines.append(
        AdoptedLine(
          budget: AdoptedBudget(function: function, gross: gross, income: amount),
          codes: row.codes(), provenance: gross.provenance))
    }
    return lines
  }
}
