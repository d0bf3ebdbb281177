import Demography
import Runs
import ScenarioFolders
import Tabular

/// The homes of every region and year beside the trend, unrounded, for the file `boliger`.
///
/// Stocks are those of 1 January, flows those of the step that begins then: the last year has none.
package struct HousingDetailTable {
  package let run: ScenarioRun
  /// The same scenario with in-migration as assumed.
  package let trend: ScenarioRun
  package let folder: ScenarioFolder
  package let language: Language

  /// The name of the table.
  package static let name = "boliger"

  private typealias Measure = (nb: String, en: String, value: Double?)

  /// Everything told of one region on 1 January of a year and in the step that begins then.
  private func measures(_ region: RegionRun, _ other: RegionRun, _ year: Int) -> [Measure] {
    let plan = run.housing[region.code]
    let planned = plan?.steps[year]
    let step = region.steps.first { $0.year == year }?.step
    let before = region.steps.first { $0.year == year - run.settings.stepLength }?.step
    let plain = other.steps.first { $0.year == year }?.step
    let (people, trendPeople) = (region.populations[year], other.populations[year])
    let households = heads(of: people, year)
    let trendHouseholds = heads(of: trendPeople, year)
    let wanted = year == run.startYear ? households : before?.housing?.homes
    return [
      ("boliger", "homes", plan?.stock(year, stepLength: run.settings.stepLength)),
      ("skal_bebos", "to_be_lived_in", wanted),
      ("husholdninger", "households", households),
      ("husholdninger_trend", "households_trend", trendHouseholds),
      ("ufylt", "unfilled", year == run.startYear ? 0 : before?.housing?.unfilled),
      ("personer", "persons", people?.total),
      ("personer_trend", "persons_trend", trendPeople?.total),
      ("per_husholdning", "per_household", ratio(people?.total, households)),
      ("per_husholdning_trend", "per_household_trend", ratio(trendPeople?.total, trendHouseholds)),
      ("ferdigstilt", "completed", planned?.completed),
      ("avgang", "removed", planned?.removed),
      ("frigjort", "left_by_own", step?.housing?.vacated),
      ("innflyttere_nye", "arrivals_new_homes", step?.housing?.arrivals),
      ("innflytting_faktor", "in_migration_factor", step?.housing?.factor),
      ("innflytting", "in_migration", step.map { $0.account.inMigration.reduce(0, +) }),
      (
        "innflytting_trend", "in_migration_trend", plain.map { $0.account.inMigration.reduce(0, +) }
      ),
      ("nettoflytting", "net_migration", step.map(net)),
      ("nettoflytting_trend", "net_migration_trend", plain.map(net)),
    ]
  }

  private func heads(of people: Population?, _ year: Int) -> Double? {
    guard let people, let headship = folder.households?.headship.cells(at: year) else { return nil }
    return people.households(headship: headship)
  }

  private func ratio(_ above: Double?, _ below: Double?) -> Double? {
    guard let above, let below, below > 0 else { return nil }
    return above / below
  }

  private func net(_ step: ProjectedStep) -> Double {
    step.account.inMigration.reduce(0, +) - step.account.outMigration.reduce(0, +)
  }

  /// The table.
  package var table: Table {
    func column(_ nb: String, _ en: String, _ kind: Table.Kind) -> Table.Column {
      let name = Phrase(nb, en)[language]
      return Table.Column(key: name, header: name, kind: kind)
    }
    var columns = [column("region", "region", .code), column("år", "year", .ordinal)]
    var rows: [Table.Row] = []
    let years = stride(from: run.startYear, through: run.endYear, by: run.settings.stepLength)
    for region in run.regions where run.housing[region.code] != nil {
      guard let other = trend.regions.first(where: { $0.code == region.code }) else { continue }
      let label = region.name.isEmpty ? region.code : "\(region.code) \(region.name)"
      for year in years {
        let measures = measures(region, other, year)
        if columns.count == 2 { columns += measures.map { column($0.nb, $0.en, .exact) } }
        rows.append(
          Table.Row(
            [.text(label), .number(Double(year))]
              + measures.map { $0.value.map(Table.Cell.number) ?? .missing }))
      }
    }
    return Table(
      name: Self.name, title: Phrase("BOLIGER", "HOMES")[language], columns: columns, rows: rows)
  }

  package init(
    run: ScenarioRun, trend: ScenarioRun, folder: ScenarioFolder, language: Language
  ) {
    self.run = run
    self.trend = trend
    self.folder = folder
    self.language = language
  }
}
