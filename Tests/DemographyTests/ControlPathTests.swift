import TestSupport
import Testing

@testable import Demography

/// The steps to a bound one share one factor on the growth of the unbound run.
@Suite struct ControlPathTests {
  /// In every interval of every region each control total grows by one factor times the unbound run's
  /// growth, in the bound step as in the others, whatever binds other ages meanwhile; bound steps are
  /// met and no balance is broken.
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
      let intervals = ControlIntervals(inputs[region].map(\.controls), start: starts[region]).all
      for interval in intervals {
        let control = interval.control
        let factors = (interval.first...interval.bound).map { step in
          persons(control, bound, before: step + 1) / persons(control, bound, before: step)
            / (persons(control, unbound, before: step + 1)
              / persons(control, unbound, before: step))
        }
        #expect(
          factors.allSatisfy { near($0 / factors[0], 1, within: 1e-12) },
          sourceLocation: sourceLocation)
        #expect(abs(factors[0] - 1) > 1e-4, sourceLocation: sourceLocation)
        let end = control.sum(in: bound[region][interval.bound].account.end)
        #expect(near(end / control.persons, 1, within: 1e-12), sourceLocation: sourceLocation)
      }
      let first = (intervals.map(\.bound).max() ?? -1) + 1
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
    #expect(
      ControlIntervals(inputs.map(\.controls), start: ProjectionTests.start).ledThrough == nil)
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

  /// Children in the sixth step, everybody in the twelfth: 2 600 persons, a total in each of the ways
  /// that are named, and no other step between them.
  @Test(arguments: [AdjustmentProfile.persons, .arrivals])
  func aGroupDoesNotCutEverybodysPath(profile: AdjustmentProfile) throws {
    var random = SplitMix64(seed: 335)
    for order in [(group: 5, all: 11), (group: 11, all: 5), (group: 2, all: 3)] {
      var inputs = ProjectionTests.inputs(&random, steps: 13)
      for index in inputs.indices {
        inputs[index].controls = []
        inputs[index].profile = profile
      }
      inputs[order.group].controls = [
        ControlTotal(groups: 0..<2, persons: random.uniform(300, 500))
      ]
      inputs[order.all].controls = [
        ControlTotal(groups: ProjectionTests.everybody, persons: random.uniform(2600, 3000))
      ]
      let intervals = ControlIntervals(inputs.map(\.controls), start: ProjectionTests.start).all
      #expect(intervals.count == 2 && intervals.allSatisfy { $0.first == 0 })
      try expectOneFactor([ProjectionTests.start], [inputs])
    }
  }

  /// Groups in other years than each other, in other years than everybody, and across each other.
  @Test func everyIntervalHasAFactorOfItsOwn() throws {
    var random = SplitMix64(seed: 336)
    let bound: [[(step: Int, groups: Range<Int>)]] = [
      [(3, 0..<5), (8, 5..<13)],
      [(2, 0..<1), (4, ProjectionTests.everybody), (6, 0..<3), (11, ProjectionTests.everybody)],
      [(3, 0..<6), (8, 4..<9), (11, 0..<13)],
      [(3, 0..<5), (3, 5..<13), (9, ProjectionTests.everybody)],
      [(4, ProjectionTests.everybody), (9, 0..<5), (9, 5..<13)],
    ]
    for totals in bound {
      var inputs = ProjectionTests.inputs(&random, steps: 12)
      for index in inputs.indices { inputs[index].controls = [] }
      for (step, groups) in totals {
        let persons = Double(groups.count) * random.uniform(190, 240)
        inputs[step].controls.append(ControlTotal(groups: groups, persons: persons))
      }
      try expectOneFactor([ProjectionTests.start], [inputs])
    }
  }

  /// More children are on their way than everybody that is given: the given total is met.
  @Test func aGivenTotalIsMetWhateverIsOnItsWay() throws {
    var inputs = (0..<4).map { _ in StepInput(rates: ProjectionTests.still) }
    inputs[1].controls = [ControlTotal(groups: ProjectionTests.everybody, persons: 300)]
    inputs[3].controls = [ControlTotal(groups: 3..<8, persons: 4000)]
    let run = try Projection(of: ProjectionTests.start, through: inputs)
    #expect(near(run.steps[1].account.end.total, 300, within: 1e-9))
    let group = run.steps[3].account.end.persons(from: 3, through: 7)
    #expect(near(try #require(group), 4000, within: 1e-9))
    #expect(run.steps.allSatisfy { $0.account.unbalancedCells().isEmpty })
    #expect(run.steps.allSatisfy { $0.account.end.cells.allSatisfy { $0 >= 0 } })
  }

  /// The step says whether it was bound, or on the way, and by whom it was met.
  @Test func theStepSaysWhoWasAdjusted() throws {
    var random = SplitMix64(seed: 337)
    var inputs = ProjectionTests.inputs(&random, steps: 8)
    for index in inputs.indices {
      inputs[index].controls = []
      inputs[index].profile = .arrivals
    }
    inputs[1].controls = [ControlTotal(groups: 0..<2, persons: 420)]
    inputs[5].controls = [ControlTotal(groups: ProjectionTests.everybody, persons: 2900)]
    inputs[3].migration.counts[.domesticIn] = nil
    let steps = try Projection(of: ProjectionTests.start, through: inputs).steps
    let arrivals = AdjustmentProfile.arrivals
    #expect(
      steps.map(\.everybodyBy) == [
        arrivals, arrivals, arrivals, .persons, arrivals, arrivals, nil, nil,
      ])
    #expect(steps.map(\.bindsGroups) == [true, true] + Array(repeating: false, count: 6))
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
