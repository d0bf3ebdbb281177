/// A point of a series, in the units of its axes.
struct ChartPoint: Sendable, Equatable {
  var x: Double
  var y: Double
}

/// What lies between two quantiles at one place of the axis.
struct ChartBand: Sendable, Equatable {
  var x: Double
  var low: Double
  var high: Double
}
