import Demography
import ServiceDemand
import TestSupport
import Testing

@testable import Outcomes

@Suite struct ServicePlanTests {
  private static let shiftHeader =
    "trapp;fra;til;brukergruppe;andel;fraår;fulltår;omregning;hvem;avgang;scenario"
  private static let capacityHeader =
    "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;scenario"
  private static let coverageHeader = "trapp;trinn;brukergruppe;bane;år;verdi;grense;scenario"

  private static func numbers(_ blocks: [DrawBlock?]) -> [Double] {
    blocks.map { $0?[0] ?? .nan }
  }

  @Test func withoutFilesTheNeedIsThatOfConstantRates() throws {
    let outcome = try Folder.services().services()
    let ladder = try #require(outcome.ladders.first)
    let need = Self.numbers(ladder.need(rung: 0))
    // Twenty of the 200 persons of 50 and over; 200 more come to be so old each year and a tenth die.
    #expect(need[0] == 20)
    #expect(need[1] > need[0])
    #expect(ladder.need == ladder.base)
    let total = Self.numbers(ladder.allSteps())
    let rungs = zip(need, Self.numbers(ladder.need(rung: 1))).map { 0 + $0 + $1 }
    #expect(total == rungs)
  }

  @Test func aShiftMovesPersonsAndConservesThem() throws {
    let folder = Folder.services([
      "dreining": [Self.shiftHeader, "boligtrapp;6;5;eldre;0,5;2025;2026;;alle;;"]
    ])
    let ladder = try #require(try folder.services().ladders.first)
    let base = Self.numbers(ladder.need(rung: 0, shifted: false))
    let with = Self.numbers(ladder.need(rung: 0))
    #expect(with[0] == base[0])
    #expect(near(with[1], 0.75 * base[1], within: 1e-9))
    #expect(near(with[2], 0.5 * base[2], within: 1e-9))
    for (before, after) in zip(
      Self.numbers(ladder.allSteps(shifted: false)), Self.numbers(ladder.allSteps()))
    {
      #expect(near(before, after, within: 1e-9))
    }
  }

  @Test func aShiftOfNothingIsTheBaseToTheBit() throws {
    let folder = Folder.services([
      "dreining": [Self.shiftHeader, "boligtrapp;6;5;;0;2025;;;alle;;"]
    ])
    let ladder = try #require(try folder.services().ladders.first)
    #expect(ladder.need == ladder.base)
  }

  @Test func aShiftOfAScenarioIsNotThatOfAnother() throws {
    let folder = Folder.services([
      "dreining": [Self.shiftHeader, "boligtrapp;6;5;;0,5;2025;;;alle;;lavere"],
      "scenarier": ["scenario;felt;verdi;fra;til", "lavere;beskrivelse;dreining;;"],
    ])
    let without = try #require(try folder.services().ladders.first)
    let with = try #require(try folder.services("lavere").ladders.first)
    #expect(without.need == without.base)
    #expect(with.base == without.base)
    #expect(with.need != with.base)
  }

  @Test func coverageFallsToItsLimit() throws {
    let folder = Folder.services([
      "dekning": [Self.coverageHeader, "boligtrapp;6;eldre;trend;;-0,5;0,04;"]
    ])
    let constant = try #require(try Folder.services().services().ladders.first)
    let falling = try #require(try folder.services().ladders.first)
    let (flat, fell) = (Self.numbers(constant.need(rung: 0)), Self.numbers(falling.need(rung: 0)))
    // 20 of 200 is 0.1; half is 0.05, and below 0.04 it does not go.
    #expect(fell[0] == flat[0])
    #expect(near(fell[1] / flat[1], 0.5, within: 1e-12))
    #expect(near(fell[2] / flat[2], 0.4, within: 1e-12))
  }

  @Test func whatIsBoughtIsNeedAboveOwnPlaces() throws {
    let folder = Folder.services([
      "kapasitet": [
        Self.capacityHeader, "boligtrapp;6;eldre;egen;finnes;2024;;18;",
        "boligtrapp;6;eldre;egen;planlagt;2026;;1000;", "boligtrapp;6;eldre;kjøp;finnes;2024;;1;",
      ]
    ])
    let read = try folder.read()
    let run = try folder.run()
    let demand = DemandOutcome(
      read, run, RegionFutures(run.regions[0], settings: run.settings))
    #expect(demand["boligtrapp", "6", "eldre", .own]?.values[2024]?[0] == 18)
    #expect(demand["boligtrapp", "6", "eldre", .purchased]?.values[2024]?[0] == 2)
    #expect(demand["boligtrapp", "6", "eldre", .gap]?.values[2024]?[0] == 1)
    #expect(demand["boligtrapp", "6", "eldre", .purchased]?.values[2026]?[0] == 0)
    #expect(demand["boligtrapp", "6", "eldre", .gap]?.values[2026]?[0] == 0)
  }

  @Test func staffFollowsTheNeed() throws {
    let folder = Folder.services([
      "aarsverk": [
        "trapp;trinn;brukergruppe;år;per_enhet;produktivitet;fravær", "boligtrapp;6;;2024;0,9;;0,1",
      ]
    ])
    let ladder = try #require(try folder.services().ladders.first)
    #expect(near((ladder.staff(rung: 0)[0]?[0] ?? 0), 20, within: 1e-9))
    #expect(ladder.staff(rung: 1)[0] == nil)
  }

  @Test func whatIsWrongIsToldWithItsPlace() {
    let folder = Folder.services([
      "dreining": [
        Self.shiftHeader, "boligtrapp;6;9;eldre;0,1;2025;;;;;",
        "boligtrapp;6;5;eldre;0,7;2025;;;;;",
        "boligtrapp;6;5;;0,6;2025;;;;;", "boligtrapp;6;5;unge;0,1;2025;;;;;",
      ],
      "kapasitet": [Self.capacityHeader, "boligtrapp;5;unge;egen;finnes;2024;;5;"],
      "kobling": [
        "fratrapp;fra;tiltrapp;til;andel", "boligtrapp;6;boligtrapp;5;0,7",
        "boligtrapp;6;boligtrapp;6;0,7",
      ],
    ])
    #expect(
      folder.problems() == [
        "dreining.csv:2:3: found «9», expected a step of boligtrapp: 6, 5",
        "dreining.csv:5:4: found «unge», expected a group counted on boligtrapp in trappebruk.csv",
        "dreining.csv:4:5: found the shares of step 6 add up to 1.2999999999999998, expected 1 at most; the other is on line 3",
        "kapasitet.csv:2:3: found «unge», expected a group counted on boligtrapp in trappebruk.csv",
        "kobling.csv:3:5: found the shares of step 6 add up to 1.4, expected 1 at most; the other is on line 2",
      ])
  }

  @Test func personsOnTwoStepsAreTold() {
    let folder = Folder.services([
      "trapper": [
        "trapp;trinn;rekkefølge;navn;bånd;enhet;teller", "boligtrapp;6;1;a;;plass;personer",
        "boligtrapp;5;2;b;;bolig;personer", "boligtrapp;5+6;3;c;;bolig;personer",
      ],
      "trappebruk": [
        "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
        "boligtrapp;6;eldre;begge;50+;2024;20;plass",
        "boligtrapp;5+6;eldre;begge;alle;2024;51;bolig",
      ],
    ])
    #expect(
      folder.problems() == [
        """
        trappebruk.csv:3:2: found persons of eldre are counted on step 6 and again on step 5+6, \
        expected each person on one step (boligtrinn); the other is on line 2
        """
      ])
  }
}
