/// Parts that add up, one bar a year: what adds stands above zero, what takes away below, and the sum
/// is a line over them.
struct StackedBars: Sendable {
  /// One part: its class and its value for every year, nil for none.
  struct Part: Sendable {
    let style: String
    let values: [Double?]
  }

  let years: [Int]
  let parts: [Part]
  /// The sum of the parts by year.
  let sums: [Double?]
  /// What stands before the last sum.
  let sumName: String
  var size: (width: Double, height: Double) = (700, 300)
  let text: ChartText

  /// The drawing.
  func drawing() -> String {
    var canvas = Canvas()
    let top = 14.0
    let bottom = size.height - 24
    let stacks = years.indices.map(stack)
    let lowest = stacks.flatMap { $0.map(\.low) }.min() ?? 0
    let highest = stacks.flatMap { $0.map(\.high) }.max() ?? 1
    let ticks = Ticks(covering: min(0, lowest), max(0, highest), about: 5)
    let labels = ticks.values.map {
      text.number($0, decimals: ticks.decimals, signed: true)
    }
    let left = (labels.map { ChartText.width($0, size: 12) }.max() ?? 0) + 6
    let last = sums.last.flatMap { $0 }
    let label = last.map { text.number($0, decimals: 0, signed: true) } ?? ""
    let right =
      size.width - max(ChartText.width(label, isBold: true), ChartText.width(sumName)) - 10
    let y = Scale((ticks.values.first ?? 0)...(ticks.values.last ?? 1), to: bottom, top)
    let width = (right - left) / Double(max(years.count, 1))
    for (value, label) in zip(ticks.values, labels) {
      canvas.line(left, y(value), right, y(value), style: value == 0 ? "axis" : "rule")
      canvas.text(label, x: left - 5, y: y(value) + 4, anchor: "end", style: "tick")
    }
    var points: [(x: Double, y: Double)] = []
    for (index, year) in years.enumerated() {
      let start = left + Double(index) * width
      for piece in stacks[index] {
        canvas.rectangle(
          x: start + width * 0.12, y: y(piece.high), width: width * 0.76,
          height: y(piece.low) - y(piece.high), style: "bar \(piece.style)")
      }
      if let sum = sums[index] { points.append((start + width / 2, y(sum))) }
      if isMarked(year, width) {
        canvas.text(
          "\(year)", x: start + width / 2, y: size.height - 6, anchor: "middle", style: "tick")
      }
    }
    canvas.line(left, y(0), right, y(0), style: "axis")
    canvas.path(points, style: "line ink")
    if let end = points.last {
      canvas.circle(x: end.x, y: end.y, radius: 3, style: "dot ink")
      canvas.text(label, x: right + 6, y: end.y + 4, style: "value")
      canvas.text(sumName, x: right + 6, y: end.y + 19, style: "tick")
    }
    return canvas.markup.text
  }

  /// Where the parts of a year stand.
  private func stack(_ index: Int) -> [(style: String, low: Double, high: Double)] {
    var above = 0.0
    var below = 0.0
    return parts.compactMap { part in
      guard let value = part.values[index], value != 0 else { return nil }
      if value > 0 {
        above += value
        return (part.style, above - value, above)
      }
      below += value
      return (part.style, below, below - value)
    }
  }

  /// Every fifth year where all do not fit.
  private func isMarked(_ year: Int, _ width: Double) -> Bool {
    if width > 40 { return true }
    return year.isMultiple(of: width * 5 > 40 ? 5 : 10)
  }
}
