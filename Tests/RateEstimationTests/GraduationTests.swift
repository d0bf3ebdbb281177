import TestSupport
import Testing

@testable import RateEstimation

/// Asker on 1 January 2022: SSB table 07459 (CC BY 4.0), five-year groups by sex.
private let women = [
  2608, 2981, 3163, 3083, 2401, 2093, 2802, 3212, 3369, 3654, 3577, 3448, 2729, 2356, 2162, 1893,
  1200, 754, 343, 97, 16,
]
private let men = [
  2585, 3155, 3378, 3200, 2663, 2193, 2637, 3234, 3429, 3653, 3680, 3442, 2980, 2375, 2055, 1750,
  980, 490, 227, 36, 5,
]
/// The functional groups of the same table, both sexes.
private let functional: [(Int, Int?, Double)] = [
  (0, 0, 927), (1, 5, 5434), (6, 12, 8874), (13, 15, 3929), (16, 19, 4989), (20, 44, 28033),
  (45, 66, 29134), (67, 79, 10620), (80, 89, 3424), (90, nil, 724),
]

private func fiveYear(_ persons: [Int]) throws -> AgePartition {
  try AgePartition(
    persons.enumerated().map { index, count in
      AgeGroupCount(
        lower: 5 * index, upper: index == persons.count - 1 ? nil : 5 * index + 4,
        persons: Double(count))
    })
}

private func groups(_ rows: [(Int, Int?, Double)]) throws -> AgePartition {
  try AgePartition(rows.map { AgeGroupCount(lower: $0.0, upper: $0.1, persons: $0.2) })
}

@Suite struct GraduationTests {
  @Test func askerMeetsBothTablesInWholePersons() throws {
    let single = try Graduation.singleYears(
      bySex: [fiveYear(women), fiveYear(men)], together: [groups(functional)], openAge: 105)
    #expect(
      single.allSatisfy { $0.count == 106 && $0.allSatisfy { $0 >= 0 && $0 == $0.rounded() } })
    for (sex, counts) in zip(single, [women, men]) {
      for (index, count) in counts.enumerated() {
        let upper = index == 20 ? 105 : 5 * index + 4
        #expect(sex[(5 * index)...upper].sum == Double(count), "group \(index)")
      }
    }
    for (lower, upper, persons) in functional {
      let ages = lower...(upper ?? 105)
      let sum: Double = single.reduce(0.0) { all, sex in all + sex[ages].reduce(0.0, +) }
      #expect(sum == persons, "\(lower)–\(upper ?? 105)")
    }
    let all: Double = single[0].reduce(0.0, +) + single[1].reduce(0.0, +)
    #expect(all == 96_088)
    let working: Double = single.reduce(0.0) { all, sex in all + sex[16...66].reduce(0.0, +) }
    let old: Double = single.reduce(0.0) { all, sex in all + sex[67...].reduce(0.0, +) }
    #expect((working / old * 1000).rounded() / 1000 == 4.209)
  }

  @Test func piecesFollowBySubtraction() throws {
    let pieces = try Graduation.pieces(
      of: [fiveYear(women), fiveYear(men)], together: [groups(functional)])
    let expected: [(Int, Double)] = [(0, 927), (1, 5193 - 927), (5, 5434 - (5193 - 927))]
    for (piece, answer) in zip(pieces, expected) {
      #expect(piece.lower == answer.0 && piece.persons == answer.1)
    }
    #expect(pieces.last == Graduation.Piece(lower: 100, upper: nil, persons: 21))
  }

  /// The five-year groups of Asker with the functional groups changed in two places.
  private func graduate(changing first: (Int, Double), _ second: (Int, Double)) throws {
    var broken = functional
    broken[first.0].2 += first.1
    broken[second.0].2 += second.1
    _ = try Graduation.singleYears(
      bySex: [fiveYear(women), fiveYear(men)], together: [groups(broken)], openAge: 105)
  }

  @Test func aLeftOverNamesItsAges() {
    #expect(throws: Graduation.Failure.leftOver(ages: 20...44, persons: 3)) {
      try graduate(changing: (5, 3), (6, -3))
    }
    #expect(throws: Graduation.Failure.leftOver(ages: 90...90, persons: -1)) {
      try graduate(changing: (9, -1), (9, 0))
    }
  }

  @Test func aNegativePieceNamesItsAges() {
    #expect(throws: Graduation.Failure.negativePiece(from: 1, through: 4, persons: -807)) {
      try graduate(changing: (0, 5073), (1, -5073))
    }
  }

  @Test func tablesThatAreNotMetAreNamed() throws {
    // Women only young and men only old, but one person more is young than there are women: the
    // scaling creeps towards it at 4 parts in 100 000 a round.
    let pieces = [
      Graduation.Piece(lower: 0, upper: 0, persons: 50_001),
      Graduation.Piece(lower: 1, upper: nil, persons: 49_999),
    ]
    let sexes = try [groups([(0, nil, 50_000)]), groups([(0, nil, 50_000)])]
    var single: [[Double]] = [[1, 1e-12], [1e-12, 1]]
    #expect {
      try Graduation.fit(&single, to: sexes, pieces: pieces, top: 1)
    } throws: { error in
      guard case .notMet(0, 0, let persons)? = error as? Graduation.Failure else { return false }
      return persons > 0.9 && persons <= 1
    }
    single = [[1, 1], [1, 1]]
    try Graduation.fit(&single, to: sexes, pieces: pieces, top: 1)
    #expect(near(single[0][0] + single[1][0], 50_001, within: 1e-6))
  }

  @Test func anEmptyPieceStaysEmpty() throws {
    let sex = try groups([(0, 4, 10), (5, nil, 0)])
    let both = try groups([(0, 2, 0), (3, 6, 20), (7, nil, 0)])
    let single = try Graduation.singleYears(bySex: [sex, sex], together: [both], openAge: 10)
    #expect(single == [[0, 0, 0, 5, 5, 0, 0, 0, 0, 0, 0], [0, 0, 0, 5, 5, 0, 0, 0, 0, 0, 0]])
  }

  @Test func groupsOfAnyWidthKeepTheirSumsAndAreNeverNegative() throws {
    let rough = try groups([
      (0, 0, 40), (1, 5, 0), (6, 12, 900), (13, 66, 3), (67, 79, 250), (80, nil, 12.5),
    ])
    let single = try Graduation.singleYears(bySex: [rough], together: [], openAge: 95)[0]
    #expect(single.count == 96 && single.allSatisfy { $0 >= 0 })
    for group in rough.groups {
      let sum = single[group.lower...(group.upper ?? 95)].sum
      #expect(near(sum, group.persons, within: 1e-6))
    }
  }

  @Test func anOpenAgeInsideTheGroupsCollapsesThem() throws {
    let wide = try Graduation.singleYears(bySex: [fiveYear(women)], together: [], openAge: 105)[0]
    let low = try Graduation.singleYears(bySex: [fiveYear(women)], together: [], openAge: 80)[0]
    #expect(low.count == 81)
    #expect(low[80] == wide[80...].sum && Array(low[..<80]) == Array(wide[..<80]))
  }
}
