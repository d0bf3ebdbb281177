/// Which columns of a table a window has room for, and how narrow its labels may be made.
///
/// Columns are dropped whole, never cut: the lowest priority first, and among equal priorities the
/// one nearest the middle of its equals, so that the first and the last year stay longest (of two
/// equally near the left one goes). Columns that belong together go together. A column of priority 0
/// or less is never shown, and one of `Table.Column.always` never goes: labels are broken into more
/// lines instead, little at first, and as much as they can before columns above the lowest priority
/// are given up.
enum ColumnFitting {
  /// A way to show a table.
  package struct Choice: Equatable {
    /// The indices to show, left to right.
    let shown: [Int]
    /// The width labels may be broken to.
    let narrowestLabel: Int
  }

  /// The widths of labels, from comfortable to the least that can be read.
  static let labelWidths = (comfortable: 28, narrow: 16, least: 8)

  /// The ways to show a table, the best first; the last one is used when none fits.
  static func choices(_ columns: [Table.Column]) -> [Choice] {
    let order = order(columns)
    let lowest = order.first?.priority
    let easy = order.prefix { $0.priority == lowest }.count
    var shown = columns.indices.filter { columns[$0].priority > 0 }
    var choices = [Choice(shown: shown, narrowestLabel: labelWidths.comfortable)]
    for (count, block) in order.enumerated() {
      if count == easy { choices.append(Choice(shown: shown, narrowestLabel: labelWidths.narrow)) }
      shown.removeAll { block.columns.contains($0) }
      let width = count < easy ? labelWidths.comfortable : labelWidths.narrow
      choices.append(Choice(shown: shown, narrowestLabel: width))
    }
    choices.append(Choice(shown: shown, narrowestLabel: labelWidths.narrow))
    choices.append(Choice(shown: shown, narrowestLabel: labelWidths.least))
    return choices
  }

  /// Columns that go together.
  private struct Block {
    var priority: Int
    var columns: [Int]
  }

  /// The columns that may go, in the order they go.
  private static func order(_ columns: [Table.Column]) -> [Block] {
    var blocks: [Block] = []
    for (index, column) in columns.enumerated() where column.priority > 0 {
      if column.goesWithPrevious, blocks.last?.columns.last == index - 1 {
        blocks[blocks.count - 1].columns.append(index)
      } else {
        blocks.append(Block(priority: column.priority, columns: [index]))
      }
    }
    let candidates = blocks.filter { $0.priority < Table.Column.always }
    var result: [Block] = []
    for priority in Set(candidates.map(\.priority)).sorted() {
      let equals = candidates.filter { $0.priority == priority }
      let middle = equals.count - 1
      // Distances from the middle are doubled to stay whole.
      let byDistance = equals.indices.sorted { left, right in
        let leftDistance = abs(2 * left - middle)
        let rightDistance = abs(2 * right - middle)
        return leftDistance == rightDistance ? left < right : leftDistance < rightDistance
      }
      result += byDistance.map { equals[$0] }
    }
    return result
  }
}
