import Tabular

/// What reading a folder brings up: problems that stop the run, and remarks that do not.
///
/// One reader at a time adds to it; it is handed from part to part so that everything wrong with a
/// folder is told at once.
final class Findings {
  /// What must be mended.
  private(set) var problems: [Problem] = []
  /// What the user should know; shown as warnings.
  private(set) var warnings: [String] = []

  /// Adds a problem.
  func add(_ problem: Problem) { problems.append(problem) }

  /// Adds a problem of a whole file.
  func add(_ file: String, found: String, expected: String, advice: String = "") {
    problems.append(Problem(file: file, found: found, expected: expected, advice: advice))
  }

  /// Adds a warning, once.
  func warn(_ text: String) {
    if !warnings.contains(text) { warnings.append(text) }
  }
}
