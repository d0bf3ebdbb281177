/// A ZIP archive of stored (uncompressed) files, as PKWARE's APPNOTE 6.3 has it.
///
/// Every file bears the earliest time the format knows, 1 January 1980, so the same files give the
/// same bytes. Names are UTF-8 with `/` between folders. Not supported: archives or files of 4 GiB
/// and more, or more than 65 535 files (a programmer error).
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Appends a file; names must differ.
  mutating func add(_ name: String, _ content: [UInt8]) {
    precondition(count < 0xFFFF && bytes.count + content.count < 0xFFFF_0000, "archive too large")
    let offset = bytes.count
    let path = Array(name.utf8)
    var entry: [UInt8] = []
    Self.put(20, 2, &entry)  // version needed: 2.0
    Self.put(0x0800, 2, &entry)  // the name is UTF-8
    Self.put(0, 2, &entry)  // stored
    Self.put(0, 2, &entry)  // 00:00:00
    Self.put(0x0021, 2, &entry)  // 1980-01-01
    Self.put(Int(CRC32.of(content)), 4, &entry)
    Self.put(content.count, 4, &entry)
    Self.put(content.count, 4, &entry)
    Self.put(path.count, 2, &entry)
    Self.put(0, 2, &entry)  // no extra field
    Self.put(0x0403_4B50, 4, &bytes)
    bytes += entry + path + content
    Self.put(0x0201_4B50, 4, &directory)
    Self.put(20, 2, &directory)  // made by: 2.0, no system's attributes
    directory += entry
    Self.put(0, 2, &directory)  // no comment
    Self.put(0, 2, &directory)  // first disk
    Self.put(0, 2, &directory)  // no internal attributes
    Self.put(0, 4, &directory)  // no external attributes
    Self.put(offset, 4, &directory)
    directory += path
    count += 1
  }

  /// The whole archive.
  func finished() -> [UInt8] {
    var result = bytes + directory
    Self.put(0x0605_4B50, 4, &result)
    Self.put(0, 4, &result)  // one disk
    Self.put(count, 2, &result)
    Self.put(count, 2, &result)
    Self.put(directory.count, 4, &result)
    Self.put(bytes.count, 4, &result)
    Self.put(0, 2, &result)  // no comment
    return result
  }

  /// Appends `size` bytes, the lowest first.
  private static func put(_ value: Int, _ size: Int, _ bytes: inout [UInt8]) {
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
  }
}
