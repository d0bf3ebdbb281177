/// Net migration by place, sex and age from successive populations: what is there beyond the
/// national survivors.
///
/// For each year t of the window and age x ≥ 1 at its end, Z = survivors of N(t) and R = N(t+1) − Z;
/// M = ΣR, E = ΣZ (persons, person-years). R holds a local difference in mortality too. Age 0 is
/// left to fertility.
///
/// A transition with an end that is not known is left out, and so is one that moved a border
/// (``MovedBorder``).
public struct ResidualMigration: Sendable {
  /// A transition in which people who hardly move, those of 45 and more, came or left in numbers
  /// far from the place's own other years: a piece of a municipality that changed hands.
  public struct MovedBorder: Sendable, Equatable {
    /// The index of the place.
    public let place: Int
    /// The year whose 1 January has the new border.
    public let year: Int
    /// Net arrivals at 45+ as a share of those who lived there.
    public let share: Double
  }

  /// Net migrants M by place and cell.
  let net: [Double]
  /// Person-years E by place and cell.
  let exposure: [Double]
  /// M and E of every other year of the window, the first one included, for the noise.
  let alternate: (net: [Double], exposure: [Double])
  /// The transitions used, by place.
  public let transitions: [Int]
  /// The transitions left out because a border moved.
  public let movedBorders: [MovedBorder]
  /// The pool's net migrants per person by start year, all places with both ends known.
  let poolRates: [Int: Double]
  /// The first year used by any place.
  public let firstYear: Int

  /// Sums the transitions that begin in `years`.
  init(
    panel: LocalPanel, mortality: NationalScheduleMortality, years: Range<Int>,
    leavingOutMovedBorders: Bool = true
  ) {
    let size = panel.places.count * panel.cellCount
    let changes = years.map { Change(panel: panel, year: $0, mortality: mortality) }
    movedBorders =
      leavingOutMovedBorders ? Self.movedBorders(changes, places: panel.places.count) : []
    var (net, exposure) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
    var (netHalf, exposureHalf) = (net, exposure)
    var transitions = [Int](repeating: 0, count: panel.places.count)
    var rates: [Int: Double] = [:]
    var first = years.upperBound
    for change in changes {
      let isAlternate = (change.year - years.lowerBound) % 2 == 0
      if change.people > 0 {
        rates[change.year] = change.allNet / change.people
        first = min(first, change.year)
      }
      for place in panel.places.indices where change.isKnown[place] {
        if movedBorders.contains(where: { $0.place == place && $0.year == change.year + 1 }) {
          continue
        }
        transitions[place] += 1
        for cell in (place * panel.cellCount)..<((place + 1) * panel.cellCount) {
          net[cell] += change.net[cell]
          exposure[cell] += change.survivors[cell]
          if isAlternate {
            netHalf[cell] += change.net[cell]
            exposureHalf[cell] += change.survivors[cell]
          }
        }
      }
    }
    self.net = net
    self.exposure = exposure
    alternate = (netHalf, exposureHalf)
    self.transitions = transitions
    poolRates = rates
    firstYear = first
  }

  /// The survivors of a year and what came beside them.
  private struct Change {
    let year: Int
    var net: [Double]
    var survivors: [Double]
    var isKnown: [Bool]
    var people = 0.0
    var allNet = 0.0
    /// Net arrivals per person at 45+, by place, and those persons.
    var settled: [(share: Double, persons: Double)]

    init(panel: LocalPanel, year: Int, mortality: NationalScheduleMortality) {
      self.year = year
      let ages = panel.ageCount
      let (start, end) = (panel.cells(year: year), panel.cells(year: year + 1))
      survivors = [Double](repeating: 0, count: start.count)
      net = survivors
      let survival = mortality.survival(year: year)
      isKnown = panel.places.indices.map {
        panel.isKnown($0, year: year) && panel.isKnown($0, year: year + 1)
      }
      settled = []
      for place in panel.places.indices {
        var (came, lived) = (0.0, 0.0)
        if isKnown[place] {
          LocalSurvivors.add(
            of: start, survival: survival, ages: ages, place: place, to: &survivors)
          for sex in 0..<2 {
            for age in 1..<ages {
              let cell = place * panel.cellCount + sex * ages + age
              net[cell] = end[cell] - survivors[cell]
              allNet += net[cell]
              if age >= 45 {
                came += net[cell]
                lived += survivors[cell]
              }
            }
          }
          people += panel.total(place, year: year)
        }
        settled.append((lived > 0 ? came / lived : 0, lived))
      }
    }
  }

  /// A share that differs from the place's median by more than 1.5 % and more than six times the
  /// median absolute deviation (scaled to a standard deviation), where 1 000 people and more of 45
  /// and more live; five transitions at least.
  private static func movedBorders(_ changes: [Change], places: Int) -> [MovedBorder] {
    var found: [MovedBorder] = []
    for place in 0..<places {
      let known = changes.filter { $0.isKnown[place] }
      guard known.count >= 5 else { continue }
      let middle = median(known.map { $0.settled[place].share })
      let spread = 1.4826 * median(known.map { abs($0.settled[place].share - middle) })
      for change in known {
        let (share, persons) = change.settled[place]
        let distance = abs(share - middle)
        if persons >= 1000, distance > 0.015, distance > 6 * spread {
          found.append(MovedBorder(place: place, year: change.year + 1, share: share))
        }
      }
    }
    return found
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half])
  }
}

/// One year of survival for a place.
enum LocalSurvivors {
  /// Adds the survivors of a place's cells, one year older, to `result`; the open group keeps its
  /// own survivors.
  static func add(
    of start: [Double], survival: [Double], ages: Int, place: Int, to result: inout [Double]
  ) {
    for sex in 0..<2 {
      let base = (place * 2 + sex) * ages
      for age in 0..<(ages - 1) {
        result[base + age + 1] += start[base + age] * survival[sex * ages + age]
      }
      result[base + ages - 1] += start[base + ages - 1] * survival[sex * ages + ages - 1]
    }
  }
}
