import ResultFiles
import ScenarioFolders
import Tabular

/// Why this year's plan is not that of last year: one line for each part of the inputs, replaced in
/// a stated order, adding up exactly.
///
/// The first table is of `Nytt budsjett, i alt, netto` as each result prints it in the prices of each
/// year, over the years that both have; the second of the level of cost, from which the plan takes
/// the level of the year before. Every line is the difference of two whole runs.
public struct PlanComparison: Sendable {
  /// The lines above the table.
  public private(set) var header: [String] = []
  /// The table, on the screen and in a file.
  public private(set) var tables: [Table] = []
  /// What the user should know.
  public private(set) var warnings: [Phrase] = []
  private let inputs: [Manifest.File]
  private let language: Language

  /// Compares two results.
  ///
  /// - Throws: `Problems` where they cannot be compared, or a mixture of their inputs cannot run.
  public init(old: ResultFolder, new: ResultFolder, language: Language) throws {
    for side in [old, new] where side.scenarios.count != 1 {
      throw Problems([
        Problem(
          file: "\(side.name)/\(OutputFolder.manifestName)",
          found: Phrase("\(side.scenarios.count) scenarios"),
          expected: Phrase("one scenario, so that it is clear what is compared"))
      ])
    }
    try Self.requireOnePlace(old, new)
    let sides = ComparedSides(old, new, language)
    let count = sides.parts.count
    let first = try PlanMixture(sides, newParts: 0)
    let last = try PlanMixture(sides, newParts: count)
    var mixtures = [first]
    func mix() throws {
      for newParts in 1..<count {
        mixtures.append(try PlanMixture(sides, newParts: newParts, ratesOf: first))
      }
      mixtures.append(last)
    }
    self.language = language
    var tables: [Table] = []
    if sides.isBudget {
      let dates = (try Self.firstYear(old), try Self.firstYear(new))
      func priced(_ mixture: PlanMixture, _ newParts: Int) throws(Problems) -> BudgetMixture {
        // The first part is the adopted budget.
        try BudgetMixture(
          mixture, firstYear: newParts == 0 ? dates.0 : dates.1,
          decided: mixtures.count > 1 ? mixtures[1] : nil)
      }
      let years = try Self.years(
        try priced(first, 0).plan.planYears, try priced(last, count).plan.planYears,
        from: first.run.startYear, old)
      try mix()
      var priceds: [BudgetMixture] = []
      for (newParts, mixture) in mixtures.enumerated() {
        priceds.append(try priced(mixture, newParts))
      }
      let made = PlanComparisonTables(priceds, years: years, language: language)
      if let plan = try made.plan() { tables.append(plan) } else { warnings.append(Self.noPlan) }
      tables.append(try made.level())
    } else {
      try mix()
      tables = try DemandComparisonTables(mixtures, sides.parts, language: language).all()
      if sides.onlyOneHasBudget { warnings.append(Self.oneBudget) }
    }
    self.tables = tables
    inputs = [
      Manifest.File(file: "\(Self.words[0].nb)/\(OutputFolder.manifestName)", sha256: old.digest),
      Manifest.File(file: "\(Self.words[1].nb)/\(OutputFolder.manifestName)", sha256: new.digest),
    ]
    for side in [old, new] where side.version != Release.version {
      warnings.append(
        Phrase(
          "\(side.name) was made by Kohort \(side.version); it is run again by \(Release.version), and the numbers may differ from those printed then"
        )
      )
    }
    header = [
      Phrase("\(old.name) → \(new.name)")[language]
    ]
  }

  /// Inputs of the two are mixed by the codes of regions: those of two places make no run of one.
  private static func requireOnePlace(_ old: ResultFolder, _ new: ResultFolder) throws(Problems) {
    let (before, now) = (old.regions, new.regions)
    if before.isEmpty || now.isEmpty || Set(before.map(\.code)) == Set(now.map(\.code)) { return }
    func told(_ regions: [Manifest.Region]) -> String {
      let shown = regions.prefix(3).map { $0.name.isEmpty ? $0.code : "\($0.name) (\($0.code))" }
      return shown.joined(separator: ", ") + (regions.count > 3 ? " …" : "")
    }
    throw Problems([
      Problem(
        file: new.name, found: Phrase("a result of \(told(now))"),
        expected: Phrase("one of \(told(before)), as \(old.name) is"),
        advice: Phrase(
          "where the place has a new number, give the old folder that number and run it again"))
    ])
  }

  private static let noPlan = Phrase(
    "there is no vedtatt_budsjett.csv in both, so neither is a handlingsprogram: only the level is compared"
  )
  private static let oneBudget = Phrase(
    "only one of the results has a budget (okonomi.csv): population, need and staff are compared, and not kroner"
  )

  /// The first budget year of a result.
  private static func firstYear(_ side: ResultFolder) throws(Problems) -> Int? {
    try PlanMixture.read(side.files, what: side.name).budget.settings?.firstYear
  }

  private static let words = [Phrase("old"), Phrase("new")]

  /// The years that stand in the handlingsprogram of both.
  private static func years(
    _ known: ClosedRange<Int>, _ asked: ClosedRange<Int>, from start: Int, _ side: ResultFolder
  ) throws(Problems) -> ClosedRange<Int> {
    let first = max(known.lowerBound, asked.lowerBound)
    let last = min(known.upperBound, asked.upperBound)
    guard first <= last, start < asked.lowerBound else {
      throw Problems([
        Problem(
          file: side.name, found: Phrase("a plan of \(known.lowerBound)–\(known.upperBound)"),
          expected:
            Phrase(
              "some of the new plan's years \(asked.lowerBound)–\(asked.upperBound), in a run that begins before them"
            ),
          advice: Phrase("name the older result first"))
      ])
    }
    return first...last
  }

  /// The manifest, given the files as they are written.
  public func manifest(of results: [OutputFile]) -> [UInt8] {
    Manifest(
      kohort: Release.version, kind: .compare, language: language, scenarios: [], inputs: inputs,
      sources: [],
      warnings: warnings.map { $0[language] },
      results: results.map { Manifest.File(file: $0.name, sha256: SHA256.hex($0.bytes)) }
        .sorted { $0.file < $1.file }
    ).bytes()
  }
}
