import Demography
import TestSupport
import Testing

@testable import ServiceDemand

@Suite struct HealthierAgeingTests {
  /// Rate = age / 100 for women and 1 for men, one person in every cell.
  private static var profile: AgeProfile {
    var profile = AgeProfile(axis: AgeAxis(openAge: 100))
    for age in 0...100 {
      profile[.female, age: age] = .same(Double(age) / 100)
      profile[.male, age: age] = .same(1)
    }
    return profile
  }

  @Test func shareZeroIsTheBaseToTheBit() throws {
    let none = try HealthierAgeing(share: 0)
    #expect(none.shifted(Self.profile, yearsGained: [.same(3.7), .same(4.1)]) == Self.profile)
    let noGain = try HealthierAgeing(share: 1)
    #expect(noGain.shifted(Self.profile, yearsGained: [.none, .none]) == Self.profile)
  }

  @Test func ratesMoveUpTheAges() throws {
    let half = try HealthierAgeing(share: 0.5)
    let shifted = half.shifted(Self.profile, yearsGained: [.same(3), .same(3)])
    #expect(near(shifted[.female, age: 80][0], 0.785, within: 1e-12))
    #expect(shifted[.female, age: 1][0] == 0)
    #expect(shifted[.male, age: 80] == .same(1))
  }

  @Test func youngerUsersKeepTheirs() throws {
    let ageing = try HealthierAgeing(share: 1, fromAge: 67)
    let shifted = ageing.shifted(Self.profile, yearsGained: [.same(2), .same(2)])
    #expect(shifted[.female, age: 66] == .same(0.66))
    #expect(near(shifted[.female, age: 67][0], 0.65, within: 1e-12))
  }

  @Test func yearsLostMoveThemDown() throws {
    let ageing = try HealthierAgeing(share: 1)
    var gained = DrawBlock.same(-2)
    gained[1] = 2
    let shifted = ageing.shifted(Self.profile, yearsGained: [gained, gained])
    #expect(near(shifted[.female, age: 50][0], 0.52, within: 1e-12))
    #expect(near(shifted[.female, age: 50][1], 0.48, within: 1e-12))
    #expect(near(shifted[.female, age: 100][0], 1, within: 1e-12))
  }

  @Test func aShareIsAShare() {
    #expect(throws: DemandError.notAShare(1.2, row: 0)) { _ = try HealthierAgeing(share: 1.2) }
  }

  /// 10 users among 20 persons of 80+ and 5 among 100 of 67–79.
  @Test func aProfileGivesBackTheUsers() throws {
    var population = Population(axis: AgeAxis(openAge: 100))
    population[.female, age: 85] = 20
    population[.male, age: 70] = 100
    let persons = AgeBlocks(population)
    let uses = [(80, nil, 10.0), (67, 79, 5.0)].map { from, through, count in
      LadderUse(
        rung: "6", userGroup: "g", ages: AgeBounds(from: from, through: through), year: 2022,
        date: .firstOfJanuary,
        count: count, unit: "plass")
    }
    let profile = try #require(AgeProfile(uses: uses, in: persons))
    #expect(profile[.female, age: 95] == .same(0.5))
    #expect(profile[.male, age: 67] == .same(0.05))
    #expect(profile.need(of: persons) == .same(15))
    population[.female, age: 85] = 0
    #expect(AgeProfile(uses: uses, in: AgeBlocks(population)) == nil)
  }
}
