import Demography

/// A published growth figure, always with its rate, base, increase and years.
///
/// Asker's +45 % = 998 årsverk and +40 % = 770 are two sources with two bases (2 218 and 1 925):
/// figures are listed, never merged.
public struct GrowthFigure: Sendable, Equatable {
  /// Where it is printed.
  public let source: String
  /// The year of the base; `nil` where the source does not say.
  public let baseYear: Int?
  /// The year of the figure.
  public let year: Int
  /// The growth as a share of the base.
  public let rate: Double
  /// The level in the base year.
  public let base: Double
  /// The level in the year less the base.
  public let increase: Double
  /// Which of rate, base and increase was worked out from the other two.
  public let derived: Part?

  /// A part of a growth figure.
  public enum Part: String, Sendable {
    /// The growth as a share.
    case rate
    /// The level grown from.
    case base
    /// What is added.
    case increase
  }

  /// What a source states: two of the three, or all.
  public struct Stated: Sendable {
    /// The growth as a share of the base.
    public var rate: Double?
    /// The level in the base year.
    public var base: Double?
    /// The level in the year less the base.
    public var increase: Double?

    /// What a source states; `nil` for what it does not.
    public init(rate: Double? = nil, base: Double? = nil, increase: Double? = nil) {
      (self.rate, self.base, self.increase) = (rate, base, increase)
    }
  }

  /// How far a stated increase may lie from rate × base, as a share of it; printed rates are rounded.
  public static let tolerance = 0.02

  /// A figure from what the source states: two of rate, base and increase, or all three.
  ///
  ///     increase = rate × base
  ///
  /// Stated all three, the increase may lie ``tolerance`` of rate × base from it.
  ///
  /// - Throws: `tooLittleStated`, `notPositive` for a base or a divisor, `figuresDisagree`.
  public init(
    source: String, baseYear: Int?, year: Int, stated: Stated, row: Int = 0
  ) throws(DemandError) {
    self.source = source
    self.baseYear = baseYear
    self.year = year
    if let base = stated.base, !(base > 0) { throw .notPositive(base, row: row) }
    switch (stated.rate, stated.base, stated.increase) {
    case (let rate?, let base?, let increase?):
      let computed = rate * base
      if (increase - computed).magnitude > Self.tolerance * computed.magnitude {
        throw .figuresDisagree(source: source, stated: increase, computed: computed)
      }
      (self.rate, self.base, self.increase, derived) = (rate, base, increase, nil)
    case (let rate?, let base?, nil):
      (self.rate, self.base, self.increase, derived) = (rate, base, rate * base, .increase)
    case (let rate?, nil, let increase?):
      if rate == 0 || !(increase / rate > 0) { throw .notPositive(rate, row: row) }
      (self.rate, self.base, self.increase, derived) = (rate, increase / rate, increase, .base)
    case (nil, let base?, let increase?):
      (self.rate, self.base, self.increase, derived) = (increase / base, base, increase, .rate)
    default: throw .tooLittleStated(source: source)
    }
  }

  /// The level in the year: base and increase.
  public var level: Double { base + increase }
}
