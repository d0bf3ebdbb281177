import Tabular

/// Fields that are numbers.
extension InputRow {
  /// A number; missing symbols are no numbers here.
  package func number(_ column: String, atLeast lower: Double? = nil) -> Double? {
    guard let place = file.place(of: column) else { return nil }
    guard case .number(let value) = file.table.number(row, place) else {
      report(
        column, expected: Phrase("a number (\(meaning(of: column)))"),
        advice: advice(on: column))
      return nil
    }
    return bounded(value, column, atLeast: lower)
  }

  /// A number that may be written in per cent: `10 %` is 0,10.
  package func rate(_ column: String, atLeast lower: Double? = nil) -> Double? {
    guard let value = PlainText.percentage(text(column)) else {
      return number(column, atLeast: lower)
    }
    return bounded(value, column, atLeast: lower)
  }

  /// A number that is not too large, and not below what it may be.
  private func bounded(_ value: Double, _ column: String, atLeast lower: Double?) -> Double? {
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
    guard let value = rate(column, atLeast: 0) else { return nil }
    if value > 1 {
      report(
        column, expected: Phrase("a share from 0 to 1"), advice: Phrase("6,2 % is written 0,062"))
      return nil
    }
    return value
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

  /// What to do about what is no number: a symbol that means missing, per cent of what is no share,
  /// words for the unit, marks of thousands.
  package func advice(on column: String) -> Phrase {
    guard let place = file.place(of: column) else { return .empty }
    if case .missing(let symbol) = file.table.number(row, place), !symbol.isEmpty {
      return Phrase(
        "«\(symbol)» means that the number is not known; leave the row out or find the number")
    }
    let text = written(place)
    if LostDigits.isIn(text) { return LostDigits.advice }
    if let spreadsheet = Self.spreadsheetAdvice(text) { return spreadsheet }
    if let share = PlainText.percentage(text) {
      return Phrase("per cent is read only where a share belongs; write \(share) if it is one")
    }
    let digits = Self.withoutUnit(text)
    if digits != text, PlainText.value(digits) != nil || Self.isGrouped(digits) {
      return Phrase("write the number alone, without «kr» and the like")
    }
    if PlainText.value(text) != nil {
      return Phrase("write numbers with the decimal mark of the rest of the file")
    }
    return Self.isGrouped(text)
      ? Phrase("it looks like a thousands mark: write the numbers without") : .empty
  }

  /// What to do about what a spreadsheet has left in a cell in place of a number.
  private static func spreadsheetAdvice(_ text: String) -> Phrase? {
    guard let first = text.first else { return nil }
    switch first {
    case "#" where text.allSatisfy { $0 == "#" }:
      return Phrase(
        "the column was too narrow in the spreadsheet: widen it and save the file again")
    case "#":
      return Phrase("it is an error of the spreadsheet: mend the formula and save the file again")
    case "=":
      return Phrase("it is a formula: save the file as CSV from the spreadsheet, with its values")
    case "'", "’", "‘":
      return Phrase("the mark before it makes it a text: write the number alone")
    default: return nil
    }
  }

  /// What stands before and behind an amount.
  private static let units = ["kr.", "kr", "nok", "kroner", ",-", "mill.", "mill"]

  private static func withoutUnit(_ text: String) -> String {
    var rest = text.lowercased()
    for unit in units {
      if rest.hasPrefix(unit) { rest.removeFirst(unit.count) }
      if rest.hasSuffix(unit) { rest.removeLast(unit.count) }
      rest = rest.trimmed
    }
    return rest
  }

  /// Whether groups of three digits are set apart by marks, twice at least.
  private static func isGrouped(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { ".,'’".contains($0) }
    return parts.count > 2 && (1...3).contains(parts[0].count)
      && parts.dropFirst().allSatisfy { $0.count == 3 }
      && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
  }
}
