import Tabular

extension InputFile {
  /// Refuses numbers that nobody can mean; of a column with many of them the first is told, and how many
  /// there are.
  package func refuseNumbers(_ findings: Findings) {
    for outside in numbers(outside: \.possible, findings) {
      let plausible = outside.bounds
      for (row, number) in told(outside) {
        row.report(
          plausible.column, expected: plausible.told(plausible.possible, to: number),
          advice: others(than: outside, after: plausible.cause))
      }
      for (row, _) in outside.rows {
        row.place(of: plausible.column).map { findings.settle(name, $0) }
      }
      if outside.isOneCause {
        findings.wrongUnits.insert([name, plausible.column, plausible.what.en])
      }
    }
  }

  /// Tells numbers that are unlikely and that no reader of the file has refused; not of a column that is
  /// refused for its unit.
  package func tellNumbers(_ findings: Findings) {
    for outside in numbers(outside: \.likely, findings) {
      let plausible = outside.bounds
      if findings.wrongUnits.contains([name, plausible.column, plausible.what.en])
        || isRefused(plausible.column, findings)
      {
        continue
      }
      for (row, number) in told(outside) {
        let text = Phrase.shortened(row.text(plausible.column))
        let likely = plausible.told(plausible.likely, to: number)
        // What is written in per cent is not to be divided once more.
        let cause =
          PlainText.percentage(row.text(plausible.column)) != nil
          ? Phrase("does it belong in another column?") : plausible.cause
        let all = others(than: outside, after: cause)
        row.doubt(plausible.column, Phrase("«\(text)» is unlikely as \(likely); \(all)"))
      }
    }
  }

  private typealias Number = (row: InputRow, number: Double)
  /// Numbers of one column outside their bounds.
  private typealias Outside = (bounds: PlausibleNumber, rows: [Number], isOneCause: Bool)

  /// Of one cause the first row is told, and how many more there are; else every row.
  private func told(_ outside: Outside) -> ArraySlice<Number> {
    outside.rows.prefix(outside.isOneCause ? 1 : outside.rows.count)
  }

  private func others(than outside: Outside, after sentence: Phrase) -> Phrase {
    outside.isOneCause
      ? sentence.told(also: outside.rows.dropFirst().map(\.row.line)) : sentence
  }

  /// Whether more of a column is refused than slips are.
  private func isRefused(_ column: String, _ findings: Findings) -> Bool {
    let refused = rows(findings).lazy.filter { $0.isRefused(column) }
    return refused.prefix(Problems.mostOfOneKind + 1).count > Problems.mostOfOneKind
  }

  /// The numbers of the file that are outside their bounds and not refused, by what they are of: those
  /// that are too low, those too high, and those written in per cent.
  ///
  /// Where most numbers of a column are so, that is one cause, a unit; else each may be a slip of its own.
  private func numbers(
    outside bounds: (PlausibleNumber) -> ClosedRange<Double>, _ findings: Findings
  ) -> [Outside] {
    let known = (FolderSchema.plausible[schema.name] ?? []).filter { place(of: $0.column) != nil }
    return known.flatMap { plausible -> [Outside] in
      let bounds = bounds(plausible)
      var (low, high, percent) = ([Number](), [Number](), [Number]())
      var count = 0
      for row in rows(findings) where plausible.isOf(row) {
        guard let number = row.written(plausible.column) else { continue }
        count += 1
        if plausible.isWithin(bounds, number) || row.isRefused(plausible.column) { continue }
        if PlainText.percentage(row.text(plausible.column)) != nil {
          percent.append((row, number))
        } else if number < bounds.lowerBound {
          low.append((row, number))
        } else {
          high.append((row, number))
        }
      }
      return [low, high, percent].filter { !$0.isEmpty }.map { rows in
        (plausible, rows, rows.count > Self.fewest && 2 * rows.count > count)
      }
    }
  }

  /// Two numbers are no column.
  private static let fewest = 2
}

extension InputRow {
  /// Whether something is wrong with the field of a column, which has been told.
  fileprivate func isRefused(_ column: String) -> Bool {
    place(of: column).map { findings.isRefused(file.name, $0) } ?? false
  }
}

extension Phrase {
  /// A sentence of a row that holds on other lines too.
  package func told(also lines: [Int]) -> Phrase {
    guard let first = lines.min(), let last = lines.max() else { return self }
    return lines.count == 1
      ? Phrase("\(self) (the same on line \(String(first)))")
      : Phrase("\(self) (the same on \(lines.count) more lines, \(first) to \(last))")
  }
}
