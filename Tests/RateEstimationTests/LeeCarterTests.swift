import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct LeeCarterTests {
  /// England and Wales, males 55–89, 1961–2011: Human Mortality Database, cited by the case folder.
  private func englandAndWales() throws -> MortalitySurface {
    let file = try CaseFile("stmomo_ew/ew_male_deaths_exposures.csv")
    let (ages, years) = (try file.numbers("age"), try file.numbers("year"))
    let (d, e) = (try file.numbers("deaths"), try file.numbers("exposure"))
    let empty = [[Double]](repeating: [Double](repeating: 0, count: 51), count: 35)
    var (deaths, exposures) = (empty, empty)
    for row in ages.indices where (55...89).contains(ages[row]) {
      deaths[Int(ages[row]) - 55][Int(years[row]) - 1961] = d[row]
      exposures[Int(ages[row]) - 55][Int(years[row]) - 1961] = e[row]
    }
    return try MortalitySurface(
      ages: Array(55...89), years: Array(1961...2011), deaths: deaths, exposures: exposures)
  }

  /// StMoMo's singular value decomposition, to the twelve digits printed.
  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func leastSquaresOfEnglandAndWales()
    throws
  {
    let model = try LeeCarter.leastSquares(englandAndWales())
    let byAge = try CaseFile("stmomo_ew/lc_svd_55_89_ax_bx.csv")
    let byYear = try CaseFile("stmomo_ew/lc_svd_55_89_kt.csv")
    #expect(worstAbsolute(model.ax, try byAge.numbers("ax")) < 1e-9)
    #expect(worstAbsolute(model.bx, try byAge.numbers("bx")) < 1e-9)
    #expect(worstAbsolute(model.kt, try byYear.numbers("kt")) < 1e-9)
  }

  /// StMoMo's Poisson fit; its iteration stops some 1e-9 short of the maximum.
  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func poissonOfEnglandAndWales()
    throws
  {
    let fit = try LeeCarter.poisson(englandAndWales())
    #expect(near(fit.logLikelihood, -15163.77954309, within: 1e-6))
    #expect(near(fit.deviance, 11534.13978164, within: 1e-6))
    #expect(fit.parameterCount == 119)
    let byAge = try CaseFile("stmomo_ew/lc_poisson_log_55_89_ax_bx.csv")
    let byYear = try CaseFile("stmomo_ew/lc_poisson_log_55_89_kt.csv")
    #expect(worstAbsolute(fit.model.ax, try byAge.numbers("ax")) < 1e-9)
    #expect(worstAbsolute(fit.model.bx, try byAge.numbers("bx")) < 1e-9)
    #expect(worstAbsolute(fit.model.kt, try byYear.numbers("kt")) < 2e-8)
    #expect(near(RandomWalkDrift(levels: fit.model.kt).drift, -0.6636038987424, within: 1e-9))
  }

  @Test func bothWaysRecoverAModel() throws {
    let surface = try MadeSurface.surface()
    let poisson = try LeeCarter.poisson(surface)
    for found in [try LeeCarter.leastSquares(surface), poisson.model] {
      #expect(worstAbsolute(found.ax, MadeSurface.model.ax) < 1e-12)
      #expect(worstAbsolute(found.bx, MadeSurface.model.bx) < 1e-12)
      #expect(worstAbsolute(found.kt, MadeSurface.model.kt) < 1e-11)
    }
    // Nothing but squares of rounding is left, and no square is below zero.
    #expect(poisson.deviance >= 0 && poisson.deviance < 1e-15)
    #expect(poisson.parameterCount == 9)
  }

  @Test func normalisationChangesNoRate() {
    let raw = (ax: [-4.0, -3], bx: [2.0, 6], kt: [1.0, 0, 2])
    let model = LeeCarter(
      ages: [60, 70], years: [1, 2, 3], ax: raw.ax, bx: raw.bx, kt: raw.kt)
    #expect(model.bx == [0.25, 0.75])
    #expect(model.kt == [0, -8, 8])
    #expect(model.ax == [-2, 3])
    for t in 0..<3 {
      let direct = zip(raw.ax, raw.bx).map { Elementary.exp($0 + $1 * raw.kt[t]) }
      #expect(worstAbsolute(model.rates(at: model.kt[t]), direct) < 1e-9 * direct[1])
    }
  }

  /// Poisson takes a cell without deaths and one without exposure; least squares names it.
  @Test func emptyCells() throws {
    let made = try MadeSurface.surface()
    var (deaths, exposures) = (made.deaths, made.exposures)
    deaths[0][4] = 0
    (deaths[1][2], exposures[1][2]) = (0, 0)
    let surface = try MortalitySurface(
      ages: made.ages, years: made.years, deaths: deaths, exposures: exposures)
    #expect(throws: MortalitySurface.Failure.emptyCell(age: 60, year: 2005)) {
      _ = try LeeCarter.leastSquares(surface)
    }
    let fit = try LeeCarter.poisson(surface)
    #expect(fit.deviance > 0 && fit.model.kt[4] < fit.model.kt[3])
    // At the maximum the fitted deaths of every age and every year are those counted.
    for x in 0..<3 {
      let fitted: [Double] = (0..<5).map { (year: Int) -> Double in
        exposures[x][year] * fit.model.rates(at: fit.model.kt[year])[x]
      }
      let sums: (fitted: Double, counted: Double) = (
        fitted.reduce(0.0, +), deaths[x].reduce(0.0, +)
      )
      #expect(near(sums.fitted, sums.counted, within: 1e-6))
    }
  }

  @Test func countsThatAreNoSurface() {
    let row = [1.0, 2, 3]
    #expect(throws: MortalitySurface.Failure.tooSmall(ages: 1, years: 3)) {
      _ = try MortalitySurface(ages: [1], years: [1, 2, 3], deaths: [row], exposures: [row])
    }
    #expect(throws: MortalitySurface.Failure.notACount(age: 2, year: 3)) {
      _ = try MortalitySurface(
        ages: [1, 2], years: [1, 2, 3], deaths: [row, row], exposures: [row, [1, 2, 0]])
    }
    #expect(throws: MortalitySurface.Failure.noDeaths(age: 1, year: nil)) {
      _ = try MortalitySurface(
        ages: [1, 2], years: [1, 2, 3], deaths: [[0, 0, 0], row], exposures: [row, row])
    }
    #expect(throws: MortalitySurface.Failure.noDeaths(age: nil, year: 1)) {
      _ = try MortalitySurface(
        ages: [1, 2], years: [1, 2, 3], deaths: [[0, 1, 1], [0, 1, 1]], exposures: [row, row])
    }
  }

  /// A model over all ages, from the national law of 2019, reaches any plausible life expectancy.
  @Test func levelForLifeExpectancy() throws {
    let law = try #require(NationalLaws.mortality(of: .female, year: 2019))
    let ax = law.rates(throughAge: 110).map { Elementary.log($0) }
    let bx = (0...110).map { 0.02 - 0.00015 * Double($0) }
    let model = LeeCarter(
      ages: Array(0...110), years: [2017, 2018, 2019], ax: ax, bx: bx, kt: [3, 1, -4])
    let rule = InfantRule.andreevKingkade(.female)
    for wanted in [60, 84.66, 88.3, 95] {
      let k = try #require(try model.level(forLifeExpectancy: wanted, infants: rule))
      let table = try LifeTable(mx: model.rates(at: k), infants: rule)
      #expect(near(table.lifeExpectancy, wanted, within: 1e-8))
    }
    #expect(try model.level(forLifeExpectancy: -1, infants: rule) == nil)
  }
}
