import TestSupport
import Testing

@testable import RateEstimation

@Suite struct LocalPanelGapsTests {
  /// Cohorts that halve in four years go by the fourth root; the years known are untouched.
  @Test func cohortsAreLedAcross() throws {
    var panel = LocalPanel(places: ["1"], years: 2010...2016, openAge: 80)
    var (start, end) = (
      [Double](repeating: 0, count: panel.cellCount), [Double](repeating: 0, count: panel.cellCount)
    )
    (start[0], start[30], start[80]) = (160, 16, 10)
    (end[4], end[34], end[80], end[2]) = (80, 8, 20, 40)
    panel[0, year: 2010] = start
    panel[0, year: 2014] = end
    let (filled, years) = panel.filled()
    #expect(years == [2011, 2012, 2013])
    #expect(filled[0, year: 2010] == start && filled[0, year: 2014] == end)
    let middle = try #require(filled[0, year: 2012])
    #expect(near(middle[32], 16 * 0.5.squareRoot(), within: 1e-12))
    #expect(near(middle[2], 160 * 0.5.squareRoot(), within: 1e-12))
    #expect(middle[80] == 15)
    // Two years old in 2014 is born in 2012 and led back by 2^(1/2).
    #expect(near(middle[0], 40 * 2.0.squareRoot(), within: 1e-9))
    #expect(!filled.isKnown(0, year: 2015))
  }

  @Test func longGapsAndWholeSeriesAreLeftAlone() {
    var panel = LocalPanel(places: ["1"], years: 2000...2011, openAge: 80)
    let cells = [Double](repeating: 5, count: panel.cellCount)
    panel[0, year: 2000] = cells
    panel[0, year: 2011] = cells
    #expect(panel.filled().years.isEmpty)
    #expect(LocalWorld().panel.filled().panel == LocalWorld().panel)
  }
}
