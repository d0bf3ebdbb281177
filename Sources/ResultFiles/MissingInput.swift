import Tabular

/// Input that is not there at all: a folder, or a file that cannot be done without.
///
/// Apart from ``Tabular/Problems`` (input that is there and wrong) because the two end with
/// different exit codes, 66 and 65.
public struct MissingInput: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is missing, one problem each; never empty when thrown.
  public var problems: Problems

  /// Makes the error.
  public init(_ problems: Problems) { self.problems = problems }

  /// The error of one path.
  package init(file: String, found: Phrase, expected: Phrase) {
    self.init(Problems([Problem(file: file, found: found, expected: expected)]))
  }

  /// What was found in the first of the places.
  var found: Phrase { problems.items.first?.found ?? Phrase("nothing") }

  /// One problem a line.
  public var description: String { problems.description }
}
