import RateEstimation
import Runs
import StatisticsNorway
import Tabular

/// Projections that were published in earlier years, to be scored beside the method.
///
/// Columns `Framskriving` (vintage), `region` or `kommunenr` (code or name), `år`, `alder`, `value`
/// or `personer`, and of alternatives the main one (``VintageColumns``). Sexes are summed where both
/// are there. The ages of a place and year must be every age once; they must make up the groups of
/// the score.
struct BacktestVintage {
  /// Persons by jump-off, place, year and group of the score.
  package private(set) var persons: [Int: Backtest.Vintage] = [:]
  /// The regions of the file that are no place of the panel, or two, or a part of one without the
  /// other parts.
  package private(set) var unknown: [String] = []

  /// What is remarkable about the file, one sentence each.
  package private(set) var warnings: [Phrase] = []

  /// The first line of each place and year.
  private(set) var lines: [Key: Int] = [:]

  struct Key: Hashable, Comparable {
    let jumpOff: Int
    let place: Int
    let year: Int

    static func < (one: Key, other: Key) -> Bool {
      (one.jumpOff, one.place, one.year) < (other.jumpOff, other.place, other.year)
    }
  }

  init(file name: String, bytes: [UInt8], panel: PopulationPanel, groups: [ScoreGroup])
    throws(Problems)
  {
    if let foreign = StatBankTable.noText(bytes, source: name) { throw Problems([foreign]) }
    let table = try TextTable(bytes: bytes, source: name)
    if let fault = EncodingFault.problem(table) { throw Problems([fault]) }
    let title = ProjectionIdentity.problem(titles: table.titles, source: name)
    if let title { throw Problems([title]) }
    let columns = try VintageColumns(table)
    let others = columns.problems(table)
    if !others.isEmpty { throw Problems(others) }
    warnings = columns.warnings(table)
    let unit = table.unitTexts.lazy.compactMap { CountedUnit.problem(unit: $0, source: name) }.first
    if let unit { throw Problems([unit]) }
    if let fault = ThousandsMark.problem(table.format, source: name) { throw Problems([fault]) }
    var rows: [Key: [String: VintageCounts]] = [:]
    var places: [String: Int] = [:]
    let finder = VintagePlaces(panel)
    var problems: [Problem] = []
    var halves: Set<String> = []
    for row in 0..<table.rowCount where columns.isMain(table, row) {
      let text = table.text(row, columns.region).trimmed
      if places[text] == nil {
        let (code, label) = StatBankText.region(text)
        if let other = RegionNames.other(code, label) {
          let at = table.place(row, columns.region)
          problems.append(
            RegionNames.problem(
              code, label, other, file: name, line: at.line, column: at.column))
        }
        places[text] = finder.place(text) ?? -1
        if places[text] == -1 { unknown.append(text) }
      }
      guard let place = places[text], place >= 0 else { continue }
      do throws(Problem) {
        let read = try VintageRow(table, columns, row)
        let key = Key(jumpOff: read.jumpOff, place: place, year: read.year)
        if read.ages.isTotal {
          try rows[key, default: [:]][text, default: VintageCounts()].addTotal(read, in: table)
          continue
        }
        try rows[key, default: [:]][text, default: VintageCounts()].add(read, in: table)
      } catch {
        problems.append(error)
      }
    }
    for key in rows.keys.sorted() where problems.isEmpty {
      let byName = rows[key] ?? [:]
      let needed = VintagePlaces.parts[panel.panel.places[key.place]] ?? []
      if let twice = Self.twice(byName, parts: needed, in: table) {
        problems.append(twice)
        continue
      }
      let isParts = byName.keys.contains { needed.contains($0) }
      if isParts, !needed.allSatisfy({ byName[$0] != nil }) {
        halves.formUnion(byName.keys)
        continue
      }
      var sums = [Double?](repeating: 0, count: groups.count)
      for (place, found) in byName.sorted(by: { $0.key < $1.key }) {
        var counts = found
        if let told = counts.openTop(in: table), !warnings.contains(told) { warnings.append(told) }
        if let problem = counts.problem(in: table, "\(place) \(key.year)") {
          problems.append(problem)
          break
        }
        for (index, group) in groups.enumerated() {
          let own = counts.persons(group.from, through: group.through)
          sums[index] = own.flatMap { own in sums[index].map { $0 + own } }
        }
      }
      persons[key.jumpOff, default: [:]][key.place, default: [:]][key.year] = sums
      let row = byName.values.map(\.firstRow).min() ?? 0
      lines[key] = table.place(row, 0).line
    }
    if problems.isEmpty, rows.isEmpty {
      let shown = unknown.prefix(5).joined(separator: ", ")
      problems.append(
        Problem(
          file: name,
          found: unknown.isEmpty || places.values.contains { $0 >= 0 }
            ? Phrase("no rows of a projection") : Phrase("the regions \(shown)"),
          expected: Phrase("places of the population file"),
          advice: Phrase("give numbers of today, such as 3203, or names")))
    }
    if !problems.isEmpty { throw Problems(problems) }
    unknown += halves.sorted()
  }

  /// The problem where a place stands under two names in one year, at the first row of the second;
  /// parts of a place that are added up are no two names of it.
  private static func twice(
    _ byName: [String: VintageCounts], parts: [String], in table: TextTable
  ) -> Problem? {
    let names = byName.keys.sorted {
      (byName[$0]?.firstRow ?? 0, $0) < (byName[$1]?.firstRow ?? 0, $1)
    }
    guard names.count > 1, !names.allSatisfy({ parts.contains($0) }), let row = byName[names[1]]
    else { return nil }
    let both = Phrase.list(
      [.quoted(names[0]), .quoted(names[1])], joinedBy: Phrase(" and "))
    return Problem(
      file: table.source, line: table.place(row.firstRow, 0).line,
      found: Phrase("\(both) for the same place"), expected: Phrase("each place once"),
      advice: Phrase("take one of them out"))
  }

  /// The problem where nothing of the file can be compared from the jump-offs of a backtest.
  func problem(file: String, jumpOffs: [Int], lastYear: Int) -> Problem? {
    let isCompared = jumpOffs.contains { jumpOff in
      persons[jumpOff]?.values.contains { byYear in
        byYear.contains { year, sums in
          year > jumpOff && year <= lastYear && sums.contains { $0 != nil }
        }
      } ?? false
    }
    if isCompared { return nil }
    let found = persons.keys.sorted().map(String.init).joined(separator: ", ")
    let asked = jumpOffs.map(String.init).joined(separator: ", ")
    return Problem(
      file: file, found: Phrase("projections from \(found)"),
      expected: Phrase("a projection from \(asked) with years through \(lastYear)"),
      advice: Phrase("the vintage is compared from the year it was made: give it in --from"))
  }
}
