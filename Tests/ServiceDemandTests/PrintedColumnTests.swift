import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct PrintedColumnTests {
  /// The published forecast: one factor on 53, 20 and 735 homes.
  @Test func theTotalIsTheSumOfThePrintedLeaves() throws {
    let column = PrintedColumn(leaves: [53, 20, 735].map { $0 * 1.0465 })
    #expect(column.leaves == [55, 21, 769])
    #expect(column.total == 845)
    let unrounded = try #require(column.unrounded)
    #expect(near(unrounded, 845.572, within: 1e-9))
  }

  @Test func nothingIsSaidWhereTheTotalsAgree() throws {
    let different = PrintedColumn(leaves: [1.4, 2.4])
    #expect(different.total == 3)
    #expect(abs(try #require(different.unrounded) - 3.8) < 1e-12)
    let column = PrintedColumn(leaves: [1.4, 2.8])
    #expect(column.leaves == [1, 3])
    #expect(column.total == 4)
    #expect(column.unrounded == nil)
  }

  @Test func tiesGoAwayFromZero() {
    #expect(PrintedColumn(leaves: [0.5, 1.5, 2.5]).leaves == [1, 2, 3])
  }

  @Test func noLeavesAreZero() {
    let column = PrintedColumn(leaves: [])
    #expect(column.leaves == [])
    #expect(column.total == 0)
    #expect(column.unrounded == nil)
  }

  @Test func aGivenTotalIsMetByLargestRemainder() {
    let column = PrintedColumn(leaves: [1.6, 1.7, 1.7], givenTotal: 5)
    #expect(column.leaves == [1, 2, 2])
    #expect(column.total == 5)
    #expect(column.unrounded == nil)
  }

  @Test func tiesOfRemaindersGoToTheLowerRow() {
    #expect(PrintedColumn(leaves: [1.5, 2.5, 3.5, 4.5], givenTotal: 12).leaves == [2, 3, 3, 4])
    #expect(PrintedColumn(leaves: [0.25, 0.25, 0.25, 0.25], givenTotal: 1).leaves == [1, 0, 0, 0])
  }

  @Test func aTotalBelowTheWholePartsTakesFromTheSmallestRemainder() {
    #expect(PrintedColumn(leaves: [2.9, 3.1, 0], givenTotal: 4).leaves == [2, 2, 0])
  }
}
