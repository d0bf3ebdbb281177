import Demography
import Tabular

/// What the ages of a table of `mx` and `qx` must be, before a life table is made of it.
extension MortalityInput {
  /// What is wrong with a table, and what it should be.
  package struct Fault {
    package let found: Phrase
    package let expected: Phrase
  }

  /// A hole among single ages, or a group that does not end where the next begins.
  ///
  /// Tables by group, such as 0, 1, 5, 10 …, have no holes: a bare age is a lower bound in them.
  ///
  /// - Parameters:
  ///   - ages: the lower bounds, rising.
  ///   - ends: where groups end, as far as the file says.
  /// - Returns: the first one, or `nil`.
  static func hole(in ages: [Int], ends: Ends) -> Fault? {
    let isSingle = RegionYear.commonStep(ages) == 1
    for (index, age) in ages.enumerated() {
      let next = index + 1 < ages.count ? ages[index + 1] : nil
      if let end = ends[age] {
        if end.map({ $0 + 1 }) == next { continue }
        let group = AgeBounds(from: age, through: end).label
        return Fault(
          found: next.map { Phrase("the ages \(group) with \($0) after it") }
            ?? Phrase("the ages \(group) with nothing after it"),
          expected: Phrase("groups that end where the next begins, the last one open"))
      }
      if isSingle, let next, next > age + 1 {
        return Fault(
          found: Phrase("no mx or qx at \(AgeBounds(from: age + 1, through: next - 1).label)"),
          expected: Phrase("every age below the open one"))
      }
    }
    return nil
  }

  /// Both `mx` and `qx` where only one of them could be used.
  package static func mixture(_ rates: ByAge, _ probabilities: ByAge, open: Int?) -> Fault? {
    if rates.isEmpty || probabilities.isEmpty { return nil }
    let isInfants = isInfantsOnly(probabilities, beside: rates)
    if isInfants, (rates[0] == 0) == (probabilities[0] == 0) { return nil }
    if !isInfants, Array(rates.keys) == [open] { return nil }
    return Fault(
      found: isInfants
        ? Phrase("one of mx and qx at 0 is 0 and the other is not")
        : Phrase("mx at \(rates.count) ages and qx at \(probabilities.count)"),
      expected: Phrase("mx with qx at age 0 alone, or qx with mx in the open group alone"))
  }

  /// What to do about a table that makes no life table.
  package static func advice(_ rates: ByAge, _ probabilities: ByAge) -> Phrase {
    if probabilities.isEmpty { return .empty }
    return isInfantsOnly(probabilities, beside: rates)
      ? Phrase("mx and qx at 0 must fit together: q = m / (1 + (1 - a0) m) with a0 from 0 to 1")
      : Phrase("beside qx = 1 in the open group give its mx, which qx does not tell")
  }

  /// Whether `qx` is there for the first year of life only, beside its `mx`.
  static func isInfantsOnly(_ probabilities: ByAge, beside rates: ByAge) -> Bool {
    Array(probabilities.keys) == [0] && rates[0] != nil && rates.count > 1
  }
}
