import Testing

@testable import Demography

/// Persons of some ages, draw by draw.
@Suite struct BlockIndicatorTests {
  /// Women 1, 2, 4, 8 of the ages 0–3+, men 16, 32, 64, 128; each draw a person more in every cell.
  private func people() -> BlockRows {
    let people = BlockRows(count: 8)
    for cell in 0..<8 {
      for lane in 0..<DrawBlock.draws { people[cell][lane] = Double((1 << cell) + lane) }
    }
    return people
  }

  @Test func cellsAreAdded() throws {
    let (axis, people) = (AgeAxis(openAge: 3), people())
    func value(_ ages: [AgeBounds], _ sexes: [Sex] = Sex.allCases) throws -> DrawBlock {
      let wanted = try #require(BlockIndicator(persons: "n", ages: ages, sexes: sexes, axis: axis))
      return people.withRows { wanted.value(in: $0) }
    }
    let both = try value([AgeBounds(from: 1, through: 2)])
    // 2 + 4 + 32 + 64, and in the last draw fifteen more in each of the four cells.
    #expect(both[0] == 102)
    #expect(both[15] == 162)
    #expect(try value([AgeBounds(from: 2, through: nil)], [.male])[0] == 192)
    let ends = [AgeBounds(from: 0, through: 0), AgeBounds(from: 3, through: nil)]
    #expect(try value(ends, [.female])[1] == 11)
  }

  @Test func aBoundThatCutsAGroupGivesNothing() {
    let axis = AgeAxis(openAge: 90, width: 5)
    let cut = [AgeBounds(from: 3, through: 9)]
    #expect(BlockIndicator(persons: "n", ages: cut, axis: axis) == nil)
    #expect(
      BlockIndicator(persons: "n", ages: [AgeBounds(from: 5, through: 9)], axis: axis) != nil)
  }
}
