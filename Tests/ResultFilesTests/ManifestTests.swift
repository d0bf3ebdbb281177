import ResultFiles
import Testing

@Suite struct ManifestTests {
  /// Manifests that do not say what they are of are told by what they have, or refused.
  @Test func manifestsWithoutKind() throws {
    func manifest(_ scenarios: String, _ result: String) throws -> Manifest {
      let text =
        #"{"kohort":"x","scenarios":[\#(scenarios)],"inputs":[],"sources":[],"warnings":[],"#
        + #""results":[{"file":"\#(result)","sha256":"a"}]}"#
      return try #require(Manifest(Array(text.utf8)))
    }
    func kinds(_ manifest: Manifest) -> [Manifest.Kind] {
      [.run, .shard, .backtest, .compare].filter { manifest.files(ofKind: $0) != nil }
    }
    let scenario = #"{"name":"","definitions":[],"published":0,"derived":0,"assumed":0}"#
    #expect(kinds(try manifest(scenario, "behov.csv")) == [.run])
    #expect(kinds(try manifest(scenario, "personer.trekk")) == [.shard])
    #expect(kinds(try manifest("", "endring.csv")) == [])
  }
}
