import Tabular

/// The columns of tables of people, unrounded.
extension ColumnSpec {
  /// Declares a column of numbers with all their digits.
  package static func exact(
    _ nb: String, _ en: String, nn: String? = nil, _ meaning: Phrase? = nil
  ) -> ColumnSpec {
    ColumnSpec(nb, en, nn: nn, .exact, meaning)
  }

  package static let start = exact(
    "start", "start", Phrase("persons when the step begins"))
  package static let end = exact(
    "slutt", "end", Phrase("persons when the step ends"))
  package static let movedIn = exact(
    "inn", "in", Phrase("movers in by cohort"))
  package static let movedOut = exact(
    "ut", "out", Phrase("movers out by cohort"))
  package static let adjustment = exact(
    "justering", "adjustment",
    Phrase("added or taken away by control totals"))
  package static let ratio = label(
    "indikator", "indicator", Phrase("name of the ratio"),
    header: Phrase.empty)
  package static let ageBounds = label(
    "aldersgrenser", "age_bounds",
    Phrase("ages of numerator and denominator"),
    header: Phrase("ages"), isDimension: false)
  /// An age group under a heading that says nothing.
  package static let ageGroups = label(
    "aldersgruppe", "age_group",
    Phrase("completed years on 1 January"), header: Phrase.empty)
}
