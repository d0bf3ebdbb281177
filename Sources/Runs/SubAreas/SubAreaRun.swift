import Demography
import FolderText
import PeopleInputs
import RateEstimation
import Tabular

/// The sub-areas of one region under a run, adding up to it.
///
/// People of the region whom no area has are an area of their own, `uoppgitt`.
public struct SubAreaRun: Sendable {
  /// The code of the region.
  public let region: String
  /// The codes of the areas; the last may be ``unplaced``.
  public let codes: [String]
  /// The names as people read them, code first.
  public let titles: [String]
  /// The base each area belongs to; empty where none is told.
  public let bases: [String]
  /// Populations by area and year, the base and every step.
  public let populations: [[Int: Population]]
  /// How much of what each area has gained beyond the region is believed, 0 to 1.
  public let weights: [Double]
  /// Births of each area against its women.
  public let birthFactors: [Double]
  /// The years of history behind them, often the base alone.
  public let history: [Int]
  /// Persons that the areas had too many of at some ages and were scaled down by.
  public let scaled: Double
  /// Persons of the region in no area of the file, at the start.
  public let unplacedPersons: Double
  /// The persons of each area in the file at the start, before they were made to add up; none for
  /// those the file does not place.
  public let counted: [Double]

  /// The code of those without an area.
  public static let unplaced = "uoppgitt"

  /// How far the areas may be from the region in all, as a share of it.
  private static let slack = 0.02

  /// Carries the areas of a region forward; `nil` where the folder has none for it, and where
  /// something is wrong, which is added to `findings`.
  ///
  /// `bounds` are the lower bounds of the age groups the region itself is counted in.
  package init?(
    _ run: RegionRun, input: SubAreaInput, bounds: [Int]?, startYear: Int, settings: Settings,
    findings: Findings
  ) {
    let areas = input.areas(of: run.code)
    guard !areas.isEmpty, let whole = run.populations[startYear] else { return nil }
    let known = input.populations[run.code] ?? [:]
    let missing = areas.filter { known[$0.code]?[startYear] == nil }
    if !missing.isEmpty {
      let names = Phrase.few(missing.map { "«\($0.title)»" })
      findings.add(
        input.file, found: Phrase("no population of \(names) in \(startYear)"),
        expected: Phrase("every delområde of region \(run.code) in the start year"))
      return nil
    }
    var base = areas.compactMap { known[$0.code]?[startYear]?.cells }
    let sums = base.map { $0.reduce(0, +) }
    let sum = sums.reduce(0, +)
    guard abs(sum - whole.total) <= Self.slack * whole.total else {
      findings.add(
        input.file,
        found:
          Phrase(
            "\(Phrase.thousands(sum)) persons in the areas of region \(run.code) in \(startYear)"),
        expected:
          Phrase("those of befolkning.csv, \(Phrase.thousands(whole.total)), to 2 %"),
        advice: Phrase(
          "people without an area are kept apart, but more than 2 % is another population"))
      return nil
    }
    let fitted = SubAreaBase(
      areas: base, whole: whole,
      blocks: input.blocks(
        of: run.code, year: startYear, whole: bounds, axis: settings.axis))
    base = fitted.cells
    var codes = areas.map(\.code)
    var titles = areas.map(\.title)
    let years = Self.history(areas.map { known[$0.code] ?? [:] }, startYear, settings)
    var histories = areas.map { area in years.compactMap { known[area.code]?[$0] } }
    if fitted.rest.contains(where: { $0 > 0 }) {
      if let named = codes.firstIndex(of: Self.unplaced) {
        for cell in fitted.rest.indices { base[named][cell] += fitted.rest[cell] }
      } else {
        codes.append(Self.unplaced)
        titles.append(Self.unplaced)
        base.append(fitted.rest)
        // Nothing is known of their past: they follow the region.
        histories.append(
          years.map { _ in
            Population(
              axis: whole.axis, scope: whole.scope, cells: fitted.rest.map { _ in 0 })
          })
      }
    }
    Self.warn(of: years.dropLast(), histories, run, file: input.file, findings: findings)
    let steps = Array(
      stride(
        from: startYear, through: run.populations.keys.max() ?? startYear, by: settings.stepLength))
    let wholes = steps.compactMap { run.populations[$0] }
    let gaps = zip(years, years.dropFirst()).map { ($1 - $0) / settings.stepLength }
    let forecast = SubAreaForecast(base: base, history: histories, gaps: gaps, whole: wholes)
    populations = codes.indices.map { area in
      var byYear: [Int: Population] = [:]
      for (index, year) in steps.enumerated() {
        byYear[year] = Population(
          axis: whole.axis, scope: whole.scope, cells: forecast.cells[index][area])
      }
      return byYear
    }
    region = run.code
    self.codes = codes
    self.titles = titles
    bases = codes.map { code in areas.first { $0.code == code }?.base ?? "" }
    weights = forecast.weights
    birthFactors = forecast.birthFactors
    history = years
    scaled = fitted.scaled
    unplacedPersons = fitted.rest.reduce(0, +)
    counted = sums
  }

  /// Warns of years of the history in which the areas are not the region.
  private static func warn(
    of years: ArraySlice<Int>, _ histories: [[Population]], _ run: RegionRun, file: String,
    findings: Findings
  ) {
    for (index, year) in years.enumerated() {
      guard let whole = run.populations[year]?.total else { continue }
      let sum = histories.reduce(0) { $0 + $1[index].total }
      guard abs(sum - whole) > slack * whole else { continue }
      let (mine, theirs) = (Phrase.thousands(sum), Phrase.thousands(whole))
      findings.warn(
        Phrase(
          "\(file): the areas of region \(run.code) have \(mine) persons in \(year), befolkning.csv has \(theirs); what each area gained since then may be wrong"
        )
      )
    }
  }

  /// The widest gap of a history, in years: over more of them nobody's ages are known.
  private static let widestGap = 5

  /// The years of history that are used, as many as the numbers of the method were tried with.
  private static let longestHistory = 10

  /// The years back from the start that every area has, whole steps apart, no two of them more
  /// than ``widestGap`` years (or one step), none more than ``longestHistory`` years back (or one
  /// step).
  private static func history(
    _ areas: [[Int: Population]], _ startYear: Int, _ settings: Settings
  ) -> [Int] {
    let widest = max(widestGap, settings.stepLength)
    let earliest = startYear - max(longestHistory, settings.stepLength)
    let known = (areas.first ?? [:]).keys.filter { year in
      year < startYear && year >= earliest && (startYear - year) % settings.stepLength == 0
        && areas.allSatisfy { $0[year] != nil }
    }
    var years = [startYear]
    for year in known.sorted().reversed() {
      if let first = years.first, first - year <= widest {
        years.insert(year, at: 0)
      } else {
        break
      }
    }
    return years
  }

  /// The bases in the order they are first met, each with the places of its areas; none where no
  /// area has one.
  package var byBase: [(name: String, areas: [Int])] {
    var names: [String] = []
    for base in bases where !base.isEmpty && !names.contains(base) { names.append(base) }
    return names.map { name in (name, bases.indices.filter { bases[$0] == name }) }
  }
}
