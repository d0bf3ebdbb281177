import Scenarios
import Tabular

/// Stops when a scenario folder is not there.
func requireFolder(_ path: String) throws(MissingInput) {
  let found: Phrase
  switch SystemFiles.kind(path) {
  case .folder: return
  case .file: found = Phrase("a file")
  case .nothing: found = .nothing
  }
  throw MissingInput(
    Problems([
      Problem(
        file: path, found: found, expected: Phrase("a scenario folder"),
        advice: Phrase("kohort init makes one"))
    ]))
}
