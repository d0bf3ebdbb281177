import Demography

/// A curve of births per woman and year by age, with a few parameters.
public protocol FertilityLaw: Sendable, Equatable {
  /// The number of parameters.
  static var parameterCount: Int { get }

  /// Makes a law from its parameters.
  init(_ parameters: [Double])

  /// Births per woman and year at a completed age; 0 outside ``PeristeraKostaki/fertileAges``.
  func rate(atAge age: Int) -> Double

  /// The least and greatest value of each parameter that a fit tries, for rates whose largest
  /// is `top`.
  static func bounds(top: Double) -> [ClosedRange<Double>]

  /// Where fits begin, from the largest rate, the mean age and the spread in years of the data.
  static func starts(top: Double, mean: Double, spread: Double) -> [[Double]]
}

extension FertilityLaw {
  /// The rates of ages 0 … `age`.
  public func rates(throughAge age: Int) -> [Double] { (0...age).map { rate(atAge: $0) } }

  /// The law on an axis of single years.
  public func pattern(on axis: AgeAxis) -> FertilityPattern {
    precondition(axis.width == 1, "the law is by single years")
    return FertilityPattern(axis: axis, rates: rates(throughAge: axis.openAge))
  }
}
