import Demography

// Years between tables: a file with 2012, 2017 and 2022 tells what a cohort did, not when.
extension LocalPanel {
  /// The longest gap that is filled, in years between two known ones.
  public static let longestGap = 10

  /// The panel with the years between known ones filled in along cohorts, and the years filled.
  ///
  /// Those of x in the year y who are x + n in y + n change by the same factor each year. Children
  /// born between are led back from y + n by the yearly factor of the cohort of 0 years in y. The
  /// two top groups go along a straight line. Sums over the gap are those of the file; how they fall
  /// on single years is not known and not used, since a rate is a sum over its window.
  public func filled() -> (panel: LocalPanel, years: [Int]) {
    var panel = self
    var years: Set<Int> = []
    for place in places.indices {
      let known = (firstYear...lastYear).filter { isKnown(place, year: $0) }
      for (before, after) in zip(known, known.dropFirst()) {
        let gap = after - before
        guard gap > 1, gap <= Self.longestGap, let start = self[place, year: before],
          let end = self[place, year: after]
        else { continue }
        for step in 1..<gap {
          panel[place, year: before + step] = between(start, end, step: step, of: gap)
          years.insert(before + step)
        }
      }
    }
    return (panel, years.sorted())
  }

  /// The cells `step` years after `start` on the way to `end`.
  private func between(_ start: [Double], _ end: [Double], step: Int, of gap: Int) -> [Double] {
    let share = Double(step) / Double(gap)
    var cells = [Double](repeating: 0, count: cellCount)
    for sex in 0..<2 {
      let base = sex * ageCount
      let infants = Self.part(start[base], end[base + gap], 1 / Double(gap))
      let growth = start[base] > 0 && infants > 0 ? infants / start[base] : 1
      for age in 0..<ageCount {
        let (born, last) = (age - step, age - step + gap)
        if last >= openAge || born >= openAge {
          cells[base + age] = start[base + age] * (1 - share) + end[base + age] * share
        } else if born >= 0 {
          cells[base + age] = Self.part(start[base + born], end[base + last], share)
        } else {
          var persons = end[base + last]
          for _ in step..<gap { persons /= growth }
          cells[base + age] = persons
        }
      }
    }
    return cells
  }

  /// The geometric mean with a weight; the arithmetic one where one end is empty.
  private static func part(_ one: Double, _ other: Double, _ share: Double) -> Double {
    guard one > 0, other > 0 else { return one * (1 - share) + other * share }
    return one * Elementary.exp(share * Elementary.log(other / one))
  }
}
