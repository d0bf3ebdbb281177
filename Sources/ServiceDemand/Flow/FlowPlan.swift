import Demography

/// The rules of a user group on a ladder, checked and made ready once for all draws.
public struct FlowPlan: Sendable {
  /// The ladder; it counts persons.
  public let ladder: Ladder
  /// The user group.
  public let userGroup: String
  /// The rules.
  public let rules: [FlowRule]
  /// The ages; single years.
  public let axis: AgeAxis
  /// Which sexes are held.
  public let scope: SexScope
  /// The years that can be run, each from its 1 January to the next.
  public let years: ClosedRange<Int>
  let rates: [FlowRates]

  /// Checks and makes a plan.
  ///
  /// - Throws: `recipientsAreNotPersons`, `noSuchRung`, `rungNotGiven`, `notAShare`, `negative`,
  ///   `notPositive`, `yearsReversed`, `saidTwice`, and `sharesOverOne` where in some year, sex and
  ///   age the probabilities on a rung, the first rungs or the shares by move-in age exceed 1.
  public init(
    ladder: Ladder, userGroup: String, rules: [FlowRule], axis: AgeAxis,
    scope: SexScope = .both, years: ClosedRange<Int>
  ) throws(DemandError) {
    precondition(axis.width == 1, "cohorts are of single ages")
    guard ladder.counting == .persons else { throw .recipientsAreNotPersons(ladder: ladder.name) }
    for (row, rule) in rules.enumerated() { try Self.check(rule, row: row, ladder: ladder) }
    try Self.checkOverlaps(rules)
    var rates: [FlowRates] = []
    for year in years {
      let ofYear = try FlowRates(rules, year: year, ladder: ladder, axis: axis, scope: scope)
      try Self.checkSums(ofYear, rules, year: year, ladder: ladder, axis: axis, scope: scope)
      rates.append(ofYear)
    }
    self.ladder = ladder
    self.userGroup = userGroup
    self.rules = rules
    self.axis = axis
    self.scope = scope
    self.years = years
    self.rates = rates
  }

  /// One rule by itself.
  private static func check(_ rule: FlowRule, row: Int, ladder: Ladder) throws(DemandError) {
    for rung in [rule.from, rule.to] {
      if let rung { _ = try ladder.index(of: rung, row: row) }
    }
    if let first = rule.firstYear, let last = rule.lastYear, last < first {
      throw .yearsReversed(from: first, through: last, row: row)
    }
    switch rule.event {
    case .excessMortality, .movingIn:
      if !(rule.value >= 0) { throw .negative(rule.value, row: row) }
    case .tenancy:
      if rule.from == nil { throw .rungNotGiven(event: rule.event, row: row) }
      if !(rule.value >= 1) { throw .notAShare(1 / rule.value, row: row) }
    case .transition:
      guard let from = rule.from, let to = rule.to else {
        throw .rungNotGiven(event: rule.event, row: row)
      }
      if from == to { throw .fromAndToAreTheSame(from, row: row) }
    case .firstRung:
      if rule.to == nil { throw .rungNotGiven(event: rule.event, row: row) }
    case .leaving:
      if rule.from == nil { throw .rungNotGiven(event: rule.event, row: row) }
    case .asking, .movingOut, .newUsers: break
    }
    switch rule.event {
    case .excessMortality, .movingIn, .tenancy: break
    case .asking, .firstRung, .transition, .movingOut, .leaving, .newUsers:
      if !(rule.value >= 0 && rule.value <= 1) { throw .notAShare(rule.value, row: row) }
    }
  }

  /// Two rules that would have to replace each other.
  private static func checkOverlaps(_ rules: [FlowRule]) throws(DemandError) {
    for (row, rule) in rules.enumerated() {
      if rule.event == .movingIn || rule.event == .newUsers { continue }
      for (before, other) in rules[..<row].enumerated()
      where other.event == rule.event && other.from == rule.from && other.to == rule.to
        && other.ages.overlaps(rule.ages) && !Set(other.sexes).isDisjoint(with: rule.sexes)
        && other.firstYear ?? .min <= rule.lastYear ?? .max
        && rule.firstYear ?? .min <= other.lastYear ?? .max
      {
        throw .saidTwice(what: .event(rule.event), rows: [before, row])
      }
    }
  }

  /// What must not exceed 1 when rules come together.
  private static func checkSums(
    _ rates: FlowRates, _ rules: [FlowRule], year: Int, ladder: Ladder, axis: AgeAxis,
    scope: SexScope
  ) throws(DemandError) {
    func rows(_ events: [FlowEvent], rung: String? = nil) -> [Int] {
      rules.indices.filter {
        events.contains(rules[$0].event) && rules[$0].holds(in: year)
          && (rung == nil || rules[$0].from == nil || rules[$0].from == rung)
      }
    }
    for (rung, definition) in ladder.rungs.enumerated() {
      for cell in rates.movingOut.indices {
        var sum = rates.movingOutOfRung[rung][cell] + rates.leaving[rung][cell]
        for way in rates.ways where way.from == rung { sum += way.probability[cell] }
        if sum > 1 + 1e-9 {
          throw .sharesOverOne(
            of: .rung(definition.code), sum: sum,
            rows: rows([.movingOut, .leaving, .tenancy, .transition], rung: definition.code))
        }
      }
    }
    for cell in rates.movingOut.indices {
      let sum = rates.firstRung.reduce(0) { $0 + $1[cell] }
      if sum > 1 + 1e-9 {
        throw .sharesOverOne(of: .asking, sum: sum, rows: rows([.firstRung]))
      }
    }
    let asking = rows([.asking])
    for sex in scope.sexes {
      let sum = asking.filter { rules[$0].sexes.contains(sex) }.reduce(0) { $0 + rules[$1].value }
      if sum > 1 + 1e-9 {
        throw .sharesOverOne(of: .knownAtHome, sum: sum, rows: asking)
      }
    }
    if let first = asking.first, rows([.firstRung]).isEmpty {
      throw .rungNotGiven(event: .asking, row: first)
    }
  }
}
