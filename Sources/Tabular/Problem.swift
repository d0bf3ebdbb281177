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

  /// Where it stands: `file:line:column`, as far as that is known.
  public var place: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }

  /// The problem as one line in a language: `file:line:column: found …, expected …; advice`.
  public func text(_ language: Language) -> String {
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
