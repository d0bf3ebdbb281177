import Foundation

/// Damage to a delimited text: cells, rows, columns, headings.
struct CellMutation {
  let words: WordList

  func apply(to bytes: inout [UInt8], _ random: inout SplitMix64) -> String {
    var grid = CellGrid(bytes)
    if grid.rows.count < 2 { return ByteMutation().apply(to: &bytes, &random) }
    let change = apply(to: &grid, &random)
    bytes = grid.bytes
    return change
  }

  private func apply(to grid: inout CellGrid, _ random: inout SplitMix64) -> String {
    let row = random.chance(0.93) ? 1 + random.below(grid.rows.count - 1) : 0
    var column = random.below(max(1, grid.rows[row].count))
    let other = random.below(grid.rows.count)
    let numbers = grid.rows[row].indices.filter { Self.number(grid.rows[row][$0]) != nil }
    if !numbers.isEmpty, random.chance(0.4) {
      column = random.pick(numbers)
      let new = moved(grid.rows[row][column], &random)
      grid.set(row, column, new)
      return "row \(row + 1) column \(column + 1): \(String(decoding: new, as: UTF8.self))"
    }
    switch random.below(100) {
    case ..<62:
      let old = column < grid.rows[row].count ? grid.rows[row][column] : []
      let new = cell(old, column, grid, &random)
      grid.set(row, column, new)
      return "row \(row + 1) column \(column + 1): "
        + "«\(String(decoding: new.prefix(60), as: UTF8.self))»"
    case ..<67:
      grid.rows.remove(at: row)
      return "without row \(row + 1)"
    case ..<72:
      grid.rows.insert(grid.rows[row], at: other)
      return "row \(row + 1) twice"
    case ..<75:
      grid.rows.swapAt(row, other)
      return "rows \(row + 1) and \(other + 1) exchanged"
    case ..<79:
      // A row of cells from two.
      let cut = random.below(max(1, grid.rows[row].count))
      grid.rows.append(Array(grid.rows[row].prefix(cut) + grid.rows[other].dropFirst(cut)))
      return "a row of \(row + 1) and \(other + 1)"
    case ..<83:
      let word = cell(grid.rows[row].first ?? [], column, grid, &random)
      for place in grid.rows.indices.dropFirst() { grid.set(place, column, word) }
      return "column \(column + 1) all alike"
    case ..<86:
      for place in grid.rows.indices where column < grid.rows[place].count {
        grid.rows[place].remove(at: column)
      }
      return "without column \(column + 1)"
    case ..<89:
      let second = random.below(max(1, grid.rows[row].count))
      let wholly = random.chance(0.5)
      for place in wholly ? Array(grid.rows.indices) : [0] {
        if max(column, second) < grid.rows[place].count {
          grid.rows[place].swapAt(column, second)
        }
      }
      return "columns \(column + 1) and \(second + 1) exchanged"
    case ..<91:
      let word = random.pick(words.words)
      for place in grid.rows.indices { grid.rows[place].append(place == 0 ? word : []) }
      return "a column more"
    case ..<93:
      grid.rows[row].append(random.pick(WordList.texts))
      return "row \(row + 1) longer"
    case ..<95:
      grid.separator = random.pick([UInt8(ascii: ";"), UInt8(ascii: ","), 9, UInt8(ascii: "|")])
      return "another separator"
    case ..<97:
      grid.rows = Array(grid.rows.prefix(row + 1))
      return "ends behind row \(row + 1)"
    default:
      let count = grid.rows.count > 200 ? 2 : random.pick([2, 2, 5, 20])
      grid.rows += (1..<count).flatMap { _ in grid.rows.dropFirst() }
      return "\(count) times as long"
    }
  }

  /// What a cell becomes: mostly something that could stand there.
  private func cell(
    _ old: [UInt8], _ column: Int, _ grid: CellGrid, _ random: inout SplitMix64
  ) -> [UInt8] {
    switch random.below(10) {
    case 0...1:
      let row = grid.rows[random.below(grid.rows.count)]
      return column < row.count ? row[column] : []
    case 2...5:
      return Self.number(old) == nil ? words.any(&random) : moved(old, &random)
    case 6: return old + random.pick(WordList.texts)
    case 7: return random.pick(WordList.texts) + old
    default: return words.any(&random)
    }
  }

  /// A number moved: a little, by a factor, or to an end of what there is.
  private func moved(_ old: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    let number = Self.number(old) ?? 0
    let factors = [-1, 0, 0.001, 0.5, 0.9, 1.1, 2, 3, 10, 1000, 1e6, 1e12, 1e300]
    let ends = [0, -1, 1, 99, 100, 9.9e9, -9.9e9, 1e10, 1e15, 1e300, -1e300, 1e-300, 9e18]
    let moved: Double
    switch random.below(3) {
    case 0: moved = number * random.pick(factors)
    case 1: moved = number + random.pick([-5, -1, -0.5, 0.01, 1, 2, 5, 10])
    default: moved = random.pick(ends)
    }
    let isShort = moved == moved.rounded() && abs(moved) < 1e15
    let text = isShort ? "\(Int(moved))" : "\(moved)"
    return Array(text.replacingOccurrences(of: ".", with: ",").utf8)
  }

  /// The number in a cell, with a comma or a point.
  private static func number(_ cell: [UInt8]) -> Double? {
    guard let first = cell.first, first == UInt8(ascii: "-") || (48...57).contains(first) else {
      return nil
    }
    let text = String(decoding: cell, as: UTF8.self)
    return Double(text.replacingOccurrences(of: ",", with: "."))
  }
}

/// A delimited text as rows of cells; quotes stay what they are.
struct CellGrid {
  var rows: [[[UInt8]]]
  var separator: UInt8

  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(400)
    let counts = [UInt8(ascii: ";"), UInt8(ascii: ","), 9].map { mark in
      (mark, head.count { $0 == mark })
    }
    separator = counts.max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ";")
    let mark = separator
    rows = bytes.split(separator: 10, omittingEmptySubsequences: false).map { line in
      line.split(separator: mark, omittingEmptySubsequences: false).map(Array.init)
    }
  }

  var bytes: [UInt8] {
    Array(rows.map { Array($0.joined(separator: [separator])) }.joined(separator: [10]))
  }

  mutating func set(_ row: Int, _ column: Int, _ cell: [UInt8]) {
    if column < rows[row].count { rows[row][column] = cell }
  }
}
