/// A series as a row of bars, `▁▂▃▄▅▆▇█`, from its smallest value to its largest.
///
/// A constant series is a row of `▄`; points that are not finite are gaps. The bars compare points
/// of one series only: the lowest bar is the series' own smallest value, not zero.
enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  static func text(_ values: [Double]) -> String {
    let finite = values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return "" }
    return String(
      values.map { value -> Character in
        guard value.isFinite else { return " " }
        guard high > low else { return "▄" }
        let share = (value - low) / (high - low)
        return bars[min(7, Int(share * 8))]
      })
  }
}
