/// A total of a ladder: counts that may be added, because they share a unit or because the folder says
/// that the units of the ladder count alike.
public struct LadderTotal: Sendable, Equatable {
  /// What it counts: one unit, or all of a ladder's joined by ` + `; empty where no one has said.
  public let unit: String
  /// Whether everything on the ladder is in it, so that it is the ladder's own total.
  public let isWhole: Bool
  /// What it adds: user groups on rungs.
  public let places: [RungGroup]

  /// The unit of one total of several; `nil` for that of the whole ladder.
  public var ownUnit: String? { isWhole ? nil : unit }
}

extension Ladder {
  /// The totals of a ladder: the only answer to what may be added on it.
  ///
  /// A ladder with one unit, and one whose units count alike, has one total. A ladder with several
  /// units has a total of each, in the order they are met, and none of all: homes and places and
  /// persons make no number of anything. A ladder of recipients has none, since one person may be
  /// counted on several rungs.
  ///
  /// - Parameter counted: the user groups on rungs and the unit each is counted in.
  /// - Returns: no, one or several totals; every place is in one of them.
  public func totals(of counted: [(place: RungGroup, unit: String)]) -> [LadderTotal] {
    if counting == .recipients { return [] }
    var units: [String] = []
    for (_, unit) in counted where !units.contains(unit) { units.append(unit) }
    if units.count == 1 || unitsCountAlike {
      let unit = units.filter { !$0.isEmpty }.joined(separator: " + ")
      return [LadderTotal(unit: unit, isWhole: true, places: counted.map { $0.place })]
    }
    return units.map { unit in
      LadderTotal(
        unit: unit, isWhole: false, places: counted.filter { $0.unit == unit }.map { $0.place })
    }
  }
}
