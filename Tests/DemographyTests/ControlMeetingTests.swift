import TestSupport
import Testing

@testable import Demography

/// Totals of ages within ages, met in one step.
@Suite struct ControlMeetingTests {
  private static let axis = AgeAxis(openAge: 2)
  /// 60, 80 and 40 persons aged 0, 1 and 2 and over.
  private static let end = Population(axis: axis, cells: [10, 20, 30, 50, 60, 10])

  private func change(
    _ targets: [ControlMeeting.Target], weights: [Double]? = nil
  ) throws -> [Double]? {
    var meeting = ControlMeeting(Self.end, weights: weights)
    let crowded = try meeting.meet(targets)
    return crowded == nil ? meeting.change : nil
  }

  private func target(_ groups: Range<Int>, _ persons: Double, isGiven: Bool = false)
    -> ControlMeeting.Target
  {
    ControlMeeting.Target(groups: groups, persons: persons, isGiven: isGiven)
  }

  /// 30 fewer aged 0 and 6 more in all: the 120 who are left over are 36 more, 1.3 times as many.
  @Test func theOuterTotalIsMetByTheAgesLeftOver() throws {
    let change = try #require(try change([target(0..<1, 30), target(0..<3, 186)]))
    let expected = [-5, 6, 9, -25, 18, 3.0]
    #expect(zip(change, expected).allSatisfy { near($0, $1, within: 1e-12) })
  }

  /// The weights say who of those left over; without weights there, those who are there.
  @Test func theWeightsOfTheAgesLeftOverDecide() throws {
    let targets = [target(0..<1, 30), target(0..<3, 186)]
    let some = try #require(try change(targets, weights: [5, 1, 0, 5, 2, 0]))
    let expected = [-5, 12, 0, -25, 24, 0.0]
    #expect(zip(some, expected).allSatisfy { near($0, $1, within: 1e-12) })
    let none = try change(targets, weights: [5, 0, 0, 5, 0, 0])
    #expect(none == (try change(targets)))
  }

  /// 190 aged 0 are more than 186 in all.
  @Test func aTotalOnItsWayWaitsAndAGivenOneDoesNot() throws {
    let inner = target(0..<1, 190)
    #expect(
      try change([inner, target(0..<3, 186)]) == (try change([inner])))
    #expect(try change([inner, target(0..<3, 186, isGiven: true)]) == nil)
    var meeting = ControlMeeting(Self.end, weights: nil)
    #expect(try meeting.meet([inner, target(0..<3, 186, isGiven: true)]) == 0..<3)
    #expect(try meeting.meet([target(0..<3, 360, isGiven: true)]) == nil)
    #expect(meeting.change == Self.end.cells && meeting.met == [0..<3])
  }

  @Test func nobodyToMultiplyIsToldOfGivenTotalsAlone() throws {
    var empty = Self.end
    for sex in Sex.allCases { empty[sex, group: 1] = 0 }
    var meeting = ControlMeeting(empty, weights: nil)
    #expect(throws: ControlMeeting.NobodyThere.self) {
      _ = try meeting.meet([target(1..<2, 5, isGiven: true)])
    }
    #expect(try meeting.meet([target(1..<2, 5)]) == nil)
    #expect(meeting.change.allSatisfy { $0 == 0 } && meeting.met.isEmpty)
    #expect(try meeting.meet([target(1..<2, 0, isGiven: true)]) == nil)
  }
}
