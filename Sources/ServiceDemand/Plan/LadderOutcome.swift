import Demography

/// The need on a ladder in a block of futures, by group, rung and year, without and with shifts.
package struct LadderOutcome: Sendable {
  package let part: ServicePlan.Part
  package let years: [Int]
  /// By group, rung of the ladder and year: without shifts; missing where persons are.
  package private(set) var base: [[[DrawBlock?]]] = []
  /// The same with shifts.
  package private(set) var need: [[[DrawBlock?]]] = []
  /// What healthier ageing multiplies the need by, by row of use and year; nothing where it is not
  /// chosen.
  package private(set) var health: [Int: [Int: DrawBlock]] = [:]

  /// Computes the need.
  package init(
    _ part: ServicePlan.Part, _ years: [Int], _ futures: RegionFutures, _ chance: ChanceUsers?
  ) {
    (self.part, self.years) = (part, years)
    let persons = Self.persons(of: part, futures.persons)
    let counted = futures.counted.map { Self.persons(of: part, $0) }
    if !part.healthier.isEmpty { setHealth(futures) }
    var places: [RungGroup: [Int]] = [:]
    for (index, use) in part.need.uses.enumerated() {
      places[RungGroup(rung: use.rung, userGroup: use.userGroup), default: []].append(index)
    }
    for group in part.groups {
      let rows = part.ladder.rungs.map { rung in
        var row: [DrawBlock?] = years.map { _ in DrawBlock() }
        for index in places[RungGroup(rung: rung.code, userGroup: group)] ?? [] {
          row = Self.sum(row, users(index, (persons, counted), futures, chance))
        }
        return row
      }
      base.append(rows)
      need.append(shifted(rows, group))
    }
  }

  /// The sums of persons that the rows of use are of.
  private static func persons(
    of part: ServicePlan.Part, _ people: [Int: AgeBlocks]
  ) -> PersonBlocks {
    var persons = PersonBlocks(sums: part.need.sums)
    for (year, people) in people {
      for sum in part.need.sums {
        if let number = people.persons(sum) { persons.set(number, of: sum, year: year) }
      }
    }
    return persons
  }

  /// The factors of healthier ageing, of the rows it is chosen for.
  private mutating func setHealth(_ futures: RegionFutures) {
    guard let scope = futures.persons.values.first?.scope else { return }
    let factors = HealthFactors(futures, scope: scope)
    for (index, use) in part.need.uses.enumerated() {
      let place = RungGroup(rung: use.rung, userGroup: use.userGroup)
      guard let chosen = part.healthier[place] else { continue }
      var byYear: [Int: DrawBlock] = [:]
      let counted = part.need.countYear(of: use)
      for year in min(counted, years[0])...max(counted, years.last ?? counted) {
        byYear[year] =
          year <= counted
          ? DrawBlock(always: 1) : factors?.factor(use, chosen, year: year, of: part.need)
      }
      health[index] = byYear
    }
  }

  /// The users of one row of use by year, coverage, health, prevalence and chance included.
  private func users(
    _ index: Int, _ people: (persons: PersonBlocks, counted: PersonBlocks?),
    _ futures: RegionFutures, _ chance: ChanceUsers?
  ) -> [DrawBlock?] {
    let use = part.need.uses[index]
    let countYear = part.need.countYear(of: use)
    let first = min(countYear, years[0])
    let path = part.coverage[RungGroup(rung: use.rung, userGroup: use.userGroup)] ?? .constant
    var expected: [(year: Int, users: DrawBlock)] = []
    for year in first...(years.last ?? first) {
      let rows = part.need
      guard
        let need = rows.need(
          of: use, year: year, coverage: path, in: people.persons, counted: people.counted)
      else { continue }
      let level = year > countYear ? futures.factor(.prevalence, year: year) : DrawBlock(always: 1)
      var users = need * level
      if let byYear = health[index] {
        guard let factor = byYear[year] else { continue }
        users *= factor
      }
      expected.append((year, users))
    }
    // A count is known, and chance begins with the year after it.
    let known = expected.firstIndex { $0.year == countYear }
    if let chance, let known, !expected.isEmpty {
      let name = "\(part.ladder.name)|\(use.rung)|\(use.userGroup)|\(use.ages.label)"
      let drawn = chance.path(Array(expected[known...]), block: futures.block, name: name)
      for (offset, users) in drawn.enumerated() { expected[known + offset].users = users }
    }
    return years.map { year in expected.first { $0.year == year }?.users }
  }

  /// Lays the shifts of a group on its need; a year with anything missing is missing on all rungs.
  private func shifted(_ rows: [[DrawBlock?]], _ group: String) -> [[DrawBlock?]] {
    guard let plan = part.shifts,
      plan.shifts.contains(where: { $0.userGroup == nil || $0.userGroup == group })
    else { return rows }
    var with = rows
    let complete = years.indices.map { year in rows.compactMap { $0[year] } }
    let isComplete = complete.map { $0.count == rows.count }
    switch plan.movers {
    case .everybody:
      for (index, year) in years.enumerated() {
        let path =
          isComplete[index]
          ? plan.path(base: [complete[index]], firstYear: year, userGroup: group).shifted[0] : nil
        for rung in rows.indices { with[rung][index] = path?[rung] }
      }
    case .newcomers:
      let known = isComplete.firstIndex(of: false) ?? years.count
      let path = plan.path(
        base: Array(complete[..<known]), firstYear: years[0], userGroup: group)
      for index in years.indices {
        for rung in rows.indices {
          with[rung][index] = index < known ? path.shifted[index][rung] : nil
        }
      }
    }
    return with
  }

  /// The need of a rung of all groups or one, by year.
  package func need(rung: Int, group: Int? = nil, shifted: Bool = true) -> [DrawBlock?] {
    let all = shifted ? need : base
    if let group { return all[group][rung] }
    return all.dropFirst().reduce(all[0][rung]) { Self.sum($0, $1[rung]) }
  }

  package static func sum(_ one: [DrawBlock?], _ other: [DrawBlock?]) -> [DrawBlock?] {
    zip(one, other).map { one, other in
      guard let one, let other else { return nil }
      return one + other
    }
  }
}

extension LadderOutcome {
  /// Places and what is missing of one rung, of a group or of all groups that share the places.
  package struct RungGap: Sendable {
    package let rung: Int
    /// The group; `nil` for all groups of the rung.
    package let group: Int?
    /// By year; missing where the need is.
    package let gaps: [Gap?]
    /// What a cap of supply leaves unmet, by year; `nil` where there is no cap.
    package let capped: [DrawBlock?]?
    /// Whether a cap is all that is told of the rung.
    package let isOnlyCapped: Bool

    /// Need above all places, or above the cap where that is all there is; by year.
    package var missing: [DrawBlock?] {
      zip(gaps, capped ?? gaps.map { _ in nil }).map { gap, capped in gap?.missing ?? capped }
    }
  }

  /// The rungs and groups that capacity or a cap is told of.
  ///
  /// Places that name no group are shared: then the whole rung is one row.
  package var gaps: [RungGap] {
    var rows: [RungGap] = []
    for rung in part.ladder.rungs.indices {
      let code = part.ladder.rungs[rung].code
      let places = part.capacity?.rows.filter { $0.rung == code } ?? []
      let caps = part.caps.filter { $0.rung == code }
      if places.isEmpty, caps.isEmpty { continue }
      let isShared =
        places.contains { $0.userGroup == nil } || caps.contains { $0.userGroup == nil }
      let groups: [Int?] =
        isShared
        ? [nil]
        : part.groups.indices.filter { index in
          places.contains { $0.userGroup == part.groups[index] }
            || caps.contains { $0.userGroup == part.groups[index] }
        }.map { Optional($0) }
      for group in groups { rows.append(gap(rung, code, group, caps)) }
    }
    return rows
  }

  private func gap(
    _ rung: Int, _ code: String, _ group: Int?, _ caps: [SupplyCap]
  ) -> RungGap {
    let users = need(rung: rung, group: group)
    let name = group.map { part.groups[$0] }
    let cap = caps.first { $0.userGroup == name } ?? caps.first
    let isOnlyCapped = part.capacity?.rows.contains { $0.rung == code } != true
    var gaps: [Gap?] = []
    var capped: [DrawBlock?] = []
    for (year, need) in zip(years, users) {
      guard let need else {
        gaps.append(nil)
        capped.append(nil)
        continue
      }
      if let capacity = part.capacity, !isOnlyCapped {
        let places =
          group == nil
          ? capacity.places(rung: code, year: year)
          : capacity.places(rung: code, userGroup: name, year: year)
        gaps.append(Gap(need: need, places: places))
      } else {
        gaps.append(nil)
      }
      capped.append(cap?.limit(need, year: year).unmet)
    }
    return RungGap(
      rung: rung, group: group, gaps: gaps, capped: cap == nil ? nil : capped,
      isOnlyCapped: isOnlyCapped)
  }

  /// Årsverk of a rung, of the groups that have a norm.
  ///
  /// Missing where no group of those counted there
  /// has one, and where a need is. ``groupsWithoutNorm(rung:)`` are those it leaves out.
  package func staff(rung: Int) -> [DrawBlock?] {
    guard let plan = part.staff else { return years.map { _ in nil } }
    let code = part.ladder.rungs[rung].code
    return years.indices.map { index in
      var sum = DrawBlock()
      var isCounted = false
      for (group, name) in part.groups.enumerated() {
        guard let users = need[group][rung][index] else { return nil }
        let isHere =
          part.need.uses.contains { $0.rung == code && $0.userGroup == name }
          || !(0..<DrawBlock.draws).allSatisfy { users[$0] == 0 }
        if !isHere { continue }
        guard let norm = plan.norm(rung: code, userGroup: name) else { continue }
        sum += norm.employed(units: users, year: years[index])
        isCounted = true
      }
      return isCounted ? sum : nil
    }
  }

  /// The user groups on a rung whose staff nobody can tell, since they have no norm there; none where
  /// no group of the rung has.
  package func groupsWithoutNorm(rung: Int) -> [String] {
    let code = part.ladder.rungs[rung].code
    guard let plan = part.staff, plan.holds(code) else { return [] }
    return part.groups.indices.filter { group in
      let isHere =
        part.need.uses.contains { $0.rung == code && $0.userGroup == part.groups[group] }
        || need[group][rung].contains { ($0?[0] ?? 0) != 0 }
      return isHere && plan.norm(rung: code, userGroup: part.groups[group]) == nil
    }.map { part.groups[$0] }
  }
}
