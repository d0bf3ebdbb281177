/// Migrants of one step asked for, by sex and age at the time they are counted, gross in and out.
///
/// Persons per step, not per year. A net number M is an inflow of max(M, 0) and an outflow of
/// max(−M, 0). What is carried out can be less than what is asked for: see ``StepAccount``.
public struct MigrationFlows: Sendable, Equatable {
  /// Migrants in, cell by cell as in ``Population/cells``, not negative.
  public var inflow: [Double]
  /// Migrants out, cell by cell, not negative.
  public var outflow: [Double]

  /// No migration for a population of this shape.
  public init(axis: AgeAxis, scope: SexScope = .both) {
    inflow = Array(repeating: 0, count: scope.count * axis.count)
    outflow = inflow
  }

  /// Gross flows, cell by cell.
  public init(inflow: [Double], outflow: [Double]) {
    precondition(inflow.count == outflow.count, "flows of different shapes")
    precondition(!inflow.hasNegative && !outflow.hasNegative, "a negative gross flow")
    self.inflow = inflow
    self.outflow = outflow
  }

  /// Net numbers, cell by cell, negative where more leave than arrive.
  public init(net: [Double]) {
    inflow = net.map { max($0, 0) }
    outflow = net.map { max(-$0, 0) }
  }
}
