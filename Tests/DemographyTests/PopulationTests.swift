import Testing

@testable import Demography

@Suite struct PopulationTests {
  static let axis = AgeAxis(openAge: 10, width: 5)
  static let both = Population(axis: axis, cells: [1, 2, 4, 8, 16, 32])

  @Test func cellsByMeaning() {
    var population = Self.both
    #expect(population[.female, age: 0] == 1)
    #expect(population[.female, age: 9] == 2)
    #expect(population[.male, age: 99] == 32)
    #expect(population[.male, group: 1] == 16)
    population[.male, age: 7] = 5
    population[.female, group: 2] = 6
    #expect(population.cells == [1, 2, 6, 8, 5, 32])
    #expect(population.position(.male, 2) == 5)
    #expect(Population(axis: Self.axis).cells == [0, 0, 0, 0, 0, 0])
    #expect(Population(axis: Self.axis, scope: .womenOnly).cells == [0, 0, 0])
  }

  @Test func sums() {
    #expect(Self.both.total == 63)
    #expect(Self.both.persons(from: 5, through: nil) == 54)
    #expect(Self.both.persons(from: 5, through: 9, sexes: [.female]) == 2)
    #expect(Self.both.persons(from: 10, through: nil, sexes: [.male]) == 32)
    let women = Population(axis: Self.axis, scope: .womenOnly, cells: [1, 2, 4])
    #expect(women.persons(from: 0, through: 9) == 3)
    #expect(women.total == 7)
  }

  /// A partial sum is not an answer.
  @Test func boundsThatCutAGroupHaveNoSum() {
    #expect(Self.both.persons(from: 0, through: 5) == nil)
    #expect(Self.both.persons(from: 3, through: 9) == nil)
    #expect(Self.both.persons(from: 0, through: 10) == nil)
    #expect(Self.both.persons(from: 0, through: 14) == nil)
    #expect(Self.both.persons(from: 15, through: nil) == nil)
  }

  @Test func sexes() {
    #expect(SexScope.both.sexes == [.female, .male])
    #expect(SexScope.womenOnly.sexes == [.female])
    #expect(SexScope.both.count == 2 && SexScope.womenOnly.count == 1)
    #expect(SexScope.womenOnly.contains(.female) && !SexScope.womenOnly.contains(.male))
    #expect(SexScope.both.contains(.male))
  }
}
