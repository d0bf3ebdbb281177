import TestSupport
import Testing

@testable import RateEstimation

/// Five-year groups from 0, the last one open.
private func fiveYear(_ persons: [Double]) throws -> AgePartition {
  try AgePartition(
    persons.enumerated().map { index, count in
      AgeGroupCount(
        lower: 5 * index, upper: index == persons.count - 1 ? nil : 5 * index + 4, persons: count)
    })
}

@Suite struct GraduationMethodTests {
  /// A population with a steep top and an empty open group: the test vector of DemoTools.
  private let steep: [Double] = [
    54_170, 44_775, 42_142, 38_464, 34_406, 30_386, 26_933, 23_481, 20_602, 16_489, 14_248, 9928,
    8490, 4801, 3599, 2048, 941, 326, 80, 17, 0,
  ]

  /// The first two and the last two closed single years of that vector, as DemoTools prints them.
  @Test(arguments: [
    (GraduationMethod.sprague, [12172.4912, 11380.448, 2.32, 0.8944]),
    (.beersOrdinary, [11932.7336, 11342.324, 2.6035, 2.6773]),
    (.beersModified, [11952.2354, 11325.4173, 3.7144, 6.4474]),
    (.hyman, [11946.2805288, 11336.0442644, 3.38096782932, 6.28993565863]),
    (.uniform, [10834, 10834, 3.4, 3.4]),
    (.grabill, [12171.7489876, 11378.9720142, 2.32065413713, 0.894652388281]),
  ])
  func ends(_ method: GraduationMethod, _ wanted: [Double]) throws {
    let single = try method.singleYears(of: fiveYear(steep))
    let found = [single[0], single[1], single[98], single[99]]
    #expect(worstAbsolute(found, wanted) < 5e-8)
  }

  /// All columns of the DemoTools vector, to the digits printed (twelve).
  @Test(
    .enabled(if: KnownCases.areWanted, KnownCases.reason),
    arguments: [
      (GraduationMethod.sprague, "sprague"), (.beersOrdinary, "beers_ord"),
      (.beersModified, "beers_mod"), (.hyman, "mono"), (.uniform, "uniform"),
      (.grabill, "grabill"),
    ])
  func demoTools(_ method: GraduationMethod, _ column: String) throws {
    let input = try CaseFile("demotools/graduate_input_pop5.csv").numbers("pop")
    let expected = try CaseFile("demotools/graduate_expected_single.csv").numbers(column)
    let single = try method.singleYears(of: fiveYear(input))
    #expect(single.count == 101)
    #expect(worstAbsolute(single, expected) < 5.1e-8)
  }

  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func beersJohnson() throws {
    let input = try CaseFile("demotools/beers_johnson_input.csv")
    let expected = try CaseFile("demotools/beers_johnson_expected.csv").numbers("demotools")
    let ages = try input.numbers("age").map { Int($0) }
    let pop = try input.numbers("pop")
    let groups = ages.indices.map { i in
      AgeGroupCount(
        lower: ages[i], upper: i + 1 < ages.count ? ages[i + 1] - 1 : nil, persons: pop[i])
    }
    let single = try GraduationMethod.beersJohnson.singleYears(of: AgePartition(groups))
    #expect(worstAbsolute(single, expected) < 1e-6)
  }

  @Test(.enabled(if: KnownCases.areWanted, KnownCases.reason)) func spragueMatrix() throws {
    let file = try CaseFile("demotools/sprague_coefficients_expand.csv")
    for group in 0..<20 {
      var unit = [Double](repeating: 0, count: 20)
      unit[group] = 1
      let column = try file.numbers("V\(group + 1)")
      #expect(PanelCoefficients.sprague.applied(to: unit) == Array(column[..<100]))
    }
  }

  @Test(arguments: GraduationMethod.allCases)
  func everyMethodDoesWhatItSays(_ method: GraduationMethod) throws {
    var groups = try fiveYear(steep).groups
    groups[0] = AgeGroupCount(lower: 1, upper: 4, persons: 41_000)
    groups.insert(AgeGroupCount(lower: 0, upper: 0, persons: 13_170), at: 0)
    let partition = try AgePartition(groups)
    let single = try method.singleYears(of: partition)
    #expect(single.count == 101 && single[100] == 0)
    #expect(abs(single.sum - partition.total) < 1e-3 || method == .beersModified)
    let worst: Double? = stride(from: 0, to: 100, by: 5).map { (lower: Int) -> Double in
      let sum: Double = single[lower..<(lower + 5)].reduce(0.0, +)
      return abs(sum - steep[lower / 5])
    }.max()
    #expect(((worst ?? 1) < 1e-6) == method.keepsGroups)
    if method.isNeverNegative { #expect(single.allSatisfy { $0 >= 0 }) }
    if method == .beersJohnson { #expect(single[0] == 13_170) }
  }

  /// Single years grouped again and graduated again are the same single years.
  @Test(arguments: GraduationMethod.allCases)
  func idempotentWhereGroupsAreKept(_ method: GraduationMethod) throws {
    guard method.keepsGroups, method != .beersJohnson else { return }
    let once = try method.singleYears(of: fiveYear(steep))
    let groups = stride(from: 0, to: 100, by: 5).map { once[$0..<($0 + 5)].sum }
    let again = try method.singleYears(of: fiveYear(groups.map { max($0, 0) } + [once[100]]))
    #expect(worstAbsolute(again, once) < 1e-6)
  }

  /// A cliff takes the coefficients below zero; the monotone methods stay at zero.
  @Test func aCliff() throws {
    let partition = try fiveYear([1000, 1000, 1000, 0, 0, 0, 0, 0])
    for method in GraduationMethod.allCases where method != .beersJohnson {
      let least = try method.singleYears(of: partition).min() ?? -1
      #expect((least >= 0) == (method.isNeverNegative), "\(method)")
    }
  }

  @Test(arguments: GraduationMethod.allCases)
  func openAges(_ method: GraduationMethod) throws {
    var groups = try fiveYear(Array(steep[..<10] + [51_000])).groups
    groups[0] = AgeGroupCount(lower: 1, upper: 4, persons: 41_000)
    groups.insert(AgeGroupCount(lower: 0, upper: 0, persons: 13_170), at: 0)
    let partition = try AgePartition(groups)
    let own = try method.singleYears(of: partition)
    let wide = try method.singleYears(of: partition, openAge: 105)
    let low = try method.singleYears(of: partition, openAge: 40)
    #expect(own.count == 51 && wide.count == 106 && low.count == 41)
    #expect(own[50] == 51_000)
    #expect(Array(wide[..<50]) == Array(own[..<50]))
    #expect(near(wide[50...].sum, 51_000, within: 1e-9))
    #expect(near(low[40], own[40...].sum, within: 1e-9))
  }

  @Test func groupsAMethodCannotTake() throws {
    let uneven = try AgePartition([
      AgeGroupCount(lower: 0, upper: 5, persons: 1),
      AgeGroupCount(lower: 6, upper: nil, persons: 1),
    ])
    #expect(throws: GraduationMethod.Failure.notFiveYearGroups(missingBound: 5)) {
      try GraduationMethod.sprague.singleYears(of: uneven)
    }
    #expect(throws: GraduationMethod.Failure.tooFewGroups(needed: 5, found: 4)) {
      try GraduationMethod.grabill.singleYears(of: fiveYear([1, 1, 1, 1, 1]))
    }
    #expect(throws: GraduationMethod.Failure.noGroupOfInfants) {
      try GraduationMethod.beersJohnson.singleYears(of: fiveYear(steep))
    }
    let sixth = [Double](repeating: 1.0 / 6, count: 6)
    #expect(worstAbsolute(try GraduationMethod.hyman.singleYears(of: uneven), sixth + [1]) < 1e-15)
  }
}
