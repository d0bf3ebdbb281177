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
    var adjusted = account.start.cells
    for cell in adjusted.indices {
      let present = adjusted[cell] + part * flows.inflow[cell]
      let asked = part * flows.outflow[cell]
      let out = asked < present ? asked : present
      adjusted[cell] = present - out
      account.outAtStart[cell] = out
      account.clipped[cell] = asked - out
    }
    return adjusted
  }

  /// Steps 2, 3 and 5 for everyone alive at the start: groups 1…A of one sex.
  private func carryCohorts(
    _ sex: Sex, adjusted: [Double], rates: StepRates, flows: MigrationFlows,
    account: inout StepAccount
  ) {
    let survival = rates.survival(sex)
    let first = account.start.position(sex, 0)
    let open = account.start.axis.openIndex
    for group in 1..<open {
      let from = first + group - 1
      account.close(
        cell: from + 1, startedWith: account.start.cells[from],
        deaths: adjusted[from] * (1 - survival[group]),
        inAtStart: parts.start * flows.inflow[from], outAtStart: account.outAtStart[from],
        inAtEnd: parts.end * flows.inflow[from + 1],
        outAskedAtEnd: parts.end * flows.outflow[from + 1])
    }
    let cell = first + open
    let below = cell - 1
    let ownRatio = conventions.openGroup == .ownRatio ? survival[open + 1] : survival[open]
    let entering = adjusted[below] * (1 - survival[open])
    let staying = adjusted[cell] * (1 - ownRatio)
    account.close(
      cell: cell, startedWith: account.start.cells[below] + account.start.cells[cell],
      deaths: entering + staying,
      inAtStart: parts.start * flows.inflow[below] + parts.start * flows.inflow[cell],
      outAtStart: account.outAtStart[below] + account.outAtStart[cell],
      inAtEnd: parts.end * flows.inflow[cell], outAskedAtEnd: parts.end * flows.outflow[cell])
  }

  /// Step 4: births by the mother's age, and newborn by sex.
  private func bearChildren(adjusted: [Double], rates: StepRates, account: inout StepAccount) {
    let years = Double(account.start.axis.width)
    var total = 0.0
    for group in rates.fertileGroups {
      let women = exposure(of: group, adjusted: adjusted, rates: rates, account: account)
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
    of group: Int, adjusted: [Double], rates: StepRates, account: StepAccount
  ) -> Double {
    let start = account.start.cells
    let end = account.end.cells
    switch conventions.birthsExposure {
    case .meanOfStartAndEnd: return 0.5 * (start[group] + end[group])
    case .meanOfCohort:
      return 0.5 * (account.cohortAtStart(.female, group: group) + end[group])
    case .agedOn: return account.cohortAtStart(.female, group: group)
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
    let cell = account.start.position(sex, 0)
    let born = account.births[sex.rawValue]
    account.close(
      cell: cell, startedWith: born, deaths: born * (1 - rates.survival(sex)[0]),
      inAtStart: 0, outAtStart: 0,
      inAtEnd: parts.end * flows.inflow[cell], outAskedAtEnd: parts.end * flows.outflow[cell])
  }
}

extension StepAccount {
  /// An account of nothing yet.
  init(startingFrom population: Population) {
    let none = [Double](repeating: 0, count: population.cells.count)
    start = population
    end = Population(axis: population.axis, scope: population.scope)
    births = [0, 0]
    birthsByAge = Array(repeating: 0, count: population.axis.count)
    deaths = none
    inMigration = none
    outMigration = none
    adjustment = none
    outAtStart = none
    outAtEnd = none
    clipped = none
  }

  /// Closes one cell: limits the end outflow to who is there and books every flow, so that the
  /// balance repeats with the same bits and ends at zero or above.
  @inline(__always)
  fileprivate mutating func close(
    cell: Int, startedWith: Double, deaths asked: Double, inAtStart: Double,
    outAtStart: Double, inAtEnd: Double, outAskedAtEnd: Double
  ) {
    let inflow = inAtStart + inAtEnd
    var died = asked
    var present = (startedWith - died) + inflow
    while present < 0 {  // rounding only: deaths are never more than who was there
      died = died.nextDown
      present = (startedWith - died) + inflow
    }
    let free = present - outAtStart
    let outAtEnd = outAskedAtEnd < free ? outAskedAtEnd : max(free, 0)
    let outflow = min(outAtStart + outAtEnd, present)
    deaths[cell] = died
    inMigration[cell] = inflow
    outMigration[cell] = outflow
    self.outAtEnd[cell] = outAtEnd
    clipped[cell] += outAskedAtEnd - outAtEnd
    end.cells[cell] = present - outflow
  }
}
