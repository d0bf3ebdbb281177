/// One dimension among the columns of codes: a column, or two side by side that say the same.
struct StubPart {
  /// The column of codes.
  var column: Int
  /// The column of texts, where there is one.
  var label: Int?
  /// The heading.
  var heading: String
  /// The heading of the other column.
  var id = ""
  var role: StatBankRole

  /// Words that say that a column holds the codes, or the texts, of another.
  private static let markers = [
    "kode", "code", "nummer", "nr", "navn", "namn", "name", "tekst", "text", "label", "id",
  ]

  /// The dimensions of the columns: pairs joined, and a coarser region beside a finer one left out.
  static func parts(of table: TextTable, _ columns: StatBankColumns) -> [StubPart] {
    var parts = columns.stub.map { StubPart(column: $0.column, heading: $0.heading, role: $0.role) }
    let kinds = parts.map { kind($0.heading) }
    var isLeft = parts.map { _ in true }
    for index in parts.indices where isLeft[index] {
      for other in partners(of: index, kinds) where isLeft[index] && isLeft[other] {
        let (one, two) = (parts[index], parts[other])
        if one.label != nil { break }
        let rows = columns.firstRow..<max(columns.firstRow, table.rowCount)
        let forth = determines(table, one.column, two.column, rows)
        let back = determines(table, two.column, one.column, rows)
        let isRegion = one.role == .region && two.role == .region
        if one.role == .region || two.role == .region,
          let part = namedPart(table, index, one, other, two, rows)
        {
          parts[part].role = .other
          continue
        }
        if forth, back, !(isRegion && haveOwnCodes(table, one.column, two.column, rows)) {
          parts[index] = joined(table, one, two, rows)
          isLeft[other] = false
        } else if isRegion, forth || back {
          let dropsFirst = forth && back ? isShorter(table, one.column, two.column, rows) : back
          if dropsFirst { parts[index] = two }
          isLeft[other] = false
        }
      }
    }
    return parts.indices.filter { isLeft[$0] }.map { parts[$0] }
  }

  /// Headings of parts of a municipality.
  private static let partsOfRegions: Set<String> = [
    "bydel", "bydeler", "bydelar", "grunnkrets", "grunnkretser", "grunnkrinsar", "delområde",
    "delområder", "urban district", "basic statistical unit",
  ]

  /// The one of two columns of regions that names parts of what the other has, without codes of its own:
  /// it is no text of the other's codes, and its rows are not the whole.
  private static func namedPart(
    _ table: TextTable, _ first: Int, _ one: StubPart, _ second: Int, _ two: StubPart,
    _ rows: Range<Int>
  ) -> Int? {
    let (isFirst, isSecond) = (isOfParts(one), isOfParts(two))
    guard isFirst != isSecond, let row = rows.first else { return nil }
    let column = isFirst ? one.column : two.column
    return StatBankText.startsWithRegionCode(table.text(row, column))
      ? nil : isFirst ? first : second
  }

  private static func isOfParts(_ part: StubPart) -> Bool {
    partsOfRegions.contains(stem(part.heading))
  }

  /// How many columns of one kind each is held against: a code has its text close by.
  private static let reach = 8

  /// The next columns that may say the same as one.
  private static func partners(of index: Int, _ kinds: [String]) -> [Int] {
    if kinds[index].isEmpty { return [] }
    var found: [Int] = []
    var other = index + 1
    while other < kinds.count, other - index <= 64, found.count < reach {
      if kinds[other] == kinds[index] { found.append(other) }
      other += 1
    }
    return found
  }

  /// What two headings of one dimension have in common: the role, or the stem.
  private static func kind(_ heading: String) -> String {
    let stem = stem(heading)
    return StatBankRole(heading: stem)?.rawValue ?? stem
  }

  /// A heading without the words that say code or name: `kommune` of `kommunenr`, `Kommune_navn`.
  private static func stem(_ heading: String) -> String {
    let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let kept = words.filter { !markers.contains($0) && Int($0) == nil }
    guard let last = kept.last else { return words.first ?? "" }
    for marker in markers where marker.count > 1 && last.hasSuffix(marker) {
      let rest = last.dropLast(marker.count)
      if rest.count > 2, marker != "id" {
        return (kept.dropLast() + [String(rest)]).joined(separator: " ")
      }
    }
    return kept.joined(separator: " ")
  }

  /// Whether each text of a column stands beside one text of another.
  private static func determines(
    _ table: TextTable, _ one: Int, _ other: Int, _ rows: Range<Int>
  ) -> Bool {
    var seen: [String: String] = [:]
    for row in rows {
      let text = table.text(row, other)
      if let known = seen.updateValue(text, forKey: table.text(row, one)), known != text {
        return false
      }
    }
    return true
  }

  /// Whether both columns have codes of regions, which then are two regions and no code and name.
  private static func haveOwnCodes(
    _ table: TextTable, _ one: Int, _ other: Int, _ rows: Range<Int>
  ) -> Bool {
    guard let row = rows.first else { return false }
    let (first, second) = (table.text(row, one), table.text(row, other))
    return StatBankText.startsWithRegionCode(first) && StatBankText.startsWithRegionCode(second)
      && StatBankText.region(first).code != StatBankText.region(second).code
  }

  private static func isShorter(
    _ table: TextTable, _ one: Int, _ other: Int, _ rows: Range<Int>
  ) -> Bool {
    guard let row = rows.first else { return false }
    return StatBankText.region(table.text(row, one)).code.count
      < StatBankText.region(table.text(row, other)).code.count
  }

  /// One dimension of two columns: the column of shorter texts has the codes.
  private static func joined(
    _ table: TextTable, _ one: StubPart, _ two: StubPart, _ rows: Range<Int>
  ) -> StubPart {
    let lengths = rows.prefix(200).reduce(into: (0, 0)) {
      $0.0 += table.text($1, one.column).count
      $0.1 += table.text($1, two.column).count
    }
    let (codes, texts) = lengths.0 <= lengths.1 ? (one, two) : (two, one)
    let role = one.role == .other ? two.role : one.role
    return StubPart(
      column: codes.column, label: texts.column, heading: one.heading, id: two.heading, role: role)
  }
}
