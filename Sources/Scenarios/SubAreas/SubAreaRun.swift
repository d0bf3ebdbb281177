import Demography
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
  /// Populations by area and year, the base and every step.
  public let populations: [[Int: Population]]
  /// How much of what each area has gained beyond the region is believed, 0 to 1.
  public let weights: [Double]
  /// Births of each area against its women.
  public let birthFactors: [Double]
  /// The years of history behind them, often the base alone.
  public let history: [Int]
  /// Persons that the areas had too many of in single cells and were scaled down by.
  public let scaled: Double

  /// The code of those without an area.
  public static let unplaced = "uoppgitt"

  /// How far the areas may be from the region in all, as a share of it.
  private static let slack = 0.02

  /// Carries the areas of a region forward; `nil` where the folder has none for it, and where
  /// something is wrong, which is added to `findings`.
  init?(
    _ run: RegionRun, input: SubAreaInput, startYear: Int, settings: Settings, findings: Findings
  ) {
    let areas = input.areas(of: run.code)
    guard !areas.isEmpty, let whole = run.populations[startYear] else { return nil }
    let known = input.populations[run.code] ?? [:]
    let missing = areas.filter { known[$0.code]?[startYear] == nil }
    for area in missing {
      findings.add(
        input.file, found: "no population of «\(area.title)» in \(startYear)",
        expected: "every delområde of region \(run.code) in the start year")
    }
    if !missing.isEmpty { return nil }
    var base = areas.compactMap { known[$0.code]?[startYear]?.cells }
    let sum = base.reduce(0) { $0 + $1.reduce(0, +) }
    guard abs(sum - whole.total) <= Self.slack * whole.total else {
      findings.add(
        input.file,
        found:
          "\(PlainText.number(sum, decimals: 0, .en)) persons in the areas of region \(run.code) in \(startYear)",
        expected:
          "those of befolkning.csv, \(PlainText.number(whole.total, decimals: 0, .en)), to 2 %",
        advice: "people without an area are kept apart, but more than 2 % is another population")
      return nil
    }
    var rest = [Double](repeating: 0, count: whole.cells.count)
    var tooMany = 0.0
    for cell in whole.cells.indices {
      let placed = base.map { $0[cell] }
      let persons = placed.reduce(0, +)
      if persons > whole.cells[cell] {
        tooMany += persons - whole.cells[cell]
        let parts = SubAreaForecast.share(whole.cells[cell], by: placed)
        for area in base.indices { base[area][cell] = parts[area] }
      } else {
        rest[cell] = whole.cells[cell] - persons
      }
    }
    var codes = areas.map(\.code)
    var titles = areas.map(\.title)
    let years = Self.history(areas.map { known[$0.code] ?? [:] }, startYear, settings)
    var histories = areas.map { area in years.compactMap { known[area.code]?[$0] } }
    if rest.contains(where: { $0 > 0 }) {
      codes.append(Self.unplaced)
      titles.append(Self.unplaced)
      base.append(rest)
      // Nothing is known of their past: they follow the region.
      histories.append(
        years.map { _ in
          Population(axis: whole.axis, scope: whole.scope, cells: rest.map { _ in 0 })
        })
    }
    let steps = Array(
      stride(
        from: startYear, through: run.populations.keys.max() ?? startYear, by: settings.stepLength))
    let wholes = steps.compactMap { run.populations[$0] }
    let forecast = SubAreaForecast(base: base, history: histories, whole: wholes)
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
    weights = forecast.weights
    birthFactors = forecast.birthFactors
    history = years
    scaled = tooMany
  }

  /// The years one step apart back from the start that every area has.
  private static func history(
    _ areas: [[Int: Population]], _ startYear: Int, _ settings: Settings
  ) -> [Int] {
    var years = [startYear]
    while let first = years.first, areas.allSatisfy({ $0[first - settings.stepLength] != nil }) {
      years.insert(first - settings.stepLength, at: 0)
    }
    return years
  }
}
