/// One step of the cohort-component method, under any of the named conventions.
///
/// In shorthand, for one sex, with S survival, P0 the start, M net migrants by age when counted,
/// h the part of M counted at the end and A the open group:
///
///     adj  = P0 + start part of M
///     n[x] = adj[x−1] · S[x],   n[0] = births of the sex · S[0]
///     P1   = n + h
///     births = z · Σ f · women, by `BirthsExposure`; girls 1 / (1 + SRB) of them
///
/// It is carried out in an order that lets the balance be checked bit for bit: the start part of
/// the flows, outflow limited to who is there; deaths D[x] = adj[x−1] · (1 − S[x]); the end part,
/// limited likewise; births from the limited flows; and then
/// P1[x] = ((P0[x−1] − D[x]) + I[x]) − U[x], with P0[A−1] + P0[A] added first in the open group.
///
/// Source: Preston, Heuveline & Guillot (2001), ch. 6; United Nations, World Population Prospects
/// 2019, methodology.
public struct CohortComponentStep: Sendable {
  /// The conventions of the step.
  public let conventions: Conventions

  /// A step under the conventions.
  public init(_ conventions: Conventions = Conventions()) { self.conventions = conventions }

  /// Carries a population one step (`axis.width` years) forward.
  ///
  /// - Parameters:
  ///   - population: the start of the step.
  ///   - rates: survival, fertility and sex ratio of the step, on the same axis.
  ///   - flows: the migrants asked for, in the shape of the population.
  /// - Returns: the end and every flow. Nothing in it is negative.
  public func advance(
    _ population: Population, rates: StepRates, flows: MigrationFlows
  ) -> StepAccount {
    precondition(rates.axis == population.axis, "rates on another axis")
    precondition(flows.inflow.count == population.cells.count, "flows of another shape")
    var account = StepAccount(startingFrom: population)
    let adjusted = countStartPart(of: flows, in: &account)
    for sex in population.scope.sexes {
      carryCohorts(sex, adjusted: adjusted, rates: rates, flows: flows, account: &account)
    }
    bearChildren(adjusted: adjusted, rates: rates, account: &account)
    for sex in population.scope.sexes {
      admitNewborn(sex, rates: rates, flows: flows, account: &account)
    }
    return account
  }

  /// The share of the flows counted at the start and at the end.
  private var parts: (start: Double, end: Double) {
    switch conventions.migrationTiming {
    case .even: (0.5, 0.5)
    case .end: (0, 1)
    case .start: (1, 0)
    }
  }

  /// Step 1: the start part of the flows, outflow limited to who is there; returns adj.
  private func countStartPart(of flows: MigrationFlows, in account: inout StepAccount) -> [Double] {
    let part = parts.start
    if part == 0 { return account.start.cells }
    var adjusted = [Double].zeros(account.start.cells.count)
    Self.countStart(
      part, of: flows, from: account.start.cells, adjusted: &adjusted, out: &account.outAtStart,
      clipped: &account.clipped)
    return adjusted
  }

  /// The loop of `countStartPart`.
  private static func countStart(
    _ part: Double, of flows: MigrationFlows, from start: [Double], adjusted: inout [Double],
    out: inout [Double], clipped: inout [Double]
  ) {
    var adjusted = adjusted.mutableSpan
    var out = out.mutableSpan
    var clipped = clipped.mutableSpan
    for cell in adjusted.indices {
      let present = start[cell] + part * flows.inflow[cell]
      let asked = part * flows.outflow[cell]
      let leaving = asked < present ? asked : present
      adjusted[cell] = present - leaving
      out[cell] = leaving
      clipped[cell] = asked - leaving
    }
  }

  /// Steps 2, 3 and 5 for everyone alive at the start: groups 1…A of one sex.
  private func carryCohorts(
    _ sex: Sex, adjusted: [Double], rates: StepRates, flows: MigrationFlows,
    account: inout StepAccount
  ) {
    let survival = rates.survival(sex)
    let part = parts
    let first = account.start.position(sex, 0)
    let open = account.start.axis.openIndex
    let start = account.start.cells
    let outAtStart = account.outAtStart
    account.close((first + 1)..<(first + open)) { cell in
      let from = cell - 1
      return ClosedCell(
        startedWith: start[from], deaths: adjusted[from] * (1 - survival[cell - first]),
        inAtStart: part.start * flows.inflow[from], outAtStart: outAtStart[from],
        inAtEnd: part.end * flows.inflow[cell], outAskedAtEnd: part.end * flows.outflow[cell])
    }
    account.close((first + open)..<(first + open + 1)) { cell in
      let below = cell - 1
      let ownRatio = conventions.openGroup == .ownRatio ? survival[open + 1] : survival[open]
      let entering = adjusted[below] * (1 - survival[open])
      let staying = adjusted[cell] * (1 - ownRatio)
      return ClosedCell(
        startedWith: start[below] + start[cell], deaths: entering + staying,
        inAtStart: part.start * flows.inflow[below] + part.start * flows.inflow[cell],
        outAtStart: outAtStart[below] + outAtStart[cell],
        inAtEnd: part.end * flows.inflow[cell], outAskedAtEnd: part.end * flows.outflow[cell])
    }
  }

  /// Step 4: births by the mother's age, and newborn by sex.
  private func bearChildren(adjusted: [Double], rates: StepRates, account: inout StepAccount) {
    let years = Double(account.start.axis.width)
    var total = 0.0
    let (start, end) = (account.start.cells, account.end.cells)
    for group in rates.fertileGroups {
      let women = exposure(of: group, start: start, adjusted: adjusted, end: end, rates: rates)
      let births = years * rates.fertility[group] * women
      account.birthsByAge[group] = births
      total += births
    }
    let girls = total / (1 + rates.sexRatioAtBirth)
    account.births = [girls, total - girls]
  }

  /// The women that the fertility rate of a group is multiplied by; women are stored first, so a
  /// group is its own cell.
  private func exposure(
    of group: Int, start: [Double], adjusted: [Double], end: [Double], rates: StepRates
  ) -> Double {
    let open = rates.axis.openIndex
    switch conventions.birthsExposure {
    case .meanOfStartAndEnd: return 0.5 * (start[group] + end[group])
    case .meanOfCohort, .agedOn:
      let cohort = group == open ? start[group - 1] + start[group] : start[group - 1]
      return conventions.birthsExposure == .agedOn ? cohort : 0.5 * (cohort + end[group])
    case .agedOnSurvivors: return survivors(into: group, of: start, rates: rates)
    case .withMigrants:
      if conventions.migrationTiming == .even { return 0.5 * (adjusted[group] + end[group]) }
      return 0.5 * (adjusted[group] + survivors(into: group, of: adjusted, rates: rates))
    }
  }

  /// The women of a group at the end of the step who were in the cells given at its start.
  private func survivors(into group: Int, of cells: [Double], rates: StepRates) -> Double {
    let open = rates.axis.openIndex
    let entering = cells[group - 1] * rates.femaleSurvival[group]
    if group < open { return entering }
    let ratio = rates.femaleSurvival[conventions.openGroup == .ownRatio ? open + 1 : open]
    return entering + cells[open] * ratio
  }

  /// The newborn of one sex: deaths before the end of the step, and migration at its end.
  private func admitNewborn(
    _ sex: Sex, rates: StepRates, flows: MigrationFlows, account: inout StepAccount
  ) {
    let newborn = account.start.position(sex, 0)
    let born = account.births[sex.rawValue]
    account.close(newborn..<(newborn + 1)) { cell in
      ClosedCell(
        startedWith: born, deaths: born * (1 - rates.survival(sex)[0]),
        inAtStart: 0, outAtStart: 0,
        inAtEnd: parts.end * flows.inflow[cell], outAskedAtEnd: parts.end * flows.outflow[cell])
    }
  }
}
