import Demography

/// What is said about services under a scenario, made once and run on every block of futures.
package struct ServicePlan: Sendable {
  /// A ladder with all that is said about it.
  package struct Part: Sendable {
    /// The ladder.
    package let ladder: Ladder
    /// The need by rates.
    package let need: Need
    /// The user groups, in the order they are counted.
    package let groups: [String]
    /// How coverage changes; constant where nothing is said.
    package let coverage: [RungGroup: CoveragePath]
    /// Where people stay well for a share of the years of life they gain.
    package let healthier: [RungGroup: HealthierAgeing]
    /// The shifts.
    package let shifts: ShiftPlan?
    /// Places.
    package let capacity: CapacityPlan?
    /// Caps of supply.
    package let caps: [SupplyCap]
    /// Norms of staff.
    package let staff: StaffPlan?

    /// The places in the ladder of the rungs that are counted or shifted to.
    package var rungs: [Int] {
      ladder.rungs.indices.filter { index in
        let code = ladder.rungs[index].code
        return need.uses.contains { $0.rung == code }
          || (shifts?.shifts.contains { $0.to == code } ?? false)
      }
    }

    /// The units of a rung, in the order they are met.
    package func units(_ rung: String) -> String {
      var units: [String] = []
      for use in need.uses where use.rung == rung && !units.contains(use.unit) {
        units.append(use.unit)
      }
      if units.isEmpty, let own = ladder.rung(rung)?.unit, !own.isEmpty { return own }
      return units.joined(separator: " + ")
    }

    /// The units of all use on the ladder, in the order they are met.
    package var units: [String] {
      need.uses.reduce(into: []) { if !$0.contains($1.unit) { $0.append($1.unit) } }
    }

    /// Whether a rate of coverage changes.
    package var changesCoverage: Bool { coverage.values.contains { $0 != .constant } }

    /// Whether the need is another than under unchanged practice: constant rates of every age.
    package var changesPractice: Bool { changesCoverage || !healthier.isEmpty || shifts != nil }

    /// The same ladder without coverage paths, healthier ageing and shifts.
    package var withUnchangedPractice: Part {
      Part(
        ladder: ladder, need: need, groups: groups, coverage: [:], healthier: [:], shifts: nil,
        capacity: capacity, caps: caps, staff: staff)
    }

    /// The same ladder without shifts.
    fileprivate var withoutShifts: Part {
      Part(
        ladder: ladder, need: need, groups: groups, coverage: coverage, healthier: healthier,
        shifts: nil, capacity: capacity, caps: caps, staff: staff)
    }

    package init(
      ladder: Ladder, need: Need, groups: [String], coverage: [RungGroup: CoveragePath],
      healthier: [RungGroup: HealthierAgeing], shifts: ShiftPlan?, capacity: CapacityPlan?,
      caps: [SupplyCap], staff: StaffPlan?
    ) {
      self.ladder = ladder
      self.need = need
      self.groups = groups
      self.coverage = coverage
      self.healthier = healthier
      self.shifts = shifts
      self.capacity = capacity
      self.caps = caps
      self.staff = staff
    }
  }

  /// The ladders that have use, in the order of the folder.
  package private(set) var parts: [Part]
  /// Known users of the region that is shown.
  package let known: [FlowSetup]
  /// The years of the needs.
  package let years: [Int]

  /// A plan of ladders and known users.
  package init(parts: [Part], known: [FlowSetup], years: [Int]) {
    self.parts = parts
    self.known = known
    self.years = years
  }

  /// The same without shifts.
  package var withoutShifts: ServicePlan {
    var plan = self
    plan.parts = parts.map { $0.withoutShifts }
    return plan
  }

  /// Need, places, gap and staff in a block of futures.
  ///
  /// - Parameters:
  ///   - futures: a block of a region.
  ///   - chance: users who come and go by chance, where they are drawn.
  ///   - events: single events of known users, where they are drawn.
  /// - Returns: what the services come to.
  package func outcome(
    _ futures: RegionFutures, chance: ChanceUsers? = nil, events: KnownEvents? = nil
  ) -> ServiceOutcome {
    var groups = KnownGroups(known, futures, events: events)
    return ServiceOutcome(
      ladders: parts.map { LadderOutcome($0, years, futures, chance) },
      flows: groups.outcomes())
  }
}

/// What a block of futures gives on all ladders.
package struct ServiceOutcome: Sendable {
  /// Need by rates, places and staff.
  package let ladders: [LadderOutcome]
  /// Stock and flow of known users.
  package let flows: [FlowOutcome]
}
