import TestSupport
import Testing

@testable import Demography

/// The steps to a bound one share one factor on the growth of the unbound run.
@Suite struct ControlPathTests {
  /// In every interval of every region each control total grows by one factor times the unbound run's
  /// growth, in the bound step as in the others; bound steps are met and no balance is broken.
  private func expectOneFactor(
    _ starts: [Population], _ inputs: [[StepInput]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var free = inputs
    for region in free.indices {
      for step in free[region].indices { free[region][step].controls = [] }
    }
    let bound = try RegionalProjection(of: starts, through: inputs).regions
    let unbound = try RegionalProjection(of: starts, through: free).regions
    for region in starts.indices {
      func persons(_ control: ControlTotal, _ run: [[ProjectedStep]], before step: Int) -> Double {
        control.sum(in: step == 0 ? starts[region] : run[region][step - 1].account.end)
      }
      var first = 0
      for (step, input) in inputs[region].enumerated() where !input.controls.isEmpty {
        for control in input.controls {
          let factors = (first...step).map { step in
            persons(control, bound, before: step + 1) / persons(control, bound, before: step)
              / (persons(control, unbound, before: step + 1)
                / persons(control, unbound, before: step))
          }
          #expect(
            factors.allSatisfy { near($0 / factors[0], 1, within: 1e-12) },
            sourceLocation: sourceLocation)
          #expect(abs(factors[0] - 1) > 1e-4, sourceLocation: sourceLocation)
          let end = control.sum(in: bound[region][step].account.end)
          #expect(near(end / control.persons, 1, within: 1e-12), sourceLocation: sourceLocation)
        }
        first = step + 1
      }
      for (index, step) in bound[region].enumerated() {
        #expect(step.account.unbalancedCells().isEmpty, sourceLocation: sourceLocation)
        #expect(step.account.end.cells.allSatisfy { $0 >= 0 }, sourceLocation: sourceLocation)
        if index >= first {
          let isLoose = step.account.adjustment.allSatisfy { $0 == 0 }
          #expect(isLoose, sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test func groupsOfAgesShareOneFactorEach() throws {
    var random = SplitMix64(seed: 331)
    for _ in 0..<10 {
      try expectOneFactor(
        [ProjectionTests.start], [ProjectionTests.inputs(&random, steps: 10)])
    }
  }

  @Test(arguments: [AdjustmentProfile.persons, .arrivals])
  func everybodySharesOneFactor(profile: AdjustmentProfile) throws {
    var random = SplitMix64(seed: 332)
    for _ in 0..<10 {
      var inputs = ProjectionTests.inputs(&random, steps: 12)
      for index in inputs.indices {
        inputs[index].controls = []
        inputs[index].profile = profile
      }
      for index in [2, 3, 10] {
        let persons = random.uniform(2000, 3400)
        inputs[index].controls = [ControlTotal(groups: ProjectionTests.everybody, persons: persons)]
      }
      try expectOneFactor([ProjectionTests.start], [inputs])
    }
  }

  /// Regions that meet in a pool and are bound in other years.
  @Test func regionsThatMeetShareTheirFactors() throws {
    var random = SplitMix64(seed: 333)
    let bound = [[3, 7], [5], []]
    var starts: [Population] = []
    var inputs: [[StepInput]] = []
    for region in 0..<3 {
      let cells = (0..<26).map { _ in random.uniform(50, 150) }
      starts.append(Population(axis: ProjectionTests.axis, cells: cells))
      var own = ProjectionTests.inputs(&random, steps: 9)
      let shares = (0..<26).map { _ in random.uniform(0, 1) }
      for index in own.indices {
        own[index].controls = []
        own[index].profile = .arrivals
        own[index].migration.counts[.domesticIn] = nil
        own[index].migration.poolShares = shares
        if bound[region].contains(index) {
          let persons = random.uniform(2200, 3000)
          own[index].controls = [
            ControlTotal(groups: ProjectionTests.everybody, persons: persons)
          ]
        }
      }
      inputs.append(own)
    }
    try expectOneFactor(starts, inputs)
  }

  /// A bound step after a bound one is adjusted by what it needs, as it was before factors were shared.
  @Test func aBoundStepAloneTakesWhatItNeeds() throws {
    var random = SplitMix64(seed: 334)
    var inputs = ProjectionTests.inputs(&random, steps: 6)
    for index in inputs.indices {
      let persons = random.uniform(2200, 3000)
      inputs[index].controls = [ControlTotal(groups: ProjectionTests.everybody, persons: persons)]
    }
    #expect(ControlPath.ledThrough(inputs.map(\.controls)) == nil)
    let run = try Projection(of: ProjectionTests.start, through: inputs)
    var now = ProjectionTests.start
    for (input, done) in zip(inputs, run.steps) {
      var free = input
      free.controls = []
      let end = try Projection(of: now, through: [free]).steps[0].account.end
      let control = input.controls[0]
      let needed = try #require(control.factor(for: end))
      #expect(done.account.adjustment == end.change(byFactor: needed, groups: control.groups))
      now = done.account.end
    }
  }

  @Test func theUnboundRunIsMadeAsFarAsItIsNeeded() {
    let total = [ControlTotal(groups: ProjectionTests.everybody, persons: 1)]
    #expect(ControlPath.ledThrough([[], [], []]) == nil)
    #expect(ControlPath.ledThrough([total, total, []]) == nil)
    #expect(ControlPath.ledThrough([[], total, total, [], total, total, []]) == 4)
  }

  /// Nobody in the ages on the way, somebody wanted at the end and there: the bound step takes all.
  @Test func agesThatAreEmptyAtTheStartAreLeftAlone() throws {
    var start = ProjectionTests.start
    for group in 3..<5 { for sex in Sex.allCases { start[sex, group: group] = 0 } }
    let inputs = (0..<3).map { index in
      StepInput(
        rates: ProjectionTests.still,
        controls: index == 2 ? [ControlTotal(groups: 4..<5, persons: 150)] : [])
    }
    let run = try Projection(of: start, through: inputs)
    #expect(run.steps[0].account.adjustment.allSatisfy { $0 == 0 })
    #expect(run.steps[1].account.adjustment.allSatisfy { $0 == 0 })
    #expect(near(run.steps[2].account.end.persons(from: 4, through: 4) ?? 0, 150, within: 1e-9))
  }
}
