/// What a file of draws holds: the names of its numbers, and which part of an ensemble it is.
///
/// Rows come in the order region, series, year; each has the shard's draws in order as little-endian
/// doubles, so any row is found by its place alone.
public struct PartialHeader: Sendable, Equatable {
  /// The first line of a file; the digit is the version of the format.
  static let magic = "KOHORT-DRAWS 1"

  /// The digest of the run's manifest without its shard: parts of other runs are refused.
  public var run: String
  /// The seed of the run.
  public var seed: UInt32
  /// All draws of the ensemble.
  public var draws: Int
  /// The shard's number, from 1 on, and how many there are.
  public var shard: Int
  /// How many shards there are.
  public var shards: Int
  /// The years, in order.
  public var years: [Int]
  /// The codes of the regions, in order.
  public var regions: [String]
  /// The names of the series, in order.
  public var series: [String]

  /// Makes a header; names must not hold a line break.
  public init(
    run: String, seed: UInt32, draws: Int, shard: Int = 1, shards: Int = 1, years: [Int],
    regions: [String], series: [String]
  ) {
    precondition(draws > 0 && shards > 0 && (1...shards).contains(shard), "not a shard")
    precondition(
      ([run] + regions + series).allSatisfy { !$0.utf8.contains(10) }, "a name of two lines")
    (self.run, self.seed, self.draws) = (run, seed, draws)
    (self.shard, self.shards) = (shard, shards)
    (self.years, self.regions, self.series) = (years, regions, series)
  }

  /// The blocks of sixteen draws of this shard: ⌊(a − 1)·B/n⌋ ..< ⌊a·B/n⌋.
  public var blocks: Range<Int> {
    let all = (draws + 15) / 16
    return ((shard - 1) * all / shards)..<(shard * all / shards)
  }

  /// The draws of this shard, counted from 0.
  public var drawNumbers: Range<Int> {
    min(draws, blocks.lowerBound * 16)..<min(draws, blocks.upperBound * 16)
  }

  /// How many rows there are.
  public var rows: Int { regions.count * series.count * years.count }

  /// The place of a row.
  public func row(region: Int, series index: Int, year: Int) -> Int {
    (region * series.count + index) * years.count + year
  }

  /// The header as lines, each ended by a line feed.
  package var bytes: [UInt8] {
    var lines = [Self.magic, run, "\(seed)", "\(draws)", "\(shard)", "\(shards)"]
    for list in [years.map(String.init), regions, series] {
      lines.append("\(list.count)")
      lines += list
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Reads a header from the beginning of a file; nil if it is none.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func line() -> String? {
      guard let end = rest.firstIndex(of: 10) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    func list() -> [String]? {
      guard let count = line().flatMap({ Int($0) }), count >= 0, count <= rest.count
      else { return nil }
      var names: [String] = []
      for _ in 0..<count {
        guard let name = line() else { return nil }
        names.append(name)
      }
      return names
    }
    guard line() == Self.magic, let run = line(), let seed = line().flatMap({ UInt32($0) }),
      let draws = line().flatMap({ Int($0) }), let shard = line().flatMap({ Int($0) }),
      let shards = line().flatMap({ Int($0) }), let years = list(), let regions = list(),
      let series = list(), (1...0xFFFF_FFFF).contains(draws), (1...0xFFFF_FFFF).contains(shards),
      (1...shards).contains(shard)
    else { return nil }
    let numbers = years.compactMap { Int($0) }
    guard numbers.count == years.count else { return nil }
    self.init(
      run: run, seed: seed, draws: draws, shard: shard, shards: shards, years: numbers,
      regions: regions, series: series)
  }
}
