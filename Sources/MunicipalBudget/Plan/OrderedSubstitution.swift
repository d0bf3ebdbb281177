import Demography

/// Why two results differ: the parts of the old one are replaced by the new ones in a stated order,
/// and each step is the change its part makes.
///
///     step k = result(parts 1…k new) − result(parts 1…k−1 new)
///
/// The steps add up to the whole difference; how it is split depends on the order, which is printed
/// with it. Printed steps are differences of results rounded to whole 1000 kroner, so they add up
/// exactly; a step may therefore be 1 off its own unrounded value.
public struct OrderedSubstitution: Sendable, Equatable {
  /// The parts, in the order they were replaced.
  public let order: [String]
  /// Kroner: the old result, then the result after each replacement; one more than the parts.
  public let results: [Double]

  /// Evaluates the result once for each number of new parts, from none to all.
  ///
  /// The closure gives kroner with the named parts new and the others old; it must give the same for
  /// the same parts. `order` must not name a part twice.
  public init<E: Error>(
    order: [String], result: (_ new: Set<String>) throws(E) -> Double
  ) throws(E) {
    precondition(Set(order).count == order.count, "a part replaced twice")
    var new: Set<String> = []
    var results = [try result(new)]
    for part in order {
      new.insert(part)
      results.append(try result(new))
    }
    self.order = order
    self.results = results
  }

  /// The change each part makes, unrounded kroner.
  public var steps: [Double] { zip(results.dropFirst(), results).map { $0 - $1 } }

  /// The change each part makes, whole 1000 kroner; they add up to ``printedDifference`` exactly.
  public var printedSteps: [Double] {
    let whole = results.map { Rounding.whole($0 / 1000) }
    return zip(whole.dropFirst(), whole).map { $0 - $1 }
  }

  /// New less old in whole 1000 kroner, of the two rounded results.
  public var printedDifference: Double {
    let first = Rounding.whole((results.first ?? 0) / 1000)
    return Rounding.whole((results.last ?? 0) / 1000) - first
  }
}
