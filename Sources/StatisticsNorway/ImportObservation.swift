import Tabular

/// The figures of one code in one year, as a file has them.
package struct ImportObservation: Sendable {
  /// The code, with `K-` where the file has it.
  package var code: String
  /// The name beside the code.
  package var label: String
  package var year: Int
  /// The age partition of the file.
  package var ages: [StatBankText.Ages]
  /// A cell per age; `both` alone where the file has no sexes.
  package var cells: [StatBankText.Sex: [StatBankTable.Cell]]
  /// The totals that stand beside the parts.
  var sums: [Sum] = []
  package var source: String
  var tableNumber: String?
  /// The line of the first cell, where the file has lines.
  package var line: Int?
  /// Where the cell of a sex and age stands, nil where it does not stand anywhere.
  var place: @Sendable (StatBankText.Sex, Int) -> (line: Int, column: Int)?

  /// The sum of the figures of both sexes, or of the one that is there.
  package var total: Double {
    let sexes: [StatBankText.Sex] =
      isBySex || cells[.both] == nil ? [.female, .male] : [.both]
    return sexes.reduce(0) { $0 + total(of: $1) }
  }

  /// The sum of the figures of a sex.
  func total(of sex: StatBankText.Sex) -> Double {
    (cells[sex] ?? []).reduce(0) { if case .number(let value) = $1 { $0 + value } else { $0 } }
  }

  package var isBySex: Bool { cells[.female] != nil && cells[.male] != nil }

  /// Whether women alone or men alone are there.
  var isOneSex: Bool { !isBySex && cells[.both] == nil }

  /// The problem of a file in which women or men are not there by themselves; nil where both are.
  package var sexProblem: Problem? {
    if isBySex { return nil }
    let sexes = cells.keys.filter { $0 != .both }.map(\.norwegian).sorted()
    return Problem(
      file: source,
      found: sexes.isEmpty
        ? Phrase("no sexes") : Phrase("only \(sexes.joined(separator: ", "))"),
      expected: Phrase("kvinner and menn"),
      advice: Phrase("fetch table 07459 with kjønn and alder"))
  }

  /// Whether nobody is counted: the code did not exist, or the file has no figures for it.
  package var isEmpty: Bool {
    !cells.values.contains {
      $0.contains { if case .number(let value) = $0 { value != 0 } else { false } }
    }
  }

  /// Whether there is a number in any cell, zero included.
  var hasFigures: Bool {
    cells.values.contains { $0.contains { if case .number = $0 { true } else { false } } }
  }

  /// What is wrong with the figures, each at its own line and column.
  ///
  /// Ages without a figure, figures that are no count, and sums larger than there are people.
  package func problems(sexes: [StatBankText.Sex]) -> [Problem] {
    var problems: [Problem] = []
    for sex in sexes {
      let cells = cells[sex] ?? []
      var missing: [StatBankText.Ages] = []
      var symbols: Set<String> = []
      var first: (line: Int, column: Int)?
      for (index, (age, cell)) in zip(ages, cells).enumerated() {
        switch cell {
        case .number(let value):
          if let expected = Self.fault(of: value) {
            problems.append(
              problem(
                Phrase("\(value) for \(sex.norwegian) \(age.text)"), expected,
                at: place(sex, index)))
          }
          continue
        case .missing(let symbol): if !symbol.isEmpty { symbols.insert(symbol) }
        case .absent: break
        }
        missing.append(age)
        first = first ?? place(sex, index)
      }
      if !missing.isEmpty {
        let (who, years) = (sex.norwegian, Self.list(missing))
        let shown = symbols.sorted().joined(separator: " ")
        problems.append(
          problem(
            shown.isEmpty
              ? Phrase("no figure for \(who) \(years)")
              : Phrase("no figure for \(who) \(years) (\(shown))"),
            Phrase("a figure for every age"),
            Phrase("missing is not zero; fetch the table anew"), at: first))
      }
    }
    if problems.isEmpty, total > NumberField.largest {
      problems.append(problem(Phrase("\(total) persons together"), NumberField.belowLargest))
    }
    if problems.isEmpty, let lonelyProblem { problems.append(lonelyProblem) }
    if problems.isEmpty, let sumProblem { problems.append(sumProblem) }
    return problems
  }

  /// What a number should have been, nil for a count of persons.
  private static func fault(of value: Double) -> Phrase? {
    if value.magnitude > NumberField.largest { return NumberField.belowLargest }
    let isCount = value >= 0 && value.rounded(.towardZero) == value
    return isCount ? nil : Phrase("a whole number of persons")
  }

  /// A problem of the region and year; at the first cell where no other place is told.
  package func problem(
    _ found: Phrase, _ expected: Phrase, _ advice: Phrase = .empty,
    at place: (line: Int, column: Int)? = nil
  ) -> Problem {
    Problem(
      file: source, line: place?.line ?? line, column: place?.column,
      found: Phrase("\(found) in \(code) \(year)"), expected: expected, advice: advice)
  }

  /// Ages in a row joined: `3, 7–9 år`.
  package static func list(_ ages: [StatBankText.Ages]) -> String {
    var runs: [StatBankText.Ages] = []
    for age in ages {
      if let last = runs.last, let to = last.to, age.from == to + 1 {
        runs[runs.count - 1].to = age.to
      } else {
        runs.append(age)
      }
    }
    return runs.map(\.text).joined(separator: ", ") + " år"
  }
}

extension StatBankText.Ages {
  /// The ages as scenario folders write them: `34`, `0–4`, `105+`.
  package var text: String {
    guard let to else { return "\(from)+" }
    return to == from ? "\(from)" : "\(from)\u{2013}\(to)"
  }
}

extension StatBankText.Sex {
  /// The name in scenario folders.
  var norwegian: String {
    switch self {
    case .female: "kvinner"
    case .male: "menn"
    case .both: "begge kjønn"
    }
  }
}
