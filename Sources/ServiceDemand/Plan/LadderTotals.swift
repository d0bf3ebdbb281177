import Demography

extension ServicePlan.Part {
  /// The user groups on rungs that are counted or shifted to, in the order of the ladder.
  package var places: [RungGroup] {
    rungs.flatMap { rung in
      groups.map { RungGroup(rung: ladder.rungs[rung].code, userGroup: $0) }.filter { place in
        isCounted(place) || isMovedTo(place)
      }
    }
  }

  /// The totals of the ladder under the scenario; every table that tells one asks here.
  package var totals: [LadderTotal] {
    ladder.totals(of: places.map { ($0, unit(of: $0)) })
  }

  private func isCounted(_ place: RungGroup) -> Bool {
    need.uses.contains { $0.rung == place.rung && $0.userGroup == place.userGroup }
  }

  private func isMovedTo(_ place: RungGroup) -> Bool {
    shifts?.shifts.contains {
      $0.to == place.rung && ($0.userGroup == nil || $0.userGroup == place.userGroup)
    } ?? false
  }

  /// The unit a group on a rung is counted in; where it is only moved there, that of the rung.
  private func unit(of place: RungGroup) -> String {
    var units: [String] = []
    for use in need.uses
    where use.rung == place.rung && use.userGroup == place.userGroup && !units.contains(use.unit) {
      units.append(use.unit)
    }
    return units.isEmpty ? self.units(place.rung) : units.joined(separator: " + ")
  }

  /// The places in the ladder of what a total adds: a rung and the groups on it.
  package func leaves(of total: LadderTotal) -> [(rung: Int, groups: [Int])] {
    ladder.rungs.indices.compactMap { rung in
      let code = ladder.rungs[rung].code
      let own = groups.indices.filter {
        total.places.contains(RungGroup(rung: code, userGroup: groups[$0]))
      }
      return own.isEmpty ? nil : (rung, own)
    }
  }
}

extension LadderOutcome {
  /// What a total of the ladder comes to, by year; missing where a part is.
  package func need(_ total: LadderTotal, shifted: Bool = true) -> [DrawBlock?] {
    var sum: [DrawBlock?] = years.map { _ in DrawBlock() }
    for (rung, groups) in part.leaves(of: total) {
      var own = need(rung: rung, group: groups[0], shifted: shifted)
      for group in groups.dropFirst() {
        own = Self.sum(own, need(rung: rung, group: group, shifted: shifted))
      }
      sum = Self.sum(sum, own)
    }
    return sum
  }
}
