#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A straight line from values to places in a drawing.
struct Scale: Sendable, Equatable {
  /// The values at the ends.
  let domain: ClosedRange<Double>
  /// The place of the lower end, and of the upper; either may be the larger.
  let range: (start: Double, end: Double)

  init(_ domain: ClosedRange<Double>, to start: Double, _ end: Double) {
    self.domain = domain
    range = (start, end)
  }

  /// The place of a value; a domain without width has everything in its middle.
  func callAsFunction(_ value: Double) -> Double {
    let width = domain.upperBound - domain.lowerBound
    guard width > 0 else { return (range.start + range.end) / 2 }
    return range.start + (value - domain.lowerBound) / width * (range.end - range.start)
  }

  static func == (left: Scale, right: Scale) -> Bool {
    left.domain == right.domain && left.range == right.range
  }
}

/// Round values to mark on an axis.
///
/// The step is 1, 2 or 5 times a power of ten, the largest that gives at least `count` intervals or
/// nearly so: the smallest step of these that is not below the width divided by `count`.
struct Ticks: Sendable, Equatable {
  /// The marks, ascending, all multiples of the step.
  let values: [Double]
  /// The distance between two.
  let step: Double

  /// Marks that cover the values: the first is at or below the lowest, the last at or above the
  /// highest.
  init(covering lowest: Double, _ highest: Double, about count: Int) {
    // What is nearly nothing has no steps to mark.
    let width = highest - lowest > 1e-9 ? highest - lowest : max(abs(highest), 1)
    let power = Self.step(width / Double(max(count, 1)))
    step = power.step
    let first = (lowest / step + 1e-9).rounded(.down)
    let last = max((highest / step - 1e-9).rounded(.up), first + 1)
    // Counted in steps and divided back, so that 0,1 + 0,2 is 0,3.
    let scale = power.isWhole ? power.step : 1 / power.step
    values = (Int(first)...Int(last)).map {
      power.isWhole ? Double($0) * scale : Double($0) / scale.rounded()
    }
  }

  /// The marks inside two bounds.
  init(inside lowest: Double, _ highest: Double, about count: Int) {
    let all = Ticks(covering: lowest, highest, about: count)
    step = all.step
    values = all.values.filter { $0 >= lowest - 1e-9 && $0 <= highest + 1e-9 }
  }

  /// The decimals it takes to tell the marks apart.
  var decimals: Int {
    var decimals = 0
    var rest = step
    while rest < 0.999_999 && decimals < 6 {
      rest *= 10
      decimals += 1
    }
    return decimals
  }

  /// The step for a width between marks: whole steps are exact, broken ones are told by what they
  /// divide.
  private static func step(_ rough: Double) -> (step: Double, isWhole: Bool) {
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    for factor in [1.0, 2, 5, 10] where factor * power >= rough * (1 - 1e-9) {
      return (factor * power, factor * power >= 1)
    }
    return (10 * power, 10 * power >= 1)
  }
}
