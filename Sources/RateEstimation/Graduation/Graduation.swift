import Demography

/// Single years of age by sex from one or more tables of age groups.
///
/// The usual case in Norway: five-year groups by sex, and SSB's functional groups (0, 1–5, 6–12, …)
/// of both sexes together. Every group of every table is met exactly.
///
/// 1. The bounds of all tables cut the ages into pieces; the persons of each piece, both sexes,
///    follow by subtraction. Tables that contradict each other show up as a piece that is left
///    over or negative, and the failure names its ages.
/// 2. Each sex is graduated on its own by a monotone curve (never negative).
/// 3. Iterative proportional fitting makes the single ages meet the groups of each sex and the
///    pieces of both sexes (Deming & Stephan 1940).
/// 4. Where all counts are whole, the result is whole: first the persons by sex and piece, then the
///    single ages within them, each by largest remainder.
public enum Graduation {
  /// Why tables of age groups cannot be graduated.
  public enum Failure: Error, Equatable {
    /// Two tables give different numbers of persons below the same age, for the same population.
    case leftOver(ages: ClosedRange<Int>, persons: Double)
    /// The tables leave fewer than no persons at these ages; the upper bound `nil` is "and older".
    case negativePiece(from: Int, through: Int?, persons: Double)
    /// The scaling does not come nearer: no persons by sex fit both the groups of each sex and the
    /// pieces of both; `persons` is how far the worst piece is off.
    case notMet(from: Int, through: Int?, persons: Double)
  }

  /// Graduates to single ages 0 … `openAge`, the last one open.
  ///
  /// - Parameters:
  ///   - bySex: one partition per sex, all with the same bounds.
  ///   - together: partitions of all sexes together; may be empty.
  ///   - openAge: the lower bound of the open group wanted.
  /// - Returns: one array of `openAge + 1` counts per sex, in the order given.
  /// - Throws: `Failure` where the tables contradict each other, with the ages.
  public static func singleYears(
    bySex: [AgePartition], together: [AgePartition], openAge: Int
  ) throws(Failure) -> [[Double]] {
    precondition(!bySex.isEmpty, "at least one sex")
    precondition(
      bySex.allSatisfy { $0.lowerBounds == bySex[0].lowerBounds }, "sexes with different groups")
    let top = max(openAge, ([bySex[0]] + together).map { $0.lowerBounds.last ?? 0 }.max() ?? 0)
    let pieces = try pieces(of: bySex, together: together)
    var single = bySex.map { MonotoneGraduation.singleYears($0, openAge: top) }
    try fit(&single, to: bySex, pieces: pieces, top: top)
    if (bySex + together).allSatisfy(\.isWhole) {
      single = makeWhole(single, bySex: bySex, pieces: pieces, top: top)
    }
    return single.map { Array($0[..<openAge]) + [$0[openAge...].reduce(0, +)] }
  }

  /// A run of ages that no table cuts, and its persons of all sexes.
  struct Piece: Equatable {
    let lower: Int
    let upper: Int?
    let persons: Double

    /// The single ages, up to the top one.
    func ages(top: Int) -> Range<Int> { lower..<((upper ?? top) + 1) }
  }

  /// The persons of every piece, by subtraction between the bounds of all tables.
  static func pieces(
    of bySex: [AgePartition], together: [AgePartition]
  ) throws(Failure) -> [Piece] {
    var below: [Int: Double] = [:]
    for bound in bySex[0].lowerBounds {
      below[bound] = bySex.reduce(0) { $0 + ($1.persons(below: bound) ?? 0) }
    }
    let all = bySex.reduce(0) { $0 + $1.total }
    var agreed = 0
    for table in together {
      for bound in table.lowerBounds.dropFirst() {
        let here = table.persons(below: bound) ?? 0
        if let known = below[bound] {
          guard abs(known - here) < 1e-6 else {
            throw .leftOver(ages: agreed...(bound - 1), persons: here - known)
          }
          agreed = bound
        } else {
          below[bound] = here
        }
      }
      guard abs(table.total - all) < 1e-6 else {
        let last = table.lowerBounds.last ?? 0
        throw .leftOver(ages: agreed...max(last, agreed), persons: table.total - all)
      }
    }
    let bounds = below.keys.sorted()
    var pieces: [Piece] = []
    for (index, bound) in bounds.enumerated() {
      let next = index + 1 < bounds.count ? bounds[index + 1] : nil
      let persons = (next.flatMap { below[$0] } ?? all) - (below[bound] ?? 0)
      guard persons >= -1e-6 else {
        throw .negativePiece(from: bound, through: next.map { $0 - 1 }, persons: persons)
      }
      pieces.append(Piece(lower: bound, upper: next.map { $0 - 1 }, persons: max(persons, 0)))
    }
    return pieces
  }

  /// How many rounds of scaling are tried before the tables are said not to be met.
  private static let mostRounds = 500

  /// How many persons a piece may be off in the end: far below what a printed number shows.
  private static let accepted = 1e-3

  /// Scales single ages in turn to the groups of each sex and to the pieces of all sexes.
  ///
  /// Every piece lies in one group, and pieces and groups have the same sums, so there is always a
  /// solution with the seed's support and the scaling converges to it; slowly where the only
  /// solutions have nobody of a sex in a piece, and such tables may end as `notMet`.
  static func fit(
    _ single: inout [[Double]], to bySex: [AgePartition], pieces: [Piece], top: Int
  ) throws(Failure) {
    for sex in single.indices {
      for age in single[sex].indices where single[sex][age] == 0 { single[sex][age] = 1e-9 }
    }
    var furthest: (piece: Piece, gap: Double)?
    for _ in 0..<mostRounds {
      for sex in single.indices {
        for group in bySex[sex].groups {
          scale([sex], group.lower..<((group.upper ?? top) + 1), to: group.persons, in: &single)
        }
      }
      furthest = nil
      for piece in pieces {
        let gap = scale(
          Array(single.indices), piece.ages(top: top), to: piece.persons, in: &single)
        if gap > furthest?.gap ?? 1e-9 { furthest = (piece, gap) }
      }
      if furthest == nil { return }
    }
    guard let furthest, furthest.gap > accepted else { return }
    throw .notMet(
      from: furthest.piece.lower, through: furthest.piece.upper, persons: furthest.gap)
  }

  /// Multiplies cells so that they add up to a number; returns how far off they were.
  @discardableResult
  private static func scale(
    _ sexes: [Int], _ ages: Range<Int>, to persons: Double, in single: inout [[Double]]
  ) -> Double {
    var sum = 0.0
    for sex in sexes { sum += single[sex][ages].reduce(0, +) }
    let factor = sum > 0 ? persons / sum : 0
    for sex in sexes {
      for age in ages { single[sex][age] *= factor }
    }
    return abs(sum - persons)
  }

  /// Whole persons: by sex and piece first, then by single age.
  private static func makeWhole(
    _ single: [[Double]], bySex: [AgePartition], pieces: [Piece], top: Int
  ) -> [[Double]] {
    var whole = single
    for (index, group) in bySex[0].groups.enumerated() {
      let ages = group.lower..<((group.upper ?? top) + 1)
      let inside = pieces.filter { ages.contains($0.lower) }
      var left = inside.map(\.persons)
      for sex in single.indices {
        let last = sex == single.count - 1
        let wanted = inside.map { single[sex][$0.ages(top: top)].reduce(0, +) }
        let total = bySex[sex].groups[index].persons
        let given = last ? left : Rounding.whole(wanted, addingUpTo: total)
        for (piece, persons) in zip(inside, given) {
          let cells = Array(single[sex][piece.ages(top: top)])
          let parts = Rounding.whole(cells, addingUpTo: persons)
          for (age, part) in zip(piece.ages(top: top), parts) { whole[sex][age] = part }
        }
        left = zip(left, given).map { $0 - $1 }
      }
    }
    return whole
  }
}
