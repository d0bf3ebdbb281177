import Demography
import ServiceDemand
import Tabular

/// A rate of others in `referanse.csv`, and what it is set beside.
struct ReferenceInput: Sendable {
  /// What the own rate is.
  enum Own: Sendable {
    /// Stated in the file.
    case stated(Double)
    /// The use of a step today.
    case use(ladder: String, step: String)
  }

  let name: String
  let userGroup: String
  let own: Own
  let reference: ReferenceRate.Side

  /// Reads the file.
  static func read(
    _ input: InputFile, _ folder: ScenarioFolder, _ findings: Findings
  ) -> [ReferenceInput] {
    var references: [ReferenceInput] = []
    for row in input.rows(findings) {
      guard let name = row.requiredText("navn"), let above = row.ages("aldersgruppe")?.bounds,
        let below = row.ages("nevner")?.bounds, let year = row.year(),
        let value = row.number("verdi", atLeast: 0)
      else { continue }
      let date =
        row.holds("dato") ? row.word("dato", Words.needDate) : folder.settings.needDate
      guard let date else { continue }
      let own: Own
      if row.holds("egen") {
        guard let stated = row.number("egen", atLeast: 0) else { continue }
        own = .stated(stated)
      } else {
        guard let ladder = row.ladder(folder.ladders), let step = row.step(of: ladder),
          row.requiredText("brukergruppe") != nil, row.group(ladder, folder.ladders, step: step)
        else { continue }
        own = .use(ladder: ladder.name, step: step)
      }
      references.append(
        ReferenceInput(
          name: name, userGroup: row.text("brukergruppe"), own: own,
          reference: ReferenceRate.Side(
            rate: DrawBlock(always: value), numerator: above, denominator: below, year: year,
            date: date)))
    }
    return references
  }

  /// Own and reference side by side; `nil` where the own rate cannot be told.
  func rate(_ folder: ScenarioFolder, in populations: [Int: Population]) -> ReferenceRate? {
    switch own {
    case .stated(let value):
      return ReferenceRate(
        name: name,
        own: ReferenceRate.Side(
          rate: DrawBlock(always: value), numerator: reference.numerator,
          denominator: reference.denominator, year: reference.year, date: reference.date),
        reference: reference)
    case .use(let ladder, let step):
      let uses = (folder.ladders.uses[ladder] ?? []).filter {
        $0.step == step && $0.userGroup == userGroup
      }
      guard let first = uses.first else { return nil }
      let date = folder.settings.needDate
      let populationYear = date.populationYear(for: first.year)
      guard
        let persons = populations[populationYear]?.persons(reference.denominator), persons > 0
      else { return nil }
      let count = uses.reduce(0) { $0 + $1.count }
      let isOpen = uses.contains { $0.ages.upper == nil }
      let oldest = isOpen ? nil : uses.compactMap(\.ages.upper).max()
      let youngest = uses.map(\.ages.lower).min() ?? first.ages.lower
      let ages = AgeBounds(from: youngest, through: oldest)
      return ReferenceRate(
        name: name,
        own: ReferenceRate.Side(
          rate: DrawBlock(always: count / persons), numerator: ages,
          denominator: reference.denominator, year: first.year, date: date),
        reference: reference)
    }
  }
}
