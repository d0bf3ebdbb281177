/// a0: the mean years lived in the first year of life by those who die in it, from m0.
///
/// Named rules, because the choice moves life expectancy in the third decimal and nobody should
/// have to guess which one was used.
public enum InfantRule: Sendable, Equatable {
  /// A given value in [0, 1].
  case fixed(Double)
  /// Andreev & Kingkade (2015), the rule of the Human Mortality Database (protocol version 6).
  case andreevKingkade(Sex)
  /// Coale & Demeny (1983), model West, as printed in Preston, Heuveline & Guillot (2001), p. 48.
  case coaleDemenyWest(Sex)
  /// Coale & Demeny (1983), one of the four families, by the probability of dying that goes with m0.
  case coaleDemeny(CoaleDemeny.Family, Sex)

  /// a0 for a death rate m0 in the first year of life.
  public func a0(m0: Double) -> Double {
    switch self {
    case .fixed(let value): value
    case .andreevKingkade(.male):
      m0 < 0.0230
        ? 0.14929 - 1.99545 * m0 : m0 < 0.08307 ? 0.02832 + 3.26021 * m0 : 0.29915
    case .andreevKingkade(.female):
      m0 < 0.01724
        ? 0.14903 - 2.05527 * m0 : m0 < 0.06891 ? 0.04667 + 3.88089 * m0 : 0.31411
    case .coaleDemenyWest(.male): m0 < 0.107 ? 0.045 + 2.684 * m0 : 0.330
    case .coaleDemenyWest(.female): m0 < 0.107 ? 0.053 + 2.800 * m0 : 0.350
    case .coaleDemeny(let family, let sex): CoaleDemeny(family, sex).a0(m0: m0)
    }
  }

  /// 4a1: the mean years lived between exact ages 1 and 5 by those who die there.
  ///
  /// The Coale–Demeny value for those rules, and half the interval, 2, for the others.
  public func a1(m0: Double) -> Double {
    switch self {
    case .fixed, .andreevKingkade: 2
    case .coaleDemenyWest(.male): m0 < 0.107 ? 1.651 - 2.816 * m0 : 1.352
    case .coaleDemenyWest(.female): m0 < 0.107 ? 1.522 - 1.518 * m0 : 1.361
    case .coaleDemeny(let family, let sex): CoaleDemeny(family, sex).a1(m0: m0)
    }
  }
}
