import ResultFiles
import Tabular

/// A result folder that holds the draws of a shard.
public enum ShardFolder {
  /// Reads the files of draws of a folder, every file of which is held against its manifest.
  ///
  /// - Throws: ``MissingInput`` where there is no manifest; `Problems` where it does not match, or where
  ///   there are no draws.
  public static func read(_ folder: String) throws -> [OutputFile] {
    let result = try WrittenResult(reading: folder)
    let files = result.files.filter { $0.key.hasSuffix(".trekk") }.sorted { $0.key < $1.key }
      .map { OutputFile(name: $0.key, bytes: $0.value) }
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
