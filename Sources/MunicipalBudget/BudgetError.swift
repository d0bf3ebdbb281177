/// What is wrong with an input of the budget, with the name of the row and the field, so that the
/// reader of files can give file, line and column.
public enum BudgetError: Error, Equatable, Sendable {
  /// An amount without the year whose prices it is in.
  case missingPriceYear(item: String)
  /// An amount, a price or a count below zero where only zero and more has a meaning.
  case negative(item: String, field: String, value: Double)
  /// A value that is not a number, or infinite.
  case notFinite(item: String, field: String)
  /// A share below 0 or above 1.
  case shareOutOfRange(item: String, field: String, value: Double)
  /// Weights that do not add up to 1 (within 1e-9).
  case weightsDoNotAddUp(item: String, sum: Double)
  /// A price index that is named but not given.
  case unknownIndex(item: String, index: String)
  /// Two things of one name where a name must be enough.
  case duplicate(item: String, field: String)
  /// A price index without a level in a year that is needed.
  case missingIndexYear(index: String, year: Int)
  /// A price index with a level that is not above zero.
  case levelNotPositive(index: String, year: Int, value: Double)
  /// A count or a path that is needed in a year that it does not have.
  case missingYear(item: String, field: String, year: Int)
  /// A year outside the years of the run.
  case yearOutsideRun(item: String, field: String, year: Int, run: ClosedRange<Int>)
  /// A project that adds places and does not say on which rung.
  case missingRung(project: String)
  /// A number of years or a month that cannot be: a term below 1, a month above 12.
  case outOfRange(item: String, field: String, value: Int, expected: ClosedRange<Int>)
  /// A list that must not be empty, such as the instalments of a project.
  case empty(item: String, field: String)

  /// The row the error is about, as it was named by the caller.
  public var item: String {
    switch self {
    case .missingPriceYear(let item), .negative(let item, _, _), .notFinite(let item, _),
      .shareOutOfRange(let item, _, _), .weightsDoNotAddUp(let item, _),
      .unknownIndex(let item, _), .duplicate(let item, _), .missingIndexYear(let item, _),
      .levelNotPositive(let item, _, _), .missingYear(let item, _, _),
      .yearOutsideRun(let item, _, _, _), .missingRung(let item),
      .outOfRange(let item, _, _, _), .empty(let item, _):
      item
    }
  }

  /// The field the error is about, in the words of the proposed columns.
  public var field: String {
    switch self {
    case .missingPriceYear: "prisår"
    case .weightsDoNotAddUp: "vekt"
    case .unknownIndex: "indeks"
    case .missingIndexYear: "år"
    case .levelNotPositive: "verdi"
    case .missingRung: "trinn"
    case .negative(_, let field, _), .notFinite(_, let field), .shareOutOfRange(_, let field, _),
      .duplicate(_, let field), .missingYear(_, let field, _), .yearOutsideRun(_, let field, _, _),
      .outOfRange(_, let field, _, _), .empty(_, let field):
      field
    }
  }
}

extension BudgetError: CustomStringConvertible {
  /// What was found, what was expected and what to do, in one line.
  public var description: String {
    let place = "\(item), \(field): "
    switch self {
    case .missingPriceYear:
      return place + "no price year; write the year whose prices the amount is in"
    case .negative(_, _, let value):
      return place + "\(value) is below zero; expense and income are written as positive amounts"
    case .notFinite: return place + "not a number"
    case .shareOutOfRange(_, _, let value): return place + "\(value) is not a share from 0 to 1"
    case .weightsDoNotAddUp(_, let sum): return place + "the weights add up to \(sum), not 1"
    case .unknownIndex(_, let index): return place + "no price index is called \(index)"
    case .duplicate: return place + "given twice"
    case .missingIndexYear(_, let year): return place + "the price index has no level for \(year)"
    case .levelNotPositive(_, let year, let value):
      return place + "the level \(value) of \(year) is not above zero"
    case .missingYear(_, _, let year): return place + "no value for \(year)"
    case .yearOutsideRun(_, _, let year, let run):
      return place + "\(year) is outside the run \(run.lowerBound)–\(run.upperBound)"
    case .missingRung: return place + "the project adds places and does not say on which step"
    case .outOfRange(_, _, let value, let expected):
      return place + "\(value) is not from \(expected.lowerBound) to \(expected.upperBound)"
    case .empty: return place + "nothing is given"
    }
  }
}

/// The checks that several inputs share.
enum Check {
  static func positive(_ value: Double, _ item: String, _ field: String) throws(BudgetError) {
    guard value.isFinite else { throw .notFinite(item: item, field: field) }
    guard value >= 0 else { throw .negative(item: item, field: field, value: value) }
  }

  static func share(_ value: Double, _ item: String, _ field: String) throws(BudgetError) {
    guard value.isFinite else { throw .notFinite(item: item, field: field) }
    guard (0...1).contains(value) else {
      throw .shareOutOfRange(item: item, field: field, value: value)
    }
  }

  static func range(
    _ value: Int, _ expected: ClosedRange<Int>, _ item: String, _ field: String
  ) throws(BudgetError) {
    guard expected.contains(value) else {
      throw .outOfRange(item: item, field: field, value: value, expected: expected)
    }
  }

  static func year(
    _ year: Int, in run: ClosedRange<Int>, _ item: String, _ field: String
  ) throws(BudgetError) {
    guard run.contains(year) else {
      throw .yearOutsideRun(item: item, field: field, year: year, run: run)
    }
  }
}
