import FolderText
import MunicipalBudget

/// A part of the inputs that is replaced as a whole when two plans are compared.
struct ComparedPart {
  /// The name in the table, from ``OrderedSubstitution/usualOrder``.
  package let name: String
  /// The name in English.
  package let english: String
  /// Its files; those of no part belong to `forekomst og dekning`.
  package let files: [FileSchema]

  /// The parts in the order they are replaced: the year that changes are counted from,
  /// then what is upstream first.
  package static let all: [ComparedPart] = zip(OrderedSubstitution.usualOrder, parts).map {
    ComparedPart(name: $0, english: $1.0, files: $1.1)
  }

  private static let parts: [(String, [FileSchema])] = [
    ("adopted budget", [FolderSchema.adopted]),
    (
      "base population",
      [
        FolderSchema.settings, FolderSchema.population, FolderSchema.subAreas,
        FolderSchema.ageGroups, FolderSchema.indicators,
      ]
    ),
    (
      "rates",
      [
        FolderSchema.mortality, FolderSchema.fertility, FolderSchema.migration,
        FolderSchema.assumptions, FolderSchema.controls, FolderSchema.programme,
        FolderSchema.households, FolderSchema.uncertainty, FolderSchema.limits,
        FolderSchema.scenarios,
      ]
    ), ("prevalence and coverage", [FolderSchema.ladders, FolderSchema.ladderUse]),
    (
      "prices",
      [
        FolderSchema.deflator, FolderSchema.unitCosts, FolderSchema.budget, FolderSchema.interest,
      ]
    ),
    ("projects", [FolderSchema.investments, FolderSchema.instalments, FolderSchema.measures]),
  ]

  /// The part of services, which takes every file that no other part has.
  private static let rest = 3

  /// The part a file belongs to, by its place.
  package static func place(of file: String) -> Int {
    all.firstIndex { $0.files.contains { $0.fileName == file } } ?? rest
  }
}
