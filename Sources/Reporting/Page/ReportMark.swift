import ResultFiles

/// The mark that Kohort knows its own pages by: in the head of the page, the SHA-256 of the rest of it.
///
/// A page that was changed by hand is its writer's, and no longer has the mark.
enum ReportMark {
  /// Says that Kohort wrote the page; the digest stands right after it.
  static let generator = "<meta name=\"generator\" content=\"Kohort\">\n"

  private static let name = "<meta name=\"kohort-sha256\" content=\""
  private static let end = "\">\n"
  private static let digits = 64
  /// How far into a page the mark is sought: it has `<html lang="…">` and the encoding before it.
  private static let reach = 400

  /// The page with its digest.
  static func marked(_ page: String) -> String {
    guard let place = page.firstRange(of: generator) else {
      preconditionFailure("a page that does not say who wrote it")
    }
    let line = "\(name)\(SHA256.hex(Array(page.utf8)))\(end)"
    return page[..<place.upperBound] + line + page[place.upperBound...]
  }

  /// Whether the digest in a page is that of the rest of it.
  static func isIntact(_ bytes: [UInt8]) -> Bool {
    let mark = Array((generator + name).utf8)
    let last = min(reach, bytes.count) - mark.count
    guard last >= 0,
      let start = (0...last).first(where: { bytes[$0..<($0 + mark.count)].elementsEqual(mark) })
    else { return false }
    let digest = start + mark.count
    let line = digest - name.utf8.count
    let after = digest + digits + end.utf8.count
    guard after <= bytes.count, bytes[(digest + digits)..<after].elementsEqual(end.utf8) else {
      return false
    }
    let told = bytes[digest..<(digest + digits)]
    return told.elementsEqual(SHA256.hex(Array(bytes[..<line] + bytes[after...])).utf8)
  }
}
