/// A check row: two printed numbers that must be the same, by year.
public struct PlanCheck: Sendable, Equatable {
  /// What is the same on both sides.
  public enum Rule: Sendable, Equatable {
    /// The sum over the functions is the total, gross.
    case functionsAreGross
    /// The sum over the functions is the total, net.
    case functionsAreNet
    /// The adopted budget and the changes are the total, net.
    case partsAreNet
    /// The scenario of a name is the base and its own lines.
    case scenarioIsBaseAndOwn(String)
  }

  /// What is checked.
  public let rule: Rule
  /// The one side, whole 1000 kroner by year.
  public let left: [Double]
  /// The other side.
  public let right: [Double]

  /// Whether they are the same in every year.
  public var holds: Bool { left == right }

  /// The sum over the functions is the total; gross and net.
  public static func functionsAddUp(_ table: PlanTable) -> [PlanCheck] {
    [
      PlanCheck(
        rule: .functionsAreGross,
        left: added(table.functions.map { table.gross(function: $0) }),
        right: table.gross()),
      PlanCheck(
        rule: .functionsAreNet,
        left: added(table.functions.map { table.net(function: $0) }),
        right: table.net()),
    ]
  }

  /// Adopted budget and the parts of the table are the total.
  public static func partsAddUp(_ table: PlanTable) -> PlanCheck {
    let parts = BudgetLine.Part.allCases.filter { $0.isOperating }.map { table.changes(part: $0) }
    let adopted = (table.adoptedGross + table.adoptedIncome).map { $0.thousands }
    return PlanCheck(
      rule: .partsAreNet, left: added(adopted + parts), right: table.net())
  }

  /// A scenario is the base and its own lines, and nothing else; both tables over the same years.
  ///
  /// The left side is the scenario's net total, the right side the base's and the lines that carry
  /// the name of the scenario.
  public static func scenario(
    _ name: String, _ table: PlanTable, base: PlanTable
  ) -> PlanCheck {
    let own = table.leaves.filter { $0.line.scenario == name && $0.line.part.isOperating }
    return PlanCheck(
      rule: .scenarioIsBaseAndOwn(name), left: table.net(),
      right: added([base.net()] + own.map { $0.thousands }))
  }

  private static func added(_ rows: [[Double]]) -> [Double] {
    guard let first = rows.first else { return [] }
    return rows.dropFirst().reduce(first) { sum, row in zip(sum, row).map { $0 + $1 } }
  }
}
