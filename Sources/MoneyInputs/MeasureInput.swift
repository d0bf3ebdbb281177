import FolderText
import MunicipalBudget
import Tabular

extension MeasureLine {
  package static let parts: Words.Choices<BudgetLine.Part> = [
    (.consequence, ["konsekvensjustering", "consequence"]), (.measure, ["tiltak", "measure"]),
  ]
  package static let directions: Words.Choices<Double> = [
    (1, ["økning", "increase", "auke"]), (-1, ["reduksjon", "reduction"]),
  ]
  package static let accounts: Words.Choices<Bool> = [
    (false, ["utgift", "expense"]), (true, ["inntekt", "income"]),
  ]

  /// Reads the file; years must lie in the run.
  package static func read(
    _ input: InputFile, run: ClosedRange<Int>, findings: Findings
  ) -> [MeasureLine] {
    var lines: [MeasureLine] = []
    // By name and scenario, nil for all.
    var places: [String: [String?: Int]] = [:]
    for row in input.rows(findings) {
      let before = findings.count
      let name = row.requiredText("navn")
      let part = row.word("del", parts)
      let year = row.year()
      let direction = row.word("retning", directions)
      let isIncome = row.word("konto", accounts)
      let amount = row.amount()
      if row.text("funksjon").isEmpty {
        row.report("funksjon", expected: .function(suchAs: "254"))
      }
      if let year, !run.contains(year) {
        row.report("år", expected: .year(of: run))
      }
      guard findings.count == before, let name, let part, let year, let direction, let isIncome,
        let amount
      else { continue }
      let entry = (year: year, sign: isIncome ? -direction : direction, amount: amount)
      let scenario = row.given("scenario")
      let codes = row.codes()
      guard let place = places[name]?[scenario] else {
        places[name, default: [:]][scenario] = lines.count
        lines.append(
          MeasureLine(
            name: name, part: part, codes: codes, isIncome: isIncome, scenario: scenario,
            amounts: [entry]))
        continue
      }
      guard lines[place].part == part, lines[place].codes == codes,
        lines[place].isIncome == isIncome
      else {
        row.report(
          "navn",
          expected: Phrase("the same del, funksjon, trinn, konto and codes in all rows of a name"))
        continue
      }
      lines[place].amounts.append(entry)
      lines[place].amounts.sort { $0.year < $1.year }
    }
    return lines
  }
}
