import Scenarios
import Tabular

/// Result folders whose manifest tells of damaged files as if they had been written so: else nobody
/// would read beyond the fingerprints.
enum SealedResult {
  /// Puts the fingerprints of the files in place of those that the manifest of a folder tells.
  ///
  /// `original` are the files as they were written. Nothing else of the manifest is touched, be it
  /// damaged or not.
  static func seal(
    _ files: inout [String: [UInt8]], in folder: String, original: [String: [UInt8]]
  ) {
    let place = "\(folder)/\(OutputFolder.manifestName)"
    guard var manifest = files[place] else { return }
    for (name, bytes) in original.inOrder where name != OutputFolder.manifestName {
      guard let now = files["\(folder)/\(name)"], now != bytes else { continue }
      replace(Array(SHA256.hex(bytes).utf8), with: Array(SHA256.hex(now).utf8), in: &manifest)
    }
    files[place] = manifest
  }

  /// Replaces every occurrence of bytes by as many others.
  private static func replace(
    _ old: [UInt8], with new: [UInt8], in bytes: inout [UInt8]
  ) {
    var place = 0
    while place + old.count <= bytes.count {
      if bytes[place] == old[0], bytes[place..<(place + old.count)].elementsEqual(old) {
        bytes.replaceSubrange(place..<(place + old.count), with: new)
        place += old.count
      } else {
        place += 1
      }
    }
  }
}
