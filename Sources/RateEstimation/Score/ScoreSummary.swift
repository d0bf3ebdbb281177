import Demography

/// How forecasts of one group and horizon compared with what happened.
public struct ScoreSummary: Sendable, Equatable {
  /// Places compared, over all jump-offs.
  public private(set) var count = 0
  private var absolute = 0.0
  private var forecast = 0.0
  private var outcome = 0.0
  /// Outcomes within their interval.
  public private(set) var within = 0
  private var widths = 0.0
  /// Places compared that had an interval.
  public private(set) var intervals = 0

  /// Nothing compared yet.
  public init() {}

  /// Adds a place; an outcome of nobody cannot be compared and is left out.
  public mutating func add(
    forecast: Double, outcome: Double, interval: ClosedRange<Double>? = nil
  ) {
    guard outcome > 0 else { return }
    count += 1
    absolute += abs(forecast / outcome - 1)
    self.forecast += forecast
    self.outcome += outcome
    if let interval {
      intervals += 1
      if interval.contains(outcome) { within += 1 }
      if forecast > 0 { widths += (interval.upperBound - interval.lowerBound) / forecast }
    }
  }

  /// Puts two summaries together, place by place.
  public mutating func add(_ other: ScoreSummary) {
    count += other.count
    absolute += other.absolute
    forecast += other.forecast
    outcome += other.outcome
    within += other.within
    widths += other.widths
    intervals += other.intervals
  }

  /// Mean absolute error in % of the outcome, unweighted over places.
  public var meanAbsoluteError: Double? { count > 0 ? 100 * absolute / Double(count) : nil }

  /// What the sum of the forecasts is above the sum of the outcomes, %.
  ///
  /// Not the mean of the places' errors, which is biased upwards where groups are small.
  public var bias: Double? { count > 0 ? 100 * (forecast / outcome - 1) : nil }

  /// Outcomes within the interval, %.
  public var coverage: Double? {
    intervals > 0 ? 100 * Double(within) / Double(intervals) : nil
  }

  /// Mean width of the interval, upper less lower, % of the forecast.
  public var width: Double? { intervals > 0 ? 100 * widths / Double(intervals) : nil }
}
