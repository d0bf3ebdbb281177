import Demography

/// National survival before and after a jump-off b, from the rows before b and the panel's own old.
///
/// - History: the row of the year; years after the last row follow its trend. In the bands 67–74,
///   75–79, 80–84, 85–89 and 90+ moves are few enough that those who are not there a year later
///   have died: m is multiplied by (D + w) / (E + w), D such deaths in the panel, E the expected,
///   w ``LocalMethod/mortalityWeight``. A whole country thus follows its own old people, one
///   municipality mostly the law.
/// - Trend: least squares over the last 20 rows on log m averaged over x ± 5, never above 0.
/// - Forecast: log m = mean of b−5 … b−1 + trend · (t − (b − 3)).
/// - Survival of x to x + 1 is exp(−½(m(x) + m(x+1))), of the open group T(A+1)/T(A).
struct NationalScheduleMortality {
  /// The lower bounds of the bands that follow the panel.
  static let bands = [67, 75, 80, 85, 90]

  let jumpOff: Int
  private let openAge: Int
  /// log m by sex and age of the history, from `firstYear`.
  private var history: [[[Double]]]
  private let firstYear: Int
  /// Yearly change of log m by sex and age.
  let trend: [[Double]]
  private let level: [[Double]]
  private let levelYear: Double

  /// `nil` where there is no row before the jump-off; `firstYear` is the first of history wanted.
  init?(
    rows: NationalScheduleRows, method: LocalMethod, panel: LocalPanel, jumpOff: Int,
    firstYear wanted: Int
  ) {
    guard let last = rows.latest(before: jumpOff) else { return nil }
    self.jumpOff = jumpOff
    openAge = panel.openAge
    let count = min(method.mortalityTrend, last - rows.years.lowerBound + 1)
    let recent = (0..<count).map { rows.logMortality(year: last - count + 1 + $0) }
    trend = Self.trend(recent).map { $0.map { $0 * method.mortalityDecline } }
    firstYear = min(wanted, jumpOff - method.mortalityLevel)
    history = []
    for year in firstYear..<jumpOff {
      let row = min(max(year, rows.years.lowerBound), last)
      var rates = rows.logMortality(year: row)
      for sex in 0..<2 where year > last {
        for age in rates[sex].indices {
          rates[sex][age] += trend[sex][age] * Double(year - last)
        }
      }
      if panel.contains(year), panel.contains(year + 1) {
        Self.scale(&rates, to: panel, year: year, weight: method.mortalityWeight)
      }
      history.append(rates)
    }
    let used = history.suffix(method.mortalityLevel)
    levelYear = Double(jumpOff) - Double(used.count + 1) / 2
    level = (0..<2).map { sex in
      (0...NationalScheduleRows.lastAge).map { age in
        used.reduce(0) { $0 + $1[sex][age] } / Double(used.count)
      }
    }
  }

  /// Least squares of log m, averaged over x ± 5, on the year.
  private static func trend(_ rows: [[[Double]]]) -> [[Double]] {
    let middle = Double(rows.count - 1) / 2
    let spread = rows.indices.reduce(0.0) { $0 + (Double($1) - middle) * (Double($1) - middle) }
    return (0..<2).map { sex in
      (0...NationalScheduleRows.lastAge).map { age in
        let ages = max(0, age - 5)...min(NationalScheduleRows.lastAge, age + 5)
        var sum = 0.0
        for (index, row) in rows.enumerated() {
          let mean = ages.reduce(0.0) { $0 + row[sex][$1] } / Double(ages.count)
          sum += mean * (Double(index) - middle)
        }
        return spread > 0 ? min(0, sum / spread) : 0
      }
    }
  }

  /// log m of the year that begins on 1 January, by sex and age 0 … 120.
  func logRates(year: Int) -> [[Double]] {
    if year < jumpOff { return history[max(0, year - firstYear)] }
    let ahead = Double(year) - levelYear
    return (0..<2).map { sex in
      (0...NationalScheduleRows.lastAge).map { level[sex][$0] + trend[sex][$0] * ahead }
    }
  }

  /// The share of each cell that lives to the next 1 January.
  func survival(year: Int) -> [Double] {
    Self.survival(logRates(year: year), openAge: openAge)
  }

  static func survival(_ logRates: [[Double]], openAge: Int) -> [Double] {
    var ratios: [Double] = []
    for sex in logRates {
      let rates = sex.map { min(2, Elementary.exp($0)) }
      for age in 0..<openAge { ratios.append(Elementary.exp(-0.5 * (rates[age] + rates[age + 1]))) }
      var (living, above, all) = (1.0, 0.0, 0.0)
      for age in openAge...NationalScheduleRows.lastAge {
        let left = living * Elementary.exp(-rates[age])
        all += 0.5 * (living + left)
        if age > openAge { above += 0.5 * (living + left) }
        living = left
      }
      ratios.append(all > 0 ? above / all : 0)
    }
    return ratios
  }

  /// Multiplies m of the bands by (D + w) / (E + w).
  private static func scale(
    _ rates: inout [[Double]], to panel: LocalPanel, year: Int, weight: Double
  ) {
    let ages = panel.ageCount
    let survival = survival(rates, openAge: panel.openAge)
    var (before, after) = ([Double](repeating: 0, count: panel.cellCount), [Double]())
    after = before
    let (start, end) = (panel.cells(year: year), panel.cells(year: year + 1))
    for place in panel.places.indices
    where panel.isKnown(place, year: year) && panel.isKnown(place, year: year + 1) {
      for cell in 0..<panel.cellCount {
        before[cell] += start[place * panel.cellCount + cell]
        after[cell] += end[place * panel.cellCount + cell]
      }
    }
    let usable = bands.filter { $0 < panel.openAge }
    for sex in 0..<2 {
      for (index, lower) in usable.enumerated() {
        let upper = index + 1 < usable.count ? usable[index + 1] : ages
        var (there, expected) = (0.0, 0.0)
        for age in lower..<upper {
          there += before[sex * ages + age]
          expected += before[sex * ages + age] * (1 - survival[sex * ages + age])
          if age + 1 < ages { there -= after[sex * ages + age + 1] }
        }
        let factor = max(0.2, (there + weight) / (expected + weight))
        let top = index + 1 < usable.count ? upper : rates[sex].count
        let change = Elementary.log(factor)
        for age in lower..<top { rates[sex][age] += change }
      }
    }
  }
}
