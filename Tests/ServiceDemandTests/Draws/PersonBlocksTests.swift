import Demography
import Testing

@testable import ServiceDemand

@Suite struct PersonBlocksTests {
  private static let old = PersonSum(ages: AgeBounds(from: 67, through: nil))
  private static let women = PersonSum(sexes: [.female])

  /// One woman and two men of every age, times a level.
  private static func population(_ level: Double = 1) -> Population {
    let cells = [Double](repeating: level, count: 101) + [Double](repeating: 2 * level, count: 101)
    return Population(axis: AgeAxis(openAge: 100), cells: cells)
  }

  @Test func aDeterministicRunHasTheSameNumberInEveryDraw() {
    let blocks = PersonBlocks(
      sums: [Self.old, Self.women, Self.old], populations: [2022: Self.population()])
    #expect(blocks.sums == [Self.old, Self.women])
    #expect(blocks[Self.old, 2022] == .same(102))
    #expect(blocks[Self.women, 2022] == .same(101))
  }

  @Test func missingIsMissing() {
    let cut = PersonSum(ages: AgeBounds(from: 101, through: nil))
    let blocks = PersonBlocks(sums: [cut], populations: [2022: Self.population()])
    #expect(blocks[cut, 2022] == nil)
    #expect(blocks[cut, 2023] == nil)
    #expect(blocks[Self.old, 2022] == nil)
  }

  @Test func drawsAreSetOneByOne() {
    var blocks = PersonBlocks(sums: [Self.old])
    for draw in 0..<16 {
      blocks.set(draw: draw, from: Self.population(Double(draw)), year: 2030)
    }
    for draw in 0..<16 { #expect(blocks[Self.old, 2030]?[draw] == 102 * Double(draw)) }
    blocks.set(.same(1), of: Self.women, year: 2030)
    #expect(blocks[Self.women, 2030] == nil)
  }

  @Test func singleAgesAddUpAsInThePopulation() {
    let ages = AgeBlocks(Self.population())
    #expect(ages.persons(Self.old) == .same(102))
    #expect(ages.persons(PersonSum(ages: AgeBounds(from: 101, through: nil))) == nil)
    #expect(ages.total == .same(303))
    #expect(ages[.male, age: 110] == .same(2))
  }

  @Test func theOpenGroupSurvivesByTheRatioIntoItWherePooled() {
    let axis = AgeAxis(openAge: 2)
    let rates = StepRates(
      axis: axis, femaleSurvival: [1, 0.9, 0.8, 0.1], maleSurvival: [1, 0.7, 0.6, 0.2],
      fertility: [0, 0, 0])
    #expect(SurvivalBlocks(rates, openGroup: .pooled).ratios[0][3] == .same(0.8))
    #expect(SurvivalBlocks(rates, openGroup: .ownRatio).ratios[1][3] == .same(0.2))
  }
}
