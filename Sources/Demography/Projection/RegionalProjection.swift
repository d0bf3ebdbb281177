/// Regions carried forward together, step by step, with one pool of domestic movers, and shared
/// births where regions have a factor.
///
/// Where no region has either they do not meet: each is projected as it would be alone.
public struct RegionalProjection: Sendable {
  /// The steps of each region, in the order given.
  public let regions: [[ProjectedStep]]

  /// Projects regions through the same steps; see ``Projection/init(of:through:conventions:)`` for
  /// control totals and ``MoverPool`` for moves between them.
  ///
  /// - Parameters:
  ///   - starts: one population per region, on one axis.
  ///   - inputs: for each region one input per step, the same number for all.
  ///   - conventions: the conventions of the step.
  /// - Throws: `Projection.Failure` for a control total that no factor reaches, and for a population
  ///   beyond all bounds.
  public init(
    of starts: [Population], through inputs: [[StepInput]],
    conventions: Conventions = Conventions()
  ) throws(Projection.Failure) {
    precondition(starts.count == inputs.count, "one list of steps per region")
    let count = inputs.first?.count ?? 0
    precondition(inputs.allSatisfy { $0.count == count }, "regions with other numbers of steps")
    let pool = MoverPool(CohortComponentStep(conventions))
    let meet = RegionalStep.meet(inputs)
    if meet {
      regions = try Self.carry(starts, inputs, pool)
      return
    }
    var alone: [[ProjectedStep]] = []
    for region in starts.indices {
      do {
        alone += try Self.carry([starts[region]], [inputs[region]], pool)
      } catch {
        switch error {
        case .nobodyToMultiply(_, let step, let groups):
          throw .nobodyToMultiply(region: region, step: step, groups: groups)
        case .tooMany(_, let step): throw .tooMany(region: region, step: step)
        }
      }
    }
    regions = alone
  }

  /// Regions whose movers meet, or one that meets no other.
  private static func carry(
    _ starts: [Population], _ inputs: [[StepInput]], _ pool: MoverPool
  ) throws(Projection.Failure) -> [[ProjectedStep]] {
    let intervals = starts.indices.map { region in
      ControlIntervals(inputs[region].map { $0.controls }, start: starts[region])
    }
    let unbound = try unboundEnds(
      starts, inputs, pool, intervals.compactMap { $0.ledThrough }.max())
    var paths = starts.indices.map { ControlPath(intervals[$0], unbound: unbound[$0]) }
    var done = [[ProjectedStep]](repeating: [], count: starts.count)
    var now = starts
    for index in 0..<(inputs.first?.count ?? 0) {
      for (region, var step) in advance(now, inputs, pool, at: index).enumerated() {
        do {
          try paths[region].bind(
            &step, at: index, profile: inputs[region][index].profile, method: pool.step)
        } catch {
          throw .nobodyToMultiply(region: region, step: index, groups: error.groups)
        }
        now[region] = step.account.end
        done[region].append(step)
      }
      try requirePeople(now, at: index)
    }
    return done
  }

  /// The starts, and where each region ends in every step through one if none is bound; the starts
  /// alone where no steps lead to a bound one.
  private static func unboundEnds(
    _ starts: [Population], _ inputs: [[StepInput]], _ pool: MoverPool, _ through: Int?
  ) throws(Projection.Failure) -> [[Population]] {
    var ends = starts.map { [$0] }
    guard let through else { return ends }
    var now = starts
    for index in 0...through {
      now = advance(now, inputs, pool, at: index).map { $0.account.end }
      try requirePeople(now, at: index)
      for region in now.indices { ends[region].append(now[region]) }
    }
    return ends
  }

  /// Numbers that soon are none end a projection while they still are.
  private static func requirePeople(
    _ now: [Population], at step: Int
  ) throws(Projection.Failure) {
    for region in now.indices {
      var persons = 0.0
      for cell in now[region].cells { persons += cell }
      // Also where it is no number.
      if !(persons <= Projection.mostPersons) { throw .tooMany(region: region, step: step) }
    }
  }

  /// One step of all regions with their fixed adjustments, not bound.
  private static func advance(
    _ now: [Population], _ inputs: [[StepInput]], _ pool: MoverPool, at index: Int
  ) -> [ProjectedStep] {
    var steps = pool.advance(now, through: inputs.map { $0[index] })
    for region in steps.indices {
      steps[region].account.adjust(byFixed: inputs[region][index].adjustment)
    }
    return steps
  }
}
