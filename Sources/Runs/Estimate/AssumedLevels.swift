import Demography
import FolderText
import PeopleInputs
import ScenarioFolders

/// What the letters L and H mean in a folder whose rates are estimated and that does not say it.
///
/// Derived from SSB's vintage 2020 (table 12882; docs/schedules.md), whose low and high alternatives
/// are read as differences from its main one by years after the first; the levels of domestic moves,
/// for which SSB has no low or high alternative, and those of the first year, which that table does
/// not tell, are assumptions. Between the years is a straight line; the last level is kept.
enum AssumedLevels {
  /// One number of the table.
  struct Level {
    package let component: Component
    package let letter: Letter
    package let measure: AssumptionInput.Adjustment
    /// Years after the first.
    package let ahead: Int
    package let value: Double
    /// Whether it follows from SSB's vintage; an assumption of ours otherwise.
    package let isDerived: Bool
  }

  private static let years = [0, 2, 5, 10, 15, 20, 25, 30]

  /// All levels, by component, letter and year.
  package static let all: [Level] =
    path(.fertility, .low, .factor, [0.95, 0.90, 0.88, 0.82, 0.77, 0.77, 0.76, 0.76])
    + path(.fertility, .high, .factor, [1.05, 1.11, 1.12, 1.11, 1.10, 1.12, 1.12, 1.12])
    + path(.mortality, .low, .addition, [-0.10, -0.21, -0.43, -0.79, -1.15, -1.52, -1.88, -2.24])
    + path(.mortality, .high, .addition, [0.10, 0.21, 0.42, 0.78, 1.13, 1.49, 1.84, 2.20])
    + [
      Level(
        component: .domestic, letter: .low, measure: .factor, ahead: 0, value: 0.9,
        isDerived: false),
      Level(
        component: .domestic, letter: .high, measure: .factor, ahead: 0, value: 1.1,
        isDerived: false),
    ]
    + path(.immigration, .low, .factor, [0.78, 0.57, 0.57, 0.57, 0.59, 0.58, 0.60, 0.60])
    + path(.immigration, .high, .factor, [1.20, 1.40, 1.46, 1.59, 1.71, 1.84, 1.91, 1.99])

  private static func path(
    _ component: Component, _ letter: Letter, _ measure: AssumptionInput.Adjustment,
    _ values: [Double]
  ) -> [Level] {
    zip(years, values).map { ahead, value in
      Level(
        component: component, letter: letter, measure: measure, ahead: ahead, value: value,
        isDerived: ahead > 0)
    }
  }

  /// The levels of a run that begins in a year.
  package static func input(startYear: Int) -> AssumptionInput {
    var paths: [AssumptionInput.Key: ScalarPath] = [:]
    for level in all {
      for sex in level.component == .mortality ? Sex.allCases.map(Optional.some) : [nil] {
        let key = AssumptionInput.Key(
          component: level.component, letter: level.letter, sex: sex, measure: level.measure)
        let isNew = paths[key, default: ScalarPath()].add(startYear + level.ahead, level.value)
        precondition(isNew, "a level stands twice")
      }
    }
    return AssumptionInput(file: FolderSchema.assumptions.fileName, paths: paths)
  }
}

extension ScenarioRun {
  /// Whether the run says what is expected, not what would follow from something else: no letters but
  /// M, and nothing that binds it.
  package var isForecast: Bool {
    !isBound && housing.isEmpty && loosenedFrom.isEmpty
      && scenario.letters.values.allSatisfy { $0 == .main }
  }
}
