/// One thing that is timed.
protocol Work {
  /// The name that `--filter` looks in.
  var name: String { get }
  /// Times it, checks its answer, and asks its peer.
  func run(_ options: Options) throws -> Outcome
}

/// What came of one work.
struct Outcome {
  let name: String
  /// Our times.
  let passes: Passes
  /// How much work a pass is, in `unit`.
  let amount: Double
  let unit: String
  /// The peer's times, or why there are none.
  let peer: Peer.Answer
}

/// All works in the order of the report.
enum Works {
  static func all(smoke: Bool) -> [any Work] {
    let sizes = smoke ? [(1, 3), (3, 4)] : [(1, 30), (1, 80), (357, 30), (357, 80)]
    var works: [any Work] = sizes.map { regions, steps in
      ProjectionWork(size: ProjectionCase(regions: regions, steps: steps), threads: 1)
    }
    let (regions, steps) = sizes[sizes.count - 1]
    works.append(
      ProjectionWork(size: ProjectionCase(regions: regions, steps: steps), threads: 2))
    let nation = smoke ? MadeNation(places: 300, first: 2019, openAge: 80) : MadeNation()
    works += NationWork.Part.allCases.map {
      NationWork(size: nation, part: $0, years: smoke ? 3 : 30)
    }
    let bytes = smoke ? 200_000 : 100_000_000
    works.append(TypedColumnsWork(size: PopulationFile(bytes: bytes)))
    works += EnsembleWorks.all(smoke: smoke)
    let made = smoke ? MadeFutures(places: 3, years: 3) : MadeFutures()
    works.append(FolderFuturesWork(size: made, draws: smoke ? 48 : 1000, threads: 2))
    return works
  }
}
