/// Which columns of a table a window has room for.
///
/// Columns are dropped whole, never cut: the lowest priority first, and among equal priorities the
/// one nearest the middle of its equals, so that the first and the last year stay longest (of two
/// equally near the left one goes). A column of priority 0 or less is never shown.
enum ColumnFitting {
  /// The indices to show, left to right.
  ///
  /// `widths[i]` is the width of column `i` with the gap before it. When the columns that always
  /// stay are wider than `width`, they are shown all the same.
  static func shown(priorities: [Int], widths: [Int], width: Int) -> [Int] {
    var shown = priorities.indices.filter { priorities[$0] > 0 }
    var used = shown.reduce(0) { $0 + widths[$1] }
    for index in order(priorities) {
      if used <= width { break }
      used -= widths[index]
      shown.removeAll { $0 == index }
    }
    return shown
  }

  /// The columns that may go, in the order they go.
  private static func order(_ priorities: [Int]) -> [Int] {
    let candidates = priorities.indices.filter {
      priorities[$0] > 0 && priorities[$0] < Table.Column.always
    }
    var result: [Int] = []
    for priority in Set(candidates.map { priorities[$0] }).sorted() {
      let equals = candidates.filter { priorities[$0] == priority }
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
