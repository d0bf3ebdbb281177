/// Problems that say the same of the same, or of one column.
struct Cause {
  /// The first of them.
  let first: Problem
  /// The same elsewhere, in the order of files and lines.
  var others: [Problem] = []
  /// Whether they are of one column and differ in what stood there.
  var isOfColumn = false

  /// All of them.
  var problems: [Problem] { [first] + others }

  /// What the first is one of, but for its line and what stood there.
  var kind: String { first.kind }

  /// What stood at some of the others; of sentences the first says enough.
  private var examples: [Phrase] {
    guard isOfColumn, first.found.kind.isEmpty else { return [] }
    var examples: [Phrase] = []
    for other in others where examples.count < 3 {
      if other.found != first.found, !examples.contains(other.found) {
        examples.append(other.found)
      }
    }
    return examples
  }

  /// The first and where the others stand: by their lines when all are under it, else by their places.
  func told(_ language: Language) -> Phrase {
    let text = Phrase(verbatim: first.text(language))
    if others.isEmpty { return text }
    let runs = runs
    let shown = runs.prefix(Problems.mostOfOneKind)
    if runs.allSatisfy({ $0.isBeside(first) }) {
      let (count, start, end) = (others.count, runs[0].start, runs[runs.count - 1].end)
      let examples = examples
      if !examples.isEmpty {
        let some = Phrase.list(examples)
        return Phrase("\(text) (the same of \(some) … on \(count) more lines, \(start) to \(end))")
      }
      return runs.count == shown.count
        ? Phrase("\(text) (the same on line \(shown.map(\.lines).joined(separator: ", ")))")
        : Phrase("\(text) (the same on \(count) more lines, \(start) to \(end))")
    }
    let places = shown.map(\.place).joined(separator: ", ")
    let rest = others.count - shown.reduce(0) { $0 + $1.count }
    if rest == 0 { return Phrase("\(text) (the same at \(places))") }
    return Phrase("\(text) (the same at \(places) and \(rest) other places)")
  }

  /// The others' places, lines after one another being one.
  private var runs: [LineRun] {
    var runs: [LineRun] = []
    for other in others {
      guard let line = other.line else { continue }
      if let last = runs.last, last.isBeside(other), line == last.end + 1 {
        runs[runs.count - 1].end = line
      } else {
        runs.append(LineRun(file: other.file, column: other.column, start: line, end: line))
      }
    }
    return runs
  }
}

/// Lines after one another with the same problem in the same column of a file.
private struct LineRun {
  let file: String
  let column: Int?
  let start: Int
  var end: Int

  var count: Int { end - start + 1 }

  var lines: String { count == 1 ? "\(start)" : "\(start)–\(end)" }

  /// As a problem's own place, `file:lines:column`.
  var place: String {
    ([file, lines] + [column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  func isBeside(_ problem: Problem) -> Bool { file == problem.file && column == problem.column }
}

extension Problem {
  /// What it is one of, but for its line and what stood there.
  var kind: String {
    let place = "\(file):\(line == nil ? "" : "line"):\(column ?? 0)"
    return "\(place):\(found.kind):\(expected.kind):\(advice.kind)"
  }

  /// What it says of its column, without what stood there.
  var form: String { "\(kind)\u{0}\(expected.en)\u{0}\(advice.en)" }

  /// What it says, without where: alike for problems of one cause.
  var statement: String { "\(found.en)\u{0}\(expected.en)\u{0}\(advice.en)" }
}
