import Demography
import Outcomes
import Runs
import ScenarioFolders
import Tabular

/// The homes of every region and year beside the trend, unrounded, for the file `boliger`.
///
/// Stocks are those of 1 January, flows those of the step that begins then: the last year has none.
package struct HousingDetailTable {
  package static let spec = ResultSpec(
    "boliger", title: Phrase("HOMES"),
    about: Phrase("homes and the people in them for each region and year, unrounded"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      .region, .year,
      .exact(
        "boliger", "homes", nn: "bustader", Phrase("homes on 1 January")),
      .exact(
        "skal_bebos", "to_be_lived_in", nn: "skal_bebuast", Phrase("homes to be lived in")),
      .exact(
        "husholdninger", "households", nn: "hushald", Phrase("households on 1 January")),
      .exact(
        "husholdninger_trend", "households_trend", nn: "hushald_trend",
        Phrase("households without the programme")),
      .exact(
        "ufylt", "unfilled", Phrase("homes that are not filled")),
      .exact(
        "personer", "persons", nn: "personar", Phrase("persons on 1 January")),
      .exact(
        "personer_trend", "persons_trend", nn: "personar_trend",
        Phrase("persons without the programme")),
      .exact(
        "per_husholdning", "per_household", nn: "per_hushald",
        Phrase("persons per household")),
      .exact(
        "per_husholdning_trend", "per_household_trend", nn: "per_hushald_trend",
        Phrase("persons per household without the programme")
      ),
      .exact(
        "ferdigstilt", "completed", Phrase("new homes of the year")),
      .exact(
        "avgang", "removed", Phrase("homes pulled down")),
      .exact(
        "frigjort", "left_by_own",
        Phrase("homes left by the people who stay")),
      .exact(
        "innflyttere_nye", "arrivals_new_homes", nn: "innflyttarar_nye",
        Phrase("arrivals in new homes")),
      .exact(
        "innflytting_faktor", "in_migration_factor",
        Phrase("what in-migration is multiplied by")),
      .exact(
        "innflytting", "in_migration", Phrase("movers in")),
      .exact(
        "innflytting_trend", "in_migration_trend",
        Phrase("movers in without the programme")),
      .exact(
        "nettoflytting", "net_migration", Phrase("in minus out")),
      .exact(
        "nettoflytting_trend", "net_migration_trend",
        Phrase("in minus out without the programme")),
    ])

  private let programme: PeopleOutcome
  /// The same scenario with in-migration as assumed.
  private let trend: PeopleOutcome
  private let language: Language

  private var run: ScenarioRun { programme.run }

  /// Everything told of one region on 1 January of a year and in the step that begins then.
  private func measures(_ region: RegionRun, _ other: RegionRun, _ year: Int) -> [Double?] {
    let plan = run.housing[region.code]
    let planned = plan?.steps[year]
    let step = region.steps.first { $0.year == year }?.step
    let before = region.steps.first { $0.year == year - run.settings.stepLength }?.step
    let plain = other.steps.first { $0.year == year }?.step
    let (people, trendPeople) = (region.populations[year], other.populations[year])
    let households = programme.households(region.code, year)
    let trendHouseholds = trend.households(region.code, year)
    let wanted = year == run.startYear ? households : before?.housing?.homes
    return [
      plan?.stock(year, stepLength: run.settings.stepLength),
      wanted,
      households,
      trendHouseholds,
      year == run.startYear ? 0 : before?.housing?.unfilled,
      people?.total,
      trendPeople?.total,
      ratio(people?.total, households),
      ratio(trendPeople?.total, trendHouseholds),
      planned?.completed,
      planned?.removed,
      step?.housing?.vacated,
      step?.housing?.arrivals,
      step?.housing?.factor,
      step.map { $0.account.inMigration.reduce(0, +) },
      plain.map { $0.account.inMigration.reduce(0, +) },
      step?.account.netMigration,
      plain?.account.netMigration,
    ]
  }

  private func ratio(_ above: Double?, _ below: Double?) -> Double? {
    guard let above, let below, below > 0 else { return nil }
    return above / below
  }

  /// The table.
  package var table: Table {
    var rows: [Table.Row] = []
    let years = stride(from: run.startYear, through: run.endYear, by: run.settings.stepLength)
    for region in run.regions where run.housing[region.code] != nil {
      guard let other = trend.run.regions.first(where: { $0.code == region.code }) else { continue }
      let label = region.name.isEmpty ? region.code : "\(region.code) \(region.name)"
      for year in years {
        let measures = measures(region, other, year)
        rows.append(
          Table.Row(
            [.text(label), .number(Double(year))]
              + measures.map { $0.map(Table.Cell.number) ?? .missing }))
      }
    }
    return Table(
      Self.spec, language, columns: Self.spec.columns.map { $0.column(language) }, rows: rows)
  }

  /// The table of a scenario that homes lead, beside its trend.
  package init(_ scenario: ScenarioOutcome, trend: PeopleOutcome, language: Language) {
    (programme, self.trend, self.language) = (scenario.people, trend, language)
  }
}
