import Tabular

/// Tells the files that runs of a folder write from those a user has put beside them, by their names.
///
/// A run with any of some scenarios, in any format, with or without kept inputs, shards and a page:
/// whatever stands under such a name would be written over by the run that has it. What other folders
/// called their ladders and scenarios is not known here. Building it costs the number of names, asking the
/// number of hyphens.
public struct ResultFileNames: Sendable {
  private let names: Set<String>
  private let endings: Set<String>

  package init(ladders: [String], scenarios: [String]) {
    names = Set(
      ResultNames.tables + ResultNames.shared + ladders.flatMap { ResultNames.ofLadder($0) })
    endings = Set(scenarios.map { FileStem.of($0) })
  }

  /// Whether a file has the name of one that is written, or of what a run that was killed leaves.
  public func contains(_ file: String) -> Bool {
    if file.hasPrefix(".kohort-") || file.hasSuffix(".trekk") { return true }
    guard let dot = file.lastIndex(of: "."),
      ["csv", "json", "md", "xlsx", "html"].contains(file[file.index(after: dot)...])
    else { return false }
    let stem = file[..<dot]
    if names.contains(String(stem)) { return true }
    return stem.indices.contains { place in
      stem[place] == "-" && names.contains(String(stem[..<place]))
        && endings.contains(String(stem[stem.index(after: place)...]))
    }
  }
}
