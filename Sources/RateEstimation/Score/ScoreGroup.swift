/// An age group that forecasts are scored on; bounds are completed ages, both included.
public struct ScoreGroup: Sendable, Equatable {
  /// The youngest age.
  public let from: Int
  /// The oldest age, `nil` for all older.
  public let through: Int?
  /// How far errors go, for the interval.
  public let errors: ScoreErrorModel

  /// A group.
  public init(from: Int, through: Int?, errors: ScoreErrorModel) {
    (self.from, self.through, self.errors) = (from, through, errors)
  }

  /// Whether the group is everybody.
  public var isTotal: Bool { from == 0 && through == nil }

  /// All ages, 0–5, 6–15, 16–66, 67–79 and 80+: the groups municipal plans count in.
  public static let standard = [
    ScoreGroup(from: 0, through: nil, errors: ScoreErrorModel(0.0048, 1.014, 0.659, 0.503)),
    ScoreGroup(from: 0, through: 5, errors: ScoreErrorModel(0.0131, 1.207, 0.846, 0.369)),
    ScoreGroup(from: 6, through: 15, errors: ScoreErrorModel(0.0008, 1.924, 0.421, 0.625)),
    ScoreGroup(from: 16, through: 66, errors: ScoreErrorModel(0.0062, 0.959, 0.561, 0.591)),
    ScoreGroup(from: 67, through: 79, errors: ScoreErrorModel(0.0019, 1.188, 0.289, 0.491)),
    ScoreGroup(from: 80, through: nil, errors: ScoreErrorModel(0.0030, 0.948, 0.479, 0.407)),
  ]

  /// The persons of the group among the cells of a place (women first, single ages).
  public func persons(_ cells: ArraySlice<Double>) -> Double {
    let ages = cells.count / 2
    let last = min(through ?? (ages - 1), ages - 1)
    guard from <= last else { return 0 }
    var sum = 0.0
    for sex in 0..<2 {
      for age in from...last { sum += cells[cells.startIndex + sex * ages + age] }
    }
    return sum
  }
}
