import FolderText
import Tabular

/// A result table, declared as an input file is: all that other rooms must know of it.
///
/// From the list of all of them come the names no ladder may have, what `--skjul-under` does with a
/// table, its star, its source line, what `explain` says it rests on, what its columns mean in the
/// Data Package, and the page of all tables in docs/.
package struct ResultSpec: Sendable {
  /// How often a result has the table.
  package enum Scope: Sendable {
    /// Once for each scenario.
    case scenario
    /// Once for each ladder of each scenario.
    case ladder
    /// Once, however many scenarios are run.
    case result
  }

  /// Where the table stands.
  package enum Place: Sendable {
    /// On the screen and in a file.
    case both
    /// In a file alone.
    case file
    /// On the screen alone.
    case screen
  }

  /// What the figures come from.
  package struct Rests: Sendable {
    /// The files, besides those of the population.
    package let files: [FileSchema]
    /// Whether they follow from the population too.
    package let people: Bool
    /// The file whose sources stand beside the title.
    package let source: FileSchema?

    /// What figures come from.
    package init(_ files: [FileSchema] = [], people: Bool = true, source: FileSchema? = nil) {
      (self.files, self.people, self.source) = (files, people, source)
    }
  }

  /// What the table could tell of few users, and what is done where it would.
  package enum Privacy: Sendable, Equatable {
    /// Nothing: it does not follow from users.
    case free
    /// It is of a ladder and hides its own rows.
    case ownRows
    /// Its rows name their ladders: those of touched ladders are hidden. `words` where its notes, and
    /// cells of words that tell no rows apart, have rates and shares that give the numbers: they are
    /// hidden too.
    case rowsOfLadders(words: Bool = false)
    /// It says what files are: the fingerprints of hidden ones are hidden.
    case files
    /// It follows from users, all ladders together, and is left out where one is touched; `known`
    /// where it tells of known users. Its own small numbers are users' only where `counts`.
    case users(counts: Bool = false, known: Bool = false)
  }

  /// The stem of the file; `{trapp}` stands for the ladder where there is one for each.
  package let name: String
  /// What it is called, without its years and its star; empty where it is called by its ladder.
  package let title: Phrase
  /// What it tells, in a sentence.
  package let about: Phrase
  package let scope: Scope
  package let place: Place
  package let rests: Rests
  package let privacy: Privacy
  /// The columns it may have, in their order.
  package let columns: [ColumnSpec]
  /// The name of the table it stands in place of on a screen; `nil` for none.
  package let inPlaceOf: String?
  /// What its intervals are; `nil` where it has none.
  package let interval: IntervalKind?

  /// Declares a table.
  package init(
    _ name: String, title: Phrase, about: Phrase, scope: Scope = .scenario, place: Place = .both,
    rests: Rests, privacy: Privacy, columns: [ColumnSpec], inPlaceOf: String? = nil,
    interval: IntervalKind? = nil
  ) {
    (self.name, self.title, self.about) = (name, title, about)
    (self.scope, self.place, self.rests, self.privacy) = (scope, place, rests, privacy)
    (self.columns, self.inPlaceOf, self.interval) = (columns, inPlaceOf, interval)
  }

  /// The name of the table of a ladder.
  package func name(of ladder: String) -> String { Self.name(name, of: ladder) }

  private static func name(_ pattern: String, of ladder: String) -> String {
    pattern.replacing("{trapp}", with: FileStem.of(ladder))
  }

  /// The name of the table that one of its own stands in place of on a screen.
  package func replaced(by table: String, ladders: [String]) -> String? {
    guard let inPlaceOf else { return nil }
    if scope != .ladder { return name == table ? inPlaceOf : nil }
    return ladders.first { name(of: $0) == table }.map { Self.name(inPlaceOf, of: $0) }
  }

  /// The names of its tables in a folder with some ladders.
  package func names(_ ladders: [String]) -> [String] {
    scope == .ladder ? ladders.map(name(of:)) : [name]
  }

  /// Whether a column of one of its tables is declared.
  package func declares(_ column: String, _ language: Language) -> Bool {
    columns.contains { $0.declares(column, language) }
  }
}
