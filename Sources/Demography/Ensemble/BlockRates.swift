/// The rates of one step in sixteen draws.
public final class BlockRates {
  /// The ages.
  public let axis: AgeAxis
  /// 1 − S by cell, women first: the share of a cohort that dies on its way into the cell.
  public let dying: BlockRows
  /// Births per woman and year by group.
  public let fertility: BlockRows
  /// The groups with fertility above zero in some draw.
  public private(set) var fertileGroups: Range<Int>
  /// Boys per girl at birth.
  public var sexRatioAtBirth = StepRates.norwegianSexRatioAtBirth

  /// Nobody dies and nobody bears.
  public init(axis: AgeAxis) {
    self.axis = axis
    dying = BlockRows(count: 2 * axis.count)
    fertility = BlockRows(count: axis.count)
    fertileGroups = 1..<1
  }

  /// Sets fertility to a schedule times a level of each draw.
  public func setFertility(_ schedule: [Double], level: DrawBlock) {
    precondition(schedule.count == axis.count, "one fertility rate per group")
    for group in schedule.indices { fertility[group] = schedule[group] * level }
    let first = schedule.firstIndex { $0 > 0 } ?? 1
    let last = schedule.lastIndex { $0 > 0 } ?? 0
    fertileGroups = first..<max(first, last + 1)
  }
}
