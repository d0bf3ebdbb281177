/// Own places that a building project opens on a rung, and those it closes.
public struct OpenedPlaces: Sendable, Equatable {
  /// The rung.
  public let rung: String
  /// The user group they are for, or `nil` where the project does not say.
  public let userGroup: String?
  /// New places.
  public let opened: Double
  /// Places that are given up for them.
  public let closed: Double
  /// The first year in which they stand on the date of the need.
  public let firstYear: Int

  /// Defines places.
  public init(
    rung: String, userGroup: String?, opened: Double, closed: Double, firstYear: Int
  ) {
    self.rung = rung
    self.userGroup = userGroup
    self.opened = opened
    self.closed = closed
    self.firstYear = firstYear
  }
}

extension CapacityPlan {
  /// Whether places are told of on a rung; a cap of supply is not.
  public func tells(rung: String) -> Bool { rows.contains { $0.rung == rung } }

  /// The user groups that places of a rung are told for; `nil` where groups share some of them.
  public func groups(rung: String) -> [String]? {
    var groups: [String] = []
    for row in rows where row.rung == rung {
      guard let group = row.userGroup else { return nil }
      if !groups.contains(group) { groups.append(group) }
    }
    return groups
  }

  /// The group that places of a rung belong to: the one that is named, or where none is and only
  /// one group has places there, that one; `nil` for places that groups share.
  public func group(named name: String?, rung: String) -> String? {
    if let name { return name }
    let groups = groups(rung: rung) ?? []
    return groups.count == 1 ? groups[0] : nil
  }

  /// The plan with the places of projects: opened ones as planned, closed ones off those that are
  /// built.
  ///
  /// A project on a rung whose places nobody has told adds nothing: what is there is not known. That
  /// no more are closed than there are is for the caller to see to.
  public func adding(_ projects: [OpenedPlaces]) -> CapacityPlan {
    var all = rows
    for project in projects where tells(rung: project.rung) {
      let group = group(named: project.userGroup, rung: project.rung)
      if let group, let known = groups(rung: project.rung), !known.contains(group) { continue }
      for (places, isPlanned) in [(project.opened, true), (-project.closed, false)]
      where places != 0 {
        all.append(
          CapacityRow(
            rung: project.rung, userGroup: group, isPlanned: isPlanned,
            firstYear: project.firstYear, places: places))
      }
    }
    return CapacityPlan(ladder: ladder, checked: all)
  }

  private init(ladder: Ladder, checked rows: [CapacityRow]) {
    self.ladder = ladder
    self.rows = rows
  }
}
