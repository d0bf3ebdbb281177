import Demography
import FolderText
import RateEstimation
import Tabular

/// What was estimated, one line each: what, value, window and weight.
package struct EstimateLines {
  package let estimates: EstimatedFolder
  package let language: Language
  /// Whether the scenario has a letter that needs a level.
  package let usesLevels: Bool

  private var estimate: LocalEstimate { estimates.forecast.estimate }
  private var panel: LocalPanel { estimate.panel }
  private func word(_ phrase: Phrase) -> String { phrase[language] }

  /// The name of the table of estimates.
  package static let name = "estimater"

  /// The age groups whose net migration is listed.
  package static let ages = [1...5, 6...15, 16...19, 20...24, 25...39, 40...66, 67...79, 80...120]

  /// One line: what, value, what it was drawn from.
  package struct Line {
    /// The file it stands in for.
    package var file: FileSchema
    /// Whether it is an assumption of ours, and not derived from anything.
    package var isAssumed = false
    package var region = ""
    package var what: String
    package var unit: String
    package var value: Double?
    package var own: Double?
    package var target: Double?
    package var window = ""
    package var weight: Double?

    package init(
      file: FileSchema, isAssumed: Bool = false, region: String = "", what: String, unit: String,
      value: Double? = nil, own: Double? = nil, target: Double? = nil, window: String = "",
      weight: Double? = nil
    ) {
      self.file = file
      self.isAssumed = isAssumed
      self.region = region
      self.what = what
      self.unit = unit
      self.value = value
      self.own = own
      self.target = target
      self.window = window
      self.weight = weight
    }
  }

  private var years: String {
    estimate.window.isEmpty
      ? word(Phrase("none")) : "\(estimate.window.lowerBound)–\(estimate.window.upperBound)"
  }

  /// What all regions share.
  package var common: [Line] {
    let first = estimate.jumpOff
    let last = first + estimates.forecast.years - 1
    var lines: [Line] = []
    let known = NationalLaws.latestYear(before: first).map(String.init) ?? word(Phrase("none"))
    let base = word(Phrase("Norwegian laws through \(known)"))
    let sexes = [(0, word(Phrase("women"))), (1, word(Phrase("men")))]
    for (sex, name) in isEstimated(FolderSchema.mortality) ? sexes : [] {
      for year in first == last ? [first] : [first, last] {
        lines.append(
          Line(
            file: FolderSchema.mortality,
            what: word(Phrase("life expectancy \(name) \(year)")),
            unit: word(Phrase("years")), value: lifeExpectancy(sex, year), window: base))
      }
      let trend = (65...84).map { estimate.mortalityTrend[sex][$0] }.reduce(0, +) / 20
      lines.append(
        Line(
          file: FolderSchema.mortality,
          what: word(Phrase("mortality \(name) 65–84, change")),
          unit: word(Phrase("% a year")), value: 100 * trend,
          window: word(Phrase("twenty years, \(base)"))))
    }
    let steps = first == last ? [0] : [0, last - first]
    for step in isEstimated(FolderSchema.fertility) ? steps : [] {
      lines.append(
        Line(
          file: FolderSchema.fertility,
          what: word(Phrase("total fertility, nation, \(first + step)")),
          unit: word(Phrase("children per woman")),
          value: estimate.fertilityRates(step: step).reduce(0, +), window: years))
    }
    if !movesAreEstimated { return lines }
    let nationWindow = word(Phrase("own: mean of two years, target: of twenty"))
    if let nation = estimate.nationalMigration(year: first),
      let end = estimate.nationalMigration(
        year: last)
    {
      lines.append(
        Line(
          file: FolderSchema.migration,
          what: word(Phrase("net immigration, nation, \(first)")),
          unit: word(Phrase("per 1000")), value: 1000 * nation.rate,
          own: 1000 * nation.level, target: 1000 * nation.mean, window: nationWindow))
      lines.append(
        Line(
          file: FolderSchema.migration,
          what: word(Phrase("net immigration, nation, \(last)")),
          unit: word(Phrase("per 1000")), value: 1000 * end.rate, own: 1000 * nation.level,
          target: 1000 * nation.mean, window: nationWindow))
    }
    lines += assumedMoves
    lines.append(
      Line(
        file: FolderSchema.migration,
        what: word(Phrase("weight of the target in a rate")),
        unit: word(Phrase("person-years")), value: estimate.shrinkage.constant,
        window: estimate.shrinkage.isEstimated ? years : word(Phrase("shipped"))))
    return lines.filter(stands)
  }

  /// Whether a line is of something the folder does not say itself.
  private func stands(_ line: Line) -> Bool {
    estimates.standsFor.contains(line.file.fileName)
  }

  /// The gross moves, which 1 January populations do not tell.
  private var assumedMoves: [Line] {
    let moves = LocalStreams(estimates.forecast).step(0)
    let people = estimates.forecast.cells[0].reduce(0, +)
    let names = [
      (word(Phrase("domestic out-migration")), moves.domesticOut),
      (word(Phrase("emigration")), moves.emigration),
    ]
    return names.map { name, leaving in
      Line(
        file: FolderSchema.migration, isAssumed: true,
        what: "\(name) \(estimate.jumpOff)", unit: word(Phrase("per 1000")),
        value: people > 0 ? 1000 * leaving.reduce(0, +) / people : nil,
        window: word(Phrase("assumption")))
    }
  }

  private func lifeExpectancy(_ sex: Int, _ year: Int) -> Double? {
    let rates = estimate.deathRates(year: year)[sex]
    let table = try? LifeTable(
      mx: rates, ages: Array(rates.indices), infants: .andreevKingkade(Sex.allCases[sex]))
    return table?.lifeExpectancy
  }

  /// What L and H mean where the folder does not say it.
  package var levels: [Line] {
    guard usesLevels, estimates.assumesLevels else { return [] }
    return AssumedLevels.all.map { level in
      let component = Words.word(level.component, in: Words.components)
      let year = estimate.jumpOff + level.ahead
      return Line(
        file: FolderSchema.assumptions, isAssumed: !level.isDerived,
        what: "\(component) \(level.letter.rawValue) \(year)",
        unit: level.measure == .factor
          ? word(Phrase("times")) : word(Phrase("years added")),
        value: level.value,
        window: level.isDerived
          ? word(Phrase("SSB table 12882 vintage 2020, derived"))
          : word(Phrase("assumption")))
    }
  }

  /// What belongs to a region.
  package func lines(_ place: Int) -> [Line] {
    let code = panel.places[place]
    let transitions = estimate.residual.transitions[place]
    let window = word(Phrase("\(transitions) years in \(years)"))
    let births = [
      Line(
        file: FolderSchema.fertility, region: code,
        what: word(Phrase("births against national rates")),
        unit: word(Phrase("times")), value: estimate.fertilityFactors[place], target: 1,
        window: window, weight: estimate.fertilityWeights[place])
    ]
    var lines = isEstimated(FolderSchema.fertility) ? births : []
    for ages in movesAreEstimated ? Self.ages : [] {
      let found = estimate.migration(place: place, ages: ages)
      let label =
        ages.upperBound > 105 ? "\(ages.lowerBound)+" : "\(ages.lowerBound)–\(ages.upperBound)"
      lines.append(
        Line(
          file: FolderSchema.migration, region: code,
          what: word(Phrase("net migration \(label)")),
          unit: word(Phrase("per 1000 a year")), value: 1000 * found.used,
          own: found.own.map { 1000 * $0 }, target: 1000 * found.target, window: window,
          weight: found.weight))
    }
    return lines.filter(stands)
  }

  /// Everything of every region.
  package var all: [Line] { common + levels + panel.places.indices.flatMap(lines) }

  /// How many lines the file has of each status, levels included where they are used.
  package static func counts(
    _ estimates: EstimatedFolder, usesLevels: Bool
  ) -> (derived: Int, assumed: Int) {
    let tables = EstimateLines(estimates: estimates, language: .nb, usesLevels: usesLevels)
    let shared = tables.common + tables.levels
    // Those of one region have the same statuses as those of any other.
    let own = estimates.panel.panel.places.isEmpty ? [] : tables.lines(0)
    let assumed = shared.count(where: \.isAssumed)
    return (
      shared.count - assumed + own.count * estimates.panel.panel.places.count, assumed
    )
  }

  /// Whether the files that stand in the folder leave a part to be estimated.
  package func isEstimated(_ schema: FileSchema) -> Bool {
    estimates.standsFor.contains(schema.fileName)
  }

  package var movesAreEstimated: Bool { isEstimated(FolderSchema.migration) }

  package init(
    estimates: EstimatedFolder, language: Language, usesLevels: Bool
  ) {
    self.estimates = estimates
    self.language = language
    self.usesLevels = usesLevels
  }
}
