/// The rates of one step: survival, fertility and the sex ratio at birth.
public struct StepRates: Sendable, Equatable {
  /// Boys per girl at birth, Norway 1967–2019: births by sex in the Human Mortality Database.
  public static let norwegianSexRatioAtBirth = 1.0567

  /// The ages the rates are for.
  public let axis: AgeAxis

  /// Survival ratios of women: S[0] from birth to the first group, S[x] from group x−1 to x, S[A]
  /// into the open group and S[A+1] the open group's own ratio; A + 2 values in [0, 1].
  public let femaleSurvival: [Double]

  /// Survival ratios of men, as for women.
  public let maleSurvival: [Double]

  /// Births per woman and year by age group; the first group bears no children.
  public let fertility: [Double]

  /// Boys per girl at birth.
  public let sexRatioAtBirth: Double

  /// The groups with fertility above zero.
  public let fertileGroups: Range<Int>

  /// Makes the rates of a step.
  ///
  /// - Parameters:
  ///   - axis: the ages.
  ///   - femaleSurvival: A + 2 ratios in [0, 1]; under `pooled` the last one is not used.
  ///   - maleSurvival: the same for men; give the women's again where only women are held.
  ///   - fertility: births per woman and year, one per group, zero in the first.
  ///   - sexRatioAtBirth: boys per girl, not negative.
  public init(
    axis: AgeAxis, femaleSurvival: [Double], maleSurvival: [Double], fertility: [Double],
    sexRatioAtBirth: Double = StepRates.norwegianSexRatioAtBirth
  ) {
    for survival in [femaleSurvival, maleSurvival] {
      precondition(survival.count == axis.count + 1, "survival needs one ratio more than groups")
      precondition(survival.allSatisfy { $0 >= 0 && $0 <= 1 }, "a survival ratio outside [0, 1]")
    }
    precondition(fertility.count == axis.count, "one fertility rate per group")
    precondition(fertility.allSatisfy { $0 >= 0 }, "a negative fertility rate")
    precondition(fertility[0] == 0, "the first age group bears no children")
    precondition(sexRatioAtBirth >= 0, "a negative sex ratio at birth")
    self.axis = axis
    self.femaleSurvival = femaleSurvival
    self.maleSurvival = maleSurvival
    self.fertility = fertility
    self.sexRatioAtBirth = sexRatioAtBirth
    let first = fertility.firstIndex { $0 > 0 } ?? 1
    let last = fertility.lastIndex { $0 > 0 } ?? 0
    fertileGroups = first..<max(first, last + 1)
  }

  /// The survival ratios of a sex.
  public func survival(_ sex: Sex) -> [Double] {
    sex == .female ? femaleSurvival : maleSurvival
  }

  /// The same rates with fertility times a factor, not negative.
  public func scaled(fertility factor: Double) -> StepRates {
    StepRates(
      axis: axis, femaleSurvival: femaleSurvival, maleSurvival: maleSurvival,
      fertility: fertility.map { $0 * factor }, sexRatioAtBirth: sexRatioAtBirth)
  }
}
