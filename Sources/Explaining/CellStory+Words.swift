import Outcomes
import Tabular

/// Which column and which rows of a table some words ask for.
extension CellStory {
  static func words(_ heading: String) -> [String] {
    AskedNumber.plain(heading.replacing("_", with: " ")).split(separator: " ").map(String.init)
  }

  /// The words a column is called by: those of the file, and of a screen in nynorsk, whose files have
  /// the columns of bokmål.
  private func names(_ column: Int) -> [[String]] {
    let heading = text.header[column]
    let names = [heading, spec?.column(heading)?.nynorsk(heading)].compactMap { $0 }.map(Self.words)
    return names.filter { !$0.isEmpty }
  }

  /// The column of the year, or the one whose heading the words have in full; and the words left.
  func column(
    _ words: [String], _ year: Int?
  ) throws(Problems) -> (column: Int, words: [String]) {
    if let change = change(words) { return change }
    let values = text.header.indices.filter { !labels.contains($0) }
    let asked = words + (year.map { ["\($0)"] } ?? [])
    let named = values.compactMap { column in
      names(column).filter { $0.allSatisfy(asked.contains) }.max { $0.count < $1.count }
        .map { (column: column, words: $0) }
    }
    let most = named.map(\.words.count).max() ?? 0
    var best = named.filter { $0.words.count == most }
    // A heading that has the year goes before one that has as many other words.
    if best.count > 1, let year { best = best.filter { $0.words.contains("\(year)") } }
    // A heading stands behind the words of a row: of «10 år 2030 90 %» it is that of 90 %.
    func last(_ heading: [String]) -> Int {
      heading.compactMap { words.lastIndex(of: $0) }.max() ?? -1
    }
    let behind = best.map { last($0.words) }.max() ?? -1
    best = best.filter { last($0.words) == behind }
    if best.isEmpty, let year {
      best = values.map { (column: $0, words: ["\(year)"]) }.filter {
        Self.words(text.header[$0.column]).contains("\(year)")
      }
    }
    // A table of one number a row needs no name of it.
    if best.isEmpty, values.count == 1 { best = [(column: values[0], words: [])] }
    guard best.count == 1 else {
      let asked = year.map { "«\($0)»" } ?? words.joined(separator: " ")
      let headings = values.map { text.header[$0] }.joined(separator: ", ")
      throw Problems([
        Problem(
          file: file,
          found: year == nil
            ? Phrase("no column in «\(asked)»") : Phrase("no column \(asked)"),
          expected: Phrase("one of \(headings)"))
      ])
    }
    var rest = words
    for word in best[0].words {
      if let place = rest.firstIndex(of: word) { rest.remove(at: place) }
    }
    return (best[0].column, rest)
  }

  /// The column of a change, which a screen calls by its years, or «i %»; and the words left.
  private func change(_ words: [String]) -> (column: Int, words: [String])? {
    let changes = text.header.indices.filter { spec?.column(text.header[$0])?.family == .perPeriod }
    let inPercent = changes.filter { column in
      if case .percent? = spec?.column(text.header[column])?.kind { return true }
      return false
    }
    let percent = ["%", "prosent", "percent"]
    if words.contains(where: percent.contains), let found = inPercent.first {
      let own = Self.words(text.header[found])
      let fillers = percent + ["i", "in", "endring", "change"] + own
      return (found, words.filter { !fillers.contains($0) && !ResultTables.isPeriod($0) })
    }
    guard let period = words.first(where: ResultTables.isPeriod) else { return nil }
    // A number before the same in per cent.
    let found = (changes.filter { !inPercent.contains($0) } + inPercent).first { column in
      let own = Self.words(text.header[column])
      return period.split(separator: "-").allSatisfy { own.contains(String($0)) }
    }
    return found.map { ($0, words.filter { $0 != period }) }
  }

  /// The rows that have all the words: one, or all of the table where there are no words; those of a
  /// year where the table has a column of years.
  func rows(_ words: [String], year: Int?) throws(Problems) -> [Int] {
    let wanted = words.joined(separator: " ")
    if !words.isEmpty, let row = rowOfShortPlan(wanted) { return [row] }
    let found = candidates(words, year: year)
    if words.isEmpty || found.count == 1 { return found }
    // A part of the handlingsprogram is its sum.
    let sums = found.filter(isTotal)
    if sums.count == 1 { return sums }
    // Rows that nobody can tell apart are told together.
    if Set(found.map(told)).count == 1 { return found }
    let shown = (found.isEmpty ? ofYear(year) : found).prefix(12).map { "«\(told($0))»" }
    throw Problems([
      Problem(
        file: file,
        found: found.isEmpty
          ? Phrase("no row with «\(wanted)»")
          : Phrase("\(found.count) rows with «\(wanted)»"),
        expected: Phrase("words of one row, such as \(shown.joined(separator: ", "))"))
    ])
  }

  private func ofYear(_ year: Int?) -> [Int] {
    guard let year, let years = column(.year) else { return Array(0..<text.rowCount) }
    return (0..<text.rowCount).filter { text.text($0, years) == "\(year)" }
  }

  /// The rows that have all the words, those first whose texts are asked for in full.
  func candidates(_ words: [String], year: Int?) -> [Int] {
    let all = ofYear(year)
    if words.isEmpty { return all }
    let wanted = words.joined(separator: " ")
    // The row whose first text is just that comes before rows that hold the words somewhere.
    let exact = all.filter { row in plain[row].contains(wanted) }
    if exact.count == 1 { return exact }
    let found = all.filter { row in
      let held = Set(told(row).split(separator: " ").map(String.init))
      return words.allSatisfy(held.contains)
    }
    // «kjøp» is the row of that name before «avtalte kjøp»: most texts that are asked for in full.
    func whole(_ row: Int) -> Int {
      plain[row].count { text in
        let own = text.split(separator: " ").map(String.init)
        return !own.isEmpty && own.allSatisfy(words.contains)
      }
    }
    let most = found.map(whole).max() ?? 0
    return found.filter { whole($0) == most }
  }

  private func told(_ row: Int) -> String {
    plain[row].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The row that the short handlingsprogram of a screen shows by some words.
  private func rowOfShortPlan(_ words: String) -> Int? {
    let asked = shortPlan.first { row in
      guard case .text(let name)? = row.cells.first else { return false }
      return AskedNumber.plain(name) == words
    }
    guard let asked else { return nil }
    return made.firstIndex { $0.codes == asked.codes }
  }
}
