import Demography
import FolderText
import PeopleInputs
import ScenarioFolders
import Tabular

/// What a scenario binds the population to: control totals of the folder, or a growth path.
struct Binding {
  package let folder: ScenarioFolder
  package let scenario: ScenarioDefinition
  package let settings: Settings

  /// Whether the folder's control totals bind the run.
  var bindsToControls: Bool {
    scenario.bound ?? (folder.controls != nil && scenario.growth == nil)
  }

  /// Whether anything binds the run.
  package var isBound: Bool { bindsToControls || scenario.growth != nil }

  /// Reports what cannot be bound.
  package func check(startYear: Int, findings: Findings) {
    let file = FolderSchema.scenarios.fileName
    if bindsToControls, folder.controls == nil {
      findings.add(
        FolderSchema.controls.fileName, found: .nothing,
        expected: Phrase("control totals, since scenario «\(scenario.name)» is bound to them"))
    }
    if scenario.isLoosened, folder.controls == nil {
      findings.add(
        FolderSchema.controls.fileName, found: .nothing,
        expected: Phrase("control totals, since scenario «\(scenario.name)» is loosened from them"))
    }
    if scenario.isLoosened, scenario.growth != nil {
      findings.add(
        file, found: Phrase("«\(scenario.name)» with both kontrolltotaler løsnet and folkevekst"),
        expected: Phrase("one of the two"))
    }
    guard let growth = scenario.growth else { return }
    if bindsToControls {
      findings.add(
        file, found: Phrase("«\(scenario.name)» with both control totals and folkevekst"),
        expected: Phrase("one of the two"), advice: Phrase("write kontrolltotaler nei"))
    }
    let codes = folder.population?.regions.map(\.code) ?? []
    for code in codes where folder.population?.populations[code]?[growth.from] == nil {
      findings.add(
        file, found: Phrase("folkevekst of «\(scenario.name)» from \(growth.from)"),
        expected: Phrase("a complete population of region \(code) in that year"))
    }
    if growth.from > startYear {
      findings.add(
        file, found: Phrase("folkevekst of «\(scenario.name)» from \(growth.from)"),
        expected: Phrase("a first year not after the start of the run, \(startYear)"))
    }
  }

  /// The years after the end that steps must be carried on to, so that the years before it are
  /// led to the next control total of each group of ages as they would be in a longer run; often
  /// none.
  func stepsBeyond(_ end: Int) -> [Int] {
    guard bindsToControls, let input = folder.controls else { return [] }
    let step = settings.stepLength
    var last = end
    for byYear in input.totals.values {
      var led = (byYear[end] ?? []).map(\.ages)
      for (year, totals) in byYear.sorted(by: { $0.key < $1.key })
      where year > end && (year - end) % step == 0 {
        for total in totals where !led.contains(total.ages) {
          led.append(total.ages)
          last = max(last, year)
        }
      }
    }
    return Array(stride(from: end, to: last, by: step))
  }

  /// The last year with a control total that ends a step, where the run goes on after it.
  package func boundThrough(end: Int) -> Int? {
    guard bindsToControls, let years = folder.controls?.totals.values.flatMap(\.keys) else {
      return nil
    }
    return years.max().flatMap { $0 < end ? $0 : nil }
  }

  /// Warns of control totals inside the run that do not end a step, and of regions without any.
  package func warn(of steps: [Int], findings: Findings) {
    guard let input = folder.controls, let first = steps.first, let last = steps.last else {
      return
    }
    let file = FolderSchema.controls.fileName
    let ends = steps.map { $0 + settings.stepLength }
    let years = Set(input.totals.values.flatMap(\.keys)).sorted()
    for year in years
    where year > first && year < last + settings.stepLength && !ends.contains(year) {
      findings.warn(
        Phrase(
          "\(file): \(year) is not used: steps of \(settings.stepLength) years from \(first) do not end there"
        )
      )
    }
    let early = years.filter { $0 < first }.map(String.init)
    if !early.isEmpty {
      findings.warn(
        Phrase(
          "\(file): \(early.joined(separator: ", ")) is before the run starts, \(first), and is not used"
        )
      )
    }
    if let through = boundThrough(end: last + settings.stepLength) {
      findings.warn(
        Phrase("\(file) ends in \(through): the years after it are not bound to anything"))
    }
    for region in folder.population?.regions ?? [] {
      let base = folder.population?.populations[region.code]?[first]
      for total in input.totals[region.code]?[first] ?? [] {
        guard let counted = base?.persons(total.ages), abs(counted - total.persons) > 0.5 else {
          continue
        }
        findings.warn(
          Phrase(
            "\(file): \(first) is where the run starts and is not bound; ages \(total.ages.label) of region \(region.code) have \(Phrase.thousands(counted)) persons there and \(Phrase.thousands(total.persons)) in the control totals"
          )
        )
      }
    }
    for region in folder.population?.regions ?? [] where input.totals[region.code] == nil {
      findings.warn(Phrase("\(file) has nothing for region \(region.code), which runs unbound"))
    }
  }

  /// The control totals of a region on 1 January of a year.
  package func controls(region: String, year: Int, history: [Int: Population]) -> [ControlTotal] {
    if bindsToControls {
      return folder.controls?.controls(region: region, year: year, axis: settings.axis) ?? []
    }
    guard let growth = scenario.growth, let base = history[growth.from] else { return [] }
    let persons = base.total * growth.factor(at: year)
    // Growth that cannot be is told by `check`, and nothing is run with it.
    guard persons.isFinite else { return [] }
    return [ControlTotal(groups: 0..<settings.axis.count, persons: persons)]
  }
}
