import Demography
import RateEstimation
import Runs

/// A deterministic run as the futures lie around it: what every draw begins with and changes.
///
/// A run that is bound to control totals or a growth path keeps the adjustments K it needed, the
/// same persons in every future: the futures lie around the bound run, and are not bound themselves.
/// Homes are filled in every future anew.
package struct EnsembleBase: Sendable {
  /// The ages.
  package let axis: AgeAxis
  /// The sexes held.
  package let scope: SexScope
  /// The conventions of the step.
  package let conventions: Conventions
  /// The years of the populations: the start, and the end of every step.
  package let years: [Int]
  /// The regions.
  package let regions: [Region]
  /// Mortality by step and sex.
  package let mortality: [[RateSchedule.SexMortality]]
  /// Whether regions meet, so that they must be run together.
  let meet: Bool

  /// A region of the run.
  package struct Region: Sendable {
    package let code: String
    package let start: Population
    /// What is assumed in each step; adjustments in place of control totals.
    package let inputs: [StepInput]
    /// What shocks are measured against.
    package let sizes: DrawnFutures.Region

    package init(
      code: String, start: Population, inputs: [StepInput], sizes: DrawnFutures.Region
    ) {
      self.code = code
      self.start = start
      self.inputs = inputs
      self.sizes = sizes
    }
  }

  /// How many steps there are.
  package var steps: Int { years.count - 1 }

  /// Takes a run apart.
  package init(_ run: ScenarioRun) {
    let settings = run.settings
    axis = settings.axis
    scope = settings.scope
    conventions = settings.conventions
    years = Array(stride(from: run.startYear, through: run.endYear, by: settings.stepLength))
    var regions: [Region] = []
    for region in run.regions {
      guard let start = region.populations[run.startYear] else { continue }
      var inputs = region.inputs
      for (index, (_, step)) in region.steps.enumerated() {
        inputs[index].controls = []
        let adjustment = step.account.adjustment
        inputs[index].adjustment = adjustment.contains { $0 != 0 } ? adjustment : nil
      }
      let sizes = Self.sizes(of: region, width: Double(settings.stepLength))
      regions.append(Region(code: region.code, start: start, inputs: inputs, sizes: sizes))
    }
    self.regions = regions
    mortality = run.regions.first?.steps.map { run.mortality[$0.year] ?? [] } ?? []
    meet = RegionalStep.meet(regions.map(\.inputs))
  }

  /// The rates of arriving that shocks of net migration are measured against, per year.
  private static func sizes(of region: RegionRun, width: Double) -> DrawnFutures.Region {
    var (persons, all): ([Double], [Double]) = ([], [])
    var (domestic, abroad): ([Double], [Double]) = ([], [])
    for (_, step) in region.steps {
      let there = step.account.start.total
      let moving = step.asked.persons
      func rate(_ stream: MigrationStream) -> Double {
        let arriving = moving[stream]?.reduce(0, +) ?? 0
        return there > 0 ? arriving / there / width : 0
      }
      persons.append(there)
      all.append(
        rate(.domesticIn) + rate(.domesticOut) + rate(.immigration) + rate(.emigration))
      domestic.append(rate(.domesticIn))
      abroad.append(rate(.immigration))
    }
    return DrawnFutures.Region(
      number: RandomRegion.number(of: region.code), persons: persons, moving: all,
      domestic: domestic,
      abroad: abroad)
  }

  /// The sensitivity of death rates to k at some ages: the estimated b from the jump-off 2020 on,
  /// and 1 before, which has not seen later years.
  static func sensitivity(_ ages: [Int], sex: Sex, startYear: Int) -> [Double] {
    guard startYear >= NationalUncertainty.sensitivityYear, let open = ages.last else {
      return ages.map { _ in 1 }
    }
    let b = NationalUncertainty.sensitivity(openAge: open)[sex.rawValue]
    return ages.map { b[$0] }
  }
}

extension RateSchedule.SexMortality {
  /// Survival at the level k: the life table with rates times exp(k·b), or where only ratios are
  /// given S to the power exp(k), which is the same with b = 1.
  package func survival(
    level k: Double, sensitivity: [Double], axis: AgeAxis, openGroup: OpenGroup
  ) -> [Double] {
    if k == 0 { return survival }
    if let table {
      let level = MortalityLevel(
        base: table.mx, ages: table.ages, infants: infants, sensitivity: sensitivity)
      if let ratios = try? level.table(at: k).survivalRatios(on: axis, openGroup: openGroup) {
        return ratios
      }
    }
    let power = Elementary.exp(k)
    return survival.map { $0 > 0 ? Elementary.exp(Elementary.log($0) * power) : 0 }
  }
}
