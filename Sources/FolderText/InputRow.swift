import Demography
import Tabular

/// A row of a file, whose fields are read as what the schema says they are.
///
/// Every accessor gives `nil` and adds a problem with line and column where the field does not hold
/// what it should.
package struct InputRow {
  package let file: InputFile
  package let row: Int
  package let findings: Findings

  /// The line it begins on, from 1.
  package var line: Int { file.table.place(row, 0).line }

  /// The text, or `""` where the file has no such column; a name as it is first spelled in the folder.
  package func text(_ column: String) -> String {
    file.place(of: column).map(text(in:)) ?? ""
  }

  /// The text of a place of the file, which may be of no column that is known.
  package func text(in place: Int) -> String { file.spelled(written(place), in: place) }

  /// The text of a place of the file as it is written.
  private func written(_ place: Int) -> String {
    let text = file.table.text(row, place)
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    // Most texts have nothing to trim, and this is asked for every field.
    return (0x21...0x7F).contains(first) && (0x21...0x7F).contains(last) ? text : text.trimmed
  }

  /// The text, `nil` where the field is empty or the file has no such column.
  package func given(_ column: String) -> String? {
    let found = text(column)
    return found.isEmpty ? nil : found
  }

  /// A text that must not be empty.
  package func requiredText(_ column: String) -> String? {
    let found = given(column)
    if found == nil { report(column, expected: meaning(of: column)) }
    return found
  }

  /// A number; missing symbols are no numbers here.
  package func number(_ column: String, atLeast lower: Double? = nil) -> Double? {
    guard let place = file.place(of: column) else { return nil }
    guard case .number(let value) = file.table.number(row, place) else {
      report(
        column, expected: Phrase("a number (\(meaning(of: column)))"),
        advice: advice(on: column))
      return nil
    }
    if value.magnitude > NumberField.largest {
      report(column, expected: NumberField.belowLargest)
      return nil
    }
    if let lower, value < lower {
      report(column, expected: Phrase("a number not below \(lower)"))
      return nil
    }
    return value
  }

  /// A share from 0 to 1; the fallback where the field is empty.
  package func share(_ column: String, empty: Double? = nil) -> Double? {
    if text(column).isEmpty, let empty { return empty }
    guard let value = percentage(column) ?? number(column, atLeast: 0) else { return nil }
    if value > 1 {
      report(
        column, expected: Phrase("a share from 0 to 1"), advice: Phrase("6,2 % is written 0,062"))
      return nil
    }
    return value
  }

  /// A share that is written in per cent, such as `10 %`; `nil` where it is not.
  private func percentage(_ column: String) -> Double? {
    let text = text(column)
    guard text.hasSuffix("%") else { return nil }
    guard let value = PlainText.value(String(text.dropLast()).trimmed), value >= 0 else {
      return nil
    }
    return value / 100
  }

  /// A whole number.
  package func whole(_ column: String) -> Int? {
    guard let value = number(column) else { return nil }
    guard let whole = Int(exactly: value) else {
      report(column, expected: Phrase("a whole number"))
      return nil
    }
    return whole
  }

  /// A calendar year.
  package func year(_ column: String = "år") -> Int? {
    guard let year = Int(text(column)), (1000...9999).contains(year) else {
      report(column, expected: Phrase("a year of four digits"))
      return nil
    }
    return year
  }

  /// An age or a group of ages.
  package func ages(_ column: String = "alder") -> AgeText? {
    guard let ages = file.ages(text(column)) else {
      report(
        column, expected: Phrase("an age or a group of ages such as 34, 0–4, 67+ or alle"),
        advice: AgeFault.reason(for: [text(column)]) ?? .empty)
      return nil
    }
    return ages
  }

  /// One or both sexes; both only where the file allows it.
  package func sexes(allowBoth: Bool = false, _ column: String = "kjønn") -> [Sex]? {
    let choices = allowBoth ? Words.sexes : Words.sexes.filter { $0.value.count == 1 }
    return word(column, choices)
  }

  /// One of a list of words.
  package func word<Value>(_ column: String, _ choices: Words.Choices<Value>) -> Value? {
    guard let value = Words.value(of: text(column), in: choices) else {
      report(column, expected: Phrase("one of \(Words.list(choices))"))
      return nil
    }
    return value
  }

  /// The code of a region and its name where one is written: `3203 Asker`.
  package func region() -> (code: String, name: String)? {
    guard let found = requiredText("region") else { return nil }
    var parts = found.split(separator: " ", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "region" { parts = [parts[1]] }
    let code = parts[0].hasPrefix("K-") ? String(parts[0].dropFirst(2)) : parts[0]
    guard parts.count == 2 else { return (code, "") }
    guard code.allSatisfy({ $0.isNumber }) else { return (found, "") }
    return (code, parts[1].trimmed)
  }

  /// The status of the row; `nil` where none is given.
  package func status() -> RowStatus? {
    text("status").isEmpty ? nil : word("status", Words.statuses)
  }

  /// Where the field of a column stands in the file; `nil` where the file has no such column.
  package func place(of column: String) -> (line: Int, column: Int)? {
    file.place(of: column).map { file.table.place(row, $0) }
  }

  /// Adds a problem at a field; where it names what another file should have, by all of its text or
  /// by a part, as long as it does not follow from what is wrong with that.
  package func report(
    _ column: String, found: Phrase? = nil, expected: Phrase, advice: Phrase = .empty,
    named other: (file: FileSchema, column: String)? = nil, naming name: String? = nil
  ) {
    let place = place(of: column)
    let shown = file.place(of: column).map(written) ?? ""
    let problem = Problem(
      file: file.name, line: place?.line, column: place?.column,
      found: found ?? (shown.isEmpty ? Phrase("an empty field") : .quoted(shown)),
      expected: expected, advice: advice)
    for column in file.schema.allColumns {
      if let text = given(column.name) { findings.refuse(text, of: file.name, column.name) }
    }
    if let other {
      findings.add(problem, naming: name ?? text(column), of: other.file.fileName, other.column)
    } else {
      findings.add(problem)
    }
  }

  private func meaning(of column: String) -> Phrase {
    file.schema.allColumns.first { $0.name == column }?.meaning ?? Phrase(verbatim: column)
  }

  /// What to do about what is no number: a symbol that means missing, or marks of thousands.
  private func advice(on column: String) -> Phrase {
    guard let place = file.place(of: column) else { return .empty }
    if case .missing(let symbol) = file.table.number(row, place), !symbol.isEmpty {
      return Phrase(
        "«\(symbol)» means that the number is not known; leave the row out or find the number")
    }
    let parts = written(place).split(omittingEmptySubsequences: false) { ".,'’".contains($0) }
    let isGrouped =
      parts.count > 2 && (1...3).contains(parts[0].count)
      && parts.dropFirst().allSatisfy { $0.count == 3 }
    return isGrouped && parts.allSatisfy({ $0.allSatisfy(\.isNumber) })
      ? Phrase("it looks like a thousands mark: write the numbers without") : .empty
  }
}
