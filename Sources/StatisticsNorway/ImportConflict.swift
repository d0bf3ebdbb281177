import Tabular

extension ImportObservation {
  /// The problem in the first cell in which another code or file differs about the same persons, at
  /// that cell; nil where both say the same.
  package func conflict(with second: ImportObservation) -> Problem? {
    let isOneFile = source == second.source
    let own = label == code ? code : "\(code) \(label)".trimmed
    let origin = isOneFile ? own : source
    if ages != second.ages {
      return second.problem(
        Phrase("other age groups than in \(isOneFile ? code : source)"),
        Phrase("the same age groups"))
    }
    for sex in [StatBankText.Sex.female, .male, .both] {
      guard let left = cells[sex], let right = second.cells[sex] else { continue }
      for (index, age) in ages.enumerated() where left[index] != right[index] {
        return second.problem(
          Phrase("\(Self.text(right[index])) for \(sex.norwegian) \(age.text)"),
          Phrase("\(Self.text(left[index])) as in \(origin)"),
          isOneFile ? Phrase("take one of the codes out") : Phrase("leave one of the files out"),
          at: second.place(sex, index))
      }
    }
    return nil
  }

  /// What two figures that contradict each other have in common with others that do: their files, or in
  /// one file their codes.
  func contradiction(with second: ImportObservation) -> String {
    source == second.source
      ? "\(source)\u{0}\(code)\u{0}\(second.code)" : "\(source)\u{0}\(second.source)"
  }

  private static func text(_ cell: StatBankTable.Cell) -> Phrase {
    switch cell {
    case .number(let value): Phrase(number: value)
    case .missing(let symbol): symbol.isEmpty ? Phrase("nothing") : Phrase(verbatim: symbol)
    case .absent: Phrase("nothing")
    }
  }

  /// The figures of several codes together; nil of none, and where their ages or sexes are not the
  /// same or a figure is missing, which are problems of their own.
  static func sum(_ parts: [ImportObservation]) -> ImportObservation? {
    guard var whole = parts.first, parts.count > 1 else { return parts.first }
    whole.code = parts.map(\.code).joined(separator: " + ")
    whole.label = ""
    whole.sums = []
    for (sex, first) in whole.cells {
      var sums = first.map { _ in 0.0 }
      for part in parts {
        guard part.ages == whole.ages, let cells = part.cells[sex] else { return nil }
        for (index, cell) in cells.enumerated() {
          guard case .number(let value) = cell else { return nil }
          sums[index] += value
        }
      }
      whole.cells[sex] = sums.map { .number($0) }
    }
    return whole
  }
}
