/// Spencer's 21-term graduation of single years.
///
/// Sources: Spencer (1904), *Journal of the Institute of Actuaries* 38; Roger, Waltisperger &
/// Corbille-Guitton (1981), pages 373–377.
///
/// With [n] the sum of n neighbours centred on an age, the smoothed count is
///
///     [5][5][7] (1 + [3] + [5] − [7]) / 350
///
/// which reproduces any cubic exactly. It keeps no sum and may be negative beside a steep cliff.
public enum Spencer {
  /// Ages without an answer at each end: the formula needs this many neighbours on both sides.
  public static let reach = 10

  /// The smoothed counts, `nil` for the ``reach`` first and last ages.
  public static func smoothed(_ counts: [Double]) -> [Double?] {
    var result = [Double?](repeating: nil, count: counts.count)
    guard counts.count > 2 * reach else { return result }
    for age in reach..<(counts.count - reach) {
      var sum = 0.0
      for (offset, weight) in weights.enumerated() {
        sum += weight * counts[age + offset - reach]
      }
      result[age] = sum / 350
    }
    return result
  }

  /// The 21 weights of the formula, times 350; they add up to 350.
  static let weights: [Double] = {
    let core: [Double] = [-1, 0, 1, 2, 1, 0, -1]
    return [5, 5, 7].reduce(core) { terms, width in
      (0..<(terms.count + width - 1)).map { place in
        var sum = 0.0
        for back in 0..<width where terms.indices.contains(place - back) {
          sum += terms[place - back]
        }
        return sum
      }
    }
  }()
}
