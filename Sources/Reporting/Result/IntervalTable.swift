/// A table of medians and quantiles: columns `2030_median`, `2030_10`, `2030_90`.
struct IntervalTable: Sendable {
  let table: ResultTable
  /// The lowest and the highest level in per cent, such as 10 and 90.
  let levels: (low: Double, high: Double)
  private let columns: [(year: Int, median: Int, low: Int, high: Int)]
  /// The column that says what a row is of.
  private let labels: String

  /// Nil where the table has no three such columns for any year; `labels` is the column that says what
  /// its rows are of.
  init?(_ table: ResultTable, labels: String) {
    var byYear: [Int: [(ending: String, column: Int)]] = [:]
    for (index, text) in table.ids.enumerated() {
      let parts = text.split(separator: "_", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]) else { continue }
      byYear[year, default: []].append((String(parts[1]), index))
    }
    var levels: (low: Double, high: Double)?
    columns = byYear.keys.sorted().compactMap { year in
      let found = byYear[year] ?? []
      let quantiles = found.compactMap { one in
        Double(one.ending).map { (level: $0, column: one.column) }
      }.sorted { $0.level < $1.level }
      guard let median = found.first(where: { $0.ending == "median" })?.column,
        let low = quantiles.first, let high = quantiles.last, low.level < high.level
      else { return nil }
      levels = (low.level, high.level)
      return (year, median, low.column, high.column)
    }
    guard let levels else { return nil }
    self.levels = levels
    self.table = table
    self.labels = labels
  }

  /// The share of the futures between the outer quantiles, in per cent.
  var share: Double { levels.high - levels.low }

  /// The row of what a row of another table is of: both totals or neither, and of one name.
  func row(like row: Int, of other: ResultTable, named column: String) -> Int? {
    table.rows.first {
      table.mark($0) == other.mark(row) && table.text($0, labels) == other.text(row, column)
    }
  }

  /// Medians by year; the years before the futures, which are certain, come from their own columns.
  func medians(_ row: Int) -> [ChartPoint] {
    table.series(row)
      + columns.compactMap { one in
        table.number(row, one.median).map { ChartPoint(x: Double(one.year), y: $0) }
      }
  }

  /// The outer quantiles by year.
  func band(_ row: Int) -> [ChartBand] {
    columns.compactMap { one in
      guard let low = table.number(row, one.low), let high = table.number(row, one.high) else {
        return nil
      }
      return ChartBand(x: Double(one.year), low: low, high: high)
    }
  }

  /// The decimals of the row's numbers.
  func decimals(_ row: Int) -> Int { columns.first.map { table.decimals(row, $0.median) } ?? 0 }
}
