import Demography

/// The model migration schedule of Rogers and Castro, with 7, 9, 11 or 13 parameters.
///
/// The rate at age x is the sum of the terms given:
///
///     children     a1 · exp(−α1·x)
///     labour       a2 · exp(−α2·(x − μ2) − exp(−λ2·(x − μ2)))
///     retirement   a3 · exp(−α3·(x − μ3) − exp(−λ3·(x − μ3)))
///     elderly      a4 · exp(α4·x)
///     level        c
///
/// Seven parameters are children, labour and level; nine add the elderly, eleven the retirement peak,
/// thirteen both. Source: Rogers & Castro (1981), *Model Migration Schedules*, IIASA RR-81-30;
/// Rogers & Watkins (1987) for the elderly.
public struct RogersCastro: Sendable, Equatable {
  /// a · exp(−α·x), falling with age where α is positive.
  public struct Slope: Sendable, Equatable {
    /// a: the height at age 0.
    public var height: Double
    /// α: the rate per year of age, of fall for children and of rise for the elderly.
    public var rate: Double

    /// Makes a slope.
    public init(height: Double, rate: Double) {
      (self.height, self.rate) = (height, rate)
    }
  }

  /// a · exp(−α·(x − μ) − exp(−λ·(x − μ))), a peak that rises at λ and falls at α.
  public struct Peak: Sendable, Equatable {
    /// a: the scale; the top itself is lower.
    public var height: Double
    /// α: the rate of descent per year of age.
    public var descent: Double
    /// μ: the position, near the top, in years of age.
    public var position: Double
    /// λ: the rate of ascent per year of age.
    public var ascent: Double

    /// Makes a peak.
    public init(height: Double, descent: Double, position: Double, ascent: Double) {
      (self.height, self.descent) = (height, descent)
      (self.position, self.ascent) = (position, ascent)
    }

    /// The peak at an age.
    public func value(atAge x: Double) -> Double {
      let distance = x - position
      let rise = Elementary.exp(-ascent * distance)
      return height * Elementary.exp(-descent * distance - rise)
    }
  }

  /// Children, who move with their parents.
  public var children: Slope
  /// The labour force peak.
  public var labour: Peak
  /// The retirement peak, where there is one.
  public var retirement: Peak?
  /// The rise at the oldest ages, where there is one.
  public var elderly: Slope?
  /// The level that all ages have in common.
  public var level: Double

  /// Makes a schedule from its terms.
  public init(
    children: Slope, labour: Peak, retirement: Peak? = nil, elderly: Slope? = nil, level: Double
  ) {
    (self.children, self.labour, self.retirement) = (children, labour, retirement)
    (self.elderly, self.level) = (elderly, level)
  }

  /// The rate at an age; not negative where no height and no level is.
  public func rate(atAge x: Double) -> Double {
    var sum = children.height * Elementary.exp(-children.rate * x)
    sum += labour.value(atAge: x)
    if let retirement { sum += retirement.value(atAge: x) }
    if let elderly { sum += elderly.height * Elementary.exp(elderly.rate * x) }
    return sum + level
  }

  /// The rates of ages 0 … `age`, each at the age itself.
  public func rates(throughAge age: Int) -> [Double] { (0...age).map { rate(atAge: Double($0)) } }

  /// Which terms a schedule has.
  public enum Form: Int, CaseIterable, Sendable {
    /// Children, labour, level.
    case seven = 7
    /// Children, labour, elderly, level.
    case nine = 9
    /// Children, labour, retirement, level.
    case eleven = 11
    /// Children, labour, retirement, elderly, level.
    case thirteen = 13

    /// Whether there is a retirement peak.
    public var hasRetirement: Bool { self == .eleven || self == .thirteen }
    /// Whether there is a rise at the oldest ages.
    public var hasElderly: Bool { self == .nine || self == .thirteen }
  }

  /// The number of parameters.
  public var form: Form {
    switch (retirement != nil, elderly != nil) {
    case (false, false): .seven
    case (false, true): .nine
    case (true, false): .eleven
    case (true, true): .thirteen
    }
  }

  /// The parameters in the order a1, α1, a2, α2, μ2, λ2, [a3, α3, μ3, λ3], [a4, α4], c.
  public var parameters: [Double] {
    var list = [children.height, children.rate]
    list += [labour.height, labour.descent, labour.position, labour.ascent]
    if let r = retirement { list += [r.height, r.descent, r.position, r.ascent] }
    if let elderly { list += [elderly.height, elderly.rate] }
    return list + [level]
  }

  /// Makes a schedule from parameters in the order of ``parameters``.
  public init(_ form: Form, parameters p: [Double]) {
    precondition(p.count == form.rawValue, "\(form.rawValue) parameters")
    var next = 6
    children = Slope(height: p[0], rate: p[1])
    labour = Peak(height: p[2], descent: p[3], position: p[4], ascent: p[5])
    if form.hasRetirement {
      retirement = Peak(height: p[6], descent: p[7], position: p[8], ascent: p[9])
      next = 10
    }
    if form.hasElderly { elderly = Slope(height: p[next], rate: p[next + 1]) }
    level = p[p.count - 1]
  }
}
