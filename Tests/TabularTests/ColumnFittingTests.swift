import Testing

@testable import Tabular

@Suite struct ColumnFittingTests {
  private func columns(_ priorities: [Int], pairs: Set<Int> = []) -> [Table.Column] {
    priorities.enumerated().map { index, priority in
      Table.Column(
        key: "\(index)", header: "", kind: .exact, priority: priority,
        goesWithPrevious: pairs.contains(index))
    }
  }

  /// The columns shown as fewer and fewer have room, without the choices that only break labels.
  private func shown(_ priorities: [Int], pairs: Set<Int> = []) -> [[Int]] {
    var result: [[Int]] = []
    for choice in ColumnFitting.choices(columns(priorities, pairs: pairs))
    where choice.shown != result.last {
      result.append(choice.shown)
    }
    return result
  }

  private let always = Table.Column.always

  /// Five years of one priority between two columns that stay.
  @Test func equalsGoFromTheMiddleOutwards() {
    #expect(
      shown([always, 1, 1, 1, 1, 1, always]) == [
        [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 4, 5, 6], [0, 1, 4, 5, 6], [0, 1, 5, 6], [0, 5, 6],
        [0, 6],
      ])
  }

  @Test func theLowestPriorityGoesFirst() {
    #expect(shown([always, 3, 1, 2]) == [[0, 1, 2, 3], [0, 1, 3], [0, 1], [0]])
  }

  @Test func columnsForFilesOnlyAreNeverShown() {
    #expect(shown([0, always, -1]) == [[1]])
  }

  @Test func whatBelongsTogetherGoesTogether() {
    #expect(shown([always, 1, 2, 2], pairs: [3]) == [[0, 1, 2, 3], [0, 2, 3], [0]])
    #expect(shown([always, 1, 2, 0], pairs: [3]) == [[0, 1, 2], [0, 2], [0]])
  }

  /// Labels are broken before anything above the lowest priority goes, and most of all in the end.
  @Test func labelsAreBrokenBeforeColumnsThatMatterGo() {
    let widths = ColumnFitting.labelWidths
    let choices = ColumnFitting.choices(columns([always, 1, 2]))
    #expect(
      choices.map(\.narrowestLabel) == [
        widths.comfortable, widths.comfortable, widths.narrow, widths.narrow, widths.narrow,
        widths.least,
      ])
    #expect(choices.map(\.shown.count) == [3, 2, 2, 1, 1, 1])
  }
}
