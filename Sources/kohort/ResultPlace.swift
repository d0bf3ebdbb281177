import Reporting
import Scenarios
import Tabular

extension Tool {
  /// Stops before anything is computed where the folder of `--out` is one of those that are read, or
  /// another with inputs in it: some results have the names of inputs.
  func requirePlace(of output: RunOutput, besides folders: [String], _ command: Command) throws {
    guard let folder = output.folder else { return }
    if folders.contains(where: { SystemFiles.isSame(folder, $0) }) {
      throw UsageError(
        Phrase("--out is the scenario folder itself; give another one"), command)
    }
    let place = OutputFolder(folder)
    try place.check([]) { _, _ in false }
    try place.refuseInputs(Self.isInput)
  }

  /// Whether a file has the name of an input, however it is spelled.
  static func isInput(_ name: String) -> Bool { inputNames.contains(name.lowercased()) }

  private static let inputNames = Set(FolderSchema.files.map(\.fileName))

  /// Whether a file is a page that Kohort wrote, under whatever name.
  static func isPage(_ name: String, _ bytes: () -> [UInt8]?) -> Bool {
    let ending = name.split(separator: ".").last.map { $0.lowercased() }
    guard ending == "html" || ending == "htm" else { return false }
    return bytes().map(Report.isReport) ?? false
  }
}
