import TestSupport
import Testing

@testable import Demography

@Suite struct ProjectionTests {
  static let axis = AgeAxis(openAge: 12)
  static let everybody = 0..<13

  /// Nobody is born, moves or dies: the total stays but for what binds it.
  static let still = StepRates(
    axis: axis, femaleSurvival: Array(repeating: 1, count: 14),
    maleSurvival: Array(repeating: 1, count: 14), fertility: Array(repeating: 0, count: 13))
  static let start = Population(axis: axis, cells: Array(repeating: 100, count: 26))

  static func run(
    steps: Int, controls: [Int: [ControlTotal]]
  ) throws(Projection.Failure) -> Projection {
    try Projection(
      of: start,
      through: (0..<steps).map { StepInput(rates: still, controls: controls[$0] ?? []) })
  }

  /// Random inputs that go on for some steps, every fourth bound in two age groups.
  static func inputs(_ random: inout SplitMix64, steps: Int) -> [StepInput] {
    (0..<steps).map { index in
      func survival() -> [Double] { (0..<14).map { _ in random.uniform(0.9, 1) } }
      var input = StepInput(
        rates: StepRates(
          axis: axis, femaleSurvival: survival(), maleSurvival: survival(),
          fertility: [0, 0] + (0..<11).map { _ in random.uniform(0, 0.2) }))
      input.migration.counts[.domesticIn] = (0..<26).map { _ in random.uniform(0, 9) }
      input.migration.rates[.domesticOut] = (0..<26).map { _ in random.uniform(0, 0.1) }
      if index % 4 == 3 {
        input.controls = [
          ControlTotal(groups: 0..<5, persons: random.uniform(800, 1400)),
          ControlTotal(groups: 5..<13, persons: random.uniform(1000, 2000)),
        ]
      }
      return input
    }
  }

  /// Unbound, it is the steps one after another; S steps give S accounts, each from the last's end.
  @Test func stepsFollowEachOther() throws {
    var random = SplitMix64(seed: 111)
    var inputs = Self.inputs(&random, steps: 7)
    for index in inputs.indices { inputs[index].controls = [] }
    let conventions = Conventions(
      migrationTiming: .end, birthsExposure: .withMigrants, openGroup: .ownRatio)
    let run = try Projection(of: Self.start, through: inputs, conventions: conventions)
    #expect(run.steps.count == 7)
    var now = Self.start
    for (input, done) in zip(inputs, run.steps) {
      #expect(done.account.start == now)
      let asked = input.migration.asked(from: now)
      let account = CohortComponentStep(conventions).advance(
        now, rates: input.rates, flows: asked.flows)
      #expect(done.account == account)
      #expect(done.asked == asked)
      #expect(account.adjustment.allSatisfy { $0 == 0 })
      now = account.end
    }
    #expect(try Projection(of: Self.start, through: []).steps.isEmpty)
  }

  /// A total 2600 bound to 2600 · 1,16 in the fourth year and to 2600 in the sixth: the years between
  /// lie on the geometric line, the bound years are met, and after the last nothing is bound.
  @Test func betweenControlTotalsTheAdjustmentIsSmooth() throws {
    let run = try Self.run(
      steps: 9,
      controls: [
        3: [ControlTotal(groups: Self.everybody, persons: 2600 * 1.16)],
        5: [ControlTotal(groups: Self.everybody, persons: 2600)],
      ])
    let up = Elementary.exp(Elementary.log(1.16) / 4)
    let down = Elementary.exp(-Elementary.log(1.16) / 2)
    let expected = [
      2600 * up, 2600 * up * up, 2600 * up * up * up, 2600 * 1.16, 2600 * 1.16 * down, 2600, 2600,
      2600, 2600,
    ]
    let totals = run.steps.map { $0.account.end.total }
    #expect(worstRelative(totals, expected) < 1e-13)
    #expect(run.steps[6...].allSatisfy { $0.account.adjustment.allSatisfy { $0 == 0 } })
    #expect(run.steps[..<6].allSatisfy { $0.account.adjustment.contains { $0 != 0 } })
  }

  @Test func controlTotalsAreMet() throws {
    var random = SplitMix64(seed: 112)
    for _ in 0..<20 {
      let inputs = Self.inputs(&random, steps: 14)
      let run = try Projection(of: Self.start, through: inputs)
      for (input, step) in zip(inputs, run.steps) {
        for control in input.controls {
          #expect(near(control.sum(in: step.account.end) / control.persons, 1, within: 1e-9))
        }
        #expect(step.account.unbalancedCells().isEmpty)
        #expect(step.account.end.cells.allSatisfy { $0 >= 0 })
      }
      // Steps 12 and 13 come after the last control total.
      let loose = run.steps[12...].allSatisfy { $0.account.adjustment.allSatisfy { $0 == 0 } }
      #expect(loose)
    }
  }

  /// Within a bound group shares stay as projected; other ages are not touched.
  @Test func onlyTheBoundAgesMove() throws {
    var random = SplitMix64(seed: 113)
    var input = Self.inputs(&random, steps: 1)[0]
    let free = try Projection(of: Self.start, through: [input]).steps[0].account.end
    input.controls = [ControlTotal(groups: 3..<6, persons: 900)]
    let bound = try Projection(of: Self.start, through: [input]).steps[0].account
    let factor = 900 / ControlTotal(groups: 3..<6, persons: 1).sum(in: free)
    for sex in Sex.allCases {
      for group in 0..<13 {
        let (before, after) = (free[sex, group: group], bound.end[sex, group: group])
        if (3..<6).contains(group) {
          #expect(near(after / before / factor, 1, within: 1e-14))
        } else {
          #expect(after == before)
        }
      }
    }
  }

  /// The interpolated years do not change where the bound year ends up, only the way there; and a
  /// run bound every year to its own free path changes nothing to speak of.
  @Test func bindingToTheFreePathChangesNothing() throws {
    var random = SplitMix64(seed: 114)
    var inputs = Self.inputs(&random, steps: 8)
    for index in inputs.indices { inputs[index].controls = [] }
    let free = try Projection(of: Self.start, through: inputs)
    for index in [2, 7] {
      let persons = free.steps[index].account.end.total
      inputs[index].controls = [ControlTotal(groups: Self.everybody, persons: persons)]
    }
    let bound = try Projection(of: Self.start, through: inputs)
    for (one, other) in zip(free.steps, bound.steps) {
      #expect(worstRelative(other.account.end.cells, one.account.end.cells) < 1e-12)
    }
  }

  /// Nobody wanted: the ages are emptied in the bound year and left alone on the way.
  @Test func nobodyWanted() throws {
    let run = try Self.run(steps: 3, controls: [2: [ControlTotal(groups: 8..<13, persons: 0)]])
    #expect(run.steps[0].account.adjustment.allSatisfy { $0 == 0 })
    #expect(run.steps[2].account.end.persons(from: 8, through: nil) == 0)
    #expect(run.steps[2].account.unbalancedCells().isEmpty)
  }

  /// Somebody wanted where nobody is: the step and the groups are named, also years ahead.
  @Test func nobodyToMultiply() {
    func failure(_ controls: [Int: [ControlTotal]]) -> Projection.Failure? {
      do { _ = try Self.run(steps: 4, controls: controls) } catch { return error }
      return nil
    }
    let children = ControlTotal(groups: 0..<1, persons: 5)
    #expect(failure([0: [children]]) == .nobodyToMultiply(region: 0, step: 0, groups: 0..<1))
    #expect(failure([2: [children]]) == .nobodyToMultiply(region: 0, step: 2, groups: 0..<1))
    #expect(failure([2: [ControlTotal(groups: 0..<1, persons: 0)]]) == nil)
  }
}
