import Tabular

/// The municipalities of today and the codes their area has had: which rows of a file are about a
/// municipality in a given year.
///
/// The table itself is ``text``, one line a municipality.
package struct Municipalities: Sendable {
  /// A code that an area has had, in statistics of 1 January of these years.
  package struct Part: Sendable, Equatable {
    package var code: String
    /// The share of the code's area that went to the municipality; 1 = all of it.
    package var share: Double
    package var years: ClosedRange<Int>

    package init(
      code: String, share: Double, years: ClosedRange<Int>
    ) {
      self.code = code
      self.share = share
      self.years = years
    }
  }

  /// One municipality.
  package struct Entry: Sendable, Equatable {
    package var code: String
    package var name: String
    package var parts: [Part]

    package init(
      code: String, name: String, parts: [Part]
    ) {
      self.code = code
      self.name = name
      self.parts = parts
    }
  }

  package let entries: [Entry]
  /// The places of the entries by number.
  private let byCode: [String: Int]
  /// The places of the entries by each of their names in small letters without accents.
  let byName: [String: [Int]]

  /// The shipped table.
  package static let shipped = Municipalities(text)

  /// Reads a table; a line that does not follow the form is a programmer's error.
  package init(_ text: String) {
    entries = text.split(separator: "\n").map { line in
      guard let entry = Self.entry(line) else { preconditionFailure("not a municipality: \(line)") }
      return entry
    }
    byCode = Dictionary(zip(entries.map(\.code), entries.indices)) { first, _ in first }
    var byName: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for name in Self.names(of: entry) { byName[name, default: []].append(index) }
    }
    self.byName = byName
  }

  private static func entry(_ line: Substring) -> Entry? {
    let halves = line.split(separator: ":", maxSplits: 1)
    guard halves.count == 2, let space = halves[0].firstIndex(of: " ") else { return nil }
    var parts: [Part] = []
    for group in halves[1].split(separator: ",") {
      let fields = group.split(separator: " ")
      guard fields.count == 2 else { return nil }
      let years = fields[1].split(separator: "-").compactMap { Int($0) }
      guard years.count == 2, years[0] <= years[1] else { return nil }
      for code in fields[0].split(separator: "+") {
        let pieces = code.split(separator: "*")
        guard pieces.count < 2 || Double(pieces[1]) != nil else { return nil }
        let share = pieces.count == 2 ? Double(pieces[1]) ?? 1 : 1
        parts.append(
          Part(code: String(pieces[0]), share: share, years: years[0]...years[1]))
      }
    }
    return Entry(
      code: String(halves[0][..<space]),
      name: String(halves[0][halves[0].index(after: space)...]), parts: parts)
  }

  /// The municipality of today with this code.
  package subscript(code: String) -> Entry? { byCode[code].map { entries[$0] } }

  /// A basic unit of a municipality that only changed its number, with the numbers it had before.
  ///
  /// It has eight digits, the last four of which were kept; its name is the file's. Nil for all else.
  package func unit(_ code: String) -> Entry? {
    guard code.count == 8, code.allSatisfy(\.isNumber), let whole = self[String(code.prefix(4))]
    else { return nil }
    let isAlone = whole.parts.allSatisfy { part in
      part.share == 1
        && !whole.parts.contains {
          $0.code != part.code && $0.years.overlaps(part.years)
            && $0.years.lowerBound != part.years.upperBound
            && part.years.lowerBound != $0.years.upperBound
        }
    }
    guard isAlone, whole.parts.count > 1 else { return nil }
    let parts = whole.parts.map {
      Part(code: $0.code + code.suffix(4), share: 1, years: $0.years)
    }
    return Entry(code: code, name: "", parts: parts)
  }

  /// The municipalities of today that a code of the past went into.
  package func successors(of code: String) -> [Entry] {
    entries.filter { $0.code != code && $0.parts.contains { $0.code == code } }
  }
}

extension Municipalities.Entry {
  /// Which codes together are the municipality in a year, the surest first.
  package struct Choice: Equatable {
    package var codes: [String]
    /// Codes that were part of the area beside the one chosen, when the file should not have them.
    package var without: [String] = []
  }

  /// All codes that can be about the municipality, with SSB's `K-` for series in joined borders.
  package var candidates: [String] {
    var codes = [code]
    for part in parts where !codes.contains(part.code) { codes.append(part.code) }
    return codes + codes.map { "K-" + $0 }
  }

  /// The codes of a year that gave only a share of their area.
  package func splits(in year: Int) -> [Municipalities.Part] {
    parts.filter { $0.years.contains(year) && $0.share != 1 }
  }

  /// The codes that the own code stands beside in a year and that joined it later.
  ///
  /// By itself it then is a part of the area. A code that ends in the own code's first year is the one
  /// before it.
  package func joinedLater(in year: Int) -> [String] {
    let listed = parts.filter { $0.years.contains(year) }
    guard let own = listed.first(where: { $0.code == code }) else { return [] }
    return listed.filter { $0.code != code && $0.years.upperBound > own.years.lowerBound }
      .map(\.code)
  }

  /// Whether the municipality's own code is listed in a year.
  func isListed(in year: Int) -> Bool {
    parts.contains { $0.code == code && $0.years.contains(year) }
  }

  /// The choices for a year.
  ///
  /// The own code stands for the whole, in the years it is listed alone and in files that were
  /// recounted to today's borders. In the first year of a code the code before it may stand
  /// instead: one of the two, never both. Where the own code stood beside others that later joined
  /// it, all of them are summed; alone it counts only when the file has none of the others. A code
  /// that once was all of the area stands for it in other years too (files in the borders of 2020).
  package func choices(in year: Int) -> [Choice] {
    let listed = parts.filter { $0.years.contains(year) }
    let others = listed.filter { $0.code != code }.map(\.code)
    let beside = joinedLater(in: year)
    var choices = [Choice(codes: ["K-" + code])]
    if !beside.isEmpty {
      choices.append(Choice(codes: [code] + beside))
      choices.append(Choice(codes: [code], without: beside))
    } else {
      choices.append(Choice(codes: [code]))
    }
    for whole in wholes { choices += [Choice(codes: ["K-" + whole]), Choice(codes: [whole])] }
    if beside.isEmpty, !others.isEmpty, splits(in: year).isEmpty {
      choices.append(Choice(codes: others))
    }
    return choices
  }

  /// Codes that were the whole area by themselves in some year, the latest first.
  private var wholes: [String] {
    parts.filter { part in
      part.code != code && part.share == 1
        && !parts.contains { other in
          other.code != part.code && other.code != code && other.years.overlaps(part.years)
        }
        && !parts.contains { other in
          other.code == code && other.years.lowerBound < part.years.upperBound
            && other.years.overlaps(part.years)
        }
    }
    .sorted { $0.years.lowerBound > $1.years.lowerBound }.map(\.code)
  }
}
