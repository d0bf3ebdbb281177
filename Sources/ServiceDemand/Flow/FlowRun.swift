import Demography

/// Known users over the years of a plan, with what each year did.
public struct FlowRun: Sendable {
  /// The plan.
  public let plan: FlowPlan
  /// By rung of the ladder, on the first 1 January: those on it.
  public let firstStock: [DrawBlock]
  /// By rung of the ladder, on the first 1 January: those asking for it.
  public let firstQueue: [DrawBlock]
  /// Known at home on the first 1 January.
  public let firstHome: DrawBlock
  /// What each year did, in order.
  public private(set) var years: [FlowYear] = []
  /// Where known users are after the last year.
  public private(set) var last: KnownUsers

  /// Runs all years of the engine's plan.
  ///
  /// - Parameters:
  ///   - engine: the plan, with noise and levels.
  ///   - users: known users on 1 January of the plan's first year.
  ///   - survival: by year of the plan.
  ///   - populations: by 1 January, needed where new users are a share of the population.
  ///   - room: how many each rung has room for; by default all.
  ///   - newUsers: a factor on new users by the 1 January that ends the year, beside the engine's.
  /// - Throws: `noPopulation` where survival or a needed population of a year is missing.
  public init(
    _ engine: FlowEngine, users: KnownUsers, survival: [Int: SurvivalBlocks],
    populations: [Int: AgeBlocks] = [:], room: FlowRoom = FlowRoom(),
    newUsers: [Int: DrawBlock] = [:]
  ) throws(DemandError) {
    self.init(engine.plan, users: users)
    for year in plan.years {
      let places = plan.ladder.rungs.map { rung in
        room.on(rung: rung.code, userGroup: plan.userGroup, year: year + 1)
      }
      try advance(
        engine, survival: survival[year], population: populations[year + 1],
        newUsers: newUsers[year + 1], places: places)
    }
  }

  /// A run before its first year.
  init(_ plan: FlowPlan, users: KnownUsers) {
    self.plan = plan
    firstStock = plan.ladder.rungs.indices.map(users.onRung)
    firstQueue = plan.ladder.rungs.indices.map(users.inQueue)
    firstHome = users.home.reduce(.none) { $0 + $1 }
    last = users
  }

  /// Runs the next year of the plan.
  ///
  /// - Throws: `noPopulation` where survival or a needed population of the year is missing.
  mutating func advance(
    _ engine: FlowEngine, survival: SurvivalBlocks?, population: AgeBlocks?,
    newUsers: DrawBlock?, places: [DrawBlock?]
  ) throws(DemandError) {
    let year = plan.years.lowerBound + years.count
    guard let survival else { throw .noPopulation(year: year) }
    var engine = engine
    if let newUsers { engine.newUsers *= newUsers }
    years.append(
      try engine.advance(
        &last, year: year, survival: survival, population: population, places: places))
  }

  /// Need on all rungs on the first 1 January.
  public var firstNeed: DrawBlock {
    zip(firstStock, firstQueue).reduce(.none) { $0 + ($1.0 + $1.1) }
  }

  /// Need on all rungs on 1 January of a year of the run or the one after it.
  public func need(year: Int) -> DrawBlock? {
    if year == plan.years.lowerBound { return firstNeed }
    return years.first { $0.year + 1 == year }?.need
  }
}

/// The gross count of known users beside the net change of constant rates, with what lies between.
///
/// Gross is everybody who asks for a first rung; net is gross less those who die and move. A rate
/// on a growing population gives another net, since it knows the population but not the persons.
///
///     gross − deaths − moves = net of stock and flow
///     net of stock and flow − net of the rates = difference
public struct FlowComparison: Sendable, Equatable {
  /// The first and the last 1 January.
  public let years: ClosedRange<Int>
  /// Asked for a first rung.
  public let gross: DrawBlock
  /// Of them, or of those before them, died.
  public let deaths: DrawBlock
  /// Moved out of the municipality or to an ordinary dwelling.
  public let moves: DrawBlock
  /// Net change of need by stock and flow.
  public let net: DrawBlock
  /// Change of need under constant rates; `nil` where the group is not counted by rates.
  public let netOfRates: DrawBlock?

  /// Sets a run beside the change of need under constant rates between the same dates.
  ///
  /// - Parameters:
  ///   - run: the known users.
  ///   - year: the 1 January to stop at; that after the last year where it is `nil`.
  ///   - netOfRates: the change by rates, if they are counted by rates.
  public init(_ run: FlowRun, until year: Int? = nil, netOfRates: DrawBlock?) {
    let first = run.plan.years.lowerBound
    let last = max(first, min(year ?? .max, run.plan.years.upperBound + 1))
    years = first...last
    let counted = run.years.filter { $0.year < last }
    gross = counted.reduce(.none) { $0 + $1.grossInflow }
    deaths = counted.reduce(.none) { $0 + $1.outflowByDeath }
    moves = counted.reduce(.none) { $0 + $1.outflowByMoving }
    net = (counted.last?.need ?? run.firstNeed) - run.firstNeed
    self.netOfRates = netOfRates
  }

  /// Net of stock and flow less net of the rates.
  public var difference: DrawBlock? { netOfRates.map { net - $0 } }
}
