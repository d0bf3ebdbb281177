import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct SubAreaBaseTests {
  private let axis = AgeAxis(openAge: 9)

  /// Women 10 a year of age and men 20, areas of other shapes with the same five-year groups.
  private var whole: Population {
    Population(axis: axis, cells: (0..<20).map { $0 < 10 ? 10 : 20 })
  }

  private func area(_ group: [Double], _ share: Double) -> [Double] {
    (0..<4).flatMap { block in group.map { $0 * share * (block < 2 ? 1 : 2) } }
  }

  private func sums(_ cells: [Double]) -> [Double] {
    stride(from: 0, to: 20, by: 5).map { cells[$0..<($0 + 5)].sum }
  }

  @Test func groupsAreKeptWhereAgesWereGraduatedApart() {
    // 50 in each block of women: 20 and 30.
    let (young, old) = (area([8, 6, 4, 2, 0], 1), area([0, 4, 6, 8, 12], 1))
    let base = SubAreaBase(areas: [young, old], whole: whole, blocks: [0..<5, 5..<10])
    #expect(base.scaled == 0 && base.rest.allSatisfy { $0 == 0 })
    for (given, fitted) in zip([young, old], base.cells) {
      for (before, after) in zip(sums(given), sums(fitted)) {
        #expect(near(before, after, within: 1e-5))
      }
      #expect(fitted.allSatisfy { $0 >= 0 })
    }
    for cell in 0..<20 {
      #expect(base.cells[0][cell] + base.cells[1][cell] == whole.cells[cell])
    }
    // The younger area stays the younger one.
    #expect(base.cells[0][0] > base.cells[0][4])
  }

  @Test func aShortBlockLeavesARestAndAFullOneIsScaled() {
    let (some, more) = (area([4, 4, 4, 4, 4], 1), area([7, 7, 7, 7, 7], 1))
    let short = SubAreaBase(areas: [some], whole: whole, blocks: [0..<5, 5..<10])
    #expect(abs(short.rest.sum - 180) < 1e-5 && short.scaled == 0)
    #expect(near(sums(short.cells[0])[0], 20, within: 1e-5))
    let full = SubAreaBase(areas: [some, more], whole: whole, blocks: [0..<5, 5..<10])
    #expect(abs(full.scaled - 30) < 1e-9 && full.rest.allSatisfy { $0 == 0 })
    #expect(near(sums(full.cells[0])[0], 50 * 20 / 55, within: 1e-5))
  }

  @Test func singleAgesAreNotTouched() {
    let given = (0..<20).map { Double($0 % 7) }
    let base = SubAreaBase(areas: [given], whole: whole, blocks: (0..<10).map { $0..<($0 + 1) })
    #expect(base.cells == [given])
    #expect(base.rest == zip(whole.cells, given).map { $0 - $1 })
  }

  /// An area without people at an age where the others have too few gets the municipality's
  /// pattern, and still adds up.
  @Test func noAgeIsClosed() {
    let base = SubAreaBase(
      areas: [area([50, 0, 0, 0, 0], 1)], whole: whole, blocks: [0..<5, 5..<10])
    #expect(base.cells[0] == whole.cells && base.rest.allSatisfy { $0 == 0 })
  }
}
