import Demography
import Dispatch

/// What an ensemble says of a number: quantiles, mean and standard deviation over its draws.
package struct DrawSummary: Sendable, Equatable {
  /// The quantiles, in the order of the levels asked for.
  package let quantiles: [Double]
  /// The mean.
  package let mean: Double
  /// The standard deviation (divisor n − 1; 0 of one draw).
  package let deviation: Double
  /// Its square.
  package var variance: Double { deviation * deviation }

  /// Sums up draws; `nil` where one of them is no number.
  package init?(_ draws: [Double], levels: [Double]) {
    if draws.isEmpty || draws.contains(where: \.isNaN) { return nil }
    quantiles = Quantiles.of(draws, at: levels)
    guard let first = draws.first, draws.contains(where: { $0 != first }) else {
      // Draws that are all alike vary by nothing, not by what rounding leaves.
      (mean, deviation) = (draws[0], 0)
      return
    }
    let count = Double(draws.count)
    let mean = draws.reduce(0, +) / count
    var squares = 0.0
    for draw in draws { squares += (draw - mean) * (draw - mean) }
    self.mean = mean
    deviation = (squares / (count - 1)).squareRoot()
  }
}

/// The numbers of an ensemble: summaries of every region, and all draws of what the screen shows.
package struct EnsembleNumbers: Sendable {
  /// What was wanted.
  package let wanted: WantedNumbers
  /// The years.
  package let years: [Int]
  /// The levels of the quantiles.
  package let levels: [Double]
  /// The codes of the regions.
  package private(set) var regions: [String] = []
  /// By region, quantity and year.
  package private(set) var summaries: [[[DrawSummary?]]] = []
  /// The draws of the regions shown, added up, and where they stand.
  private var shown: (table: DrawTable, place: Int)?
  private let shownCodes: [String]
  /// Need and what follows from it, of one region.
  package var demand: DrawTable?

  /// Nothing yet.
  package init(wanted: WantedNumbers, years: [Int], levels: [Double], shown codes: [String]) {
    (self.wanted, self.years, self.levels, shownCodes) = (wanted, years, levels, codes)
  }

  /// Shows the sums of several regions.
  package mutating func show(_ sums: DrawTable) { shown = (sums, 0) }

  /// Takes in the numbers of some regions, in their order.
  package mutating func add(_ table: DrawTable, threads: Int) {
    let (years, wanted, levels) = (self.years, self.wanted, self.levels)
    let work = table.regions.indices.flatMap { region in
      wanted.quantities.indices.map { (region, $0) }
    }
    var rows = [[DrawSummary?]](repeating: [], count: work.count)
    rows.withUnsafeMutableBufferPointer { rows in
      nonisolated(unsafe) let rows = rows
      let pieces = max(1, min(threads, work.count))
      DispatchQueue.concurrentPerform(iterations: pieces) { piece in
        for index in stride(from: piece, to: work.count, by: pieces) {
          let (region, quantity) = work[index]
          rows[index] = years.indices.map { year in
            DrawSummary(
              Self.draws(wanted.quantities[quantity]) {
                table.numbers(region: region, series: $0, year: year)
              }, levels: levels)
          }
        }
      }
    }
    let count = wanted.quantities.count
    for (region, code) in table.regions.enumerated() {
      regions.append(code)
      summaries.append(Array(rows[(region * count)..<((region + 1) * count)]))
      if shownCodes == [code] { shown = (table, region) }
    }
  }

  /// The draws of a quantity of the regions shown, added up.
  package func draws(_ quantity: WantedNumbers.Quantity, year: Int) -> [Double] {
    guard let shown else { return [] }
    return Self.draws(quantity) {
      shown.table.numbers(region: shown.place, series: $0, year: year)
    }
  }

  /// The draws of a number of `demand`.
  package func demandDraws(_ series: Int, year: Int) -> [Double] {
    demand?.numbers(region: 0, series: series, year: year) ?? []
  }

  /// The futures, in per cent, in which a number of `demand` is above a limit; `nil` where it is not
  /// known in all of them.
  package func percent(of series: Int, above limit: Double, year: Int) -> Double? {
    let draws = demandDraws(series, year: year)
    return draws.contains(where: \.isNaN) ? nil : Self.percent(draws.map { $0 > limit })
  }

  /// The futures, in per cent, in which something is so; `nil` where there are none.
  package static func percent(_ futures: [Bool]) -> Double? {
    // Multiplied first: 145 of 1000 are 14,5 %, which rounds up.
    futures.isEmpty ? nil : 100 * Double(futures.count { $0 }) / Double(futures.count)
  }

  private static func draws(
    _ quantity: WantedNumbers.Quantity, _ sum: (Int) -> [Double]
  ) -> [Double] {
    let above = sum(quantity.above)
    guard let below = quantity.below.map(sum) else { return above }
    return zip(above, below).map { $1 > 0 ? $0 / $1 : .nan }
  }
}
