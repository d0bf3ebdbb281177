import TestSupport
import Testing

@testable import Demography

/// Canada 1950–2020 in one-year steps; one year is typed in, seventy are read from the case folder.
///
/// Migration at the end, births of (P0 + n) / 2, a pooled open group 100+. Source: United Nations,
/// World Population Prospects 2019 (CC BY 3.0 IGO), run by an independent program.
@Suite struct KnownCanadaTests {
  static let axis = AgeAxis(openAge: 100)
  static let conventions = Conventions(
    migrationTiming: .end, birthsExposure: .withMigrants, openGroup: .pooled)

  @Test func oneYear() {
    let (women, men) = (columns(CanadaTable.women), columns(CanadaTable.men))
    var fertility = [Double](repeating: 0, count: Self.axis.count)
    let births = columns(CanadaTable.fertility)
    for (age, rate) in zip(births[0], births[1]) { fertility[Int(age)] = rate }
    let rates = StepRates(
      axis: Self.axis, femaleSurvival: women[2] + [0], maleSurvival: men[2] + [0],
      fertility: fertility, sexRatioAtBirth: 1.058)
    let account = CohortComponentStep(Self.conventions).advance(
      Population(axis: Self.axis, cells: women[1] + men[1]), rates: rates,
      flows: MigrationFlows(net: women[3] + men[3]))
    #expect(worstRelative(account.end.cells, women[4] + men[4]) < 1e-9)
    #expect(worstRelative(account.births, [180_785.3768971, 191_270.9287571]) < 1e-9)
    let deaths = account.deaths
    let deadWomen: Double = deaths.prefix(101).reduce(0.0, +)
    let deadMen: Double = deaths.suffix(101).reduce(0.0, +)
    #expect(near(deadWomen / 49_066.24117576, 1, within: 1e-9))
    #expect(near(deadMen / 65_865.53380112, 1, within: 1e-9))
    #expect(account.unbalancedCells().isEmpty)
  }

  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func seventyYears() throws {
    let accounts = try Self.run()
    let totals = try CaseFile("unwpp_canada_1x1/refrun_totals_end_mig.csv")
    let sums: [[Double]] = accounts.map { account in
      let deaths: (women: Double, men: Double) = (
        account.deaths.prefix(101).reduce(0.0, +), account.deaths.suffix(101).reduce(0.0, +)
      )
      return [
        account.births[1], account.births[0], deaths.men, deaths.women, account.end.total,
      ]
    }
    #expect(sums.count == 70)
    let names = ["births_m", "births_f", "cohort_deaths_m", "cohort_deaths_f", "pop_end"]
    for (index, name) in names.enumerated() {
      #expect(worstRelative(sums.map { $0[index] }, try totals.numbers(name)) < 1e-9, "\(name)")
    }
    #expect(accounts.allSatisfy { $0.clipped.allSatisfy { $0 == 0 } })
    let populations = try CaseFile("unwpp_canada_1x1/refrun_pop_end_mig.csv")
    let cells = try Cells(populations, value: "value", axis: Self.axis)
    let got = accounts.flatMap { $0.end.cells }
    #expect(worstRelative(got, (1951...2020).flatMap { cells.both($0) }) < 1e-9)
  }

  /// Deaths by age, by cohort and by period, with l and L of the tables the survival came from.
  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func deathsByAge() throws {
    let accounts = try Self.run()
    let file = try CaseFile("unwpp_canada_1x1/refrun_deaths_end_mig_1950_1980_2019.csv")
    let cohort = try Cells(file, value: "cohort_deaths", axis: Self.axis)
    let period = try Cells(file, value: "period_deaths", axis: Self.axis)
    let tables = try CaseFile("unwpp_canada_1x1/input_lifetable_columns_1950_1980_2019.csv")
    let lived = try Cells(
      tables, year: "time_start", age: "age_start", value: "nLx", axis: Self.axis)
    let alive = try Cells(
      tables, year: "time_start", age: "age_start", value: "lx", axis: Self.axis)
    for year in [1950, 1980, 2019] {
      let account = accounts[year - 1950]
      #expect(worstAbsolute(account.deaths, cohort.both(year)) < 1e-6)
      for sex in Sex.allCases {
        let shares = LifeTable.lexisShares(
          personYears: lived[year, sex], survivors: alive[year, sex])
        let deaths = account.periodDeaths(sex, lexisShares: shares)
        #expect(worstAbsolute(deaths, period[year, sex]) < 1e-6, "\(year) \(sex)")
      }
    }
  }

  /// All seventy steps from the files of the case.
  static func run() throws -> [StepAccount] {
    let base = try CaseFile("unwpp_canada_1x1/base_pop_1950.csv")
    let input = try CaseFile("unwpp_canada_1x1/survival_mig_by_year_sex_age.csv")
    let survival = try Cells(input, value: "Sx", axis: axis)
    let migrants = try Cells(input, value: "netmig", axis: axis)
    let asfr = try CaseFile("unwpp_canada_1x1/asfr.csv")
    let fertility = try Cells(asfr, sex: nil, value: "asfr", axis: axis)
    let ratios = try CaseFile("unwpp_canada_1x1/srb.csv").numbers("srb")
    var now = Population(
      axis: axis, cells: try Cells(base, year: nil, value: "pop", axis: axis).both(0))
    return (1950..<2020).map { year in
      let rates = StepRates(
        axis: axis, femaleSurvival: survival[year, .female] + [0],
        maleSurvival: survival[year, .male] + [0], fertility: fertility[year, .female],
        sexRatioAtBirth: ratios[year - 1950])
      let account = CohortComponentStep(conventions).advance(
        now, rates: rates, flows: MigrationFlows(net: migrants.both(year)))
      now = account.end
      return account
    }
  }
}
