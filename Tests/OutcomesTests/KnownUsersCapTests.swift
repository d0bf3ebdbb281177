import Demography
import TestSupport
import Testing

@testable import Outcomes

/// Rows of tak in kapasitet.csv meet the known users of kjente_brukere.csv.
@Suite struct KnownUsersCapTests {
  /// Nine on rung 6 and six who wait, in a folder in which nobody dies below fifty.
  private static func six(_ capacity: [String]) throws -> (stock: [Double], queue: [Double]) {
    let folder = Folder.services([
      "trapper": [
        "trapp;trinn;rekkefølge;navn;bånd;enhet;teller",
        "boligtrapp;6;1;Institusjon;;plass;personer",
        "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer",
      ], "scenarier": ["scenario;felt;verdi;fra;til", "annet;beskrivelse;tak;;"],
      "kjente_brukere": [
        "trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall",
        "boligtrapp;eldre;trinn;6;begge;20–25;2024;9", "boligtrapp;eldre;kø;6;begge;18–19;2024;6",
      ],
      "overganger": [
        "trapp;brukergruppe;hendelse;fra;til;kjønn;aldersgruppe;fraår;tilår;verdi",
        "boligtrapp;eldre;avslutning;6;;begge;alle;2027;2027;0,5",
      ],
      "kapasitet": ["trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;scenario"] + capacity,
    ])
    let flow = try #require(try folder.services().flows.first).run
    let rung = try #require(flow.plan.ladder.rungs.firstIndex { $0.code == "6" })
    let years = flow.years.prefix(4)
    return (
      years.map { $0.rungs[rung].stock[0].rounded() },
      years.map { $0.rungs[rung].queue[0].rounded() }
    )
  }

  /// Twelve at most, from 2026 ten: twelve stay until half of them leave in 2027, and four come in.
  @Test func aCapLimitsKnownUsers() throws {
    let (stock, queue) = try Self.six([
      "boligtrapp;6;eldre;;tak;2024;2025;12;", "boligtrapp;6;eldre;;tak;2026;;10;",
    ])
    #expect(stock == [12, 12, 12, 9])
    #expect(queue == [3, 3, 3, 0])
  }

  @Test func aCapOfAScenarioIsThatOfTheScenario() throws {
    #expect(try Self.six(["boligtrapp;6;eldre;;tak;2024;;10;annet"]).stock.first == 15)
  }

  /// Two groups under one cap of twelve, from 2028 of eight: 5 on the rung and 4 in queue, 5 and 6.
  ///
  /// The first gets the two places that are left. Half of it leaves in 2026: its queue of 2 comes in, and
  /// 1.5 of the other. When the cap falls all 12 stay; half of the second leaves in 2028 and 8.75 are
  /// still too many, half again in 2029: 5.5 + 1.625, and 0.875 come in.
  @Test func groupsShareACap() throws {
    let folder = Folder.services([
      "trapper": [
        "trapp;trinn;rekkefølge;navn;bånd;enhet;teller",
        "boligtrapp;6;1;Institusjon;;plass;personer",
        "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer",
      ],
      "kjente_brukere": [
        "trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall",
        "boligtrapp;eldre;trinn;6;begge;20–25;2024;5", "boligtrapp;eldre;kø;6;begge;18–19;2024;4",
        "boligtrapp;andre;trinn;6;begge;20–25;2024;5", "boligtrapp;andre;kø;6;begge;18–19;2024;6",
      ],
      "overganger": [
        "trapp;brukergruppe;hendelse;fra;til;kjønn;aldersgruppe;fraår;tilår;verdi",
        "boligtrapp;eldre;avslutning;6;;begge;alle;2026;2026;0,5",
        "boligtrapp;andre;avslutning;6;;begge;alle;2028;2029;0,5",
      ],
      "kapasitet": [
        "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
        "boligtrapp;6;;;tak;2024;2027;12", "boligtrapp;6;;;tak;2028;;8",
      ],
    ])
    let flows = try folder.services().flows
    func numbers(_ group: String, _ value: (FlowYear.Rung) -> DrawBlock) throws -> [Double] {
      let run = try #require(flows.first { $0.userGroup == group }).run
      let rung = try #require(run.plan.ladder.rungs.firstIndex { $0.code == "6" })
      return run.years.prefix(6).map { (value($0.rungs[rung])[0] * 1000).rounded() / 1000 }
    }
    #expect(try numbers("eldre", \.stock) == [7, 7, 5.5, 5.5, 5.5, 5.5])
    #expect(try numbers("eldre", \.queue) == [2, 2, 0, 0, 0, 0])
    #expect(try numbers("andre", \.stock) == [5, 5, 6.5, 6.5, 3.25, 2.5])
    #expect(try numbers("andre", \.queue) == [6, 6, 4.5, 4.5, 4.5, 3.625])
  }
}
