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
    var places: [MeasureLine.Posting: Int] = [:]
    var first: [InputRow] = []
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
      let posting = MeasureLine.Posting(
        name: name, part: part, codes: row.codes(), isIncome: isIncome,
        scenario: row.given("scenario"))
      if let place = places[posting] {
        lines[place].amounts.append(entry)
        lines[place].amounts.sort { $0.year < $1.year }
      } else {
        places[posting] = lines.count
        lines.append(MeasureLine(posting: posting, amounts: [entry]))
        first.append(row)
      }
    }
    let posted = zip(lines, first).map { PostedMeasure(line: $0, row: $1) }
    let several = Dictionary(grouping: posted) { $0.line.name }.values.filter { $0.count > 1 }
    for same in several.sorted(by: { $0[0].row.row < $1[0].row.row }) { PostedMeasure.tell(same) }
    return lines
  }
}

/// A line of a decision, and the row it begins on in the file.
private struct PostedMeasure {
  let line: MeasureLine
  let row: InputRow

  /// Asks of the lines of one decision, which are all counted, where they are mostly one: a posting
  /// that begins later is mostly a slip in the posting of the first, which then goes on.
  static func tell(_ lines: [PostedMeasure]) {
    for own in lines.dropFirst() {
      if let scenario = own.line.scenario ?? lines[0].line.scenario,
        own.line.scenario != lines[0].line.scenario,
        own.line.scenario == nil || lines[0].line.scenario == nil
      {
        own.tellScenario(scenario)
      } else if own.line.scenario == lines[0].line.scenario {
        own.tellBeginning(after: lines[0].line)
      }
    }
    let bare = lines.first { $0.line.codes.ansvar == nil && $0.line.codes.art == nil }
    let coded = lines.first { other in
      bare.map { other.isCoded(besides: $0) } ?? false
    }
    if let bare, let coded { bare.row.tellBare(besides: coded.row, name: bare.line.name) }
  }

  private func tellScenario(_ scenario: String) {
    row.findings.warn(
      Phrase(
        "\(row.file.name):\(row.line): «\(Phrase.shortened(line.name))» has rows with and without a scenario, and in scenario «\(Phrase.shortened(scenario))» both are counted; where one replaces the other, give both a scenario"
      ), quoting: row.file.name)
  }

  private func tellBeginning(after first: MeasureLine) {
    guard let begun = first.amounts.first?.year, let year = line.amounts.first?.year,
      year != begun, first.amounts.last?.amount.kroner != 0
    else { return }
    row.findings.warn(
      Phrase(
        "\(row.file.name):\(row.line): «\(Phrase.shortened(line.name))» is posted otherwise from \(year) than from \(begun) (del, funksjon, trinn, konto or codes), and both are counted; where one takes over, the other ends by a row of 0"
      ), quoting: row.file.name)
  }

  /// Whether it is of a cost centre or account of what another line is of as a whole.
  private func isCoded(besides other: PostedMeasure) -> Bool {
    (line.codes.ansvar ?? line.codes.art) != nil && line.codes.function == other.line.codes.function
      && line.isIncome == other.line.isIncome && line.scenario == other.line.scenario
  }
}

extension InputRow {
  /// Asks of a row without ansvar and art beside others with them: it may be their sum.
  func tellBare(besides coded: InputRow, name: String) {
    findings.warn(
      Phrase(
        "\(file.name):\(line): «\(Phrase.shortened(name))» stands without ansvar and art, and is counted besides the row with them on line \(coded.line); is it their sum? Then take it out"
      ), quoting: file.name)
  }
}
