import Outcomes
import RateEstimation
import ResultFiles
import Tabular

/// How far off the method was for single places, read back from the file that a backtest writes of
/// them: what the report and `explain` tell of a place.
public struct PlaceScores: Sendable {
  /// The file, as ``BacktestReport`` names it.
  public static let file = ScoreSpecs.ofPlaces.name + ".csv"

  /// A forecast of an age group of a place, and what came of it.
  public struct Forecast: Sendable {
    /// The number of the municipality.
    public let region: String
    /// The age group, as the file calls it.
    public let group: String
    /// The year it was forecast from.
    public let jumpOff: Int
    /// Years after the jump-off.
    public let yearsAhead: Int
    /// The persons that were forecast.
    public let forecast: Double
    /// The 80 % interval from the errors of past forecasts; `nil` where the file has none.
    public let interval: ClosedRange<Double>?
    /// The persons there were.
    public let outcome: Double
    /// Where it stands: file, line and column of the forecast.
    public let place: String
  }

  /// The forecasts that can be compared with an outcome, in the order of the file.
  public let forecasts: [Forecast]

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - bytes: the file, in either language and dialect.
  ///   - source: its name in messages.
  /// - Throws: `Problems` where it is no table, lacks a column, or holds what is no number.
  public init(_ bytes: [UInt8], source: String) throws(Problems) {
    let table = try TextTable(written: bytes, source: source)
    var missing: [String] = []
    func column(_ spec: ColumnSpec) -> Int {
      if let column = table.column(spec) { return column }
      missing.append(spec.key.nb)
      return 0
    }
    let (region, group) = (column(ScoreSpecs.region), column(ScoreSpecs.group))
    let (jumpOff, ahead) = (column(ScoreSpecs.jumpOff), column(ScoreSpecs.ahead))
    let (forecast, outcome) = (column(ScoreSpecs.forecast), column(ScoreSpecs.outcome))
    let (lower, upper) = (column(ScoreSpecs.lower), column(ScoreSpecs.upper))
    if !missing.isEmpty {
      throw Problems([
        Problem(
          file: source, found: Phrase("no \(missing.joined(separator: ", "))"),
          expected: Phrase("the columns that kohort backtest --out writes"))
      ])
    }
    var problems: [Problem] = []
    func number(_ row: Int, _ column: Int) -> Double? {
      switch table.number(row, column) {
      case .number(let value): return value
      case .missing: return nil
      case .invalid(let text):
        let place = table.place(row, column)
        problems.append(
          Problem(
            file: source, line: place.line, column: place.column, found: .quoted(text),
            expected: Phrase("a number"), advice: Phrase("run kohort backtest again with --out")))
        return nil
      }
    }
    forecasts = (0..<table.rowCount).compactMap { row in
      let (years, own) = (number(row, ahead), number(row, forecast))
      let (low, high) = (number(row, lower), number(row, upper))
      guard let came = number(row, outcome), came > 0, let own,
        let year = Int(table.code(row, jumpOff)), let years = years.flatMap(Int.init(exactly:))
      else { return nil }
      let place = table.place(row, forecast)
      let interval = low.flatMap { low in high.map { min(low, $0)...max(low, $0) } }
      return Forecast(
        region: table.code(row, region), group: table.text(row, group), jumpOff: year,
        yearsAhead: years, forecast: own, interval: interval, outcome: came,
        place: "\(source):\(place.line):\(place.column)")
    }
    if !problems.isEmpty { throw Problems(problems) }
  }

  /// Reads it from the folder of a backtest.
  ///
  /// - Throws: `Problems` where the folder has no such file, or it cannot be read.
  public init(of result: WrittenResult, _ folder: String) throws(Problems) {
    guard let bytes = result.files[Self.file] else {
      throw Problems([
        Problem(
          file: folder, found: Phrase("no \(Self.file)"),
          expected: Phrase("a folder written by kohort backtest --out"))
      ])
    }
    try self.init(bytes, source: Self.file)
  }

  /// The forecasts of a place, in the order of the file.
  public func forecasts(of region: String) -> [Forecast] {
    forecasts.filter { $0.region == region }
  }
}

extension [PlaceScores.Forecast] {
  /// How they compared with what happened.
  public var summary: ScoreSummary {
    var summary = ScoreSummary()
    for one in self {
      summary.add(forecast: one.forecast, outcome: one.outcome, interval: one.interval)
    }
    return summary
  }

  /// The age groups, in the order they are told of.
  public var groups: [String] {
    reduce(into: []) { if !$0.contains($1.group) { $0.append($1.group) } }
  }
}
