extension Problems {
  /// One cause a line in a language: what says the same of the same is told once, with all its places,
  /// and those of one kind are gathered.
  ///
  /// The problems of a file stand together, in the order of its lines. Problems with the same finding,
  /// expectation and advice are one sentence wherever they stand: a step that the ladder does not have
  /// is one cause, in however many rows and files. The same file, column, kind of finding and
  /// expectation is told ``mostOfOneKind`` times, whatever stood there, and then once for all the others.
  public func lines(_ language: Language) -> [String] {
    let causes = causes
    var (counts, lastLines): ([String: Int], [String: Int]) = ([:], [:])
    for cause in causes {
      counts[cause.kind, default: 0] += 1
      lastLines[cause.kind] = max(lastLines[cause.kind] ?? 0, cause.lastLine)
    }
    // How many problems of a kind are not told apart.
    var rest: [String: Int] = [:]
    var seen: [String: Int] = [:]
    for cause in causes {
      seen[cause.kind, default: 0] += 1
      if seen[cause.kind, default: 0] > Self.mostOfOneKind {
        rest[cause.kind, default: 0] += 1 + cause.others.count
      }
    }
    seen = [:]
    var lines: [String] = []
    for cause in causes {
      let count = seen[cause.kind, default: 0] + 1
      seen[cause.kind] = count
      let isLast = counts[cause.kind] == Self.mostOfOneKind + 1
      if count <= Self.mostOfOneKind || isLast {
        lines.append(cause.told(language)[language])
      } else if count == Self.mostOfOneKind + 1 {
        let (file, more) = (cause.first.file, rest[cause.kind] ?? 1)
        let told =
          cause.first.line.map { line in
            let last = lastLines[cause.kind] ?? line
            return Phrase("\(file): the same on \(more) more lines, \(line) to \(last)")
          } ?? Phrase("\(file): \(more) more of the same kind")
        lines.append(told[language])
      }
    }
    return lines
  }

  /// The problems by what they say, in the order of files and lines.
  private var causes: [Cause] {
    var files: [String: Int] = [:]
    for problem in items where files[problem.file] == nil { files[problem.file] = files.count }
    let ordered = items.enumerated().sorted {
      let (one, other) = ($0.element, $1.element)
      let (oneLine, otherLine) = (one.line ?? 0, other.line ?? 0)
      return (files[one.file] ?? 0, oneLine, one.column ?? 0, $0.offset)
        < (files[other.file] ?? 0, otherLine, other.column ?? 0, $1.offset)
    }
    var places: [String: Int] = [:]
    var causes: [Cause] = []
    for (_, problem) in ordered {
      if problem.line != nil, let place = places[problem.statement] {
        causes[place].others.append(problem)
      } else {
        if problem.line != nil { places[problem.statement] = causes.count }
        causes.append(Cause(first: problem))
      }
    }
    return causes
  }
}

/// Problems that say the same of the same.
private struct Cause {
  /// The first of them.
  let first: Problem
  /// The same elsewhere, in the order of files and lines.
  var others: [Problem] = []

  /// What the first is one of, but for its line and what stood there.
  var kind: String {
    let place = "\(first.file):\(first.line == nil ? "" : "line"):\(first.column ?? 0)"
    return "\(place):\(first.found.kind):\(first.expected.kind):\(first.advice.kind)"
  }

  /// The last line of the first one's file.
  var lastLine: Int {
    others.last { $0.file == first.file }?.line ?? first.line ?? 0
  }

  /// The first and where the others stand: by their lines when all are under it, else by their places.
  func told(_ language: Language) -> Phrase {
    let text = Phrase(verbatim: first.text(language))
    if others.isEmpty { return text }
    let runs = runs
    let shown = runs.prefix(Problems.mostOfOneKind)
    if runs.allSatisfy({ $0.isBeside(first) }) {
      if runs.count == shown.count {
        return Phrase("\(text) (the same on line \(shown.map(\.lines).joined(separator: ", ")))")
      }
      let (start, end) = (runs[0].start, runs[runs.count - 1].end)
      return Phrase("\(text) (the same on \(others.count) more lines, \(start) to \(end))")
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
  /// What it says, without where: alike for problems of one cause.
  fileprivate var statement: String { "\(found.en)\u{0}\(expected.en)\u{0}\(advice.en)" }
}
