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
  /// - Throws: `Projection.Failure` for a control total that no factor reaches.
  public init(
    of starts: [Population], through inputs: [[StepInput]],
    conventions: Conventions = Conventions()
  ) throws(Projection.Failure) {
    precondition(starts.count == inputs.count, "one list of steps per region")
    let count = inputs.first?.count ?? 0
    precondition(inputs.allSatisfy { $0.count == count }, "regions with other numbers of steps")
    let pool = MoverPool(CohortComponentStep(conventions))
    let meet = inputs.contains {
      $0.contains { $0.migration.poolShares != nil || $0.birthsFactor != nil }
    }
    if meet {
      regions = try Self.together(starts, inputs, pool)
      return
    }
    var alone: [[ProjectedStep]] = []
    for region in starts.indices {
      do {
        alone.append(try Self.alone(starts[region], inputs[region], pool))
      } catch {
        guard case .nobodyToMultiply(_, let step, let groups) = error else { continue }
        throw .nobodyToMultiply(region: region, step: step, groups: groups)
      }
    }
    regions = alone
  }

  /// One region that meets no other.
  private static func alone(
    _ start: Population, _ inputs: [StepInput], _ pool: MoverPool
  ) throws(Projection.Failure) -> [ProjectedStep] {
    var plans = [ControlPlan(inputs.map { $0.controls })]
    var now = start
    var done: [ProjectedStep] = []
    done.reserveCapacity(inputs.count)
    for index in inputs.indices {
      if plans[0].isAhead(of: index) {
        try plan(&plans, at: index, from: [now], inputs: [inputs], pool: pool)
      }
      var step = pool.alone(now, inputs[index])
      step.account.adjust(byFixed: inputs[index].adjustment)
      do {
        try plans[0].bind(&step.account, at: index)
      } catch {
        throw .nobodyToMultiply(region: 0, step: index, groups: error.groups)
      }
      now = step.account.end
      done.append(consume step)
    }
    return done
  }

  /// Regions whose movers meet.
  private static func together(
    _ starts: [Population], _ inputs: [[StepInput]], _ pool: MoverPool
  ) throws(Projection.Failure) -> [[ProjectedStep]] {
    var now = starts
    var plans = inputs.map { ControlPlan($0.map { $0.controls }) }
    var done = [[ProjectedStep]](repeating: [], count: starts.count)
    for index in 0..<(inputs.first?.count ?? 0) {
      try plan(&plans, at: index, from: now, inputs: inputs, pool: pool)
      let steps = pool.advance(now, through: inputs.map { $0[index] })
      for (region, var step) in steps.enumerated() {
        step.account.adjust(byFixed: inputs[region][index].adjustment)
        do {
          try plans[region].bind(&step.account, at: index)
        } catch {
          throw .nobodyToMultiply(region: region, step: index, groups: error.groups)
        }
        now[region] = step.account.end
        done[region].append(step)
      }
    }
    return done
  }

  /// Gives every region that is on its way to a control total the factors that lead to it.
  private static func plan(
    _ plans: inout [ControlPlan], at index: Int, from now: [Population], inputs: [[StepInput]],
    pool: MoverPool
  ) throws(Projection.Failure) {
    let next = plans.map { $0.stepToPlanFor(at: index) }
    guard let last = next.compactMap({ $0 }).max() else { return }
    var populations = now
    for step in index...last {
      let free = pool.advance(populations, through: inputs.map { $0[step] })
      populations = free.map { $0.account.end }
      for region in plans.indices where next[region] == step {
        do {
          try plans[region].plan(from: index, to: step, unbound: populations[region])
        } catch {
          throw .nobodyToMultiply(region: region, step: step, groups: error.groups)
        }
      }
    }
  }
}
