import TestSupport
import Testing

@testable import Ensembles

@Suite struct PartialResultTests {
  /// A made ensemble of 50 draws: the number says where it is.
  private func file(shard: Int, of shards: Int, seed: UInt32 = 1) -> [UInt8] {
    let header = PartialHeader(
      run: "ab", seed: seed, draws: 50, shard: shard, shards: shards, years: [2024, 2025],
      regions: ["0301", "3203"], series: ["alle", "80+", "trinn 3"])
    var bytes: [UInt8] = []
    PartialResult.write(
      header,
      row: { region, series, year in
        header.drawNumbers.map {
          Double(1000 * region + 100 * series + 10 * year) + Double($0) / 3
        }
      }, to: { bytes += $0 })
    return bytes
  }

  @Test func rowsComeBack() throws {
    let result = try PartialResult(file(shard: 2, of: 2))
    #expect(result.header.drawNumbers == 32..<50)
    let draws = result.draws(region: 1, series: 2, year: 1)
    let expected = (32..<50).map { (draw: Int) -> Double in 1210 + Double(draw) / 3 }
    #expect(draws == expected)
  }

  @Test func shardsMergeToTheUnshardedBytes() throws {
    for shards in [1, 2, 3, 4, 7] {
      let parts = try (1...shards).reversed().map { try PartialResult(file(shard: $0, of: shards)) }
      var merged: [UInt8] = []
      try PartialResult.merge(parts) { merged += $0 }
      #expect(merged == file(shard: 1, of: 1))
    }
  }

  @Test func damageIsSeen() throws {
    var bytes = file(shard: 1, of: 1)
    #expect(throws: PartialResultError.damaged) { try PartialResult(Array(bytes.dropLast())) }
    bytes[bytes.count - 100] ^= 1
    #expect(throws: PartialResultError.damaged) { try PartialResult(bytes) }
    bytes[0] ^= 1
    #expect(throws: PartialResultError.notDraws) { try PartialResult(bytes) }
    #expect(throws: PartialResultError.notDraws) { try PartialResult([]) }
    let huge = "KOHORT-DRAWS 1\nab\n1\n9223372036854775807\n1\n1\n0\n0\n0\n"
    #expect(throws: PartialResultError.notDraws) { try PartialResult(Array(huge.utf8)) }
  }

  @Test func partsThatDoNotBelongTogether() throws {
    let first = try PartialResult(file(shard: 1, of: 2))
    let second = try PartialResult(file(shard: 2, of: 2))
    let other = try PartialResult(file(shard: 2, of: 2, seed: 2))
    #expect(throws: PartialResultError.missing(shard: 2)) {
      try PartialResult.merge([first]) { _ in }
    }
    #expect(throws: PartialResultError.twice(shard: 2)) {
      try PartialResult.merge([second, first, second]) { _ in }
    }
    #expect(throws: PartialResultError.otherRun(shard: 2)) {
      try PartialResult.merge([first, other]) { _ in }
    }
  }
}
