import Demography

/// The full chain on one block of draws of a region: random levels, exp, life tables, survival, the
/// step with its births and deaths, age bands and ratios.
final class EnsembleChain {
  private let size: EnsembleCase
  private let rates: BlockRates
  private let people: BlockRows
  private let deathRates: BlockRows
  private let schedules: [[Double]]
  private let sensitivity: [Double]
  private let fertility: [Double]

  /// Births and deaths of the years and draws done since they were set; figures to compare.
  var births = 0.0
  var deaths = 0.0

  init(_ size: EnsembleCase) {
    self.size = size
    rates = BlockRates(axis: size.axis)
    people = BlockRows(count: 2 * size.axis.count)
    deathRates = BlockRows(count: size.axis.count)
    schedules = Sex.allCases.map { size.deathRates($0) }
    sensitivity = size.sensitivity
    fertility = size.fertility
  }

  /// What a region starts from.
  struct Region {
    let number: Int
    let people: [Double]
    let moves: [CellMoves]

    init(_ number: Int, of size: EnsembleCase) {
      self.number = number
      people = size.people(number)
      moves = size.moves(number)
    }
  }

  /// Runs a block; gives the numbers of each year to `keep`, the bands first and then the ratios.
  func run(_ region: Region, block: Int, keep: (_ year: Int, _ value: Int, DrawBlock) -> Void) {
    var levels = EnsembleLevels(block: block, region: region.number, seed: size.seed)
    let step = BlockStep(axis: size.axis)
    people.fill(with: region.people)
    var born = DrawBlock()
    var died = DrawBlock()
    for year in 0..<size.years {
      levels.advance(to: year)
      for sex in Sex.allCases {
        BlockLifeTable.rates(
          base: schedules[sex.rawValue], sensitivity: sensitivity,
          level: levels.mortality[sex.rawValue], into: deathRates)
        BlockLifeTable.survival(
          of: deathRates, infants: .fixed(0.1), into: rates.dying,
          from: sex.rawValue * size.axis.count)
      }
      rates.setFertility(fertility, level: levels.fertility)
      let flows = step.advance(
        people, rates: rates, moves: region.moves, levels: levels.moves)
      born += flows.girls + flows.boys
      died += flows.deaths
      reduce(year, keep)
    }
    for lane in 0..<min(DrawBlock.draws, size.draws - block * DrawBlock.draws) {
      births += born[lane]
      deaths += died[lane]
    }
  }

  /// Sums the bands, both sexes, and takes the ratios of them.
  private func reduce(_ year: Int, _ keep: (_ year: Int, _ value: Int, DrawBlock) -> Void) {
    let count = size.axis.count
    let bounds = EnsembleCase.bands + [count]
    var bands: [DrawBlock] = []
    bands.reserveCapacity(EnsembleCase.bands.count)
    people.withRows { people in
      for band in EnsembleCase.bands.indices {
        var sum = DrawBlock()
        for age in bounds[band]..<bounds[band + 1] {
          sum += people[age]
          sum += people[count + age]
        }
        bands.append(sum)
      }
    }
    for band in bands.indices { keep(year, band, bands[band]) }
    for (index, ratio) in EnsembleCase.ratios.enumerated() {
      let above = bands[ratio.0].reduce(DrawBlock(), +)
      let below = bands[ratio.1].reduce(DrawBlock(), +)
      keep(year, bands.count + index, above / below)
    }
  }
}
