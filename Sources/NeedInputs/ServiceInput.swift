import Demography
import FolderText
import ServiceDemand
import Tabular

/// What a folder says about services besides who uses them today.
package struct ServiceInput: Sendable {
  /// Paths of coverage by ladder.
  package var coverage = ByScenario<[RungGroup: CoveragePath]>()
  /// Healthier ageing by ladder.
  package var healthier = ByScenario<[RungGroup: HealthierAgeing]>()
  /// Shifts by ladder.
  package var shifts = ByScenario<ShiftPlan>()
  /// Places by ladder.
  package var capacity = ByScenario<CapacityPlan>()
  /// Caps by ladder.
  package var caps = ByScenario<[SupplyCap]>()
  /// New dwellings.
  package var production = ProductionInput()
  /// Norms of staff by ladder.
  package var staff: [String: StaffPlan] = [:]
  /// Growth of staff as sources state it.
  package var growth: [GrowthFigure] = []
  /// Rates of others.
  package var references: [ReferenceInput] = []
  /// Prevalences by what they are of.
  package var prevalences: [Prevalence] = []
  /// From one ladder to another.
  package var mappings: [LadderMapping] = []
  /// Known users by ladder and group.
  package var known: [KnownUsersInput] = []

  /// Nothing.
  package init() {}

  /// Reads what the files say.
  package init(_ inputs: [String: InputFile], folder: FolderSoFar, findings: Findings) {
    let ladders = folder.ladders
    let names = folder.scenarioNames
    if let input = inputs[FolderSchema.coverage.name] {
      let read = CoverageInput.read(input, ladders, names, folder.settings, findings)
      (coverage, healthier) = (read.paths, read.healthier)
    }
    if let input = inputs[FolderSchema.shifts.name] {
      shifts = ShiftInput.read(input, ladders, names, folder.settings, findings)
    }
    if let input = inputs[FolderSchema.capacity.name] {
      readCapacity(input, folder, names, findings)
    }
    if let input = inputs[FolderSchema.production.name] {
      production = ProductionInput(input, folder: folder, findings: findings)
    }
    if let input = inputs[FolderSchema.staff.name] { readStaff(input, ladders, findings) }
    if let input = inputs[FolderSchema.growthFigures.name] { readGrowth(input, findings) }
    if let input = inputs[FolderSchema.references.name] {
      references = ReferenceInput.read(input, folder, findings)
    }
    if let input = inputs[FolderSchema.prevalence.name] {
      readPrevalence(input, folder.settings, findings)
    }
    if let input = inputs[FolderSchema.mappings.name] { readMappings(input, ladders, findings) }
    known = KnownUsersInput.read(
      users: inputs[FolderSchema.knownUsers.name],
      rules: inputs[FolderSchema.transitions.name], folder, findings)
  }

  /// `aarsverk.csv`.
  private mutating func readStaff(
    _ input: InputFile, _ ladders: LadderInput, _ findings: Findings
  ) {
    var found: [(ladder: Ladder, row: InputRow, norm: StaffNorm)] = []
    for row in input.rows(findings) {
      guard let ladder = row.ladder(ladders), let rung = row.rung(of: ladder),
        row.group(ladder, ladders), let year = row.year(),
        let perUnit = row.number("per_enhet", atLeast: 0)
      else { continue }
      let group = row.given("brukergruppe")
      let productivity = row.holds("produktivitet") ? row.rate("produktivitet") : 0
      let absence = row.holds("fravær") ? row.rate("fravær", atLeast: 0) : 0
      guard let productivity, let absence else { continue }
      do {
        found.append(
          (
            ladder, row,
            try StaffNorm(
              rung: rung, userGroup: group, perUnit: perUnit, baseYear: year,
              productivity: productivity, absence: absence)
          ))
      } catch { row.report(error) }
    }
    for ladder in ladders.ladders {
      let own = found.filter { $0.ladder == ladder }
      if own.isEmpty { continue }
      do { staff[ladder.name] = try StaffPlan(ladder: ladder, norms: own.map(\.norm)) } catch {
        own.map(\.row).report(error)
      }
    }
  }

  /// `veksttall.csv`: each source by itself, never merged.
  private mutating func readGrowth(_ input: InputFile, _ findings: Findings) {
    for row in input.rows(findings) {
      guard let name = row.requiredText("navn"), let year = row.year() else { continue }
      let before = findings.count
      let baseYear = row.holds("basisår") ? row.year("basisår") : nil
      let rate = row.holds("vekst") ? row.rate("vekst") : nil
      let base = row.holds("basis") ? row.number("basis", atLeast: 0) : nil
      let increase = row.holds("økning") ? row.number("økning") : nil
      if findings.count > before { continue }
      do {
        growth.append(
          try GrowthFigure(
            source: name, baseYear: baseYear, year: year,
            stated: .init(rate: rate, base: base, increase: increase)))
      } catch { row.report(error) }
    }
  }

  /// `forekomst.csv`.
  private mutating func readPrevalence(
    _ input: InputFile, _ settings: Settings, _ findings: Findings
  ) {
    var found: [(group: String, row: InputRow, of: Prevalence.Row)] = []
    for row in input.rows(findings) {
      guard let group = row.requiredText("brukergruppe"), let sexes = row.sexes(allowBoth: true),
        let ages = row.ages("aldersgruppe")?.bounds, let low = row.share("lav"),
        let high = row.share("høy", empty: low)
      else { continue }
      guard settings.axis.groups(from: ages.lower, through: ages.upper) != nil else {
        row.report("aldersgruppe", expected: .uncutAges(settings.axis))
        continue
      }
      found.append(
        (
          group, row,
          Prevalence.Row(persons: PersonSum(sexes: sexes, ages: ages), low: low, high: high)
        ))
    }
    var groups: [String] = []
    for row in found where !groups.contains(row.group) { groups.append(row.group) }
    for group in groups {
      let own = found.filter { $0.group == group }
      do { prevalences.append(try Prevalence(userGroup: group, rows: own.map(\.of))) } catch {
        own.map(\.row).report(error)
      }
    }
  }

  /// `kobling.csv`.
  private mutating func readMappings(
    _ input: InputFile, _ ladders: LadderInput, _ findings: Findings
  ) {
    var found: [(from: Ladder, to: Ladder, row: InputRow, of: LadderMapping.Row)] = []
    for row in input.rows(findings) {
      guard let source = row.ladder(ladders, "fratrapp"), let from = row.rung(of: source, "fra"),
        let target = row.ladder(ladders, "tiltrapp"), let to = row.rung(of: target, "til"),
        let share = row.share("andel", empty: 1)
      else { continue }
      found.append((source, target, row, LadderMapping.Row(from: from, to: to, share: share)))
    }
    for source in ladders.ladders {
      for target in ladders.ladders {
        let own = found.filter { $0.from == source && $0.to == target }
        if own.isEmpty { continue }
        do {
          mappings.append(try LadderMapping(from: source, to: target, rows: own.map(\.of)))
        } catch { own.map(\.row).report(error) }
      }
    }
  }
}
