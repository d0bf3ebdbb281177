import Tabular

extension Municipalities {
  private struct InForce {
    var years: [String: [ClosedRange<Int>]] = [:]
    var all = 0...0

    init(_ entries: [Entry]) {
      let parts = entries.flatMap(\.parts)
      for part in parts { years[part.code, default: []].append(part.years) }
      if let first = parts.map(\.years.lowerBound).min(),
        let last = parts.map(\.years.upperBound).max()
      {
        all = first...last
      }
    }
  }

  private static let inForce = InForce(shipped.entries)

  /// Whether a number was one of a municipality on 1 January of a year, the year of a change left out:
  /// then it may stand in statistics or not.
  ///
  /// A number of today is one in the years after the table too; the years before it are not known.
  static func isInForce(_ code: String, in year: Int) -> Bool {
    let all = inForce.all
    return inForce.years[code]?.contains { years in
      let begins =
        year > years.lowerBound || years.lowerBound == all.lowerBound && year >= all.lowerBound
      return begins && (year < years.upperBound || years.upperBound == all.upperBound)
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
    let own = StatBankText.ownNumber(code)
    let isNation = own == "0"
    guard isNation || Municipalities.isInForce(own, in: year) else { return nil }
    return problem(
      Phrase("only zeros"),
      isNation
        ? Phrase("at least \(Nation.fewest)") : Phrase("persons, since the number was in use"),
      Phrase("zero is not missing: fetch the table anew, or take the year out"))
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
