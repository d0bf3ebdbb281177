/// Which byte stands between fields.
enum SeparatorDetection {
  /// The candidates, the first preferred.
  static let candidates = [Byte.semicolon, Byte.tab, Byte.comma]
  /// How many bytes and records at the beginning of a file decide.
  static let sampleBytes = 1 << 18
  static let sampleRecords = 1000

  /// The separator of a text; nil when no candidate splits its lines.
  ///
  /// For each candidate the commonest number of fields per record is found, and the share of
  /// records that have it. The highest share wins; within a tenth of it the earlier candidate
  /// wins, so `3203;1,5` is split at the semicolon. A candidate under which quotes are broken, or
  /// whose commonest number is one, does not stand.
  static func separator(of bytes: Span<UInt8>) -> UInt8? {
    let sample = bytes.extracting(first: min(bytes.count, sampleBytes))
    let isWhole = sample.count == bytes.count
    var best: (share: Double, separator: UInt8)?
    for separator in candidates {
      let records = Records(sample, separator: separator, limit: sampleRecords)
      let count = isWhole || records.count == sampleRecords ? records.count : records.count - 1
      guard count > 0, !records.isBroken(within: count) else { continue }
      let (width, frequency) = records.commonestWidth(within: count)
      guard width > 1 else { continue }
      let share = Double(frequency) / Double(count)
      if let found = best, share <= found.share + 0.1 { continue }
      best = (share, separator)
    }
    return best?.separator
  }
}

extension Records {
  /// Whether text stands behind a closing quote somewhere.
  ///
  /// A quote that is never closed says
  /// nothing about the separator.
  fileprivate func isBroken(within count: Int) -> Bool {
    faults.contains {
      if case .textAfterQuote = $0.fault { true } else { false }
    }
  }

  /// The commonest number of fields among the first records, the larger number in a tie, and how
  /// many records have it.
  func commonestWidth(within count: Int) -> (width: Int, frequency: Int) {
    var frequencies: [Int: Int] = [:]
    for record in 0..<count { frequencies[width(record), default: 0] += 1 }
    let best = frequencies.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (best?.key ?? 1, best?.value ?? 0)
  }
}
