import Demography
import FolderText
import PeopleInputs
import ScenarioFolders
import Tabular

/// What homes can bind, beside what else binds a run.
extension Binding {
  /// Whether homes bind the run: where the scenario says so, and where nothing else binds it.
  ///
  /// Homes and control totals cannot both decide how many people there are: who asks for both is
  /// told, and homes that something else stands before are warned of.
  package func fillsHomes(findings: Findings) -> Bool {
    guard let programme = folder.programme, scenario.fillsHomes ?? true else { return false }
    guard settings.scope == .both else {
      findings.add(
        programme.file, found: Phrase("homes, and women alone (kjønn kvinner)"),
        expected: Phrase("a population of both sexes: women alone do not fill homes"),
        advice: Phrase("write boligbygging nei for the scenario, or remove the file"))
      return false
    }
    let isFreed = scenario.defaultBinding != nil
    guard isBound || scenario.isLoosened || isFreed else { return true }
    let name = scenario.name.isEmpty ? Phrase("the folder as it stands") : .quoted(scenario.name)
    if isFreed, !scenario.isLoosened {
      if scenario.fillsHomes == true { return true }
      findings.warn(
        Phrase(
          "\(programme.file) is not used in \(name), which nothing binds (boligbygging ja lets the homes do so)"
        )
      )
      return false
    }
    if scenario.fillsHomes == nil {
      findings.warn(
        Phrase(
          "\(programme.file) is not used in \(name): control totals or folkevekst decide how many people there are (kontrolltotaler nei lets the homes do so)"
        )
      )
      return false
    }
    findings.add(
      FolderSchema.programme.fileName,
      found: Phrase("homes, and control totals or folkevekst, in \(name)"),
      expected: Phrase("one of them to bind the population"),
      advice: Phrase("write kontrolltotaler nei or boligbygging nei for the scenario"))
    return false
  }

  /// Whether the moves of a region can be made to fill its homes.
  func canFillHomes(
    _ moves: MigrationAssumption, sharesBirths: Bool, region: String, findings: Findings
  ) -> Bool {
    if moves.poolShares != nil {
      findings.add(
        FolderSchema.programme.fileName,
        found: Phrase(
          "homes of region \(region), whose in-migration is a share of the country's movers"),
        expected: Phrase("inn as antall: homes cannot be filled from a pool that others share"),
        advice: Phrase("run the municipality from a folder of its own"))
      return false
    }
    if sharesBirths {
      findings.add(
        FolderSchema.programme.fileName,
        found: Phrase(
          "homes of region \(region), whose births are a share of all the regions' births"),
        expected: Phrase(
          "a region that is projected by itself: homes change who bears children where"),
        advice: Phrase("run the municipality from a folder of its own"))
      return false
    }
    if moves.counts[.domesticIn] == nil, movesIn(.net, of: moves) { return true }
    guard movesIn(.domesticIn, of: moves) else {
      findings.add(
        FolderSchema.programme.fileName,
        found: Phrase("homes of region \(region), and nobody who moves in (inn)"),
        expected: Phrase("the stream inn, as antall, which is changed until the homes are filled"),
        advice: Phrase("give inn and ut, or netto, which is raised where it is above 0"))
      return false
    }
    return true
  }

  /// Whether somebody moves in, in a stream.
  private func movesIn(_ stream: MigrationStream, of moves: MigrationAssumption) -> Bool {
    let cells = (moves.counts[stream] ?? []) + (moves.rates[stream] ?? [])
    return cells.contains { $0 > 0 }
  }
}

extension ScenarioRun {
  /// The same scenario with in-migration as assumed, whatever is built.
  package func withoutHomes(_ prepared: PreparedFolder, _ lastYear: Int?) throws(Problems)
    -> ScenarioRun
  {
    var scenario = scenario
    scenario.fillsHomes = false
    return try ScenarioRun(prepared, scenario: scenario, lastYear: lastYear)
  }

  /// Warns of homes that no step of the run completes, of steps after the last row of the
  /// programme, and of regions without any.
  static func warnOfHomes(
    _ folder: ScenarioFolder, scenario: ScenarioDefinition, years: Range<Int>, stepLength: Int,
    findings: Findings
  ) {
    guard let programme = folder.programme else { return }
    for region in folder.population?.regions ?? [] where programme.homes[region.code] == nil {
      findings.warn(
        Phrase(
          "\(programme.file) has nothing for region \(region.code), whose in-migration is as assumed"
        ))
    }
    var outside: Set<Int> = []
    for types in programme.homes.values {
      for (year, homes) in types.values.flatMap({ $0 }) {
        let comesLate = homes.completed > 0 && !years.contains(year + scenario.homesDelay)
        let goesLate = homes.removed > 0 && !years.contains(year)
        if comesLate || goesLate { outside.insert(year) }
      }
    }
    let last = programme.homes.values.flatMap { $0.values.flatMap(\.keys) }.max()
    if let last, last + scenario.homesDelay < years.upperBound - stepLength {
      findings.warn(
        Phrase(
          "\(programme.file): no homes are told of after \(last + scenario.homesDelay), so that none are built and households stay as many; write 0 where that is meant"
        )
      )
    }
    warnOfGaps(programme, scenario: scenario, years: years, stepLength: stepLength, findings)
    if outside.isEmpty { return }
    let list = outside.sorted().map(String.init).joined(separator: ", ")
    findings.warn(
      Phrase(
        "\(programme.file): homes planned for \(list) are completed outside the run, \(years.lowerBound)–\(years.upperBound), and are not used"
      )
    )
  }

  /// Warns of steps before the last homes of a region for which the programme says nothing.
  ///
  /// A delay makes such steps itself, which the table of the homes says.
  private static func warnOfGaps(
    _ programme: ProgrammeInput, scenario: ScenarioDefinition, years: Range<Int>,
    stepLength: Int, _ findings: Findings
  ) {
    if scenario.homesDelay > 0 { return }
    for (region, types) in programme.homes.sorted(by: { $0.key < $1.key }) {
      let told = Set(types.values.flatMap(\.keys))
      guard let final = told.max() else { continue }
      let empty = stride(from: years.lowerBound, to: years.upperBound, by: stepLength).filter {
        year in year < final && !told.contains { (year..<(year + stepLength)).contains($0) }
      }
      if empty.isEmpty { continue }
      let list = empty.map(String.init).joined(separator: ", ")
      findings.warn(
        Phrase(
          "\(programme.file): nothing for region \(region) in \(list), before other homes come: households stay as many in those steps; write 0 where that is meant"
        )
      )
    }
  }
}
