import Demography

/// A small seeded generator for laws that are tried on many random inputs.
///
/// Source: Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Uniform on [0, 1).
  package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Uniform on [low, high).
  package mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// True with a probability.
  package mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

  /// One of some choices.
  package mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int(next() % UInt64(choices.count))]
  }

  /// Uniform in a range.
  package mutating func number(_ range: ClosedRange<Double>) -> Double {
    uniform(range.lowerBound, range.upperBound)
  }

  /// A block of numbers in a range.
  package mutating func block(_ range: ClosedRange<Double>) -> DrawBlock {
    var block = DrawBlock.zero
    for draw in 0..<DrawBlock.scalarCount { block[draw] = number(range) }
    return block
  }

  /// A whole number below a limit.
  package mutating func below(_ limit: Int) -> Int { Int(uniform() * Double(limit)) }
}
