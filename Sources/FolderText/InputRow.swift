import Demography
import Tabular

/// A row of a file, whose fields are read as what the schema says they are.
///
/// Every accessor gives `nil` and adds a problem with line and column where the field does not hold
/// what it should.
package struct InputRow {
  package let file: InputFile
  package let row: Int
  package let findings: Findings

  /// The line it begins on, from 1.
  package var line: Int { file.table.place(row, 0).line }

  /// The text, or `""` where the file has no such column; a name as it is first spelled in the folder.
  package func text(_ column: String) -> String {
    file.place(of: column).map(text(in:)) ?? ""
  }

  /// The text of a place of the file, which may be of no column that is known.
  package func text(in place: Int) -> String { file.spelled(written(place), in: place) }

  /// The text of a place of the file as it is written.
  func written(_ place: Int) -> String {
    let text = file.table.text(row, place)
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    // Most texts have nothing to trim, and this is asked for every field.
    return (0x21...0x7F).contains(first) && (0x21...0x7F).contains(last) ? text : text.trimmed
  }

  /// The text, `nil` where the field is empty or the file has no such column.
  package func given(_ column: String) -> String? {
    let found = text(column)
    return found.isEmpty ? nil : found
  }

  /// A text that must not be empty.
  package func requiredText(_ column: String) -> String? {
    let found = given(column)
    if found == nil {
      report(
        column, expected: Phrase("something in «\(column)»: \(meaning(of: column))"),
        advice: fillAdvice(column))
    }
    return found
  }

  /// What to do about a column that is filled in above and empty below.
  private func fillAdvice(_ column: String) -> Phrase {
    guard file.rowCount > 2, let place = file.place(of: column) else { return .empty }
    let isFilled = [0, 1, file.rowCount - 1].map { !file.table.text($0, place).trimmed.isEmpty }
    return isFilled != [true, false, false]
      ? .empty : Phrase("every row needs its own: fill the column downwards in the spreadsheet")
  }

  /// A calendar year.
  package func year(_ column: String = "år") -> Int? {
    guard let year = Int(text(column)), (1000...9999).contains(year) else {
      report(column, expected: Phrase("a year of four digits"), advice: yearAdvice(column))
      return nil
    }
    return year
  }

  /// What to do about a date in the place of a year, or a number that another column should have.
  private func yearAdvice(_ column: String) -> Phrase {
    if let date = DateText(text(column)), let year = date.year {
      // The last day of a year is the first of the next, where people are counted.
      let isCount = FolderSchema.countedOnFirstDay.contains(file.schema)
      return Phrase("write the year alone, \(isCount && date.isLast ? year + 1 : year)")
    }
    let isNumber = PlainText.value(text(column)) != nil
    let other = file.schema.allColumns.first { other in
      other.content == .number
        && Int(text(other.name)).map { (1900...2100).contains($0) } ?? false
    }
    guard isNumber, let other else { return .empty }
    return Phrase("are \(column) and \(other.name) swapped?")
  }

  /// An age or a group of ages.
  package func ages(_ column: String = "alder") -> AgeText? {
    guard let ages = file.ages(text(column)) else {
      report(
        column, expected: Phrase("an age or a group of ages such as 34, 0–4, 67+ or alle"),
        advice: AgeFault.reason(for: [text(column)]) ?? .empty)
      return nil
    }
    return ages
  }

  /// One or both sexes; both only where the file allows it.
  package func sexes(allowBoth: Bool = false, _ column: String = "kjønn") -> [Sex]? {
    let choices = allowBoth ? Words.sexes : Words.sexes.filter { $0.value.count == 1 }
    return word(column, choices)
  }

  /// Words as short as «ut» begin many others.
  private static let shortestWord = 4

  /// One of a list of words.
  package func word<Value>(_ column: String, _ choices: Words.Choices<Value>) -> Value? {
    guard let value = Words.value(of: text(column), in: choices) else {
      let written = text(column).lowercased()
      let words = choices.flatMap(\.words)
      // annuitetslån is annuitet.
      let likely =
        Suggestion.nearest(to: written, in: words)
        ?? words.filter { $0.count >= Self.shortestWord && written.hasPrefix($0) }
        .max { $0.count < $1.count }
      report(
        column, expected: Phrase("one of \(Words.list(choices))"),
        advice: likely.map(Phrase.didYouMean) ?? .empty)
      return nil
    }
    return value
  }

  /// The code of a region and its name where one is written: `3203 Asker`.
  package func region() -> (code: String, name: String)? {
    requiredText("region").map(Self.region(of:))
  }

  /// The code and the name of a region as it is written; of nothing, both are nothing.
  static func region(of found: String) -> (code: String, name: String) {
    if found.isEmpty { return ("", "") }
    var parts = found.split(separator: " ", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "region" { parts = [parts[1]] }
    let code = parts[0].hasPrefix("K-") ? String(parts[0].dropFirst(2)) : parts[0]
    guard parts.count == 2 else { return (code, "") }
    guard code.allSatisfy({ $0.isNumber }) else { return (found, "") }
    return (code, parts[1].trimmed)
  }

  /// The status of the row; `nil` where none is given.
  package func status() -> RowStatus? {
    text("status").isEmpty ? nil : word("status", Words.statuses)
  }

  /// Where the field of a column stands in the file; `nil` where the file has no such column.
  package func place(of column: String) -> (line: Int, column: Int)? {
    file.place(of: column).map { file.table.place(row, $0) }
  }

  /// Adds a problem at a field; where it names what another file should have, by all of its text or
  /// by a part, as long as it does not follow from what is wrong with that; of the names there are the
  /// one that was probably meant is asked about.
  package func report(
    _ column: String, found: Phrase? = nil, expected: Phrase, advice: Phrase = .empty,
    named definition: Definition? = nil, naming name: String? = nil,
    among known: @autoclosure () -> [String] = []
  ) {
    var advice = advice
    // The names may be many, and are asked for only where there is a question left.
    let names = advice.isEmpty && findings.hasQuestions ? known() : []
    if !names.isEmpty, findings.takeQuestion(),
      let likely = Suggestion.nearest(to: name ?? text(column), in: names),
      likely != name ?? text(column)
    {
      advice = Phrase.didYouMean(likely)
    }
    let place = place(of: column)
    let shown = file.place(of: column).map(written) ?? ""
    let problem = Problem(
      file: file.name, line: place?.line, column: place?.column,
      found: found ?? (shown.isEmpty ? Phrase("an empty field") : .quoted(shown)),
      expected: expected, advice: advice)
    findings.refuse(row: row, of: file.name) {
      file.schema.allColumns.compactMap { column in
        given(column.name).map { (column.name, $0) }
      }
    }
    if let definition {
      findings.add(problem, naming: name ?? text(column), of: definition)
    } else {
      findings.add(problem)
    }
  }

  /// Warns of a field, at its place; not of one that is refused.
  package func doubt(_ column: String, _ text: Phrase) {
    guard let place = place(of: column), !findings.isRefused(file.name, place) else { return }
    findings.warn(
      Phrase("\(file.name):\(place.line):\(place.column): \(text)"), quoting: file.name)
  }

  func meaning(of column: String) -> Phrase {
    file.schema.allColumns.first { $0.name == column }?.meaning ?? Phrase(verbatim: column)
  }
}
