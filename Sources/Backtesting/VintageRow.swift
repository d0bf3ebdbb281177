import StatisticsNorway
import Tabular

/// A row of a file of published projections.
struct VintageRow {
  let row: Int
  let jumpOff: Int
  let year: Int
  let ages: StatBankText.Ages
  let sex: StatBankText.Sex
  let persons: Double
  /// The age as it stands.
  let label: String

  /// Reads a row.
  ///
  /// - Throws: the first field that is not what its column should have, at its line and column.
  init(_ table: TextTable, _ columns: VintageColumns, _ row: Int) throws(Problem) {
    func problem(_ column: Int, _ expected: Phrase, _ advice: Phrase = .empty) -> Problem {
      let at = table.place(row, column)
      return Problem(
        file: table.source, line: at.line, column: at.column,
        found: .quoted(table.text(row, column)), expected: expected, advice: advice)
    }
    self.row = row
    guard let jumpOff = StatBankText.year(table.text(row, columns.vintage)) else {
      throw problem(columns.vintage, Phrase("the year the projection is from"))
    }
    guard let year = StatBankText.year(table.text(row, columns.year)) else {
      throw problem(
        columns.year, Phrase("a year"), TimeFault.advice(for: table.text(row, columns.year)))
    }
    label = table.text(row, columns.age)
    guard let ages = StatBankText.ages(label) else {
      throw problem(
        columns.age, Phrase("an age such as «0 år», «1-5 år» or «90 år eller eldre»"),
        AgeFault.reason(for: [label]) ?? .empty)
    }
    if let column = columns.sex {
      guard let sex = StatBankText.sex(table.text(row, column)) else {
        throw problem(column, Phrase("kvinner, menn or begge kjønn"))
      }
      self.sex = sex
    } else {
      sex = .both
    }
    guard case .number(let persons) = table.number(row, columns.value) else {
      throw problem(columns.value, Phrase("a number"))
    }
    if persons.magnitude > NumberField.largest {
      throw problem(columns.value, NumberField.belowLargest)
    }
    if persons < 0 { throw problem(columns.value, Phrase("a number not below \(0)")) }
    (self.jumpOff, self.year, self.ages, self.persons) = (jumpOff, year, ages, persons)
  }
}

/// The persons of a place and year in a projection, by ages and sex.
struct VintageCounts {
  private struct Entry {
    let ages: StatBankText.Ages
    var persons: [StatBankText.Sex: Double]
    let row: Int
  }

  private var entries: [Entry] = []

  /// The first row of the place and year.
  var firstRow: Int { entries.first?.row ?? 0 }

  /// Adds a row.
  ///
  /// - Throws: that the same ages and sex stand twice.
  mutating func add(_ read: VintageRow, in table: TextTable) throws(Problem) {
    guard let index = entries.firstIndex(where: { $0.ages == read.ages }) else {
      entries.append(Entry(ages: read.ages, persons: [read.sex: read.persons], row: read.row))
      return
    }
    if entries[index].persons.updateValue(read.persons, forKey: read.sex) != nil {
      throw Problem(
        file: table.source, line: table.place(read.row, 0).line,
        found: Phrase(
          "the same combination of codes as on line \(table.place(entries[index].row, 0).line)"),
        expected: Phrase("each combination once"))
    }
  }

  /// The persons of an entry: both sexes added, where both are there, else what is told of both.
  private func total(_ entry: Entry) -> Double? {
    if let women = entry.persons[.female], let men = entry.persons[.male] { return women + men }
    return entry.persons[.both]
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
          expected: Phrase("every age from 0 to the highest once"))
      }
      next = ages.to.map { $0 + 1 }
    }
    return next.flatMap { gap(table, place, .init(from: $0, to: nil)) }
  }

  private func gap(_ table: TextTable, _ place: String, _ ages: StatBankText.Ages) -> Problem {
    Problem(
      file: table.source, line: table.place(firstRow, 0).line,
      found: Phrase("\(Phrase("no row for \(ImportObservation.list([ages]))")) in \(place)"),
      expected: Phrase("every age from 0 to the highest once"),
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
