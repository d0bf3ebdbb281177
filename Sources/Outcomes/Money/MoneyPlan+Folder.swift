import Composition
import Demography
import FolderText
import MoneyInputs
import MunicipalBudget
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

extension MoneyPlan {
  /// The budget of a run; `nil` where the folder has none, or the run ends before its first year.
  ///
  /// It ends where the need that its unit costs price does. Another first year than the folder's serves whoever compares plans of different years.
  package init?(_ folder: ScenarioFolder, _ run: ScenarioRun, firstYear asked: Int? = nil) {
    let (budget, name) = (folder.budget, run.scenario.name)
    guard let rules = budget.settings, let prices = budget.deflator,
      run.settings.stepLength == 1
    else { return nil }
    let pricesNeed = budget.unitCosts.contains { !$0.ladder.isEmpty }
    let last = pricesNeed ? max(run.startYear, run.lastYearOfNeed) : run.endYear
    var given = BudgetGiven(rules: rules, prices: prices, run: run.startYear...last)
    given.interest = budget.interest
    given.unitCosts = budget.unitCosts
    given.projects = budget.projects(under: run.scenario)
    given.adopted = budget.adopted
    given.measures = budget.measures
    given.ladders = folder.ladders.ladders
    given.useStatuses = folder.ladders.statuses
    for ladder in given.ladders {
      given.capacity[ladder.name] = folder.services.capacity[ladder.name, name]
    }
    given.staff = folder.services.staff
    given.scenario = name
    given.scope = run.settings.scope
    given.isEstimated = run.estimates != nil
    self.init(given, firstYear: asked)
  }
}

extension BudgetError {
  /// The error as a problem of a file: the one the field is usually written in.
  package func problem(in plan: MoneyPlan) -> Problem {
    let file: FileSchema
    switch self {
    case .missingIndexYear, .unknownIndex, .levelNotPositive, .weightsDoNotAddUp:
      file = FolderSchema.deflator
    case .missingYear(_, "rente", _): file = FolderSchema.interest
    case .missingYear(_, "behov", _): file = FolderSchema.ladderUse
    case .missingYear(_, "årsverk", _): file = FolderSchema.staff
    case .empty(_, "sosiale_kostnader"), .empty(_, "refusjon_innslag"): file = FolderSchema.budget
    default:
      let isProject = plan.projects.contains { $0.project.name == item }
      file = isProject ? FolderSchema.investments : FolderSchema.unitCosts
    }
    return Problem(
      file: file.fileName, found: phrase,
      expected: Phrase(
        "a figure for every year of the budget: \(plan.years.lowerBound)–\(plan.years.upperBound)"))
  }
}
