#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a result's `datapackage.json` says of one of its tables, for whoever looks for a number in it:
/// columns, words and rows by the names they have in every language.
public struct TableDescription: Sendable, Equatable {
  /// A column of the file.
  public struct Column: Sendable, Equatable {
    /// The heading in the file.
    public var name: String
    /// The name in every language.
    public var id: String
    /// What the words of its cells are called in every language, by the word.
    public var codes: [String: String]

    /// Describes a column; `id` is `nil` for `name`.
    public init(_ name: String, id: String? = nil, codes: [String: String] = [:]) {
      (self.name, self.id, self.codes) = (name, id ?? name, codes)
    }
  }

  /// The name the table is declared by, `{trapp}` where there is one for each ladder.
  public var table: String
  /// The ladder it is of; empty for none.
  public var ladder: String
  /// Whether it rests on assumptions or estimates.
  public var isStarred: Bool
  /// The year whose prices its kroner are in, where they are in the prices of one.
  public var priceYear: Int?
  /// The columns in the order of the file.
  public var columns: [Column]
  /// The numbers of the rows that are marked, the first below the heading being 0, by their mark.
  public var rows: [String: [Int]]

  /// Describes a table.
  public init(
    table: String, ladder: String = "", isStarred: Bool = false, priceYear: Int? = nil,
    columns: [Column], rows: [String: [Int]] = [:]
  ) {
    (self.table, self.ladder, self.isStarred) = (table, ladder, isStarred)
    (self.priceYear, self.columns, self.rows) = (priceYear, columns, rows)
  }

  /// What a package says of a file; `nil` where it is no result table.
  public init?(_ resource: DataPackage.Resource) {
    guard let result = resource.result else { return nil }
    self.init(
      table: result.table, ladder: result.ladder, isStarred: result.isStarred,
      priceYear: result.priceYear,
      columns: resource.fields.map { field in
        Column(
          field.name, id: field.id,
          codes: Dictionary(field.codes.map { ($0.word, $0.id) }) { first, _ in first })
      },
      rows: Dictionary(result.rows.map { ($0.id, $0.numbers) }) { $0 + $1 })
  }

  /// The result tables of a `datapackage.json`, by the names of their files.
  ///
  /// - Throws: `Problems` where it is none of Kohort's.
  public static func read(
    _ bytes: [UInt8], source: String
  ) throws(Problems) -> [String: TableDescription] {
    guard let package = try? JSONDecoder().decode(PackageFile.self, from: Data(bytes)) else {
      throw Problems([
        Problem(
          file: source, found: Phrase("something else"),
          expected: Phrase("a Data Package of Kohort's"))
      ])
    }
    var tables: [String: TableDescription] = [:]
    for resource in package.resources {
      guard let result = resource.result else { continue }
      tables[resource.path] = TableDescription(
        table: result.table, ladder: result.ladder ?? "",
        isStarred: result.starred ?? false, priceYear: result.priceYear,
        columns: resource.schema.fields.map { field in
          let codes = (field.codes ?? [:]).sorted { $0.key < $1.key }
          return Column(
            field.name, id: field.id,
            codes: Dictionary(codes.map { ($0.value, $0.key) }) { first, _ in first })
        }, rows: result.rows ?? [:])
    }
    return tables
  }
}

/// The members of a `datapackage.json` that are read, as they stand.
private struct PackageFile: Decodable {
  struct Resource: Decodable {
    var path: String
    var result: Result?
    var schema: Schema
  }

  struct Result: Decodable {
    var table: String
    var ladder: String?
    var starred: Bool?
    var priceYear: Int?
    var rows: [String: [Int]]?
  }

  struct Schema: Decodable {
    var fields: [Field]
  }

  struct Field: Decodable {
    var name: String
    var id: String?
    var codes: [String: String]?
  }

  var resources: [Resource]
}
