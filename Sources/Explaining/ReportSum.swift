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
  /// The words of the rows of each term, one after the other; those of one row where one is enough.
  var rows = [""]
  /// What is rounded to whole numbers before it is added to the others.
  let parts: [[Term]]
  /// The parts of a table that lacks the columns of ``parts``; empty for none.
  var otherwise: [[Term]] = []

  /// The sum, and its terms below it.
  ///
  /// - Throws: what the table has instead of a term.
  func lines(
    _ story: CellStory, year: Int, regions: [String], _ language: Language
  ) throws(Problems) -> [String] {
    do {
      return try lines(parts, story, year, regions, language)
    } catch {
      if otherwise.isEmpty { throw error }
      return try lines(otherwise, story, year, regions, language)
    }
  }

  private func lines(
    _ parts: [[Term]], _ story: CellStory, _ year: Int, _ regions: [String], _ language: Language
  ) throws(Problems) -> [String] {
    let format = NumberFormat.person(language)
    var lines: [String] = []
    var whole = 0.0
    for part in parts {
      var sum = 0.0
      for term in part {
        for (place, value) in try cells(of: term, story, year, regions) {
          sum += term.sign * value
          let told = format.fixed(term.sign * value, decimals: 1, signed: isChange) ?? "–"
          lines.append("  \(told) \(term.words[language]) (\(place))")
        }
      }
      whole += sum.rounded(.toNearestOrAwayFromZero)
    }
    return ["\(format.fixed(whole, decimals: 0, signed: isChange) ?? "–") ="] + lines
  }

  /// The cells of a term, whose words are those of the language of the file.
  private func cells(
    of term: Term, _ story: CellStory, _ year: Int, _ regions: [String]
  ) throws(Problems) -> [(place: String, value: Double)] {
    var cells: [(place: String, value: Double)] = []
    for rows in rows {
      func asked(_ language: Language) -> [String] {
        AskedNumber.plain("\(rows) \(term.words[language].replacing("_", with: " "))")
          .split(separator: " ").map(String.init)
      }
      do {
        cells += try story.numbers(asked(.nb), year: year, regions: regions)
      } catch {
        cells += try story.numbers(asked(.en), year: year, regions: regions)
      }
    }
    return cells
  }
}
