import StatisticsNorway
import Tabular

/// Which columns of a file of published projections say what, and which rows are of the main
/// alternative.
struct VintageColumns {
  let vintage: Int
  let region: Int
  let year: Int
  let age: Int
  let value: Int
  let sex: Int?
  /// The columns that tell alternatives apart.
  private let alternatives: [Int]

  /// Finds the columns.
  ///
  /// The alternative is known by its letters wherever they stand: in a column of its own, in
  /// `statistikkvariabel`, in the heading of the values.
  ///
  /// - Throws: all columns that are missing, in one problem; a file with alternatives and without the
  ///   main one.
  init(_ table: TextTable) throws(Problems) {
    let headings = table.header.map { $0.trimmed.lowercased() }
    var missing: [String] = []
    func column(_ names: [String]) -> Int {
      if let found = headings.firstIndex(where: { names.contains($0) }) { return found }
      missing.append(names[0])
      return 0
    }
    func column(_ role: StatBankRole, _ name: String) -> Int {
      if let found = headings.firstIndex(where: { StatBankRole(heading: $0) == role }) {
        return found
      }
      return column([name])
    }
    vintage = column(["framskriving", "vintage", "årgang"])
    region = headings.firstIndex(of: "code") ?? column(.region, "region")
    (year, age) = (column(.year, "år"), column(.age, "alder"))
    let main = table.header.firstIndex { MainAlternative.isMain($0) }
    value =
      main ?? headings.firstIndex { PersonsHeading.isValue($0) } ?? column(["value"])
    sex = headings.firstIndex { StatBankRole(heading: $0) == .sex }
    if missing == ["value"] {
      let others = table.header.filter { MainAlternative.isAlternative($0) }
      if let first = table.header.firstIndex(where: { MainAlternative.isAlternative($0) }) {
        throw Problems([Self.withoutMain(table, others, column: first)])
      }
    }
    if !missing.isEmpty {
      throw Problems([
        Problem(
          file: table.source, line: table.format.headerLine,
          found: Phrase("the columns \(table.header.joined(separator: ", "))"),
          expected: missing.count == 1
            ? Phrase("a column «\(missing[0])»")
            : Phrase("the columns \(missing.joined(separator: ", ")) too"))
      ])
    }
    let taken = [vintage, region, year, age, value, sex]
    var alternatives: [Int] = []
    for column in headings.indices where !taken.contains(column) {
      let texts = table.distinctTexts(column)
      guard texts.contains(where: { MainAlternative.isAlternative($0) }) else { continue }
      guard texts.contains(where: { MainAlternative.isMain($0) }) else {
        throw Problems([Self.withoutMain(table, texts, column: column)])
      }
      alternatives.append(column)
    }
    self.alternatives = alternatives
  }

  /// The problem of a file that has alternatives and not the main one.
  private static func withoutMain(_ table: TextTable, _ texts: [String], column: Int) -> Problem {
    Problem(
      file: table.source, line: table.format.headerLine, column: column + 1,
      found: Phrase("the alternatives \(texts.prefix(5).joined(separator: ", "))"),
      expected: Phrase("the main alternative, MMMM"),
      advice: Phrase("fetch the projection with it"))
  }

  /// What is wrong with the columns beside those that are read: a part of the population, or something
  /// else than persons counted.
  ///
  /// Columns of remarks, of numbers, and of texts of the places, years and ages say nothing of that; of
  /// codes beside their texts the texts do.
  func problems(_ table: TextTable) -> [Problem] {
    others(table).compactMap { column, heading, texts -> Problem? in
      guard let first = texts.first else { return nil }
      let isNumbers = texts.allSatisfy { Double($0.replacing(",", with: ".")) != nil }
      if ProjectionIdentity.isPart(heading) {
        let twins = table.header.filter { $0.trimmed.lowercased() == heading.lowercased() }
        if isNumbers, twins.count > 1 { return nil }
      } else {
        if texts.count > 1 || isNumbers || ProjectionIdentity.isPlace(first) { return nil }
        if !ProjectionIdentity.isElse(first, under: heading) { return nil }
      }
      var problem = ProjectionIdentity.problem(column: heading, texts, source: table.source)
      problem?.line = table.format.headerLine
      problem?.column = column + 1
      return problem
    }
  }

  /// What to say of columns with one text in all rows that is about nothing known.
  func warnings(_ table: TextTable) -> [Phrase] {
    others(table).compactMap { _, heading, texts -> Phrase? in
      guard texts.count == 1, !ProjectionIdentity.isPart(heading),
        ProjectionIdentity.isDoubtful(texts[0], under: heading)
      else { return nil }
      return Phrase(
        "\(table.source): all rows have \(Phrase.quoted(texts[0])) under \(Phrase.quoted(heading)); they are read as a projection of all persons"
      )
    }
  }

  /// The columns that are not read and may part the population, with their headings and texts.
  private func others(_ table: TextTable) -> [(column: Int, heading: String, texts: [String])] {
    let taken = [vintage, region, year, age, value, sex].compactMap { $0 } + alternatives
    return table.header.indices.compactMap { column in
      let heading = table.header[column].trimmed
      if taken.contains(column) || StubHeading.isRemark(heading) || heading.isEmpty { return nil }
      let role = StatBankRole(heading: heading)
      if role != nil, role != .contents { return nil }
      return (column, heading, table.distinctTexts(column))
    }
  }

  /// Whether a row is of the main alternative.
  func isMain(_ table: TextTable, _ row: Int) -> Bool {
    alternatives.allSatisfy { MainAlternative.isMain(table.text(row, $0)) }
  }
}

/// The main alternative of SSB's projections, by its letters, its name or its code.
enum MainAlternative {
  private static let names = ["hovedalternativ", "main alternative", "medium national growth"]

  /// Whether a text is the main alternative: `MMMM`, `MMM`, «Hovedalternativet (MMMM)», and `Personer`
  /// among codes of which the others are `Personer1` and so on.
  static func isMain(_ text: String) -> Bool {
    if let letters = SSBLetters.letters(in: text) { return letters.allSatisfy { $0 == "M" } }
    let lower = text.trimmed.lowercased()
    return names.contains { lower.contains($0) } || lower == "personer"
  }

  /// Whether a text tells an alternative, the main one or another.
  static func isAlternative(_ text: String) -> Bool {
    let lower = text.trimmed.lowercased()
    let isNumbered = lower.hasPrefix("personer") && Int(lower.dropFirst(8)) != nil
    return SSBLetters.letters(in: text) != nil || isNumbered
      || names.contains { lower.contains($0) } || lower.hasSuffix("alternativet")
  }
}

extension TextTable {
  /// The different texts of a column, in order.
  fileprivate func distinctTexts(_ column: Int) -> [String] {
    var seen: Set<String> = []
    var texts: [String] = []
    for row in 0..<rowCount {
      let text = text(row, column)
      if !text.isEmpty, seen.insert(text).inserted { texts.append(text) }
    }
    return texts
  }
}
