extension LeeCarter {
  /// What a Poisson fit came to.
  public struct PoissonFit: Sendable, Equatable {
    /// The model.
    public let model: LeeCarter
    /// Σ D·log D̂ − D̂ − log D!, over the cells with exposure.
    public let logLikelihood: Double
    /// 2·Σ D·log(D/D̂) − (D − D̂).
    public let deviance: Double
    /// The free parameters: two per age and one per year, less two.
    public var parameterCount: Int { 2 * model.ages.count + model.years.count - 2 }
  }

  /// The greatest Poisson likelihood of the deaths, D ~ Poisson(E · exp(a + b·k)).
  ///
  /// All parameters move together by Fisher scoring, halving a step that would not gain; the two
  /// directions that change no rate are held by ΣΔb = 0 and ΣΔk = 0. Ends when the deviance stands still
  /// to 1e-13 of itself. Cells without exposure take no part; cells without deaths do.
  public static func poisson(
    _ surface: MortalitySurface
  ) throws(MortalitySurface.Failure) -> PoissonFit {
    let likelihood = PoissonLikelihood(surface)
    var p = likelihood.start()
    var deviance = likelihood.deviance(p)
    let limit = 100
    for step in 1...limit {
      guard let change = likelihood.scoringStep(p) else { throw .noConvergence(steps: step) }
      var share = 1.0
      var next = zip(p, change).map { $0 + $1 }
      var there = likelihood.deviance(next)
      while !(there <= deviance), share > 1e-6 {
        share /= 2
        next = zip(p, change).map { $0 + share * $1 }
        there = likelihood.deviance(next)
      }
      let gain = deviance - there
      if gain >= 0 { (p, deviance) = (next, there) }
      if gain <= 1e-13 * (deviance + 1) {
        return PoissonFit(
          model: likelihood.model(p), logLikelihood: likelihood.logLikelihood(p), deviance: deviance
        )
      }
    }
    throw .noConvergence(steps: limit)
  }
}
