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
    let moves = startPart(of: flows, in: &account)
    for sex in population.scope.sexes {
      carryCohorts(sex, moves, rates: rates, account: &account)
    }
    bearChildren(adjusted: moves.adjusted, rates: rates, account: &account)
    for sex in population.scope.sexes {
      admitNewborn(sex, rates: rates, flows: flows, account: &account)
    }
    account.limited.sort { $0.cell < $1.cell }
    return account
  }

  /// The share of the flows counted at the start and at the end.
  var parts: (start: Double, end: Double) {
    switch conventions.migrationTiming {
    case .even: (0.5, 0.5)
    case .end: (0, 1)
    case .start: (1, 0)
    }
  }

  /// Step 1: the start part of the flows, outflow limited to who is there.
  private func startPart(of flows: MigrationFlows, in account: inout StepAccount) -> CohortMoves {
    var moves = CohortMoves(start: account.start.cells, flows: flows, parts: parts)
    if parts.start == 0 { return moves }
    for (cell, missing) in moves.countStartPart() {
      account.limit(cell, atStart: missing, atEnd: 0)
    }
    return moves
  }

  /// Steps 2, 3 and 5 for everyone alive at the start: groups 1…A of one sex.
  private func carryCohorts(
    _ sex: Sex, _ moves: CohortMoves, rates: StepRates, account: inout StepAccount
  ) {
    let survival = rates.survival(sex)
    let first = account.start.position(sex, 0)
    let open = account.start.axis.openIndex
    let left = moves.carryEights(
      first + 1..<first + open, survival: survival, deaths: &account.deaths,
      inMigration: &account.inMigration, outMigration: &account.outMigration,
      end: &account.end.cells)
    for cell in left {
      let from = cell - 1
      let closed = ClosedCell(
        startedWith: moves.start[from],
        deaths: moves.adjusted[from] * (1 - survival[cell - first]),
        inAtStart: moves.inAtStart[from], outAtStart: moves.outAtStart[from],
        inAtEnd: moves.inAtEnd[cell], outAskedAtEnd: moves.outAtEnd[cell])
      account.book(closed, cell: cell)
    }
    let cell = first + open
    let below = cell - 1
    let ownRatio = conventions.openGroup == .ownRatio ? survival[open + 1] : survival[open]
    let entering = moves.adjusted[below] * (1 - survival[open])
    let staying = moves.adjusted[cell] * (1 - ownRatio)
    let closed = ClosedCell(
      startedWith: moves.start[below] + moves.start[cell], deaths: entering + staying,
      inAtStart: moves.inAtStart[below] + moves.inAtStart[cell],
      outAtStart: moves.outAtStart[below] + moves.outAtStart[cell],
      inAtEnd: moves.inAtEnd[cell], outAskedAtEnd: moves.outAtEnd[cell])
    account.book(closed, cell: cell)
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
    let cell = account.start.position(sex, 0)
    let born = account.births[sex.rawValue]
    let closed = ClosedCell(
      startedWith: born, deaths: born * (1 - rates.survival(sex)[0]),
      inAtStart: 0, outAtStart: 0,
      inAtEnd: parts.end * flows.inflow[cell], outAskedAtEnd: parts.end * flows.outflow[cell])
    account.book(closed, cell: cell)
  }
}
