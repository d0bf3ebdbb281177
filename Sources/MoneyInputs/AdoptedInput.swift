import FolderText
import MunicipalBudget
import Tabular

extension AdoptedLine {
  /// Income of as many times the expense is mostly a slip; rents may well be above what they cost, and
  /// taxes are income alone.
  private static let doubtfulIncome = 1.5

  /// Reads `vedtatt_budsjett.csv`.
  package static func read(_ input: InputFile, findings: Findings) -> [AdoptedLine] {
    var lines: [AdoptedLine] = []
    var bare: [String: InputRow] = [:]
    var coded: [String: InputRow] = [:]
    var swapped: [(row: InputRow, function: String)] = []
    for row in input.rows(findings) {
      let function = row.requiredText("funksjon")
      let gross = row.amount("brutto")
      let hasIncome = !row.text("inntekt").isEmpty
      let income = hasIncome ? row.kroner("inntekt") : nil
      guard let function, let gross, !hasIncome || income != nil else { continue }
      if let income, gross.kroner > 0, income > doubtfulIncome * gross.kroner,
        let place = row.place(of: "inntekt"), !findings.isRefused(input.name, place)
      {
        swapped.append((row, function))
      }
      let amount = income.flatMap {
        try? Amount(
          $0, priceYear: gross.priceYear, index: gross.index, provenance: gross.provenance,
          item: function)
      }
      let codes = row.codes()
      if codes.ansvar == nil, codes.art == nil {
        bare[function] = row
      } else if coded[function] == nil {
        coded[function] = row
      }
      lines.append(
        AdoptedLine(
          budget: AdoptedBudget(function: function, gross: gross, income: amount),
          codes: codes, provenance: gross.provenance))
    }
    // Of many functions the columns are swapped, and that is one thing.
    let isColumn = swapped.count > 2
    for (row, function) in swapped.prefix(isColumn ? 1 : swapped.count) {
      let doubt = Phrase(
        "the income of function \(function) is above its expense; are the two swapped, or one in thousands?"
      )
      row.doubt(
        "inntekt", isColumn ? doubt.told(also: swapped.dropFirst().map(\.row.line)) : doubt)
    }
    for (function, row) in bare.sorted(by: { $0.value.row < $1.value.row }) {
      if let coded = coded[function] { row.tellBare(besides: coded, name: function) }
    }
    return lines
  }
}
