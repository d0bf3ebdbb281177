import Demography

extension StepRates {
  /// The same rates with fertility times a factor; themselves without one.
  func scaled(fertility factor: Double?) -> StepRates {
    guard let factor else { return self }
    return StepRates(
      axis: axis, femaleSurvival: femaleSurvival, maleSurvival: maleSurvival,
      fertility: fertility.map { $0 * factor }, sexRatioAtBirth: sexRatioAtBirth)
  }
}
