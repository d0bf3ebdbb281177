import Backtesting
import Outcomes

extension ResultList {
  /// All tables that a command can write: those of a run with what it says of its sources, of `compare`
  /// and of `backtest`.
  package static let all =
    ofRuns + [SourceTables.sourcesSpec, SourceTables.definitionsSpec] + CompareSpecs.all
    + ScoreSpecs.all

  /// The declaration of any table, by its name in a folder with some ladders, or by that name with the
  /// ending of a scenario.
  package static func anySpec(of name: String, ladders: [String]) -> ResultSpec? {
    all.first { $0.scope != .ladder && $0.name == name }
      ?? all.first { $0.scope == .ladder && $0.names(ladders).contains(name) }
  }
}
