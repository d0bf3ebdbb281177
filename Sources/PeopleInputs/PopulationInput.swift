import Demography
import FolderText
import RateEstimation
import Tabular

/// The populations a folder gives: the base and its history, by region and year.
package struct PopulationInput {
  /// A region, in the order of the file.
  package struct Region: Equatable {
    package let code: String
    package let name: String

    package init(
      code: String, name: String
    ) {
      self.code = code
      self.name = name
    }
  }

  /// The regions, in order of first appearance.
  package private(set) var regions: [Region] = []
  /// Complete populations by region code and year.
  package private(set) var populations: [String: [Int: Population]] = [:]
  /// The lower bounds of the age groups counted by sex, by region code and year.
  package private(set) var bounds: [String: [Int: [Int]]] = [:]
  /// The years whose populations were graduated from groups.
  package private(set) var graduatedYears: Set<Int> = []

  /// Regions whose persons are so few, or so many, that the unit is in doubt: then what else they are
  /// too few for only follows from that.
  var doubtful: Set<String> = []

  /// Whether the unit of what is asked for is in doubt: of a region, or of all where none is given.
  package func hasDoubtfulUnit(in region: String?) -> Bool {
    region.map(doubtful.contains) ?? (doubtful.count == regions.count)
  }

  private struct Key: Hashable {
    let region: String
    let year: Int
  }

  /// Populations that are complete already, by single years.
  package init(regions: [Region], populations: [String: [Int: Population]]) {
    (self.regions, self.populations) = (regions, populations)
  }

  /// Reads the file; a region-year that is not complete is no population, and a problem only where
  /// the run starts from it.
  ///
  /// No run starts from a year after `lastCounted`, the last that can have been counted, unless it is
  /// asked to.
  package init(
    _ file: InputFile, settings: inout Settings, lastCounted: Int, findings: Findings
  ) {
    let before = findings.count
    if file.rowCount == 0 {
      findings.add(
        file.name, found: Phrase("no rows below the heading"),
        expected: FolderSchema.population.purpose,
        advice: Phrase("kohort import ssb makes the file from a download of table 07459"))
    }
    var tables: [Key: RegionYear] = [:]
    // The first line with parts of persons, by region.
    var fractions: [String: Int] = [:]
    for row in file.rows(findings) {
      guard let region = row.region(), let year = row.year(), let age = row.ages(),
        let sexes = row.sexes(allowBoth: true), let persons = row.number("personer", atLeast: 0)
      else { continue }
      if let known = regions.firstIndex(where: { $0.code == region.code }) {
        if regions[known].name.isEmpty {
          regions[known] = Region(code: region.code, name: region.name)
        }
      } else {
        regions.append(Region(code: region.code, name: region.name))
      }
      if persons != persons.rounded(), fractions[region.code] == nil {
        fractions[region.code] = row.line
      }
      let key = Key(region: region.code, year: year)
      tables[key, default: RegionYear(file: file, region: region.code, year: year)].add(
        sexes: sexes, age: age, persons: persons, row: row.row)
    }
    if findings.count > before || file.lacksRows { return }
    let years = Set(tables.keys.map(\.year)).sorted()
    let failures = read(tables, settings: settings, findings: findings)
    if settings.startYear == nil {
      settings.startYear =
        years.last { year in
          year <= lastCounted && regions.allSatisfy { populations[$0.code]?[year] != nil }
        } ?? years.last { $0 <= lastCounted } ?? years.last
    }
    for region in regions {
      guard let start = settings.startYear else { continue }
      if let problem = failures[Key(region: region.code, year: start)] {
        findings.add(problem)
      } else if populations[region.code]?[start] == nil {
        settings.isStartUncounted = true
        let known = populations[region.code]?.keys.sorted().map(String.init) ?? []
        findings.add(
          file.name,
          found: Phrase("region \(region.code) without a complete population in \(start)"),
          expected: Phrase("all ages of each sex on 1 January \(start)"),
          advice: Phrase.list(
            [
              known.isEmpty
                ? .empty : Phrase("complete years are \(known.joined(separator: ", "))"),
              beside(region, in: start) ?? .empty,
            ].filter { !$0.isEmpty }, separator: "; "))
      }
      warnOfJumps(region, findings: findings)
      warnOfCohorts(region, findings: findings)
      warnOfOneNumber(region, startYear: settings.startYear, findings: findings)
      warnOfDoubts(
        region, startYear: settings.startYear, fraction: fractions[region.code],
        findings: findings)
    }
    for (key, problem) in failures.sorted(by: {
      ($0.key.region, $0.key.year) < ($1.key.region, $1.key.year)
    })
    where key.year != settings.startYear
      // What is wrong with the start year is mostly wrong with the others, and is mended in all.
      && settings.startYear.map({ failures[Key(region: key.region, year: $0)] == nil }) ?? true
    {
      findings.warn(
        Phrase(
          "\(problem.file): \(key.year) is not used: found \(problem.found), expected \(problem.expected)"
        ))
    }
  }

  /// What to do about a region that another one follows: the same place under an older number.
  private func beside(_ region: Region, in start: Int) -> Phrase? {
    let own = populations[region.code] ?? [:]
    guard let last = own.keys.max(), let before = own[last]?.total else { return nil }
    let others = regions.filter {
      let years = populations[$0.code] ?? [:]
      guard $0.code != region.code, let now = years[start]?.total,
        Set(years.keys).isDisjoint(with: own.keys)
      else { return false }
      // No place that goes on changes more.
      let most = (start - last).magnitude
      return (1...100).contains(most)
        && (now / before - 1).magnitude <= UnlikelyChange.inAYear * Double(most)
    }
    guard let other = others.first, others.count == 1 else { return nil }
    return Phrase(
      "region \(other.code) has \(start), and no year that \(region.code) has: are they one place under two numbers? Then write one number in all rows"
    )
  }

  /// Turns every region-year into a population; gives what is wrong with the others.
  private mutating func read(
    _ tables: [Key: RegionYear], settings: Settings, findings: Findings
  ) -> [Key: Problem] {
    var failures: [Key: Problem] = [:]
    var spread: [Int: Set<Int>] = [:]
    for (key, table) in tables {
      do {
        let made = try table.population(settings)
        populations[key.region, default: [:]][key.year] = made.population
        bounds[key.region, default: [:]][key.year] = made.bounds
        if made.isGraduated { graduatedYears.insert(key.year) }
        if let bound = made.spreadOpenAge { spread[bound, default: []].insert(key.year) }
      } catch {
        failures[key] = error
      }
    }
    for (bound, years) in spread.sorted(by: { $0.key < $1.key }) {
      let named = years.sorted().map(String.init).joined(separator: ", ")
      findings.warn(
        Phrase(
          "befolkning.csv: \(bound)+ of \(named) is spread over ages up to \(settings.openAge)+; set åpen_alder to \(bound) to keep it as it is"
        ))
    }
    return failures
  }

  /// Fewer persons than any municipality has: a total that stands at every age is more.
  private static let fewest = 150.0
  /// Of fewer age groups one number can be true.
  private static let fewestAges = 8

  /// A number that stands at every age is a total in the place of ages.
  private func warnOfOneNumber(_ region: Region, startYear: Int?, findings: Findings) {
    guard let startYear, let start = populations[region.code]?[startYear],
      start.axis.count >= Self.fewestAges
    else { return }
    refuseOneSex(start, region, startYear, findings: findings)
    let same = start.scope.sexes.enumerated().compactMap { place, sex -> Phrase? in
      let cells = start.cells[place * start.axis.count..<(place + 1) * start.axis.count]
      guard let first = cells.first, first > Self.fewest, cells.allSatisfy({ $0 == first }) else {
        return nil
      }
      return Phrase("\(Phrase(number: first)) (\(Words.phrase([sex], in: Words.sexes)))")
    }
    if same.isEmpty { return }
    findings.warn(
      Phrase(
        "befolkning.csv: every age of region \(region.code) has the same number of persons in \(startYear), \(Phrase.list(same)); a total in the place of ages?"
      ))
  }

  /// No municipality has people of one sex alone: the other was not filled in.
  private func refuseOneSex(
    _ start: Population, _ region: Region, _ year: Int, findings: Findings
  ) {
    let totals = start.scope.sexes.enumerated().map { place, sex in
      (sex, start.cells[place * start.axis.count..<(place + 1) * start.axis.count].reduce(0, +))
    }
    guard start.total > Self.fewest else { return }
    for (sex, total) in totals where total == 0 {
      let name = Words.phrase([sex], in: Words.sexes)
      findings.add(
        "befolkning.csv",
        found: Phrase("nobody in region \(region.code) in \(year) (\(name))"),
        expected: Phrase("persons of each sex"),
        advice: Phrase(
          "fetch the table with both sexes; of one sex alone, kjønn in innstillinger.csv says so"))
    }
  }

  /// Jumps above ``UnlikelyChange/inAYear`` are often border changes or faults of the source.
  private func warnOfJumps(_ region: Region, findings: Findings) {
    let years = (populations[region.code] ?? [:]).sorted { $0.key < $1.key }
    for (before, after) in zip(years, years.dropFirst()) where after.key == before.key + 1 {
      let yearly = UnlikelyChange.yearly(from: before.value.total, to: after.value.total)
      let change = yearly ?? (before.value.total > 0 ? -1 : 1)
      if UnlikelyChange.isTold(change) {
        let percent = Phrase(number: change * 100, decimals: 0)
        findings.warn(
          Phrase(
            "befolkning.csv: region \(region.code) changes by \(percent) % from \(before.key) to \(after.key); a border change or a fault in the source?"
          ))
      }
    }
  }
}
