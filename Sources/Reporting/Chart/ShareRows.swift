/// Rows whose parts add up to the whole, each as long as any other, with the counts behind.
struct ShareRows: Sendable {
  /// One row.
  struct Row: Sendable {
    let name: String
    /// The parts, in the order of the styles.
    let parts: [Double]
    let text: String
  }

  let rows: [Row]
  /// The class of each part.
  let styles: [String]
  var width = 460.0

  /// The drawing and its height.
  func drawing() -> (text: String, height: Double) {
    var canvas = Canvas()
    let line = 20.0
    let left = (rows.map { ChartText.width($0.name, size: 12) }.max() ?? 0) + 8
    let right = width - (rows.map { ChartText.width($0.text, size: 12) }.max() ?? 0) - 8
    for (index, row) in rows.enumerated() {
      let y = Double(index) * line + 2
      let scale = Scale(0...max(row.parts.reduce(0, +), 1), to: left, max(right, left + 40))
      var start = 0.0
      canvas.text(row.name, x: left - 6, y: y + 11.5, anchor: "end", style: "tick")
      for (part, style) in zip(row.parts, styles) where part > 0 {
        canvas.rectangle(
          x: scale(start), y: y, width: scale(start + part) - scale(start), height: 14,
          style: "bar \(style)")
        start += part
      }
      canvas.text(row.text, x: scale.range.end + 6, y: y + 11.5, style: "tick")
    }
    return (canvas.markup.text, Double(rows.count) * line)
  }
}
