import FolderText
import MunicipalBudget
import Tabular

/// A part of the inputs that is replaced as a whole when two results are compared.
struct ComparedPart {
  /// The name in the table.
  let name: Phrase
  /// What a new one of it is, for whoever reads the line.
  let meaning: Phrase
  /// Its files.
  let files: [FileSchema]

  /// The parts of two budgets in the order they are replaced: the year that changes are counted from,
  /// then what is upstream first.
  static let budget = [
    ComparedPart(
      name: Phrase("adopted budget"),
      meaning: Phrase("another decision to count the changes from"),
      files: [FolderSchema.adopted]),
    population, rates,
    services(
      meaning: Phrase(
        "new counts of users, divided by the new population, and new decisions on coverage, dreining, places and staff"
      ), files: use + plans + staff),
    ComparedPart(
      name: Phrase("prices"),
      meaning: Phrase("other unit costs, rises of prices, interest and rules"),
      files: [
        FolderSchema.deflator, FolderSchema.unitCosts, FolderSchema.budget, FolderSchema.interest,
      ]),
    ComparedPart(
      name: Phrase("projects"),
      meaning: Phrase("other investments and measures"),
      files: [FolderSchema.investments, FolderSchema.instalments, FolderSchema.measures]),
  ]

  /// The parts of two results without a budget in the order they are replaced: what is upstream first.
  static let demand = [
    population, rates,
    services(
      meaning: Phrase("new counts of users, divided by the new population, and new coverage"),
      files: use),
    ComparedPart(
      name: Phrase("plans"),
      meaning: Phrase("new decisions on dreining and places"), files: plans),
    ComparedPart(
      name: Phrase("staff norms"),
      meaning: Phrase("other årsverk per user or place"), files: staff),
  ]

  private static let population = ComparedPart(
    name: Phrase("base population"),
    meaning: Phrase(
      "more or fewer inhabitants in the start year, with as many users per inhabitant as in the old plan"
    ),
    files: [
      FolderSchema.settings, FolderSchema.population, FolderSchema.subAreas,
      FolderSchema.ageGroups, FolderSchema.indicators,
    ])
  private static let rates = ComparedPart(
    name: Phrase("rates"),
    meaning: Phrase("other assumptions of births, deaths, moves and new homes"),
    files: [
      FolderSchema.mortality, FolderSchema.fertility, FolderSchema.migration,
      FolderSchema.assumptions, FolderSchema.controls, FolderSchema.programme,
      FolderSchema.households, FolderSchema.uncertainty, FolderSchema.limits,
      FolderSchema.scenarios,
    ])

  private static func services(meaning: Phrase, files: [FileSchema]) -> ComparedPart {
    ComparedPart(
      name: Phrase("prevalence and coverage"), meaning: meaning,
      files: files)
  }

  private static let plans = [
    FolderSchema.shifts, FolderSchema.capacity, FolderSchema.production,
  ]
  private static let staff = [FolderSchema.staff]
  /// Ladders and their users: every file that no other part has.
  private static var use: [FileSchema] {
    let others = Set(
      (population.files + rates.files + plans + staff + FolderSchema.budgetFiles).map(\.fileName))
    return FolderSchema.files.filter { !others.contains($0.fileName) }
  }
}
