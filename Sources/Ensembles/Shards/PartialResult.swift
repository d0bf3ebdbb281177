import ResultFiles

/// Why draws cannot be read or put together.
public enum PartialResultError: Error, Sendable, Equatable {
  /// Not a file of draws, or one of another version.
  case notDraws
  /// The length or the digest is not what was written: cut off or changed.
  case damaged
  /// The part of this shard belongs to another run.
  case otherRun(shard: Int)
  /// No part has this shard.
  case missing(shard: Int)
  /// Two parts have this shard.
  case twice(shard: Int)
}

/// The draws of named series by region and year, of an ensemble or of one shard of it.
///
/// The bytes are the header, the rows (see ``PartialHeader``) and 64 hexadecimal digits, the SHA-256
/// of all before. Whoever wants quantiles reads the rows one at a time; rows of shards put after one
/// another are the row of the whole run.
public struct PartialResult: Sendable {
  /// What the file holds.
  public let header: PartialHeader
  private let start: Int
  private let bytes: [UInt8]

  /// Writes a result, a row at a time in the order of the file.
  ///
  /// - Parameters:
  ///   - header: what the file holds.
  ///   - row: the draws of a region, series and year, by their places; as many as the shard has.
  ///   - sink: gets pieces of the file in order.
  public static func write(
    _ header: PartialHeader, row: (_ region: Int, _ series: Int, _ year: Int) -> [Double],
    to sink: ([UInt8]) -> Void
  ) {
    var hash = SHA256()
    func put(_ piece: [UInt8]) {
      hash.update(piece)
      sink(piece)
    }
    put(header.bytes)
    for region in header.regions.indices {
      for series in header.series.indices {
        for year in header.years.indices {
          let draws = row(region, series, year)
          precondition(draws.count == header.drawNumbers.count, "as many as the shard has")
          var piece: [UInt8] = []
          piece.reserveCapacity(draws.count * 8)
          for draw in draws {
            withUnsafeBytes(of: draw.bitPattern.littleEndian) { piece.append(contentsOf: $0) }
          }
          put(piece)
        }
      }
    }
    sink(Array(hash.finalizedHex().utf8))
  }

  /// Reads a file, and checks its length and digest.
  public init(_ bytes: [UInt8]) throws(PartialResultError) {
    guard let header = PartialHeader(bytes) else { throw .notDraws }
    let start = header.bytes.count
    guard bytes.count - start - 64 >= 0 else { throw .damaged }
    let (length, tooLong) = header.rows.multipliedReportingOverflow(
      by: header.drawNumbers.count * 8)
    guard !tooLong, bytes.count - start - 64 == length else { throw .damaged }
    var hash = SHA256()
    hash.update(bytes.dropLast(64))
    guard Array(hash.finalizedHex().utf8) == Array(bytes.suffix(64)) else { throw .damaged }
    (self.header, self.start, self.bytes) = (header, start, bytes)
  }

  /// The draws of a region, series and year, by their places.
  public func draws(region: Int, series: Int, year: Int) -> [Double] {
    let count = header.drawNumbers.count
    let first = start + header.row(region: region, series: series, year: year) * count * 8
    return (0..<count).map { draw in
      var pattern: UInt64 = 0
      for byte in 0..<8 {
        pattern |= UInt64(bytes[first + draw * 8 + byte]) << UInt64(8 * byte)
      }
      return Double(bitPattern: pattern)
    }
  }

  /// The first row that no run can have drawn: one with a number that is not finite, unless the whole
  /// row is missing, or a negative one of a series before `signed`, which counts persons or places.
  func unsound(signed: Int) -> (region: Int, series: Int, year: Int)? {
    for region in header.regions.indices {
      for series in header.series.indices {
        for year in header.years.indices {
          let row = draws(region: region, series: series, year: year)
          if !row.isEmpty, row.allSatisfy(\.isNaN) { continue }
          let isSound = row.allSatisfy { $0.isFinite && (series >= signed || $0 >= 0) }
          if !isSound { return (region, series, year) }
        }
      }
    }
    return nil
  }

  /// Puts the shards of a run together, given in any order: the bytes of the run unsharded.
  public static func merge(
    _ parts: [PartialResult], to sink: ([UInt8]) -> Void
  ) throws(PartialResultError) {
    guard let shards = parts.first?.header.shards else { throw .missing(shard: 1) }
    let ordered = parts.sorted { $0.header.shard < $1.header.shard }
    var whole = ordered[0].header
    (whole.shard, whole.shards) = (1, 1)
    for part in ordered {
      var alike = part.header
      (alike.shard, alike.shards) = (1, 1)
      guard alike == whole, part.header.shards == shards
      else { throw .otherRun(shard: part.header.shard) }
    }
    for shard in 1...shards {
      let count = ordered.count { $0.header.shard == shard }
      if count == 0 { throw .missing(shard: shard) }
      if count > 1 { throw .twice(shard: shard) }
    }
    write(
      whole,
      row: { region, series, year in
        ordered.flatMap { $0.draws(region: region, series: series, year: year) }
      }, to: sink)
  }
}
