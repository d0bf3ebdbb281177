import Demography
import FolderText
import PeopleInputs
import ScenarioFolders
import Tabular

/// The rates of every step of a run, from the tables of a folder and the letters of a scenario.
package struct RateSchedule {
  package let folder: ScenarioFolder
  package let settings: Settings
  package let scenario: ScenarioDefinition
  /// The first year of the run, which the letter K holds on to.
  package let startYear: Int
  package let findings: Findings

  /// The mortality of a step for one sex: ratios, and Lexis shares where a life table is known.
  package struct SexMortality {
    package let survival: [Double]
    package let lexisShares: [Double]?
    package let lifeExpectancy: Double?
    /// The life table the ratios are made from; `nil` where they are given as such.
    package var table: LifeTable?
    /// The rule for a0 the table was made with.
    package var infants = InfantRule.fixed(0.5)
  }

  private func letter(_ component: Component) -> Letter { scenario.letters[component] ?? .main }

  /// The year a component is read in: the start year under K.
  private func year(_ year: Int, for component: Component) -> Int {
    letter(component) == .constant ? startYear : year
  }

  /// The mortality of the step that begins on 1 January of a year.
  package func mortality(_ sex: Sex, year asked: Int) -> SexMortality? {
    guard let input = folder.mortality else { return nil }
    let year = year(asked, for: .mortality)
    let axis = settings.axis
    let word = Words.word([sex], in: Words.sexes)
    var table = input.tables[sex]?.table(at: year)
    let path = input.lifeExpectancy[sex] ?? ScalarPath()
    if let base = table {
      guard let moved = moved(base, sex, path: path, year: year, file: input.file) else {
        return nil
      }
      table = moved
    }
    do {
      let shares = try table?.lexisShares(on: axis)
      if let given = input.survival[sex], given.firstYear != nil {
        guard let ratios = given.table(at: year) else {
          findings.add(
            input.file, found: Phrase("no S for \(word) in \(year) or before"),
            expected: Phrase("survival from \(startYear) on"))
          return nil
        }
        if letter(.mortality) == .low || letter(.mortality) == .high {
          findings.add(
            input.file,
            found: Phrase("S with the letter \(letter(.mortality).rawValue) for levealder"),
            expected: Phrase("mx: survival ratios have no level to move"))
          return nil
        }
        guard let ratios = withOwnRatio(ratios, word, file: input.file) else { return nil }
        return SexMortality(survival: ratios, lexisShares: shares, lifeExpectancy: nil)
      }
      guard let table else {
        findings.add(
          input.file, found: Phrase("no mx for \(word) in \(year) or before"),
          expected: Phrase("rates from \(startYear) on"))
        return nil
      }
      if settings.conventions.openGroup == .ownRatio,
        !table.ages.contains(axis.openAge + axis.width)
      {
        findings.add(
          input.file, found: Phrase("mx for \(word) that stop at \(table.ages.last ?? 0)"),
          expected: Phrase("rates on from \(axis.openAge + axis.width), since åpen_gruppe is egen"),
          advice: Phrase("give them, or take åpen_gruppe samlet"))
        return nil
      }
      return SexMortality(
        survival: try table.survivalRatios(on: axis, openGroup: settings.conventions.openGroup),
        lexisShares: shares, lifeExpectancy: table.lifeExpectancy, table: table,
        infants: infants(of: table, sex))
    } catch {
      guard case .noIntervalBegins(let age) = error else { return nil }
      findings.add(
        input.file, found: Phrase("no mx for \(word) that begins at age \(age)"),
        expected: Phrase("intervals that begin where the age groups of the run do"))
      return nil
    }
  }

  /// The survival ratios with the open group's own, which only `egen` asks for.
  private func withOwnRatio(_ ratios: [Double], _ word: String, file: String) -> [Double]? {
    guard let own = ratios.last, own.isNaN else { return ratios }
    if settings.conventions.openGroup == .pooled {
      return ratios.dropLast() + [ratios[ratios.count - 2]]
    }
    findings.add(
      file, found: Phrase("no S at \(settings.openAge + 1) for \(word)"),
      expected: Phrase("the open group's own ratio, since åpen_gruppe is egen"))
    return nil
  }

  /// The life table moved to the life expectancy of the path and the letter.
  private func moved(
    _ base: LifeTable, _ sex: Sex, path: ScalarPath, year: Int, file: String
  ) -> LifeTable? {
    let word = Words.word([sex], in: Words.sexes)
    if !path.isEmpty, path.value(at: year) == nil {
      findings.add(
        file, found: Phrase("no e0 for \(word) in \(year) or before"),
        expected: Phrase("life expectancy from \(startYear) on"))
      return nil
    }
    let main = path.value(at: year)
    guard let changed = changed(main ?? base.lifeExpectancy, .mortality, sex: sex, year: year)
    else { return nil }
    guard let target = changed.isChanged ? changed.value : main else { return base }
    let level = MortalityLevel(base: base.mx, ages: base.ages, infants: infants(of: base, sex))
    if let table = try? level.table(withLifeExpectancy: target) { return table }
    findings.add(
      file, found: Phrase("the life expectancy \(target) for \(word) in \(year)"),
      expected: Phrase("one that some level of the table gives"))
    return nil
  }

  /// The rule for a0 that a table was made with: an a0 of the table's own, which mx and qx together
  /// tell, stays with it when its level moves.
  private func infants(of base: LifeTable, _ sex: Sex) -> InfantRule {
    let rule = settings.infants.rule(sex)
    let isOwn = base.ages[1] == 1 && abs(base.ax[0] - rule.a0(m0: base.mx[0])) > 1e-9
    return isOwn ? .fixed(base.ax[0]) : rule
  }

  /// The fertility of the step that begins in a year.
  package func fertility(year asked: Int) -> FertilityPattern? {
    guard let input = folder.fertility else { return nil }
    let year = year(asked, for: .fertility)
    guard var pattern = input.patterns.table(at: year) else {
      findings.add(
        input.file, found: Phrase("no rates in \(year) or before"),
        expected: Phrase("rates from \(startYear) on"))
      return nil
    }
    if !input.meanAge.isEmpty, input.meanAge.value(at: year) == nil {
      findings.add(
        input.file, found: Phrase("no middelalder in \(year) or before"),
        expected: Phrase("middelalder from \(startYear) on"))
      return nil
    }
    if let mean = input.meanAge.value(at: year) {
      guard let moved = pattern.moved(toMeanAge: mean) else {
        findings.add(
          input.file, found: Phrase("the mean age \(mean) in \(year)"),
          expected: Phrase("a mean age the pattern can be moved to"))
        return nil
      }
      pattern = moved
    }
    if !input.total.isEmpty, input.total.value(at: year) == nil {
      findings.add(
        input.file, found: Phrase("no SFK in \(year) or before"),
        expected: Phrase("SFK from \(startYear) on"))
      return nil
    }
    let main = input.total.value(at: year)
    guard let changed = changed(main ?? pattern.total, .fertility, year: year) else { return nil }
    let total = changed.isChanged ? changed.value : main
    if let total, total < 0 {
      findings.add(
        FolderSchema.assumptions.fileName, found: Phrase("an SFK below 0 in \(year)"),
        expected: Phrase("levels that leave SFK at 0 or above"))
      return nil
    }
    guard let total else { return pattern }
    if total == 0 || pattern.total > 0 { return pattern.scaled(toTotal: total) ?? pattern }
    findings.add(
      input.file, found: Phrase("only rates of 0 in \(year), with SFK above 0"),
      expected: Phrase("a pattern of rates that can be scaled"))
    return nil
  }

  /// A number as the letter of its component changes it, and whether it does.
  ///
  /// `year` is the start year under K, where rows for K replace those for M if there are any.
  /// `nil`, with a problem, where L or H is asked for and nobody has said what it means.
  private func changed(
    _ base: Double, _ component: Component, sex: Sex? = nil, year: Int
  ) -> (value: Double, isChanged: Bool)? {
    let letter = letter(component)
    let given = folder.assumptions
    var value = given?.changed(base, component, letter, sex: sex, year: year)
    if letter == .constant, value == nil {
      value = given?.changed(base, component, .main, sex: sex, year: year)
    }
    if let value { return (value, true) }
    if letter == .main || letter == .constant { return (base, false) }
    findings.add(
      FolderSchema.assumptions.fileName,
      found:
        Phrase(
          "nothing about \(Words.word(component, in: Words.components)) \(letter.rawValue) in \(year) or before"
        ),
      expected:
        Phrase(
          "what the letter \(letter.rawValue) of scenario «\(scenario.name)» means, from \(startYear) on"
        )
    )
    return nil
  }

  /// Boys per girl in the step that begins in a year.
  package func sexRatio(year: Int) -> Double {
    guard let input = folder.fertility, !input.sexRatio.isEmpty else { return settings.sexRatio }
    if let ratio = input.sexRatio.value(at: year) { return ratio }
    // In the words of the first year, so that it is told once and not for every year.
    findings.add(
      input.file, found: Phrase("no SRB in \(startYear) or before"),
      expected: Phrase("SRB from \(startYear) on"),
      advice: Phrase("or remove SRB and set kjønnsforhold"))
    return settings.sexRatio
  }

  /// The migration of a region in the step that begins in a year.
  package func migration(region: String, year asked: Int) -> MigrationAssumption {
    var assumption = MigrationAssumption()
    guard let input = folder.migration, let streams = input.streams[region] else {
      return assumption
    }
    for stream in MigrationStream.allCases {
      guard let tables = streams[stream], let factor = factor(of: stream, year: asked) else {
        continue
      }
      let year = year(asked, for: Self.component(of: stream))
      let counts = tables.counts.cells(at: year)
      let rates = tables.rates.cells(at: year)
      let shares = tables.shares.cells(at: year)
      if stream == .domesticIn, shares != nil { assumption.poolShares = shares }
      if counts == nil, rates == nil, shares == nil {
        findings.add(
          input.file,
          found:
            Phrase(
              "no \(Words.word(stream, in: Words.streams)) of region \(region) in \(year) or before"
            ),
          expected: Phrase("migration from \(startYear) on"),
          advice: Phrase("write 0 where nobody moves"))
      }
      assumption.counts[stream] = counts.map { factor == 1 ? $0 : $0.map { $0 * factor } }
      assumption.rates[stream] = rates.map { factor == 1 ? $0 : $0.map { $0 * factor } }
    }
    return assumption
  }

  /// What the letters do to a stream: `nil` takes it out, otherwise a factor on both directions.
  private func factor(of stream: MigrationStream, year: Int) -> Double? {
    let (domestic, foreign) = (letter(.domestic), letter(.immigration))
    if stream == .net {
      if domestic == .none, foreign == .none { return nil }
      if domestic != .main || foreign != .main {
        findings.add(
          FolderSchema.migration.fileName,
          found: Phrase("netto with the letters \(domestic.rawValue)\(foreign.rawValue) for moves"),
          expected: Phrase("gross streams: a net number does not tell domestic from foreign"),
          advice: Phrase("give inn, ut, innvandring and utvandring, or take both letters as M or 0")
        )
      }
      return 1
    }
    let component = Self.component(of: stream)
    if letter(component) == .none { return nil }
    let factor = changed(1, component, year: self.year(year, for: component))?.value ?? 1
    if factor >= 0 { return factor }
    findings.add(
      FolderSchema.assumptions.fileName,
      found: Phrase(
        "a level below 0 for \(Words.word(component, in: Words.components)) in \(year)"),
      expected: Phrase("levels that leave the moves at 0 or above"))
    return 1
  }

  private static func component(of stream: MigrationStream) -> Component {
    stream == .immigration || stream == .emigration ? .immigration : .domestic
  }
}
