import Demography

/// The people of a municipality carried forward by sub-area (delområde), adding up to it in every
/// sex and age.
///
/// In a step, W the municipality before and after and n the sub-area:
///
///     n'[x] = n[x−1] · W'[x] / W[x−1] · (1 + d[x]·φ^h)        then scaled, so that Σ n' = W'
///     d[x]  = Σ (N'[x] − N[x−1]·R[x]) / (Σ N[x−1]·R[x] + 400)    over the steps of its history
///
/// with R the sub-areas' own common W'[x] / W[x−1] of that step. Where the history has g steps
/// between two populations, x−1 is x−g there, and the expected persons below the line count g times. The municipality's survival,
/// moves, homes and control totals are all in W'; d is what the sub-area gained beyond it, and what
/// is left of it after a year, φ, is 0.95. Children of group 0 are shared out by
/// women times the model fertility pattern, times the area's births against it, (O + 100) / (E + 100).
///
/// The numbers were chosen on municipalities within their counties, as sub-areas of them
/// (docs/delomraader.md).
public struct SubAreaForecast: Sendable {
  /// The person-years that no deviation weighs, per cell.
  public static let shrinkage = 400.0
  /// What is left of a deviation after a year.
  public static let memory = 0.95
  /// The births that a factor of 1 weighs.
  public static let birthsWeight = 100.0
  /// Persons are shared out in whole 2^−24, so that sums are exact in any order.
  static let grain = 0x1p-24

  /// The cells of each area, by step from the base.
  public private(set) var cells: [[[Double]]]
  /// Person-years behind the deviations of each area, as a share of themselves and the shrinkage:
  /// how much of what was seen is believed, 0 to 1.
  public let weights: [Double]
  /// The births of each area against women and pattern.
  public let birthFactors: [Double]

  /// Carries areas forward.
  ///
  /// - Parameters:
  ///   - base: the cells of each area at the start; they add up to `whole[0]`.
  ///   - history: the populations of each area, the base last; one alone has no deviation.
  ///   - gaps: the steps from each population of the history to the next; empty for one each.
  ///   - whole: the municipality at the start and after each step.
  public init(
    base: [[Double]], history: [[Population]], gaps: [Int] = [], whole: [Population]
  ) {
    precondition(base.count == history.count && !base.isEmpty, "one history per area")
    precondition(
      gaps.isEmpty || history.allSatisfy { $0.count == gaps.count + 1 }, "a gap between each two")
    let axis = whole[0].axis
    let scope = whole[0].scope
    let width = Double(axis.width)
    let seen = Self.deviations(
      history, gaps: gaps, count: whole[0].cells.count, axis: axis, scope: scope)
    weights = seen.weights
    birthFactors = seen.births
    var now = base
    var done = [now]
    for step in 1..<max(1, whole.count) {
      var fade = 1.0
      for _ in 0..<(Int(width) * (step - 1)) { fade *= Self.memory }
      let (before, after) = (whole[step - 1], whole[step])
      let aged = Self.aged(before.cells, axis: axis, scope: scope)
      let older = now.map { Self.aged($0, axis: axis, scope: scope) }
      let children = Self.childShares(now, factors: birthFactors, axis: axis)
      var next = now
      for cell in after.cells.indices {
        var wanted: [Double]
        if cell % axis.count == 0 {
          wanted = children
        } else {
          let change = aged[cell] > 0 ? after.cells[cell] / aged[cell] : 0
          wanted = older.indices.map { area in
            max(0, older[area][cell] * change * (1 + seen.rates[area][cell] * fade))
          }
        }
        if !wanted.contains(where: { $0 > 0 }) { wanted = now.map { $0.reduce(0, +) } }
        for (area, persons) in Self.share(after.cells[cell], by: wanted).enumerated() {
          next[area][cell] = persons
        }
      }
      now = next
      done.append(now)
    }
    cells = done
  }

  /// Shares persons out in proportion, the largest part taking what is left; the parts add up to
  /// `persons` to the last bit, in any order.
  public static func share(_ persons: Double, by weights: [Double]) -> [Double] {
    var sum = 0.0
    for weight in weights { sum += weight }
    guard persons > 0, sum > 0 else { return weights.map { _ in 0 } }
    let largest = weights.indices.max { weights[$0] < weights[$1] } ?? 0
    var left = persons
    var parts = weights.map { weight -> Double in
      let part = (persons * (weight / sum) / grain).rounded(.down) * grain
      return min(max(part, 0), persons)
    }
    for area in parts.indices where area != largest { left -= parts[area] }
    parts[largest] = max(left, 0)
    return parts
  }

  /// The cohorts of a population by the cell they reach a step later; group 0 is empty.
  static func aged(_ cells: [Double], axis: AgeAxis, scope: SexScope) -> [Double] {
    var aged = [Double](repeating: 0, count: cells.count)
    let count = axis.count
    for start in stride(from: 0, to: cells.count, by: count) {
      for group in 1..<count { aged[start + group] = cells[start + group - 1] }
      aged[start + count - 1] += cells[start + count - 1]
    }
    return aged
  }

  /// Women of each area times the pattern of fertility and the area's factor.
  private static func childShares(
    _ areas: [[Double]], factors: [Double], axis: AgeAxis
  ) -> [Double] {
    zip(areas, factors).map { cells, factor in
      var expected = 0.0
      for group in 0..<axis.count { expected += cells[group] * pattern(axis, group) }
      return expected * factor
    }
  }

  /// The shape of fertility by age: a normal curve around 30.5 years with a standard deviation of
  /// 5.3, near Norway's since 2010; only its shape counts.
  private static func pattern(_ axis: AgeAxis, _ group: Int) -> Double {
    let age = Double(axis.age(at: group)) + 0.5 * Double(axis.width)
    guard age >= 14, age <= 50 else { return 0 }
    let distance = (age - 30.5) / 5.3
    return Elementary.exp(-0.5 * distance * distance)
  }

  /// What each area gained beyond all of them together.
  private static func deviations(
    _ history: [[Population]], gaps: [Int], count: Int, axis: AgeAxis, scope: SexScope
  ) -> (rates: [[Double]], weights: [Double], births: [Double]) {
    let none = [Double](repeating: 0, count: count)
    var net = history.map { _ in none }
    var exposure = net
    var born = history.map { _ in 0.0 }
    var expected = born
    let steps = (history.map(\.count).min() ?? 1) - 1
    for step in 0..<max(0, steps) {
      let before = history.map { $0[$0.count - 1 - steps + step].cells }
      let after = history.map { $0[$0.count - steps + step].cells }
      let gap = gaps.isEmpty ? 1 : gaps[step]
      var aged = before
      for _ in 0..<gap { aged = aged.map { Self.aged($0, axis: axis, scope: scope) } }
      for cell in 0..<count where cell % axis.count >= gap {
        let (from, to) = (aged.reduce(0) { $0 + $1[cell] }, after.reduce(0) { $0 + $1[cell] })
        guard from > 0 else { continue }
        for area in history.indices {
          let common = aged[area][cell] * to / from
          net[area][cell] += after[area][cell] - common
          exposure[area][cell] += common * Double(gap)
        }
      }
      let ones = before.map { _ in 1.0 }
      var shares = childShares(before, factors: ones, axis: axis)
      if gap > 1 {
        // Women of both ends, for births in between.
        let later = childShares(after, factors: ones, axis: axis)
        shares = zip(shares, later).map { $0 + $1 }
      }
      let sum = shares.reduce(0, +)
      let young = (0..<count).filter { $0 % axis.count < gap }
      let children = after.map { cells in young.reduce(0) { $0 + cells[$1] } }
      let all = children.reduce(0, +)
      guard sum > 0 else { continue }
      for area in history.indices {
        born[area] += children[area]
        expected[area] += all * shares[area] / sum
      }
    }
    let rates = zip(net, exposure).map { net, people in
      zip(net, people).map { $0 / ($1 + shrinkage) }
    }
    let weights = exposure.map { people -> Double in
      let all = people.reduce(0, +)
      return all / (all + shrinkage * Double(count))
    }
    let births = zip(born, expected).map { ($0 + birthsWeight) / ($1 + birthsWeight) }
    return (rates, weights, births)
  }
}
