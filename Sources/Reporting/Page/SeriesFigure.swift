import Tabular

/// A row of a table as a line, with the band of the futures where the result has them.
///
/// With futures the line is their median and the scenario's own path is dashed; what was observed
/// before them is drawn too.
struct SeriesFigure {
  let context: ReportContext
  /// The table with a column for every year: observed years, and the scenario's path.
  let table: ResultTable?
  /// The medians and quantiles.
  let interval: IntervalTable?
  /// Width and height of the drawing.
  var size: (width: Double, height: Double) = (460, 250)

  /// What is drawn.
  private struct Series {
    /// What was observed, then the medians or the path.
    var points: [ChartPoint]
    var band: [ChartBand] = []
    /// The path where `points` has medians.
    var path: [ChartPoint] = []
    var decimals: Int
  }

  /// The figure of a row of the table and one of the medians, nil where neither has numbers.
  func figure(
    id: String, title: String, subtitle: String = "", row: Int?, drawn: Int?
  ) -> Figure? {
    let series = series(row, drawn)
    let first = table.flatMap { context.firstYear($0) }.map(Double.init)
    guard series.points.count > 1, let end = series.points.last,
      let start = series.points.first(where: { $0.x >= first ?? 0 })
    else { return nil }
    var lines = [LineChart.Line(points: series.points, band: series.band)]
    if !series.path.isEmpty {
      lines.append(LineChart.Line(points: series.path, style: "path", isLabelled: false))
    }
    let word = context.word
    var chart = LineChart(
      lines: lines, firstYear: first, decimals: series.decimals, text: context.text)
    chart.size = size
    if let first {
      chart.firstYearText = word(Phrase("projected from \(Int(first))"))
    }
    func number(_ value: Double) -> String {
      context.text.number(value, decimals: series.decimals)
    }
    let years = (Int(start.x), Int(end.x))
    var description = word(
      Phrase("\(title): from \(number(start.y)) in \(years.0) to \(number(end.y)) in \(years.1)"))
    if let last = series.band.last, let interval {
      description += word(Phrase(" (the median of the futures)"))
      let share = context.text.percent(interval.share, decimals: 0)
      let ends = (number(last.low), number(last.high))
      description += word(Phrase("; \(share) of the futures between \(ends.0) and \(ends.1)"))
    }
    return Figure(
      id: id, title: title, subtitle: subtitle, description: description + ".", size: chart.size,
      drawing: chart.drawing(), table: data(series))
  }

  private func series(_ row: Int?, _ drawn: Int?) -> Series {
    var path: [ChartPoint] = []
    var decimals = 0
    if let row, let table {
      path = table.series(row)
      decimals = table.years.map { table.decimals(row, $0.column) }.max() ?? 0
    }
    guard let interval, let own = drawn, let from = interval.medians(own).first?.x
    else { return Series(points: path, decimals: decimals) }
    return Series(
      points: path.filter { $0.x < from } + interval.medians(own), band: interval.band(own),
      path: path.filter { $0.x >= from }, decimals: interval.decimals(own))
  }

  private func data(_ series: Series) -> DataTable {
    func number(_ value: Double?) -> String {
      value.map { context.text.number($0, decimals: series.decimals) } ?? "–"
    }
    let isDrawn = !series.band.isEmpty
    let hasPath = !series.path.isEmpty
    let year = context.word(Phrase("year"))
    let path = context.word(Phrase("the scenario"))
    guard isDrawn, let interval else {
      return DataTable(
        header: [year, path], rows: series.points.map { ["\(Int($0.x))", number($0.y)] })
    }
    let levels = [interval.levels.low, interval.levels.high].map {
      context.text.percent($0, decimals: $0 == $0.rounded() ? 0 : 1)
    }
    let bands = Dictionary(series.band.map { ($0.x, $0) }) { $1 }
    let paths = Dictionary(series.path.map { ($0.x, $0.y) }) { $1 }
    let rows = series.points.map { point -> [String] in
      // A year that is known is the same in every future.
      let band = bands[point.x] ?? ChartBand(x: point.x, low: point.y, high: point.y)
      let cells = ["\(Int(point.x))", number(point.y), number(band.low), number(band.high)]
      return hasPath ? cells + [number(paths[point.x] ?? point.y)] : cells
    }
    return DataTable(header: [year, "median"] + levels + (hasPath ? [path] : []), rows: rows)
  }
}
