/// Men to the left, women to the right, one step a year of age: one year filled, another as a line.
struct Pyramid: Sendable {
  /// Persons by age from 0.
  struct Ages: Sendable, Equatable {
    var men: [Double]
    var women: [Double]
  }

  /// Years of age in one step.
  var ageStep = 1
  /// The years there are, ascending, each with its ages.
  let years: [(year: Int, ages: Ages)]
  let men: String
  let women: String
  let age: String
  var size: (width: Double, height: Double) = (460, 440)
  let text: ChartText

  private var top: Double { 22 }
  private var bottom: Double { size.height - 22 }
  private var middle: Double { size.width / 2 }
  /// Half of the room for the ages between the sides.
  private var gutter: Double { 15 }
  private var oldest: Int { years.map { $0.ages.men.count }.max() ?? 1 }

  private var ticks: Ticks {
    let highest = years.flatMap { $0.ages.men + $0.ages.women }.max() ?? 1
    return Ticks(covering: 0, highest, about: 3)
  }

  private var reach: Scale {
    Scale(0...(ticks.values.last ?? 1), to: gutter, middle - 6)
  }

  private var height: Scale { Scale(0...Double(oldest), to: bottom, top) }

  /// The areas of a year as path data, men first.
  func paths(_ ages: Ages) -> (men: String, women: String) {
    let (reach, height) = (reach, height)
    func side(_ persons: [Double], _ sign: Double) -> String {
      let near = Markup.place(middle + sign * gutter)
      var data = "M\(near) \(Markup.place(bottom))"
      for (age, count) in persons.enumerated() {
        data += "H\(Markup.place(middle + sign * reach(count)))"
        data += "V\(Markup.place(height(Double(age + 1))))"
      }
      return data + "H\(near)Z"
    }
    return (side(ages.men, -1), side(ages.women, 1))
  }

  /// The drawing with year number `filled` as areas and `lined` as lines; the areas have the
  /// identities `id-men` and `id-women`.
  func drawing(id: String, filled: Int, lined: Int) -> String {
    var canvas = Canvas()
    for value in ticks.values.dropFirst() {
      for sign in [-1.0, 1] {
        let x = middle + sign * reach(value)
        canvas.line(x, top, x, bottom, style: "rule")
        let anchor = value == ticks.values.last ? (sign < 0 ? "start" : "end") : "middle"
        canvas.text(
          text.number(value, decimals: ticks.decimals), x: x, y: size.height - 6, anchor: anchor,
          style: "tick")
      }
    }
    let areas = paths(years[filled].ages)
    let outlines = paths(years[lined].ages)
    area(areas.men, "a", "\(id)-men", &canvas)
    area(areas.women, "b", "\(id)-women", &canvas)
    for outline in [outlines.men, outlines.women] { area(outline, "outline", "", &canvas) }
    for age in stride(from: 0, to: oldest * ageStep, by: 10) {
      canvas.text(
        "\(age)", x: middle, y: height(Double(age / ageStep) + 0.5) + 4, anchor: "middle",
        style: "tick")
    }
    canvas.text(men, x: 6, y: 14, style: "value")
    canvas.text(women, x: size.width - 6, y: 14, anchor: "end", style: "value")
    canvas.text(age, x: middle, y: 14, anchor: "middle", style: "tick")
    return canvas.markup.text
  }

  private func area(_ data: String, _ style: String, _ id: String, _ canvas: inout Canvas) {
    canvas.area(data, style: style == "outline" ? style : "area \(style)", id: id)
  }
}
