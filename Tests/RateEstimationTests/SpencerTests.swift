import TestSupport
import Testing

@testable import RateEstimation

@Suite struct SpencerTests {
  /// The printed weights of Spencer's formula, middle outwards.
  @Test func weights() {
    let half: [Double] = [60, 57, 47, 33, 18, 6, -2, -5, -5, -3, -1]
    let whole: [Double] = Array(half.dropFirst().reversed()) + half
    #expect(Spencer.weights == whole)
    #expect(Spencer.weights.sum == 350)
  }

  @Test func cubicsComeBack() throws {
    let cubic = (0..<41).map { (age: Int) -> Double in
      let x = Double(age - 20)
      return 5000 + 3 * x - 2 * x * x + 0.1 * x * x * x
    }
    for (age, value) in Spencer.smoothed(cubic).enumerated() {
      if age < 10 || age > 30 {
        #expect(value == nil)
      } else {
        #expect(abs(try #require(value) - cubic[age]) < 1e-9)
      }
    }
    #expect(Spencer.smoothed([1, 2, 3]) == [nil, nil, nil])
  }

  /// Ghana 1970, both sexes: Roger, Waltisperger & Corbille-Guitton (1981), tables 15 and 16.
  ///
  /// Their answers for 31–40 rest on ages the table does not print.
  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func ghana1970() throws {
    let file = try CaseFile("demotools/spencer_ghana1970.csv")
    let expected = try file.numbers("spencer_expected")
    let smoothed = Spencer.smoothed(try file.numbers("pop"))
    for age in 10...30 { #expect(near((smoothed[age] ?? 0), expected[age], within: 0.5), "\(age)") }
  }
}
