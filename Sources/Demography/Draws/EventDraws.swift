#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers of events among few people: Poisson and binomial by draw, year, index and region.
///
/// A number is a function of its counter and its mean alone, so it is the same on any thread and in
/// any shard. The mean decides the method; of binomial events, the mean of the rarer outcome:
///
/// - means up to ``exactMean``: inversion by adding up probabilities from zero, exact up to the
///   rounding of the sums, and rising with the mean in every draw;
/// - larger: the normal inverse, continued by the Cornish–Fisher term of the skewness and rounded:
///   m + s·z + (z² − 1)·γs/6. The distribution function is within 0.0003 of the true one at every
///   number (found by summing the true one at means of 64 to 400; it falls as 1/mean).
public struct EventDraws: Sendable, Equatable {
  /// Means up to here are drawn exactly.
  public static let exactMean = 64.0

  private let source: NormalDraws

  /// The numbers of a stream under a seed.
  public init(seed: UInt32, stream: RandomStream = .events) {
    source = NormalDraws(seed: seed, stream: stream)
  }

  /// Poisson events of these means.
  ///
  /// A mean of 0 gives 0; means must be finite and not negative.
  public func poisson(
    mean: DrawBlock, block: Int, year: Int, index: Int, region: Int
  ) -> DrawBlock {
    let drawn = source.uniforms(block: block, year: year, index: index, region: region)
    let uniforms = drawn.0
    // Made where a lane asks for them: among few people none does.
    var normals: DrawBlock?
    var events = DrawBlock()
    for lane in 0..<DrawBlock.draws {
      let expected = mean[lane]
      precondition(expected >= 0 && expected.isFinite, "a mean below zero")
      if expected <= Self.exactMean {
        events[lane] = Self.poisson(expected, at: uniforms[lane])
      } else {
        let spread = expected.squareRoot()
        let known = normals ?? NormalDraws.normals(of: drawn).0
        normals = known
        events[lane] = Self.rounded(expected, spread, 1, known[lane])
      }
    }
    return events
  }

  /// Events among whole numbers of people with these probabilities, binomial.
  ///
  /// Where the people are not a whole number, they are taken as the whole number below.
  public func binomial(
    people: DrawBlock, probability: DrawBlock, block: Int, year: Int, index: Int, region: Int
  ) -> DrawBlock {
    let drawn = source.uniforms(block: block, year: year, index: index, region: region)
    let uniforms = drawn.0
    // Made where a lane asks for them: among few people none does.
    var normals: DrawBlock?
    var events = DrawBlock()
    for lane in 0..<DrawBlock.draws {
      let (all, chance) = (people[lane].rounded(.down), probability[lane])
      precondition(all >= 0 && all.isFinite, "people below zero")
      precondition(chance >= 0 && chance <= 1, "a probability outside [0, 1]")
      let rare = min(chance, 1 - chance)
      let expected = all * rare
      let count: Double
      if expected <= Self.exactMean {
        count = Self.binomial(all, rare, at: chance > 0.5 ? 1 - uniforms[lane] : uniforms[lane])
      } else {
        let spread = (expected * (1 - rare)).squareRoot()
        let known = normals ?? NormalDraws.normals(of: drawn).0
        normals = known
        let sign = chance > 0.5 ? -known[lane] : known[lane]
        count = min(all, Self.rounded(expected, spread, 1 - 2 * rare, sign))
      }
      events[lane] = chance > 0.5 ? all - count : count
    }
    return events
  }

  /// The least n with P(N ≤ n) ≥ u, N Poisson.
  static func poisson(_ mean: Double, at uniform: Double) -> Double {
    var term = Elementary.exp(-mean)
    var (sum, count) = (term, 0.0)
    while sum < uniform {
      count += 1
      term = term * mean / count
      let next = sum + term
      if next == sum && count > mean { break }
      sum = next
    }
    return count
  }

  /// The least n with P(N ≤ n) ≥ u, N binomial; the probability is at most a half.
  static func binomial(_ people: Double, _ chance: Double, at uniform: Double) -> Double {
    if chance == 0 || people == 0 { return 0 }
    let odds = chance / (1 - chance)
    var term = Elementary.exp(people * Elementary.log(1 - chance))
    var (sum, count) = (term, 0.0)
    while sum < uniform && count < people {
      count += 1
      term = term * odds * (people - count + 1) / count
      let next = sum + term
      if next == sum && count > people * chance { break }
      sum = next
    }
    return count
  }

  /// The quantile of a large count; `skew` is its skewness times its standard deviation.
  private static func rounded(
    _ mean: Double, _ spread: Double, _ skew: Double, _ normal: Double
  ) -> Double {
    let square = normal * normal - 1
    let number = mean + spread * normal + square * skew / 6
    return max(0, number.rounded(.toNearestOrAwayFromZero))
  }
}
