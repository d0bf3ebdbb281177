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

  /// How many problems are told where the same was expected in one column, whatever was found.
  public static let mostExpectations = 20

  /// One problem a line in a language, those of one kind gathered.
  ///
  /// The same file, column, finding and expectation on many lines is told ``mostOfOneKind`` times, and
  /// then once for all the other lines; the same file, column and expectation with other findings
  /// ``mostExpectations`` times, and then how many more there are.
  public func lines(_ language: Language) -> [String] {
    var seen: [String: Int] = [:]
    var told: [String: Int] = [:]
    var lines: [String] = []
    for (index, problem) in items.enumerated() {
      let count = seen[problem.kind, default: 0] + 1
      seen[problem.kind] = count
      if count > Self.mostOfOneKind + 1 { continue }
      let toldCount = told[problem.expectation, default: 0] + 1
      told[problem.expectation] = toldCount
      if toldCount > Self.mostExpectations {
        let rest = items[index...].filter { $0.expectation == problem.expectation }
        if toldCount == Self.mostExpectations + 1 {
          lines.append(
            rest.count == 1
              ? problem.text(language)
              : Phrase("\(problem.file): \(rest.count) more of the same kind")[language])
        }
      } else if count <= Self.mostOfOneKind {
        lines.append(problem.text(language))
      } else {
        let rest = items.filter { $0.kind == problem.kind }.dropFirst(Self.mostOfOneKind)
        if rest.count == 1 {
          lines.append(problem.text(language))
        } else {
          let last = rest.last?.line ?? 0
          lines.append(
            Phrase(
              "\(problem.file): the same on \(rest.count) more lines, \(problem.line ?? 0) to \(last)"
            )[language]
          )
        }
      }
    }
    return lines
  }
}

extension Problem {
  /// What makes two problems the same but for their lines; a problem without a line is its own kind.
  fileprivate var kind: String {
    line == nil ? description : "\(file):\(column ?? 0):\(found):\(expected):\(advice)"
  }

  /// What makes two problems the same but for their lines and what stood there.
  fileprivate var expectation: String {
    "\(file):\(line == nil ? "-" : ""):\(column ?? 0):\(expected):\(advice)"
  }
}
