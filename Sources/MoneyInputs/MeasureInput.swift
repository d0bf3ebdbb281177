import Demography
import FolderText
import MunicipalBudget

/// A line of `tiltak.csv`: a measure or an earlier decision, by year.
///
/// An amount holds from its year until the next one that is given; before the first there is
/// nothing. A measure ends by a row of 0.
package struct MeasureLine: Sendable {
  package let name: String
  package let part: BudgetLine.Part
  package let codes: LineCodes
  package let isIncome: Bool
  package let scenario: String
  /// The amounts by the year they begin, with the sign they have in the budget: expense +, income −.
  package var amounts: [(year: Int, sign: Double, amount: Amount)]

  package static let parts: Words.Choices<BudgetLine.Part> = [
    (.consequence, ["konsekvensjustering", "consequence"]), (.measure, ["tiltak", "measure"]),
  ]
  package static let directions: Words.Choices<Double> = [
    (1, ["økning", "increase"]), (-1, ["reduksjon", "reduction"]),
  ]
  package static let accounts: Words.Choices<Bool> = [
    (false, ["utgift", "expense"]), (true, ["inntekt", "income"]),
  ]

  /// Reads the file; years must lie in the run.
  package static func read(
    _ input: InputFile, run: ClosedRange<Int>, findings: Findings
  ) -> [MeasureLine] {
    var lines: [MeasureLine] = []
    for row in input.rows(findings) {
      let before = findings.count
      let name = row.requiredText("navn")
      let part = row.word("del", parts)
      let year = row.year()
      let direction = row.word("retning", directions)
      let isIncome = row.word("konto", accounts)
      let amount = row.amount()
      if row.text("funksjon").isEmpty {
        row.report("funksjon", expected: "a KOSTRA-funksjon such as 254")
      }
      if let year, !run.contains(year) {
        row.report("år", expected: "a year of the run, \(run.lowerBound)–\(run.upperBound)")
      }
      guard findings.count == before, let name, let part, let year, let direction, let isIncome,
        let amount
      else { continue }
      let entry = (year: year, sign: isIncome ? -direction : direction, amount: amount)
      let scenario = row.text("scenario")
      let codes = row.codes()
      guard let place = lines.firstIndex(where: { $0.name == name && $0.scenario == scenario })
      else {
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
          "navn", expected: "the same del, funksjon, trinn, konto and codes in all rows of a name")
        continue
      }
      if lines[place].amounts.contains(where: { $0.year == year }) {
        row.report("år", expected: "each year of «\(name)» once")
        continue
      }
      lines[place].amounts.append(entry)
      lines[place].amounts.sort { $0.year < $1.year }
    }
    return lines
  }

  /// Kroner by year in both views.
  package func money(_ years: ClosedRange<Int>, prices: PriceBook) throws(BudgetError) -> Money {
    var fixed: [DrawBlock] = []
    var nominal: [DrawBlock] = []
    for year in years {
      guard let entry = amounts.last(where: { $0.year <= year }) else {
        fixed.append(.zero)
        nominal.append(.zero)
        continue
      }
      fixed.append(try prices.fixed(entry.amount, item: name) * entry.sign)
      nominal.append(try prices.convert(entry.amount, to: year, item: name) * entry.sign)
    }
    return Money(
      fixed: BlockPath(firstYear: years.lowerBound, values: fixed),
      nominal: BlockPath(firstYear: years.lowerBound, values: nominal))
  }

  /// The weakest source of the amounts.
  package var provenance: Provenance {
    let all = amounts.map(\.amount.provenance)
    return all.dropFirst().reduce(all[0]) { $0.weaker($1) }
  }
}
