import Demography
import Dispatch
import Outcomes
import ResultFiles
import Synchronization

/// A run in many futures.
///
/// Blocks of sixteen draws are the unit of work: each is computed by itself, by any thread, and
/// writes to places of its own, so the numbers do not depend on how many threads there are.
package struct EnsembleRun: Sendable {
  package let base: EnsembleBase
  package let futures: DrawnFutures
  package let wanted: WantedNumbers
  package let request: FutureRequest
  /// The bytes of numbers held in memory; a test may want less.
  var memory = DrawTable.memory
  /// Called as work is done, on any thread.
  package var progress: @Sendable (FutureProgress) -> Void = { _ in }

  /// Regions whose numbers are in memory at a time, where regions do not meet.
  private static let together = 16

  /// What is computed from the futures of one region besides its persons.
  package struct Demand: Sendable {
    /// The place of the region.
    package let region: Int
    /// The history before the start, the same in every draw.
    package let history: RegionFutures
    /// The names of the numbers.
    package let series: [String]
    /// The years of the numbers.
    package let years: [Int]
    /// The numbers, by series and year; `nil` for those that are missing.
    let compute: @Sendable (RegionFutures) -> [[DrawBlock?]]
  }

  /// What comes of a run besides the numbers of its regions.
  package struct Sums {
    /// The numbers of `demand`, where there are any.
    package var demand: DrawTable?
    /// The sums of some regions, one region in the table; nothing where none was asked for.
    package var regions: DrawTable?
  }

  /// Runs the regions.
  ///
  /// - Parameters:
  ///   - demand: what else is computed of one region.
  ///   - summed: the places of regions to add up.
  ///   - receive: gets the numbers of groups of regions as they are done, in order, with the place
  ///     of the first.
  /// - Returns: what was computed besides.
  /// - Throws: where numbers that do not fit in memory cannot be written.
  package func run(
    demand: Demand? = nil, summed: Set<Int> = [], receive: (_ first: Int, DrawTable) -> Void
  ) throws(OutputError) -> Sums {
    let isKernel = KernelWorker.canRun(base, futures.input)
    let count = base.regions.count
    let group = base.meet ? max(count, 1) : Self.together
    let blocks = DrawBlock.blocks(forDraws: request.numbers.count)
    let rows = (min(group, count) + 1) * wanted.names.count * base.years.count
    let chunk = DrawTable.blocks(ofRows: rows, memory: memory)
    func table(_ regions: [String], _ series: [String], _ years: [Int]) -> DrawTable {
      DrawTable(
        regions: regions, series: series, years: years, draws: request.numbers, chunk: chunk)
    }
    var sums = Sums()
    sums.demand = demand.map { table([base.regions[$0.region].code], $0.series, $0.years) }
    if !summed.isEmpty { sums.regions = table([DrawTable.sum], wanted.names, base.years) }
    let done = Mutex(0)
    for first in stride(from: 0, to: count, by: group) {
      let regions = first..<min(first + group, count)
      let own = table(regions.map { base.regions[$0].code }, wanted.names, base.years)
      let asked = demand.flatMap { regions.contains($0.region) ? $0 : nil }
      let targets = Targets(
        regions: own, demand: asked == nil ? nil : sums.demand, sums: sums.regions, summed: summed)
      for (place, numbers) in own.chunks.enumerated() {
        try targets.begin(place)
        Self.concurrently(numbers.count, threads: request.threads) { () -> any BlockWorker in
          if isKernel { return KernelWorker(base, futures: futures, regions: regions) }
          return PlainWorker(base, futures: futures)
        } body: { index, worker in
          run(worker, numbers.lowerBound + index, regions, targets, asked)
          let now = done.withLock { done in
            done += regions.count
            return done
          }
          progress(FutureProgress(done: now, all: count * blocks, regions: count))
        }
        try targets.finish(place)
      }
      receive(first, own)
    }
    return sums
  }

  /// Where the numbers of a group of regions go.
  private struct Targets: Sendable {
    let regions: DrawTable
    let demand: DrawTable?
    let sums: DrawTable?
    let summed: Set<Int>

    func begin(_ chunk: Int) throws(OutputError) {
      try regions.begin(chunk)
      try demand?.begin(chunk)
      try sums?.begin(chunk)
    }

    func finish(_ chunk: Int) throws(OutputError) {
      try regions.finish(chunk)
      try demand?.finish(chunk)
      try sums?.finish(chunk)
    }
  }

  /// One block of a group of regions.
  private func run(
    _ worker: any BlockWorker, _ block: Int, _ regions: Range<Int>, _ targets: Targets,
    _ demand: Demand?
  ) {
    var future = demand?.history
    worker.run(block, regions: regions) { moment in
      let place = moment.region - regions.lowerBound
      let isSummed = targets.sums != nil && targets.summed.contains(moment.region)
      moment.people.withRows { people in
        for (series, sum) in wanted.sums.enumerated() {
          let number = sum.value(in: people)
          let year = moment.year
          targets.regions.set(number, region: place, series: series, year: year, block: block)
          if isSummed {
            targets.sums?.add(number, region: 0, series: series, year: year, block: block)
          }
        }
      }
      guard moment.region == demand?.region else { return }
      future?.add(moment, years: base.years, axis: base.axis, scope: base.scope)
    }
    guard let demand, var future, let result = targets.demand else { return }
    future.block = block
    for (series, row) in demand.compute(future).enumerated() {
      for (year, number) in row.enumerated() {
        result.set(
          number ?? DrawBlock(always: .nan), region: 0, series: series, year: year, block: block)
      }
    }
  }

  /// Runs pieces of work on threads, each with a worker of its own.
  private static func concurrently(
    _ count: Int, threads: Int, worker: @Sendable () -> any BlockWorker,
    body: @Sendable (Int, any BlockWorker) -> Void
  ) {
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
  }

  package init(
    base: EnsembleBase, futures: DrawnFutures, wanted: WantedNumbers, request: FutureRequest,
    memory: Int = DrawTable.memory,
    progress: @escaping @Sendable (FutureProgress) -> Void = { _ in }
  ) {
    self.base = base
    self.futures = futures
    self.wanted = wanted
    self.request = request
    self.memory = memory
    self.progress = progress
  }
}
