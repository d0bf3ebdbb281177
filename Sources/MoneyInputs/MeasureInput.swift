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
    // By name.
    var places: [String: [Int]] = [:]
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
      let line = MeasureLine(
        name: name, part: part, codes: row.codes(), isIncome: isIncome,
        scenario: row.given("scenario"), amounts: [entry])
      let others = places[name] ?? []
      if let place = others.first(where: { lines[$0].isPosted(as: line) }) {
        lines[place].amounts.append(entry)
        lines[place].amounts.sort { $0.year < $1.year }
      } else {
        row.tell(line, after: others.first.map { lines[$0] })
        places[name, default: []].append(lines.count)
        lines.append(line)
      }
    }
    return lines
  }
}

extension InputRow {
  /// Tells a line of a decision that begins after another of it: it is mostly the same line, posted
  /// otherwise by a slip, and the other one goes on.
  fileprivate func tell(_ line: MeasureLine, after first: MeasureLine?) {
    guard let first, let begun = first.amounts.first?.year, let year = line.amounts.first?.year
    else { return }
    let name = Phrase.shortened(line.name)
    if let scenario = line.scenario, first.scenario == nil {
      findings.warn(
        Phrase(
          "\(file.name):\(self.line): «\(name)» has rows without a scenario too, and in scenario «\(Phrase.shortened(scenario))» both are counted; where one replaces the other, give both a scenario"
        ), quoting: file.name)
    } else if year != begun, first.scenario == line.scenario {
      findings.warn(
        Phrase(
          "\(file.name):\(self.line): «\(name)» is posted otherwise from \(year) than from \(begun) (del, funksjon, trinn, konto or codes), and both are counted; where one takes over, the other ends by a row of 0"
        ), quoting: file.name)
    }
  }
}
