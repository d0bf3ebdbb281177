import Demography
import FolderText
import RateEstimation
import Tabular

/// The counts of one region on 1 January of one year, and the population they make.
struct RegionYear {
  package let file: InputFile
  package let region: String
  package let year: Int

  /// One count as the file has it.
  private struct Entry {
    let sexes: [Sex]
    let age: AgeText
    let persons: Double
    let row: Int
  }
  private var entries: [Entry] = []

  /// No counts yet.
  init(file: InputFile, region: String, year: Int) {
    (self.file, self.region, self.year) = (file, region, year)
  }

  /// Adds the count of a row.
  package mutating func add(sexes: [Sex], age: AgeText, persons: Double, row: Int) {
    entries.append(Entry(sexes: sexes, age: age, persons: persons, row: row))
  }

  /// A population, and what was done to the counts to make it.
  struct Made {
    package let population: Population
    /// Whether age groups wider than those of the run were spread.
    let isGraduated: Bool
    /// The bound of the open group, where single ages end below the open age of the run and those
    /// above the bound are spread too.
    let spreadOpenAge: Int?
    /// The lower bounds of the groups the file has by sex.
    package let bounds: [Int]
  }

  /// One region-year: partitions by sex, and one of both sexes together where it is given.
  package func population(_ settings: Settings) throws(Problem) -> Made {
    if entries.allSatisfy({ $0.persons == 0 }) {
      throw Problem(
        file: file.name, found: Phrase("only zeros for region \(region) in \(year)"),
        expected: Phrase("a region that existed that year"), advice: Phrase("remove the year"))
    }
    var bySex: [AgePartition] = []
    for sex in settings.scope.sexes {
      bySex.append(
        try partition(
          entries.filter { $0.sexes == [sex] }, who: sex, openAge: settings.openAge))
    }
    if let women = bySex.first, let men = bySex.last, women.lowerBounds != men.lowerBounds {
      let bounds = Set(women.lowerBounds).symmetricDifference(men.lowerBounds).sorted()
      throw Problem(
        file: file.name,
        found: Phrase("age groups of kvinner and menn that differ at \(bounds[0]) in \(year)"),
        expected: Phrase("the same age groups for both sexes"))
    }
    let both = settings.scope == .both ? entries.filter { $0.sexes.count == 2 } : []
    let together = both.isEmpty ? [] : [try partition(both, who: nil, openAge: settings.openAge)]
    let axis = settings.axis
    let summed = summed(bySex, on: axis)
    if together.isEmpty, let cells = summed {
      return Made(
        population: Population(axis: axis, scope: settings.scope, cells: cells),
        isGraduated: false, spreadOpenAge: nil, bounds: bySex[0].lowerBounds)
    }
    do {
      let single = try Graduation.singleYears(
        bySex: bySex, together: together, openAge: axis.openAge)
      let fine = AgeAxis(openAge: axis.openAge)
      var population = Population(axis: axis, scope: settings.scope)
      for (sex, counts) in zip(settings.scope.sexes, single) {
        for age in 0..<fine.count { population[sex, age: age] += counts[age] }
      }
      return Made(
        population: population, isGraduated: summed == nil,
        spreadOpenAge: bySex.first.flatMap { spreadOpenAge($0, axis: axis) },
        bounds: bySex[0].lowerBounds)
    } catch {
      throw problem(of: error)
    }
  }

  /// The cells of an axis whose bounds are all bounds of the partitions.
  private func summed(_ bySex: [AgePartition], on axis: AgeAxis) -> [Double]? {
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

  /// Where single ages end in an open group below the open age of the run, its bound.
  private func spreadOpenAge(_ table: AgePartition, axis: AgeAxis) -> Int? {
    let bounds = table.lowerBounds
    guard let open = bounds.last, open < axis.openAge, bounds.contains(open - 1) else { return nil }
    return open
  }

  /// The counts of one sex as a partition.
  ///
  /// A bare age is the lower bound of a group that ends where the next begins, unless some group
  /// of the table says where it ends. Where most bare ages are equally far apart, a wider step is
  /// a hole. Single ages end in an open group only from the open age of the run on.
  private func partition(
    _ entries: [Entry], who: Sex?, openAge: Int
  ) throws(Problem) -> AgePartition {
    let sorted = entries.sorted { $0.age.lower < $1.age.lower }
    let saysEnds = sorted.contains { $0.age.isExplicit && $0.age.upper != nil }
    let width = Self.commonStep(sorted.map(\.age.lower))
    var groups: [AgeGroupCount] = []
    for (index, entry) in sorted.enumerated() {
      var upper = entry.age.upper
      if !entry.age.isExplicit, !saysEnds {
        upper = index + 1 < sorted.count ? sorted[index + 1].age.lower - 1 : nil
        if let end = upper {
          let widest = width.map { entry.age.lower + $0 - 1 } ?? end
          upper = max(min(end, widest), entry.age.lower)
        } else if width == 1, entry.age.lower < openAge {
          upper = entry.age.lower
        }
      }
      groups.append(AgeGroupCount(lower: entry.age.lower, upper: upper, persons: entry.persons))
    }
    do {
      return try AgePartition(groups)
    } catch {
      throw problem(of: error, who: who)
    }
  }

  /// The step that more than half of rising ages are apart, if there is one.
  static func commonStep(_ ages: [Int]) -> Int? {
    let steps = zip(ages, ages.dropFirst()).map { $1 - $0 }
    return Set(steps).first { step in
      step > 0 && 2 * steps.filter { $0 == step }.count > steps.count
    }
  }
}

extension RegionYear {
  /// What is wrong with a partition, at the line it shows.
  private func problem(of failure: AgePartition.Failure, who: Sex?) -> Problem {
    let name = file.name
    let sex = who.map { Words.word([$0], in: Words.sexes) } ?? "begge"
    switch failure {
    case .gap(let from, let through):
      let ages = AgeBounds(from: from, through: through).label
      let isThere = entries.contains { $0.sexes == (who.map { [$0] } ?? Sex.allCases) }
      return Problem(
        file: name,
        found: isThere
          ? Phrase("no row for \(sex) \(ages) in \(year)")
          : Phrase("no rows for \(sex) in \(year)"),
        expected: Phrase("every age of \(sex) once"),
        advice: isThere && through == nil
          ? Phrase("write the last group with + where it is open") : .empty)
    case .overlap(let age):
      let sexes = who.map { [$0] } ?? Sex.allCases
      let rows = entries.filter { $0.sexes == sexes && $0.age.covers(age) }.map(\.row).sorted()
      let place = rows.last.flatMap { row in
        file.place(of: "alder").map { file.table.place(row, $0) }
      }
      // Everybody in one row, beside the ages of everybody.
      let whole = entries.first { $0.sexes == sexes && $0.age.lower == 0 && $0.age.upper == nil }
      if let whole, let column = file.place(of: "alder") {
        let place = file.table.place(whole.row, column)
        return Problem(
          file: name, line: place.line, column: place.column,
          found: .quoted(file.table.text(whole.row, column)), expected: .partOfSum,
          advice: .withoutSum)
      }
      let other = rows.dropLast().last.map { file.table.place($0, 0).line }
      return Problem(
        file: name, line: place?.line, column: place?.column,
        found: Phrase("age \(age) of \(sex) in two rows"),
        expected: Phrase("every age of \(sex) once"), advice: other.map(Phrase.other) ?? .empty)
    case .notACount(let lower):
      return Problem(
        file: name, found: Phrase("a negative count of \(sex) at \(lower)"),
        expected: Phrase("persons"))
    }
  }

  /// What is wrong between two partitions, with the ages.
  private func problem(of failure: Graduation.Failure) -> Problem {
    let name = file.name
    switch failure {
    case .leftOver(let ages, let persons):
      return Problem(
        file: name,
        found: Phrase(
          "\(persons) persons left over at ages \(ages.lowerBound)–\(ages.upperBound) in \(year)"),
        expected: Phrase("the same number in the groups of both sexes as in the groups by sex"),
        advice: Phrase("one of the two tables is wrong there"))
    case .negativePiece(let from, let through, let persons):
      return Problem(
        file: name,
        found: Phrase(
          "\(persons) persons at ages \(AgeBounds(from: from, through: through).label) in \(year), by subtraction"
        ),
        expected: Phrase("no piece between the groups of the two tables below zero"),
        advice: Phrase("one of the two tables is wrong there"))
    case .notMet(let from, let through, let persons):
      return Problem(
        file: name,
        found: Phrase(
          "\(persons) persons at ages \(AgeBounds(from: from, through: through).label) in \(year) that no split by sex places"
        ),
        expected: Phrase("groups by sex that leave room for the groups of both sexes"),
        advice: Phrase("give the same groups for each sex"))
    }
  }
}
