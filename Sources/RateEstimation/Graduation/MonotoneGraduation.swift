import Demography

/// Single years from age groups by a monotone curve through the cumulated counts.
///
/// The number of persons younger than x is known at every group bound and never falls. A piecewise
/// cubic with the slopes of Fritsch & Carlson (1980) goes through those points without ever
/// falling, so no single year is negative and every group keeps its sum, whatever the widths.
/// The open group falls off geometrically, at the rate of the two groups below it.
enum MonotoneGraduation {
  /// Persons at single ages 0 … `openAge`, the last one holding everybody older.
  static func singleYears(_ partition: AgePartition, openAge: Int) -> [Double] {
    let groups = partition.groups
    let knots = groups.map { Double($0.lower) }
    var below = [0.0]
    for group in groups.dropLast() { below.append(below[below.count - 1] + group.persons) }
    let ceiling = max(openAge, groups[groups.count - 1].lower) + 1
    var single = [Double](repeating: 0, count: ceiling)
    if knots.count > 1 {
      let curve = HermiteCurve(
        knots: knots, values: below, slopes: monotoneSlopes(at: knots, values: below))
      for age in 0..<Int(knots[knots.count - 1]) {
        single[age] = max(curve.value(at: Double(age + 1)) - curve.value(at: Double(age)), 0)
      }
    }
    spreadOpenGroup(groups, over: &single)
    let top = single[openAge...].reduce(0, +)
    return Array(single[..<openAge]) + [top]
  }

  /// Slopes that keep a rising curve rising: weighted harmonic means of the neighbouring chords.
  private static func monotoneSlopes(at x: [Double], values y: [Double]) -> [Double] {
    let last = x.count - 1
    let widths = (0..<last).map { (i: Int) -> Double in x[i + 1] - x[i] }
    let chords = (0..<last).map { (i: Int) -> Double in (y[i + 1] - y[i]) / widths[i] }
    var slopes = [Double](repeating: 0, count: x.count)
    slopes[0] = chords[0]
    slopes[last] = chords[last - 1]
    for i in 1..<max(last, 1) where chords[i - 1] > 0 && chords[i] > 0 {
      let left: Double = 2 * widths[i] + widths[i - 1]
      let right: Double = widths[i] + 2 * widths[i - 1]
      slopes[i] = (left + right) / (left / chords[i - 1] + right / chords[i])
    }
    return slopes
  }

  /// Persons at the single ages from the open group's lower bound through `age`, the last of them
  /// holding everybody older; they add up to the open group.
  static func openYears(of partition: AgePartition, through age: Int) -> [Double] {
    let lower = partition.lowerBounds.last ?? 0
    var single = [Double](repeating: 0, count: max(age, lower) + 1)
    spreadOpenGroup(partition.groups, over: &single)
    return Array(single[lower...])
  }

  /// Spreads the open group over the single ages it may hold.
  private static func spreadOpenGroup(_ groups: [AgeGroupCount], over single: inout [Double]) {
    guard let open = groups.last, open.persons > 0 else { return }
    var yearly = 0.5
    if groups.count > 2 {
      let (older, younger) = (groups[groups.count - 2], groups[groups.count - 3])
      let width = Double(open.lower - older.lower)
      if younger.persons > 0, older.persons > 0, older.persons < younger.persons {
        yearly = Elementary.exp(Elementary.log(older.persons / younger.persons) / width)
      }
    }
    var weights = [Double](repeating: 1, count: single.count - open.lower)
    for i in weights.indices.dropFirst() { weights[i] = weights[i - 1] * yearly }
    let sum = weights.reduce(0, +)
    for i in weights.indices { single[open.lower + i] = open.persons * weights[i] / sum }
  }
}
