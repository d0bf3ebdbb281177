import Demography
import MunicipalBudget
import Tabular

/// Why the cost of this year's plan is not that of last year's: one line for each part of the inputs,
/// replaced in a stated order, adding up exactly.
///
/// The cost is net, in the prices of each year: services or demography, measures, running of
/// projects, interest and instalments. Every line is the difference of two whole runs.
public struct PlanComparison: Sendable {
  /// The lines above the table.
  public private(set) var header: [String] = []
  /// The table, on the screen and in a file.
  public private(set) var tables: [Table] = []
  /// What the user should know.
  public private(set) var warnings: [String] = []
  private let inputs: [Manifest.File]

  /// Compares two results.
  ///
  /// - Throws: `Problems` where they cannot be compared, or a mixture of their inputs cannot run.
  public init(old: ResultFolder, new: ResultFolder, language: Language) throws {
    for side in [old, new] where side.scenarios.count != 1 {
      throw Problems([
        Problem(
          file: "\(side.name)/\(OutputFolder.manifestName)",
          found: "\(side.scenarios.count) scenarios",
          expected: "one scenario, so that it is clear what is compared")
      ])
    }
    let years = try Self.years(old, new)
    var results: [[Double]] = []
    for count in 0...ComparedPart.all.count {
      results.append(try Self.cost(old, new, newParts: count, years: years))
    }
    inputs = [
      Manifest.File(file: "\(Self.words[0].nb)/\(OutputFolder.manifestName)", sha256: old.digest),
      Manifest.File(file: "\(Self.words[1].nb)/\(OutputFolder.manifestName)", sha256: new.digest),
    ]
    for side in [old, new] where side.version != Release.version {
      warnings.append(
        "\(side.name) was made by Kohort \(side.version); it is run again by \(Release.version), and the numbers may differ from those printed then"
      )
    }
    header = [
      Phrase(
        "\(old.name) → \(new.name)", "\(old.name) → \(new.name)")[language]
    ]
    tables = [Self.table(results, years, language)]
  }

  private static let words = [Phrase("gammel", "old"), Phrase("ny", "new")]

  /// The years of the new handlingsprogram that the old result has too.
  private static func years(_ old: ResultFolder, _ new: ResultFolder) throws -> ClosedRange<Int> {
    let (_, plan) = try plan(new.files, new, firstYear: nil, what: new.name)
    let (oldRun, _) = try self.plan(old.files, old, firstYear: nil, what: old.name)
    let last = min(plan.planYears.upperBound, oldRun.endYear)
    guard last >= plan.firstYear, oldRun.startYear < plan.firstYear else {
      throw Problems([
        Problem(
          file: old.name, found: "the years \(oldRun.startYear)–\(oldRun.endYear)",
          expected:
            "some of the new plan's years \(plan.planYears.lowerBound)–\(plan.planYears.upperBound)"
        )
      ])
    }
    return plan.firstYear...last
  }

  /// The cost by year with the first parts new and the others old, kroner.
  private static func cost(
    _ old: ResultFolder, _ new: ResultFolder, newParts: Int, years: ClosedRange<Int>
  ) throws -> [Double] {
    func isNew(_ file: String) -> Bool { ComparedPart.place(of: file) < newParts }
    var files = old.files.filter { !isNew($0.key) }
    files.merge(new.files.filter { isNew($0.key) }) { $1 }
    // Scenario and years come with the files that say what they are.
    let names = isNew(FolderSchema.scenarios.fileName) ? new : old
    let parts = ComparedPart.all.map(\.name)
    let what =
      "new: \(parts.prefix(newParts).joined(separator: ", ")); old: "
      + parts.dropFirst(newParts).joined(separator: ", ")
    let (run, plan) = try plan(files, names, firstYear: years.lowerBound, what: what)
    let region = run.regions.first { $0.code == plan.settings.region } ?? run.regions[0]
    let futures = RegionFutures(region, settings: run.settings)
    let folder = try read(files, what: what).estimated(lastYear: names.lastYear)
    let demand = DemandOutcome(folder, run, futures)
    do throws(BudgetError) {
      let cost = try plan.outcome(futures, demand).cost()
      return years.map { cost.nominal[$0]?[0] ?? .nan }
    } catch {
      throw Problems([mixed(error.problem(in: plan), what)])
    }
  }

  private static func read(
    _ files: [String: [UInt8]], what: String
  ) throws(Problems) -> ScenarioFolder {
    let findings = Findings()
    findings.isMixture = true
    let folder = ScenarioFolder(files: files, findings: findings)
    if !findings.problems.isEmpty {
      throw Problems(findings.problems.map { mixed($0, what) })
    }
    return folder
  }

  private static func mixed(_ problem: Problem, _ what: String) -> Problem {
    var problem = problem
    problem.file = "(\(what)) \(problem.file)"
    return problem
  }

  private static func plan(
    _ files: [String: [UInt8]], _ side: ResultFolder, firstYear: Int?, what: String
  ) throws -> (ScenarioRun, MoneyPlan) {
    var folder = try read(files, what: what)
    if let region = side.region { folder.settings.region = region }
    folder = try folder.estimated(lastYear: side.lastYear)
    guard let scenario = folder.scenario(side.scenarios[0]) else {
      throw Problems([
        Problem(
          file: what, found: "no scenario «\(side.scenarios[0])»",
          expected: "a scenario of the same name in both results")
      ])
    }
    let run = try ScenarioRun(folder, scenario: scenario, lastYear: side.lastYear)
    guard let plan = MoneyPlan(folder, run, firstYear: firstYear) else {
      throw Problems([
        Problem(
          file: what, found: "no budget in the years \(run.startYear)–\(run.endYear)",
          expected: "a budget whose first year is after the start of the run")
      ])
    }
    return (run, plan)
  }

  private static func table(
    _ results: [[Double]], _ years: ClosedRange<Int>, _ language: Language
  ) -> Table {
    let splits = years.indices.enumerated().map { place, _ in
      let order = ComparedPart.all.map(\.name)
      return OrderedSubstitution(order: order) { results[$0.count][place] }
    }
    var rows: [Table.Row] = []
    func add(_ name: Phrase, _ numbers: [Double], role: Table.Row.Role = .body) {
      rows.append(
        Table.Row([.text(name[language])] + numbers.map { .number($0) }, role: role))
    }
    let old = splits.map { Rounding.whole(($0.results.first ?? 0) / 1000) }
    add(Phrase("forrige plan", "last plan"), old)
    for (place, part) in ComparedPart.all.enumerated() {
      add(
        Phrase("ny: \(part.name)", "new: \(part.english)"), splits.map { $0.printedSteps[place] })
    }
    add(Phrase("endring i alt", "change in all"), splits.map(\.printedDifference), role: .total)
    let new = splits.map { Rounding.whole(($0.results.last ?? 0) / 1000) }
    add(Phrase("ny plan", "new plan"), new, role: .total)
    let order = ComparedPart.all.map { language == .nb ? $0.name : $0.english }
    return Table(
      name: "endring-fra-forrige-plan",
      title: Phrase("ENDRING FRA FORRIGE PLAN", "CHANGE FROM LAST PLAN")[language],
      subtitle: Phrase(
        "netto kostnad: drift eller demografi, tiltak, drift av prosjekter, renter og avdrag · 1000 kr, løpende priser",
        "net cost: services or demography, measures, operation of projects, interest and instalments · 1000 kr, nominal prices"
      )[language],
      columns: [Table.Column(key: Phrase("del", "part")[language], header: "", kind: .label)]
        + years.map {
          Table.Column(key: "\($0)", header: "\($0)", kind: .number(decimals: 0))
        }, rows: rows,
      notes: [
        Phrase(
          "delene er byttet ut i denne rekkefølgen: \(order.joined(separator: ", ")); en annen rekkefølge gir en annen fordeling og samme sum",
          "the parts were replaced in this order: \(order.joined(separator: ", ")); another order gives another split and the same sum"
        )[language]
      ])
  }

  /// The manifest, given the files as they are written.
  public func manifest(of results: [OutputFile]) -> [UInt8] {
    Manifest(
      kohort: Release.version, scenarios: [], inputs: inputs, sources: [], warnings: warnings,
      results: results.map { Manifest.File(file: $0.name, sha256: SHA256.hex($0.bytes)) }
        .sorted { $0.file < $1.file }
    ).bytes()
  }
}

extension MoneyOutcome {
  /// The net cost of each year, not as a change: services or the kroner of all inhabitants, measures,
  /// operation of projects, interest and instalments.
  func cost() throws(BudgetError) -> Money {
    var cost = Money(zero: plan.years)
    switch plan.rules.demography {
    case .steps: cost = services(net: true)
    case .own, .national:
      for group in people.groups {
        let row = plan.rules.demography == .own ? group.own : group.national
        if let row { cost = cost + row.level }
      }
    }
    for line in plan.measures { cost = cost + (try line.money(plan.years, prices: prices)) }
    for item in capital.items { cost = cost + item.operation.slice(plan.years) }
    let interest = try capital.money(\.loan.interest, years: plan.years, prices: prices)
    let instalments = try capital.money(\.loan.instalment, years: plan.years, prices: prices)
    return cost + interest + instalments
  }
}
