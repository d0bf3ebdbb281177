import Testing

@testable import Demography

@Suite struct AgeBoundsTests {
  @Test func labels() {
    #expect(AgeBounds(from: 16, through: 66).label == "16–66")
    #expect(AgeBounds(from: 67, through: nil).label == "67+")
    #expect(AgeBounds(from: 0, through: 0).label == "0")
    #expect(AgeBounds.everybody.label == "0+")
  }

  @Test func overlaps() {
    let working = AgeBounds(from: 16, through: 66)
    #expect(!working.overlaps(AgeBounds(from: 67, through: nil)))
    #expect(!AgeBounds(from: 67, through: nil).overlaps(working))
    #expect(working.overlaps(AgeBounds(from: 66, through: nil)))
    #expect(working.overlaps(AgeBounds(from: 0, through: 16)))
    #expect(!working.overlaps(AgeBounds(from: 0, through: 15)))
    #expect(working.overlaps(AgeBounds(from: 30, through: 40)))
    #expect(AgeBounds.everybody.overlaps(AgeBounds(from: 200, through: nil)))
  }

  @Test func personsInBounds() {
    let population = Population(
      axis: AgeAxis(openAge: 3), cells: [1, 2, 4, 8, 16, 32, 64, 128])
    #expect(population.persons(.everybody) == 255)
    #expect(population.persons(AgeBounds(from: 1, through: 2)) == 102)
    #expect(population.persons(AgeBounds(from: 1, through: 3)) == nil)
    #expect(population.persons(AgeBounds(from: 3, through: nil), sexes: [.male]) == 128)
  }
}
