/// Writes a table as a JSON-stat 2.0 dataset (https://json-stat.org/full/): one cube of numbers.
///
/// The dimensions are the columns the caller names, in that order, each with its categories in the
/// order rows first have them; last comes the dimension of the value columns, which are the other
/// number columns: `år` (role time) where more than half of their keys are years of four digits, and
/// then the others (changes between years) are left out; else `innhold` (role metric). A column that
/// is no dimension and follows one, such as the name of a step, is the label of its categories. Combinations no row has, missing cells and numbers that are not finite are null;
/// cells that are hidden are null with the status `:`. A dimension a row says nothing in, as totals
/// do, is the category `–`.
/// Other text columns are left out. Numbers are those of the CSV file, rounded to the places of
/// their column. No clock; the same table gives the same bytes.
public struct JSONStatWriter: Sendable {
  /// Why a table is no cube.
  public enum Failure: Error, Equatable {
    /// No column has this key.
    case noColumn(String)
    /// A row has a series of points in a dimension.
    case noCategory(row: Int, column: String)
    /// Two rows have the same categories; rows are counted from 0.
    case sameCategories(first: Int, second: Int)
    /// No number column is left for the values.
    case noValues
    /// The dimensions multiply to more cells than ``largest``.
    case tooLarge
  }

  /// The most cells a cube may have.
  public static let largest = 20_000_000

  /// The keys of the columns that are dimensions.
  public var dimensions: [String]
  /// Those of them that are regions.
  public var places: Set<String>
  /// Those of them that are times.
  public var times: Set<String>

  /// The cube of a result table: its own dimensions, the region a place and the year a time; `nil`
  /// where no columns tell its rows apart.
  public init?(of table: Table) {
    guard let dimensions = table.dimensions else { return nil }
    func keys(_ id: String) -> Set<String> {
      Set(table.columns.filter { $0.id == id }.map(\.key))
    }
    self.init(dimensions: dimensions, places: keys("region"), times: keys("år"))
  }

  /// Makes a writer; see the properties.
  public init(dimensions: [String], places: Set<String> = [], times: Set<String> = []) {
    self.dimensions = dimensions
    self.places = places
    self.times = times
  }

  /// The whole file.
  public func text(_ table: Table) throws(Failure) -> String {
    var axes: [Axis] = []
    for key in dimensions {
      guard let column = table.columns.firstIndex(where: { $0.key == key }) else {
        throw .noColumn(key)
      }
      axes.append(try Axis(table, column))
    }
    let numbers = table.columns.indices.filter {
      !dimensions.contains(table.columns[$0].key) && Self.isNumber(table.columns[$0].kind)
    }
    if numbers.isEmpty { throw .noValues }
    let ofYears = numbers.filter { Self.isYear(table.columns[$0].key) }
    let years = 2 * ofYears.count > numbers.count
    let values = years ? ofYears : numbers
    let last = years ? "år" : "innhold"
    if axes.reduce(values.count, { min($0 * $1.codes.count, Self.largest + 1) }) > Self.largest {
      throw .tooLarge
    }
    let (cells, status) = try cube(table, axes, values)
    var roles: [(String, [String])] = []
    let time = dimensions.filter(times.contains) + (years ? [last] : [])
    if !time.isEmpty { roles.append(("time", time)) }
    let geo = dimensions.filter(places.contains)
    if !geo.isEmpty { roles.append(("geo", geo)) }
    if !years { roles.append(("metric", [last])) }
    let sizes = axes.map { String($0.codes.count) } + [String(values.count)]
    var parts = axes.map { axis in entry(axis.key, axis.label, axis.codes, axis.labels) }
    let columns = values.map { table.columns[$0] }
    parts.append(entry(last, last, columns.map(\.key), columns.map(\.header)))
    let source = table.source.isEmpty ? "" : ",\"source\":\(Self.quoted(table.source))"
    let role = roles.map { "\(Self.quoted($0.0)):\(Self.list($0.1))" }.joined(separator: ",")
    return "{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\(Self.quoted(table.title))"
      + source + ",\"id\":\(Self.list(dimensions + [last]))"
      + ",\"size\":[\(sizes.joined(separator: ","))],\"role\":{\(role)}"
      + ",\"dimension\":{\(parts.joined(separator: ","))}"
      + ",\"value\":[\(cells.joined(separator: ","))]"
      + (status.isEmpty ? "" : ",\"status\":{\(status.joined(separator: ","))}") + "}\n"
  }

  /// The values in row-major order, as JSON, and the status of those that are hidden.
  private func cube(
    _ table: Table, _ axes: [Axis], _ values: [Int]
  ) throws(Failure) -> (values: [String], status: [String]) {
    let blocks = axes.reduce(1) { $0 * $1.codes.count }
    var cells = [String](repeating: "null", count: blocks * values.count)
    var status: [(place: Int, text: String)] = []
    var taken = [Int?](repeating: nil, count: blocks)
    for row in table.rows.indices {
      let block = axes.reduce(0) { $0 * $1.codes.count + $1.positions[row] }
      if let first = taken[block] { throw .sameCategories(first: first, second: row) }
      taken[block] = row
      for (place, column) in values.enumerated() {
        if table.rows[row].cells[column] == .hidden {
          let place = block * values.count + place
          status.append((place, "\"\(place)\":\(Self.quoted(Table.hiddenMark))"))
        }
        guard case .number(let value) = table.rows[row].cells[column] else { continue }
        let text = Self.number(value, table.columns[column].kind)
        if let text { cells[block * values.count + place] = text }
      }
    }
    return (cells, status.sorted { $0.place < $1.place }.map(\.text))
  }

  private func entry(
    _ key: String, _ label: String, _ codes: [String], _ labels: [String]
  ) -> String {
    let names = zip(codes, labels).map { code, label in
      "\(Self.quoted(code)):\(Self.quoted(label.isEmpty ? code : label))"
    }
    return "\(Self.quoted(key)):{\"label\":\(Self.quoted(label)),\"category\":{"
      + "\"index\":\(Self.list(codes)),\"label\":{\(names.joined(separator: ","))}}}"
  }

  private static let plain = NumberFormat(decimalMark: ".", thousands: "", minus: "-")

  private static func number(_ value: Double, _ kind: Table.Kind) -> String? {
    switch kind {
    case .number(let decimals, _), .percent(let decimals, _):
      plain.fixed(value, decimals: decimals)
    case .ordinal: plain.fixed(value, decimals: 0)
    case .exact, .label, .code, .trend: plain.exact(value)
    }
  }

  private static func isNumber(_ kind: Table.Kind) -> Bool {
    switch kind {
    case .number, .percent, .ordinal, .exact: true
    case .label, .code, .trend: false
    }
  }

  private static func isYear(_ key: String) -> Bool {
    key.utf8.count == 4 && key.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ",") + "]"
  }

  private static func quoted(_ text: String) -> String { JSONText.quoted(text) }

  /// A dimension made of a column.
  private struct Axis {
    let key: String
    let label: String
    var codes: [String] = []
    var labels: [String] = []
    /// The category of each row.
    var positions: [Int] = []

    init(_ table: Table, _ column: Int) throws(Failure) {
      let heading = table.columns[column]
      key = heading.key
      label = heading.header.isEmpty ? heading.key : heading.header
      let next = table.columns.indices.contains(column + 1) ? table.columns[column + 1] : nil
      let isNamed = next.map { $0.kind == .label && !$0.isDimension && $0.header.isEmpty } ?? false
      var known: [String: Int] = [:]
      for (number, row) in table.rows.enumerated() {
        let code: String?
        switch row.cells[column] {
        case .text(let text): code = text.isEmpty ? PersonText.missing : text
        case .number(let value): code = JSONStatWriter.number(value, heading.kind)
        case .missing, .empty: code = PersonText.missing
        case .series: code = nil
        }
        guard let code else { throw .noCategory(row: number, column: key) }
        let position = known[code] ?? codes.count
        if position == codes.count {
          codes.append(code)
          if isNamed, case .text(let name) = row.cells[column + 1], !name.isEmpty {
            labels.append("\(code) \(name)")
          } else {
            labels.append(code)
          }
        }
        known[code] = position
        positions.append(position)
      }
    }
  }
}
