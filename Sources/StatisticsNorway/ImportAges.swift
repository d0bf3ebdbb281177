import Tabular

/// What the ages of a file must be, to be everybody.
package enum WholeAges {
  /// In words.
  package static let wanted = Phrase("every age from 0 to the highest once")

  /// Bare codes that mean the age and older, as the highest of a file: of 07459 and of older tables.
  package static let bareOpen: Set<String> = ["105", "100"]

  /// What is said where one is the highest age of a file.
  package static func warning(_ code: String, in source: String) -> Phrase {
    Phrase("\(source): the highest age, «\(code)», is read as \(code) and older")
  }
}

/// The age dimension of a file as a partition: every age from 0 once, the last group open.
enum ImportAges {
  /// The groups with their index in the dimension, from 0 up, the last one open.
  struct Partition {
    var groups: [(ages: StatBankText.Ages, index: Int)] = []
    /// The codes that are left out because they are the sum of groups: their index, and which groups.
    var sums: [(index: Int, groups: Range<Int>)] = []
    /// What to say of the highest group, where it is read as open without saying so.
    var warning: Phrase?
  }

  /// The age dimension of a table that has not every age once; nil for tables that have, or have none.
  static func partial(_ table: StatBankTable) -> StatBankTable.Dimension? {
    guard let age = table.index(of: .age).map({ table.dimensions[$0] }),
      case .failure = partition(age, table)
    else { return nil }
    return age
  }

  /// The partition, or what keeps the dimension from being one.
  ///
  /// Totals are left out. Where single ages and groups stand side by side the single ages are
  /// taken. The highest group is open when its words say so, or as one of the bare codes known to be.
  package static func partition(
    _ dimension: StatBankTable.Dimension, _ table: StatBankTable
  ) -> Result<Partition, Problems> {
    var found: [(ages: StatBankText.Ages, index: Int)] = []
    var totals: [(ages: StatBankText.Ages, index: Int)] = []
    var unknown: [Int] = []
    for (index, code) in dimension.codes.enumerated() {
      let label = dimension.labels[index]
      let coded = StatBankText.ages(code)
      guard let ages = StatBankText.ages(label)?.opened(by: coded) ?? coded else {
        unknown.append(index)
        continue
      }
      if ages.isTotal { totals.append((ages, index)) } else { found.append((ages, index)) }
    }
    func problem(
      _ found: Phrase, _ advice: Phrase, at code: Int? = nil
    ) -> Result<Partition, Problems> {
      let axis = table.index(of: .age) ?? 0
      let place = code.map { table.place(of: axis, code: $0) }
      return .failure(
        Problems([
          Problem(
            file: table.source, line: place?.line, column: place?.column, found: found,
            expected: WholeAges.wanted, advice: advice)
        ]))
    }
    if !unknown.isEmpty {
      let labels = unknown.map { dimension.labels[$0] }
      let shown = labels.prefix(5).map { "«\($0)»" }.joined(separator: ", ")
      let reason = AgeFault.reason(for: labels)
      let isAll = found.isEmpty && reason == nil
      return problem(
        Phrase("the ages \(shown + (unknown.count > 5 ? " …" : ""))"),
        isAll ? AgeFault.noAges : AgeFault.advice(for: labels),
        at: AgeFault.reasonIndex(labels).map { unknown[$0] } ?? unknown[0])
    }
    if found.isEmpty {
      return problem(
        Phrase("all ages together and no age by itself"), Phrase("fetch the table with all ages"))
    }
    found.sort { ($0.ages.from, $0.ages.to ?? .max) < ($1.ages.from, $1.ages.to ?? .max) }
    if let twins = zip(found, found.dropFirst()).first(where: { $0.ages == $1.ages }) {
      let labels = [twins.0, twins.1].map { Phrase.quoted(dimension.labels[$0.index]) }
      return problem(
        Phrase("\(Phrase.list(labels, joinedBy: Phrase(" and "))) for the same age"),
        Phrase("take one of them out"), at: twins.1.index)
    }
    let warning = openTop(&found, dimension, table)
    func partition(_ groups: [(ages: StatBankText.Ages, index: Int)]) -> Result<Partition, Problems>
    {
      let used = Set(groups.map(\.index))
      let sums = (totals + found).compactMap { ages, index in
        used.contains(index) ? nil : range(of: ages, in: groups.map(\.ages)).map { (index, $0) }
      }
      return .success(.init(groups: groups, sums: sums, warning: warning))
    }
    if isComplete(found.map(\.ages)) { return partition(found) }
    let highest = found.filter(\.ages.isSingle).map(\.ages.from).max() ?? -1
    let single = found.filter {
      $0.ages.isSingle || ($0.ages.to == nil && $0.ages.from == highest + 1)
    }
    if isComplete(single.map(\.ages)) { return partition(single) }
    let gaps = gaps(found.map(\.ages))
    if !gaps.isEmpty {
      return problem(
        Phrase("no row for \(ImportObservation.list(gaps))"),
        Phrase("fetch the table with all ages"))
    }
    if let to = found.map(\.ages).max(by: { ($0.to ?? .max) < ($1.to ?? .max) })?.to {
      return problem(
        Phrase("no row for \(to + 1) and older"),
        Phrase("fetch the table with all ages, the last one «105 år eller eldre»"))
    }
    return problem(
      Phrase("age groups that overlap"), Phrase("fetch the table with one kind of age group"))
  }

  /// The groups that together are these ages, nil where they are cut elsewhere.
  private static func range(
    of ages: StatBankText.Ages, in groups: [StatBankText.Ages]
  ) -> Range<Int>? {
    guard let first = groups.firstIndex(where: { $0.from == ages.from }),
      let last = groups.lastIndex(where: { $0.to == ages.to }), first <= last
    else { return nil }
    return first..<(last + 1)
  }

  /// Opens the highest age where it is a bare code known to be open, and says so.
  private static func openTop(
    _ found: inout [(ages: StatBankText.Ages, index: Int)], _ dimension: StatBankTable.Dimension,
    _ table: StatBankTable
  ) -> Phrase? {
    guard let last = found.last, last.ages.isSingle else { return nil }
    let whole = dimension.labels[last.index]
    let label = whole.hasSuffix(".0") ? String(whole.dropLast(2)) : whole
    guard WholeAges.bareOpen.contains(label) else { return nil }
    found[found.count - 1].ages.to = nil
    return WholeAges.warning(label, in: table.source)
  }

  private static func isComplete(_ ages: [StatBankText.Ages]) -> Bool {
    guard ages.first?.from == 0 else { return false }
    for (lower, upper) in zip(ages, ages.dropFirst()) where lower.to.map({ $0 + 1 }) != upper.from {
      return false
    }
    return ages.count > 1 && ages.last?.to == nil
  }

  /// The ages below the highest that no group covers.
  private static func gaps(_ ages: [StatBankText.Ages]) -> [StatBankText.Ages] {
    var gaps: [StatBankText.Ages] = []
    var next = 0
    for age in ages {
      if age.from > next { gaps.append(.init(from: next, to: age.from - 1)) }
      next = max(next, (age.to ?? age.from) + 1)
    }
    if ages.count < 2, ages.last?.to == nil { gaps.append(.init(from: next, to: nil)) }
    return gaps
  }
}
