#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A dataset in JSON-stat 2.0, as statistics banks give it.
///
/// Values stand in row-major order of the dimensions in `id`; the order of the categories is the
/// one their index says, whether the index is a list of codes or an object of positions, and is
/// never sorted. Source: the JSON-stat 2.0 format, json-stat.org/full.
public struct JSONStat: Sendable {
  /// One dimension, its categories in the order of their index.
  public struct Dimension: Sendable, Equatable {
    /// The name in `id`.
    public var id: String
    /// The heading for people; the name when the file has none.
    public var label: String
    /// The role the file gives it: `time`, `geo` or `metric`.
    public var role: String?
    /// The codes of the categories.
    public var codes: [String]
    /// Their texts; the code where the file has none.
    public var labels: [String]
    /// Their units, where the file has them.
    public var units: [String?]
    /// The day or period that each is of, where the file has them: `refperiod` of SSB.
    public var periods: [String?] = []
  }

  /// The title of the dataset; empty when it has none.
  public let label: String
  /// The number of the table in its bank, when the file tells it.
  public let tableNumber: String?
  /// The dimensions, the last one running fastest.
  public let dimensions: [Dimension]
  /// The values; nil where the file has null or nothing.
  public let values: [Double?]
  /// The status of each value; nil where there is none.
  public let statuses: [String?]
  /// The notes of the dataset.
  public let notes: [String]
  /// When it was last updated, as it stands; nil where the file does not say it.
  public let updated: String?

  /// Whether bytes look like JSON: the first that is no white space or byte order mark is `{`.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    return rest.first { $0 != Byte.space && $0 != Byte.lineFeed && $0 != Byte.carriageReturn }
      == UInt8(ascii: "{")
  }

  /// Reads a dataset.
  ///
  /// - Throws: all problems at once: no JSON, another version or class, dimensions or categories
  ///   that are missing, sizes that do not multiply up to the number of values.
  public init(bytes: [UInt8], source: String) throws(Problems) {
    let file: JSONStatFile
    do {
      file = try JSONDecoder().decode(JSONStatFile.self, from: Data(bytes))
    } catch {
      throw Problems([
        Problem(
          file: source, found: JSONStatFile.explain(error),
          expected: Phrase("a JSON-stat 2.0 dataset"))
      ])
    }
    var problems: [Problem] = []
    func refuse(_ found: Phrase, _ expected: Phrase) {
      problems.append(Problem(file: source, found: found, expected: expected))
    }
    if !(file.version ?? "").hasPrefix("2") {
      refuse(
        file.version.map { Phrase("version \($0)") } ?? Phrase("no version"),
        Phrase("version 2.0"))
    }
    if file.class != "dataset" {
      refuse(
        file.class.map { Phrase("class \($0)") } ?? Phrase("no class"), Phrase("class dataset"))
    }
    let ids = file.id ?? []
    let sizes = file.size ?? []
    if ids.isEmpty || ids.count != sizes.count {
      refuse(
        Phrase("\(ids.count) names in id and \(sizes.count) in size"),
        Phrase("one size for each name"))
      throw Problems(problems)
    }
    var dimensions: [Dimension] = []
    for (id, size) in zip(ids, sizes) {
      guard let entry = file.dimension?[id] else {
        refuse(Phrase("no dimension \(id)"), Phrase("each name in id under dimension"))
        continue
      }
      guard let codes = entry.category.codes else {
        refuse(
          Phrase("an index of \(id) with gaps or without codes"),
          Phrase("positions 0, 1, 2 … once each"))
        continue
      }
      if codes.count != size {
        refuse(Phrase("\(codes.count) categories of \(id)"), Phrase("\(size) as in size"))
      }
      let role = file.role?.first { $0.value.contains(id) }?.key
      dimensions.append(
        Dimension(
          id: id, label: entry.label ?? id, role: role, codes: codes,
          labels: codes.map { entry.category.label?[$0] ?? $0 },
          units: codes.map { entry.category.unit?[$0]?.base },
          periods: codes.map { entry.extension?.periods[$0] ?? nil }))
    }
    let count = sizes.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    let product = sizes.map(String.init).joined(separator: " × ")
    switch file.value {
    case .list(let list) where list.count != count:
      refuse(Phrase("\(list.count) values"), Phrase(verbatim: "\(count) = \(product)"))
    case .list, .sparse: break
    case .one, nil: refuse(Phrase("no list or object of values"), Phrase("\(count) values"))
    }
    if case .list(let list)? = file.status, list.count != count {
      refuse(Phrase("\(list.count) statuses"), Phrase(verbatim: "\(count) = \(product)"))
    }
    let limit = 50_000_000
    if count < 0 || count > limit {
      refuse(Phrase("\(product) values"), Phrase("at most \(limit)"))
    }
    if !problems.isEmpty { throw Problems(problems) }
    do {
      values = try (file.value ?? .list([])).spread(over: count)
      statuses = try (file.status ?? .sparse([:])).spread(over: count)
    } catch {
      throw Problems([
        Problem(
          file: source, found: Phrase("the key \(error.key)"),
          expected: Phrase("a position below \(count)"))
      ])
    }
    label = file.label ?? ""
    tableNumber = file.extension?.px?.tableid ?? StatBankText.tableNumber(in: label)
    self.dimensions = dimensions
    notes = file.note ?? []
    updated = file.updated
  }
}
