import TestSupport
import Testing

@testable import Demography

@Suite struct EnsembleTests {
  private let axis = AgeAxis(openAge: 30)
  private let count = 31

  /// Futures that differ in everything, by draw, step and region.
  private static let varied: LevelFutures = {
    var futures = LevelFutures(seed: 11)
    futures.womensMortality = LevelProcess(.walk, deviation: 0.1)
    futures.mensMortality = LevelProcess(.walk, deviation: 0.1)
    futures.correlation = 0.9
    let level = NationalAndLocal(
      national: LevelProcess(.returning(0.9), deviation: 0.05),
      local: LevelProcess(.constant, deviation: 0.1))
    futures.fertility = level
    futures.domesticIn = level
    futures.domesticOut = level
    futures.immigration = level
    futures.emigration = level
    return futures
  }()

  private var step: EnsembleStep {
    let rates = (0...30).map { $0 == 0 ? 0.003 : Elementary.exp(-8 + 0.2 * Double($0)) }
    return EnsembleStep(
      deathRates: [rates, rates.map { $0 * 1.3 }],
      sensitivity: [rates.map { _ in 1 }, rates.map { _ in 0.8 }],
      infants: [.andreevKingkade(.female), .andreevKingkade(.male)],
      fertility: (0...30).map { $0 < 16 ? 0 : 0.08 })
  }

  private func regions(_ number: Int) -> [EnsembleRegion] {
    var random = SplitMix64(seed: 4)
    return (0..<number).map { region in
      let moves = (0..<(2 * count)).map { _ in
        var cell = CellMoves()
        cell.domesticIn = random.uniform(0, 2)
        cell.domesticOut = random.uniform(0, 0.05)
        cell.immigration = random.uniform(0, 1)
        cell.emigration = random.uniform(0, 0.02)
        return cell
      }
      let start = (0..<(2 * count)).map { _ in random.uniform(0, 60) }
      return EnsembleRegion(
        start: start, moves: Array(repeating: moves, count: 3),
        birthsFactor: 1 + 0.1 * Double(region % 3))
    }
  }

  private func indicators() throws -> [BlockIndicator] {
    [
      try #require(
        BlockIndicator(persons: "alle", ages: [AgeBounds(from: 0, through: nil)], axis: axis)),
      try #require(
        BlockIndicator(
          ratio: "bæreevne", numerator: [AgeBounds(from: 16, through: 25)],
          denominator: [AgeBounds(from: 26, through: nil)], axis: axis)),
    ]
  }

  private func ensemble(_ blocks: Range<Int>) throws -> Ensemble {
    Ensemble(
      axis: axis, steps: Array(repeating: step, count: 3), indicators: try indicators(),
      blocks: blocks)
  }

  /// All draws of all regions, indicators and years.
  private func numbers(
    _ blocks: Range<Int>, regions number: Int = 3, threads: Int = 1, only: Int? = nil
  ) throws -> [[Double]] {
    var all: [[Double]] = []
    let regions = regions(number)
    try ensemble(blocks).run(
      only.map { [regions[$0]] } ?? regions, futures: Self.varied, threads: threads,
      firstRegion: only ?? 0
    ) { _, values in
      for indicator in 0..<2 {
        for year in 0..<4 { all.append(values.draws(indicator: indicator, year: year)) }
      }
    }
    return all
  }

  /// The block with no variance is the deterministic run, in every draw, to the bit.
  @Test func withoutVarianceItIsTheDeterministicRun() throws {
    let region = regions(1)[0]
    var tables: [[Double]] = []
    for sex in 0..<2 {
      let table = try LifeTable(mx: step.deathRates[sex], infants: step.infants[sex])
      tables.append(try table.survivalRatios(on: axis, openGroup: .pooled))
    }
    let rates = StepRates(
      axis: axis, femaleSurvival: tables[0], maleSurvival: tables[1], fertility: step.fertility)
    var migration = MigrationAssumption()
    migration.counts[.domesticIn] = region.moves[0].map(\.domesticIn)
    migration.counts[.immigration] = region.moves[0].map(\.immigration)
    migration.rates[.domesticOut] = region.moves[0].map(\.domesticOut)
    migration.rates[.emigration] = region.moves[0].map(\.emigration)
    let input = StepInput(rates: rates, migration: migration)
    let start = Population(axis: axis, cells: region.start)
    let run = try Projection(of: start, through: Array(repeating: input, count: 3))
    try ensemble(0..<2).run([region], futures: CertainFutures(), threads: 1) { _, values in
      for year in 0..<4 {
        let people = year == 0 ? start : run.steps[year - 1].account.end
        let total = people.cells.reduce(0, +)
        #expect(values.draws(indicator: 0, year: year) == Array(repeating: total, count: 32))
        #expect(
          values.quantiles(indicator: 0, year: year, at: [0.1, 0.5, 0.9], draws: 32) == [
            total, total, total,
          ])
      }
    }
  }

  @Test func twoThreadsGiveWhatOneGives() throws {
    let one = try numbers(0..<5, regions: 20)
    #expect(try numbers(0..<5, regions: 20, threads: 2) == one)
    #expect(Set(one[1].map(\.bitPattern)).count > 70)
  }

  @Test func aShardIsItsPartAndMoreDrawsKeepTheFirst() throws {
    let all = try numbers(0..<6)
    for shard in [0..<2, 2..<3, 3..<6] {
      let part = try numbers(shard)
      for (row, whole) in zip(part, all) {
        #expect(row == Array(whole[(16 * shard.lowerBound)..<(16 * shard.upperBound)]))
      }
    }
  }

  @Test func aRegionAloneIsItselfInTheWholeRun() throws {
    let all = try numbers(0..<2, regions: 18)
    #expect(try numbers(0..<2, regions: 18, only: 17) == Array(all[(17 * 8)...]))
  }
}
