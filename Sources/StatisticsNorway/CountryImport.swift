import Tabular

/// Population files of SSB for many municipalities, each as the files have it.
///
/// Taken are the municipalities of 2024, by their numbers of today: a table recounted to today's
/// borders gives them all. Earlier numbers are left out, and it is said: only a table of one
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
    let names = Municipalities.shipped
    var series: [String: [Int: ImportObservation]] = [:]
    var (empty, past) = ([Int: [String]](), Set<String>())
    var outcome = Outcome(regions: [], warnings: [], formats: [])
    var problems: [Problem] = []
    for file in files {
      do throws(Problems) {
        let read = try StatBankTable(bytes: file.bytes, source: file.name, options: options)
        outcome.formats.append((file.name, read.format?.phrase ?? read.layout.phrase))
        let table = try ImportTable(read)
        let codes = Set(table.regions.map(\.code))
        for observation in try table.observations(of: codes) {
          let code = StatBankText.region(observation.code).code
          guard names[code] != nil else {
            if code != "0" { past.insert(code) }
            continue
          }
          if observation.isEmpty {
            empty[observation.year, default: []].append("\(code) \(names[code]?.name ?? "")")
          } else if let other = series[code]?[observation.year] {
            guard other.cells != observation.cells else { continue }
            problems.append(
              observation.problem(
                Phrase("other figures than before"), Phrase("the same where a code stands twice")))
          } else {
            problems += observation.problems(sexes: [.female, .male])
            series[code, default: [:]][observation.year] = observation
          }
        }
      } catch {
        problems += error.items
      }
    }
    if problems.isEmpty, series.isEmpty {
      problems.append(
        Problem(
          file: files.map(\.name).joined(separator: ", "),
          found: Phrase("no municipality of 2024"),
          expected: Phrase("numbers of today, such as 3203"),
          advice: Phrase("--region with one number chains the earlier ones")))
    }
    if !problems.isEmpty { throw Problems(problems) }
    outcome.warnings += Self.warnings(empty: empty, past: past)
    for (code, years) in series.sorted(by: { $0.key < $1.key }) {
      outcome.regions.append(Self.region(code, names[code]?.name ?? "", years))
    }
    outcome.warnings += Self.halves(outcome.regions)
    return outcome
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
    _ code: String, _ name: String, _ series: [Int: ImportObservation]
  ) -> ImportedPopulation {
    let observations = series.sorted { $0.key < $1.key }.map(\.value)
    let years = observations.map { observation in
      let table = observation.tableNumber.map { "SSB tabell \($0)" } ?? "SSB"
      let file = observation.source.split(whereSeparator: { "/\\".contains($0) }).last ?? ""
      func counts(_ sex: StatBankText.Sex) -> [Int] {
        observation.ages.indices.map { observation.persons(sex, $0) }
      }
      return ImportedPopulation.Year(
        year: observation.year, women: counts(.female), men: counts(.male), codes: [code],
        source: "\(table), \(file)")
    }
    return ImportedPopulation(
      region: code, name: name, ages: observations[0].ages, years: years, warnings: [], formats: [])
  }

  private static func warnings(empty: [Int: [String]], past: Set<String>) -> [Phrase] {
    func list(_ names: [String]) -> String {
      names.sorted().prefix(6).joined(separator: ", ") + (names.count > 6 ? " …" : "")
    }
    var warnings = empty.sorted { $0.key < $1.key }.map { year, names in
      Phrase(
        "\(year): nobody in \(list(names)); the code did not exist, and the year is left out there")
    }
    if !past.isEmpty {
      warnings.append(
        Phrase("left out, no municipality of 2024: \(list(Array(past))) (\(past.count) codes)"))
    }
    return warnings
  }
}
