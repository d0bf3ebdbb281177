import Demography
import Testing

@testable import Ensembles

@Suite struct EnsembleSummaryTests {
  /// What fills a short block is no future.
  ///
  /// 1, 2, … 20 in the twenty futures of two blocks, the last of them short: five are above 15, none
  /// above 20 and nineteen above 1.
  @Test func howManyFuturesAreAboveALimit() {
    let table = DrawTable(regions: ["1"], series: ["a", "b"], years: [2025, 2026], draws: 0..<20)
    for block in 0..<2 {
      var numbers = DrawBlock()
      for lane in 0..<DrawBlock.draws {
        let future = block * DrawBlock.draws + lane
        numbers[lane] = future < 20 ? Double(future + 1) : 1000
      }
      table.set(numbers, region: 0, series: 1, year: 1, block: block)
      if block == 1 { numbers[3] = .nan }
      table.set(numbers, region: 0, series: 0, year: 1, block: block)
    }
    var numbers = EnsembleNumbers(
      wanted: WantedNumbers(sums: []), years: [2025, 2026], levels: [0.5], shown: ["1"])
    #expect(numbers.percent(of: 1, above: 15, year: 1) == nil)
    numbers.demand = table
    #expect(numbers.percent(of: 1, above: 15, year: 1) == 25)
    #expect(numbers.percent(of: 1, above: 20, year: 1) == 0)
    #expect(numbers.percent(of: 1, above: 1, year: 1) == 95)
    #expect(numbers.percent(of: 1, above: 0.5, year: 0) == 0)
    // Not known in the last of them.
    #expect(numbers.percent(of: 0, above: 15, year: 1) == nil)
  }
}
