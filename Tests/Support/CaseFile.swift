import Foundation
import Testing

/// A comma-separated file of known answers, read once: header, then rows of numbers and names.
///
/// Bytes are searched with memchr and numbers read with strtod, so that a debug build reads
/// a megabyte in a fraction of a second. Anything that is no number (`NA`) is NaN.
package struct CaseFile {
  private let names: [String]
  private let bytes: [UInt8]
  /// Offset of the first byte of every field, row by row, and one past the last field.
  private let starts: [Int]

  /// Reads a file of the case folder; its path there is `folder/file.csv`.
  package init(_ path: String) throws {
    let folder = try #require(KnownCases.folder, "KOHORT_CASES is required and not set")
    try self.init(text: Data(contentsOf: folder.appendingPathComponent(path)))
  }

  private init(text: Data) throws {
    var bytes = [UInt8](text)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(0)
    let end = bytes.count - 1
    var starts: [Int] = []
    var header: [String] = []
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      var at = 0
      while at < end, let found = memchr(base + at, 10, end - at) {
        let newline = UnsafeRawPointer(found) - base
        if at == 0 {
          let line = String(decoding: buffer[0..<newline], as: UTF8.self)
          header = line.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        } else {
          var field = at
          while true {
            starts.append(field)
            guard let comma = memchr(base + field, 44, newline - field) else { break }
            field = (UnsafeRawPointer(comma) - base) + 1
          }
        }
        at = newline + 1
      }
    }
    starts.append(end)
    (self.bytes, self.starts, names) = (bytes, starts, header)
    try #require((starts.count - 1) % header.count == 0, "a row of another length")
  }

  /// The number of rows.
  package var count: Int { (starts.count - 1) / names.count }

  /// A column of numbers.
  package func numbers(_ name: String) throws -> [Double] {
    let column = try #require(names.firstIndex(of: name), "no column \(name)")
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: CChar.self).baseAddress else { return [] }
      return (0..<count).map { row in
        let field = base + starts[row * names.count + column]
        if field.pointee == 44 || field.pointee == 10 { return .nan }  // strtod would read on
        var end: UnsafeMutablePointer<CChar>?
        let value = strtod(field, &end)
        return end.map { UnsafePointer($0) == field } ?? true ? .nan : value
      }
    }
  }

  /// A column of texts.
  package func texts(_ name: String) throws -> [String] {
    let column = try #require(names.firstIndex(of: name), "no column \(name)")
    return (0..<count).map { row in
      let field = row * names.count + column
      return String(decoding: bytes[starts[field]..<(starts[field + 1] - 1)], as: UTF8.self)
    }
  }

  /// A column of whole numbers such as years and ages.
  package func integers(_ name: String) throws -> [Int] { try numbers(name).map { Int($0) } }

  /// The first byte of each field of a column: `f` and `m` tell the sexes apart, 1 and 2 too.
  package func initials(_ name: String) throws -> [Character] {
    let column = try #require(names.firstIndex(of: name), "no column \(name)")
    return (0..<count).map {
      Character(UnicodeScalar(bytes[starts[$0 * names.count + column]]))
    }
  }
}
