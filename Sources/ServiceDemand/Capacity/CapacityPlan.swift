import Demography

/// Places (or homes) on a rung: those there are and those that are planned.
public struct CapacityRow: Sendable, Equatable {
  /// Whose places they are.
  public enum Owner: String, CaseIterable, Sendable {
    /// The municipality's own.
    case own
    /// Purchased from others (kjøpsplasser).
    case purchased
  }

  /// The rung.
  public let rung: String
  /// The user group, or `nil` for places that groups share.
  public let userGroup: String?
  /// Whose they are.
  public let owner: Owner
  /// Whether they are planned and not built yet.
  public let isPlanned: Bool
  /// The first year they can be used on the date of the need.
  public let firstYear: Int
  /// The last year, or `nil` where they stay.
  public let lastYear: Int?
  /// How many, not negative.
  public let places: Double
  /// The sub-area (delområde) they are in, or `nil` where that is not told.
  public let area: String?

  /// Defines places.
  public init(
    rung: String, userGroup: String? = nil, owner: Owner = .own, isPlanned: Bool = false,
    firstYear: Int, lastYear: Int? = nil, places: Double, area: String? = nil
  ) {
    self.rung = rung
    self.userGroup = userGroup
    self.owner = owner
    self.isPlanned = isPlanned
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.places = places
    self.area = area
  }
}

/// Places in a year, by whose they are and whether they are built.
public struct Places: Sendable, Equatable {
  /// Own places that are built.
  public var own = 0.0
  /// Own places that are planned.
  public var planned = 0.0
  /// Places purchased from others, planned ones included.
  public var purchased = 0.0

  /// Places; none unless told.
  public init(own: Double = 0, planned: Double = 0, purchased: Double = 0) {
    (self.own, self.planned, self.purchased) = (own, planned, purchased)
  }

  /// All of them.
  public var total: Double { own + planned + purchased }

  /// Own places, built and planned.
  public var ownTotal: Double { own + planned }
}

/// The capacity of the rungs of a ladder by year, checked.
public struct CapacityPlan: Sendable, Equatable {
  /// The ladder.
  public let ladder: Ladder
  /// The rows.
  public let rows: [CapacityRow]

  /// Checks and makes a plan.
  ///
  /// A row of a user group must be for a rung and group of `needs`, a shared row for a rung of one.
  ///
  /// - Throws: `noSuchRung`, `negative`, `yearsReversed`, `capacityWithoutNeed`.
  public init(ladder: Ladder, rows: [CapacityRow], needs: Set<RungGroup>) throws(DemandError) {
    for (index, row) in rows.enumerated() {
      _ = try ladder.index(of: row.rung, row: index)
      if !(row.places >= 0) { throw .negative(row.places, row: index) }
      if let last = row.lastYear, last < row.firstYear {
        throw .yearsReversed(from: row.firstYear, through: last, row: index)
      }
      let isNeeded = needs.contains {
        $0.rung == row.rung && (row.userGroup == nil || $0.userGroup == row.userGroup)
      }
      if !isNeeded {
        throw .capacityWithoutNeed(rung: row.rung, userGroup: row.userGroup, row: index)
      }
    }
    self.ladder = ladder
    self.rows = rows
  }

  /// Whether any row is about a rung and a user group; where none is, capacity is not known.
  public func holds(rung: String, userGroup: String) -> Bool {
    rows.contains { $0.rung == rung && $0.userGroup == userGroup }
  }

  /// The places of a user group on a rung in a year; those that groups share are not divided
  /// between them and are asked for with `nil`.
  public func places(rung: String, userGroup: String?, year: Int) -> Places {
    places(year) { $0.rung == rung && $0.userGroup == userGroup }
  }

  /// All places on a rung in a year, whoever they are for.
  public func places(rung: String, year: Int) -> Places { places(year) { $0.rung == rung } }

  /// The places in a sub-area, or with `nil` those in none, on a rung: of a user group, or of all and
  /// those that groups share.
  public func places(
    rung: String, userGroup: String?, area: String?, year: Int
  ) -> Places {
    places(year) {
      $0.rung == rung && $0.area == area && (userGroup == nil || $0.userGroup == userGroup)
    }
  }

  private func places(_ year: Int, _ counts: (CapacityRow) -> Bool) -> Places {
    var places = Places()
    for row in rows where counts(row) && row.firstYear <= year && year <= row.lastYear ?? .max {
      switch (row.owner, row.isPlanned) {
      case (.own, false): places.own += row.places
      case (.own, true): places.planned += row.places
      case (.purchased, _): places.purchased += row.places
      }
    }
    return places
  }
}
