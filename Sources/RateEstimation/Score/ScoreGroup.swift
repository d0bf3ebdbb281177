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
  ///
  /// The errors are fitted by `Datasets/fit/fit_intervals.py`.
  public static let standard = [
    ScoreGroup(from: 0, through: nil, errors: ScoreErrorModel(0.0051, 1.017, 0.619, 0.516)),
    ScoreGroup(from: 0, through: 5, errors: ScoreErrorModel(0.0131, 1.191, 0.793, 0.464)),
    ScoreGroup(from: 6, through: 15, errors: ScoreErrorModel(0.0008, 2.000, 0.416, 0.646)),
    ScoreGroup(from: 16, through: 66, errors: ScoreErrorModel(0.0064, 0.989, 0.549, 0.507)),
    ScoreGroup(from: 67, through: 79, errors: ScoreErrorModel(0.0019, 1.161, 0.287, 0.477)),
    ScoreGroup(from: 80, through: nil, errors: ScoreErrorModel(0.0040, 0.918, 0.469, 0.416)),
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
