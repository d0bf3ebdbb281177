/// The net flows of a forecast split into four gross streams, so that domestic moves and moves
/// abroad can be changed apart and regions can share one pool of movers.
///
/// In a step, with Z the survivors of a cell, F the net flow and r, e the assumed rates of leaving
/// for the country and for abroad (`AssumedMoves`):
///
///     foreign net   A = a·Z      a = ΣF / ΣZ of the cell over all places where they are the nation
///     domestic net  D = F − A    Σ D = 0 over the nation
///     out  = max(r·Z, −D)        in = D + out
///     emigration = max(e·Z, −A)  immigration = A + emigration
///
/// Where the places are a part of Norway, a is the national path's rate with the shipped profile of
/// net migration, and the domestic net is what is left. Nothing is added to the net flows: with
/// unchanged populations the four streams give back the forecast.
public struct LocalStreams: Sendable {
  /// Persons of one step that arrive and leave, by cell of its end, places after one another.
  public struct Step: Sendable {
    /// From the country.
    public var domesticIn: [Double]
    /// To the country.
    public var domesticOut: [Double]
    /// From abroad.
    public var immigration: [Double]
    /// To abroad.
    public var emigration: [Double]
  }

  /// The forecast.
  public let forecast: LocalForecast

  /// Whether the places are a whole country, so that everybody who leaves one arrives in another.
  public var isClosed: Bool { forecast.estimate.scope == .nation }

  private let leaving: [Double]
  private let leavingForAbroad: [Double]

  /// The streams of a forecast.
  public init(_ forecast: LocalForecast) {
    self.forecast = forecast
    let openAge = forecast.estimate.panel.openAge
    leaving = AssumedMoves.rates(moves: AssumedMoves.domesticMoves, openAge: openAge)
    leavingForAbroad = AssumedMoves.rates(moves: AssumedMoves.movesAbroad, openAge: openAge)
  }

  /// The streams of the step that begins `step` years after the jump-off.
  public func step(_ step: Int) -> Step {
    let panel = forecast.estimate.panel
    let flow = forecast.flows[step]
    let alive = forecast.survivors(step: step)
    let abroad = foreignRates(flow, alive: alive, step: step)
    let none = [Double](repeating: 0, count: flow.count)
    var streams = Step(domesticIn: none, domesticOut: none, immigration: none, emigration: none)
    for cell in flow.indices {
      let age = cell % panel.ageCount
      if age == 0 { continue }
      let foreign = abroad[cell % panel.cellCount] * alive[cell]
      let domestic = flow[cell] - foreign
      streams.domesticOut[cell] = max(leaving[age] * alive[cell], -domestic)
      streams.domesticIn[cell] = domestic + streams.domesticOut[cell]
      streams.emigration[cell] = max(leavingForAbroad[age] * alive[cell], -foreign)
      streams.immigration[cell] = foreign + streams.emigration[cell]
    }
    return streams
  }

  /// Net moves from abroad per survivor, by cell of one place.
  private func foreignRates(_ flow: [Double], alive: [Double], step: Int) -> [Double] {
    let estimate = forecast.estimate
    let count = estimate.panel.cellCount
    var people = [Double](repeating: 0, count: count)
    for cell in alive.indices { people[cell % count] += alive[cell] }
    if estimate.scope == .part {
      guard let path = estimate.path,
        let profile = NationalScheduleSizeTarget.profile(
          before: estimate.jumpOff, openAge: estimate.panel.openAge)
      else { return [Double](repeating: 0, count: count) }
      var weight = 0.0
      for cell in 0..<count { weight += profile[cell] * people[cell] }
      let everybody = forecast.cells[step].reduce(0, +)
      let net = path.rate(year: estimate.jumpOff + step) * everybody
      return profile.map { weight > 0 ? $0 * net / weight : 0 }
    }
    var net = [Double](repeating: 0, count: count)
    for cell in flow.indices { net[cell % count] += flow[cell] }
    return zip(net, people).map { $1 > 0 ? $0 / $1 : 0 }
  }
}
