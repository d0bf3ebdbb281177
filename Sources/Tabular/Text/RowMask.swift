/// A set of rows, one bit a row: which rows of a column are missing.
public struct RowMask: Sendable, Equatable {
  private var words: [UInt64] = []
  /// The number of rows in the set.
  public private(set) var count = 0

  /// Makes an empty set.
  public init() {}

  /// Whether a row is in the set; false for every row beyond the last member.
  public subscript(row: Int) -> Bool {
    let word = row >> 6
    return word < words.count && words[word] >> UInt64(row & 63) & 1 == 1
  }

  /// Adds a row that is not in the set.
  mutating func insert(_ row: Int) {
    while words.count <= row >> 6 { words.append(0) }
    words[row >> 6] |= 1 << UInt64(row & 63)
    count += 1
  }

  /// Removes all rows from `row` on.
  mutating func truncate(to row: Int) {
    guard words.count > row >> 6 else { return }
    words.removeLast(words.count - (row >> 6) - 1)
    words[row >> 6] &= (1 << UInt64(row & 63)) - 1
    count = words.reduce(0) { $0 + $1.nonzeroBitCount }
    while words.last == 0 { words.removeLast() }
  }
}
