import Demography
import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct NeedUnderDrawsTests {
  private static let rows = [
    LadderUse(
      rung: "3", userGroup: "g", year: 2022, date: .firstOfJanuary, count: 53, unit: "bolig"),
    LadderUse(
      rung: "3", userGroup: "g", sexes: [.female], ages: AgeBounds(from: 67, through: nil),
      year: 2022, date: .firstOfJanuary, count: 7, unit: "bolig"),
  ]

  /// A draw alone, as a deterministic run, gives the bits of its place in the ensemble.
  @Test func aDrawAloneIsItsPlaceInTheBlock() throws {
    for date in NeedDate.allCases {
      let need = Need(uses: Self.rows, date: date)
      var blocks = PersonBlocks(sums: need.sums)
      var seeded = SplitMix64(seed: 7)
      var runs: [[Int: Population]] = []
      for draw in 0..<16 {
        var run: [Int: Population] = [:]
        for year in 2022...2025 {
          let cells = (0..<202).map { _ in seeded.uniform() * 100 }
          let population = Population(axis: AgeAxis(openAge: 100), cells: cells)
          run[year] = population
          blocks.set(draw: draw, from: population, year: year)
        }
        runs.append(run)
      }
      let block = try #require(need.need(rung: "3", year: 2024, in: blocks))
      let rate = try #require(need.rate(of: Self.rows[1], in: blocks))
      for draw in 0..<16 {
        #expect(need.need(rung: "3", year: 2024, in: runs[draw]) == block[draw])
        #expect(need.rate(of: Self.rows[1], in: runs[draw]) == rate[draw])
      }
      #expect(need.need(rung: "3", year: 2026, in: blocks) == nil)
      #expect(need.need(rung: "9", year: 2024, in: blocks) == nil)
    }
  }

  @Test func nobodyInOneDrawIsMissing() {
    let need = Need(uses: Self.rows, date: .firstOfJanuary)
    var blocks = PersonBlocks(sums: need.sums)
    var persons = DrawBlock.same(1000)
    persons[5] = 0
    blocks.set(persons, of: Self.rows[0].denominatorSum, year: 2022)
    blocks.set(.same(1000), of: Self.rows[0].denominatorSum, year: 2023)
    #expect(need.rate(of: Self.rows[0], in: blocks) == nil)
    #expect(need.need(of: Self.rows[0], year: 2023, in: blocks) == nil)
  }

  @Test func coverageChangesTheRate() {
    let need = Need(uses: [Self.rows[0]], date: .firstOfJanuary)
    var blocks = PersonBlocks(sums: need.sums)
    blocks.set(.same(1000), of: Self.rows[0].denominatorSum, year: 2022)
    blocks.set(.same(2000), of: Self.rows[0].denominatorSum, year: 2024)
    let path = CoveragePath.towards(0.043, in: 2024)
    let now = need.need(rung: "3", year: 2024, coverage: path, in: blocks)
    #expect(now?.isClose(to: .same(86), within: 1e-12) == true)
    #expect(need.need(rung: "3", year: 2024, in: blocks) == .same(106))
  }

  /// Groups and rungs add up: need of a rung is the sum of its rows.
  @Test func rowsAddUp() throws {
    let need = Need(uses: Self.rows, date: .firstOfJanuary)
    var seeded = SplitMix64(seed: 11)
    var blocks = PersonBlocks(sums: need.sums)
    for year in [2022, 2030] {
      for sum in need.sums { blocks.set(seeded.block(10...20), of: sum, year: year) }
    }
    let parts = Self.rows.compactMap { need.need(of: $0, year: 2030, in: blocks) }
    #expect(need.need(rung: "3", year: 2030, in: blocks) == parts[0] + parts[1])
    #expect(parts.allSatisfy { $0.isPositive })
  }
}
