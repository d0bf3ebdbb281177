import Demography
import RateEstimation
import Tabular

/// The populations a folder gives: the base and its history, by region and year.
struct PopulationInput {
  /// A region, in the order of the file.
  struct Region: Equatable {
    let code: String
    let name: String
  }

  /// The regions, in order of first appearance.
  private(set) var regions: [Region] = []
  /// Complete populations by region code and year.
  private(set) var populations: [String: [Int: Population]] = [:]
  /// Whether any population was graduated from groups.
  private(set) var graduatedYears: Set<Int> = []

  /// One count as the file has it.
  private struct Entry {
    let sexes: [Sex]
    let age: AgeText
    let persons: Double
    let row: InputRow
  }

  private struct Key: Hashable {
    let region: String
    let year: Int
  }

  /// Reads the file; a region-year that is not complete is no population, and a problem only where
  /// the run starts from it.
  init(_ file: InputFile, settings: inout Settings, findings: Findings) {
    var entries: [Key: [Entry]] = [:]
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
      entries[Key(region: region.code, year: year), default: []].append(
        Entry(sexes: sexes, age: age, persons: persons, row: row))
    }
    if !findings.problems.isEmpty { return }
    let years = Set(entries.keys.map(\.year)).sorted()
    let failures = read(entries, settings: settings, findings: findings)
    if settings.startYear == nil {
      settings.startYear =
        years.last { year in
          regions.allSatisfy { populations[$0.code]?[year] != nil }
        } ?? years.last
    }
    for region in regions {
      guard let start = settings.startYear else { continue }
      if let problem = failures[Key(region: region.code, year: start)] {
        findings.add(problem)
      } else if populations[region.code]?[start] == nil {
        let known = populations[region.code]?.keys.sorted().map(String.init) ?? []
        findings.add(
          file.name, found: "region \(region.code) without a complete population in \(start)",
          expected: "all ages of each sex on 1 January \(start)",
          advice: known.isEmpty ? "" : "complete years are " + known.joined(separator: ", "))
      }
      warnOfJumps(region, findings: findings)
    }
    for (key, problem) in failures.sorted(by: {
      ($0.key.region, $0.key.year) < ($1.key.region, $1.key.year)
    })
    where key.year != settings.startYear {
      findings.warn(
        "\(problem.file): \(key.year) is not used: found \(problem.found), expected \(problem.expected)"
      )
    }
  }

  /// Turns the entries of every region-year into populations; gives what is wrong with the others.
  private mutating func read(
    _ entries: [Key: [Entry]], settings: Settings, findings: Findings
  ) -> [Key: Problem] {
    var failures: [Key: Problem] = [:]
    for (key, found) in entries {
      guard let first = found.first else { continue }
      if found.allSatisfy({ $0.persons == 0 }) {
        failures[key] = Problem(
          file: first.row.file.name, found: "only zeros for region \(key.region) in \(key.year)",
          expected: "a region that existed that year", advice: "remove the year")
        continue
      }
      do {
        let (population, graduated) = try Self.population(found, settings: settings)
        populations[key.region, default: [:]][key.year] = population
        if graduated { graduatedYears.insert(key.year) }
      } catch {
        failures[key] = error
      }
    }
    return failures
  }

  /// One region-year: partitions by sex, and one of both sexes together where it is given.
  private static func population(
    _ entries: [Entry], settings: Settings
  ) throws(Problem) -> (Population, graduated: Bool) {
    var bySex: [AgePartition] = []
    for sex in settings.scope.sexes {
      bySex.append(try partition(entries.filter { $0.sexes == [sex] }, who: sex))
    }
    let both = entries.filter { $0.sexes.count == 2 }
    let together = both.isEmpty ? [] : [try partition(both, who: nil)]
    let axis = settings.axis
    if together.isEmpty, let cells = summed(bySex, on: axis) {
      return (Population(axis: axis, scope: settings.scope, cells: cells), false)
    }
    do {
      let single = try Graduation.singleYears(
        bySex: bySex, together: together, openAge: axis.openAge)
      let fine = AgeAxis(openAge: axis.openAge)
      var population = Population(axis: axis, scope: settings.scope)
      for (sex, counts) in zip(settings.scope.sexes, single) {
        for age in 0..<fine.count { population[sex, age: age] += counts[age] }
      }
      return (population, true)
    } catch {
      throw problem(of: error, in: entries)
    }
  }

  /// The cells of an axis whose bounds are all bounds of the partitions.
  private static func summed(_ bySex: [AgePartition], on axis: AgeAxis) -> [Double]? {
    var cells: [Double] = []
    for table in bySex {
      let bounds = Set(table.lowerBounds)
      guard axis.lowerBounds.allSatisfy(bounds.contains) else { return nil }
      var groups = [Double](repeating: 0, count: axis.count)
      for group in table.groups { groups[axis.index(ofAge: group.lower)] += group.persons }
      cells += groups
    }
    return cells
  }

  /// The counts of one sex as a partition.
  ///
  /// A bare age is the lower bound of a group that ends where
  /// the next begins, unless some group of the table says where it ends.
  private static func partition(_ entries: [Entry], who: Sex?) throws(Problem) -> AgePartition {
    let sorted = entries.sorted { $0.age.lower < $1.age.lower }
    let saysEnds = sorted.contains { $0.age.isExplicit && $0.age.upper != nil }
    var groups: [AgeGroupCount] = []
    for (index, entry) in sorted.enumerated() {
      var upper = entry.age.upper
      if !entry.age.isExplicit, !saysEnds {
        upper = index + 1 < sorted.count ? sorted[index + 1].age.lower - 1 : nil
        if let end = upper, end < entry.age.lower { upper = entry.age.lower }
      }
      groups.append(AgeGroupCount(lower: entry.age.lower, upper: upper, persons: entry.persons))
    }
    do {
      return try AgePartition(groups)
    } catch {
      throw problem(of: error, in: sorted, who: who)
    }
  }

  /// Jumps above 8 % in a year are often border changes or faults of the source.
  private func warnOfJumps(_ region: Region, findings: Findings) {
    let years = (populations[region.code] ?? [:]).sorted { $0.key < $1.key }
    for (before, after) in zip(years, years.dropFirst()) where after.key == before.key + 1 {
      let change = after.value.total / before.value.total - 1
      if abs(change) > 0.08 {
        let percent = Int((change * 100).rounded())
        findings.warn(
          "befolkning.csv: region \(region.code) changes by \(percent) % from \(before.key) to \(after.key); a border change or a fault in the source?"
        )
      }
    }
  }
}

extension PopulationInput {
  /// What is wrong with a partition, at the line it shows.
  private static func problem(
    of failure: AgePartition.Failure, in entries: [Entry], who: Sex?
  ) -> Problem {
    let name = entries.first?.row.file.name ?? FolderSchema.population.fileName
    let sex = who.map { Words.word([$0], in: Words.sexes) } ?? "begge"
    switch failure {
    case .gap(let from, let through):
      let ages = AgeBounds(from: from, through: through).label
      return Problem(
        file: name, found: entries.isEmpty ? "no rows for \(sex)" : "no row for \(sex) \(ages)",
        expected: "every age of \(sex) once",
        advice: through == nil ? "write the last group as \(from)+" : "")
    case .overlap(let age):
      let row = entries.last { $0.age.lower <= age && $0.age.lower >= age }?.row
      let place = row.flatMap { row in
        row.file.place(of: "alder").map { row.file.table.place(row.row, $0) }
      }
      return Problem(
        file: name, line: place?.line, column: place?.column,
        found: "age \(age) of \(sex) in two rows", expected: "every age of \(sex) once")
    case .notACount(let lower):
      return Problem(
        file: name, found: "a negative count of \(sex) at \(lower)", expected: "persons")
    }
  }

  /// What is wrong between two partitions, with the ages.
  private static func problem(of failure: Graduation.Failure, in entries: [Entry]) -> Problem {
    let name = entries.first?.row.file.name ?? FolderSchema.population.fileName
    let year = entries.first?.row.text("år") ?? ""
    switch failure {
    case .leftOver(let ages, let persons):
      return Problem(
        file: name,
        found:
          "\(whole(persons)) persons left over at ages \(ages.lowerBound)–\(ages.upperBound) in \(year)",
        expected: "the same number in the groups of both sexes as in the groups by sex",
        advice: "one of the two tables is wrong there")
    case .negativePiece(let from, let through, let persons):
      return Problem(
        file: name,
        found:
          "\(whole(persons)) persons at ages \(AgeBounds(from: from, through: through).label) in \(year), by subtraction",
        expected: "no piece between the groups of the two tables below zero",
        advice: "one of the two tables is wrong there")
    }
  }

  private static func whole(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}
