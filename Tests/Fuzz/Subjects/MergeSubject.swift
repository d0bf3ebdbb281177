import Scenarios
import Tabular

/// `kohort merge`: two shards of a run put together, of which something is damaged.
final class MergeSubject: Subject {
  private let corpus: Corpus
  private var known: [Int: [[String: [UInt8]]]] = [:]

  init(corpus: Corpus) { self.corpus = corpus }

  /// The shards of the futures of a folder.
  private func shards(_ place: Int) throws -> [[String: [UInt8]]] {
    if let shards = known[place] { return shards }
    let shards = try (1...2).map { shard in
      var request = RunReport.Request()
      request.futures = FutureRequest(draws: 20, shard: shard, shards: 2)
      return try WrittenRun.files(corpus.folders[place], request)
    }
    known[place] = shards
    return shards
  }

  func input(_ random: inout SplitMix64) throws -> FuzzCase {
    let able = corpus.folders.indices.filter {
      corpus.folders[$0][FolderSchema.uncertainty.fileName] != nil
    }
    let place = random.pick(able)
    var input = FuzzCase(files: [:])
    for (name, bytes) in corpus.folders[place] { input.files["mappe/\(name)"] = bytes }
    for (shard, files) in try shards(place).enumerated() {
      for (name, bytes) in files
      where name.hasSuffix(".trekk") || name == OutputFolder.manifestName {
        input.files["del\(shard + 1)/\(name)"] = bytes
      }
    }
    Mutator(words: corpus.words).damage(
      &input, &random, only: random.chance(0.8) ? { $0.hasSuffix(".trekk") } : { _ in true })
    input.asked.language = random.pick(Language.allCases)
    return input
  }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    // As the command does it, behind the fingerprints.
    let parts = ["del1", "del2"].map { part in
      input.files(in: part).inOrder.filter { $0.key.hasSuffix(".trekk") }
        .map { OutputFile(name: $0.key, bytes: $0.value) }
    }
    guard let futures = ShardFolder.futures(parts[0]) else {
      throw Problem(file: "del1", found: Phrase("damaged draws"), expected: .nothing)
    }
    var request = RunReport.Request(language: input.asked.language)
    request.futures = FutureRequest(
      draws: futures.draws, seed: futures.seed, shards: futures.shards, parts: parts)
    let report = try RunReport(ScenarioFolder(toRun: input.files(in: "mappe")), request)
    laws.checkScreen(report.tables, input.asked)
    for file in report.files { laws.check(file.table) }
  }
}
