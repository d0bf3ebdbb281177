/// The values that would stand at some places if all of them were put in order.
///
/// The span of the values is cut into as many buckets as there are pairs of values, each value is counted
/// in its bucket, and only the buckets that hold a rank asked for are put in order: three passes
/// without a branch to guess wrong. A lower value is never in a higher bucket, since every operation
/// that finds the bucket keeps the order; so the values found are those that sorting gives.
enum RankedValues {
  /// The most buckets; their counts fit the nearest cache.
  private static let mostBuckets = 4096

  /// The value of each rank.
  ///
  /// - Parameters:
  ///   - values: none of them NaN, which has no place in an order.
  ///   - ranks: from 0, the least, in any order.
  /// - Returns: a value per rank, in the order of the ranks.
  static func of(_ values: [Double], ranks: [Int]) -> [Double] {
    let (low, high) = span(values)
    let buckets = min(values.count / 2, mostBuckets)
    let scale = Double(buckets) / (high - low)
    // Few values, equal ones, ones further apart than a number tells or hardly apart at all.
    guard values.count >= 64, scale.isFinite, scale > 0 else {
      let sorted = values.sorted()
      return ranks.map { sorted[$0] }
    }
    let cut = Cut(low: low, scale: scale)
    var counts = [Int](repeating: 0, count: buckets + 1)
    for value in values { counts[cut.bucket(of: value)] += 1 }
    var places = Places(counts)
    let wanted = ranks.map { places.want($0) }
    let ordered = places.ordered(values, by: cut)
    return zip(ranks, wanted).map { rank, bucket in ordered[places.place(of: rank, in: bucket)] }
  }

  /// The least and the greatest of some values.
  private static func span(_ values: [Double]) -> (Double, Double) {
    var (low, high) = (values[0], values[0])
    for value in values where !(value >= low && value <= high) {
      precondition(!value.isNaN, "a value that is no number")
      low = min(low, value)
      high = max(high, value)
    }
    return (low, high)
  }

  /// Where a value belongs.
  private struct Cut {
    let low: Double
    let scale: Double

    /// The nearest whole number to the distance from the least value; adding 2^52 leaves it in the
    /// last bits.
    @inline(__always)
    func bucket(of value: Double) -> Int {
      Int(truncatingIfNeeded: ((value - low) * scale + 0x1p52).bitPattern & 0xFFFF_FFFF)
    }
  }

  /// The buckets that are asked for, in one row after each other.
  private struct Places {
    /// The rank of the first value of each bucket, and that of the end.
    private var firsts: [Int]
    /// Where a bucket begins in the row, or below zero where nobody asks for it.
    private var starts: [Int]
    private var asked: [Int] = []
    private var length = 0

    init(_ counts: [Int]) {
      firsts = [0]
      firsts.reserveCapacity(counts.count + 1)
      var before = 0
      for count in counts {
        before += count
        firsts.append(before)
      }
      starts = [Int](repeating: -1, count: counts.count)
    }

    /// Asks for the bucket of a rank.
    mutating func want(_ rank: Int) -> Int {
      // The last bucket that begins at the rank or before it; empty ones begin where the next does.
      var (lower, upper) = (0, starts.count)
      while upper - lower > 1 {
        let middle = (lower + upper) / 2
        if firsts[middle] <= rank { lower = middle } else { upper = middle }
      }
      if starts[lower] < 0 {
        starts[lower] = length
        length += firsts[lower + 1] - firsts[lower]
        asked.append(lower)
      }
      return lower
    }

    /// The place of a rank in the row.
    func place(of rank: Int, in bucket: Int) -> Int { starts[bucket] + rank - firsts[bucket] }

    /// The values of the buckets asked for, each bucket in order.
    func ordered(_ values: [Double], by cut: Cut) -> [Double] {
      var row = [Double](repeating: 0, count: length)
      var next = starts
      for value in values {
        let bucket = cut.bucket(of: value)
        let place = next[bucket]
        if place >= 0 {
          row[place] = value
          next[bucket] = place + 1
        }
      }
      for bucket in asked {
        row[starts[bucket]..<(starts[bucket] + firsts[bucket + 1] - firsts[bucket])].sort()
      }
      return row
    }
  }
}
