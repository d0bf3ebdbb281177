/// Own places that a building project opens on a step, and those it closes.
public struct OpenedPlaces: Sendable, Equatable {
  /// The step.
  public let step: String
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
    step: String, userGroup: String?, opened: Double, closed: Double, firstYear: Int
  ) {
    self.step = step
    self.userGroup = userGroup
    self.opened = opened
    self.closed = closed
    self.firstYear = firstYear
  }
}

extension CapacityPlan {
  /// Whether places are told of on a step; a cap of supply is not.
  public func tells(step: String) -> Bool { rows.contains { $0.step == step } }

  /// The user groups that places of a step are told for; `nil` where groups share some of them.
  public func groups(step: String) -> [String]? {
    var groups: [String] = []
    for row in rows where row.step == step {
      guard let group = row.userGroup else { return nil }
      if !groups.contains(group) { groups.append(group) }
    }
    return groups
  }

  /// The group that places of a step belong to: the one that is named, or where none is and only
  /// one group has places there, that one; `nil` for places that groups share.
  public func group(named name: String?, step: String) -> String? {
    if let name { return name }
    let groups = groups(step: step) ?? []
    return groups.count == 1 ? groups[0] : nil
  }

  /// The plan with the places of projects: opened ones as planned, closed ones off those that are
  /// built.
  ///
  /// A project on a step whose places nobody has told adds nothing: what is there is not known. That
  /// no more are closed than there are is for the caller to see to.
  public func adding(_ projects: [OpenedPlaces]) -> CapacityPlan {
    var all = rows
    for project in projects where tells(step: project.step) {
      let group = group(named: project.userGroup, step: project.step)
      if let group, let known = groups(step: project.step), !known.contains(group) { continue }
      for (places, isPlanned) in [(project.opened, true), (-project.closed, false)]
      where places != 0 {
        all.append(
          CapacityRow(
            step: project.step, userGroup: group, isPlanned: isPlanned,
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
