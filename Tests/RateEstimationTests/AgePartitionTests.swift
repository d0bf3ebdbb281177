import Testing

@testable import RateEstimation

@Suite struct AgePartitionTests {
  private func partition(_ rows: [(Int, Int?, Double)]) throws(AgePartition.Failure) -> AgePartition
  {
    try AgePartition(rows.map { AgeGroupCount(lower: $0.0, upper: $0.1, persons: $0.2) })
  }

  @Test func groupsAreSortedAndSummed() throws {
    let table = try partition([(5, nil, 7), (0, 4, 3)])
    #expect(table.lowerBounds == [0, 5])
    #expect(table.total == 10)
    #expect(table.persons(below: 5) == 3)
    #expect(table.persons(below: 4) == nil)
  }

  @Test func gapsOverlapsAndMissingTopAreNamed() {
    #expect(throws: AgePartition.Failure.gap(from: 5, through: 9)) {
      _ = try partition([(0, 4, 1), (10, nil, 1)])
    }
    #expect(throws: AgePartition.Failure.gap(from: 5, through: nil)) {
      _ = try partition([(0, 4, 1)])
    }
    #expect(throws: AgePartition.Failure.overlap(at: 4)) {
      _ = try partition([(0, 4, 1), (4, nil, 1)])
    }
    #expect(throws: AgePartition.Failure.notACount(lower: 0)) {
      _ = try partition([(0, nil, -1)])
    }
  }
}
