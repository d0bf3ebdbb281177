import Demography
import FolderText
import ScenarioFolders
import Tabular

/// The homes of one region's steps, and what they mean for who moves in.
package struct HousingPlan {
  /// One step of the plan.
  package struct Step {
    /// Homes completed in it.
    package let completed: Double
    /// Homes removed in it.
    package let removed: Double
    /// All homes at the end of it, those that stand empty too.
    package let stock: Double
    /// What binds the step.
    package let housing: HousingStep

    package init(
      completed: Double, removed: Double, stock: Double, housing: HousingStep
    ) {
      self.completed = completed
      self.removed = removed
      self.stock = stock
      self.housing = housing
    }
  }

  /// The steps by the year they begin.
  package private(set) var steps: [Int: Step] = [:]
  /// All homes at the start of the first step.
  private let stockAtStart: Double

  /// All homes on 1 January of a year, those that stand empty too; `nil` outside the plan.
  package func stock(_ year: Int, stepLength: Int) -> Double? {
    year == steps.keys.min() ? stockAtStart : steps[year - stepLength]?.stock
  }

  /// The plan of a region, `nil` where the folder has no homes for it; what is missing for it is
  /// added to `findings`.
  init?(
    region: String, base: Population, years: [Int], binding: Binding, findings: Findings
  ) {
    let (folder, scenario, settings) = (binding.folder, binding.scenario, binding.settings)
    guard let programme = folder.programme, programme.homes[region] != nil else { return nil }
    guard let households = folder.households else {
      findings.add(
        FolderSchema.households.fileName, found: .nothing,
        expected: Phrase("headship and who moves in, since boligbygging.csv binds the run"),
        advice: Phrase("or write boligbygging nei for the scenario"))
      return nil
    }
    let before = findings.count
    guard let first = years.first, let stock = households.stock(of: base, year: first, findings)
    else { return nil }
    stockAtStart = stock
    var homes = stock
    var lacking: Set<String> = []
    for year in years {
      let next = year + settings.stepLength
      guard let now = households.headship.cells(at: year),
        let then = households.headship.cells(at: next)
      else {
        findings.add(
          households.file, found: Phrase("no hovedperson in \(year) or before"),
          expected: Phrase("headship from \(years.first ?? year) on"))
        return nil
      }
      var arrivals = [Double](repeating: 0, count: base.cells.count)
      var (completed, removed) = (0.0, 0.0)
      for type in programme.types {
        let built = programme.homes(
          region: region, type: type, years: year..<next, delay: scenario.homesDelay,
          factor: scenario.homesFactor)
        completed += built.completed
        removed += built.removed
        guard built.completed > 0, !lacking.contains(type) else { continue }
        guard let persons = households.arrivals(perHomeOf: type, at: year),
          let profile = households.profile(type, at: year, among: base)
        else {
          lacking.insert(type)
          programme.report(
            type, lacks: households.missing(of: type, at: year), in: year, findings: findings)
          continue
        }
        for cell in arrivals.indices {
          arrivals[cell] += built.completed * persons * profile[cell]
        }
      }
      homes += completed - removed
      if homes < 0 {
        findings.add(
          programme.file,
          found: Phrase("more homes removed (avgang) than there are, region \(region), \(year)"),
          expected: Phrase("homes of 0 or more at the end of every step"))
        return nil
      }
      steps[year] = Step(
        completed: completed, removed: removed, stock: homes,
        housing: HousingStep(
          headshipAtStart: now, headshipAtEnd: then,
          homes: homes * (1 - households.vacancy(at: next)), arrivals: arrivals))
    }
    if findings.count > before { return nil }
  }
}
