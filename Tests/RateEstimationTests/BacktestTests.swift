import TestSupport
import Testing

@testable import RateEstimation

@Suite struct BacktestTests {
  @Test func summariesByHand() {
    var score = ScoreSummary()
    score.add(forecast: 110, outcome: 100, interval: 95...125)
    score.add(forecast: 45, outcome: 50, interval: 44...46)
    score.add(forecast: 1, outcome: 0)
    #expect(score.count == 2)
    #expect(near((score.meanAbsoluteError ?? 0), 10, within: 1e-12))
    #expect(near((score.bias ?? 0), 100 * 5 / 150, within: 1e-12))
    #expect(score.coverage == 50)
    #expect(near((score.width ?? 0), 50 * (30.0 / 110 + 2.0 / 45), within: 1e-12))
    #expect(ScoreSummary().bias == nil && ScoreSummary().coverage == nil)
  }

  /// w = √((0.004·5^0.918)² + (0.469·5^0.416)²/1000) for 80+, five years ahead.
  @Test func theErrorModelByHand() throws {
    let group = ScoreGroup.standard[5]
    let w = try #require(group.errors.halfWidth(persons: 1000, years: 5))
    #expect(near(w, 0.033859, within: 1e-6))
    #expect(group.errors.halfWidth(persons: 0, years: 5) == nil)
    let interval = group.errors.interval(persons: 1000, years: 5)
    #expect(near(interval.lowerBound * interval.upperBound, 1e6, within: 1e-6))
  }

  @Test func groupsTakeBothEnds() {
    let cells = Array(repeating: 1.0, count: 2 * 106)[...]
    #expect(ScoreGroup.standard.map { $0.persons(cells) } == [212, 12, 20, 102, 26, 52])
  }

  /// Without a year of change before the jump-off there are no ratios, and nobody is forecast to die.
  @Test func withoutHistoryThereAreNoRatios() throws {
    var panel = LocalPanel(places: ["1"], years: 2010...2013, openAge: 80)
    for year in 2010...2013 {
      panel[0, year: year] = [Double](repeating: 100, count: panel.cellCount)
    }
    #expect(!BacktestRival.hasRatios(panel, jumpOff: 2010))
    #expect(BacktestRival.hasRatios(panel, jumpOff: 2011))
    let backtest = try Backtest(
      panel, .init(jumpOffs: [2010], lastYear: 2013, places: [0]), scope: .part)
    #expect(backtest.scores.keys.contains { $0.method == .unchanged })
    #expect(!backtest.scores.keys.contains { $0.method == .cohortRatios })
  }

  /// A country where nothing moves and no one is born: ratios of one year repeat themselves.
  @Test func cohortRatiosFollowTheCohort() {
    var panel = LocalPanel(places: ["1"], years: 2000...2005, openAge: 80)
    let persons: [Double] = [1000, 900, 810, 729, 656.1, 590.49]
    for (step, year) in (2000...2005).enumerated() {
      var cells = [Double](repeating: 0, count: panel.cellCount)
      cells[30 + step] = persons[step]
      panel[0, year: year] = cells
    }
    let forecast = BacktestRival.cohortRatios(panel, jumpOff: 2004, years: 1)
    #expect(forecast[0] == panel.cells(year: 2004))
    #expect(BacktestRival.unchanged(panel, jumpOff: 2004, years: 2)[2] == forecast[0])
    // 34 to 35 was never seen: nobody is forecast where no ratio is known.
    #expect(forecast[1].sum == 0)
    let seen = BacktestRival.cohortRatios(panel, jumpOff: 2005, years: 1)
    #expect(seen[1].sum == 0)
  }

  @Test func theScoreOfAJumpOffDoesNotSeeWhatComesAfter() throws {
    let panel = LocalWorld().panel
    let all = try Backtest(
      panel, .init(jumpOffs: [2006, 2009], lastYear: 2012, places: [0, 1, 43]), scope: .elsewhere)
    let short = try Backtest(
      panel.known(through: 2010), .init(jumpOffs: [2006], lastYear: 2010, places: [0, 1, 43]),
      scope: .elsewhere)
    #expect(all.horizons == [1, 2, 3, 4, 5, 6])
    #expect(short.horizons == [1, 2, 3, 4])
    for method in [Backtest.Method.kohort, .unchanged, .cohortRatios] {
      let key = Backtest.Key(jumpOff: 2006, years: 4, group: 5, method: method)
      #expect(all.scores[key] != nil && all.scores[key] == short.scores[key])
      #expect(all.scores[key]?.count == 3)
    }
    let five = try #require(all.pooled(group: 0, years: 3, method: .kohort))
    let one = try #require(all.pooled(group: 0, years: 3, method: .kohort, jumpOffs: [2006]))
    let other = try #require(all.pooled(group: 0, years: 3, method: .kohort, jumpOffs: [2009]))
    #expect(near(five.error, 0.5 * (one.error + other.error), within: 1e-12))
    #expect(five.places == 6)
    #expect(all.pooled(group: 0, years: 3, method: .vintage) == nil)
  }

  @Test func aVintageIsScoredOnItsOwnPlaces() throws {
    let panel = LocalWorld().panel
    let outcome = panel.total(1, year: 2010)
    let vintage: Backtest.Vintage = [1: [2010: [outcome * 1.1, nil, nil, nil, nil, nil]]]
    let test = try Backtest(
      panel, .init(jumpOffs: [2008], lastYear: 2012, places: Array(0..<44)), scope: .elsewhere,
      vintages: [2008: vintage])
    let score = try #require(test.pooled(group: 0, years: 2, method: .vintage))
    #expect(abs(score.error - 10) < 1e-9 && score.places == 1)
    #expect(test.pooled(group: 0, years: 2, method: .kohortAtVintage)?.places == 1)
    #expect(test.pooled(group: 1, years: 2, method: .vintage) == nil)
    #expect(test.pooled(group: 0, years: 1, method: .vintage) == nil)
  }
}
