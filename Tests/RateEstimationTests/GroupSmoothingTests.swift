import TestSupport
import Testing

@testable import RateEstimation

/// Males by five-year groups to 80+, US Census Bureau, PAS, AGESMTH.
private let males: [Double] = [
  642_367, 515_520, 357_831, 275_542, 268_336, 278_601, 242_515, 198_231, 165_937, 122_756, 96_775,
  59_307, 63_467, 32_377, 29_796, 16_183, 34_729,
]

@Suite struct GroupSmoothingTests {
  /// Ages 10–69 (Carrier–Farrag, Karup–King–Newton) or all ages as the spreadsheet prints them.
  static let printed: [(GroupSmoothing, Int, [Double])] = [
    (
      .carrierFarrag, 2,
      [
        346_290, 287_083, 285_855, 261_082, 237_937, 202_809, 162_973, 125_720, 88_730, 67_352,
        55_187, 40_657,
      ]
    ),
    (
      .karupKingNewton, 2,
      [
        354_871, 278_502, 285_508, 261_429, 236_513, 204_233, 162_138, 126_555, 90_094, 65_988,
        54_803, 41_041,
      ]
    ),
    (
      .arriaga, 0,
      [
        662_761, 495_126, 345_744, 287_629, 285_919, 261_018, 237_469, 203_277, 161_733, 126_960,
        88_586, 67_496, 54_587, 41_257, 28_790, 17_189, 34_729,
      ]
    ),
  ]

  @Test(arguments: printed)
  func theSpreadsheet(_ method: GroupSmoothing, _ first: Int, _ wanted: [Double]) {
    let found = method.smoothed(males)
    #expect(Array(found[first..<(first + wanted.count)]).map { $0.rounded() } == wanted)
  }

  /// The spreadsheet rounds within strong smoothing, so its figures hold to one person.
  @Test func strong() {
    let wanted: [Double] = [
      646_617, 511_270, 386_889, 317_345, 273_736, 240_058, 218_645, 188_297, 153_931, 124_347,
      93_254, 71_858, 53_594, 39_721, 27_887, 18_092, 34_729,
    ]
    #expect(worstAbsolute(GroupSmoothing.strong.smoothed(males), wanted) < 1)
  }

  /// DemoTools prints the count of 70–74 at 75–79 in its tail; here 75–79 keeps its own.
  @Test func movingAverage() {
    var wanted: [Double] = [
      642_367, 507_810, 382_964, 300_570, 274_160, 263_151, 239_782, 202_228, 162_308, 128_489,
      92_946, 73_183, 51_717, 41_880, 27_038, 29_796, 34_729,
    ]
    wanted[15] = males[15]
    #expect(worstAbsolute(GroupSmoothing.movingAverage.smoothed(males), wanted) <= 0.5)
  }

  /// The file of cases holds the same figures.
  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func demoTools() throws {
    let file = try CaseFile("demotools/smooth_age5_pas_expected.csv")
    #expect(try file.numbers("pop_male") == males)
    for (method, column, within) in [
      (GroupSmoothing.carrierFarrag, "carrier_farrag", 0.5), (.karupKingNewton, "kkn", 0.5),
      (.arriaga, "arriaga", 0.5), (.strong, "strong", 1), (.movingAverage, "mav_tail", 0.5),
    ] {
      let expected = try file.numbers(column)
      for (age, found) in method.smoothed(males).enumerated() {
        if method == .movingAverage, age == 15 { continue }  // see movingAverage()
        #expect(expected[age].isNaN || abs(found - expected[age]) <= within, "\(column) \(5 * age)")
      }
    }
  }

  private func tens(_ counts: [Double]) -> [Double] { TenYearGroups(counts).sums }

  @Test func sumsAreKeptWhereTheyAreClaimed() {
    for method in [GroupSmoothing.carrierFarrag, .karupKingNewton, .arriaga] {
      #expect(worstAbsolute(tens(method.smoothed(males)), tens(males)) < 1e-9, "\(method)")
    }
    let (before, after) = (tens(males), tens(GroupSmoothing.strong.smoothed(males)))
    let change = zip(after, before).map { $0 - $1 }
    let between = change[1...6].sum
    #expect(near(change[0], 0, within: 1e-9))
    #expect(near(change[7], 0, within: 1e-9))
    #expect(near(between, 0, within: 1e-9))
    #expect(abs(change[3]) > 1)
  }

  @Test(arguments: GroupSmoothing.allCases)
  func nothingBecomesNegativeAndTheOpenGroupStays(_ method: GroupSmoothing) {
    let cliff: [Double] = [0, 900, 1, 0, 0, 0, 500, 0, 7, 3]
    let smoothed = method.smoothed(cliff)
    #expect(smoothed.count == 10 && smoothed[9] == 3)
    #expect(smoothed.allSatisfy { $0 >= 0 && $0.isFinite })
    let even = [Double](repeating: 8, count: 10)
    #expect(worstAbsolute(method.smoothed(even), even) < 1e-12)
    #expect(method == .movingAverage || method.smoothed([1, 2, 3, 4, 5]) == [1, 2, 3, 4, 5])
  }

  /// A split depends on the ten-year sums alone, so a second smoothing changes nothing.
  @Test(arguments: [GroupSmoothing.carrierFarrag, .karupKingNewton, .arriaga])
  func idempotent(_ method: GroupSmoothing) {
    let once = method.smoothed(males)
    #expect(worstAbsolute(method.smoothed(once), once) < 1e-9)
  }

  /// An odd closed group below the open one is left as it was.
  @Test func aGroupWithoutAPartner() {
    let counts: [Double] = [90, 70, 80, 60, 70, 50, 13, 4]
    for method in GroupSmoothing.allCases where method != .movingAverage {
      #expect(Array(method.smoothed(counts)[6...]) == [13, 4])
    }
  }
}
