import Scenarios
import Tabular

/// Stops when a scenario folder is not there.
func requireFolder(_ path: String) throws(MissingInput) {
  let found: String
  switch SystemFiles.kind(path) {
  case .folder: return
  case .file: found = "a file"
  case .nothing: found = "nothing"
  }
  throw MissingInput(
    Problems([
      Problem(
        file: path, found: found, expected: "a scenario folder",
        advice: "kohort init makes one")
    ]))
}
