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
    /// The day or period that each code is of, where the file tells it.
    public var periods: [String?] = []
    /// The name beside the heading, in JSON-stat and where a column of codes stands beside one of
    /// texts; empty where there is one name.
    public var id = ""
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
  /// All lines above the table, the title among them.
  public let titleLines: [String]
  /// The five-digit number of the table in SSB's bank, when the file tells it.
  public let tableNumber: String?
  /// The layout it was read from.
  public let layout: StatBankLayout
  /// What was detected about the file; nil for JSON-stat.
  public let format: DetectedFormat?
  /// Lines below the table, or the notes of the dataset.
  public let footnotes: [String]
  /// The headings of columns of remarks, which are left out, such as `kilde`.
  public let textColumns: [String]
  /// What stands in those columns, each text once, and no more than fifty of them.
  public let remarks: [[String]]
  /// The different texts of a column of units, which is left out otherwise.
  public let unitTexts: [String]
  /// The dimensions.
  public let dimensions: [Dimension]
  /// The year the file says it was last updated; nil where it does not say it.
  public let updatedYear: Int?

  /// The column of text that holds the codes of each dimension, from 0; nil where they are headings.
  private let codeColumns: [Int?]

  let cube: Cube

  init(
    source: String, title: String, tableNumber: String?, layout: StatBankLayout,
    format: DetectedFormat?, footnotes: [String], textColumns: [String] = [],
    remarks: [[String]] = [], titleLines: [String] = [], unitTexts: [String] = [],
    dimensions: [Dimension],
    codeColumns: [Int?] = [],
    updated: String? = nil, cube: Cube
  ) {
    self.codeColumns = codeColumns
    updatedYear = updated.flatMap { Self.year($0) } ?? Self.updatedYear(in: footnotes)
    self.source = source
    self.title = title
    self.tableNumber = tableNumber
    self.layout = layout
    self.format = format
    self.footnotes = footnotes
    self.textColumns = textColumns
    self.remarks = remarks
    self.unitTexts = unitTexts
    self.titleLines = titleLines.isEmpty ? [title] : titleLines
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
    if let foreign = ForeignForm.problem(bytes, source: source) { throw Problems([foreign]) }
    if JSONStat.isLikely(bytes) {
      if let fault = EncodingFault.problem(json: bytes, source: source) { throw Problems([fault]) }
      let file: JSONStat
      do {
        file = try JSONStat(bytes: bytes, source: source)
      } catch {
        throw ForeignForm.json(bytes, source: source).map { Problems([$0]) } ?? error
      }
      self.init(file, source: source)
    } else {
      try self.init(TextTable(bytes: bytes, source: source, options: options))
    }
  }

  /// What is wrong with a file that is no delimited text, nil where it may be one.
  package static func noText(_ bytes: [UInt8], source: String) -> Problem? {
    if let foreign = ForeignForm.problem(bytes, source: source) { return foreign }
    guard JSONStat.isLikely(bytes) else { return nil }
    return ForeignForm.json(bytes, source: source)
      ?? Problem(
        file: source, found: Phrase(verbatim: "JSON"), expected: Phrase("delimited text"),
        advice: Phrase("fetch the table as CSV"))
  }

  /// The cell of a combination.
  ///
  /// Takes one index into `codes` per dimension, in the order of `dimensions`.
  public func cell(_ indices: [Int]) -> Cell { cube.cell(cube.offset(indices)) }

  /// Where a cell stands in the file, line and field from 1; nil for JSON-stat and absent cells.
  public func place(_ indices: [Int]) -> (line: Int, column: Int)? {
    cube.place(cube.offset(indices))
  }

  /// Where a code of a dimension first stands, line and field from 1; nil where the file has no lines,
  /// and no field where it stands in a heading.
  package func place(of dimension: Int, code: Int) -> (line: Int?, column: Int?) {
    if layout == .wide, dimensions[dimension].name.isEmpty { return (format?.headerLine, nil) }
    let column = codeColumns.indices.contains(dimension) ? codeColumns[dimension] : nil
    let inner = cube.sizes[(dimension + 1)...].reduce(1, *)
    let step = inner * cube.sizes[dimension]
    if step == 0 { return (nil, nil) }
    for start in stride(from: code * inner, to: cube.count, by: step) {
      for offset in start..<start + inner {
        if let place = cube.place(offset) { return (place.line, column.map { $0 + 1 }) }
      }
    }
    return (nil, nil)
  }

  /// The position in `dimensions` of the first dimension with a role.
  public func index(of role: StatBankRole) -> Int? {
    dimensions.firstIndex { $0.role == role }
  }

  /// The year a text such as `2025-03-01T07:00:00Z` or `20240221 08:00` begins with.
  private static func year(_ text: String) -> Int? {
    let digits = text.trimmed.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4 || digits.count == 8, let year = Int(digits.prefix(4)),
      (1900...2200).contains(year)
    else { return nil }
    return year
  }

  /// The year of the date below a line that says when the table was changed, as Excel files have it.
  private static func updatedYear(in notes: [String]) -> Int? {
    let words = ["oppdatert", "endret", "updated", "latest update", "changed"]
    for (index, note) in notes.enumerated() {
      let lower = note.lowercased()
      guard words.contains(where: { lower.contains($0) }) else { continue }
      let after = lower.split(separator: ":", maxSplits: 1).dropFirst().first.map(String.init)
      let here = after.flatMap { year($0) }
      if let found = here ?? (index + 1 < notes.count ? year(notes[index + 1]) : nil) {
        return found
      }
    }
    return nil
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
        units: dimension.units, periods: dimension.periods,
        id: dimension.id == dimension.label ? "" : dimension.id)
    }
    self.init(
      source: source, title: file.label, tableNumber: file.tableNumber, layout: .jsonStat,
      format: nil, footnotes: file.notes, dimensions: dimensions, updated: file.updated, cube: cube)
  }
}
