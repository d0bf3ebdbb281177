import Tabular

extension RegionAnswer {
  private static func problem(
    asked region: String, _ expected: Phrase, _ advice: Phrase
  ) -> Problem {
    Problem(file: "--region", found: .quoted(region), expected: expected, advice: advice)
  }

  /// Names of the whole country.
  private static let nations: Set<String> = [
    "norge", "noreg", "norway", "landet", "hele landet", "heile landet", "the whole country",
  ]

  /// Whether a text is a name of the whole country.
  static func isNation(_ text: String) -> Bool { nations.contains(text.trimmed.lowercased()) }

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
    if Self.isNation(region) {
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
  var unknownName: Problem? {
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
}
