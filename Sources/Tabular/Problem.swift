/// One thing that is wrong with an input: where it stands, what was found, what was expected and
/// what to do about it.
///
/// Readers collect problems and report all of them at once; see ``Problems``. `line` and `column`
/// count from 1; `column` is the number of the field in its record, the way a spreadsheet counts.
/// A problem without a line concerns the whole file.
public struct Problem: Error, Sendable, Equatable {
  /// The file as the user named it, or as it is named inside its folder, never an absolute path
  /// that the user did not type.
  public var file: String
  /// The line in the file, from 1.
  public var line: Int?
  /// The field in the record, from 1.
  public var column: Int?
  /// What stood there, quoted by the caller where it is a text.
  public var found: Phrase
  /// What should have stood there.
  public var expected: Phrase
  /// What the user can do; empty where `expected` says it all.
  public var advice: Phrase

  /// Makes a problem; see the properties.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, found: Phrase, expected: Phrase,
    advice: Phrase = .empty
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.found = found
    self.expected = expected
    self.advice = advice
  }
}

extension Problem: CustomStringConvertible {
  /// The problem as one line, in English.
  public var description: String { text(.en) }

  /// The problem as one line in a language: `file:line:column: found …, expected …; advice`.
  public func text(_ language: Language) -> String {
    var place = file
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    let what = Phrase("\(place): found \(found), expected \(expected)")
    return (advice.isEmpty ? what : Phrase("\(what); \(advice)"))[language]
  }
}

/// All the problems of an input, in the order of files, lines and columns they were found in.
public struct Problems: Error, Sendable, Equatable, CustomStringConvertible {
  /// The problems; never empty when thrown.
  public var items: [Problem]

  /// Makes a list of problems.
  public init(_ items: [Problem]) { self.items = items }

  /// One problem a line.
  public var description: String { items.map(\.description).joined(separator: "\n") }

  /// How many problems of one kind are told apart before the rest are counted.
  public static let mostOfOneKind = 5

  /// One problem a line in a language, those of one kind gathered.
  ///
  /// The same file, column, kind of finding and expectation on many lines is told ``mostOfOneKind``
  /// times, whatever stood there, and then once for all the others.
  public func lines(_ language: Language) -> [String] {
    let kinds = items.map(\.kind)
    var (counts, lastLines): ([String: Int], [String: Int]) = ([:], [:])
    for (problem, kind) in zip(items, kinds) {
      counts[kind, default: 0] += 1
      lastLines[kind] = max(lastLines[kind] ?? 0, problem.line ?? 0)
    }
    var seen: [String: Int] = [:]
    var lines: [String] = []
    for (place, problem) in items.enumerated() {
      let kind = kinds[place]
      let count = seen[kind, default: 0] + 1
      seen[kind] = count
      let rest = (counts[kind] ?? 0) - Self.mostOfOneKind
      if count <= Self.mostOfOneKind || (rest == 1 && count == Self.mostOfOneKind + 1) {
        lines.append(problem.text(language))
      } else if count == Self.mostOfOneKind + 1 {
        let file = problem.file
        let told =
          problem.line.map {
            Phrase("\(file): the same on \(rest) more lines, \($0) to \(lastLines[kind] ?? $0)")
          } ?? Phrase("\(file): \(rest) more of the same kind")
        lines.append(told[language])
      }
    }
    return lines
  }
}

extension Problem {
  /// What makes two problems the same but for their lines and what stood there.
  fileprivate var kind: String {
    let place = "\(file):\(line == nil ? "" : "line"):\(column ?? 0)"
    return "\(place):\(found.kind):\(expected.kind):\(advice.kind)"
  }
}

extension [Phrase] {
  /// Warnings with no more than ``Problems/mostOfOneKind`` of one kind, and how many more there are.
  public func gathered() -> [Phrase] {
    var counts: [String: Int] = [:]
    for warning in self { counts[warning.kind, default: 0] += 1 }
    var told: [String: Int] = [:]
    return compactMap { warning in
      let count = told[warning.kind, default: 0] + 1
      told[warning.kind] = count
      let rest = (counts[warning.kind] ?? 0) - Problems.mostOfOneKind
      if count <= Problems.mostOfOneKind || rest == 1 { return warning }
      return count == Problems.mostOfOneKind + 1
        ? Phrase("\(rest) more warnings of the same kind") : nil
    }
  }
}
