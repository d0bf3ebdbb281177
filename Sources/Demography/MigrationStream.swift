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
  public var counts: [MigrationStream: [Double]] = [:]
  /// Shares of the own population that move per step, cell by cell; `net` may be negative.
  public var rates: [MigrationStream: [Double]] = [:]

  /// No migration.
  public init() {}

  /// The persons asked to move in each stream, given the population at the start.
  public func asked(from population: Population) -> AskedMigration {
    var asked: [MigrationStream: [Double]] = [:]
    for stream in MigrationStream.allCases {
      guard counts[stream] != nil || rates[stream] != nil else { continue }
      var persons = counts[stream] ?? population.cells.map { _ in 0 }
      if let rates = rates[stream] {
        for cell in persons.indices { persons[cell] += rates[cell] * population.cells[cell] }
      }
      asked[stream] = persons
    }
    return AskedMigration(persons: asked, cellCount: population.cells.count)
  }
}

/// Migrants asked for in one step by stream, and the gross flows they add up to.
public struct AskedMigration: Sendable, Equatable {
  /// Persons by stream, cell by cell by age when counted.
  public let persons: [MigrationStream: [Double]]
  /// The sums over streams, a net stream split by its sign.
  public let flows: MigrationFlows

  init(persons: [MigrationStream: [Double]], cellCount: Int) {
    var inflow = [Double](repeating: 0, count: cellCount)
    var outflow = inflow
    for stream in MigrationStream.allCases {
      guard let moving = persons[stream] else { continue }
      for cell in 0..<cellCount {
        switch stream {
        case .domesticIn, .immigration: inflow[cell] += moving[cell]
        case .domesticOut, .emigration: outflow[cell] += moving[cell]
        case .net:
          if moving[cell] >= 0 {
            inflow[cell] += moving[cell]
          } else {
            outflow[cell] -= moving[cell]
          }
        }
      }
    }
    self.persons = persons
    flows = MigrationFlows(inflow: inflow, outflow: outflow)
  }

  /// Persons that moved in a stream, all ages: as asked, less its share of what was limited.
  ///
  /// Where an age had fewer people than were asked to leave, the outward streams share the
  /// shortfall in proportion. `nil` for a stream that was not asked for.
  public func carriedOut(_ stream: MigrationStream, in account: StepAccount) -> Double? {
    guard let moving = persons[stream] else { return nil }
    var sum = 0.0
    for cell in moving.indices {
      let outward = stream == .domesticOut || stream == .emigration || moving[cell] < 0
      let asked = flows.outflow[cell]
      let share = outward && asked > 0 ? 1 - account.clipped[cell] / asked : 1
      sum += moving[cell] * share
    }
    return sum
  }
}
