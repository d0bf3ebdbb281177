import Scenarios
import Tabular

/// Stops when a scenario folder is not there.
func requireFolder(_ path: String) throws(MissingInput) {
  let isTable = path.lowercased().hasSuffix(".csv")
  try require(
    path, Phrase("a scenario folder"),
    isTable
      ? Phrase("kohort import ssb makes befolkning.csv of a download, and kohort init the folder")
      : Phrase("kohort init makes one"))
}

/// Stops when a folder of a result is not there.
func requireResult(_ path: String) throws(MissingInput) {
  try require(
    path, Phrase("the result of a run"), Phrase("kohort run FOLDER --out RESULT makes one"))
}

private func require(_ path: String, _ expected: Phrase, _ advice: Phrase) throws(MissingInput) {
  let kind = SystemFiles.kind(path)
  if kind == .folder { return }
  throw MissingInput(
    Problems([
      Problem(file: path, found: SystemFiles.found(kind), expected: expected, advice: advice)
    ]))
}
