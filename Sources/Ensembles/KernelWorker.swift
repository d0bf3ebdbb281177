import Demography
import PeopleInputs
import ServiceDemand

/// Futures by the kernel, sixteen draws at a time: the default conventions, single years of age,
/// both sexes, regions that do not meet; see ``canRun(_:_:)``.
final class KernelWorker: BlockWorker {
  private let base: EnsembleBase
  private let futures: DrawnFutures
  private let firstRegion: Int
  private let moves: [[[CellMoves]]]
  private let sensitivity: [[Double]]
  private let step: BlockStep
  private let people: BlockRows
  private let deathRates: BlockRows
  private let rates: [BlockRates]

  /// Whether the kernel can run an ensemble: what it cannot do is left to ``PlainWorker``.
  static func canRun(_ base: EnsembleBase, _ input: UncertaintyInput) -> Bool {
    if base.meet || input.drawsEvents || input.variesLocalMortality { return false }
    guard base.conventions == Conventions(), base.axis.width == 1, base.scope == .both else {
      return false
    }
    let lengths = Set(base.mortality.flatMap { $0.map { $0.table?.ages.count ?? 0 } })
    guard lengths.count <= 1 else { return false }
    for sexes in base.mortality {
      for mortality in sexes {
        guard let table = mortality.table, table.ages == Array(0..<table.ages.count),
          table.ages.count >= base.axis.count,
          let again = try? LifeTable(mx: table.mx, infants: mortality.infants), again == table
        else { return false }
      }
    }
    let cells = 2 * base.axis.count
    return base.regions.allSatisfy { region in
      region.inputs.allSatisfy {
        $0.housing == nil && CellMoves.cells(of: $0.migration, count: cells) != nil
      }
    }
  }

  /// Makes a worker for some regions of a base that ``canRun(_:_:)`` says yes to.
  init(_ base: EnsembleBase, futures: DrawnFutures, regions: Range<Int>) {
    self.base = base
    self.futures = futures
    let axis = base.axis
    firstRegion = regions.lowerBound
    moves = base.regions[regions].map { region in
      region.inputs.map { CellMoves.cells(of: $0.migration, count: 2 * axis.count) ?? [] }
    }
    let ages = base.mortality.first?.first?.table?.ages ?? axis.lowerBounds
    sensitivity = [Sex.female, .male].map {
      EnsembleBase.sensitivity(ages, sex: $0, startYear: base.years[0])
    }
    step = BlockStep(axis: axis)
    people = BlockRows(count: 2 * axis.count)
    deathRates = BlockRows(count: ages.count)
    rates = (0..<base.steps).map { _ in BlockRates(axis: axis) }
  }

  package func run(_ block: Int, regions: Range<Int>, take: (BlockMoment) -> Void) {
    let national = futures.national(block: block)
    for index in 0..<base.steps {
      for (sex, level) in [national.women[index], national.men[index]].enumerated() {
        let mortality = base.mortality[index][sex]
        guard let table = mortality.table else { continue }
        BlockLifeTable.rates(
          base: table.mx, sensitivity: sensitivity[sex], level: level, into: deathRates)
        BlockLifeTable.survival(
          of: deathRates, infants: mortality.infants, into: rates[index].dying,
          from: sex * base.axis.count, openAge: base.axis.openIndex)
      }
    }
    for region in regions {
      let own = base.regions[region]
      let local = futures.local(national, block: block, region: own.sizes)
      people.fill(with: own.start.cells)
      func show(_ year: Int, _ survival: @escaping () -> SurvivalBlocks?) {
        take(
          BlockMoment(
            region: region, year: year, people: people, survival: survival,
            factors: local.factors))
      }
      show(0) { nil }
      for (index, input) in own.inputs.enumerated() {
        let rates = rates[index]
        rates.sexRatioAtBirth = input.rates.sexRatioAtBirth
        rates.setFertility(input.rates.fertility, level: local.fertility[index])
        _ = step.advance(
          people, rates: rates, moves: moves[region - firstRegion][index],
          levels: local.moves[index])
        if let adjustment = input.adjustment { adjust(by: adjustment) }
        show(index + 1) { SurvivalBlocks(rates) }
      }
    }
  }

  /// Adds an adjustment, as far as there are people to take.
  private func adjust(by change: [Double]) {
    people.withMutableRows { people in
      for cell in change.indices {
        let most = 0 - people[cell]
        let asked = DrawBlock(always: change[cell])
        people[cell] += asked.replacing(with: most, where: asked .< most)
      }
    }
  }
}
