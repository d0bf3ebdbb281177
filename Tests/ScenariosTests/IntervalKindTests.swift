import Ensembles
import Explaining
import Outcomes
import ScenarioFolders
import Tabular
import TestSupport
import Testing

@testable import Scenarios

/// Two intervals of the same quantity in one printout are each named as what they are.
@Suite struct IntervalKindTests {
  /// Populations alone: rates are estimated, so that USIKKERHET stands beside the futures.
  private static func report(_ language: Language, draws: Int?) throws -> RunReport {
    let folder = try ScenarioFolder(toRun: Folder.estimated(years: 2005...2014).bytes)
    let futures = draws.map { FutureRequest(draws: $0) }
    return try RunReport(folder, .init(lastYear: 2028, language: language, futures: futures))
  }

  @Test(arguments: [Language.nb, .en])
  func everyIntervalIsNamedWhereBothKindsStand(_ language: Language) throws {
    let report = try Self.report(language, draws: 8)
    let names: [IntervalKind: String] = [
      .pastErrors: language == .nb
        ? "80 %-intervall fra treff i tidligere framskrivinger"
        : "80 % interval from the hits of past forecasts",
      .futures: language == .nb
        ? "80 %-intervall av 8 framtider" : "80 % interval of 8 futures",
    ]
    for printout in [report.tables, report.files.map(\.table)] {
      var kinds: Set<IntervalKind> = []
      for table in printout {
        guard let kind = ResultList.spec(of: table.name, ladders: [])?.interval else { continue }
        kinds.insert(kind)
        let name = try #require(names[kind])
        #expect(table.subtitle.contains(name), "\(table.name)")
      }
      #expect(kinds == Set(IntervalKind.allCases))
    }
  }

  /// A table whose columns are bounds declares what they are.
  @Test func whatHasBoundsDeclaresTheirKind() throws {
    for spec in ResultList.all {
      let hasBounds = spec.columns.contains { column in
        column.family == .quantiles || column.family == .perLevel
          || column.key.nb.hasPrefix("nedre")
      }
      #expect(!hasBounds || spec.interval != nil, "\(spec.name)")
    }
  }

  @Test func whyTheyDifferIsToldOnceAndOnlyWhereBothStand() throws {
    func told(_ report: RunReport) -> [String] {
      report.tables.filter { $0.notes.contains(IntervalKind.difference.nb) }.map(\.name)
    }
    #expect(told(try Self.report(.nb, draws: 8)) == ["intervall"])
    #expect(told(try Self.report(.nb, draws: nil)) == [])
  }

  @Test func aMedianAndTheOwnPathAreToldApartBelowTheTables() throws {
    #expect(try Self.report(.nb, draws: 8).footer.contains(IntervalKind.ownPath.nb))
    #expect(try !Self.report(.nb, draws: nil).footer.contains(IntervalKind.ownPath.nb))
  }

  /// No two tables of a result are called by one title where one tells an interval.
  @Test func noOtherTableHasTheTitleOfAnInterval() {
    let past = ResultList.ofRuns.filter { $0.interval == .pastErrors }
    for spec in past {
      #expect(ResultList.ofRuns.filter { $0.title == spec.title }.count == 1, "\(spec.name)")
    }
  }
}
