import Demography

/// What is drawn, so that a counter-based generator can give each event its own number.
public struct EventPlace: Sendable, Hashable {
  /// The year that begins on 1 January.
  public let year: Int
  /// A number that no other event of the year and user group has; not negative.
  public let index: Int
}

/// Event noise: chance deaths, moves and arrivals, given by whoever owns the random numbers.
///
/// Groups of a few hundred vary by chance more than by assumptions. Both functions return one whole
/// number per draw; the engine keeps it between 0 and the persons there are. With whole persons at
/// the start and whole places every cell stays whole.
public struct EventNoise: Sendable {
  /// How many of `trials` persons meet with an event of this probability.
  public let binomial:
    @Sendable (_ trials: DrawBlock, _ probability: DrawBlock, _ place: EventPlace) -> DrawBlock
  /// How many arrive when this many are expected.
  public let poisson: @Sendable (_ mean: DrawBlock, _ place: EventPlace) -> DrawBlock

  /// Noise from two functions.
  public init(
    binomial:
      @escaping @Sendable (
        _ trials: DrawBlock, _ probability: DrawBlock, _ place: EventPlace
      ) -> DrawBlock,
    poisson: @escaping @Sendable (_ mean: DrawBlock, _ place: EventPlace) -> DrawBlock
  ) {
    self.binomial = binomial
    self.poisson = poisson
  }
}
