/// A price, a rate of interest or a rule as it is written in a file, with where it comes from.
///
/// Kroner of the budget rest on these as much as on amounts, so each is listed with the results.
package struct StatedFigure: Sendable {
  /// The file it stands in.
  package let file: String
  /// The index or the field; empty for interest.
  package let name: String
  /// What kind of number it is; empty where the file has one kind only.
  package let measure: String
  /// The years it is of, as they are written.
  package let years: String
  /// What is written.
  package let value: String
  /// The scenario it is for; `nil` for all.
  package let scenario: String?
  /// Where it comes from.
  package let provenance: Provenance

  package init(
    file: String, name: String, measure: String, years: String, value: String, scenario: String?,
    provenance: Provenance
  ) {
    self.file = file
    self.name = name
    self.measure = measure
    self.years = years
    self.value = value
    self.scenario = scenario
    self.provenance = provenance
  }
}

extension [StatedFigure] {
  /// Those that a run of a scenario rests on: of all scenarios and of its own.
  package func under(_ scenario: String) -> [StatedFigure] {
    filter { $0.scenario == nil || $0.scenario == scenario }
  }

  /// The weakest source of them; `nil` where there are none.
  package var weakest: Provenance? {
    first.map { first in dropFirst().reduce(first.provenance) { $0.weaker($1.provenance) } }
  }
}
