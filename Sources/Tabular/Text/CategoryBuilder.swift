/// Texts as small numbers: each distinct text gets the next code, in the order of the file.
///
/// Texts are looked up by hash in a table of open addressing and stay where they are in the file.
struct CategoryBuilder {
  private(set) var codes: [UInt32] = []
  /// Where the first text of each code stands in the file.
  private var ranges: [Range<Int>] = []
  /// Codes + 1 by hash; 0 is free.
  ///
  /// The size is a power of two.
  private var table = [UInt32](repeating: 0, count: 64)

  mutating func reserve(_ rows: Int) { codes.reserveCapacity(rows) }

  mutating func truncate(to rows: Int) {
    if codes.count > rows { codes.removeLast(codes.count - rows) }
  }

  /// Adds the codes of a block of rows, which stand side by side from `first` on.
  mutating func append(_ block: Span<UInt64>, from first: Int, rows: Int) {
    codes.append(addingCapacity: rows) { output in
      for index in first..<(first + rows) {
        output.append(UInt32(truncatingIfNeeded: block[index]))
      }
    }
  }

  /// The code of a text; a new one for a text not seen before.
  mutating func code(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var slot = Self.hash(bytes, range) & (table.count - 1)
    while table[slot] != 0 {
      let code = table[slot] - 1
      if Self.equal(bytes, ranges[Int(code)], range) { return code }
      slot = (slot + 1) & (table.count - 1)
    }
    let code = UInt32(ranges.count)
    ranges.append(range)
    table[slot] = code + 1
    if ranges.count * 2 > table.count { grow(bytes) }
    return code
  }

  /// FNV-1a, its upper half folded in.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private mutating func grow(_ bytes: Span<UInt8>) {
    table = [UInt32](repeating: 0, count: table.count * 2)
    for (code, range) in ranges.enumerated() {
      var slot = Self.hash(bytes, range) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = UInt32(code) + 1
    }
  }

  private static func equal(_ bytes: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    var offset = 0
    while offset < left.count {
      if bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] { return false }
      offset += 1
    }
    return true
  }

  /// The codes and the text of each code, without the texts no row has.
  ///
  /// A text in quotes and the same text without are one category.
  consuming func finish(_ bytes: [UInt8]) -> CategoryColumn {
    var isUsed = [Bool](repeating: false, count: ranges.count)
    for code in codes { isUsed[Int(code)] = true }
    var names: [String] = []
    var known: [String: UInt32] = [:]
    var final: [UInt32] = []
    for (range, isUsed) in zip(ranges, isUsed) {
      let name = bytes.fieldText(range)
      if isUsed, known[name] == nil {
        known[name] = UInt32(names.count)
        names.append(name)
      }
      final.append(known[name] ?? 0)
    }
    if names.count == ranges.count { return CategoryColumn(codes: codes, names: names) }
    return CategoryColumn(codes: codes.map { final[Int($0)] }, names: names)
  }
}
