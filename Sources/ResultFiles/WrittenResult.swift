import Tabular

/// A result folder as it was written: its manifest and the files the manifest tells of.
public struct WrittenResult: Sendable {
  /// What the folder says about itself.
  public let manifest: Manifest
  /// The files by name.
  public let files: [String: [UInt8]]

  /// A result that has not been written, or has been read already.
  public init(manifest: Manifest, files: [String: [UInt8]]) {
    self.manifest = manifest
    self.files = files
  }

  /// Reads a result folder, every file held against the manifest.
  ///
  /// - Throws: ``MissingInput`` where there is no manifest; `Problems`, all at once, where it is no
  ///   manifest of Kohort's or does not match the files.
  public init(reading folder: String) throws {
    let place = "\(folder)/\(OutputFolder.manifestName)"
    guard let manifest = Manifest(try OutputFolder.manifest(in: folder)) else {
      throw Problems([
        Problem(
          file: place, found: Phrase("something else"), expected: Phrase("a manifest of Kohort's"))
      ])
    }
    var files: [String: [UInt8]] = [:]
    var problems: [Problem] = []
    for result in manifest.results {
      let bytes = try? SystemFiles.read("\(folder)/\(result.file)")
      files[result.file] = bytes
      if bytes.map(SHA256.hex) == result.sha256 { continue }
      problems.append(
        Problem(
          file: "\(folder)/\(result.file)",
          found: bytes == nil
            ? Phrase("nothing") : Phrase("other bytes than the manifest tells"),
          expected: Phrase("the file as it was written"),
          advice: Phrase("run the folder again with --out")))
    }
    if !problems.isEmpty { throw Problems(problems) }
    self.init(manifest: manifest, files: files)
  }
}
