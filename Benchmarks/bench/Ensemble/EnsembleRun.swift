import Demography
import Dispatch
import Synchronization

/// A whole ensemble: each region's values by draw, and their quantiles; the cube of draws is never
/// held for more than one region a thread.
struct EnsembleRun: Equatable {
  /// Quantiles by region, year, value and level, one after another.
  let quantiles: [Double]
  /// Sums over all regions, years and draws.
  let births: Double
  let deaths: Double

  /// One region of an ensemble.
  private struct Part {
    var quantiles: [Double] = []
    var births = 0.0
    var deaths = 0.0
  }

  /// Runs regions on threads, folded in the order of the regions; one region is cut into runs of
  /// blocks instead.
  init(_ size: EnsembleCase, threads: Int) {
    let parts = Mutex([Part](repeating: Part(), count: size.regions))
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: size.regions == 1 ? 1 : threads) { _ in
      let chain = EnsembleChain(size)
      while true {
        let region = next.withLock { next in
          defer { next += 1 }
          return next
        }
        if region >= size.regions { return }
        let part = Self.run(
          size, region: size.firstRegion + region, size.regions == 1 ? threads : 1, chain)
        parts.withLock { $0[region] = part }
      }
    }
    let done = parts.withLock { $0 }
    quantiles = done.flatMap(\.quantiles)
    births = done.reduce(0) { $0 + $1.births }
    deaths = done.reduce(0) { $0 + $1.deaths }
  }

  private static func run(
    _ size: EnsembleCase, region number: Int, _ threads: Int, _ chain: EnsembleChain
  ) -> Part {
    let region = EnsembleChain.Region(number, of: size)
    let series = size.years * EnsembleCase.values
    // Each series of a year and value is a row of draws.
    // Every block writes rows of its own.
    nonisolated(unsafe) let values = BlockRows(count: series * size.blocks)
    nonisolated(unsafe) let chain = chain
    // A fixed cut, so that sums are made in the same order on any number of threads.
    let runs = min(size.blocks, 16)
    let sums = Mutex([(Double, Double)](repeating: (0, 0), count: runs))
    concurrently(runs, threads) { run in
      let own = threads == 1 ? chain : EnsembleChain(size)
      (own.births, own.deaths) = (0, 0)
      for block in (size.blocks * run / runs)..<(size.blocks * (run + 1) / runs) {
        own.run(region, block: block) { year, value, numbers in
          values[(year * EnsembleCase.values + value) * size.blocks + block] = numbers
        }
      }
      let sum = (own.births, own.deaths)
      sums.withLock { $0[run] = sum }
    }
    let quantiles = Mutex([[Double]](repeating: [], count: size.years))
    concurrently(size.years, threads) { year in
      var found: [Double] = []
      for value in 0..<EnsembleCase.values {
        let row = (year * EnsembleCase.values + value) * size.blocks
        found += Quantiles.of(
          values.draws(row..<(row + size.blocks), count: size.draws), at: EnsembleCase.levels)
      }
      quantiles.withLock { $0[year] = found }
    }
    var part = Part()
    part.quantiles = quantiles.withLock { $0 }.flatMap { $0 }
    for sum in sums.withLock({ $0 }) {
      part.births += sum.0
      part.deaths += sum.1
    }
    return part
  }

  private static func concurrently(_ count: Int, _ threads: Int, _ body: @Sendable (Int) -> Void) {
    if threads == 1 {
      for index in 0..<count { body(index) }
      return
    }
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        if index >= count { return }
        body(index)
      }
    }
  }
}

extension BlockRows {
  /// The draws of some rows, one after another.
  func draws(_ rows: Range<Int>, count: Int) -> [Double] {
    withRows { span in
      [Double](unsafeUninitializedCapacity: rows.count * DrawBlock.draws) { buffer, filled in
        var next = 0
        for row in rows {
          let block = span[row]
          for lane in 0..<DrawBlock.draws {
            buffer.initializeElement(at: next, to: block[lane])
            next += 1
          }
        }
        filled = count
      }
    }
  }
}
