import Tabular

/// The pyramid: the first projected year as a line, the last as areas, every year by the slider.
struct PyramidFigure {
  let context: ReportContext
  private let pyramid: Pyramid
  private let first: Int
  /// The totals as they are printed elsewhere.
  private let totals: [Int: Double]

  /// Nil where the result has no cells of this region.
  init?(_ context: ReportContext) throws(Problems) {
    guard let region = context.region, let table = try context.results.table("befolkning"),
      let age = table.column("alder"), let year = table.column("år"),
      let persons = table.column("personer")
    else { return nil }
    var cells: [Int: [Int: (men: Double, women: Double)]] = [:]
    for row in table.rows where region.holds(table.text(row, "region")) {
      let y = try Self.whole(
        row, year, of: table, in: 1000...9999, Phrase("a year of four digits"))
      let x = try Self.whole(
        row, age, of: table, in: 0...200,
        Phrase("an age or a group of ages such as 34, 0–4, 67+ or alle"))
      guard let count = table.number(row, persons) else { continue }
      var cell = cells[y, default: [:]][x] ?? (0, 0)
      switch table.code(row, "kjønn") {
      case "men": cell.men += count
      case "women": cell.women += count
      default: continue
      }
      cells[y, default: [:]][x] = cell
    }
    let ages = Set(cells.values.flatMap(\.keys)).sorted()
    guard Self.areSteps(ages), let first = cells.keys.sorted().firstIndex(of: region.firstYear)
    else { return nil }
    let years = cells.keys.sorted().map { year in
      let own = ages.map { cells[year]?[$0] ?? (0, 0) }
      return (year: year, ages: Pyramid.Ages(men: own.map(\.men), women: own.map(\.women)))
    }
    let people = try context.results.table("folketall")
    totals = Dictionary(
      people?.years.compactMap { one in
        people?.total.flatMap { people?.number($0, one.column) }.map { (one.year, $0) }
      } ?? []
    ) { first, _ in first }
    self.context = context
    self.first = first
    pyramid = Pyramid(
      ageStep: ages[1] - ages[0], years: years, men: context.word(Phrase("Men")),
      women: context.word(Phrase("Women")), age: context.word(Phrase("age")),
      text: context.text)
  }

  /// A whole number of a row; what is none is of a result that somebody changed.
  private static func whole(
    _ row: Int, _ column: Int, of table: ResultTable, in range: ClosedRange<Int>, _ expected: Phrase
  ) throws(Problems) -> Int {
    if let value = table.number(row, column).flatMap(Int.init(exactly:)), range.contains(value) {
      return value
    }
    throw Problems([
      Problem(
        file: "befolkning.csv", found: .quoted(table.text(row, column)), expected: expected)
    ])
  }

  /// Whether ages begin at 0 and go on in steps of one width, as those of a run do: others have no
  /// place in a pyramid.
  private static func areSteps(_ ages: [Int]) -> Bool {
    guard ages.count > 1, ages[0] == 0, ages[ages.count - 1] <= 200 else { return false }
    return zip(ages, ages.dropFirst()).allSatisfy { $1 - $0 == ages[1] }
  }

  func figure() -> Figure {
    let last = pyramid.years.count - 1
    let years = (pyramid.years[first].year, pyramid.years[last].year)
    let title = context.word(Phrase("Age and sex"))
    let subtitle = context.word(Phrase("persons on 1 January; line \(years.0), area \(years.1)"))
    return Figure(
      id: "pyramide", title: title, subtitle: subtitle,
      description: told(first) + " " + told(last), size: pyramid.size,
      drawing: pyramid.drawing(id: "pyramide", filled: last, lined: first), table: table(last),
      controls: controls(last))
  }

  private func told(_ index: Int) -> String {
    let (year, ages) = pyramid.years[index]
    let all = zip(ages.men, ages.women).map { $0 + $1 }
    let total = all.reduce(0, +)
    let from = (67 + pyramid.ageStep - 1) / pyramid.ageStep
    let old = all.dropFirst(from).reduce(0, +)
    let text = context.text
    let persons = text.number(totals[year] ?? total, decimals: 0)
    let share = text.percent(total > 0 ? 100 * old / total : 0)
    let bound = from * pyramid.ageStep
    return context.word(
      Phrase("\(year): \(persons) persons, \(share) are \(bound) years and over."))
  }

  /// Ten-year groups by sex in the two years.
  private func table(_ last: Int) -> DataTable {
    let text = context.text
    let count = pyramid.years[last].ages.men.count
    let size = max(1, 10 / pyramid.ageStep)
    let starts = Array(stride(from: 0, to: count, by: size))
    var header = [context.word(Phrase("age"))]
    for index in [first, last] {
      header += [pyramid.men, pyramid.women].map {
        "\($0.lowercased()) \(pyramid.years[index].year)"
      }
    }
    var rows = starts.map { start -> [String] in
      let end = min(start + size, count)
      let name =
        end == count
        ? "\(start * pyramid.ageStep)+"
        : "\(start * pyramid.ageStep)–\(end * pyramid.ageStep - 1)"
      return [name] + numbers(last) { $0[start..<end].reduce(0, +) }
    }
    rows.append([context.word(Phrase("Total"))] + numbers(last) { $0.reduce(0, +) })
    return DataTable(header: header, rows: rows, totals: [rows.count - 1])

    func numbers(_ last: Int, _ sum: ([Double]) -> Double) -> [String] {
      [first, last].flatMap { index in
        [pyramid.years[index].ages.men, pyramid.years[index].ages.women].map {
          text.number(sum($0), decimals: 0)
        }
      }
    }
  }

  /// The slider, hidden until the script that moves it runs, and what it shows by year.
  private func controls(_ last: Int) -> String {
    var page = Markup()
    page.element("div", ["class": "slider", "id": "pyramide-valg", "hidden": ""]) { box in
      box.element("label", ["for": "pyramide-skyv"], text: context.word(Phrase("Year:")))
      box.empty(
        "input",
        [
          "type": "range", "id": "pyramide-skyv", "min": "0", "max": "\(last)", "step": "1",
          "value": "\(last)",
        ])
      box.element(
        "output", ["for": "pyramide-skyv", "id": "pyramide-aar"],
        text: "\(pyramid.years[last].year)")
      box.element("p", ["id": "pyramide-tekst", "aria-live": "polite"], text: told(last))
    }
    func list(_ values: [String]) -> String {
      "[" + values.map { "\"" + $0 + "\"" }.joined(separator: ",") + "]"
    }
    let paths = pyramid.years.map { pyramid.paths($0.ages) }
    let data =
      "{\"years\":\(list(pyramid.years.map { "\($0.year)" })),\"men\":\(list(paths.map(\.men))),"
      + "\"women\":\(list(paths.map(\.women))),"
      + "\"text\":\(list(pyramid.years.indices.map(told)))}"
    page.raw("<script type=\"application/json\" id=\"pyramide-data\">\(data)</script>")
    return page.text
  }
}
