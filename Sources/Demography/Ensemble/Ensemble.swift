#if !hasFeature(Embedded)
  import Dispatch
  import Synchronization
#endif

/// Regions carried through many futures, with exogenous arrivals: each region is by itself what it
/// is in the whole run.
///
/// Blocks of sixteen draws are the unit of work. What the regions share, survival and fertility, is
/// made once per block and step for a group of regions; the numbers wanted are taken from the people
/// of a block while they are there, and the people are not kept. So memory holds the numbers of one
/// group of regions, whatever the number of regions; and the result is the same for any number of
/// threads, since every block writes to places of its own.
public struct Ensemble: Sendable {
  /// The ages, single years.
  public let axis: AgeAxis
  /// The steps.
  public let steps: [EnsembleStep]
  /// What is wanted of each year, the start included.
  public let indicators: [BlockIndicator]
  /// The blocks of draws that are run, a shard of all of them or all.
  public let blocks: Range<Int>

  /// Regions that are run together: their numbers are in memory at a time.
  private static let together = 16

  /// Makes an ensemble.
  public init(
    axis: AgeAxis, steps: [EnsembleStep], indicators: [BlockIndicator], blocks: Range<Int>
  ) {
    precondition(axis.width == 1, "single years of age")
    (self.axis, self.steps) = (axis, steps)
    (self.indicators, self.blocks) = (indicators, blocks)
  }

  /// Runs the regions, and gives the numbers of each as they are done, in the order of the regions.
  ///
  /// - Parameters:
  ///   - regions: each with moves for every step.
  ///   - futures: what differs between draws.
  ///   - threads: how many to use; the result does not depend on it.
  ///   - firstRegion: the number that futures know the first region by.
  ///   - receive: gets a region's place among `regions` and its numbers.
  public func run(
    _ regions: [EnsembleRegion], futures: some Futures, threads: Int, firstRegion: Int = 0,
    receive: (Int, EnsembleValues) -> Void
  ) {
    for first in stride(from: 0, to: regions.count, by: Self.together) {
      let group = Array(first..<min(first + Self.together, regions.count))
      let values = group.map { _ in
        EnsembleValues(
          indicators: indicators.count, years: steps.count + 1, blocks: blocks.count)
      }
      Self.concurrently(blocks.count, threads: threads) { index, worker in
        worker.run(
          blocks.lowerBound + index, group.map { (firstRegion + $0, regions[$0]) }, futures
        ) { region, indicator, year, number in
          values[region].set(number, indicator: indicator, year: year, block: index)
        }
      } worker: {
        EnsembleWorker(axis: axis, steps: steps, indicators: indicators)
      }
      for (index, region) in group.enumerated() { receive(region, values[index]) }
    }
  }

  /// Runs pieces of work on threads, each with a worker of its own; one after another where the
  /// platform has no threads.
  private static func concurrently(
    _ count: Int, threads: Int, _ body: @Sendable (Int, EnsembleWorker) -> Void,
    worker: @Sendable () -> EnsembleWorker
  ) {
    #if hasFeature(Embedded)
      let worker = worker()
      for index in 0..<count { body(index, worker) }
    #else
      let next = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
        let worker = worker()
        while true {
          let index = next.withLock { next in
            defer { next += 1 }
            return next
          }
          if index >= count { return }
          body(index, worker)
        }
      }
    #endif
  }
}
