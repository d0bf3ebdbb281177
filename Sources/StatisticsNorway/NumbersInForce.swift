import Tabular

extension Municipalities {
  private struct InForce {
    /// The parts of each code, with the other parts of the municipality each is of.
    var parts: [String: [(part: Part, others: [Part])]] = [:]
    var all = 0...0

    init(_ entries: [Entry]) {
      for entry in entries {
        for part in entry.parts {
          parts[part.code, default: []].append(
            (part, entry.parts.filter { $0.code != part.code }))
        }
      }
      let years = entries.flatMap(\.parts).map(\.years)
      if let first = years.map(\.lowerBound).min(), let last = years.map(\.upperBound).max() {
        all = first...last
      }
    }
  }

  private static let inForce = InForce(shipped.entries)

  /// Whether a number was one of a municipality on 1 January of a year.
  ///
  /// In a year of change that the numbers before and after it share, either may stand in statistics:
  /// neither is one for certain. A number of today is one in the years after the table too; the years before
  /// it are not known. SSB's `K-` of a number of today is a series in today's borders and is always one, but
  /// where the area took a share of another.
  static func isInForce(_ code: String, in year: Int) -> Bool {
    let own = StatBankText.ownNumber(code)
    let all = inForce.all
    if own != code, let entry = shipped[own] {
      return year >= all.lowerBound && entry.splits(in: year).isEmpty
    }
    return inForce.parts[own]?.contains { part, others in
      let isChange = others.contains {
        $0.years.upperBound == year && part.years.lowerBound == year
          || $0.years.lowerBound == year && part.years.upperBound == year
      }
      return !isChange
        && (part.years.contains(year)
          || part.years.upperBound == all.upperBound && year > all.upperBound)
    } ?? false
  }
}

extension ImportObservation {
  /// The problem of a year of zeros of a number that was in use, or of the country; nil where the number
  /// did not exist, or somebody is there.
  ///
  /// SSB fills the years in which a number was none with zeros. Those of one that was have been lost.
  var zerosProblem: Problem? {
    guard isEmpty, hasFigures else { return nil }
    let isNation = StatBankText.ownNumber(code) == "0"
    guard isNation || isInForce else { return nil }
    return problem(
      Phrase("only zeros"),
      isNation
        ? Phrase("at least \(Nation.fewest)") : Phrase("persons, since the number was in use"),
      Phrase("zero is not missing: fetch the table anew, or take the year out"))
  }

  /// Whether the code, or of a name alone the municipality of today that has it, was a number then.
  private var isInForce: Bool {
    let named = code.contains(where: \.isNumber) ? [] : Municipalities.shipped.named(code)
    return Municipalities.isInForce(named.count == 1 ? named[0].code : code, in: year)
  }

  /// So many women without a man, or men without a woman, live in no place.
  private static let mostOfOneSex = 100.0

  /// The problem of figures of one sex beside zeros for the other.
  var lonelyProblem: Problem? {
    for (sex, other) in [(StatBankText.Sex.female, StatBankText.Sex.male), (.male, .female)] {
      guard let index = ages.indices.first, cells[sex] != nil, cells[other] != nil else { continue }
      let (none, many) = (total(of: sex), total(of: other))
      guard none == 0, many >= Self.mostOfOneSex else { continue }
      return problem(
        Phrase("only zeros for \(sex.norwegian)"), Phrase("kvinner and menn"),
        Phrase("zero is not missing: fetch the table anew, or take the year out"),
        at: place(sex, index))
    }
    return nil
  }
}
