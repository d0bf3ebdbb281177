import Demography
import ServiceDemand
import Tabular
import TestSupport
import Testing

@testable import Ensembles
@testable import Outcomes
@testable import PeopleInputs
@testable import Scenarios

/// The services in many futures.
@Suite struct ServiceFuturesTests {
  /// Known users, places, staff and a shift; nine in ten people of 50 and over survive a year.
  private static let folder = Folder.services([
    "trapper": [
      "trapp;trinn;rekkefølge;navn;bånd;enhet;teller", "boligtrapp;6;1;Institusjon;;plass;personer",
      "boligtrapp;5;2;Bolig med døgntjenester;;bolig;personer",
    ],
    "dreining": [
      "trapp;fra;til;brukergruppe;andel;fraår;fulltår", "boligtrapp;6;5;eldre;0,2;2025;2028",
    ],
    "kapasitet": [
      "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall",
      "boligtrapp;6;eldre;egen;finnes;2024;;30", "boligtrapp;5;eldre;egen;finnes;2024;;60",
      "boligtrapp;5;eldre;egen;planlagt;2030;;1000",
    ],
    "aarsverk": [
      "trapp;trinn;brukergruppe;år;per_enhet", "boligtrapp;6;;2024;1", "boligtrapp;5;;2024;0,5",
    ],
    "kjente_brukere": [
      "trapp;brukergruppe;sted;trinn;kjønn;aldersgruppe;år;antall",
      "boligtrapp;eldre;hjemme;;begge;10–17;2024;40", "boligtrapp;eldre;trinn;5;begge;50+;2024;58",
    ],
    "overganger": [
      "trapp;brukergruppe;hendelse;fra;til;kjønn;aldersgruppe;fraår;tilår;verdi",
      "boligtrapp;eldre;innflyttingsalder;;;begge;18–25;;;1",
      "boligtrapp;eldre;første trinn;;5;begge;alle;;;1",
      "boligtrapp;eldre;tilflytting;;5;begge;30–39;;;12",
    ],
    "usikkerhet": [
      "parameter;gjelder;prosess;mål;verdi", "forekomst;region;hendelser;videre;0,9",
    ],
  ])

  private static func blocks() throws -> (ServicePlan, [RegionFutures], UncertaintyInput) {
    let read = try folder.read()
    let run = try folder.run()
    let estimated = try #require(UncertaintyInput(jumpOff: 2024))
    let input = try #require(read.uncertainty).before(estimated)
    let base = EnsembleBase(run)
    let drawn = DrawnFutures(seed: 4, input: input, steps: base.steps)
    let worker = PlainWorker(base, futures: drawn)
    let blocks = [0, 3].map { block in
      var futures = RegionFutures(block: block)
      worker.run(block, regions: 0..<1) {
        futures.add($0, years: base.years, axis: base.axis, scope: base.scope)
      }
      return futures
    }
    return (try #require(ServicePlan(read, run)), blocks, input)
  }

  @Test func personsAreConservedInEveryDraw() throws {
    let (plan, blocks, input) = try Self.blocks()
    let coming = try #require(input.processes(.prevalence, .region).first { $0.kind == .events })
    let chance = ChanceUsers(
      continuing: coming.coefficient, draws: EventDraws(seed: 4), region: 1)
    var totals: Set<Double> = []
    for futures in blocks {
      let outcome = plan.outcome(
        futures, chance: chance, events: KnownEvents(seed: 4, region: "1"))
      let ladder = outcome.ladders[0]
      for (before, after) in zip(ladder.allSteps(shifted: false), ladder.allSteps()) {
        let (before, after) = (try #require(before), try #require(after))
        for draw in 0..<DrawBlock.draws { #expect(near(before[draw], after[draw], within: 1e-9)) }
      }
      // Known users, to the last bit and in whole persons.
      let flow = outcome.flows[0].run
      var total = flow.firstHome + flow.firstNeed
      #expect(total == DrawBlock(always: 98))
      for year in flow.years {
        total += year.arrivedHome
        for rung in year.rungs { total += rung.arrived }
        total -= year.diedAtHome + year.movedOutFromHome
        total -= year.outflowByDeath + year.outflowByMoving
        #expect(total == year.home + year.need)
        for draw in 0..<DrawBlock.draws { #expect(total[draw] == total[draw].rounded()) }
      }
      for draw in 0..<DrawBlock.draws { totals.insert(total[draw]) }
      // Sixty places until 2030, filled before anybody waits.
      for year in flow.years.prefix(5) {
        let rung = year.rungs[1]
        for draw in 0..<DrawBlock.draws {
          #expect(rung.stock[draw] <= 60 && (rung.queue[draw] == 0 || rung.stock[draw] == 60))
        }
      }
    }
    // Futures differ, and those of one block from those of another.
    #expect(totals.count > 8)
  }

  @Test func theMeanOfSingleEventsIsTheExpectedNumber() throws {
    let (plan, blocks, _) = try Self.blocks()
    let futures = blocks[0]
    let expected = try #require(plan.outcome(futures).flows.first).run.years[2].outflowByDeath
    var (sum, square, count) = (0.0, 0.0, 0.0)
    for block in 0..<16 {
      var futures = futures
      futures.block = block
      let events = KnownEvents(seed: 9, region: "1")
      let drawn = try #require(plan.outcome(futures, events: events).flows.first)
      let died = drawn.run.years[2].outflowByDeath
      for draw in 0..<DrawBlock.draws {
        sum += died[draw] - expected[draw]
        square += (died[draw] - expected[draw]) * (died[draw] - expected[draw])
        count += 1
      }
    }
    let deviation = (square / count).squareRoot()
    #expect(deviation > 1)
    #expect(near(sum / count, 0, within: 4 * deviation / count.squareRoot()))
  }

  @Test func theProbabilityIsTheShareOfFuturesThatLackPlaces() throws {
    let request = RunReport.Request(futures: FutureRequest(draws: 48, seed: 2))
    let files = try Self.folder.results(request)
    let table = try ResultFile(files, "mangel-sannsynlighet.csv")
    #expect(try table.texts("trinn") == ["6", "5"])
    // Twenty need thirty places, and more each year; step 5 has a thousand more from 2030 on.
    #expect(try table.numbers("2024") == [0, 0])
    let last = try table.numbers("2034")
    #expect(last[0] > 50 && last[1] == 0)
    let middle = try table.numbers("2029")
    #expect(middle[1] > 0)
    #expect(zip(try table.numbers("noen_gang"), middle).allSatisfy { $0 >= $1 })
    // More places, and it is less likely in every year.
    var more = Self.folder
    more["kapasitet"][1] = "boligtrapp;6;eldre;egen;finnes;2024;;45"
    let other = try more.file("mangel-sannsynlighet.csv", request)
    for year in 2024...2034 {
      let (few, many) = (try table.numbers("\(year)")[0], try other.numbers("\(year)")[0])
      #expect(many <= few)
    }
  }

  @Test func theIntervalsAreOfTheSameFutures() throws {
    let request = RunReport.Request(futures: FutureRequest(draws: 48, seed: 2))
    let report = try RunReport(Self.folder.read(), request)
    #expect(report.tables.contains { $0.name == "tjenester-intervall" })
    // A median of a sum is no sum, and who is known at home is not in the need below.
    for name in ["tjenester-intervall", "folketall-intervall", "kjente-brukere"] {
      let file = try #require(report.files.first { $0.name == name })
      #expect(file.table.rows.contains { $0.role == .total } && !file.table.totalsAreSums)
    }
    let all = try #require(report.files.first { $0.name == "intervaller" }).table
    func median(_ label: String, _ year: Double) -> Double {
      let row = all.rows.first { $0.cells[1] == .text(label) && $0.cells[2] == .number(year) }
      guard case .number(let value)? = row?.cells[4] else { return .nan }
      return value
    }
    // One årsverk per place on step 6, a half on step 5, and no other draws in between.
    for year in [2026.0, 2034] {
      #expect(median("boligtrapp:6:årsverk", year) == median("boligtrapp:6", year))
      #expect(median("boligtrapp:5:årsverk", year) == 0.5 * median("boligtrapp:5", year))
      let missing = median("boligtrapp:6:eldre:mangler", year)
      #expect(missing == max(0, median("boligtrapp:6", year) - 30))
    }
    #expect(median("boligtrapp::eldre:kjente: i kø", 2029) > 0)
    #expect(median("boligtrapp::eldre:kjente: i kø", 2034) == 0)
    #expect(median("årsverk", 2034) > 0)
  }

  @Test func shardsOfServicesPutTogetherAreTheRunItself() throws {
    func report(_ futures: FutureRequest) throws -> RunReport {
      try RunReport(Self.folder.read(), .init(lastYear: 2027, futures: futures))
    }
    let whole = try report(FutureRequest(draws: 40, seed: 5, threads: 2))
    let parts = try (1...2).map {
      try report(FutureRequest(draws: 40, seed: 5, shard: $0, shards: 2)).draws
    }
    let merged = try report(FutureRequest(draws: 40, seed: 5, shards: 2, parts: parts))
    #expect(merged.tables == whole.tables)
  }

  @Test func countsThatAreNotWholeHaveExpectedNumbers() throws {
    var folder = Self.folder
    folder["kjente_brukere"][1] = "boligtrapp;eldre;hjemme;;begge;10–17;2024;40,5"
    let read = try folder.read()
    let run = try folder.run()
    let plan = try #require(ServicePlan(read, run))
    let futures = RegionFutures(run.regions[0], settings: run.settings)
    let drawn = plan.outcome(futures, events: KnownEvents(seed: 1, region: "1")).flows[0]
    #expect(drawn.run.years.map(\.need) == plan.outcome(futures).flows[0].run.years.map(\.need))
  }
}
