import Tabular

/// Why no row of the files is about the region that was asked for: one sentence for each reason.
struct RegionAnswer {
  let region: String
  let municipality: Municipalities.Entry?
  /// The regions of the files.
  let seen: [(code: String, label: String)]
  /// Whether a file has a column of regions.
  let hasColumn: Bool
  /// Whether the region is there with nobody in it.
  let isEmpty: Bool

  private static func problem(
    asked region: String, _ expected: Phrase, _ advice: Phrase
  ) -> Problem {
    Problem(file: "--region", found: .quoted(region), expected: expected, advice: advice)
  }

  /// Names of the whole country.
  private static let nations: Set<String> = [
    "norge", "noreg", "norway", "landet", "hele landet", "heile landet", "the whole country",
  ]

  /// What is wrong with what was asked for itself, nil where it is a number or a name of the file's.
  static func problem(asked region: String) -> Problem? {
    let names = Municipalities.shipped
    func problem(_ expected: Phrase, _ advice: Phrase) -> Problem {
      Self.problem(asked: region, expected, advice)
    }
    if region.count == 3, region.allSatisfy(\.isNumber), let entry = names["0" + region] {
      return problem(
        Phrase("four digits"),
        Phrase("give \(entry.code) (\(entry.name)): the first digit is a zero"))
    }
    if region.contains(where: \.isNumber) { return nil }
    let number = Phrase("the number of a municipality")
    let found = names.named(region)
    if !found.isEmpty {
      let codes = found.map { entry in
        let county = Counties.name(of: String(entry.code.prefix(2))) ?? ""
        return Phrase(verbatim: found.count > 1 ? "\(entry.code) (\(county))" : entry.code)
      }
      return problem(number, Phrase("give \(Phrase.list(codes, joinedBy: Phrase(" or ")))"))
    }
    if Self.nations.contains(region.lowercased()) {
      return problem(number, Phrase("give 0 for the whole country"))
    }
    if Counties.isFormer(region) {
      return problem(
        number,
        Phrase(
          "\(region) is a county of 2020–2023: give the number of a municipality in it, or alle"))
    }
    guard let digits = Counties.digits(of: region) else { return nil }
    return problem(
      number,
      Phrase("\(region) is the county \(digits): give the number of a municipality in it, or alle"))
  }

  /// What is wrong with a name that neither the files nor the municipalities of today have; of a code of
  /// the files that has it as its text, the number.
  private var unknownName: Problem? {
    if region.contains(where: \.isNumber) { return nil }
    let same = seen.first { $0.label.lowercased() == region.lowercased() && $0.code != $0.label }
    let shipped = Municipalities.shipped
    let own = same.map { StatBankText.ownNumber($0.code) }
    let today = own.map { shipped[$0] != nil ? [$0] : shipped.successors(of: $0).map(\.code) } ?? []
    let codes = today.isEmpty ? [own].compactMap { $0 } : today
    let number = Phrase("the number of a municipality")
    if codes.isEmpty {
      return Self.problem(
        asked: region, number,
        Phrase("no municipality of 2024 has this name; StatBank shows the number in front of it"))
    }
    return Self.problem(
      asked: region, number,
      Phrase("give \(Phrase.list(codes.map { Phrase(verbatim: $0) }, joinedBy: Phrase(" or ")))"))
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
      return problem(
        Phrase("no region column"), Phrase("rows of \(own)"),
        Phrase("the file does not say which region it is of: fetch the table with region"))
    }
    let lost = seen.first { one in
      candidates.contains { $0.first == "0" && $0.drop { $0 == "0" } == one.code }
    }
    if let lost {
      return problem(
        Phrase("the region «\(text(lost))»"), wanted,
        Phrase(
          "the first zero of the number is lost, as spreadsheets lose it: fetch the file anew and do not save it there"
        ))
    }
    if seen.allSatisfy({ !$0.code.contains(where: \.isNumber) }) {
      return problem(
        Phrase("the regions \(list) by their names only"),
        Phrase("numbers of municipalities, \(own)"),
        Phrase(
          "fetch the table with codes and texts, or as JSON-stat2: a name does not tell the borders"
        ))
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
  private var list: String {
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
  private static func level(_ code: String) -> Int? {
    let plain = code.hasPrefix("K-") ? code.dropFirst(2) : code[...]
    if plain == "0" { return 0 }
    let digits = plain.prefix { $0.isNumber }.count
    return [2, 4, 6, 8].contains(digits) && plain.count - digits < 2 ? digits : nil
  }

  private static func name(_ level: Int) -> Phrase {
    switch level {
    case 0: Phrase("the whole country")
    case 2: Phrase("counties")
    case 4: Phrase("municipalities")
    case 6: Phrase("parts of towns")
    default: Phrase("basic statistical units")
    }
  }
}
