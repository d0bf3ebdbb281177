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

  /// One problem a line in a language, those of one kind gathered: the same file, column, kind
  /// of finding and expectation on many lines is told ``mostOfOneKind`` times, and then once for all the other lines.
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
      let count = seen[kinds[place], default: 0] + 1
      seen[kinds[place]] = count
      if count <= Self.mostOfOneKind {
        lines.append(problem.text(language))
      } else if count == Self.mostOfOneKind + 1 {
        let rest = counts[kinds[place]] ?? 0
        if rest == Self.mostOfOneKind + 1 {
          lines.append(problem.text(language))
        } else {
          let last = lastLines[kinds[place]] ?? 0
          lines.append(
            Phrase(
              "\(problem.file): the same on \(rest - Self.mostOfOneKind) more lines, \(problem.line ?? 0) to \(last)"
            )[language]
          )
        }
      }
    }
    return lines
  }
}

extension Problem {
  /// What makes two problems the same but for their lines and what stood there; a problem without a
  /// line is its own kind.
  fileprivate var kind: String {
    line == nil
      ? description : "\(file):\(column ?? 0):\(found.kind):\(expected.kind):\(advice.kind)"
  }
}
