import Demography
import PeopleInputs

/// The futures of a run: what the processes of ``UncertaintyInput`` give in each block of draws.
///
/// Levels are multiplied by exp(x), x the sum of their processes. Net migration is per inhabitant:
/// x of the country changes arrivals from abroad, x of a region arrivals from the country, so that x
/// times the inhabitants more arrive than in the deterministic run, and never fewer than nobody:
/// level = max(0, 1 + x / (arrivals per inhabitant)).
///
/// Every process has random numbers of its own, by seed, stream, index, region and year of the run,
/// so a future keeps its numbers when processes, regions, years or draws are added.
package struct DrawnFutures: Sendable {
  package let seed: UInt32
  package let input: UncertaintyInput
  /// How many steps the run has.
  package let steps: Int
  /// How many years a step has.
  package var yearsPerStep = 1

  /// The mortality levels k of both sexes and what regions share of the rest.
  package struct National: Sendable {
    package let women: [DrawBlock]
    package let men: [DrawBlock]
    package let paths: [UncertainQuantity: [DrawBlock]]
  }

  /// What a region's births and moves are multiplied by in each step.
  struct Local: Sendable {
    package var fertility: [DrawBlock] = []
    package var moves: [MoveLevels] = []
    /// What is added to the logarithm of the region's death rates; `nil` for nothing.
    package var mortality: [DrawBlock]?
    /// Of prevalence, unit cost and deflator.
    package var factors: [UncertainQuantity: [DrawBlock]] = [:]
  }

  /// What the deterministic run tells of a region: the sizes that shocks are measured against.
  package struct Region: Sendable {
    /// The number its random numbers are drawn by, made from its code alone.
    package let number: Int
    /// Inhabitants at the start of each step.
    package let persons: [Double]
    /// Those who come and leave per inhabitant in each step, net streams apart.
    let moving: [Double]
    /// Arrivals from the country per inhabitant in each step.
    package let domestic: [Double]
    /// Arrivals from abroad per inhabitant in each step.
    let abroad: [Double]

    package init(
      number: Int, persons: [Double], moving: [Double], domestic: [Double], abroad: [Double]
    ) {
      self.number = number
      self.persons = persons
      self.moving = moving
      self.domestic = domestic
      self.abroad = abroad
    }
  }

  /// What the regions share in a block.
  package func national(block: Int) -> National {
    var (women, men) = (zeros, zeros)
    let rest = (1 - input.correlation * input.correlation).squareRoot()
    for kind in [UncertainProcess.Kind.walk, .returning, .constant] {
      let own = input.processes(.mortality, .women).first { $0.kind == kind }
      let other = input.processes(.mortality, .men).first { $0.kind == kind }
      guard let process = own ?? other else { continue }
      let normals = normals(process, block, RandomRegion.nation)
      if let own { Self.add(own.path(normals.first, yearsPerStep: yearsPerStep), to: &women) }
      if let other {
        let correlated = zip(normals.first, normals.second).map { first, second in
          first * input.correlation + second * rest
        }
        Self.add(other.path(correlated, yearsPerStep: yearsPerStep), to: &men)
      }
    }
    var paths: [UncertainQuantity: [DrawBlock]] = [:]
    for quantity in UncertainQuantity.allCases where quantity != .mortality {
      paths[quantity] = path(quantity, .nation, block, RandomRegion.nation)
    }
    return National(women: women, men: men, paths: paths)
  }

  /// The levels of a region in a block: the country's and its own together.
  func local(_ national: National, block: Int, region: Region) -> Local {
    func own(_ quantity: UncertainQuantity) -> [DrawBlock]? {
      path(quantity, .region, block, region.number)
    }
    let parties = parties(block: block, region: region)
    func level(_ quantity: UncertainQuantity) -> [DrawBlock]? {
      let parts = [national.paths[quantity], own(quantity)].compactMap { $0 }
      guard var sum = parts.first else { return nil }
      for part in parts.dropFirst() { Self.add(part, to: &sum) }
      return sum.map { pointwiseMin(Elementary.exp($0), Self.mostLevel) }
    }
    var local = Local()
    local.fertility = level(.fertility) ?? ones
    let (arriving, leaving) = (level(.domesticIn), level(.domesticOut))
    let (immigrating, emigrating) = (level(.immigration), level(.emigration))
    local.mortality = own(.mortality)
    let common = national.paths[.netMigration]
    var alone = own(.netMigration)
    if let parties {
      if alone == nil { alone = zeros }
      for step in 0..<steps { alone?[step] += parties[step] }
    }
    for step in 0..<steps {
      var moves = MoveLevels()
      let (domestic, abroad) = (region.domestic[step], region.abroad[step])
      if let common {
        let scale = abroad > 0 ? abroad : domestic
        let level = Self.level(common[step], scale)
        if abroad > 0 { moves.immigration = level } else { moves.domesticIn = level }
      }
      if let alone {
        let scale = domestic > 0 ? domestic : abroad
        let level = Self.level(alone[step], scale)
        if domestic > 0 { moves.domesticIn *= level } else { moves.immigration *= level }
      }
      if let arriving { moves.domesticIn *= arriving[step] }
      if let leaving { moves.domesticOut *= leaving[step] }
      if let immigrating { moves.immigration *= immigrating[step] }
      if let emigrating { moves.emigration *= emigrating[step] }
      local.moves.append(moves)
    }
    for quantity in [UncertainQuantity.prevalence, .unitCost, .deflator] {
      local.factors[quantity] = level(quantity)
    }
    return local
  }

  private var zeros: [DrawBlock] { Array(repeating: DrawBlock(), count: steps) }
  private var ones: [DrawBlock] { Array(repeating: DrawBlock(always: 1), count: steps) }

  /// What arrivals are multiplied by when x more per inhabitant arrive.
  private static func level(_ x: DrawBlock, _ arrivals: Double) -> DrawBlock {
    guard arrivals > 0 else { return DrawBlock(always: 1) }
    let level = pointwiseMin(1 + x / arrivals, mostLevel)
    return level.replacing(with: 0, where: level .< 0)
  }

  /// No level is more than so many times what it is in the run; one that wanders on would soon be
  /// infinite.
  private static let mostLevel = DrawBlock(always: 1e6)

  /// The sum of the processes of a quantity in a place; `nil` where there are none.
  private func path(
    _ quantity: UncertainQuantity, _ scope: UncertainScope, _ block: Int, _ region: Int
  ) -> [DrawBlock]? {
    // Single events are drawn where they happen.
    let processes = input.processes(quantity, scope).filter { $0.kind != .events }
    if processes.isEmpty { return nil }
    var sum = zeros
    for process in processes {
      let normals = normals(process, block, region)
      Self.add(process.path(normals.first, yearsPerStep: yearsPerStep), to: &sum)
    }
    return sum
  }

  /// What single moves lack of the variance of net migration, since families move together: of a
  /// region's moves in a year, normal with variance (factor − moves per inhabitant) / inhabitants.
  private func parties(block: Int, region: Region) -> [DrawBlock]? {
    let events = input.processes(.netMigration, .region).first { $0.kind == .events }
    guard let events else { return nil }
    let normals = normals(events, block, region.number).first
    return normals.enumerated().map { step, normal in
      let rest = max(0, events.size - region.moving[step])
      let persons = region.persons[step]
      return persons > 0 ? normal * (rest / persons).squareRoot() : DrawBlock()
    }
  }

  private func normals(
    _ process: UncertainProcess, _ block: Int, _ region: Int
  ) -> (first: [DrawBlock], second: [DrawBlock]) {
    NormalDraws(seed: seed, stream: process.quantity.stream).series(
      block: block, steps: steps, index: process.index, region: region)
  }

  private static func add(_ path: [DrawBlock], to sum: inout [DrawBlock]) {
    for step in sum.indices { sum[step] += path[step] }
  }

  package init(
    seed: UInt32, input: UncertaintyInput, steps: Int, yearsPerStep: Int = 1
  ) {
    self.seed = seed
    self.input = input
    self.steps = steps
    self.yearsPerStep = yearsPerStep
  }
}
