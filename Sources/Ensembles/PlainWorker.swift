import Demography
import ServiceDemand

/// Futures by the plain step, draw by draw: every convention, regions that meet, homes, and single
/// births and deaths.
final class PlainWorker: BlockWorker {
  private let base: EnsembleBase
  private let futures: DrawnFutures
  private let startYear: Int
  private let step: RegionalStep
  private let people: BlockRows
  private let events: EventDraws?

  init(_ base: EnsembleBase, futures: DrawnFutures) {
    self.base = base
    self.futures = futures
    startYear = base.years[0]
    step = RegionalStep(conventions: base.conventions)
    people = BlockRows(count: base.scope.count * base.axis.count)
    events = futures.input.drawsEvents ? EventDraws(seed: futures.seed) : nil
  }

  package func run(_ block: Int, regions: Range<Int>, take: (BlockMoment) -> Void) {
    let national = futures.national(block: block)
    let locals = regions.map {
      futures.local(national, block: block, region: base.regions[$0].sizes)
    }
    var now = [[Population]](
      repeating: regions.map { base.regions[$0].start }, count: DrawBlock.draws)
    for (place, region) in regions.enumerated() {
      show(region, 0, now.map { $0[place] }, survival: nil, locals[place], take)
    }
    for index in 0..<base.steps {
      let survival = (0..<DrawBlock.draws).map { lane in
        (0..<2).map { ratios(sex: $0, index, national, lane: lane) }
      }
      var steps: [[ProjectedStep]] = []
      var inputs: [[StepInput]] = []
      for lane in 0..<DrawBlock.draws {
        let own = regions.enumerated().map { place, region in
          input(region, index, locals[place], survival: survival[lane], lane: lane)
        }
        steps.append(step.advance(now[lane], through: own))
        inputs.append(own)
      }
      for (place, region) in regions.enumerated() {
        if let events { draw(events, block, index, place, region, &steps) }
        for lane in 0..<DrawBlock.draws {
          step.adjust(&steps[lane][place], by: inputs[lane][place])
          now[lane][place] = steps[lane][place].account.end
        }
        let blocks = { self.blocks(survival) }
        show(region, index + 1, now.map { $0[place] }, survival: blocks, locals[place], take)
      }
    }
  }

  private func show(
    _ region: Int, _ year: Int, _ lanes: [Population], survival: (() -> SurvivalBlocks)?,
    _ local: DrawnFutures.Local, _ take: (BlockMoment) -> Void
  ) {
    people.withMutableRows { rows in
      for cell in rows.indices {
        var row = DrawBlock()
        for lane in 0..<DrawBlock.draws { row[lane] = lanes[lane].cells[cell] }
        rows[cell] = row
      }
    }
    take(
      BlockMoment(
        region: region, year: year, people: people, survival: { survival?() },
        factors: local.factors))
  }

  /// The survival of a step in one draw.
  private func ratios(
    sex: Int, _ index: Int, _ national: DrawnFutures.National, lane: Int
  ) -> [Double] {
    let mortality = base.mortality[index][sex]
    let path = sex == 0 || base.scope == .womenOnly ? national.women : national.men
    let ages = mortality.table?.ages ?? []
    let sensitivity = EnsembleBase.sensitivity(
      ages, sex: sex == 0 ? .female : .male, startYear: startYear)
    return mortality.survival(
      level: path[index][lane], sensitivity: sensitivity, axis: base.axis,
      openGroup: base.conventions.openGroup)
  }

  private func blocks(_ survival: [[[Double]]]) -> SurvivalBlocks {
    let sexes = base.scope.sexes.map(\.rawValue)
    var ratios = sexes.map { sex in
      survival[0][sex].indices.map { group in
        var block = DrawBlock()
        for lane in 0..<DrawBlock.draws { block[lane] = survival[lane][sex][group] }
        return block
      }
    }
    if base.conventions.openGroup == .pooled {
      for sex in ratios.indices {
        ratios[sex][base.axis.count] = ratios[sex][base.axis.openIndex]
      }
    }
    return SurvivalBlocks(ratios: ratios)
  }

  /// What is assumed for a region's step in one draw.
  private func input(
    _ region: Int, _ index: Int, _ local: DrawnFutures.Local, survival: [[Double]], lane: Int
  ) -> StepInput {
    var input = base.regions[region].inputs[index]
    let level = local.fertility[index][lane]
    var survival = survival
    if let own = local.mortality {
      let power = Elementary.exp(own[index][lane])
      survival = survival.map { $0.map { Self.power($0, power) } }
    }
    input.rates = StepRates(
      axis: base.axis, femaleSurvival: survival[0], maleSurvival: survival[1],
      fertility: level == 1 ? input.rates.fertility : input.rates.fertility.map { $0 * level },
      sexRatioAtBirth: input.rates.sexRatioAtBirth)
    let moves = local.moves[index]
    let levels: [(MigrationStream, Double)] = [
      (.domesticIn, moves.domesticIn[lane]), (.domesticOut, moves.domesticOut[lane]),
      (.immigration, moves.immigration[lane]), (.emigration, moves.emigration[lane]),
    ]
    for (stream, level) in levels where level != 1 {
      let counts = input.migration.counts[stream]
      let rates = input.migration.rates[stream]
      input.migration.counts[stream] = counts.map { $0.map { $0 * level } }
      // Nobody leaves twice.
      input.migration.rates[stream] = rates.map { $0.map { min($0 * level, max($0, 1)) } }
      if stream == .domesticIn {
        input.migration.poolShares = input.migration.poolShares.map { $0.map { $0 * level } }
      }
    }
    return input
  }

  /// A survival ratio when death rates are multiplied: S to the power of the factor.
  private static func power(_ ratio: Double, _ factor: Double) -> Double {
    factor == 1 ? ratio : ratio > 0 ? Elementary.exp(Elementary.log(ratio) * factor) : 0
  }

  /// Single events of a region's step in place of those expected, all draws together.
  private func draw(
    _ events: EventDraws, _ block: Int, _ index: Int, _ place: Int, _ region: Int,
    _ steps: inout [[ProjectedStep]]
  ) {
    if futures.input.moveFactor > 0 { move(events, block, index, place, region, &steps) }
    if futures.input.drawsBirthsAndDeaths {
      bearAndDie(events, block, index, place, region, &steps)
    }
  }

  /// Moves of a region's step, person by person.
  private func move(
    _ events: EventDraws, _ block: Int, _ index: Int, _ place: Int, _ region: Int,
    _ steps: inout [[ProjectedStep]]
  ) {
    let number = base.regions[region].sizes.number
    let cells = base.scope.count * base.axis.count
    var (arriving, leaving) = (
      [[Double]](repeating: [], count: DrawBlock.draws),
      [[Double]](repeating: [], count: DrawBlock.draws)
    )
    for cell in 0..<cells {
      var (coming, going) = (DrawBlock(), DrawBlock())
      for lane in 0..<DrawBlock.draws {
        coming[lane] = steps[lane][place].account.inMigration[cell]
        going[lane] = steps[lane][place].account.outMigration[cell]
      }
      let come = events.poisson(
        mean: coming, block: block, year: index, index: 2 * cells + cell, region: number)
      let go = events.poisson(
        mean: going, block: block, year: index, index: 3 * cells + cell, region: number)
      for lane in 0..<DrawBlock.draws {
        arriving[lane].append(come[lane])
        leaving[lane].append(go[lane])
      }
    }
    for lane in 0..<DrawBlock.draws {
      steps[lane][place].account.replace(
        inMigration: arriving[lane], outMigration: leaving[lane])
    }
  }

  /// Births and deaths of a region's step, one by one.
  private func bearAndDie(
    _ events: EventDraws, _ block: Int, _ index: Int, _ place: Int, _ region: Int,
    _ steps: inout [[ProjectedStep]]
  ) {
    let number = base.regions[region].sizes.number
    var born = DrawBlock()
    var share = DrawBlock()
    for lane in 0..<DrawBlock.draws {
      let births = steps[lane][place].account.births
      born[lane] = births[0] + births[1]
      share[lane] = born[lane] > 0 ? births[0] / born[lane] : 0
    }
    let cells = base.scope.count * base.axis.count
    let births = events.poisson(
      mean: born, block: block, year: index, index: cells, region: number)
    let girls = events.binomial(
      people: births, probability: share, block: block, year: index, index: cells + 1,
      region: number)
    var deaths = [[Double]](repeating: [], count: DrawBlock.draws)
    for lane in deaths.indices { deaths[lane].reserveCapacity(cells) }
    for cell in 0..<cells {
      let group = cell % base.axis.count
      let sex: Sex = cell < base.axis.count ? .female : .male
      var (people, chance) = (DrawBlock(), DrawBlock())
      for lane in 0..<DrawBlock.draws {
        let account = steps[lane][place].account
        let drawn = sex == .female ? girls[lane] : births[lane] - girls[lane]
        let expected = account.births[sex.rawValue]
        let cohort = account.cohortAtStart(sex, group: group)
        // Newborn die as those who were drawn.
        let more = group == 0 && expected > 0 ? drawn / expected : 1
        let there = (group == 0 ? drawn : cohort + account.inMigration[cell])
        let whole = max(there.rounded(.down), 0)
        people[lane] = whole
        let died = account.deaths[cell] * more
        chance[lane] = whole > 0 ? min(died / whole, 1) : 0
      }
      let died = events.binomial(
        people: people, probability: chance, block: block, year: index, index: cell,
        region: number)
      for lane in deaths.indices { deaths[lane].append(died[lane]) }
    }
    for lane in deaths.indices {
      steps[lane][place].account.replace(
        births: [girls[lane], births[lane] - girls[lane]], deaths: deaths[lane])
    }
  }
}
