/// What binds the people of a region to its homes in one step: how many homes shall be lived in at
/// the end of it, and who moves into the new ones from outside.
///
/// Households are persons times headship, the share of a sex and age who are the first person of a
/// household: H = Σ headship · P. Each household lives in one home.
public struct HousingStep: Sendable, Equatable {
  /// Households per person by cell at the start of the step, each in [0, 1].
  public var headshipAtStart: [Double]
  /// Households per person by cell at the end of the step, each in [0, 1].
  public var headshipAtEnd: [Double]
  /// Homes that shall be lived in at the end of the step.
  public var homes: Double
  /// Persons who move into new homes from outside, a number per cell by age when counted.
  public var arrivals: [Double]

  /// Makes the housing of a step.
  public init(
    headshipAtStart: [Double], headshipAtEnd: [Double], homes: Double, arrivals: [Double]
  ) {
    precondition(
      (headshipAtStart + headshipAtEnd).allSatisfy { $0 >= 0 && $0 <= 1 },
      "a headship outside [0, 1]")
    precondition(homes >= 0, "a negative number of homes")
    precondition(arrivals.allSatisfy { $0 >= 0 }, "negative arrivals")
    self.headshipAtStart = headshipAtStart
    self.headshipAtEnd = headshipAtEnd
    self.homes = homes
    self.arrivals = arrivals
  }
}

/// What came of binding a step to its homes.
public struct HousingOutcome: Sendable, Equatable {
  /// Homes that should be lived in at the end.
  public let homes: Double
  /// Households at the end.
  public let households: Double
  /// Households at the start minus those that the people who stayed make at the end.
  ///
  /// Homes left by death and moving out, less new households of the region's own people: below zero
  /// where more of them form than dissolve.
  public let vacated: Double
  /// Persons who moved into new homes from outside.
  public let arrivals: Double
  /// What domestic in-migration was multiplied by.
  public let factor: Double

  /// Homes that nobody could be found for (above zero) or households without a home (below zero);
  /// zero where in-migration reaches the homes.
  public var unfilled: Double {
    abs(homes - households) <= HousingOutcome.tolerance(homes: homes) ? 0 : homes - households
  }

  /// How near households must come to the homes: 1e-9 of a household, and what the rounding of a
  /// sum over all cells may be.
  static func tolerance(homes: Double) -> Double { 1e-9 + 1e-14 * homes }
}

extension Population {
  /// Σ headship · persons, headship a number per cell.
  public func households(headship: [Double]) -> Double {
    precondition(headship.count == cells.count, "headship of another shape")
    var sum = 0.0
    for cell in cells.indices { sum += headship[cell] * cells[cell] }
    return sum
  }
}
