import Tabular

/// Why no row of the files is about the region that was asked for: one sentence for each reason.
package struct RegionAnswer {
  let region: String
  let municipality: Municipalities.Entry?
  /// The regions of the files.
  let seen: [(code: String, label: String)]
  /// Whether a file has a column of regions.
  let hasColumn: Bool
  /// Whether the region is there with nobody in it.
  let isEmpty: Bool

  static let noColumn = Phrase(
    "the file does not say which region it is of: fetch the table with region")
  static let namesOnly = Phrase(
    "fetch the table with codes and texts, or as JSON-stat2: a name does not tell the borders")

  /// What to do where no region has a number: names of places, or totals of what the file does not say.
  var namesAdvice: Phrase {
    seen.allSatisfy { TableWords.isTotal($0.label, of: "region") }
      ? Phrase(
        "a total does not say of what it is: fetch the table with the municipality, by its number")
      : Self.namesOnly
  }

  func lostZero(
    file: String, _ one: (code: String, label: String), _ wanted: Phrase
  ) -> Problem {
    Problem(
      file: file, found: Phrase("the region «\(text(one))»"), expected: wanted,
      advice: Phrase(
        "the first zero of the number is lost, as spreadsheets lose it: fetch the file anew and do not save it there"
      ))
  }

  /// The reason.
  func problem(file: String) -> Problem {
    if !isEmpty, let unknownName { return unknownName }
    let own = "\(region) \(municipality?.name ?? "")".trimmed
    func problem(_ found: Phrase, _ expected: Phrase, _ advice: Phrase) -> Problem {
      Problem(file: file, found: found, expected: expected, advice: advice)
    }
    let wanted = Phrase(verbatim: own)
    if isEmpty {
      return problem(
        Phrase("nobody in any year"), withPast(own),
        Phrase("a code without persons did not exist in that year"))
    }
    if !hasColumn {
      return problem(Phrase("no region column"), Phrase("rows of \(own)"), Self.noColumn)
    }
    let lost = seen.first { one in
      candidates.contains { $0.first == "0" && $0.drop { $0 == "0" } == one.code }
    }
    if let lost { return lostZero(file: file, lost, wanted) }
    if seen.allSatisfy({ !$0.code.contains(where: \.isNumber) }) {
      return problem(
        Phrase("the regions \(list) by their names only"),
        Phrase("numbers of municipalities, \(own)"), namesAdvice)
    }
    if let level = levels {
      return problem(
        Phrase("the regions \(list), which are \(level.found)"), Phrase("\(level.wanted), \(own)"),
        Phrase("fetch the table with regions of that level"))
    }
    return problem(
      Phrase("the regions \(list)"), withPast(own), Phrase("fetch the table with this region too"))
  }

  private var candidates: [String] {
    municipality?.candidates.filter { !$0.hasPrefix("K-") } ?? [region]
  }

  private func withPast(_ own: String) -> Phrase {
    let past = candidates.filter { $0 != region }
    return past.isEmpty
      ? Phrase(verbatim: own) : Phrase("\(own) (earlier \(past.joined(separator: ", ")))")
  }

  private func text(_ one: (code: String, label: String)) -> String {
    one.code == one.label ? one.code : "\(one.code) \(one.label)"
  }

  /// The first regions of the files.
  var list: String {
    var texts: [String] = []
    for one in seen where !texts.contains(text(one)) {
      if texts.count == 4 { return texts.joined(separator: ", ") + " …" }
      texts.append(text(one))
    }
    return texts.joined(separator: ", ")
  }

  /// The level of the files and the one asked for, where all regions of the files are of another.
  private var levels: (found: Phrase, wanted: Phrase)? {
    guard let asked = Self.level(region) else { return nil }
    let found = Set(seen.compactMap { Self.level($0.code) })
    guard !found.isEmpty, !found.contains(asked), let one = found.min() else { return nil }
    return (Self.name(one), Self.name(asked))
  }

  /// 0 the country, 2 a county, 4 a municipality, 6 a part of a town, 8 a basic unit.
  static func level(_ code: String) -> Int? {
    let plain = code.hasPrefix("K-") ? code.dropFirst(2) : code[...]
    if plain == "0" { return 0 }
    let digits = plain.prefix { $0.isNumber }.count
    return [2, 4, 6, 8].contains(digits) && plain.count - digits < 2 ? digits : nil
  }

  static func name(_ level: Int) -> Phrase {
    switch level {
    case 0: Phrase("the whole country")
    case 2: Phrase("counties")
    case 4: Phrase("municipalities")
    case 6: Phrase("parts of towns")
    default: Phrase("basic statistical units")
    }
  }
}
