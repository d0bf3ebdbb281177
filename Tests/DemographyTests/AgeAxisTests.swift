import Testing

@testable import Demography

@Suite struct AgeAxisTests {
  @Test func singleYearsToTheDefaultOpenAge() {
    let axis = AgeAxis()
    #expect(axis.openAge == 105 && axis.width == 1)
    #expect(axis.count == 106 && axis.openIndex == 105)
    #expect(axis.lowerBounds == Array(0...105))
    #expect(axis.index(ofAge: 104) == 104)
    #expect(axis.index(ofAge: 105) == 105)
    #expect(axis.index(ofAge: 119) == 105)
  }

  @Test func fiveYearGroups() {
    let axis = AgeAxis(openAge: 80, width: 5)
    #expect(axis.count == 17 && axis.openIndex == 16)
    #expect(axis.lowerBounds == Array(stride(from: 0, through: 80, by: 5)))
    #expect(axis.index(ofAge: 4) == 0)
    #expect(axis.index(ofAge: 5) == 1)
    #expect(axis.index(ofAge: 79) == 15)
    #expect(axis.index(ofAge: 80) == 16)
    #expect(axis.index(ofAge: 101) == 16)
    #expect(axis.age(at: 6) == 30)
  }

  @Test func labels() {
    #expect(AgeAxis().label(at: 34) == "34")
    #expect(AgeAxis().label(at: 105) == "105+")
    #expect(AgeAxis(openAge: 80, width: 5).label(at: 0) == "0–4")
    #expect(AgeAxis(openAge: 80, width: 5).label(at: 15) == "75–79")
    #expect(AgeAxis(openAge: 80, width: 5).label(at: 16) == "80+")
  }

  /// Bounds that cut a group, or reach above the open age, have no groups.
  @Test func groupsBetweenBounds() {
    let axis = AgeAxis(openAge: 80, width: 5)
    #expect(axis.groups(from: 0, through: nil) == 0..<17)
    #expect(axis.groups(from: 20, through: 64) == 4..<13)
    #expect(axis.groups(from: 20, through: 24) == 4..<5)
    #expect(axis.groups(from: 75, through: 79) == 15..<16)
    #expect(axis.groups(from: 80, through: nil) == 16..<17)
    #expect(axis.groups(from: 16, through: 66) == nil)
    #expect(axis.groups(from: 20, through: 66) == nil)
    #expect(axis.groups(from: 67, through: nil) == nil)
    #expect(axis.groups(from: 80, through: 84) == nil)
    #expect(axis.groups(from: 75, through: 80) == nil)
    #expect(axis.groups(from: 85, through: nil) == nil)
    #expect(axis.groups(from: 25, through: 19) == nil)
    #expect(axis.groups(from: -5, through: 4) == nil)
    #expect(AgeAxis().groups(from: 67, through: 104) == 67..<105)
    #expect(AgeAxis().groups(from: 67, through: 105) == nil)
  }
}
