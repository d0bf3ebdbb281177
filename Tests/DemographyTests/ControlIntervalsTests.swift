import TestSupport
import Testing

@testable import Demography

/// From which step each control total is led to.
///
/// Thirteen groups of 200 persons each.
@Suite struct ControlIntervalsTests {
  private static let everybody = ProjectionTests.everybody

  /// The intervals of totals that bind steps; persons do not matter.
  private func intervals(
    _ bound: (groups: Range<Int>, step: Int)..., start: Population = ProjectionTests.start
  ) -> [[Int]] {
    var given = [[ControlTotal]](repeating: [], count: 1 + (bound.map(\.step).max() ?? 0))
    for (groups, step) in bound { given[step].append(ControlTotal(groups: groups, persons: 1)) }
    return ControlIntervals(given, start: start).all.map { [$0.first, $0.bound] }
  }

  /// Children in the sixth step and everybody in the twelfth have a way each, from the start.
  @Test func aGroupDoesNotEndEverybodysWay() {
    #expect(intervals((0..<2, 5), (Self.everybody, 11)) == [[0, 5], [0, 11]])
    #expect(intervals((Self.everybody, 5), (0..<2, 11)) == [[0, 5], [0, 11]])
    #expect(intervals((0..<2, 5), (4..<6, 8)) == [[0, 5], [0, 8]])
  }

  @Test func theSameAgesAreBoundOneAfterTheOther() {
    #expect(
      intervals((Self.everybody, 2), (Self.everybody, 3), (Self.everybody, 7)) == [
        [0, 2], [3, 3], [4, 7],
      ])
    #expect(
      intervals((0..<5, 3), (5..<13, 3), (0..<5, 7), (5..<13, 7)) == [
        [0, 3], [0, 3], [4, 7], [4, 7],
      ])
    #expect(
      intervals((0..<2, 3), (Self.everybody, 5), (0..<2, 6), (Self.everybody, 9)) == [
        [0, 3], [0, 5], [4, 6], [6, 9],
      ])
  }

  /// Groups of all ages between them say what everybody's total is.
  @Test func groupsThatCoverEverybodyEndTheWay() {
    #expect(
      intervals((0..<5, 3), (5..<13, 3), (Self.everybody, 7)) == [[0, 3], [0, 3], [4, 7]])
    #expect(
      intervals((Self.everybody, 3), (0..<5, 7), (5..<13, 7)) == [[0, 3], [4, 7], [4, 7]])
  }

  /// Half of 2600 persons are left by six groups with 1200, and not by seven with 1400.
  @Test func halfOfThePersonsMustBeLeft() {
    #expect(intervals((0..<6, 3), (Self.everybody, 7)) == [[0, 3], [0, 7]])
    #expect(intervals((0..<7, 3), (Self.everybody, 7)) == [[0, 3], [4, 7]])
    #expect(intervals((Self.everybody, 3), (0..<7, 7)) == [[0, 3], [4, 7]])
    #expect(
      intervals((0..<3, 3), (8..<12, 3), (Self.everybody, 7)) == [[0, 3], [0, 3], [4, 7]])
    var young = ProjectionTests.start
    for sex in Sex.allCases { young[sex, group: 0] = 5000 }
    #expect(intervals((0..<1, 3), (Self.everybody, 7), start: young) == [[0, 3], [4, 7]])
    #expect(intervals((1..<13, 3), (Self.everybody, 7), start: young) == [[0, 3], [0, 7]])
  }

  @Test func agesThatCrossAreLedOneAfterTheOther() {
    #expect(intervals((0..<6, 3), (4..<9, 7)) == [[0, 3], [4, 7]])
    #expect(intervals((0..<6, 3), (4..<9, 7), (9..<12, 8)) == [[0, 3], [4, 7], [0, 8]])
  }

  /// What binds later changes no way to what binds before.
  @Test func aShorterRunIsTheBeginning() {
    var random = SplitMix64(seed: 341)
    for _ in 0..<200 {
      let given = (0..<10).map { _ -> [ControlTotal] in
        if random.chance(0.5) { return [] }
        let lower = random.below(13)
        let upper = lower + 1 + random.below(13 - lower)
        return [ControlTotal(groups: lower..<upper, persons: 1)]
      }
      let whole = ControlIntervals(given, start: ProjectionTests.start).all
      for end in 1..<10 {
        let part = ControlIntervals(Array(given[..<end]), start: ProjectionTests.start).all
        #expect(part == Array(whole.prefix(part.count)))
      }
    }
  }

  @Test func theUnboundRunIsMadeAsFarAsItIsNeeded() {
    let total = [ControlTotal(groups: Self.everybody, persons: 1)]
    func through(_ given: [[ControlTotal]]) -> Int? {
      ControlIntervals(given, start: ProjectionTests.start).ledThrough
    }
    #expect(through([[], [], []]) == nil)
    #expect(through([total, total, []]) == nil)
    #expect(through([[], total, total, [], total, total, []]) == 4)
    #expect(through([total, [], [ControlTotal(groups: 0..<2, persons: 1)]]) == 2)
  }
}
