/// A drawing under way: lines, areas, bars and texts, styled by classes of the page.
struct Canvas: Sendable {
  fileprivate(set) var markup = Markup()

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String
  ) {
    markup.empty(
      "line",
      [
        "x1": Markup.place(x1), "y1": Markup.place(y1), "x2": Markup.place(x2),
        "y2": Markup.place(y2), "class": style,
      ])
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, style: String
  ) {
    markup.empty(
      "rect",
      [
        "x": Markup.place(x), "y": Markup.place(y), "width": Markup.place(max(0, width)),
        "height": Markup.place(max(0, height)), "class": style,
      ])
  }

  mutating func circle(x: Double, y: Double, radius: Double, style: String) {
    markup.empty(
      "circle",
      [
        "cx": Markup.place(x), "cy": Markup.place(y), "r": Markup.place(radius), "class": style,
      ])
  }

  /// A path through points, closed for an area.
  mutating func path(
    _ points: [(x: Double, y: Double)], isClosed: Bool = false, style: String, id: String = ""
  ) {
    guard !points.isEmpty else { return }
    markup.empty("path", ["id": id, "d": Self.path(points, isClosed: isClosed), "class": style])
  }

  /// The letters and numbers of a path.
  static func path(_ points: [(x: Double, y: Double)], isClosed: Bool) -> String {
    let places = points.map { "\(Markup.place($0.x)) \(Markup.place($0.y))" }
    return "M" + places.joined(separator: "L") + (isClosed ? "Z" : "")
  }

  /// A text; `anchor` is `start`, `middle` or `end`.
  mutating func text(
    _ words: String, x: Double, y: Double, anchor: String = "start", style: String = "",
    id: String = ""
  ) {
    markup.element(
      "text",
      [
        "x": Markup.place(x), "y": Markup.place(y), "class": style, "id": id,
        "text-anchor": anchor == "start" ? "" : anchor,
      ], text: words)
  }
}

extension Canvas {
  /// A path of data that are made already.
  mutating func area(_ data: String, style: String, id: String) {
    markup.empty("path", ["id": id, "d": data, "class": style])
  }
}
