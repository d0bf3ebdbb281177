import Demography
import Runs
import Tabular

/// Where the persons of some ages in a year come from: the same people in the start year, those born
/// since, and what became of them.
///
///     persons(t) = persons(start, the same birth cohorts) + births − deaths + in − out + adjustment
///
/// The terms are the flows that the run kept (`bevegelser.csv`), added along the cohorts, so that the
/// sum holds to the last bits of the accounts.
struct CohortStory: Equatable {
  /// Persons in the year that is asked about.
  package private(set) var persons = 0.0
  /// Persons of the same cohorts in the start year.
  private(set) var atStart = 0.0
  /// The ages they had then; `nil` where all were born later.
  private(set) var agesAtStart: AgeBounds?
  package private(set) var births = 0.0
  package private(set) var deaths = 0.0
  private(set) var moversIn = 0.0
  private(set) var moversOut = 0.0
  package private(set) var adjustment = 0.0

  /// Follows ages of a projected year back to the start of some regions, of both sexes or of one.
  ///
  /// `nil` where the year is not one of the projection after the start, or a bound cuts through an
  /// age group.
  init?(_ ages: AgeBounds, _ sex: Sex? = nil, year: Int, in regions: [RegionRun]) {
    for region in regions {
      guard let axis = region.populations[year]?.axis,
        let groups = axis.groups(from: ages.lower, through: ages.upper),
        region.steps.contains(where: { $0.step.account.start.axis == axis }),
        let last = region.steps.lastIndex(where: { $0.year < year }),
        region.steps.count == last + 1 || region.steps[last + 1].year == year
      else { return nil }
      var range: ClosedRange<Int>? = groups.lowerBound...(groups.upperBound - 1)
      persons += Self.sum(region.steps[last].step.account.end, range, sex)
      for (_, step) in region.steps[...last].reversed() {
        guard let now = range else { break }
        range = add(step.account, now, sex)
      }
      let start = region.steps[0].step.account.start
      atStart += Self.sum(start, range, sex)
      agesAtStart = range.map {
        AgeBounds(
          from: axis.age(at: $0.lowerBound),
          through: $0.upperBound == axis.openIndex
            ? nil : axis.age(at: $0.upperBound) + axis.width - 1)
      }
    }
    if regions.isEmpty { return nil }
  }

  /// Adds the flows of groups at the end of a step; returns where they stood at its start.
  private mutating func add(
    _ account: StepAccount, _ range: ClosedRange<Int>, _ only: Sex?
  ) -> ClosedRange<Int>? {
    let change = account.adjustment
    for sex in account.start.scope.sexes where only.map({ $0 == sex }) ?? true {
      if range.lowerBound == 0 { births += account.cohortAtStart(sex, group: 0) }
      for group in range {
        let cell = account.start.position(sex, group)
        deaths += account.deaths[cell]
        moversIn += account.inMigration[cell]
        moversOut += account.outMigration[cell]
        adjustment += change[cell]
      }
    }
    let open = account.start.axis.openIndex
    // The open group holds two cohorts: those who enter it and those who were in it.
    let upper = range.upperBound == open ? open : range.upperBound - 1
    if upper < 0 { return nil }
    return max(range.lowerBound - 1, 0)...upper
  }

  private static func sum(
    _ population: Population, _ range: ClosedRange<Int>?, _ only: Sex?
  ) -> Double {
    guard let range else { return 0 }
    var sum = 0.0
    for sex in population.scope.sexes where only.map({ $0 == sex }) ?? true {
      for group in range { sum += population[sex, group: group] }
    }
    return sum
  }

  /// Ages in words: `67–79 år`, and for everybody `i alle aldre`.
  package static func label(_ ages: AgeBounds, _ language: Language) -> String {
    ages == .everybody
      ? Phrase("of all ages")[language]
      : Phrase("aged \(ages.label)")[language]
  }

  /// The story in lines, the number itself not among them.
  package func lines(from startYear: Int, to year: Int, _ language: Language) -> [String] {
    func number(_ value: Double, signed: Bool = true) -> String {
      NumberFormat.person(language).fixed(value, decimals: 1, signed: signed) ?? "–"
    }
    var lines: [String] = []
    if let ages = agesAtStart {
      lines.append(
        "  \(number(atStart, signed: false)) "
          + Phrase("were \(Self.label(ages, language)) on 1 January \(startYear)")[language])
    }
    let period = year - 1 == startYear ? "\(startYear)" : "\(startYear)–\(year - 1)"
    let terms: [(Double, Phrase)] = [
      (births, Phrase("born")), (-deaths, Phrase("died")),
      (moversIn, Phrase("moved in")),
      (-moversOut, Phrase("moved out")),
      (
        adjustment,
        Phrase("adjusted to the control totals")
      ),
    ]
    for (value, name) in terms where value != 0 {
      lines.append("  \(number(value)) \(name[language]) \(period)")
    }
    return lines
  }
}
