import Demography

/// How many known users of a group a rung has room for: its places, and the caps of supply.
///
///     room = min(places of the group, cap of the group, cap that groups share − those of other groups)
///
/// A cap counts from its first year; before it, and where nothing is told, there is room for all.
/// Places that groups share are not divided and do not limit one of them.
public struct FlowRoom: Sendable {
  /// Places by rung and year, where any are told; rungs without rows have places for all.
  public let capacity: CapacityPlan?
  /// Limits of supply on the rungs of the ladder; the smallest of the places and the limits holds.
  public let caps: [SupplyCap]

  /// Room for those that the places and the limits allow.
  public init(capacity: CapacityPlan? = nil, caps: [SupplyCap] = []) {
    (self.capacity, self.caps) = (capacity, caps)
  }

  /// Whether a cap is of several groups together.
  var isShared: Bool { caps.contains { $0.userGroup == nil } }

  /// The room on 1 January of a year; `nil` for as much as needed.
  ///
  /// - Parameters:
  ///   - rung: the code of the rung.
  ///   - userGroup: the group.
  ///   - year: the year.
  ///   - others: known users of other groups on the rung.
  /// - Returns: how many of the group the rung can hold.
  func on(
    rung: String, userGroup: String, year: Int, others: DrawBlock = .none
  ) -> DrawBlock? {
    var limits: [DrawBlock] = []
    for cap in caps where cap.rung == rung {
      guard let count = cap.count(in: year) else { continue }
      let whole = DrawBlock(always: count)
      if cap.userGroup == nil {
        limits.append((whole - others).atLeastZero)
      } else if cap.userGroup == userGroup {
        limits.append(whole)
      }
    }
    if let capacity, capacity.holds(rung: rung, userGroup: userGroup) {
      let places = capacity.places(rung: rung, userGroup: userGroup, year: year)
      limits.append(DrawBlock(always: places.total))
    }
    return limits.dropFirst().reduce(limits.first) { room, limit in room?.atMost(limit) }
  }
}
