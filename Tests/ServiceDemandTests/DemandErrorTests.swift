import Testing

@testable import ServiceDemand

@Suite struct DemandErrorTests {
  @Test(arguments: [
    (
      DemandError.noSuchRung("7", ladder: "boligtrapp", rungs: ["6", "5"], row: 3),
      "there is no step 7 on boligtrapp; its steps are 6, 5", [3]
    ),
    (
      .sharesOverOne(of: .rung("6"), sum: 1.25, rows: [1, 4]),
      "the shares of step 6 add up to 1.25; expected 1 at most", [1, 4]
    ),
    (
      .personsOnTwoRungs(rung: "1", other: "1+2", userGroup: "rus", rows: [0, 2]),
      "persons of rus are counted on step 1 and again on step 1+2; expected each person on one step "
        + "(boligtrinn)", [0, 2]
    ),
    (
      .capacityWithoutNeed(rung: "5", userGroup: "rus", row: 2),
      "capacity on step 5 for rus without a need; expected use (trappebruk) of that step and group",
      [2]
    ),
    (
      .recipientsAreNotPersons(ladder: "innsatstrapp"),
      "innsatstrapp counts recipients (mottakere), and a person may be one on several steps; "
        + "expected a ladder that counts persons", []
    ),
    (.notAShare(1.5, row: 1), "1.5 is no share; expected a number from 0 to 1", [1]),
  ])
  func messagesSayWhatWasFoundAndExpected(error: DemandError, text: String, rows: [Int]) {
    #expect(error.description == text)
    #expect(error.rows == rows)
  }
}
