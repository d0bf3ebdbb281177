import Tabular

extension OutputFolder {
  /// The bytes of the manifest of a result folder.
  ///
  /// - Throws: ``MissingInput`` where there is none; where the folder has tables all the same, with the
  ///   way from a scenario folder to a result.
  package static func manifest(in folder: String) throws(MissingInput) -> [UInt8] {
    let place = "\(folder)/\(manifestName)"
    if SystemFiles.kind(folder) == .folder, SystemFiles.kind(place) == .nothing,
      try SystemFiles.list(folder).contains(where: { $0.hasSuffix(".csv") })
    {
      throw MissingInput(
        Problems([
          Problem(
            file: folder, found: Phrase("CSV files without a manifest.json"),
            expected: Phrase("the result of a run"),
            advice: Phrase(
              "if it is a scenario folder, kohort run FOLDER --out RESULT makes the result"))
        ]))
    }
    return try SystemFiles.read(place)
  }
}
