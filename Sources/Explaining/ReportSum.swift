import Tabular

/// Cells of one table that a figure of the report adds up.
struct ReportSum: Equatable {
  /// A column or row, and whether it is added or taken away.
  struct Term: Equatable {
    let sign: Double
    let words: Phrase
  }

  /// The table.
  let table: String
  /// Whether it is a change, which is told with its sign.
  var isChange = false
  /// The words of the rows of each term, one after the other; none where its own words are enough.
  var rows: [String] = []
  /// What is rounded to whole numbers before it is added to the others.
  let parts: [[Term]]
  /// The parts of a table that lacks the columns of ``parts``; empty for none.
  var otherwise: [[Term]] = []

  /// The sum, and its terms below it.
  ///
  /// - Parameters:
  ///   - story: the table.
  ///   - written: the language of the table.
  ///   - year: the year.
  ///   - regions: the regions that are added.
  ///   - language: the language of the lines.
  /// - Returns: the lines.
  /// - Throws: what the table has instead of a term.
  func lines(
    _ story: CellStory, in written: Language, year: Int, regions: [String], _ language: Language
  ) throws(Problems) -> [String] {
    func cells(_ term: Term) throws(Problems) -> [(place: String, value: Double)] {
      let words = term.words[written].replacing("_", with: " ")
      let asked = rows.isEmpty ? [words] : rows.map { "\($0) \(words)" }
      var cells: [(place: String, value: Double)] = []
      for words in asked {
        let words = AskedNumber.plain(words).split(separator: " ").map(String.init)
        cells += try story.numbers(words, year: year, regions: regions)
      }
      return cells
    }
    do {
      return try lines(parts, language, cells)
    } catch {
      if otherwise.isEmpty { throw error }
      return try lines(otherwise, language, cells)
    }
  }

  private func lines(
    _ parts: [[Term]], _ language: Language,
    _ cells: (Term) throws(Problems) -> [(place: String, value: Double)]
  ) throws(Problems) -> [String] {
    let format = NumberFormat.person(language)
    var lines: [String] = []
    var whole = 0.0
    for part in parts {
      var sum = 0.0
      for term in part {
        for (place, value) in try cells(term) {
          sum += term.sign * value
          let told = format.fixed(term.sign * value, decimals: 1, signed: isChange) ?? "–"
          lines.append("  \(told) \(term.words[language]) (\(place))")
        }
      }
      whole += sum.rounded(.toNearestOrAwayFromZero)
    }
    return ["\(format.fixed(whole, decimals: 0, signed: isChange) ?? "–") ="] + lines
  }
}
