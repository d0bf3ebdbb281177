/// One step of many regions together, for whoever carries them forward step by step: the pool of
/// movers, shared births, homes and fixed adjustments of ``RegionalProjection``, without control
/// totals, which need to see the steps ahead.
public struct RegionalStep: Sendable {
  private let pool: MoverPool

  /// A step under these conventions.
  public init(conventions: Conventions = Conventions()) {
    pool = MoverPool(CohortComponentStep(conventions))
  }

  /// Whether regions meet in some step, so that they must be carried forward together.
  public static func meet(_ inputs: [[StepInput]]) -> Bool {
    inputs.contains {
      $0.contains { $0.migration.poolShares != nil || $0.birthsFactor != nil }
    }
  }

  /// Carries every region one step forward, adjustments not yet made; see ``adjust(_:by:)``.
  ///
  /// - Parameters:
  ///   - populations: one per region, on one axis.
  ///   - inputs: one per region, none bound to control totals.
  /// - Returns: the step of each region.
  public func advance(
    _ populations: [Population], through inputs: [StepInput]
  ) -> [ProjectedStep] {
    precondition(populations.count == inputs.count, "one input per region")
    precondition(inputs.allSatisfy { $0.controls.isEmpty }, "control totals look ahead")
    if Self.meet([inputs]) { return pool.advance(populations, through: inputs) }
    return inputs.indices.map { pool.alone(populations[$0], inputs[$0]) }
  }

  /// Makes the fixed adjustment of a region's step, as far as there are people to take.
  public func adjust(_ step: inout ProjectedStep, by input: StepInput) {
    step.account.adjust(byFixed: input.adjustment)
  }
}
