/// A moving average of three groups: (V₋ + V + V₊)/3.
///
/// Towards the ends the window shrinks: the second group from either end of the closed groups is
/// (V₋ + 2V + V₊)/4, the outermost stays as it is, and the open group takes no part. Source: the
/// moving average with tails of DemoTools. It keeps no sum.
enum MovingAverage {
  /// The smoothed counts; the last is open.
  static func smoothed(_ counts: [Double]) -> [Double] {
    let last = counts.count - 2
    guard last >= 2 else { return counts }
    var result = counts
    for i in 1..<last {
      let nearEnd = i == 1 || i == last - 1
      let middle = nearEnd ? 2.0 : 1.0
      result[i] = (counts[i - 1] + middle * counts[i] + counts[i + 1]) / (middle + 2)
    }
    return result
  }
}
