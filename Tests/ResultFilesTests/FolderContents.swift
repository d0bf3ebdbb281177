import Foundation
import ResultFiles

func file(_ name: String, _ text: String) -> OutputFile {
  OutputFile(name: name, bytes: Array(text.utf8))
}

/// The files of a folder, hidden ones too, by name.
func contents(_ folder: String) -> [String: String] {
  var result: [String: String] = [:]
  for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
    result[name] = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? "?"
  }
  return result
}
