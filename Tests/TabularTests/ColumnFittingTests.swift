import Testing

@testable import Tabular

@Suite struct ColumnFittingTests {
  private let always = Table.Column.always

  /// Five years of one priority between two columns that stay, each ten wide.
  @Test(arguments: [
    (70, [0, 1, 2, 3, 4, 5, 6]), (69, [0, 1, 2, 4, 5, 6]), (60, [0, 1, 2, 4, 5, 6]),
    (50, [0, 1, 4, 5, 6]), (40, [0, 1, 5, 6]), (30, [0, 5, 6]), (20, [0, 6]), (5, [0, 6]),
  ])
  func equalsGoFromTheMiddleOutwards(width: Int, shown: [Int]) {
    let priorities = [always, 1, 1, 1, 1, 1, always]
    let widths = [Int](repeating: 10, count: 7)
    #expect(ColumnFitting.shown(priorities: priorities, widths: widths, width: width) == shown)
  }

  @Test func theLowestPriorityGoesFirst() {
    let priorities = [always, 3, 1, 2]
    let widths = [10, 10, 10, 10]
    #expect(ColumnFitting.shown(priorities: priorities, widths: widths, width: 30) == [0, 1, 3])
    #expect(ColumnFitting.shown(priorities: priorities, widths: widths, width: 20) == [0, 1])
  }

  @Test func columnsForFilesOnlyAreNeverShown() {
    #expect(ColumnFitting.shown(priorities: [0, always, -1], widths: [1, 1, 1], width: 99) == [1])
  }
}
