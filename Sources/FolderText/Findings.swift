import Tabular

/// What reading a folder brings up: problems that stop the run, and remarks that do not.
///
/// One reader at a time adds to it; it is handed from part to part so that everything wrong with a
/// folder is told at once.
package final class Findings {
  /// What must be mended.
  package private(set) var problems: [Problem] = []
  /// What the user should know; shown as warnings.
  package private(set) var warnings: [Phrase] = []

  /// Whether the files are of two folders: then years outside the run and scenarios that only one of
  /// them has are let through.
  package var isMixture = false

  /// Files that are there and cannot be read, which has been told: that they are missing is not so.
  package var unreadable: Set<String> = []

  /// What has been warned of; a folder can give tens of thousands.
  private var warned: Set<String> = []

  /// What has been told once of what is added by ``addOnce(_:)``.
  private var told: Set<String> = []

  /// Nothing found yet.
  package init() {}

  /// How many problems there are; a reader that finds more than when it began does not go on to
  /// what would only follow from them.
  package var count: Int { problems.count }

  /// Adds a problem.
  package func add(_ problem: Problem) { problems.append(problem) }

  /// Adds a problem of a whole file, once; not that a file is missing which cannot be read.
  package func add(_ file: String, found: Phrase, expected: Phrase, advice: Phrase = .empty) {
    if found == .nothing, unreadable.contains(file) { return }
    addOnce(Problem(file: file, found: found, expected: expected, advice: advice))
  }

  /// Adds a problem that may have been found before, once.
  package func addOnce(_ problem: Problem) {
    if told.insert(problem.text(.en)).inserted { problems.append(problem) }
  }

  /// Adds a warning, once.
  ///
  /// One that may quote what stands in an input file, or is there because of it, names the file: a run
  /// that hides what is in the file does not show it.
  package func warn(_ text: Phrase, quoting file: String? = nil) {
    if !warned.insert(text.en).inserted { return }
    warnings.append(file.map(text.quoting) ?? text)
  }
}

extension Phrase {
  /// What is found where a file or a row is missing.
  package static let nothing = Phrase("nothing")
}
