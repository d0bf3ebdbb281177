#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The separation factors of Coale and Demeny's four families of model life tables.
///
/// With q the probability of dying in the first year and q ≤ 0.1
///
///     a0 = α + β·q      4a1 = γ − δ·q
///
/// and constants above. Sources: Coale & Demeny (1983), *Regional Model Life Tables*; United Nations
/// (1983), *Manual X*, table 164, for a0; the PAS spreadsheet LTPOPDTH for 4a1.
public struct CoaleDemeny: Sendable, Equatable {
  /// The families, by where their tables come from.
  public enum Family: String, CaseIterable, Sendable {
    /// The residual family, the usual choice where nothing is known.
    case west
    /// Iceland, Norway, Sweden: low infant and old-age mortality, high between.
    case north
    /// Central Europe: high infant and old-age mortality.
    case east
    /// Southern Europe: high mortality under 5, low in middle age.
    case south
  }

  /// The family.
  public let family: Family
  /// The sex.
  public let sex: Sex

  /// The q0 above which the factors are constants.
  public static let constantAbove = 0.1

  /// The factors of a family and sex.
  public init(_ family: Family, _ sex: Sex) {
    (self.family, self.sex) = (family, sex)
  }

  /// a0 for a probability of dying in the first year.
  public func a0(q0: Double) -> Double {
    q0 > Self.constantAbove ? infantConstant : infantIntercept + infantSlope * q0
  }

  /// 4a1 for a probability of dying in the first year.
  public func a1(q0: Double) -> Double {
    let (intercept, slope, constant) = childFactors
    return q0 > Self.constantAbove ? constant : intercept - slope * q0
  }

  /// The q0 that belongs to a death rate m0: q = m/(1 + (1 − a0(q))·m), a quadratic in q.
  public func q0(m0: Double) -> Double {
    guard m0 > 0 else { return 0 }
    let a = m0 * infantSlope
    let b = 1 + m0 * (1 - infantIntercept)
    let discriminant = b * b - 4 * a * m0
    if discriminant > 0 {
      let q = 2 * m0 / (b + discriminant.squareRoot())
      if q <= Self.constantAbove { return q }
    }
    return m0 / (1 + (1 - infantConstant) * m0)
  }

  /// a0 for a death rate in the first year.
  public func a0(m0: Double) -> Double { a0(q0: q0(m0: m0)) }

  /// 4a1 for a death rate in the first year.
  public func a1(m0: Double) -> Double { a1(q0: q0(m0: m0)) }

  private var infantIntercept: Double {
    if family == .east { return sex == .male ? 0.0025 : 0.01 }
    return sex == .male ? 0.0425 : 0.05
  }

  private var infantSlope: Double { sex == .male ? 2.875 : 3 }

  private var infantConstant: Double {
    if family == .east { return sex == .male ? 0.29 : 0.31 }
    return sex == .male ? 0.33 : 0.35
  }

  /// γ, δ and the constant of 4a1.
  private var childFactors: (intercept: Double, slope: Double, constant: Double) {
    let slope = sex == .male ? 3.013 : 1.627
    switch (family, sex) {
    case (.west, .male): return (1.653, slope, 1.352)
    case (.west, .female): return (1.524, slope, 1.361)
    case (.north, .male): return (1.859, slope, 1.558)
    case (.north, .female): return (1.733, slope, 1.570)
    case (.east, .male): return (1.614, slope, 1.313)
    case (.east, .female): return (1.487, slope, 1.324)
    case (.south, .male): return (1.541, slope, 1.240)
    case (.south, .female): return (1.402, slope, 1.239)
    }
  }
}
