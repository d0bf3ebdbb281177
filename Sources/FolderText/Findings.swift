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

  /// Files that cannot be read, or are missed by others, which has been told: what they lack is not told
  /// besides.
  package var unreadable: Set<String> = []

  /// The files of the folder, and those that are not known by the name they may be meant for.
  package var names = FolderNames()

  /// What has been warned of; a folder can give tens of thousands.
  private var warned: Set<String> = []

  /// The problems that have been told.
  private var told: Set<String> = []

  /// A column of a file.
  private struct Place: Hashable {
    let file: String
    let column: String
  }

  /// What stands in rows that were refused.
  private var refused: [Place: Set<String>] = [:]

  /// Nothing found yet.
  package init() {}

  /// How many problems were found, those that are told already too; a reader that finds more than when
  /// it began does not go on to what would only follow from them.
  package private(set) var count = 0

  /// Adds a problem, once; none where there is none.
  package func add(_ problem: Problem?) {
    guard let problem else { return }
    count += 1
    if told.insert(problem.text(.en)).inserted { problems.append(problem) }
  }

  /// Adds a problem of a whole file, once; not that a file is missing which cannot be read.
  package func add(_ file: String, found: Phrase, expected: Phrase, advice: Phrase = .empty) {
    if found == .nothing, unreadable.contains(file) { return }
    add(Problem(file: file, found: found, expected: expected, advice: advice))
  }

  /// Remembers what stands in a column of a row that was refused.
  package func refuse(_ text: String, of file: String, _ column: String) {
    refused[Place(file: file, column: column), default: []].insert(text)
  }

  /// Adds that a row names what another file should have, by the name and the column it has it in.
  ///
  /// Where the other file has the name in a row that was refused, or cannot be read, that has been
  /// told, and this only follows from it. Where it is not in the folder, that is told once instead.
  package func add(_ problem: Problem, naming name: String, of other: String, _ column: String) {
    let isRefused = refused[Place(file: other, column: column)]?.contains(name) ?? false
    if isRefused || unreadable.contains(other) {
      count += 1
    } else if names.lack(other) {
      add(
        other, found: .nothing,
        expected: Phrase("the file, since \(problem.file) names what stands in it"),
        advice: names.advice(for: other))
      unreadable.insert(other)
    } else {
      add(problem)
    }
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
