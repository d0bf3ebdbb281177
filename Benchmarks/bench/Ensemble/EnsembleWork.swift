import Demography

/// The full chain of an ensemble with exact quantiles of 13 age bands and 3 ratios by year.
struct EnsembleWork: Work {
  /// Whom the chain is timed against.
  enum Rival {
    /// numpy in as many processes as we have threads.
    case numpy
    /// C compiled with the flags that stand against our build, on as many threads.
    case compiled
    /// Ourselves on one thread.
    case oneThread
    /// Ourselves with so many draws, in proportion.
    case fewerDraws(Int)
    /// Ourselves with so many regions, in proportion.
    case fewerRegions(Int)
  }

  let size: EnsembleCase
  let threads: Int
  let rival: Rival

  var name: String { "ensemble-\(size.regions)x\(size.draws)x\(size.years)-\(against)" }

  private var against: String {
    switch rival {
    case .numpy: "numpy"
    case .compiled: "c"
    case .oneThread: "threads"
    case .fewerDraws: "draws"
    case .fewerRegions: "regions"
    }
  }

  func run(_ options: Options) throws -> Outcome {
    // The largest size takes the peers half a minute.
    let count = size.trajectories > 100_000 && !options.smoke ? 2 : options.passes
    let (passes, figures) = try Self.timed(size, threads, count)
    let peer = try ask(options, count, figures)
    return Outcome(
      name: name, passes: passes, amount: Double(size.trajectories), unit: "draws", peer: peer)
  }

  private static func timed(
    _ size: EnsembleCase, _ threads: Int, _ count: Int
  ) throws -> (Passes, [(name: String, value: Double)]) {
    var first: EnsembleRun?
    let passes = try Passes.run(count) {
      EnsembleRun(size, threads: threads)
    } check: { run in
      try WrongAnswer.unless(first.map { $0 == run } ?? true, "the same bits in every pass")
      first = run
    }
    guard let run = first else { throw WrongAnswer(description: "nothing was run") }
    let bits = run.quantiles.allSatisfy { $0.isFinite && $0 > 0 }
    try WrongAnswer.unless(bits, "quantiles are numbers above zero")
    let sums = [
      ("births", run.births), ("deaths", run.deaths), ("quantiles", run.quantiles.reduce(0, +)),
    ]
    return (passes, sums.map { (name: $0.0, value: $0.1) })
  }

  private func ask(
    _ options: Options, _ count: Int, _ figures: [(name: String, value: Double)]
  ) throws -> Peer.Answer {
    let numbers = [size.regions, size.draws, size.years, threads].map { "\($0)" }
    switch rival {
    case .numpy:
      let few = size.trajectories > 100_000 ? 1 : min(count, 3)
      let peer = try Peer.ask("ensemble.py", numbers + ["\(few)"], options)
      try peer.agrees(with: figures, "\(name), peer's")
      return peer
    case .compiled:
      let peer = try CompiledPeer.ask("ensemble.c", ["chain"] + numbers + ["\(count)"], options)
      try peer.agrees(with: figures, "\(name), peer's")
      return peer
    case .oneThread:
      let (alone, same) = try Self.timed(size, 1, count)
      let isSame = zip(same, figures).allSatisfy { $0.value == $1.value }
      try WrongAnswer.unless(isSame, "\(name): the same bits on one thread")
      return .times(tool: "one thread", first: alone.first, best: alone.best, figures: [:], [])
    case .fewerDraws(let draws):
      var small = size
      small.draws = draws
      return try inProportion(to: small, "\(draws) draws", count * 5)
    case .fewerRegions(let regions):
      var small = size
      small.regions = regions
      return try inProportion(to: small, "\(regions) regions", count * 5)
    }
  }

  private func inProportion(
    to small: EnsembleCase, _ what: String, _ count: Int
  ) throws -> Peer.Answer {
    let (passes, _) = try Self.timed(small, threads, count)
    let times = Double(size.trajectories) / Double(small.trajectories)
    return .times(
      tool: "\(what), in proportion", first: passes.first * times, best: passes.best * times,
      figures: [:], [])
  }
}

/// The ensemble works in the order of the report.
enum EnsembleWorks {
  static func all(smoke: Bool) -> [any Work] {
    let (regions, draws, years) = smoke ? (3, 40, 3) : (357, 1_000, 30)
    let one = EnsembleCase(regions: 1, draws: smoke ? 100 : 10_000, years: years)
    let all = EnsembleCase(regions: regions, draws: draws, years: years)
    let many = EnsembleCase(regions: 1, draws: smoke ? 200 : 100_000, years: years)
    let few = EnsembleCase(regions: regions, draws: smoke ? 16 : 96, years: years)
    return [
      GoldenWork(),
      KernelWork(steps: smoke ? 20 : 20_000),
      EnsembleWork(size: one, threads: 2, rival: .numpy),
      EnsembleWork(size: one, threads: 2, rival: .compiled),
      EnsembleWork(size: one, threads: 2, rival: .oneThread),
      EnsembleWork(size: all, threads: 2, rival: .numpy),
      EnsembleWork(size: many, threads: 1, rival: .fewerDraws(smoke ? 100 : 100)),
      EnsembleWork(size: few, threads: 1, rival: .fewerRegions(1)),
    ]
  }
}
