#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The members of a JSON-stat file that are read, as they stand.
struct JSONStatFile: Decodable {
  struct Entry: Decodable {
    var label: String?
    var category: Category
    var `extension`: Remarks?
  }

  /// What a bank adds to a dimension; anything else than what is read may stand there.
  struct Remarks: Decodable {
    enum CodingKeys: CodingKey { case refperiod }

    /// The day or period that the figures of each code are of.
    var periods: [String: String?]

    init(from decoder: any Decoder) throws {
      let container = try? decoder.container(keyedBy: CodingKeys.self)
      periods = (try? container?.decode([String: String?].self, forKey: .refperiod)) ?? [:]
    }
  }

  struct Category: Decodable {
    var index: Index?
    var label: [String: String]?
    var unit: [String: Unit]?

    /// The codes in the order of the index; nil when the index has gaps or repeats itself.
    var codes: [String]? {
      switch index {
      case .list(let codes): return Set(codes).count == codes.count ? codes : nil
      case .positions(let positions):
        var codes = [String?](repeating: nil, count: positions.count)
        for (code, position) in positions {
          guard codes.indices.contains(position), codes[position] == nil else { return nil }
          codes[position] = code
        }
        return codes.compactMap { $0 }
      case nil:
        // The index may be left out where there is one category.
        return label?.count == 1 ? label.map { Array($0.keys) } : nil
      }
    }
  }

  struct Unit: Decodable {
    var base: String?
  }

  /// A list of codes, or an object of positions.
  enum Index: Decodable {
    case list([String])
    case positions([String: Int])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([String].self) {
        self = .list(list)
      } else {
        self = .positions(try container.decode([String: Int].self))
      }
    }
  }

  /// A key of a sparse object that is no position.
  struct BadKey: Error {
    var key: String
  }

  /// A list, a sparse object whose keys are positions, or one for all.
  enum Cells<Element: Decodable & Sendable>: Decodable {
    case list([Element?])
    case sparse([String: Element?])
    case one(Element)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(Element.self) {
        self = .one(one)
      } else if let list = try? container.decode([Element?].self) {
        self = .list(list)
      } else {
        self = .sparse(try container.decode([String: Element?].self))
      }
    }

    /// One element per position.
    func spread(over count: Int) throws(BadKey) -> [Element?] {
      switch self {
      case .list(let list): return list
      case .one(let element): return [Element?](repeating: element, count: count)
      case .sparse(let entries):
        var result = [Element?](repeating: nil, count: count)
        for (key, element) in entries.sorted(by: { $0.key < $1.key }) {
          guard let position = Int(key), result.indices.contains(position) else {
            throw BadKey(key: key)
          }
          result[position] = element
        }
        return result
      }
    }
  }

  struct Extension: Decodable {
    struct PX: Decodable {
      var tableid: String?
    }
    var px: PX?
  }

  var version: String?
  var `class`: String?
  var label: String?
  var updated: String?
  var id: [String]?
  var size: [Int]?
  var role: [String: [String]]?
  var dimension: [String: Entry]?
  var value: Cells<Double>?
  var status: Cells<String>?
  var note: [String]?
  var `extension`: Extension?

  /// What was found in place of a dataset, without the decoder's own wording.
  static func explain(_ error: any Error) -> Phrase {
    func path(_ context: DecodingError.Context) -> Phrase {
      let names = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
      return names.isEmpty ? Phrase("the file") : Phrase(verbatim: names.joined(separator: "."))
    }
    let noJSON = Phrase("something that is no JSON")
    guard let error = error as? DecodingError else { return noJSON }
    switch error {
    case .dataCorrupted(let context):
      return context.codingPath.isEmpty
        ? noJSON : Phrase("something unreadable at \(path(context))")
    case .keyNotFound(let key, let context):
      return Phrase("no \(key.stringValue) in \(path(context))")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return Phrase("another type at \(path(context))")
    @unknown default: return noJSON
    }
  }
}
