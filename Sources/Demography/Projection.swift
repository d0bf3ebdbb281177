/// What is assumed for one step of one region.
public struct StepInput: Sendable {
  /// Survival, fertility and sex ratio.
  public var rates: StepRates
  /// Migration by stream.
  public var migration: MigrationAssumption
  /// What the end of the step is bound to, often nothing; age groups must not overlap.
  public var controls: [ControlTotal]

  /// Makes the input of a step.
  public init(
    rates: StepRates, migration: MigrationAssumption = MigrationAssumption(),
    controls: [ControlTotal] = []
  ) {
    self.rates = rates
    self.migration = migration
    self.controls = controls
  }
}

/// One step as it was carried out.
public struct ProjectedStep: Sendable {
  /// The populations and the flows between them.
  public let account: StepAccount
  /// The migrants asked for, by stream.
  public let asked: AskedMigration
}

/// A region carried forward through many steps.
public struct Projection: Sendable {
  /// The steps in order; the start of the first is the base population.
  public let steps: [ProjectedStep]

  /// Why a projection cannot be bound.
  public enum Failure: Error, Equatable {
    /// Somebody is wanted in ages where the projection has nobody to multiply.
    case nobodyToMultiply(step: Int, groups: Range<Int>)
  }

  /// Projects a population through the steps.
  ///
  /// A step with control totals ends on them. Where steps without any lie between, the adjustment
  /// is interpolated: the factor r that the next bound step would need after an unbound run is
  /// spread as r^(1/n) over the n steps that lead to it, and the bound step takes what is left.
  /// After the last control total nothing is bound.
  ///
  /// - Throws: `Failure` for a control total that no factor reaches.
  public init(
    of start: Population, through inputs: [StepInput], conventions: Conventions = Conventions()
  ) throws(Failure) {
    let step = CohortComponentStep(conventions)
    var now = start
    var done: [ProjectedStep] = []
    var planned: [(groups: Range<Int>, factor: Double)] = []
    let lastBound = inputs.lastIndex { !$0.controls.isEmpty } ?? -1
    done.reserveCapacity(inputs.count)
    for index in inputs.indices {
      let input = inputs[index]
      if planned.isEmpty, index < lastBound {
        planned = try Self.interpolated(from: now, at: index, inputs: inputs, step: step)
      }
      let asked = input.migration.asked(from: now)
      var account = step.advance(now, rates: input.rates, flows: asked.flows)
      if input.controls.isEmpty, planned.isEmpty {
        now = account.end
        done.append(ProjectedStep(account: consume account, asked: consume asked))
        continue
      }
      var change = account.adjustment
      if input.controls.isEmpty {
        for (groups, factor) in planned {
          change = zip(change, account.end.change(byFactor: factor, groups: groups)).map(+)
        }
      } else {
        for control in input.controls {
          guard let factor = control.factor(for: account.end) else {
            throw .nobodyToMultiply(step: index, groups: control.groups)
          }
          change = zip(
            change, account.end.change(byFactor: factor, groups: control.groups)
          ).map(+)
        }
        planned = []
      }
      if change.contains(where: { $0 != 0 }) { account.adjust(by: change) }
      done.append(ProjectedStep(account: account, asked: asked))
      now = account.end
    }
    steps = done
  }

  /// The yearly factors that lead from here to the next bound step, empty where it is this one or
  /// there is none.
  private static func interpolated(
    from start: Population, at index: Int, inputs: [StepInput], step: CohortComponentStep
  ) throws(Failure) -> [(groups: Range<Int>, factor: Double)] {
    guard let next = inputs[index...].firstIndex(where: { !$0.controls.isEmpty }), next > index
    else { return [] }
    var now = start
    for input in inputs[index...next] {
      let asked = input.migration.asked(from: now)
      now = step.advance(now, rates: input.rates, flows: asked.flows).end
    }
    let count = Double(next - index + 1)
    var factors: [(groups: Range<Int>, factor: Double)] = []
    for control in inputs[next].controls {
      guard let factor = control.factor(for: now) else {
        throw .nobodyToMultiply(step: next, groups: control.groups)
      }
      let yearly = factor > 0 ? Elementary.exp(Elementary.log(factor) / count) : 1
      factors.append((control.groups, yearly))
    }
    return factors
  }
}
