import Demography
import TestSupport
import Testing

@testable import RateEstimation

@Suite struct LocalForecastTests {
  static let world = LocalWorld()

  @Test func theSameInputsGiveTheSameBits() throws {
    let one = try LocalForecast(
      LocalEstimate(Self.world.panel, jumpOff: 2010, scope: .elsewhere), years: 5)
    let two = try LocalForecast(
      LocalEstimate(Self.world.panel, jumpOff: 2010, scope: .elsewhere), years: 5)
    #expect(one.cells == two.cells && one.flows == two.flows)
  }

  /// What happens after the jump-off has no say, in the panel or in the shipped schedules.
  @Test(arguments: [LocalScope.nation, .part, .elsewhere])
  func laterDataChangeNothing(scope: LocalScope) throws {
    var changed = Self.world.panel
    for year in 2009...2012 {
      for place in 0..<20 {
        changed[place, year: year] = changed[place, year: year]?.map { $0 * 1.7 + 3 }
      }
    }
    let one = try LocalEstimate(Self.world.panel, jumpOff: 2008, scope: scope)
    let two = try LocalEstimate(changed, jumpOff: 2008, scope: scope)
    #expect(LocalForecast(one, years: 10).cells == LocalForecast(two, years: 10).cells)
    #expect(one.shrinkage.constant == two.shrinkage.constant)
    // The test can fail: a change in the last year before the jump-off is seen.
    changed[0, year: 2008] = changed[0, year: 2008]?.map { $0 * 1.7 + 3 }
    let three = try LocalEstimate(changed, jumpOff: 2008, scope: scope)
    #expect(LocalForecast(one, years: 10).cells != LocalForecast(three, years: 10).cells)
  }

  /// National rows of the jump-off's year and later are not read.
  @Test func laterRowsChangeNothing() throws {
    let norway = NationalScheduleRows.norway
    let changed = NationalScheduleRows(
      years: norway.years,
      mortality: { year in
        norway.logMortality(year: year).map { rates in
          rates.map { Elementary.exp($0) * (year >= 2008 ? 3 : 1) }
        }
      },
      fertility: { year in norway.fertility(year: year).map { $0 * (year >= 2008 ? 2 : 1) } })
    let plain = NationalScheduleRows(
      years: norway.years,
      mortality: { year in
        norway.logMortality(year: year).map { rates in rates.map { Elementary.exp($0) } }
      },
      fertility: { norway.fertility(year: $0) })
    let panel = Self.world.panel
    let one = try LocalEstimate(panel, jumpOff: 2008, scope: .part, rows: plain)
    let two = try LocalEstimate(panel, jumpOff: 2008, scope: .part, rows: changed)
    #expect(LocalForecast(one, years: 8).cells == LocalForecast(two, years: 8).cells)
    let three = try LocalEstimate(panel, jumpOff: 2009, scope: .part, rows: changed)
    let four = try LocalEstimate(panel, jumpOff: 2009, scope: .part, rows: plain)
    #expect(LocalForecast(three, years: 8).cells != LocalForecast(four, years: 8).cells)
  }

  @Test func nothingIsNegativeAndEverybodyIsAccountedFor() throws {
    let estimate = try LocalEstimate(Self.world.panel, jumpOff: 2010, scope: .elsewhere)
    let forecast = LocalForecast(estimate, years: 40)
    let ages = estimate.panel.ageCount
    for step in stride(from: 0, to: 40, by: 6) {
      #expect(forecast.cells[step + 1].allSatisfy { $0 >= 0 && $0.isFinite })
      let survival = estimate.mortality.survival(year: 2010 + step)
      #expect(survival.allSatisfy { $0 >= 0 && $0 <= 1 })
      for cell in stride(from: 5, to: forecast.cells[step].count, by: 97)
      where cell % ages > 0 && cell % ages < ages - 1 {
        let alive =
          forecast.cells[step][cell - 1] * survival[(cell - 1) % estimate.panel.cellCount]
        let sum = alive + forecast.flows[step][cell]
        #expect(near(forecast.cells[step + 1][cell], sum, within: 1e-9 * max(1, sum)))
      }
    }
  }

  /// The national sum of migration is that of the path, whatever the places do.
  @Test func theSumFollowsTheNationalPath() throws {
    let world = LocalWorld(national: 0.01)
    let estimate = try LocalEstimate(world.panel, jumpOff: 2012, scope: .elsewhere)
    let forecast = LocalForecast(estimate, years: 30)
    let path = try #require(estimate.path)
    for step in [0, 1, 9, 29] {
      let people = forecast.cells[step].sum
      let moved = forecast.flows[step].sum
      #expect(near(moved / people, path.rate(year: 2012 + step), within: 1e-9))
    }
    #expect(near(path.rate(year: 2200), path.mean, within: 1e-9))
  }

  @Test func mortalityDeclines() throws {
    let estimate = try LocalEstimate(Self.world.panel, jumpOff: 2010, scope: .elsewhere)
    let now = estimate.mortality.logRates(year: 2010)
    let later = estimate.mortality.logRates(year: 2040)
    for sex in 0..<2 {
      #expect(zip(now[sex], later[sex]).allSatisfy { $1 <= $0 })
      #expect(later[sex][70] < now[sex][70] - 0.3)
    }
  }

  /// A big place keeps its own rate, a small one is drawn to its target.
  @Test func ratesAreDrawnTowardsTheTarget() throws {
    let estimate = try LocalEstimate(Self.world.panel, jumpOff: 2012, scope: .elsewhere)
    let cells = estimate.panel.cellCount
    func error(_ place: Int) -> Double {
      let rates = (25...35).map { estimate.rates[place * cells + $0] }
      return abs(rates.sum / Double(rates.count) - Self.world.truth[place])
    }
    let large = (34..<44).map(error).sum / 10
    #expect(large < 0.004)
    for cell in 1..<40 {
      let (net, exposure) = (estimate.residual.net[cell], estimate.residual.exposure[cell])
      let target = estimate.target.rates[cell]
      let bounds = [net / exposure, target].sorted()
      #expect(estimate.rates[cell] >= bounds[0] - 1e-12)
      #expect(estimate.rates[cell] <= bounds[1] + 1e-12)
    }
  }

  @Test func aSinglePlaceBorrowsAndSaysSo() throws {
    var alone = LocalPanel(places: ["3203"], years: 2001...2012, openAge: 90)
    for year in 2001...2012 { alone[0, year: year] = Self.world.panel[40, year: year] }
    let estimate = try LocalEstimate(alone, jumpOff: 2012, scope: .part)
    #expect(!estimate.hasOwnTarget && !estimate.shrinkage.isEstimated)
    #expect(estimate.shrinkage.constant == 400)
    #expect(LocalForecast(estimate, years: 30).cells[30].sum > 1000)
  }

  /// One year of population is enough to forecast; everything is then borrowed.
  @Test func oneYearIsEnough() throws {
    var alone = LocalPanel(places: ["3203"], years: 2015...2015, openAge: 90)
    alone[0, year: 2015] = Self.world.panel[40, year: 2012]
    let estimate = try LocalEstimate(alone, jumpOff: 2015, scope: .part)
    #expect(estimate.residual.transitions == [0] && estimate.window.isEmpty)
    #expect(zip(estimate.rates, estimate.target.rates).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(LocalForecast(estimate, years: 5).cells[5].allSatisfy { $0.isFinite })
  }

  @Test func whatCannotBeEstimatedIsNamed() {
    var panel = LocalPanel(places: ["1"], years: 1960...1970, openAge: 90)
    func failure(_ jumpOff: Int) -> LocalEstimate.Failure? {
      do throws(LocalEstimate.Failure) {
        _ = try LocalEstimate(panel, jumpOff: jumpOff, scope: .part)
        return nil
      } catch {
        return error
      }
    }
    #expect(failure(1965) == .nobody)
    #expect(failure(1971) == .outsidePanel)
    panel[0, year: 1965] = Array(repeating: 10, count: panel.cellCount)
    #expect(failure(1965) == .noSchedule(firstJumpOff: 1968))
  }

  /// A place that is not known at the jump-off is left empty, not guessed.
  @Test func anUnknownPlaceStaysEmpty() throws {
    var panel = Self.world.panel
    panel[3, year: 2010] = nil
    let forecast = LocalForecast(
      try LocalEstimate(panel, jumpOff: 2010, scope: .elsewhere), years: 3)
    #expect(forecast.cells(place: 3, after: 3).allSatisfy { $0 == 0 })
    #expect(forecast.cells(place: 4, after: 3).sum > 100)
  }
}
