import PeopleInputs
import Tabular

/// The numbers of an ensemble in which one source varied.
package struct VariancePart: Sendable {
  package let name: Phrase
  package let numbers: EnsembleNumbers
}

/// A source of variance: some of the processes.
struct VarianceSource: Sendable {
  package let name: Phrase
  package let holds: @Sendable (UncertainProcess) -> Bool

  /// The sources, in the order of the table.
  ///
  /// Net migration of the country comes and goes over the border; that of a region alone is moves
  /// within the country. Single events are a source by themselves, whatever they are events of.
  package static let all = [
    source(Phrase("fertility")) { $0.quantity == .fertility },
    source(Phrase("mortality")) { $0.quantity == .mortality },
    source(Phrase("moves within the country")) {
      $0.quantity == .domesticIn || $0.quantity == .domesticOut
        || ($0.quantity == .netMigration && $0.scope == .region)
    },
    source(Phrase("immigration and emigration")) {
      $0.quantity == .immigration || $0.quantity == .emigration
        || ($0.quantity == .netMigration && $0.scope == .nation)
    },
    source(Phrase("prevalence")) { $0.quantity == .prevalence },
    source(Phrase("unit cost")) { $0.quantity == .unitCost },
    source(Phrase("prices")) { $0.quantity == .deflator },
    VarianceSource(name: Phrase("single events")) { $0.kind == .events },
  ]

  private static func source(
    _ name: Phrase, _ holds: @escaping @Sendable (UncertainProcess) -> Bool
  ) -> VarianceSource {
    VarianceSource(name: name) { $0.kind != .events && holds($0) }
  }
}
