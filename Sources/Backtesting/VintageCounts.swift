import StatisticsNorway
import Tabular

/// The persons of a place and year in a projection, by ages and sex.
struct VintageCounts {
  private struct Entry {
    var ages: StatBankText.Ages
    let label: String
    var persons: [StatBankText.Sex: Double]
    let row: Int
  }

  private var entries: [Entry] = []
  private var totals: [StatBankText.Sex: (persons: Double, row: Int, label: String)] = [:]

  /// The first row of the place and year.
  var firstRow: Int { entries.first?.row ?? totals.values.map(\.row).min() ?? 0 }

  /// Adds a row.
  ///
  /// - Throws: that the same ages and sex stand twice.
  mutating func add(_ read: VintageRow, in table: TextTable) throws(Problem) {
    guard let index = entries.firstIndex(where: { $0.ages == read.ages }) else {
      entries.append(
        Entry(ages: read.ages, label: read.label, persons: [read.sex: read.persons], row: read.row))
      return
    }
    if entries[index].persons.updateValue(read.persons, forKey: read.sex) != nil {
      throw Self.twice(read, entries[index].row, in: table)
    }
  }

  /// The persons of an entry: both sexes added, where both are there, else what is told of both.
  private func total(_ entry: Entry) -> Double? {
    if let women = entry.persons[.female], let men = entry.persons[.male] { return women + men }
    return entry.persons[.both]
  }

  /// Opens the highest age where it is a bare code known to be open; what to say of it then.
  mutating func openTop(in table: TextTable) -> Phrase? {
    guard let last = entries.indices.max(by: { entries[$0].ages.from < entries[$1].ages.from }),
      entries[last].ages.isSingle, WholeAges.bareOpen.contains(entries[last].label.trimmed)
    else { return nil }
    entries[last].ages.to = nil
    return WholeAges.warning(entries[last].label.trimmed, in: table.source)
  }

  /// Adds a row of all ages together, to be held against their sum.
  mutating func addTotal(_ read: VintageRow, in table: TextTable) throws(Problem) {
    if let before = totals.updateValue((read.persons, read.row, read.label), forKey: read.sex) {
      throw Self.twice(read, before.row, in: table)
    }
  }

  /// The problem of a row whose codes stand on a line before.
  private static func twice(_ read: VintageRow, _ before: Int, in table: TextTable) -> Problem {
    Problem(
      file: table.source, line: table.place(read.row, 0).line,
      found: Phrase("the same combination of codes as on line \(table.place(before, 0).line)"),
      expected: Phrase("each combination once"))
  }

  /// The problem of a total that is not the sum of its parts, nil where all are; projections may be rounded
  /// age by age.
  private func sumProblem(in table: TextTable, _ place: String) -> Problem? {
    func problem(_ what: Phrase, _ total: Double, _ added: Double, _ row: Int) -> Problem {
      Problem(
        file: table.source, line: table.place(row, 0).line,
        found: Phrase("\(Phrase("\(total) for \(what)")) in \(place)"),
        expected: Phrase("\(added), the sum of its parts"),
        advice: Phrase("one of them is wrong: fetch the table anew, without totals"))
    }
    for entry in entries {
      guard let both = entry.persons[.both], let women = entry.persons[.female],
        let men = entry.persons[.male], abs(both - women - men) > 2
      else { continue }
      return problem(
        Phrase(verbatim: "begge kjønn \(entry.ages.text)"), both, women + men, entry.row)
    }
    for sex in [StatBankText.Sex.female, .male, .both] {
      let parts = entries.compactMap { sex == .both ? total($0) : $0.persons[sex] }
      let added = parts.reduce(0, +)
      guard let (persons, row, label) = totals[sex], parts.count == entries.count,
        abs(persons - added) > Double(parts.count)
      else { continue }
      return problem(.quoted(label), persons, added, row)
    }
    return nil
  }

  /// What keeps the ages from being every age once, nil where nothing does.
  func problem(in table: TextTable, _ place: String) -> Problem? {
    if let lone = entries.first(where: { total($0) == nil }) {
      let sex = lone.persons.keys.first == .female ? "kvinner" : "menn"
      return Problem(
        file: table.source, line: table.place(lone.row, 0).line,
        found: Phrase("\(Phrase("only \(sex)")) in \(place)"),
        expected: Phrase("kvinner and menn"), advice: Phrase("fetch the projection with both sexes")
      )
    }
    if entries.isEmpty { return gap(table, place, .init(from: 0, to: nil)) }
    if !entries.contains(where: { (total($0) ?? 0) != 0 }) {
      return Problem(
        file: table.source, line: table.place(firstRow, 0).line,
        found: Phrase("\(Phrase("only zeros")) in \(place)"), expected: Phrase("persons"),
        advice: Phrase("a number that did not exist has no projection: take its rows out"))
    }
    let sorted = entries.map(\.ages).sorted { $0.from < $1.from }
    var next: Int? = 0
    for ages in sorted {
      guard let from = next, ages.from <= from else {
        return gap(table, place, .init(from: next ?? 0, to: ages.from - 1))
      }
      if ages.from < from {
        return Problem(
          file: table.source, line: table.place(firstRow, 0).line,
          found: Phrase("\(Phrase("age groups that overlap")) in \(place)"),
          expected: WholeAges.wanted)
      }
      next = ages.to.map { $0 + 1 }
    }
    return next.flatMap { gap(table, place, .init(from: $0, to: nil)) }
      ?? sumProblem(in: table, place)
  }

  private func gap(_ table: TextTable, _ place: String, _ ages: StatBankText.Ages) -> Problem {
    Problem(
      file: table.source, line: table.place(firstRow, 0).line,
      found: Phrase("\(Phrase("no row for \(ImportObservation.list([ages]))")) in \(place)"),
      expected: WholeAges.wanted,
      advice: Phrase("fetch the projection with all ages"))
  }

  /// The persons of the age groups that make up a group of the score, `nil` where they do not.
  func persons(_ from: Int, through: Int?) -> Double? {
    var next: Int? = from
    var sum = 0.0
    while let from = next {
      guard let entry = entries.first(where: { $0.ages.from == from }), let own = total(entry)
      else {
        return nil
      }
      sum += own
      guard let to = entry.ages.to else { return through == nil ? sum : nil }
      if to == through { return sum }
      if let through, to > through { return nil }
      next = to + 1
    }
    return nil
  }
}
