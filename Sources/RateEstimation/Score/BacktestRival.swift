/// The two naive forecasts a method has to beat.
public enum BacktestRival {
  /// Nothing changes: the population of the jump-off in every year.
  ///
  /// - Returns: cells of all places by year from the jump-off, `years + 1` of them.
  public static func unchanged(_ panel: LocalPanel, jumpOff: Int, years: Int) -> [[Double]] {
    Array(repeating: panel.cells(year: jumpOff), count: years + 1)
  }

  /// Whether some place is known on two 1 Januaries in a row of the last five years, so that there
  /// are ratios.
  static func hasRatios(_ panel: LocalPanel, jumpOff: Int) -> Bool {
    (max(panel.firstYear, jumpOff - 5)..<max(jumpOff, panel.firstYear)).contains { year in
      panel.places.indices.contains {
        panel.isKnown($0, year: year) && panel.isKnown($0, year: year + 1)
      }
    }
  }

  /// Cohort-change ratios over the last five years (Hamilton & Perry 1962).
  ///
  /// They are drawn towards the panel's with 50 persons: (Σ N(t+1, x+1) + 50·R) / (Σ N(t, x) + 50).
  /// With fewer than five years known it is those there are. Children of 0 years are a ratio to women 20–39, drawn likewise.
  ///
  /// - Returns: cells of all places by year from the jump-off, `years + 1` of them.
  public static func cohortRatios(_ panel: LocalPanel, jumpOff: Int, years: Int) -> [[Double]] {
    let (ages, count) = (panel.ageCount, panel.cellCount)
    let size = panel.places.count * count
    var (after, before) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
    for year in max(panel.firstYear, jumpOff - 5)..<jumpOff {
      let (start, end) = (panel.cells(year: year), panel.cells(year: year + 1))
      for place in panel.places.indices
      where panel.isKnown(place, year: year) && panel.isKnown(place, year: year + 1) {
        for sex in 0..<2 {
          let base = place * count + sex * ages
          let women = mothers(end, place: place, panel: panel)
          after[base] += end[base]
          before[base] += women
          for age in 1..<ages {
            after[base + age] += end[base + age]
            before[base + age] += start[base + age - 1]
          }
          before[base + ages - 1] += start[base + ages - 1]
        }
      }
    }
    let ratios = ratios(after, before, cells: count)
    var now = panel.cells(year: jumpOff)
    var all = [now]
    for _ in 0..<years {
      var next = [Double](repeating: 0, count: size)
      for place in panel.places.indices {
        for sex in 0..<2 {
          let base = place * count + sex * ages
          for age in 1..<ages { next[base + age] = now[base + age - 1] * ratios[base + age] }
          next[base + ages - 1] += now[base + ages - 1] * ratios[base + ages - 1]
        }
        let women = mothers(next, place: place, panel: panel)
        for sex in 0..<2 {
          let base = place * count + sex * ages
          next[base] = women * ratios[base]
        }
      }
      all.append(next)
      now = next
    }
    return all
  }

  private static func ratios(_ after: [Double], _ before: [Double], cells: Int) -> [Double] {
    var pool = [(after: Double, before: Double)](repeating: (0, 0), count: cells)
    for cell in after.indices {
      pool[cell % cells].after += after[cell]
      pool[cell % cells].before += before[cell]
    }
    return after.indices.map { cell in
      let shared = pool[cell % cells]
      let ratio = shared.before > 0 ? shared.after / shared.before : 0
      return (after[cell] + 50 * ratio) / (before[cell] + 50)
    }
  }

  private static func mothers(_ cells: [Double], place: Int, panel: LocalPanel) -> Double {
    let base = place * panel.cellCount
    return cells[(base + 20)..<(base + 40)].reduce(0, +)
  }
}
