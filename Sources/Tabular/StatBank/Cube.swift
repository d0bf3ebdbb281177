/// A cell for every combination of codes, the last dimension running fastest.
struct Cube: Sendable {
  let sizes: [Int]
  private var values: [Double]
  /// 0 absent, 1 a number, from 2 on a symbol.
  private var states: [UInt8]
  private var lines: [UInt32]
  private var columns: [UInt16]

  static let symbols = ["", ".", "..", ":"]

  /// A cube of absent cells; `sizes` must multiply up to at most `limit`.
  init(sizes: [Int], hasPlaces: Bool) {
    self.sizes = sizes
    let count = sizes.reduce(1, *)
    values = [Double](repeating: .nan, count: count)
    states = [UInt8](repeating: 0, count: count)
    lines = [UInt32](repeating: 0, count: hasPlaces ? count : 0)
    columns = [UInt16](repeating: 0, count: hasPlaces ? count : 0)
  }

  /// The most cells a table may have.
  static let limit = 50_000_000

  var count: Int { states.count }

  func offset(_ indices: [Int]) -> Int {
    precondition(indices.count == sizes.count, "one index per dimension")
    var offset = 0
    for (index, size) in zip(indices, sizes) {
      precondition(index >= 0 && index < size, "an index outside its dimension")
      offset = offset * size + index
    }
    return offset
  }

  func cell(_ offset: Int) -> StatBankTable.Cell {
    switch states[offset] {
    case 0: .absent
    case 1: .number(values[offset])
    case let state: .missing(symbol: Self.symbols[Int(state) - 2])
    }
  }

  func isAbsent(_ offset: Int) -> Bool { states[offset] == 0 }

  func place(_ offset: Int) -> (line: Int, column: Int)? {
    guard !lines.isEmpty, states[offset] != 0 else { return nil }
    return (Int(lines[offset]), Int(columns[offset]))
  }

  mutating func set(_ offset: Int, _ cell: StatBankTable.Cell) {
    switch cell {
    case .absent: states[offset] = 0
    case .number(let value):
      states[offset] = 1
      values[offset] = value
    case .missing(let symbol):
      states[offset] = UInt8(2 + (Self.symbols.firstIndex(of: symbol) ?? 0))
    }
  }

  mutating func setPlace(_ offset: Int, line: Int, column: Int) {
    lines[offset] = UInt32(truncatingIfNeeded: line)
    columns[offset] = UInt16(truncatingIfNeeded: column)
  }

  /// How many cells are listed, hold a number, and hold each symbol.
  func census() -> (listed: Int, numbers: Int, symbols: [(symbol: String, count: Int)]) {
    var counts = [Int](repeating: 0, count: 2 + Self.symbols.count)
    for state in states { counts[Int(state)] += 1 }
    let symbols = Self.symbols.indices.map { (Self.symbols[$0], counts[2 + $0]) }
    return (count - counts[0], counts[1], symbols.filter { $0.1 > 0 })
  }
}
