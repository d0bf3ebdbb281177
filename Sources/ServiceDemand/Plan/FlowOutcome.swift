import Demography

/// What happens to the known users of a group in a block of futures.
package struct FlowOutcome: Sendable {
  package let userGroup: String
  package let run: FlowRun
  /// The places of the ladder, where any are told.
  package let capacity: CapacityPlan?

  /// Whether known users ever stand on a rung or ask for it.
  package func reaches(_ rung: Int) -> Bool {
    run.firstStock[rung][0] + run.firstQueue[rung][0] > 0
      || run.years.contains { ($0.rungs[rung].stock + $0.rungs[rung].queue)[0] > 0 }
  }
}

/// Known users of a group, made ready once for all blocks.
package struct FlowSetup: Sendable {
  package let plan: FlowPlan
  package let users: KnownUsers
  /// The same in whole persons at every age; `nil` where a count is no whole number.
  let wholeUsers: KnownUsers?
  package let capacity: CapacityPlan?
  /// Caps of supply on the ladder.
  package let caps: [SupplyCap]

  /// Makes the counts ready under rules; `nil` where they do not hold together.
  ///
  /// - Parameters:
  ///   - plan: the rules.
  ///   - counts: known users, as they are counted.
  ///   - population: of the region in the year of the counts, where it is known.
  ///   - capacity: the places of the ladder.
  ///   - caps: the caps of supply on it.
  package init?(
    _ plan: FlowPlan, _ counts: [KnownUsers.Row], population: Population?, capacity: CapacityPlan?,
    caps: [SupplyCap]
  ) {
    guard let users = try? KnownUsers(rows: counts, plan: plan, population: population) else {
      return nil
    }
    (self.plan, self.users, self.capacity, self.caps) = (plan, users, capacity, caps)
    let isWhole = counts.allSatisfy { $0.count == $0.count.rounded() }
    wholeUsers =
      isWhole
      ? try? KnownUsers(rows: counts, plan: plan, population: population, whole: true) : nil
  }
}
