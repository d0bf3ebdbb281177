/// What a column of a big file is read as.
public enum ColumnType: Sendable {
  /// A number; missing is NaN and in the mask.
  case double
  /// A whole number of at most 2^53; missing is `Int.min` and in the mask.
  case int
  /// A text that repeats itself.
  case category
}

/// A column of texts as codes into the list of distinct texts.
public struct CategoryColumn: Sendable, Equatable {
  /// The code of each row.
  public let codes: [UInt32]
  /// The text of each code, in the order they first stand in the file.
  public let names: [String]
}

/// A big delimited file read straight into columns, in one pass and without an index.
///
/// The rules are those of ``TextTable``: quotes, line ends, blank lines, symbols for missing,
/// footnotes after a blank line. Separator, header and decimal mark are found in the first 256 KiB.
/// A number that fits no rule of the file stops the reading with its line and column; all such
/// problems are reported, at most 1 000.
public struct TypedColumns: Sendable {
  /// The file as problems name it.
  public let source: String
  /// What was detected; the decimal mark is nil when no number of the asked columns has one.
  public let format: DetectedFormat
  /// The number of rows.
  public let rowCount: Int

  private let names: [String]
  private let columns: [ColumnBuilder]
  private let categories: [CategoryColumn?]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - source: its name for problems.
  ///   - columns: the columns to read, by their names in the header; the others are passed over.
  ///   - options: what the user says about it; the rest is detected.
  /// - Throws: the problems of ``TextTable``, columns that are not there, and fields that are not
  ///   of the type asked for.
  public init(
    bytes: [UInt8], source: String, columns: KeyValuePairs<String, ColumnType>,
    options: ReadingOptions = .init()
  ) throws(Problems) {
    let text = try DecodedText(bytes, source: source, as: options.encoding)
    var reader = try TypedReader(text, source: source, columns: columns, options: options)
    reader.read(text.bytes.span)
    if !reader.problems.isEmpty { throw Problems(reader.problems) }
    self.source = source
    format = reader.format
    rowCount = reader.rowCount
    names = columns.map(\.key)
    let found = columns.indices.map { reader.columns[reader.place[$0]] }
    categories = found.map { $0.kind == .category ? $0.categories.finish(text.bytes) : nil }
    self.columns = found
  }

  /// The numbers of a column read as `double`; NaN where missing.
  public func doubles(_ name: String) -> [Double] { column(name, .double).doubles }

  /// The numbers of a column read as `int`; `Int.min` where missing.
  public func ints(_ name: String) -> [Int] { column(name, .int).ints }

  /// The texts of a column read as `category`.
  public func category(_ name: String) -> CategoryColumn {
    guard let index = names.firstIndex(of: name), let found = categories[index] else {
      preconditionFailure("no category column \(name)")
    }
    return found
  }

  /// The rows of a column of numbers that are missing.
  public func missing(_ name: String) -> RowMask {
    guard let index = names.firstIndex(of: name) else { preconditionFailure("no column \(name)") }
    return columns[index].missing
  }

  private func column(_ name: String, _ type: ColumnType) -> ColumnBuilder {
    guard let index = names.firstIndex(of: name), columns[index].kind == .init(type) else {
      preconditionFailure("no \(type) column \(name)")
    }
    return columns[index]
  }
}

/// A column while it is read.
struct ColumnBuilder: Sendable {
  /// What is kept of the column.
  enum Kind: UInt8 {
    case skipped
    case double
    case int
    case category

    init(_ type: ColumnType) {
      switch type {
      case .double: self = .double
      case .int: self = .int
      case .category: self = .category
      }
    }
  }

  var kind: Kind
  var doubles: [Double] = []
  var ints: [Int] = []
  var categories = CategoryBuilder()
  var missing = RowMask()

  init(_ kind: Kind) { self.kind = kind }

  mutating func reserve(_ rows: Int) {
    switch kind {
    case .skipped: break
    case .double: doubles.reserveCapacity(rows)
    case .int: ints.reserveCapacity(rows)
    case .category: categories.reserve(rows)
    }
  }

  /// Takes the column's cells of a block of rows, which stand side by side from `first` on.
  mutating func take(_ block: Span<UInt64>, from first: Int, rows: Int) {
    switch kind {
    case .skipped: break
    case .double:
      doubles.append(addingCapacity: rows) { output in
        for index in first..<(first + rows) { output.append(Double(bitPattern: block[index])) }
      }
    case .int:
      ints.append(addingCapacity: rows) { output in
        for index in first..<(first + rows) {
          output.append(Int(truncatingIfNeeded: block[index]))
        }
      }
    case .category: categories.append(block, from: first, rows: rows)
    }
  }

  mutating func truncate(to rows: Int) {
    if doubles.count > rows { doubles.removeLast(doubles.count - rows) }
    if ints.count > rows { ints.removeLast(ints.count - rows) }
    categories.truncate(to: rows)
    missing.truncate(to: rows)
  }
}
