import Demography
import Testing

@testable import ServiceDemand

@Suite struct FlowPlanTests {
  private func error(_ rules: [FlowRule], ladder: Ladder = threeSteps) -> DemandError? {
    thrown {
      _ = try FlowPlan(
        ladder: ladder, userGroup: "uh", rules: rules, axis: AgeAxis(openAge: 100),
        years: 2022...2024)
    }
  }

  @Test func stepsMustExistAndBeGiven() {
    #expect(
      error([FlowRule(.leaving, from: "3", value: 0.1), FlowRule(.leaving, from: "4", value: 0.1)])
        == .noSuchRung("4", ladder: "boligtrapp", rungs: ["3", "5", "6"], row: 1))
    #expect(
      error([FlowRule(.transition, from: "3", value: 0.1)])
        == .rungNotGiven(event: .transition, row: 0))
    #expect(
      error([FlowRule(.transition, from: "3", to: "3", value: 0.1)])
        == .fromAndToAreTheSame("3", row: 0))
    #expect(error([FlowRule(.tenancy, value: 4)]) == .rungNotGiven(event: .tenancy, row: 0))
    // Who asks must ask for something.
    #expect(error([FlowRule(.asking, value: 1)]) == .rungNotGiven(event: .asking, row: 0))
  }

  @Test func valuesMustBeWhatTheEventSays() {
    #expect(error([FlowRule(.movingOut, value: 1.1)]) == .notAShare(1.1, row: 0))
    #expect(error([FlowRule(.movingOut, value: .nan)])?.rows == [0])
    #expect(error([FlowRule(.movingIn, to: "3", value: -1)]) == .negative(-1, row: 0))
    #expect(error([FlowRule(.tenancy, from: "3", value: 0.5)]) == .notAShare(2, row: 0))
    #expect(
      error([FlowRule(.movingIn, to: "3", firstYear: 2024, lastYear: 2023, value: 1)])
        == .yearsReversed(from: 2024, through: 2023, row: 0))
  }

  @Test func oneEventPerPersonAtMost() {
    let rules = [
      FlowRule(.movingOut, value: 0.25), FlowRule(.leaving, from: "5", value: 0.25),
      FlowRule(.transition, from: "5", to: "6", value: 0.75),
      FlowRule(.transition, from: "3", to: "6", value: 0.75),
    ]
    #expect(error(rules) == .sharesOverOne(of: .rung("5"), sum: 1.25, rows: [0, 1, 2]))
    #expect(
      error([
        FlowRule(.asking, ages: AgeBounds(from: 18, through: 20), value: 0.75),
        FlowRule(.asking, ages: AgeBounds(from: 21, through: 25), value: 0.75),
        FlowRule(.firstRung, to: "3", value: 1),
      ])
        == .sharesOverOne(of: .knownAtHome, sum: 1.5, rows: [0, 1]))
    #expect(
      error([
        FlowRule(.firstRung, to: "3", value: 0.75), FlowRule(.firstRung, to: "5", value: 0.75),
      ])
        == .sharesOverOne(of: .asking, sum: 1.5, rows: [0, 1]))
  }

  @Test func theSameIsNotSaidTwice() {
    let old = FlowRule(.leaving, from: "3", ages: AgeBounds(from: 60, through: nil), value: 0.1)
    let all = FlowRule(.leaving, from: "3", value: 0.1)
    #expect(error([old, all]) == .saidTwice(what: .event(.leaving), rows: [0, 1]))
    let then = FlowRule(.leaving, from: "3", lastYear: 2022, value: 0.1)
    let later = FlowRule(.leaving, from: "3", firstYear: 2023, value: 0.2)
    #expect(error([then, later]) == nil)
  }

  @Test func recipientsHaveNoCohorts() {
    #expect(
      error([], ladder: threeSteps.counted(as: .recipients))
        == .recipientsAreNotPersons(ladder: "boligtrapp"))
  }

  @Test func knownUsersAreSpreadAndAddUp() throws {
    let plan = try FlowPlan(
      ladder: threeSteps, userGroup: "uh", rules: [], axis: AgeAxis(openAge: 100),
      years: 2022...2022)
    let row = KnownUsers.Row(place: .home, ages: AgeBounds(from: 0, through: 2), count: 10)
    let even = try KnownUsers(rows: [row], plan: plan)
    #expect(even.total == .same(10))
    #expect(even.home[102].isClose(to: .same(10.0 / 6), within: 1e-6))
    var population = Population(axis: AgeAxis(openAge: 100))
    population[.male, age: 1] = 30
    population[.female, age: 2] = 10
    let spread = try KnownUsers(rows: [row], plan: plan, population: population)
    #expect(spread.home[102] == .same(7.5) && spread.home[2] == .same(2.5))
    let whole = try KnownUsers(rows: [row], plan: plan, population: population, whole: true)
    #expect(whole.total == .same(10))
    #expect(whole.home[2] == .same(3) && whole.home[102] == .same(7))
    #expect(throws: DemandError.negative(-1, row: 0)) {
      _ = try KnownUsers(
        rows: [.init(place: .rung("3"), ages: .everybody, count: -1)], plan: plan)
    }
  }
}
