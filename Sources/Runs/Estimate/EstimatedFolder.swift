import Demography
import FolderText
import PeopleInputs
import RateEstimation
import ScenarioFolders
import StatisticsNorway
import Tabular

/// What was estimated for a folder that does not say everything itself.
package struct EstimatedFolder: Sendable {
  /// The forecast the estimates come from.
  package let forecast: LocalForecast
  /// The places, with what is remarkable about them.
  package let panel: PopulationPanel
  /// The files whose place the estimates take.
  package let standsFor: [String]
  /// Each region's births against the common rates, where there is more than one region.
  let fertilityFactors: [String: Double]

  /// Whether what L and H mean is Kohort's own, because the folder does not say it.
  package let assumesLevels: Bool
  /// How many quantities were estimated: without the levels of letters, and with them.
  package private(set) var counts: [EstimateCount] = []

  package init(
    forecast: LocalForecast, panel: PopulationPanel, standsFor: [String],
    fertilityFactors: [String: Double], assumesLevels: Bool
  ) {
    (self.forecast, self.panel, self.standsFor) = (forecast, panel, standsFor)
    (self.fertilityFactors, self.assumesLevels) = (fertilityFactors, assumesLevels)
    counts = [false, true].map { EstimateCount(self, usesLevels: $0) }
  }

  /// The quantities that scenarios rest on, with those of letters where one uses them.
  package func count(usesLevels: Bool) -> EstimateCount { counts[usesLevels ? 1 : 0] }

  /// Whether the regions share the births of the common rates: where they are enough to tell what
  /// places have, their own births are the level, and factors only divide it.
  private var sharesBirths: Bool { forecast.estimate.hasOwnTarget }

  /// The rates of a region in a step: the common ones, with its own factor where it shares no births.
  package func rates(_ common: StepRates, of region: String) -> StepRates {
    guard !sharesBirths, let factor = fertilityFactors[region] else { return common }
    return common.scaled(fertility: factor)
  }

  /// The factor of a region that shares births with the others.
  func birthsFactor(of region: String) -> Double? {
    sharesBirths ? fertilityFactors[region] : nil
  }
}

/// A folder as a run takes it: what it says itself, and what was estimated for the rest.
public struct PreparedFolder: Sendable {
  /// The folder, with estimated rates in the place of files it does not have.
  public var folder: ScenarioFolder
  /// What was estimated; `nil` where the folder says everything, or no projection is asked for.
  package let estimates: EstimatedFolder?

  /// A folder of which nothing is estimated.
  public init(_ folder: ScenarioFolder) { self.init(folder, nil) }

  package init(_ folder: ScenarioFolder, _ estimates: EstimatedFolder?) {
    (self.folder, self.estimates) = (folder, estimates)
  }
}

extension ScenarioFolder {
  /// The codes of today's municipalities; a population file with 300 of them is the country.
  public static var municipalityCodes: [String] { Municipalities.shipped.entries.map(\.code) }

  /// The years projected where nobody says how many.
  static let estimatedYears = 30

  /// The folder with mortality, fertility and migration estimated from its populations where it has
  /// none, by the method of docs/method.md; itself where it says them, or where they cannot be.
  ///
  /// Estimated is what is missing in a folder without dodelighet or fruktbarhet, for a projection
  /// to `lastYear`, `sluttår` or, with two years of population and more, 30 years ahead. Needed are
  /// both sexes, steps of one year and an open age from 80 to 120. Net migrants are counted at the
  /// end of the step unless the folder says otherwise.
  ///
  /// - Parameter lastYear: the last year asked for, `nil` to take the folder's.
  /// - Returns: the folder to run.
  /// - Throws: what keeps populations that could be estimated from being so.
  public func estimated(lastYear: Int?) throws(Problems) -> PreparedFolder {
    guard mortality == nil || fertility == nil, let population, let start = settings.startYear,
      settings.scope == .both, settings.axis.width == 1,
      LocalPanel.openAges.contains(settings.openAge), start > NationalLaws.years.lowerBound
    else { return PreparedFolder(self) }
    let history = Set(population.populations.values.flatMap(\.keys)).filter { $0 <= start }
    guard
      let end = lastYear ?? lastAsked ?? (history.count >= 2 ? start + Self.estimatedYears : nil),
      end > start
    else { return PreparedFolder(self) }
    let panel = try PopulationPanel(folder: self, joinsHalves: false)
    let estimate: LocalEstimate
    do {
      estimate = try LocalEstimate(panel.panel, jumpOff: start, scope: panel.scope)
    } catch {
      throw Problems([error.problem(file: FolderSchema.population.fileName)])
    }
    let forecast = LocalForecast(estimate, years: end - start)
    var folder = self
    var standsFor: [String] = []
    var factors: [String: Double] = [:]
    if settings.endYear == nil { folder.settings.endYear = end }
    if mortality == nil {
      folder.mortality = try estimatedMortality(estimate, years: start..<end)
      standsFor.append(FolderSchema.mortality.fileName)
    }
    if fertility == nil {
      let isAlone = panel.panel.places.count == 1
      if !isAlone {
        for (code, factor) in zip(panel.panel.places, estimate.fertilityFactors) {
          factors[code] = factor
        }
      }
      folder.fertility = estimatedFertility(
        estimate, years: start..<end, factor: isAlone ? estimate.fertilityFactors[0] : 1)
      standsFor.append(FolderSchema.fertility.fileName)
    }
    if migration == nil {
      folder.migration = MigrationInput(LocalStreams(forecast))
      if !settings.given.contains("migrasjonstid") {
        folder.settings.conventions.migrationTiming = .end
      }
      standsFor.append(FolderSchema.migration.fileName)
    }
    if assumptions == nil { folder.assumptions = AssumedLevels.input(startYear: start) }
    let estimates = EstimatedFolder(
      forecast: forecast, panel: panel, standsFor: standsFor, fertilityFactors: factors,
      assumesLevels: assumptions == nil)
    return PreparedFolder(folder, estimates)
  }

  /// The latest `sluttår` of the settings and the scenarios.
  private var lastAsked: Int? {
    var years = settings.endYear.map { [$0] } ?? []
    for scenario in scenarios {
      for (field, text) in scenario.settings where field.name == "sluttår" {
        if let year = Int(text) { years.append(year) }
      }
    }
    return years.max()
  }

  private func estimatedMortality(
    _ estimate: LocalEstimate, years: Range<Int>
  ) throws(Problems) -> MortalityInput {
    var tables: [Sex: [Int: LifeTable]] = [:]
    for year in years {
      for (sex, rates) in zip(Sex.allCases, estimate.deathRates(year: year)) {
        do {
          tables[sex, default: [:]][year] = try LifeTable(
            mx: rates, ages: Array(rates.indices), infants: settings.infants.rule(sex))
        } catch {
          preconditionFailure("the estimated death rates make no life table: \(error)")
        }
      }
    }
    return MortalityInput(
      file: FolderSchema.mortality.fileName, tables: tables.mapValues { TablesByYear($0) })
  }

  /// Births that give the children of 0 years the estimate asks for, after a year's deaths.
  private func estimatedFertility(
    _ estimate: LocalEstimate, years: Range<Int>, factor: Double
  ) -> FertilityInput {
    var patterns: [Int: FertilityPattern] = [:]
    for year in years {
      let deaths = estimate.deathRates(year: year).map { $0[0] }
      let living = 1 - 0.5 * (deaths[0] + deaths[1])
      var rates = [Double](repeating: 0, count: settings.axis.count)
      for (age, rate) in estimate.fertilityRates(step: year - years.lowerBound).enumerated() {
        rates[age] = rate * factor / living
      }
      patterns[year] = FertilityPattern(axis: settings.axis, rates: rates)
    }
    return FertilityInput(
      file: FolderSchema.fertility.fileName, patterns: TablesByYear(patterns))
  }
}
