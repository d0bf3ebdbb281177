/// Groups of horizontal bars below their names: the rungs of a ladder with need by year, the places
/// there are, and what is missing.
struct RungBars: Sendable {
  /// One bar.
  struct Bar: Sendable {
    /// What stands before it, such as a year.
    let name: String
    let value: Double
    /// The class of its colour.
    var style = "a"
    /// A mark on the bar, such as the places there are.
    var mark: Double?
    /// The part at the end of the bar that is set apart, such as what is missing.
    var missing = 0.0
    /// What stands behind it.
    let text: String
  }

  /// One group, such as a rung.
  struct Group: Sendable {
    let name: String
    let bars: [Bar]
  }

  let groups: [Group]
  var width = 460.0

  private let line = 17.0
  private let thick = 13.0
  private let space = 12.0

  /// The drawing and its height.
  func drawing() -> (text: String, height: Double) {
    var canvas = Canvas()
    let bars = groups.flatMap(\.bars)
    let left = (bars.map { ChartText.width($0.name, size: 12) }.max() ?? 0) + 8
    let right = width - (bars.map { ChartText.width($0.text) }.max() ?? 0) - 10
    let highest = bars.map { max($0.value, $0.mark ?? 0) }.max() ?? 1
    let x = Scale(0...max(highest, 1), to: left, max(right, left + 60))
    var y = 14.0
    for (index, group) in groups.enumerated() {
      if index > 0 { y += space }
      for words in ChartText.lines(group.name, width: width, isBold: true) {
        canvas.text(words, x: 0, y: y, style: "value")
        y += line
      }
      for bar in group.bars {
        draw(bar, x, y - 10, &canvas)
        y += line
      }
    }
    return (canvas.markup.text, y - line + 8)
  }

  private func draw(_ bar: Bar, _ x: Scale, _ y: Double, _ canvas: inout Canvas) {
    let zero = x(0)
    canvas.text(bar.name, x: zero - 6, y: y + 10.5, anchor: "end", style: "tick")
    let covered = x(bar.value - bar.missing)
    canvas.rectangle(
      x: zero, y: y, width: covered - zero, height: thick, style: "bar \(bar.style)")
    if bar.missing > 0 {
      canvas.rectangle(
        x: covered, y: y, width: x(bar.value) - covered, height: thick, style: "bar missing")
    }
    var end = x(bar.value)
    if let mark = bar.mark {
      canvas.line(x(mark), y - 2, x(mark), y + thick + 2, style: "stock")
      end = max(end, x(mark))
    }
    canvas.text(bar.text, x: end + 6, y: y + 10.5)
  }
}
