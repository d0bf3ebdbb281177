import FolderText
import MunicipalBudget
import Tabular

extension LoanRates {
  /// Reads the file.
  package init(_ input: InputFile, findings: Findings) {
    self.init()
    var lines: [String: [Int: Int]] = [:]
    for row in input.rows(findings) {
      guard let years = row.yearSpan(), let rate = row.rate("rente") else { continue }
      if rate <= -1 || rate >= 1 {
        row.report(
          "rente", expected: Phrase("a rate such as 0,04"), advice: Phrase("4 % is written 0,04"))
        continue
      }
      guard let figure = StatedFigure(row, name: "", value: "rente") else { continue }
      stated.append(figure)
      let scenario = row.given("scenario")
      var known = scenario.map { own[$0] ?? [:] } ?? base
      for year in years {
        if let other = lines[scenario ?? ""]?[year] {
          row.report("år", expected: Phrase("each year once"), advice: .other(line: other))
          break
        }
        lines[scenario ?? "", default: [:]][year] = row.line
        known[year] = rate
      }
      if let scenario { own[scenario] = known } else { base = known }
    }
  }
}
