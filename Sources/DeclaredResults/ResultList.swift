import FutureTables
import MoneyTables
import NeedTables
import Outcomes
import PeopleTables

/// The tables that are declared, by the order of a result.
package enum ResultList {
  /// Those of a run and its futures.
  package static let ofRuns =
    PeopleTableList.specs + ServiceTables.specs + BudgetReport.specs + EnsembleReport.specs

  /// The table that another stands in place of on a screen: a number by the median of its futures.
  package static func replaced(by name: String, ladders: [String]) -> String? {
    ofRuns.lazy.compactMap { $0.replaced(by: name, ladders: ladders) }.first
  }

  /// The declaration of a table of a run, by its name in a folder with some ladders.
  package static func spec(of name: String, ladders: [String]) -> ResultSpec? {
    ofRuns.first { $0.scope != .ladder && $0.name == name }
      ?? ofRuns.first { $0.scope == .ladder && $0.names(ladders).contains(name) }
  }
}
