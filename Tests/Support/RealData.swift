import Foundation

/// The folder of real statistics-bank files, `../data/ssb` beside the folder in `KOHORT_CASES`.
package enum RealData {
  /// The folder, where the cases are named.
  package static let folder: URL? = KnownCases.folder.map {
    $0.appendingPathComponent("../data/ssb").standardizedFileURL
  }

  /// Whether tests of them run, as for the cases.
  package static let isWanted = KnownCases.areWanted

  package static func bytes(_ name: String) throws -> [UInt8] {
    struct NoFolder: Error {}
    guard let folder else { throw NoFolder() }
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}
