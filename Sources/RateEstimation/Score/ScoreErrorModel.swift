import Demography

/// How far a forecast of a number of persons is likely to be off, fitted to past errors.
///
/// The log of outcome / forecast lies within ±w in four of five cases,
/// w(n, h) = √((s0 · h^p)² + (s1 · h^r)² / n), n persons forecast, h years ahead: a trend error
/// that places share and an event error that is smaller in large groups. Fitted by pinball loss to
/// forecasts of 356 Norwegian municipalities, jump-offs 2008–2019, h ≤ 10 (docs/method.md); beyond
/// ten years it is drawn on. Errors of places are correlated: an interval is for a place, not for a
/// sum of places.
public struct ScoreErrorModel: Sendable, Equatable {
  /// The share of outcomes within the interval.
  public static let coverage = 0.8

  let trend: Double
  let trendPower: Double
  let event: Double
  let eventPower: Double

  /// s0, p, s1, r.
  public init(_ trend: Double, _ trendPower: Double, _ event: Double, _ eventPower: Double) {
    (self.trend, self.trendPower) = (trend, trendPower)
    (self.event, self.eventPower) = (event, eventPower)
  }

  /// w for `persons` forecast `years` ahead; `nil` without persons.
  public func halfWidth(persons: Double, years: Int) -> Double? {
    guard persons > 0, years >= 1 else { return nil }
    let time = Elementary.log(Double(years))
    let common = trend * Elementary.exp(trendPower * time)
    let own = event * Elementary.exp(eventPower * time)
    let square = common * common + own * own / persons
    return Elementary.exp(0.5 * Elementary.log(square))
  }

  /// The interval around a forecast, n·e^−w to n·e^w.
  public func interval(persons: Double, years: Int) -> ClosedRange<Double> {
    guard let w = halfWidth(persons: persons, years: years) else { return 0...0 }
    return (persons * Elementary.exp(-w))...(persons * Elementary.exp(w))
  }
}
