import Scenarios
import Tabular

/// Stops when a folder of a result is not there.
func requireResult(_ path: String) throws(MissingInput) {
  let kind = SystemFiles.kind(path)
  if kind == .folder { return }
  throw MissingInput(
    Problems([
      Problem(
        file: path, found: SystemFiles.found(kind), expected: Phrase("the result of a run"),
        advice: Phrase("kohort run FOLDER --out RESULT makes one"))
    ]))
}

/// Stops when a scenario folder is not there.
func requireFolder(_ path: String) throws(MissingInput) {
  let kind = SystemFiles.kind(path)
  if kind == .folder { return }
  throw MissingInput(
    Problems([
      Problem(
        file: path, found: SystemFiles.found(kind), expected: Phrase("a scenario folder"),
        advice: Phrase("kohort init makes one"))
    ]))
}
