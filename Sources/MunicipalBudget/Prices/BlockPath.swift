import Demography

/// A value by year, on a block of draws: users of a rung, a price level, an interest rate, kroner.
///
/// Years are consecutive and there is at least one. A plain run has the same number in all lanes;
/// lane d is the same future in every path.
public struct BlockPath: Sendable, Equatable {
  /// The first year.
  public let firstYear: Int
  /// The values, one block for each year.
  public let values: [DrawBlock]

  /// A path of blocks from a first year; `values` must not be empty.
  public init(firstYear: Int, values: [DrawBlock]) {
    precondition(!values.isEmpty, "a path without years")
    self.firstYear = firstYear
    self.values = values
  }

  /// A path without variance: the same number in all lanes.
  public init(firstYear: Int, _ numbers: [Double]) {
    self.init(firstYear: firstYear, values: numbers.map { DrawBlock(repeating: $0) })
  }

  /// The same number in all lanes and years.
  public init(constant: Double, years: ClosedRange<Int>) {
    self.init(
      firstYear: years.lowerBound,
      values: Array(repeating: DrawBlock(repeating: constant), count: years.count))
  }

  /// A path made year by year.
  public init<E: Error>(
    years: ClosedRange<Int>, _ value: (Int) throws(E) -> DrawBlock
  ) throws(E) {
    var values: [DrawBlock] = []
    for year in years { values.append(try value(year)) }
    self.init(firstYear: years.lowerBound, values: values)
  }

  /// The years of the path.
  public var years: ClosedRange<Int> { firstYear...(firstYear + values.count - 1) }

  /// The block of a year; `nil` outside the years, never the nearest one.
  public subscript(year: Int) -> DrawBlock? {
    years.contains(year) ? values[year - firstYear] : nil
  }

  /// The block of a year, or an error that names the item and the field.
  public func value(_ year: Int, item: String, field: String) throws(BudgetError) -> DrawBlock {
    guard let value = self[year] else {
      throw .missingYear(item: item, field: field, year: year)
    }
    return value
  }

  /// The numbers of one lane, by year.
  public func lane(_ lane: Int) -> [Double] { values.map { $0[lane] } }

  /// The path times a number.
  public static func * (path: BlockPath, factor: Double) -> BlockPath {
    BlockPath(firstYear: path.firstYear, values: path.values.map { $0 * factor })
  }

  /// The sum year by year; both must have the same years.
  public static func + (left: BlockPath, right: BlockPath) -> BlockPath {
    precondition(left.years == right.years, "paths of different years")
    return BlockPath(
      firstYear: left.firstYear, values: zip(left.values, right.values).map { $0 + $1 })
  }

  /// The difference year by year; both must have the same years.
  public static func - (left: BlockPath, right: BlockPath) -> BlockPath {
    precondition(left.years == right.years, "paths of different years")
    return BlockPath(
      firstYear: left.firstYear, values: zip(left.values, right.values).map { $0 - $1 })
  }

  /// The years asked for, all of which the path must have.
  package func slice(_ years: ClosedRange<Int>) -> BlockPath {
    let from = years.lowerBound - firstYear
    return BlockPath(
      firstYear: years.lowerBound, values: Array(values[from..<(from + years.count)]))
  }
}
