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

  /// Files of a heading and no rows.
  package var empty: Set<String> = []

  /// The files of the folder, and those that are not known by the name they may be meant for.
  package var names = FolderNames()

  /// What has been warned of; a folder can give tens of thousands.
  private var warned: Set<String> = []

  /// The problems that have been told.
  private var told: Set<String> = []

  /// What stands in rows that were refused.
  private var refused = RefusedRows()

  /// What was meant is asked of no more names than that: a folder can give tens of thousands, each to
  /// be held against as many.
  private var questions = 100

  /// Whether there are questions left.
  var hasQuestions: Bool { questions > 0 }

  /// Takes one of the questions what was meant by a name; false where none are left.
  func takeQuestion() -> Bool {
    if questions == 0 { return false }
    questions -= 1
    return true
  }

  /// Nothing found yet.
  package init() {}

  /// How many problems were found, those that are told already too; a reader that finds more than when
  /// it began does not go on to what would only follow from them.
  package private(set) var count = 0

  /// Cells that have been refused as numbers nobody can mean: nothing else is told of them.
  private var settled: Set<[String]> = []

  /// The columns whose numbers are of another unit, by file, column and what they should be.
  package var wrongUnits: Set<[String]> = []
  /// The cells that have problems.
  private var faulty: Set<[String]> = []

  /// Whether something is wrong with a cell, which has been told: nothing is asked of it besides.
  package func isRefused(_ file: String, _ place: (line: Int, column: Int)) -> Bool {
    faulty.contains(Self.cell(file, place.line, place.column))
  }

  /// Lets a problem of a cell, which may be told at another of its column, be the only one.
  package func settle(_ file: String, _ place: (line: Int, column: Int)) {
    settled.insert(Self.cell(file, place.line, place.column))
    faulty.insert(Self.cell(file, place.line, place.column))
  }

  private static func cell(_ file: String, _ line: Int, _ column: Int) -> [String] {
    [file, String(line), String(column)]
  }

  /// Adds a problem, once; none where there is none.
  package func add(_ problem: Problem?) {
    guard let problem else { return }
    count += 1
    if !settled.isEmpty, let line = problem.line, let column = problem.column,
      settled.contains(Self.cell(problem.file, line, column))
    {
      return
    }
    if let line = problem.line, let column = problem.column {
      faulty.insert(Self.cell(problem.file, line, column))
    }
    if told.insert(problem.text(.en)).inserted { problems.append(problem) }
  }

  /// Adds a problem of a whole file, once; not that a file is missing which cannot be read.
  ///
  /// Where another file may be meant for one that is missing, that is what to do about it.
  package func add(_ file: String, found: Phrase, expected: Phrase, advice: Phrase = .empty) {
    var advice = advice
    if found == .nothing {
      if unreadable.contains(file) { return }
      let likely = names.advice(for: file)
      if !likely.isEmpty { advice = likely }
    }
    add(Problem(file: file, found: found, expected: expected, advice: advice))
  }

  /// Remembers a row that was refused, and what stands in its columns.
  package func refuse(
    row: Int, of file: String, _ fields: () -> [(column: String, text: String)]
  ) {
    refused.add(row: row, of: file, fields)
  }

  /// Remembers a row that was refused, whose fields may be of any column.
  package func refuse(fields: [String], of file: String) { refused.add(fields: fields, of: file) }

  /// Whether a row that was refused has a name where it would be defined.
  package func hasRefused(_ name: String, as definition: Definition) -> Bool {
    refused.hold(name, as: definition)
  }

  /// Adds that a row names what another file should have.
  ///
  /// Where the other file has the name in a row that was refused, or cannot be read, that has been
  /// told, and this only follows from it. Where it is not in the folder, that is told once instead,
  /// where it is named first.
  package func add(_ problem: Problem, naming name: String, of definition: Definition) {
    let other = definition.file.fileName
    if unreadable.contains(other) || refused.hold(name, as: definition) {
      count += 1
    } else if names.lack(other) || empty.contains(other) {
      var problem = problem
      problem.expected =
        empty.contains(other)
        ? Phrase("\(other), where it should stand and which has no rows")
        : Phrase("\(other), where it should stand and which is not in the folder")
      let likely = names.advice(for: other)
      if !likely.isEmpty { problem.advice = likely }
      add(problem)
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
