import Demography
import TestSupport
import Testing

@testable import Runs
@testable import Scenarios

/// Totals for a few years only: the growth between them, and who is added or taken.
@Suite struct SparseTotalsTests {
  /// A municipality that ages, estimated, with totals of three years below its own path: the shape
  /// of the shared folder binding-sparse-totals, figures made up.
  private static let prepared = Swift.Result { () throws -> PreparedFolder in
    var folder = Folder.estimated()
    folder["scenarier"] = [
      "scenario;felt;verdi", "fri;kontrolltotaler;nei", "bundet;kontrolltotaler;ja",
      "alle;kontrolltotaler;ja", "alle;bindingsprofil;befolkning",
    ]
    let free = try run(folder.read().estimated(lastYear: 2036), "fri").regions[0].populations
    folder["kontrolltotaler"] = ["region;aldersgruppe;år;personer"]
    for (year, share) in [(2016, 0.985), (2026, 0.95), (2036, 0.91)] {
      let persons = try #require(free[year]?.total)
      folder.add("kontrolltotaler", "3203;alle;\(year);\(Int((persons * share).rounded()))")
    }
    return try folder.read().estimated(lastYear: 2036)
  }

  private static func run(
    _ prepared: PreparedFolder, _ scenario: String, to last: Int = 2036
  ) throws -> ScenarioRun {
    let scenario = try #require(prepared.folder.scenario(scenario))
    return try ScenarioRun(prepared, scenario: scenario, lastYear: last)
  }

  private func run(_ scenario: String) throws -> ScenarioRun {
    try Self.run(Self.prepared.get(), scenario)
  }

  /// Growth of each year, in percent.
  private func growth(_ run: ScenarioRun) -> [Int: Double] {
    let totals = run.regions[0].populations.mapValues(\.total)
    var growth: [Int: Double] = [:]
    for year in run.startYear..<run.endYear {
      growth[year] = 100 * ((totals[year + 1] ?? .nan) / (totals[year] ?? .nan) - 1)
    }
    return growth
  }

  /// The largest change of growth from one year to the next in which no bound year lies between, and
  /// the changes at bound years with the difference of the mean growths around them.
  private func expectSmooth(
    _ bound: ScenarioRun, free: ScenarioRun, at years: [Int],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let (own, unbound) = (growth(bound), growth(free))
    func change(_ growth: [Int: Double], _ year: Int) -> Double {
      abs((growth[year] ?? .nan) - (growth[year - 1] ?? .nan))
    }
    let inner = (bound.startYear + 1)..<bound.endYear
    let most = inner.map { change(unbound, $0) }.max() ?? 0
    for year in inner where !years.contains(year) {
      #expect(change(own, year) <= most, "\(year)", sourceLocation: sourceLocation)
    }
    func mean(_ years: Range<Int>) -> Double {
      years.reduce(0) { $0 + (own[$1] ?? .nan) } / Double(years.count)
    }
    let ends = [bound.startYear] + years
    for (index, year) in years.dropLast().enumerated() {
      let step = abs(mean(year..<ends[index + 2]) - mean(ends[index]..<year))
      #expect(
        change(own, year) <= step + most, "\(year)", sourceLocation: sourceLocation)
    }
  }

  @Test func growthBetweenTotalsIsAsSmoothAsTheUnboundRuns() throws {
    let free = try run("fri")
    let totals = try #require(try Self.prepared.get().folder.controls?.totals["3203"])
    #expect(totals.keys.sorted() == [2016, 2026, 2036])
    for name in ["bundet", "alle"] {
      let run = try run(name)
      expectSmooth(run, free: free, at: [2016, 2026, 2036])
      for (year, rows) in totals {
        let found = try #require(run.regions[0].populations[year]?.total)
        #expect(near(found, rows[0].persons, within: 1e-8))
      }
      for (_, step) in run.regions[0].steps {
        #expect(step.account.unbalancedCells().isEmpty)
        #expect(step.account.end.cells.allSatisfy { $0 >= 0 })
      }
    }
  }

  /// A total of children on the way does not cut everybody's path to 2026.
  @Test func aGroupOnTheWayLeavesEverybodysPath() throws {
    var folder = try Folder.estimated().with("scenarier") {
      ["scenario;felt;verdi", "fri;kontrolltotaler;nei", "bundet;kontrolltotaler;ja"]
    }
    let free = try Self.prepared.get().folder
    let totals = try #require(free.controls?.totals["3203"])
    let children = try #require(
      try run("fri").regions[0].populations[2016]?.persons(from: 0, through: 5))
    folder["kontrolltotaler"] = [
      "region;aldersgruppe;år;personer", "3203;0–5;2016;\(Int((children * 0.9).rounded()))",
    ]
    for year in [2026, 2036] {
      let persons = try #require(totals[year]?[0].persons)
      folder.add("kontrolltotaler", "3203;alle;\(year);\(Int(persons))")
    }
    let prepared = try folder.read().estimated(lastYear: 2036)
    let bound = try Self.run(prepared, "bundet")
    expectSmooth(bound, free: try Self.run(prepared, "fri"), at: [2026, 2036])
    let found = bound.regions[0].populations[2016]?.persons(from: 0, through: 5)
    #expect(near(try #require(found), (children * 0.9).rounded(), within: 1e-8))
    // A shorter run is the beginning of a longer one, whatever is led through its end.
    let short = try Self.run(prepared, "bundet", to: 2014)
    #expect(short.regions[0].populations[2014] == bound.regions[0].populations[2014])
  }

  /// Fewer people by fewer movers: the oldest are nearly as many as in the unbound run.
  @Test func theOldestAreNearerTheUnboundRunByArrivals() throws {
    func oldest(_ scenario: String) throws -> Double {
      let people = try run(scenario).regions[0].populations[2036]
      return try #require(people?.persons(from: 90, through: nil))
    }
    let (free, arrivals, alike) = (try oldest("fri"), try oldest("bundet"), try oldest("alle"))
    #expect(alike < 0.95 * free)
    #expect(abs(arrivals - free) < 0.5 * abs(alike - free))
  }

  /// The folder that the issue is told of: 90 and over in 2040 are 1 926 unbound.
  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason))
  func theSharedFolder() throws {
    var bytes: [String: [UInt8]] = [:]
    for name in ["befolkning.csv", "kontrolltotaler.csv", "scenarier.csv"] {
      bytes[name] = try KnownCases.bytes("faults/binding-sparse-totals/\(name)")
    }
    bytes["scenarier.csv", default: []] += Array("alle;bindingsprofil;befolkning;;\n".utf8)
    let folder = try ScenarioFolder(files: bytes).estimated(lastYear: 2050)
    func oldest(_ run: ScenarioRun) throws -> Double {
      try #require(run.regions[0].populations[2040]?.persons(from: 90, through: nil))
    }
    let free = try Self.run(folder, "fri", to: 2050)
    let arrivals = try Self.run(folder, "bundet", to: 2050)
    let alike = try Self.run(folder, "alle", to: 2050)
    expectSmooth(arrivals, free: free, at: [2030, 2040, 2050])
    expectSmooth(alike, free: free, at: [2030, 2040, 2050])
    #expect(try oldest(free).rounded() == 1926)
    #expect(abs(try oldest(arrivals) - 1890) < 5)
    #expect(abs(try oldest(alike) - 1770) < 5)
  }
}
