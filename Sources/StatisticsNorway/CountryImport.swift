import Tabular

/// Population files of SSB for many municipalities, each as the files have it.
///
/// Taken are the municipalities of 2024, by their numbers of today, with or without SSB's `K-`: a table
/// recounted to today's borders gives them all. Earlier numbers are left out, and it is said: only a table of one
/// municipality at a time is chained over the reforms (``SSBImport``).
public struct CountryImport: Sendable {
  private let files: [(name: String, bytes: [UInt8])]
  private let options: ReadingOptions

  /// The words that ask for all regions, in place of a number.
  public static let words = ["alle", "all"]

  /// Makes an import of all regions of the files.
  public init(files: [(name: String, bytes: [UInt8])], options: ReadingOptions = .init()) {
    (self.files, self.options) = (files, options)
  }

  /// What was read.
  public struct Outcome: Sendable {
    /// The municipalities, by number.
    public var regions: [ImportedPopulation]
    /// What the user should know about the files, one sentence each.
    public var warnings: [Phrase]
    /// What each file turned out to be.
    public var formats: [(file: String, format: Phrase)]

    /// The file `befolkning.csv`, as ``ImportedPopulation/csv()`` writes it, all regions in one.
    public func csv() -> String {
      var text = regions.first?.csv() ?? ""
      for region in regions.dropFirst() {
        let rows = region.csv()
        guard let header = rows.firstIndex(of: "\r\n") else { continue }
        text += rows[rows.index(after: header)...]
      }
      return text
    }

    package init(
      regions: [ImportedPopulation], warnings: [Phrase], formats: [(file: String, format: Phrase)]
    ) {
      self.regions = regions
      self.warnings = warnings
      self.formats = formats
    }
  }

  /// The municipalities of all files.
  ///
  /// A year without anybody is a code that did not exist, and is left out with a warning.
  ///
  /// - Returns: the municipalities, and what is remarkable.
  /// - Throws: all that keeps a municipality from being a complete count by age and sex, figures
  ///   that stand twice and are not the same, and files without any municipality.
  public func populations() throws(Problems) -> Outcome {
    var figures = TodaysFigures()
    var past: [Int: Set<String>] = [:]
    var outcome = Outcome(regions: [], warnings: [], formats: [])
    var problems: [Problem] = []
    var seen: [(code: String, label: String)] = []
    var hasColumn = false
    for file in files {
      do throws(Problems) {
        let read = try StatBankTable(bytes: file.bytes, source: file.name, options: options)
        outcome.formats.append((file.name, read.format?.phrase ?? read.layout.phrase))
        let table = try ImportTable(read)
        outcome.warnings += table.warnings
        seen += table.regions
        hasColumn = hasColumn || table.hasRegions
        problems += try Self.take(table, into: &figures, past: &past)
      } catch {
        problems += error.items
      }
    }
    if problems.isEmpty { problems = Self.mixedAges(figures) }
    outcome.warnings += Self.partsLeftOut(&figures, past: past)
    let answer = RegionAnswer.problem(
      ofAll: files.map(\.name).joined(separator: ", "), seen: seen, hasColumn: hasColumn,
      isEmpty: figures.byRegion.isEmpty)
    if problems.isEmpty, let answer { problems.append(answer) }
    if !problems.isEmpty { throw Problems(problems) }
    outcome.warnings += Self.warnings(empty: figures.emptyRegions, past: past)
    for (code, years) in figures.byRegion.sorted(by: { $0.key < $1.key }) {
      outcome.regions.append(Self.region(code, years))
    }
    outcome.warnings += Self.halves(outcome.regions)
    return outcome
  }

  /// Takes the figures of a file; its problems, of one without sexes one alone.
  private static func take(
    _ table: ImportTable, into figures: inout TodaysFigures, past: inout [Int: Set<String>]
  ) throws(Problems) -> [Problem] {
    let names = Municipalities.shipped
    var problems: [Problem] = []
    for observation in try table.observations(of: Set(table.regions.map(\.code))) {
      let code = StatBankText.ownNumber(observation.code)
      guard names[code] != nil else {
        if code != "0", !observation.isEmpty {
          past[observation.year, default: []].insert(observation.code)
        }
        continue
      }
      if let problem = observation.sexProblem { return [problem] }
      if !observation.isEmpty { problems += observation.problems(sexes: [.female, .male]) }
      if let conflict = figures.add(observation) { problems.append(conflict) }
    }
    return problems
  }

  /// The problem where a municipality has other age groups in one year than in those before, told once
  /// a file.
  private static func mixedAges(_ figures: TodaysFigures) -> [Problem] {
    var told: Set<String> = []
    var problems: [Problem] = []
    for (_, years) in figures.byRegion.sorted(by: { $0.key < $1.key }) {
      let series = years.sorted { $0.key < $1.key }.map(\.value)
      for other in series where other.ages != series[0].ages {
        guard told.insert(other.source).inserted else { continue }
        problems.append(
          other.problem(Phrase("other age groups than before"), Phrase("the same in all years")))
      }
    }
    return problems
  }

  /// Leaves out the years in which a number was a part of its area beside others that the files have.
  private static func partsLeftOut(
    _ figures: inout TodaysFigures, past: [Int: Set<String>]
  ) -> [Phrase] {
    var warnings: [Phrase] = []
    for (code, years) in figures.byRegion.sorted(by: { $0.key < $1.key }) {
      for (year, observation) in years.sorted(by: { $0.key < $1.key }) {
        let later = Municipalities.shipped[code]?.joinedLater(in: year) ?? []
        let there = later.filter { past[year]?.contains($0) == true }
        guard observation.code == code, !there.isEmpty else { continue }
        figures.remove(code, year: year)
        let others = there.joined(separator: ", ")
        warnings.append(
          Phrase(
            "\(year): \(code) is left out: \(others) joined it later, and numbers are not added up here"
          ))
      }
    }
    return warnings
  }

  /// Pairs of municipalities with the same figures in every year: the source halved their sum.
  private static func halves(_ regions: [ImportedPopulation]) -> [Phrase] {
    var found: [Phrase] = []
    for (index, one) in regions.enumerated() where one.years.count >= 2 {
      for other in regions.dropFirst(index + 1)
      where other.years.count == one.years.count && zip(one.years, other.years).allSatisfy(isHalf) {
        let (first, second) = ("\(one.region) \(one.name)", "\(other.region) \(other.name)")
        found.append(
          Phrase(
            "\(first) and \(second) have the same figures in every year: the source halved their sum,"
              + " and neither is right by itself"))
      }
    }
    return found
  }

  private static func isHalf(_ one: ImportedPopulation.Year, _ other: ImportedPopulation.Year)
    -> Bool
  {
    guard one.year == other.year, one.total >= 1000 else { return false }
    let pairs = zip(one.women + one.men, other.women + other.men)
    return pairs.allSatisfy { abs($0 - $1) <= 1 }
  }

  private static func region(
    _ code: String, _ series: [Int: ImportObservation]
  ) -> ImportedPopulation {
    let observations = series.sorted { $0.key < $1.key }.map(\.value)
    let years = observations.map { observation in
      let table = observation.tableNumber.map { "SSB tabell \($0)" } ?? "SSB"
      let file = observation.source.split(whereSeparator: { "/\\".contains($0) }).last ?? ""
      func counts(_ sex: StatBankText.Sex) -> [Int] {
        observation.ages.indices.map { observation.persons(sex, $0) }
      }
      return ImportedPopulation.Year(
        year: observation.year, women: counts(.female), men: counts(.male),
        codes: [observation.code], source: "\(table), \(file)")
    }
    return ImportedPopulation(
      region: code, name: Municipalities.shipped[code]?.name ?? "", ages: observations[0].ages,
      years: years, warnings: [], formats: [])
  }

  private static func warnings(
    empty: [Int: [(code: String, label: String)]], past: [Int: Set<String>]
  ) -> [Phrase] {
    func list(_ names: [String]) -> String {
      names.sorted().prefix(6).joined(separator: ", ") + (names.count > 6 ? " …" : "")
    }
    var warnings = empty.sorted { $0.key < $1.key }.map { year, regions in
      let names = regions.map { "\($0.code) \(Municipalities.shipped[$0.code]?.name ?? $0.label)" }
      return Phrase(
        "\(year): nobody in \(list(names)); the code did not exist, and the year is left out there")
    }
    let codes = past.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    if codes.count > 6 {
      warnings.append(
        Phrase("left out, no municipality of 2024: \(list(Array(codes))) (\(codes.count) codes)"))
    } else if !codes.isEmpty {
      warnings.append(Phrase("left out, no municipality of 2024: \(list(Array(codes)))"))
    }
    return warnings
  }
}
