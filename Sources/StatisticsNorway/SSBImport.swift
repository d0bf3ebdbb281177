import Demography
import Tabular

/// Population files of SSB for one region, read into one series in today's borders.
///
/// A file may be in any layout ``Tabular/StatBankTable`` reads. The region is a municipality of
/// 2024; the codes its area had before are found in the project's table of municipalities. Any
/// other code (a district, `0` for the country) is taken as the file has it.
public struct SSBImport: Sendable {
  private let files: [(name: String, bytes: [UInt8])]
  /// Tables that were read already, in place of files.
  private let tables: [ImportTable]
  private let region: String
  private let options: ReadingOptions

  /// Makes an import.
  ///
  /// - Parameters:
  ///   - files: the files, each with its name for problems.
  ///   - region: the code, such as `3203`.
  ///   - options: what the user says about the files; the rest is detected.
  public init(
    files: [(name: String, bytes: [UInt8])], region: String, options: ReadingOptions = .init()
  ) {
    self.files = files
    tables = []
    self.region = StatBankText.region(region).code
    self.options = options
  }

  /// Makes an import of a table that was read already: many regions of one file are read once.
  package init(table: ImportTable, region: String) {
    files = []
    tables = [table]
    self.region = region
    options = ReadingOptions()
  }

  /// The series by sex and age.
  ///
  /// A year without anybody in it is a code that did not exist, and is left out with a warning.
  ///
  /// - Throws: all that keeps the files from being a complete count by age and sex: no sex, ages
  ///   or cells without a figure, codes of the area that are not there, areas that were split,
  ///   projections, files that contradict each other.
  public func population() throws(Problems) -> ImportedPopulation {
    switch try attempt() {
    case .population(let population): return population
    case .otherBorders(let problems): throw problems
    }
  }

  /// What the files give of the region.
  package enum Attempt {
    /// The series by sex and age.
    case population(ImportedPopulation)
    /// Sound figures that are not of the region in its borders of today, and what keeps them from it:
    /// numbers that are not there, areas that were split, nobody in any year.
    case otherBorders(Problems)
  }

  /// The series by sex and age, or why sound figures cannot be chained to one.
  ///
  /// - Throws: all that is wrong with the figures themselves.
  package func attempt() throws(Problems) -> Attempt {
    var series = try read()
    var withoutSex: [String: Problem] = [:]
    for observation in series.observations where withoutSex[observation.source] == nil {
      if let problem = observation.sexProblem { withoutSex[observation.source] = problem }
    }
    if withoutSex.count > 1, let apart = Self.sexesApart(series.observations) {
      throw Problems([apart])
    }
    if !withoutSex.isEmpty {
      throw Problems(withoutSex.sorted { $0.key < $1.key }.map(\.value))
    }
    var problems: [Problem] = []
    var years: [ImportedPopulation.Year] = []
    var ages: [StatBankText.Ages] = []
    for year in series.years {
      guard let chosen = series.choose(year, problems: &problems) else { continue }
      let broken = chosen.flatMap { $0.problems(sexes: [.female, .male]) }
      problems += broken
      if !broken.isEmpty { continue }
      if ages.isEmpty { ages = chosen[0].ages }
      if let other = chosen.first(where: { $0.ages != ages }) {
        problems.append(
          other.problem(Phrase("other age groups than before"), Phrase("the same in all years")))
        continue
      }
      years.append(Self.sum(chosen, year: year))
    }
    let splits = series.splitProblems()
    let isSound = problems.count == series.lackingCount
    problems += splits
    if problems.isEmpty, years.isEmpty { problems.append(series.nothing) }
    if !problems.isEmpty {
      if isSound { return .otherBorders(Problems(problems)) }
      throw Problems(problems)
    }
    return .population(
      ImportedPopulation(
        region: region, name: series.name, ages: ages, years: years,
        warnings: series.allWarnings + Self.jumps(years),
        formats: series.formats))
  }

  /// Persons by age in one year, also from files without sexes: for callers of the library, who have
  /// no need of a forecast.
  ///
  /// - Throws: as ``population()``, for this year.
  public func personsByAge(
    year: Int
  ) throws(Problems) -> [(ages: StatBankText.Ages, persons: Int)] {
    var series = try read()
    if series.observations.isEmpty { throw Problems([series.nothing]) }
    guard series.years.contains(year) else {
      let years = series.years.map(String.init).joined(separator: ", ")
      let names = sources.joined(separator: ", ")
      throw Problems([
        Problem(
          file: names, found: Phrase("the years \(years)"), expected: Phrase(verbatim: "\(year)"))
      ])
    }
    var problems: [Problem] = []
    guard let chosen = series.choose(year, problems: &problems) else {
      problems += series.splitProblems()
      throw Problems(problems.isEmpty ? [series.nothing] : problems)
    }
    for observation in chosen {
      problems += observation.problems(sexes: observation.isBySex ? [.female, .male] : [.both])
    }
    if let other = chosen.first(where: { $0.ages != chosen[0].ages }) {
      problems.append(
        other.problem(Phrase("other age groups than in \(chosen[0].code)"), Phrase("the same")))
    }
    if !problems.isEmpty { throw Problems(problems) }
    return chosen[0].ages.enumerated().map { index, ages in
      let persons = chosen.reduce(0) { sum, observation in
        let sexes: [StatBankText.Sex] = observation.isBySex ? [.female, .male] : [.both]
        return sexes.reduce(sum) { $0 + observation.persons($1, index) }
      }
      return (ages, persons)
    }
  }

  /// The files as problems name them.
  private var sources: [String] { files.map(\.name) + tables.map(\.table.source) }

  /// Reads the files; all their problems at once.
  private func read() throws(Problems) -> ImportSeries {
    if let problem = RegionAnswer.problem(asked: region) { throw Problems([problem]) }
    let municipality = Municipalities.shipped[region] ?? Municipalities.shipped.unit(region)
    var series = ImportSeries(region: region, municipality: municipality)
    var problems: [Problem] = []
    let successors = Municipalities.shipped.successors(of: region)
    if municipality == nil, !successors.isEmpty {
      let today = Phrase.list(
        successors.map { Phrase(verbatim: "\($0.code) \($0.name)") }, joinedBy: Phrase(" or "))
      throw Problems([
        Problem(
          file: sources.first ?? "--region",
          found: Phrase("the region \(region), a code of the past"),
          expected: Phrase("a code of 2024"), advice: Phrase("give --region \(today)"))
      ])
    }
    var partial: [StatBankTable.Dimension] = []
    for file in files {
      do {
        let table = try StatBankTable(bytes: file.bytes, source: file.name, options: options)
        series.formats.append((file.name, table.format?.phrase ?? table.layout.phrase))
        if let ages = ImportAges.partial(table) { partial.append(ages) }
        try series.add(ImportTable(table))
      } catch {
        problems += error.items
      }
    }
    for table in tables {
      series.formats.append((table.table.source, table.table.layout.phrase))
      try series.add(table)
    }
    if partial.count == files.count, let apart = Self.agesApart(partial, problems) {
      throw Problems([apart])
    }
    if !problems.isEmpty { throw Problems(problems) }
    return series
  }

  /// The problem of files each of which has some ages, and others than the one before it; nil where they
  /// are not so, or have other problems.
  private static func agesApart(
    _ ages: [StatBankTable.Dimension], _ problems: [Problem]
  ) -> Problem? {
    guard ages.count > 1, problems.count == ages.count,
      zip(ages, ages.dropFirst()).allSatisfy({ $0.labels != $1.labels })
    else { return nil }
    let others = problems.dropFirst().map(\.file).joined(separator: ", ")
    return Problem(
      file: problems[0].file, found: Phrase("some ages here, and others in \(others)"),
      expected: Phrase("every age in one table"),
      advice: Phrase("fetch them in one table, or put one below the other"))
  }

  /// The problem of files of women alone and men alone, nil where they are not so.
  private static func sexesApart(_ observations: [ImportObservation]) -> Problem? {
    guard let women = observations.first(where: { $0.cells[.female] != nil && $0.isOneSex }),
      let men = observations.first(where: { $0.cells[.male] != nil && $0.isOneSex }),
      women.source != men.source
    else { return nil }
    return Problem(
      file: women.source,
      found: Phrase("kvinner alone here, and menn alone in \(men.source)"),
      expected: Phrase("kvinner and menn in one table"),
      advice: Phrase("fetch both in one table, or put one below the other with a column kjønn"))
  }

  private static func sum(
    _ chosen: [ImportObservation], year: Int
  ) -> ImportedPopulation.Year {
    func counts(_ sex: StatBankText.Sex) -> [Int] {
      chosen[0].ages.indices.map { age in chosen.reduce(0) { $0 + $1.persons(sex, age) } }
    }
    var sources: [String] = []
    for observation in chosen {
      let table = observation.tableNumber.map { "SSB tabell \($0)" } ?? "SSB"
      // The file without its folder: the same files give the same bytes wherever they stand.
      let file = observation.source.split(whereSeparator: { "/\\".contains($0) }).last ?? ""
      let source = "\(table), \(file)"
      if !sources.contains(source) { sources.append(source) }
    }
    return ImportedPopulation.Year(
      year: year, women: counts(.female), men: counts(.male), codes: chosen.map(\.code),
      source: sources.joined(separator: " og "))
  }

  private static func jumps(_ years: [ImportedPopulation.Year]) -> [Phrase] {
    var warnings: [Phrase] = []
    for (before, after) in zip(years, years.dropFirst()) where after.year == before.year + 1 {
      let change = UnlikelyChange.yearly(from: Double(before.total), to: Double(after.total))
      if let change, UnlikelyChange.isTold(change) {
        let sign = Phrase(verbatim: change > 0 ? "+" : "")
        let percent = sign + Phrase(number: change * 100, decimals: 1)
        warnings.append(
          Phrase(
            "the total goes from \(before.total) in \(before.year) to \(after.total) in"
              + " \(after.year) (\(percent) %): look for a change of borders"))
      }
    }
    return warnings
  }
}

extension ImportObservation {
  /// The persons of a sex and age; only after ``problems(sexes:)`` has found nothing.
  package func persons(_ sex: StatBankText.Sex, _ age: Int) -> Int {
    guard let cell = cells[sex]?[age], case .number(let value) = cell else { return 0 }
    return Int(value)
  }
}
