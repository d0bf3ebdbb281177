import Backtesting
import Outcomes

extension ResultList {
  /// All tables that a command can write: those of a run with what it says of its sources, of `compare`
  /// and of `backtest`.
  package static let all =
    ofRuns + [SourceTables.sourcesSpec, SourceTables.definitionsSpec] + CompareSpecs.all
    + ScoreSpecs.all

  /// The declarations of all tables by their names in a folder with some ladders; a name that a ladder
  /// has for a table of its own and another table has too is the other's.
  package static func byName(ladders: [String]) -> [String: ResultSpec] {
    var known: [String: ResultSpec] = [:]
    for isOfLadder in [false, true] {
      for spec in all where (spec.scope == .ladder) == isOfLadder {
        for name in spec.names(ladders) where known[name] == nil { known[name] = spec }
      }
    }
    return known
  }
}
