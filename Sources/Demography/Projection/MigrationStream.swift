/// The streams of migration that a region's flows are made of.
public enum MigrationStream: String, CaseIterable, Sendable {
  /// From other municipalities of the country.
  case domesticIn
  /// To other municipalities of the country.
  case domesticOut
  /// From abroad.
  case immigration
  /// To abroad.
  case emigration
  /// Net of everything: only where gross flows are not known, because net rates drift.
  case net
}

/// What is assumed about the migration of one region in one step.
///
/// Counts are persons per step by age when counted; rates are per step of the region's own
/// population at the start. Inward streams have counts only: arrivals do not come from the
/// population they arrive in.
public struct MigrationAssumption: Sendable, Equatable {
  /// Persons per step, cell by cell; `net` may be negative.
  public var counts = CellsByStream()
  /// Shares of the own population that move per step, cell by cell; `net` may be negative.
  public var rates = CellsByStream()

  /// The region's share of all domestic movers that arrive, cell by cell, or `nil` for a region
  /// whose arrivals do not come from the pool.
  ///
  /// With shares, domestic arrivals are worked out from those who leave: see ``RegionalProjection``.
  /// Shares that do not add up to 1 over the regions are taken in proportion.
  public var poolShares: [Double]?

  /// No migration.
  public init() {}

  /// The persons asked to move in each stream, given the population at the start.
  public func asked(from population: Population) -> AskedMigration {
    AskedMigration(assumption: self, start: population)
  }
}

/// Migrants asked for in one step: what was assumed, and the population it was assumed of.
///
/// Holds no numbers of its own: persons and flows are worked out when they are asked for.
public struct AskedMigration: Sendable, Equatable {
  let assumption: MigrationAssumption
  let start: Population

  /// Persons by stream, cell by cell by age when counted; worked out at each call.
  public var persons: CellsByStream {
    var persons = CellsByStream()
    for stream in MigrationStream.allCases {
      if isAsked(stream) { persons[stream] = cells(stream) }
    }
    return persons
  }

  /// The gross flows the streams add up to, a net stream split by its sign; worked out at each
  /// call.
  public var flows: MigrationFlows {
    var inflow = [Double].zeros(start.cells.count)
    var outflow = [Double].zeros(start.cells.count)
    for stream in MigrationStream.allCases where isAsked(stream) {
      switch stream {
      case .domesticIn, .immigration: add(stream, to: &inflow)
      case .domesticOut, .emigration: add(stream, to: &outflow)
      case .net:
        let moving = cells(.net)
        for cell in moving.indices {
          if moving[cell] >= 0 {
            inflow[cell] += moving[cell]
          } else {
            outflow[cell] -= moving[cell]
          }
        }
      }
    }
    return MigrationFlows(inflow: inflow, outflow: outflow)
  }

  /// Those asked to move in by gross streams, by age when counted; `nil` where no net stream is asked
  /// for, so that everybody who moves in does.
  var grossInflow: [Double]? {
    if !isAsked(.net) { return nil }
    var inflow = [Double].zeros(start.cells.count)
    for stream in [MigrationStream.domesticIn, .immigration] where isAsked(stream) {
      add(stream, to: &inflow)
    }
    return inflow
  }

  private func isAsked(_ stream: MigrationStream) -> Bool {
    assumption.counts[stream] != nil || assumption.rates[stream] != nil
  }

  private func cells(_ stream: MigrationStream) -> [Double] {
    var persons = [Double].zeros(start.cells.count)
    add(stream, to: &persons)
    return persons
  }

  /// Adds count + rate × population of a stream to `sums`.
  private func add(_ stream: MigrationStream, to sums: inout [Double]) {
    let own = start.cells
    var sums = sums.mutableSpan
    let counts = assumption.counts[stream]
    let rates = assumption.rates[stream]
    precondition(counts.map { $0.count == own.count } ?? true, "migration of another shape")
    precondition(rates.map { $0.count == own.count } ?? true, "migration of another shape")
    switch (counts, rates) {
    case (let counts?, let rates?):
      for cell in own.indices { sums[cell] += counts[cell] + rates[cell] * own[cell] }
    case (let counts?, nil):
      for cell in own.indices { sums[cell] += counts[cell] }
    case (nil, let rates?):
      for cell in own.indices { sums[cell] += rates[cell] * own[cell] }
    case (nil, nil): break
    }
  }

  /// Persons that moved in a stream, all ages: as asked, less its share of what was limited.
  ///
  /// Where an age had fewer people than were asked to leave, the outward streams share the
  /// shortfall in proportion. `nil` for a stream that was not asked for.
  public func carriedOut(_ stream: MigrationStream, in account: StepAccount) -> Double? {
    guard isAsked(stream) else { return nil }
    let moving = cells(stream)
    let outflow = flows.outflow
    let clipped = account.clipped
    var sum = 0.0
    for cell in moving.indices {
      let outward = stream == .domesticOut || stream == .emigration || moving[cell] < 0
      let asked = outflow[cell]
      let share = outward && asked > 0 ? (asked - clipped[cell]) / asked : 1
      sum += moving[cell] * share
    }
    return sum
  }
}
