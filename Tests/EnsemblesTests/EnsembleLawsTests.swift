import Demography
import TestSupport
import Testing

@testable import Ensembles
@testable import PeopleInputs
@testable import Runs
@testable import ScenarioFolders

/// The laws of ensembles over folders.
@Suite struct EnsembleLawsTests {
  /// The run of the Asker folder with its numbers, over a few years.
  private static func base(
    _ scenario: String, through lastYear: Int = 2025
  ) throws -> (run: ScenarioRun, wanted: WantedNumbers) {
    let folder = try Asker.folder()
    let definition = try #require(folder.scenario(scenario))
    let run = try ScenarioRun(folder, scenario: definition, lastYear: lastYear)
    return (run, WantedNumbers(folder, run, .nb))
  }

  private static func draws(
    _ base: EnsembleBase, _ wanted: WantedNumbers, _ input: UncertaintyInput,
    _ request: FutureRequest, memory: Int = DrawTable.memory
  ) throws -> DrawTable? {
    var table: DrawTable?
    let futures = DrawnFutures(seed: request.seed, input: input, steps: base.steps)
    var run = EnsembleRun(base: base, futures: futures, wanted: wanted, request: request)
    run.memory = memory
    _ = try run.run { _, numbers in table = numbers }
    return table
  }

  private static func same(_ one: DrawTable, _ other: DrawTable, draws: Range<Int>) -> Bool {
    for series in one.series.indices {
      for year in one.years.indices {
        let mine = one.numbers(region: 0, series: series, year: year)
        let all = other.numbers(region: 0, series: series, year: year)
        let theirs = all[(draws.lowerBound - other.draws.lowerBound)...].prefix(draws.count)
        if mine.map(\.bitPattern) != theirs.map(\.bitPattern) { return false }
      }
    }
    return true
  }

  @Test(arguments: ["ssb-mmmm", "fri", "uten-flytting", "egen-framskriving"])
  func withoutVarianceEveryFutureIsTheDeterministicRun(scenario: String) throws {
    let (run, wanted) = try Self.base(scenario)
    let base = EnsembleBase(run)
    let nothing = try #require(UncertaintyInput(jumpOff: 2022)).only { _ in false }
    #expect(KernelWorker.canRun(base, nothing))
    let events = try #require(UncertaintyInput(jumpOff: 2022)).only { $0.quantity == .events }
    #expect(!KernelWorker.canRun(base, events))
    let futures = DrawnFutures(seed: 1, input: nothing, steps: base.steps)
    let workers: [any BlockWorker] = [
      KernelWorker(base, futures: futures, regions: 0..<1), PlainWorker(base, futures: futures),
    ]
    for worker in workers {
      worker.run(3, regions: 0..<1) { moment in
        let people = run.regions[0].populations[2022 + moment.year]
        for lane in [0, 15] {
          #expect(moment.people.numbers(lane: lane) == people?.cells, "\(type(of: worker))")
        }
      }
    }
    #expect(wanted.quantities.count > 5)
  }

  @Test func theKernelAndThePlainStepGiveTheSameBits() throws {
    let (run, _) = try Self.base("ssb-mmmm", through: 2026)
    let base = EnsembleBase(run)
    let all = try #require(UncertaintyInput(jumpOff: 2022))
    let input = all.only {
      $0.kind != .events && $0.scope != .region
        || $0.quantity == .netMigration && $0.kind != .events
    }
    let futures = DrawnFutures(seed: 7, input: input, steps: base.steps)
    var people: [[[Double]]] = [[], []]
    let workers: [any BlockWorker] = [
      KernelWorker(base, futures: futures, regions: 0..<1), PlainWorker(base, futures: futures),
    ]
    for (place, worker) in workers.enumerated() {
      worker.run(5, regions: 0..<1) { moment in
        for lane in 0..<16 { people[place].append(moment.people.numbers(lane: lane)) }
      }
    }
    #expect(people[0].count == 5 * 16)
    #expect(people[0] == people[1])
    // The draws differ from each other.
    #expect(Set(people[0].suffix(16)).count == 16)
  }

  @Test func shardsThreadsAndMoreDrawsKeepTheFutures() throws {
    let (run, wanted) = try Self.base("fri", through: 2024)
    let base = EnsembleBase(run)
    let input = try #require(UncertaintyInput(jumpOff: 2022))
    let whole = try #require(
      try Self.draws(base, wanted, input, .init(draws: 40, seed: 3, threads: 2)))
    #expect(whole.draws == 0..<40)
    for shard in 1...2 {
      let request = FutureRequest(draws: 40, seed: 3, shard: shard, shards: 2)
      let part = try #require(try Self.draws(base, wanted, input, request))
      #expect(part.draws == (shard == 1 ? 0..<16 : 16..<40))
      #expect(Self.same(part, whole, draws: part.draws))
    }
    let fewer = try #require(try Self.draws(base, wanted, input, .init(draws: 24, seed: 3)))
    #expect(Self.same(fewer, whole, draws: 0..<24))
    // Chunks of one block each go by way of a file.
    let spilled = try #require(
      try Self.draws(base, wanted, input, .init(draws: 40, seed: 3, threads: 2), memory: 1))
    #expect(spilled.chunks.count == 3 && Self.same(spilled, whole, draws: 0..<40))
    let other = try #require(try Self.draws(base, wanted, input, .init(draws: 24, seed: 4)))
    #expect(!Self.same(other, whole, draws: 0..<24))
  }

  @Test func singleBirthsAndDeathsKeepTheMean() throws {
    let (run, wanted) = try Self.base("uten-flytting", through: 2023)
    let base = EnsembleBase(run)
    let events = try #require(UncertaintyInput(jumpOff: 2022)).only { $0.quantity == .events }
    let draws = try #require(try Self.draws(base, wanted, events, .init(draws: 160, seed: 1)))
    let total = try #require(wanted.quantities.first { $0.kind == .total })
    let numbers = draws.numbers(region: 0, series: total.above, year: 1)
    // Births and deaths alone: whole persons, Poisson around the deterministic run.
    #expect(numbers.allSatisfy { $0 == $0.rounded() })
    let step = try #require(run.regions[0].steps.first?.step.account)
    let events0 = step.births.sum + step.deaths.sum
    let mean = numbers.sum / 160
    let variance = numbers.map { ($0 - mean) * ($0 - mean) }.sum / 159
    #expect(near(mean, step.end.total, within: 4 * (events0 / 160).squareRoot()))
    #expect(variance > 0.6 * events0 && variance < 1.5 * events0)
  }

  /// A run of a small folder of two regions or more, whose movers meet or do not.
  private static func two(
    sharing: Bool, regions count: Int = 2, only code: String? = nil
  ) throws -> (EnsembleBase, WantedNumbers) {
    var people = "region;kjønn;alder;år;personer\n"
    var moves = "region;strøm;kjønn;alder;år;mål;verdi\n"
    let sizes = (1...count).map { ("\($0)", $0 == 1 ? 900 : 300) }
    for (region, size) in sizes where code == nil || code == region {
      for sex in ["kvinner", "menn"] {
        for age in 0...60 {
          people += "\(region);\(sex);\(age);2022;\(size - 10 * age / 2)\n"
          moves += "\(region);ut;\(sex);\(age);2022;rate;0,03\n"
          moves +=
            sharing
            ? "\(region);inn;\(sex);\(age);2022;andel;\(region == "1" ? "0,6" : "0,4")\n"
            : "\(region);inn;\(sex);\(age);2022;antall;\(size / 30)\n"
        }
      }
    }
    var deaths = "kjønn;alder;år;mål;verdi\n"
    for sex in ["kvinner", "menn"] {
      for age in 0...60 { deaths += "\(sex);\(age);2022;mx;\(age < 60 ? "0,01" : "0,05")\n" }
    }
    let files = [
      "befolkning.csv": people, "flytting.csv": moves, "dodelighet.csv": deaths,
      "fruktbarhet.csv": "alder;år;mål;verdi\n25;2022;rate;0,2\n26;2022;rate;0,3\n",
      "innstillinger.csv": "felt;verdi\nstartår;2022\nsluttår;2024\nåpen_alder;60\n",
      "aldersgrupper.csv": "gruppe;fra;til\na;0;29\nb;30;\n",
      "indikatorer.csv": "navn;teller;nevner\nq;0–29;30+\n",
    ].mapValues { Array($0.utf8) }
    let folder = try ScenarioFolder(files: files)
    let run = try ScenarioRun(folder, scenario: ScenarioDefinition())
    return (EnsembleBase(run), WantedNumbers(folder, run, .nb))
  }

  @Test func aRegionAloneIsItselfInTheWholeRun() throws {
    let input = try #require(UncertaintyInput(jumpOff: 2022))
    for events in [true, false] {
      let drawn = input.only { events || ($0.kind != .events && $0.quantity != .mortality) }
      let (both, wanted) = try Self.two(sharing: false)
      #expect(!both.meet)
      #expect(KernelWorker.canRun(both, drawn) == !events)
      let whole = try #require(try Self.draws(both, wanted, drawn, .init(draws: 32, seed: 2)))
      let (alone, _) = try Self.two(sharing: false, only: "2")
      let own = try #require(try Self.draws(alone, wanted, drawn, .init(draws: 32, seed: 2)))
      for series in own.series.indices {
        #expect(
          own.numbers(region: 0, series: series, year: 2)
            == whole.numbers(region: 1, series: series, year: 2))
      }
    }
  }

  /// Regions are carried sixteen at a time, on any number of threads.
  @Test func aRegionOfTheSecondSixteenIsItself() throws {
    let input = try #require(UncertaintyInput(jumpOff: 2022)).only {
      $0.kind != .events && $0.quantity != .mortality
    }
    let (all, wanted) = try Self.two(sharing: false, regions: 18)
    #expect(KernelWorker.canRun(all, input) && all.regions[16].code == "17")
    let futures = DrawnFutures(seed: 2, input: input, steps: all.steps)
    var tables: [[DrawTable]] = [[], []]
    for threads in 1...2 {
      let run = EnsembleRun(
        base: all, futures: futures, wanted: wanted,
        request: .init(draws: 48, seed: 2, threads: threads))
      var firsts: [Int] = []
      _ = try run.run { first, numbers in
        firsts.append(first)
        tables[threads - 1].append(numbers)
      }
      #expect(firsts == [0, 16])
    }
    let (alone, _) = try Self.two(sharing: false, regions: 18, only: "17")
    let own = try #require(try Self.draws(alone, wanted, input, .init(draws: 48, seed: 2)))
    for series in own.series.indices {
      let numbers = own.numbers(region: 0, series: series, year: 2)
      #expect(tables[0][1].numbers(region: 0, series: series, year: 2) == numbers)
      #expect(tables[1][1].numbers(region: 0, series: series, year: 2) == numbers)
      #expect(Set(numbers).count == 48)
      // Its neighbour is as large, and has futures of its own.
      #expect(tables[0][1].numbers(region: 1, series: series, year: 2) != numbers)
    }
  }

  @Test func whoMovesBetweenRegionsIsLostInNoFuture() throws {
    let input = try #require(UncertaintyInput(jumpOff: 2022)).only {
      $0.kind != .events && $0.quantity == .netMigration
    }
    let (base, wanted) = try Self.two(sharing: true)
    #expect(base.meet && !KernelWorker.canRun(base, input))
    let total = try #require(wanted.quantities.first { $0.kind == .total }).above
    let draws = try #require(try Self.draws(base, wanted, input, .init(draws: 32, seed: 2)))
    let again = try #require(
      try Self.draws(base, wanted, input, .init(draws: 32, seed: 2, threads: 2)))
    let one = draws.numbers(region: 0, series: total, year: 1)
    let two = draws.numbers(region: 1, series: total, year: 1)
    #expect(one == again.numbers(region: 0, series: total, year: 1))
    // Shares differ between futures; what one gets the other does not, but for the few of the
    // movers who die in the year.
    #expect(Set(one).count == 32)
    let sums = zip(one, two).map { $0 + $1 }
    let spread = try #require(sums.max()) - (try #require(sums.min()))
    let alone = try #require(one.max()) - (try #require(one.min()))
    #expect(spread < 0.01 * alone)
  }
}
