/// A Frictionless Data Package (https://specs.frictionlessdata.io, version 1): a folder of CSV files
/// described in `datapackage.json`, one resource with a Table Schema per file.
///
/// A program that knows nothing of Kohort learns from it what stands between fields, which character
/// is the decimal mark, which texts mean that nothing is known, and what each column holds. No clock;
/// the same package gives the same bytes.
public struct DataPackage: Sendable, Equatable {
  /// What the cells of a field are.
  public enum FieldType: String, Sendable {
    /// Any text.
    case string
    /// A whole number.
    case integer
    /// A number, with the decimal mark of the file.
    case number
    /// A year of four digits.
    case year
  }

  /// A column.
  public struct Field: Sendable, Equatable {
    /// The heading in the file.
    public var name: String
    /// The heading a person reads; empty for none.
    public var title: String
    /// What it means; empty for nothing more than its name says.
    public var description: String
    /// What its cells are.
    public var type: FieldType
    /// The name in every language.
    public var id: String
    /// Words of its cells that have a code.
    public var codes: [Table.Code]

    /// Makes a field; `id` is its name in every language, `nil` for `name`.
    public init(
      name: String, title: String = "", description: String = "", type: FieldType,
      id: String? = nil, codes: [Table.Code] = []
    ) {
      (self.name, self.title, self.description, self.type) = (name, title, description, type)
      (self.id, self.codes) = (id ?? name, codes)
    }
  }

  /// A CSV file.
  public struct Resource: Sendable, Equatable {
    /// Its name: lower-case ASCII letters, digits, `-`, `.` and `_`.
    public var name: String
    /// The name of the file.
    public var path: String
    /// Its heading; empty for none.
    public var title: String
    /// What is counted; empty for nothing.
    public var description: String
    /// Where its figures come from, as texts.
    public var sources: [String]
    /// How the file is written.
    public var format: Format
    /// The columns in the order of the file.
    public var fields: [Field]
    /// The names of the columns that together tell rows apart; empty where none do.
    public var primaryKey: [String]
    /// Texts that mean that nothing is known.
    public var missing: [String]
    /// What a result table says of itself besides; `nil` for an input.
    public var result: Result?

    /// Makes a resource.
    public init(
      name: String, path: String, title: String = "", description: String = "",
      sources: [String] = [], format: Format, fields: [Field], primaryKey: [String] = [],
      missing: [String] = [""]
    ) {
      (self.name, self.path, self.title, self.description) = (name, path, title, description)
      (self.sources, self.format, self.fields) = (sources, format, fields)
      (self.primaryKey, self.missing) = (primaryKey, missing)
    }
  }

  /// What a program needs to find a number of a result table without reading words.
  public struct Result: Sendable, Equatable {
    /// The name the table is declared by, `{trapp}` where there is one for each ladder.
    public var table: String
    /// The ladder it is of; empty for none.
    public var ladder: String
    /// Whether it rests on assumptions or estimates.
    public var isStarred: Bool
    /// The year whose prices its kroner are in, where they are in the prices of one.
    public var priceYear: Int?
    /// The rows that are something else than what their columns tell, such as totals: what they are,
    /// and their numbers, the first below the heading being 0.
    public var rows: [Rows]

    /// Rows that are the same kind of thing.
    public struct Rows: Sendable, Equatable {
      /// What they are.
      public var id: String
      /// Their numbers.
      public var numbers: [Int]

      /// Says what some rows are.
      public init(_ id: String, _ numbers: [Int]) { (self.id, self.numbers) = (id, numbers) }
    }

    /// Says of a result table what it is.
    public init(
      table: String, ladder: String = "", isStarred: Bool = false, priceYear: Int? = nil,
      rows: [Rows] = []
    ) {
      (self.table, self.ladder, self.isStarred) = (table, ladder, isStarred)
      (self.priceYear, self.rows) = (priceYear, rows)
    }
  }

  /// How a CSV file is written.
  public struct Format: Sendable, Equatable {
    /// What stands between fields.
    public var separator: String
    /// What stands before decimals.
    public var decimalMark: String
    /// What ends a line.
    public var lineEnd: String
    /// The encoding, by its IANA name; UTF-8 may begin with a byte order mark.
    public var encoding: String

    /// Makes a format.
    public init(separator: String, decimalMark: String, lineEnd: String, encoding: String = "utf-8")
    {
      (self.separator, self.decimalMark) = (separator, decimalMark)
      (self.lineEnd, self.encoding) = (lineEnd, encoding)
    }

    /// That of a writer.
    public init(_ dialect: CSVWriter.Dialect) {
      switch dialect {
      case .norwegianExcel: self.init(separator: ";", decimalMark: ",", lineEnd: "\r\n")
      case .plain: self.init(separator: ",", decimalMark: ".", lineEnd: "\n")
      }
    }
  }

  /// The name of the file that holds a package.
  public static let fileName = "datapackage.json"

  /// Its name, as that of a resource.
  public var name: String
  /// Its heading; empty for none.
  public var title: String
  /// The files, in the order given.
  public var resources: [Resource]

  /// Makes a package.
  public init(name: String, title: String = "", resources: [Resource]) {
    (self.name, self.title, self.resources) = (name, title, resources)
  }

  /// The file.
  public func bytes() -> [UInt8] {
    let members =
      [("profile", JSONText.text("tabular-data-package")), ("name", .text(name))]
      + Self.told("title", title)
      + [("resources", .list(resources.map(Self.json)))]
    return Array(Self.object(members).pretty.utf8)
  }

  private static func json(_ resource: Resource) -> JSONText {
    let format = resource.format
    let dialect = object([
      ("delimiter", .text(format.separator)), ("lineTerminator", .text(format.lineEnd)),
      ("quoteChar", .text("\"")), ("doubleQuote", .flag(true)), ("header", .flag(true)),
    ])
    let schema =
      [
        ("fields", JSONText.list(resource.fields.map { json($0, format) })),
        ("missingValues", .list(resource.missing.map { .text($0) })),
      ]
      + (resource.primaryKey.isEmpty
        ? [] : [("primaryKey", .list(resource.primaryKey.map { .text($0) }))])
    let sources = resource.sources.map { object([("title", .text($0))]) }
    return object(
      [
        ("name", .text(resource.name)), ("path", .text(resource.path)),
        ("profile", .text("tabular-data-resource")),
      ] + told("title", resource.title) + told("description", resource.description)
        + (sources.isEmpty ? [] : [("sources", .list(sources))])
        + (resource.result.map { [("result", json($0))] } ?? [])
        + [
          ("format", .text("csv")), ("mediatype", .text("text/csv")),
          ("encoding", .text(format.encoding)), ("dialect", dialect), ("schema", object(schema)),
        ])
  }

  private static func json(_ field: Field, _ format: Format) -> JSONText {
    object(
      [("name", .text(field.name)), ("type", .text(field.type.rawValue))]
        + (field.type == .number ? [("decimalChar", .text(format.decimalMark))] : [])
        + told("title", field.title) + told("description", field.description)
        + told("id", field.id == field.name ? "" : field.id)
        + (field.codes.isEmpty
          ? [] : [("codes", object(field.codes.map { ($0.id, .text($0.word)) }))]))
  }

  private static func json(_ result: Result) -> JSONText {
    object(
      [("table", .text(result.table))] + told("ladder", result.ladder)
        + (result.isStarred ? [("starred", .flag(true))] : [])
        + (result.priceYear.map { [("priceYear", .whole($0))] } ?? [])
        + (result.rows.isEmpty
          ? []
          : [
            (
              "rows",
              object(result.rows.map { ($0.id, .list($0.numbers.map { .whole($0) })) })
            )
          ]))
  }

  private static func object(_ members: [(String, JSONText)]) -> JSONText {
    .object(members.map { JSONText.Member($0.0, $0.1) })
  }

  /// A member, where there is something to tell.
  private static func told(_ name: String, _ text: String) -> [(String, JSONText)] {
    text.isEmpty ? [] : [(name, .text(text))]
  }
}
