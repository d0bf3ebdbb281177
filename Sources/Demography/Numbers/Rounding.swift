#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one rounding rule of all printed tables: fractions inside, ties away from zero outside.
public enum Rounding {
  /// The nearest whole number, halves away from zero.
  public static func whole(_ value: Double) -> Double { value.rounded(.toNearestOrAwayFromZero) }

  /// The nearest tenth, halves away from zero.
  public static func tenth(_ value: Double) -> Double { whole(value * 10) / 10 }

  /// Whole numbers that add up to a given whole total: largest remainder.
  ///
  /// Each value is cut to its whole part; what is missing goes one by one to the largest
  /// remainders, ties to the lower index. The values must be non-negative and their sum within
  /// rounding of `total`; a value that is whole already is only moved when nothing else is left.
  public static func whole(_ values: [Double], addingUpTo total: Double) -> [Double] {
    var parts = values.map { $0.rounded(.down) }
    var missing = Int(total - parts.reduce(0, +))
    let order = values.indices.sorted { left, right in
      let (a, b) = (values[left] - parts[left], values[right] - parts[right])
      return a == b ? left < right : a > b
    }
    var next = 0
    while missing > 0, !order.isEmpty {
      parts[order[next % order.count]] += 1
      missing -= 1
      next += 1
    }
    next = order.count - 1
    while missing < 0, parts.contains(where: { $0 > 0 }) {
      let cell = order[(next % order.count + order.count) % order.count]
      if parts[cell] > 0 {
        parts[cell] -= 1
        missing += 1
      }
      next -= 1
    }
    return parts
  }
}
