import FolderText
import MunicipalBudget

extension LoanRates {
  /// Reads the file.
  package init(_ input: InputFile, findings: Findings) {
    self.init()
    for row in input.rows(findings) {
      guard let years = row.yearSpan(), let rate = row.number("rente") else { continue }
      if rate <= -1 || rate >= 1 {
        row.report("rente", expected: "a rate such as 0,04", advice: "4 % is written 0,04")
        continue
      }
      guard let figure = StatedFigure(row, name: "", value: "rente") else { continue }
      stated.append(figure)
      let scenario = row.text("scenario")
      if !scenario.isEmpty { scenarios.insert(scenario) }
      for year in years {
        if rates[scenario]?[year] != nil {
          row.report("år", expected: "each year once")
          break
        }
        rates[scenario, default: [:]][year] = rate
      }
    }
  }
}
