import Demography

/// The rules of one year as numbers for every sex and single age (a cell), checked.
struct FlowRates: Sendable {
  /// A way from a rung to another, with its probability in each cell.
  struct Way: Sendable {
    let from: Int
    let to: Int
    var probability: [Double]
  }

  /// Where arrivals go: a rung, or home.
  struct Arrival: Sendable {
    let to: Int?
    let rule: Int
    /// Persons (moving in) or shares of the population (new users) by cell.
    var value: [Double]
  }

  /// The ratio of mortality at home and in the queue, by cell.
  var excess: [Double]
  /// The ratio of mortality by rung and cell.
  var excessOnRung: [[Double]]
  /// The probability of moving out from home or the queue, by cell.
  var movingOut: [Double]
  /// The probability of moving out by rung and cell.
  var movingOutOfRung: [[Double]]
  /// The probability of leaving the ladder by rung and cell.
  var leaving: [[Double]]
  /// The probability, among those still at home, of asking, by cell.
  var asking: [Double]
  /// The shares of first rungs, by rung and cell.
  var firstRung: [[Double]]
  /// The transitions, by destination, then origin.
  var ways: [Way] = []
  /// Those who move in.
  var movingIn: [Arrival] = []
  /// New users.
  var newUsers: [Arrival] = []

  /// Sets the rules that hold in a year.
  init(
    _ rules: [FlowRule], year: Int, ladder: Ladder, axis: AgeAxis, scope: SexScope
  ) throws(DemandError) {
    let cells = scope.count * axis.count
    let rungs = ladder.rungs.count
    excess = [Double](repeating: 1, count: cells)
    excessOnRung = []
    movingOut = [Double](repeating: 0, count: cells)
    let none = [[Double]](repeating: movingOut, count: rungs)
    (movingOutOfRung, leaving, firstRung) = ([], none, none)
    asking = movingOut
    var asked = movingOut
    // General rules first, so that a rule of a rung replaces them there.
    for isOfRung in [false, true] {
      for (row, rule) in rules.enumerated() where rule.holds(in: year) {
        if rule.event != .excessMortality && rule.event != .movingOut { continue }
        if (rule.from != nil) != isOfRung { continue }
        let place = Cells(rule, axis, scope).indices
        if let from = rule.from {
          let rung = try ladder.index(of: from, row: row)
          for cell in place {
            if rule.event == .excessMortality { excessOnRung[rung][cell] = rule.value }
            if rule.event == .movingOut { movingOutOfRung[rung][cell] = rule.value }
          }
        } else {
          for cell in place {
            if rule.event == .excessMortality { excess[cell] = rule.value }
            if rule.event == .movingOut { movingOut[cell] = rule.value }
          }
        }
      }
      if !isOfRung {
        excessOnRung = [[Double]](repeating: excess, count: rungs)
        movingOutOfRung = [[Double]](repeating: movingOut, count: rungs)
      }
    }
    for (row, rule) in rules.enumerated() where rule.holds(in: year) {
      let place = Cells(rule, axis, scope)
      let from = try rule.from.map { code throws(DemandError) in
        try ladder.index(of: code, row: row)
      }
      let to = try rule.to.map { code throws(DemandError) in try ladder.index(of: code, row: row) }
      switch rule.event {
      case .excessMortality, .movingOut: break
      case .asking:
        for cell in place.indices { asked[cell] += rule.value / Double(place.agesPerSex) }
      case .firstRung:
        guard let to else { continue }
        for cell in place.indices { firstRung[to][cell] += rule.value }
      case .transition:
        guard let from, let to else { continue }
        var way = Way(from: from, to: to, probability: [Double](repeating: 0, count: cells))
        for cell in place.indices { way.probability[cell] = rule.value }
        ways.append(way)
      case .leaving, .tenancy:
        guard let from else { continue }
        let probability = rule.event == .leaving ? rule.value : 1 / rule.value
        for cell in place.indices { leaving[from][cell] += probability }
      case .movingIn, .newUsers:
        var arrival = Arrival(to: to, rule: row, value: [Double](repeating: 0, count: cells))
        let value =
          rule.event == .movingIn ? rule.value / Double(max(place.indices.count, 1)) : rule.value
        for cell in place.indices { arrival.value[cell] = value }
        if rule.event == .movingIn { movingIn.append(arrival) } else { newUsers.append(arrival) }
      }
    }
    ways.sort { ($0.to, $0.from) < ($1.to, $1.from) }
    setAsking(asked, axis: axis, scope: scope)
  }

  /// The shares by age become probabilities among those who have not asked yet.
  ///
  /// h(a) = f(a) / (1 − Σ f below a). Where all ask in the end, those who are older still ask at
  /// once.
  private mutating func setAsking(_ shares: [Double], axis: AgeAxis, scope: SexScope) {
    for sex in scope.sexes {
      let cells = sex.rawValue * axis.count..<(sex.rawValue + 1) * axis.count
      var left = 1.0
      for cell in cells {
        if left <= 1e-9 {
          asking[cell] = 1
        } else {
          asking[cell] = min(1, shares[cell] / left)
          left -= shares[cell]
          if left <= 1e-9 { asking[cell] = 1 }
        }
      }
    }
  }

  /// The cells a rule is about.
  struct Cells {
    let indices: [Int]
    let agesPerSex: Int

    init(_ rule: FlowRule, _ axis: AgeAxis, _ scope: SexScope) {
      let last = min(rule.ages.upper ?? axis.openAge, axis.openAge)
      let first = min(rule.ages.lower, axis.openAge)
      var indices: [Int] = []
      for sex in rule.sexes where scope.contains(sex) {
        indices += (first...max(first, last)).map { sex.rawValue * axis.count + $0 }
      }
      self.indices = indices
      agesPerSex = max(last - first + 1, 1)
    }
  }
}
