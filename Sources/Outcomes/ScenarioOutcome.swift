import Demography
import FolderText
import MunicipalBudget
import NeedInputs
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// What a scenario of a folder gives: people, the need of services, staff and places, and kroner.
///
/// It is computed once per scenario, of the region or regions that are shown, and asked by every table,
/// the report, `explain`, `compare` and the futures, whose deterministic run it is: the block of
/// draws whose lanes are alike. Nothing in it changes, and everybody holds the same one.
package final class ScenarioOutcome: Sendable {
  /// Kroner, and the demand they were computed of.
  package typealias Budget = (money: MoneyOutcome, demand: DemandOutcome)

  /// The people.
  package let people: PeopleOutcome
  /// The people as what follows from them meets them.
  package let futures: RegionFutures
  /// What is said of services; `nil` where nobody is counted on a ladder.
  package let services: ServicePlan?
  /// Need, places, staff and known users; `nil` where nobody is counted on a ladder.
  package let need: ServiceOutcome?
  /// The same as series; none where nobody is counted on a ladder.
  package let demand: DemandOutcome
  /// The budget; `nil` where the folder has none, or the run ends before its first year.
  package let plan: MoneyPlan?
  /// The ladders with shifts.
  package let shifted: [String]
  private let kroner: Result<MoneyOutcome?, Problems>

  /// What a run of a folder gives.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - run: a run of it.
  ///   - other: the people whose rates of users are held under those of the run; `nil` for its own.
  package init(
    _ folder: ScenarioFolder, _ run: ScenarioRun, ratesOf other: ScenarioOutcome? = nil
  ) {
    people = PeopleOutcome(folder, run)
    let own = Self.futures(run, people.shown)
    futures = other.map { own.withRates(of: $0.futures) } ?? own
    services = ServicePlan(folder, run, counted: other?.run)
    plan = MoneyPlan(folder, run)
    let composed = ComposedPlan(services: services, money: plan).outcome(futures)
    (need, demand) = (composed.need, composed.demand)
    shifted = folder.ladders.ladders.map(\.name).filter {
      folder.services.shifts[$0, run.scenario.name] != nil
    }
    kroner = Self.kroner(composed, plan, regions: people.shown.codes.count)
  }

  /// The folder.
  package var folder: ScenarioFolder { people.folder }
  /// The run of it.
  package var run: ScenarioRun { people.run }
  /// The region or regions that are shown.
  package var shown: ShownRegion { people.shown }
  /// The years of the run, without history.
  package var years: ResultYears { people.years }

  /// The people of the run that the scenario is loosened from; `nil` where it is not loosened.
  package var bound: PeopleOutcome? { run.loosenedFrom.first.map { PeopleOutcome(folder, $0) } }

  /// Kroner; `nil` where there is no ``plan``.
  ///
  /// - Throws: what is missing for the years of the budget, and a folder that does not say which of
  ///   its regions has it.
  package func money() throws(Problems) -> MoneyOutcome? { try kroner.get() }

  /// The same with the need before shifts; `nil` where the scenario has none, or there is no budget.
  ///
  /// - Throws: as ``money()``.
  package func unshifted() throws(Problems) -> Budget? {
    guard let plan, let services, !shifted.isEmpty else { return nil }
    let before = ComposedPlan(services: services.withoutShifts, money: plan).outcome(futures)
    let money = try Self.kroner(before, plan, regions: shown.codes.count).get()
    return money.map { ($0, before.demand) }
  }

  /// What a declared table rests on.
  package func basis(_ spec: ResultSpec) -> Basis { Basis(spec.rests, of: run, in: folder) }

  /// The star of a declared table, where what it rests on is assumed or estimated.
  package func star(_ spec: ResultSpec) -> TitleEnding { basis(spec).note == nil ? .none : .star }

  /// The sources beside the title of a declared table: the first two its file names.
  package func source(_ spec: ResultSpec) -> String {
    guard let file = spec.rests.source?.fileName else { return "" }
    return folder.provenance.first { $0.file == file }?.sources.prefix(2).joined(separator: "; ")
      ?? ""
  }

  /// A ladder as it would be without coverage paths, healthier ageing and shifts.
  package func withUnchangedPractice(_ ladder: LadderOutcome) -> LadderOutcome {
    LadderOutcome(ladder.part.withUnchangedPractice, ladder.years, futures, nil)
  }

  /// The deterministic futures of the region or regions that are shown.
  private static func futures(_ run: ScenarioRun, _ shown: ShownRegion) -> RegionFutures {
    let regions = run.regions.filter { shown.codes.contains($0.code) }
    if regions.count == 1 { return RegionFutures(regions[0], settings: run.settings) }
    // People of several regions have no survival together.
    var futures = RegionFutures(block: 0)
    futures.persons = shown.populations.mapValues { AgeBlocks($0) }
    return futures
  }

  private static func kroner(
    _ composed: ComposedOutcome, _ plan: MoneyPlan?, regions: Int
  ) -> Result<MoneyOutcome?, Problems> {
    guard let plan else { return .success(nil) }
    if regions != 1 {
      let problem = Problem(
        file: FolderSchema.settings.fileName, found: Phrase("\(regions) regions and a budget"),
        expected: Phrase("the field region: a budget is of one region"))
      return .failure(Problems([problem]))
    }
    return composed.kroner.mapError { Problems([$0.problem(in: plan)]) }
  }
}
