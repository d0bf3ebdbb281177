/// The populations of a panel's places after the jump-off, one year at a time.
///
/// In the step from t = b + h, with Z the national survivors of a cell:
/// 1. flow = m·Z where m < 0, and m·((1 − θ)·Z + θ·Ē) where m > 0, Ē the mean yearly person-years of
///    the window and θ = 1 − (1 − 0.2)·0.97^h. Those who leave leave a place in proportion to its
///    people; those who arrive come from elsewhere, so that a surplus tends to a number of persons
///    and growth from straight to straight line, not without bound.
/// 2. The national sum follows its path: what the flows lack of rate(t)·N is spread over ages 1–66
///    in proportion to Z and the national surplus by age. Where the panel is a part of Norway, the
///    path's difference from its mean over the window is spread instead.
/// 3. Nobody leaves who is not there: flow ≥ −Z.
/// 4. Children of 0 years from women of both ends of the year, as in `LocalFertility`; the places
///    add up to the panel's own births.
public struct LocalForecast: Sendable {
  /// The estimate it rests on.
  public let estimate: LocalEstimate
  /// Cells of all places, by year from the jump-off.
  public private(set) var cells: [[Double]]
  /// Net migrants of each step by cell of its end, by place; 0 at age 0.
  public private(set) var flows: [[Double]] = []

  /// Projects `years` years, 1 or more.
  public init(_ estimate: LocalEstimate, years: Int) {
    precondition(years >= 1, "a forecast of at least a year")
    self.estimate = estimate
    var start = estimate.panel.cells(year: estimate.jumpOff)
    cells = [start]
    let spread = Self.profile(estimate)
    let arrivals = Self.arrivals(estimate)
    for step in 0..<years {
      let (end, flow) = Self.advance(
        start, step: step, estimate: estimate, spread: spread, arrivals: arrivals)
      cells.append(end)
      flows.append(flow)
      start = end
    }
  }

  /// The number of steps.
  public var years: Int { flows.count }

  /// The cells of a place `years` after the jump-off.
  public func cells(place: Int, after years: Int) -> ArraySlice<Double> {
    let count = estimate.panel.cellCount
    return cells[years][(place * count)..<((place + 1) * count)]
  }

  /// Those of each cell who live through the step that begins `step` years after the jump-off, by
  /// cell of its end.
  func survivors(step: Int) -> [Double] {
    Self.survivors(of: cells[step], year: estimate.jumpOff + step, estimate: estimate)
  }

  private static func survivors(
    of start: [Double], year: Int, estimate: LocalEstimate
  ) -> [Double] {
    let survival = estimate.mortality.survival(year: year)
    var alive = [Double](repeating: 0, count: start.count)
    for place in estimate.panel.places.indices {
      LocalSurvivors.add(
        of: start, survival: survival, ages: estimate.panel.ageCount, place: place, to: &alive)
    }
    return alive
  }

  /// m·Ē by cell where it is a surplus: arrivals as persons.
  private static func arrivals(_ estimate: LocalEstimate) -> [Double] {
    let count = estimate.panel.cellCount
    return estimate.rates.indices.map { cell in
      let transitions = estimate.residual.transitions[cell / count]
      guard transitions > 0, estimate.rates[cell] > 0 else { return 0 }
      return estimate.rates[cell] * estimate.residual.exposure[cell] / Double(transitions)
    }
  }

  /// The pool's surplus by cell, ages 1–66, over which a national change is spread.
  private static func profile(_ estimate: LocalEstimate) -> [Double] {
    let panel = estimate.panel
    if estimate.scope == .part,
      let shipped = NationalScheduleSizeTarget.profile(
        before: estimate.jumpOff, openAge: panel.openAge)
    {
      return shipped
    }
    return (0..<panel.cellCount).map { cell in
      let age = cell % panel.ageCount
      guard age >= 1, age <= 66 else { return 0 }
      var (net, people) = (0.0, 0.0)
      for place in panel.places.indices {
        net += estimate.residual.net[place * panel.cellCount + cell]
        people += estimate.residual.exposure[place * panel.cellCount + cell]
      }
      return people > 0 ? max(0, net / people) : 0
    }
  }

  private static func advance(
    _ start: [Double], step: Int, estimate: LocalEstimate, spread: [Double], arrivals: [Double]
  ) -> (end: [Double], flow: [Double]) {
    let panel = estimate.panel
    let count = panel.cellCount
    let year = estimate.jumpOff + step
    let alive = survivors(of: start, year: year, estimate: estimate)
    var proportional = 1 - estimate.method.arrivalShare
    for _ in 0..<step { proportional *= estimate.method.arrivalMemory }
    var flow = [Double](repeating: 0, count: start.count)
    for cell in flow.indices {
      let rate = estimate.rates[cell]
      let hasHistory = rate > 0 && arrivals[cell] > 0
      flow[cell] =
        hasHistory
        ? proportional * rate * alive[cell] + (1 - proportional) * arrivals[cell]
        : rate * alive[cell]
    }
    followNation(
      &flow, alive: alive, people: start.reduce(0, +), year: year, estimate: estimate,
      spread: spread)
    var end = alive
    for cell in flow.indices {
      flow[cell] = cell % panel.ageCount == 0 ? 0 : max(flow[cell], -alive[cell])
      end[cell] = alive[cell] + flow[cell]
    }
    addBirths(to: &end, from: start, step: step, estimate: estimate)
    for place in panel.places.indices where !panel.isKnown(place, year: estimate.jumpOff) {
      for cell in (place * count)..<((place + 1) * count) { (end[cell], flow[cell]) = (0, 0) }
    }
    return (end, flow)
  }

  /// Spreads what the national path asks for beyond the flows.
  private static func followNation(
    _ flow: inout [Double], alive: [Double], people: Double, year: Int, estimate: LocalEstimate,
    spread: [Double]
  ) {
    guard let path = estimate.path else { return }
    var gap: Double
    if estimate.scope == .part {
      let years = estimate.window
      let mean =
        years.isEmpty
        ? path.mean : years.reduce(0) { $0 + path.rate(year: $1) } / Double(years.count)
      gap = (path.rate(year: year) - mean) * people
    } else {
      gap = path.rate(year: year) * people - flow.reduce(0, +)
    }
    let count = spread.count
    var weight = 0.0
    for cell in alive.indices { weight += alive[cell] * spread[cell % count] }
    guard weight > 0 else { return }
    gap *= estimate.method.migrationPath / weight
    for cell in alive.indices { flow[cell] += gap * alive[cell] * spread[cell % count] }
  }

  /// Puts the children of 0 years in.
  private static func addBirths(
    to end: inout [Double], from start: [Double], step: Int, estimate: LocalEstimate
  ) {
    let panel = estimate.panel
    let fertility = estimate.fertility
    var (plain, local) = (0.0, 0.0)
    var births: [Double] = []
    for place in panel.places.indices {
      let base = place * panel.cellCount
      var expected = 0.0
      for age in 12...55 {
        let women = 0.5 * (start[base + age] + end[base + age])
        expected += women * fertility.rates[age]
      }
      births.append(expected * fertility.factors[place])
      plain += expected
      local += expected * fertility.factors[place]
    }
    let poolFactor = estimate.hasOwnTarget && local > 0 ? plain / local : 1
    let level = fertility.level(step: step) * poolFactor
    for place in panel.places.indices {
      let children = births[place] * level
      end[place * panel.cellCount] = children * fertility.girls
      end[place * panel.cellCount + panel.ageCount] = children * (1 - fertility.girls)
    }
  }
}
