import Scenarios
import Tabular

/// What reads the files that Kohort itself writes: manifests, descriptions, scores, draws, cubes.
struct ManifestSubject: Subject {
  private let results: MadeResults

  init(corpus: Corpus) { results = MadeResults(corpus) }

  func input(_ random: inout SplitMix64) throws -> FuzzCase {
    let result = try results.any(&random)
    let names = [OutputFolder.manifestName, DataPackage.fileName]
    let name = random.chance(0.8) ? random.pick(names) : random.pick(result.keys.sorted())
    var input = FuzzCase(files: ["resultat/\(name)": result[name] ?? []])
    Mutator(words: results.corpus.words).damage(&input, &random)
    return input
  }

  func read(_ input: FuzzCase, _ laws: inout Laws) throws {
    var isRead = false
    for (path, bytes) in input.files.inOrder {
      if let manifest = Manifest(bytes) {
        isRead = true
        laws.require(Manifest(manifest.bytes()) == manifest, "\(path): another manifest")
        _ = manifest.files(ofKind: .run)
      }
      if let tables = try? TableDescription.read(bytes, source: path) {
        isRead = true
        _ = tables
      }
      if path.hasSuffix(".csv") {
        isRead = isRead || (try? PlaceScores(bytes, source: path)) != nil
        isRead = isRead || (try? TextTable(written: bytes, source: path)) != nil
      }
      if (try? PartialResult(bytes)) != nil { isRead = true }
      _ = JSONStat.isLikely(bytes)
    }
    if !isRead { throw Problem(file: "resultat", found: .quoted("x"), expected: .nothing) }
  }
}
