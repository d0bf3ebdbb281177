/// What is tried: a command of Kohort's, by the function of the library that it calls.
enum Reader: String, CaseIterable {
  case run, check
  case importing = "import"
  case describe, merge, report, compare, explain, backtest, manifest

  static let names = allCases.map(\.rawValue)

  /// How many of a hundred cases or so are its own: more of what is quick.
  var weight: Int {
    switch self {
    case .importing: 30
    case .describe: 28
    case .manifest: 18
    case .check: 10
    case .run: 8
    case .merge, .explain, .backtest: 2
    case .report, .compare: 1
    }
  }

  /// What reads, given the corpus.
  func subject(_ corpus: Corpus) -> any Subject {
    switch self {
    case .run: RunSubject(corpus: corpus)
    case .check: CheckSubject(corpus: corpus)
    case .importing: ImportSubject(corpus: corpus)
    case .describe: DescribeSubject(corpus: corpus)
    case .merge: MergeSubject(corpus: corpus)
    case .report: ReportSubject(corpus: corpus)
    case .compare: CompareSubject(corpus: corpus)
    case .explain: ExplainSubject(corpus: corpus)
    case .backtest: BacktestSubject(corpus: corpus)
    case .manifest: ManifestSubject(corpus: corpus)
    }
  }

  /// The generator of a case: a stream of its own for every reader, seed and number.
  func random(_ seed: UInt64, _ number: Int) -> SplitMix64 {
    let place = UInt64(Self.names.firstIndex(of: rawValue) ?? 0)
    var outer = SplitMix64(seed: seed &* 31 &+ place)
    var inner = SplitMix64(seed: outer.next() ^ UInt64(number))
    return SplitMix64(seed: inner.next())
  }

  /// The reader of a case, where several are tried: as often as they weigh.
  static func turn(_ number: Int, among readers: [Reader]) -> Reader {
    var shuffled = SplitMix64(seed: UInt64(number))
    var place = shuffled.below(readers.reduce(0) { $0 + $1.weight })
    for reader in readers {
      if place < reader.weight { return reader }
      place -= reader.weight
    }
    return readers[0]
  }
}

/// What reads.
protocol Subject {
  /// The input of a case: files and what is asked.
  func input(_ random: inout SplitMix64) throws -> FuzzCase
  /// Reads it, and holds what comes of it against the laws.
  ///
  /// - Throws: `Problems`, `Problem` or `MissingInput` where it is refused; any other error is a fault.
  func read(_ input: FuzzCase, _ laws: inout Laws) throws
}
