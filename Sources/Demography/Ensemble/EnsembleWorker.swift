/// One thread's part of an ensemble: rows that are used again for every block.
final class EnsembleWorker {
  private let axis: AgeAxis
  private let steps: [EnsembleStep]
  private let indicators: [BlockIndicator]
  private let step: BlockStep
  private let people: BlockRows
  private let deathRates: BlockRows
  private let rates: [BlockRates]

  init(axis: AgeAxis, steps: [EnsembleStep], indicators: [BlockIndicator]) {
    (self.axis, self.steps, self.indicators) = (axis, steps, indicators)
    step = BlockStep(axis: axis)
    people = BlockRows(count: 2 * axis.count)
    deathRates = BlockRows(count: axis.count)
    rates = steps.map { _ in BlockRates(axis: axis) }
  }

  /// Runs a block of some regions, and gives every number of every year, 0 being the start.
  func run(
    _ block: Int, _ regions: [(number: Int, region: EnsembleRegion)], _ futures: some Futures,
    keep: (_ region: Int, _ indicator: Int, _ year: Int, DrawBlock) -> Void
  ) {
    let national = futures.national(block: block, steps: steps.count)
    let deaths = futures.mortality(national)
    for index in steps.indices {
      prepare(index, women: deaths.women[index], men: deaths.men[index])
    }
    for (place, (number, region)) in regions.enumerated() {
      people.fill(with: region.start)
      take(0, of: place, keep)
      let levels = futures.local(national, block: block, steps: steps.count, region: number)
      for index in steps.indices {
        rates[index].setFertility(
          steps[index].fertility, level: levels.fertility[index] * region.birthsFactor)
        _ = step.advance(
          people, rates: rates[index], moves: region.moves[index],
          levels: levels.moves[index])
        take(index + 1, of: place, keep)
      }
    }
  }

  /// The survival of a step, which the regions share.
  private func prepare(_ index: Int, women: DrawBlock, men: DrawBlock) {
    let common = steps[index]
    for (sex, level) in [women, men].enumerated() {
      BlockLifeTable.rates(
        base: common.deathRates[sex], sensitivity: common.sensitivity[sex], level: level,
        into: deathRates)
      BlockLifeTable.survival(
        of: deathRates, infants: common.infants[sex], into: rates[index].dying,
        from: sex * axis.count)
    }
    rates[index].sexRatioAtBirth = common.sexRatioAtBirth
  }

  private func take(
    _ year: Int, of place: Int,
    _ keep: (_ region: Int, _ indicator: Int, _ year: Int, DrawBlock) -> Void
  ) {
    people.withRows { people in
      for (indicator, wanted) in indicators.enumerated() {
        keep(place, indicator, year, wanted.value(in: people))
      }
    }
  }
}
