import ResultFiles
import Tabular

/// A result folder that holds the draws of a shard.
public enum ShardFolder {
  /// Reads the files of draws of a folder, each checked against its manifest.
  ///
  /// - Throws: ``MissingInput`` where a file is not there; `Problems` where the manifest does not
  ///   match, or where there are no draws.
  public static func read(_ folder: String) throws -> [OutputFile] {
    let bytes = try SystemFiles.read("\(folder)/\(OutputFolder.manifestName)")
    guard let manifest = Manifest(bytes) else {
      throw Problems([
        Problem(
          file: "\(folder)/\(OutputFolder.manifestName)", found: Phrase("something else"),
          expected: Phrase("a manifest of Kohort's"))
      ])
    }
    var files: [OutputFile] = []
    for result in manifest.results where result.file.hasSuffix(".trekk") {
      let bytes = try SystemFiles.read("\(folder)/\(result.file)")
      if SHA256.hex(bytes) != result.sha256 {
        throw Problems([
          Problem(
            file: "\(folder)/\(result.file)", found: Phrase("other bytes than the manifest tells"),
            expected: Phrase("the file as it was written"), advice: Phrase("run the shard again"))
        ])
      }
      files.append(OutputFile(name: result.file, bytes: bytes))
    }
    if files.isEmpty {
      throw Problems([
        Problem(
          file: folder, found: Phrase("no draws"),
          expected: Phrase("a folder written by kohort run … --shard A/N"))
      ])
    }
    return files
  }

  /// How many draws and which seed the files of a shard are from; `nil` where they are damaged.
  public static func futures(_ files: [OutputFile]) -> (draws: Int, seed: UInt32, shards: Int)? {
    for file in files {
      if let header = PartialHeader(file.bytes) {
        return (header.draws, header.seed, header.shards)
      }
    }
    return nil
  }
}
