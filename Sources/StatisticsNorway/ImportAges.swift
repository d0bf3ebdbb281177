import Tabular

/// The age dimension of a file as a partition: every age from 0 once, the last group open.
enum ImportAges {
  /// The partition, or what keeps the dimension from being one.
  ///
  /// Totals are left out. Where single ages and groups stand side by side the single ages are
  /// taken. The highest group may be a single age.
  package static func partition(
    _ dimension: StatBankTable.Dimension, source: String
  ) -> Result<[(StatBankText.Ages, Int)], Problems> {
    var found: [(ages: StatBankText.Ages, index: Int)] = []
    var unknown: [String] = []
    for (index, code) in dimension.codes.enumerated() {
      let label = dimension.labels[index]
      guard let ages = StatBankText.ages(label) ?? StatBankText.ages(code) else {
        unknown.append("«\(label)»")
        continue
      }
      if !ages.isTotal { found.append((ages, index)) }
    }
    func problem(_ found: Phrase, _ advice: Phrase) -> Result<[(StatBankText.Ages, Int)], Problems>
    {
      .failure(
        Problems([
          Problem(
            file: source, found: found,
            expected: Phrase("every age from 0 to the highest once"), advice: advice)
        ]))
    }
    if !unknown.isEmpty {
      return problem(
        Phrase("the ages \(unknown.joined(separator: ", "))"),
        Phrase("take them out of the table"))
    }
    found.sort { ($0.ages.from, $0.ages.to ?? .max) < ($1.ages.from, $1.ages.to ?? .max) }
    if isComplete(found.map(\.ages)) { return .success(found.map { ($0.ages, $0.index) }) }
    let highest = found.filter(\.ages.isSingle).map(\.ages.from).max() ?? -1
    let single = found.filter {
      $0.ages.isSingle || ($0.ages.to == nil && $0.ages.from == highest + 1)
    }
    if isComplete(single.map(\.ages)) { return .success(single.map { ($0.ages, $0.index) }) }
    let gaps = gaps(found.map(\.ages))
    if gaps.isEmpty {
      return problem(
        Phrase("age groups that overlap"), Phrase("fetch the table with one kind of age group"))
    }
    return problem(
      Phrase("no row for \(ImportObservation.list(gaps))"),
      Phrase("fetch the table with all ages"))
  }

  private static func isComplete(_ ages: [StatBankText.Ages]) -> Bool {
    guard ages.first?.from == 0 else { return false }
    for (lower, upper) in zip(ages, ages.dropFirst()) where lower.to.map({ $0 + 1 }) != upper.from {
      return false
    }
    return ages.count > 1
  }

  /// The ages below the highest that no group covers.
  private static func gaps(_ ages: [StatBankText.Ages]) -> [StatBankText.Ages] {
    var gaps: [StatBankText.Ages] = []
    var next = 0
    for age in ages {
      if age.from > next { gaps.append(.init(from: next, to: age.from - 1)) }
      next = max(next, (age.to ?? age.from) + 1)
    }
    if ages.count < 2 { gaps.append(.init(from: next, to: nil)) }
    return gaps
  }
}
