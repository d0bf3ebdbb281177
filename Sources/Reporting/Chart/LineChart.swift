/// Series over years, the first in front, with the band of futures around them where there is one.
///
/// Labels stand at the ends of the lines; they are moved apart where they would meet.
struct LineChart: Sendable {
  /// One series.
  struct Line: Sendable {
    let points: [ChartPoint]
    var band: [ChartBand] = []
    /// The class of its colour.
    var style = "a"
    /// What stands at its end before the number; may be empty.
    var name = ""
    /// Whether its last value is written at its end.
    var isLabelled = true
  }

  var lines: [Line]
  /// The year that ends what has been observed, marked by a line.
  var firstYear: Double?
  /// What is written by the mark.
  var firstYearText = ""
  /// Decimals of the labels.
  var decimals = 0
  var size: (width: Double, height: Double) = (340, 210)
  let text: ChartText

  private var top: Double { 18 }
  private var bottom: Double { size.height - 24 }

  /// The drawing.
  func drawing() -> String {
    var canvas = Canvas()
    let points = lines.flatMap(\.points)
    guard let ends = range(points.map(\.x)) else { return "" }
    let ticks = valueTicks()
    let labels = endLabels()
    let left = (ticks.values.map { ChartText.width(tick($0, ticks), size: 12) }.max() ?? 0) + 6
    let room = labels.map { ChartText.width($0.text, isBold: $0.style == "value") }.max() ?? 0
    let right = size.width - room - 8
    let x = Scale(ends, to: left, right)
    let y = Scale((ticks.values.first ?? 0)...(ticks.values.last ?? 1), to: bottom, top)
    for value in ticks.values {
      canvas.line(left, y(value), right, y(value), style: value == 0 ? "axis" : "rule")
      canvas.text(tick(value, ticks), x: left - 5, y: y(value) + 4, anchor: "end", style: "tick")
    }
    years(x, &canvas)
    for line in lines.reversed() { draw(line, x, y, &canvas) }
    for label in placed(labels, y) {
      canvas.text(label.text, x: right + 6, y: label.y + 4, style: label.style)
    }
    return canvas.markup.text
  }

  private func draw(_ line: Line, _ x: Scale, _ y: Scale, _ canvas: inout Canvas) {
    if line.band.count > 1 {
      let lower = line.band.map { (x: x($0.x), y: y($0.low)) }
      let upper = line.band.reversed().map { (x: x($0.x), y: y($0.high)) }
      // The band opens where the futures begin.
      let origin = line.points.last { $0.x < line.band[0].x }.map { [(x: x($0.x), y: y($0.y))] }
      canvas.path((origin ?? []) + lower + upper, isClosed: true, style: "band \(line.style)")
    }
    canvas.path(line.points.map { (x: x($0.x), y: y($0.y)) }, style: "line \(line.style)")
    if line.isLabelled, let last = line.points.last {
      canvas.circle(x: x(last.x), y: y(last.y), radius: 3, style: "dot \(line.style)")
    }
  }

  private func years(_ x: Scale, _ canvas: inout Canvas) {
    let first = x.domain.lowerBound
    let last = x.domain.upperBound
    if let mark = firstYear, mark > first, mark < last {
      canvas.line(x(mark), top - 6, x(mark), bottom, style: "mark")
      let isLate = x(mark) > (x.range.start + x.range.end) / 2
      canvas.text(
        firstYearText, x: x(mark) + (isLate ? -4 : 4), y: top - 6, anchor: isLate ? "end" : "start",
        style: "tick")
    }
    let count = max(1, Int((x.range.end - x.range.start) / 62))
    for year in Ticks(inside: first, last, about: count).values where year.rounded() == year {
      canvas.line(x(year), bottom, x(year), bottom + 4, style: "axis")
      canvas.text(
        "\(Int(year))", x: x(year), y: size.height - 6, anchor: "middle", style: "tick")
    }
  }

  /// From zero where the lowest value is less than two fifths of the highest, and over a quarter of
  /// the highest at least, so that a small change does not fill the drawing.
  private func valueTicks() -> Ticks {
    let values = lines.flatMap { line in
      line.points.map(\.y) + line.band.flatMap { [$0.low, $0.high] }
    }
    let ends = range(values) ?? 0...1
    let lowest = ends.lowerBound
    let isFromZero = lowest >= 0 && lowest < 0.4 * ends.upperBound
    return Ticks(
      covering: isFromZero ? 0 : lowest > 0 ? min(lowest, 0.75 * ends.upperBound) : lowest,
      ends.upperBound, about: 4)
  }

  private typealias Label = (text: String, value: Double, style: String)

  private func endLabels() -> [Label] {
    lines.flatMap { line -> [Label] in
      guard line.isLabelled, let last = line.points.last else { return [] }
      let name = line.name.isEmpty ? "" : line.name + " "
      var labels: [Label] = [(name + number(last.y), last.y, "value")]
      if let band = line.band.last, band.x == last.x {
        labels.append((number(band.high), band.high, "tick"))
        labels.append((number(band.low), band.low, "tick"))
      }
      return labels
    }
  }

  /// Labels from the top down, at least a line apart.
  private func placed(
    _ labels: [Label], _ y: Scale
  ) -> [(text: String, y: Double, style: String)] {
    let sorted = labels.sorted { ($0.value, $0.text) > ($1.value, $1.text) }
    var places = sorted.map { y($0.value) }
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + 14)
    }
    if let last = places.last, last > bottom {
      places[places.count - 1] = bottom
      for index in places.indices.dropLast().reversed() {
        places[index] = min(places[index], places[index + 1] - 14)
      }
    }
    return zip(sorted, places).map { ($0.text, $1, $0.style) }
  }

  private func number(_ value: Double) -> String { text.number(value, decimals: decimals) }

  private func tick(_ value: Double, _ ticks: Ticks) -> String {
    text.number(value, decimals: ticks.decimals)
  }

  private func range(_ values: [Double]) -> ClosedRange<Double>? {
    guard let low = values.min(), let high = values.max() else { return nil }
    return low...high
  }
}
