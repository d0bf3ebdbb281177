import Demography

/// Known users of all groups in a block of futures, year by year, so that a cap that groups share
/// holds for all of them together.
///
/// Groups go in the order they are told. In each year a group may have what the cap leaves beside
/// those of the others: of groups before it as they are after the year, of groups after it as they
/// were before it. A place that one of them leaves is thus its own to fill first, nobody is put out,
/// and nobody enters while all together are as many as the cap.
struct KnownGroups {
  /// A group on its way through the years.
  private struct Walk {
    let setup: FlowSetup
    let engine: FlowEngine
    let levels: [Int: DrawBlock]
    /// `nil` where survival or population of a year was missing.
    var run: FlowRun?
  }

  private var walks: [Walk]
  private let futures: RegionFutures

  /// Makes groups ready to run.
  ///
  /// - Parameters:
  ///   - setups: the groups.
  ///   - futures: a block of the region.
  ///   - events: single events, where they are drawn; a group whose counts are not whole has the
  ///     expected numbers.
  init(_ setups: [FlowSetup], _ futures: RegionFutures, events: KnownEvents?) {
    self.futures = futures
    walks = setups.map { setup in
      let drawn = setup.wholeUsers == nil ? nil : events
      let users = drawn == nil ? setup.users : setup.wholeUsers ?? setup.users
      var levels: [Int: DrawBlock] = [:]
      for year in setup.plan.years {
        levels[year + 1] = futures.factor(.prevalence, year: year + 1)
      }
      return Walk(
        setup: setup,
        engine: FlowEngine(
          plan: setup.plan, noise: drawn?.noise(setup.plan, block: futures.block)),
        levels: levels, run: FlowRun(setup.plan, users: users))
    }
  }

  /// What happens to each group; none of one whose survival or population is not there.
  mutating func outcomes() -> [FlowOutcome] {
    let plans = walks.map { $0.setup.plan.years }
    guard let first = plans.map({ $0.lowerBound }).min(),
      let last = plans.map({ $0.upperBound }).max()
    else { return [] }
    for year in first...last {
      for index in walks.indices where plans[index].contains(year) { advance(index, year) }
    }
    return walks.compactMap { walk in
      walk.run.map {
        FlowOutcome(
          userGroup: walk.setup.plan.userGroup, run: $0, capacity: walk.setup.capacity)
      }
    }
  }

  private mutating func advance(_ index: Int, _ year: Int) {
    let walk = walks[index].setup
    let room = FlowRoom(capacity: walk.capacity, caps: walk.caps)
    let places = walk.plan.ladder.rungs.indices.map { rung in
      room.on(
        rung: walk.plan.ladder.rungs[rung].code, userGroup: walk.plan.userGroup, year: year + 1,
        others: room.isShared ? others(index, rung, year) : .none)
    }
    let (engine, level) = (walks[index].engine, walks[index].levels[year + 1])
    do throws(DemandError) {
      try walks[index].run?.advance(
        engine, survival: futures.survival[year], population: futures.persons[year + 1],
        newUsers: level, places: places)
    } catch {
      walks[index].run = nil
    }
  }

  /// Those of other groups on a rung of a ladder, of groups that are counted by then.
  private func others(_ index: Int, _ rung: Int, _ year: Int) -> DrawBlock {
    var sum = DrawBlock.none
    for other in walks.indices where other != index {
      let plan = walks[other].setup.plan
      guard plan.ladder.name == walks[index].setup.plan.ladder.name,
        plan.years.lowerBound <= year + 1, let run = walks[other].run
      else { continue }
      sum += run.last.onRung(rung)
    }
    return sum
  }
}
