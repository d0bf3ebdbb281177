#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One step of many regions, whose domestic movers meet in a pool.
///
/// Everybody who leaves a region of the pool arrives in one: by sex and age the movers of all
/// regions are added up and handed out by the regions' shares. A region of the pool has no net
/// stream. Moves are carried out in whole
/// 2^−24 persons, so that sums of them are exact in any order and domestic out equals domestic in
/// to the last bit, by sex and age.
///
/// What leaves must be known before it arrives, so the step is made twice. First with nobody
/// arriving from the pool: that tells how many of those asked to leave are there, at the start and
/// at the end. Then with outflows that can be carried out in full, since arrivals only add people.
struct MoverPool {
  /// The smallest part of a person that moves: 2^−24.
  static let grain = 0x1p-24

  /// The step of one region.
  let step: CohortComponentStep

  /// A pool for steps under these conventions.
  init(_ step: CohortComponentStep) { self.step = step }

  /// Advances all regions one step, movers first, then the births they share.
  func advance(_ populations: [Population], through inputs: [StepInput]) -> [ProjectedStep] {
    let (assumptions, limits) = meeting(populations, inputs)
    var steps = inputs.indices.map { region in
      inputs[region].housing == nil
        ? advance(populations[region], inputs[region].rates, assumptions[region], limits[region])
        : alone(populations[region], inputs[region])
    }
    guard inputs.contains(where: { $0.birthsFactor != nil }) else { return steps }
    for (region, factor) in SharedBirths.factors(inputs, common: steps).enumerated() {
      guard let factor else { continue }
      let rates = inputs[region].rates.scaled(fertility: factor)
      steps[region] = advance(populations[region], rates, assumptions[region], limits[region])
    }
    return steps
  }

  /// The migration of each region after the movers have met, and the outflows of the members that
  /// were limited before; both as they were for those that meet nobody.
  private func meeting(
    _ populations: [Population], _ inputs: [StepInput]
  ) -> ([MigrationAssumption], [[LimitedOutflow]?]) {
    var assumptions = inputs.map { $0.migration }
    var limits = [[LimitedOutflow]?](repeating: nil, count: inputs.count)
    let members = inputs.indices.filter { inputs[$0].migration.poolShares != nil }
    if members.isEmpty { return (assumptions, limits) }
    var pool: [Double] = []
    for region in members {
      let first = advance(populations[region], inputs[region].rates, assumptions[region], nil)
      let leaving = carriedOut(first, &assumptions[region])
      if pool.isEmpty { pool = .zeros(leaving.count) }
      for cell in pool.indices { pool[cell] += leaving[cell] }
      limits[region] = first.account.limited.map(step.bothParts)
    }
    handOut(pool, to: members, &assumptions)
    return (assumptions, limits)
  }

  /// Advances a region that meets no other.
  func alone(_ population: Population, _ input: StepInput) -> ProjectedStep {
    guard let housing = input.housing else {
      return advance(population, input.rates, input.migration, nil)
    }
    var plain = input
    plain.housing = nil
    return HousingSolver(pool: self, population: population, input: plain, housing: housing).step()
  }

  private func advance(
    _ population: Population, _ rates: StepRates, _ migration: MigrationAssumption,
    _ limited: [LimitedOutflow]?
  ) -> ProjectedStep {
    let asked = migration.asked(from: population)
    let account = step.advance(population, rates: rates, flows: asked.flows)
    return ProjectedStep(account: account, asked: asked, limited: limited ?? account.limited)
  }

  /// Puts outflows that can be carried out in place of those asked for; gives the domestic ones.
  private func carriedOut(
    _ first: ProjectedStep, _ assumption: inout MigrationAssumption
  ) -> [Double] {
    let account = first.account
    let domestic = first.asked.persons[.domesticOut] ?? .zeros(account.end.cells.count)
    let abroad = first.asked.persons[.emigration]
    let asked = first.asked.flows.outflow
    let limits = Dictionary(uniqueKeysWithValues: account.limited.map { ($0.cell, $0) })
    var leaving = domestic
    var emigrating = abroad ?? []
    for cell in domestic.indices {
      let steady = step.steadyOutflow(asked[cell], limits[cell])
      let share = asked[cell] > 0 ? steady / asked[cell] : 0
      leaving[cell] = (domestic[cell] * share / Self.grain).rounded(.down) * Self.grain
      if abroad != nil { emigrating[cell] *= share }
    }
    assumption.rates[.domesticOut] = nil
    assumption.counts[.domesticOut] = leaving
    if abroad != nil {
      assumption.rates[.emigration] = nil
      assumption.counts[.emigration] = emigrating
    }
    return leaving
  }

  /// Hands the pool out by shares; what is left of it goes to the region with the largest share,
  /// ties to the first.
  private func handOut(
    _ pool: [Double], to members: [Int], _ assumptions: inout [MigrationAssumption]
  ) {
    var arriving = members.map { _ in [Double].zeros(pool.count) }
    let shares = members.map { assumptions[$0].poolShares ?? [] }
    for cell in pool.indices where pool[cell] > 0 {
      var sum = 0.0
      for share in shares { sum += share[cell] }
      var left = pool[cell]
      var largest = 0
      for member in members.indices {
        if shares[member][cell] > shares[largest][cell] { largest = member }
        if sum == 0 { continue }
        let part = pool[cell] * (shares[member][cell] / sum)
        let grained = min((part / Self.grain).rounded(.down) * Self.grain, left)
        arriving[member][cell] = grained
        left -= grained
      }
      arriving[largest][cell] += left
    }
    for (member, region) in members.enumerated() {
      assumptions[region].counts[.domesticIn] = arriving[member]
    }
  }
}

extension CohortComponentStep {
  /// The outflow of a cell that is there in both parts of the step, though fewer leave before it.
  ///
  /// Under `even` both halves are limited alike: asked for again, each finds at least as many.
  fileprivate func steadyOutflow(_ asked: Double, _ limit: LimitedOutflow?) -> Double {
    guard let limit = limit.map(bothParts) else { return asked }
    return max(asked - (limit.atStart + limit.atEnd), 0)
  }

  /// A limit that is the same in both parts of an `even` step.
  fileprivate func bothParts(_ limit: LimitedOutflow) -> LimitedOutflow {
    guard conventions.migrationTiming == .even else { return limit }
    let most = max(limit.atStart, limit.atEnd)
    return LimitedOutflow(cell: limit.cell, atStart: most, atEnd: most)
  }
}
