/// A table of a statistics bank, whatever layout it came in: dimensions with codes, and a cell for
/// every combination of them.
///
/// Read from delimited text in any of the layouts of ``StatBankLayout``, or from JSON-stat 2.0.
/// Codes stay in the order of the file.
public struct StatBankTable: Sendable {
  /// One dimension.
  public struct Dimension: Sendable, Equatable {
    /// The heading in the file, or the name in JSON-stat; empty where the file has no heading.
    public var name: String
    /// What it is about.
    public var role: StatBankRole
    /// The codes: for regions the number alone (`3203`), otherwise what stands in the file.
    public var codes: [String]
    /// The text of each code; the code where there is no other.
    public var labels: [String]
    /// The unit of each code, where the file tells it.
    public var units: [String?] = []
  }

  /// What is known about one combination of codes.
  public enum Cell: Sendable, Equatable {
    /// A number.
    case number(Double)
    /// Listed without a number; `symbol` is `.`, `..`, `:` or empty.
    case missing(symbol: String)
    /// Not listed.
    case absent
  }

  /// The file as problems name it.
  public let source: String
  /// The title; empty when the file has none.
  public let title: String
  /// The five-digit number of the table in SSB's bank, when the file tells it.
  public let tableNumber: String?
  /// The layout it was read from.
  public let layout: StatBankLayout
  /// What was detected about the file; nil for JSON-stat.
  public let format: DetectedFormat?
  /// Lines below the table, or the notes of the dataset.
  public let footnotes: [String]
  /// The headings of columns to the right of the codes that hold text and are left out, such as
  /// `kilde`.
  public let textColumns: [String]
  /// The dimensions.
  public let dimensions: [Dimension]

  let cube: Cube

  init(
    source: String, title: String, tableNumber: String?, layout: StatBankLayout,
    format: DetectedFormat?, footnotes: [String], textColumns: [String] = [],
    dimensions: [Dimension], cube: Cube
  ) {
    self.source = source
    self.title = title
    self.tableNumber = tableNumber
    self.layout = layout
    self.format = format
    self.footnotes = footnotes
    self.textColumns = textColumns
    self.dimensions = dimensions
    self.cube = cube
  }

  /// Reads a file: JSON-stat when it begins with `{`, otherwise delimited text.
  ///
  /// - Throws: the problems of ``JSONStat`` or ``TextTable``, headings that fit no layout, values
  ///   that are no numbers, and combinations that stand twice, each with its place.
  public init(
    bytes: [UInt8], source: String, options: ReadingOptions = .init()
  ) throws(Problems) {
    if JSONStat.isLikely(bytes) {
      self.init(try JSONStat(bytes: bytes, source: source), source: source)
    } else {
      try self.init(TextTable(bytes: bytes, source: source, options: options))
    }
  }

  /// The cell of a combination.
  ///
  /// Takes one index into `codes` per dimension, in the order of `dimensions`.
  public func cell(_ indices: [Int]) -> Cell { cube.cell(cube.offset(indices)) }

  /// Where a cell stands in the file, line and field from 1; nil for JSON-stat and absent cells.
  public func place(_ indices: [Int]) -> (line: Int, column: Int)? {
    cube.place(cube.offset(indices))
  }

  /// The position in `dimensions` of the first dimension with a role.
  public func index(of role: StatBankRole) -> Int? {
    dimensions.firstIndex { $0.role == role }
  }

  /// The first dimension with a role.
  public func dimension(_ role: StatBankRole) -> Dimension? {
    dimensions.first { $0.role == role }
  }
}

extension StatBankTable {
  /// The table of a JSON-stat dataset.
  public init(_ file: JSONStat, source: String) {
    var cube = Cube(sizes: file.dimensions.map(\.codes.count), hasPlaces: false)
    for (offset, (value, status)) in zip(file.values, file.statuses).enumerated() {
      switch (status, value) {
      case (".", _), ("..", _), (":", _): cube.set(offset, .missing(symbol: status ?? ""))
      case ("-", nil): cube.set(offset, .number(0))
      case (_, let value?): cube.set(offset, .number(value))
      case (_, nil): cube.set(offset, .missing(symbol: ""))
      }
    }
    let given = ["time": "year", "metric": "contents", "geo": "region"]
    let roles = StatBankRole.roles(
      headings: file.dimensions.map { dimension in
        [given[dimension.role ?? ""] ?? "", dimension.label, dimension.id]
      },
      texts: file.dimensions.map(\.labels))
    let dimensions = zip(file.dimensions, roles).map { dimension, role in
      Dimension(
        name: dimension.label, role: role, codes: dimension.codes, labels: dimension.labels,
        units: dimension.units)
    }
    self.init(
      source: source, title: file.label, tableNumber: file.tableNumber, layout: .jsonStat,
      format: nil, footnotes: file.notes, dimensions: dimensions, cube: cube)
  }
}
