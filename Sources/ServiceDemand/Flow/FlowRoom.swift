/// How many known users of a group a step has room for: its places, and the caps of supply.
///
///     room = min(places of the group, cap of the group, cap that groups share)
///
/// A cap counts from its first year; before it, and where nothing is told, there is room for all.
/// Places that groups share are not divided and do not limit one of them. A cap that groups share
/// limits each of them by itself: a group can never have more than all of it, and who else uses it
/// is not known to a run of one group.
struct FlowRoom: Sendable {
  /// Places by step and year, where any are told.
  let capacity: CapacityPlan?
  /// Limits of supply on the steps of the ladder.
  let caps: [SupplyCap]

  /// The room on 1 January of a year; `nil` for as much as needed.
  func on(step: String, userGroup: String, year: Int) -> Double? {
    var limits = caps.filter {
      $0.step == step && ($0.userGroup == nil || $0.userGroup == userGroup)
    }.compactMap { $0.count(in: year) }
    if let capacity, capacity.holds(step: step, userGroup: userGroup) {
      limits.append(capacity.places(step: step, userGroup: userGroup, year: year).total)
    }
    return limits.min()
  }
}
