import FolderText
import ScenarioFolders
import Tabular

/// The names of result files, which must not meet.
///
/// A run of one scenario writes `NAME`, a run of several writes `NAME-SCENARIO`, and the files of
/// ``shared`` once for all of them. NAME is one of ``tables`` or is made from a ladder
/// (``ofLadder(_:)``). The names are those of the tables that are declared.
package enum ResultNames {
  /// The names that every scenario has for itself.
  package static let tables = ResultList.all.filter { $0.scope == .scenario }.map(\.name)

  /// The names that a result has once, however many scenarios are run: tables, what `--out` and
  /// `report` write beside them, and the kept inputs.
  package static let shared =
    ResultList.all.filter { $0.scope == .result }.map(\.name)
    + ["resultat", "manifest", "datapackage", "rapport"]
    + FolderSchema.files.map { KeptInputs.prefix + $0.name }

  /// The names of the files of a ladder.
  package static func ofLadder(_ ladder: String) -> [String] {
    ResultList.all.filter { $0.scope == .ladder }.map { $0.name(of: ladder) }
  }

  /// Two things of a folder whose results would have one name.
  package struct Clash: Equatable, Sendable {
    /// The ladder or scenario that comes second, as the folder has it.
    package let name: String
    /// What it meets: a ladder or scenario as the folder has it, or the name of a file.
    package let other: String
    /// Whether ``name`` is a scenario.
    package let isScenario: Bool
  }

  /// Ladders and scenarios of a folder whose files would have the name of another file: each ladder
  /// and each scenario once, at the first name it meets.
  package static func clashes(ladders: [String], scenarios: [String]) -> [Clash] {
    var clashes: [Clash] = []
    var names = tables
    var taken: [String: String] = [:]
    for name in tables + shared { taken[name] = name }
    for ladder in ladders {
      let own = ofLadder(ladder)
      if let other = own.lazy.compactMap({ taken[$0] }).first {
        clashes.append(Clash(name: ladder, other: other, isScenario: false))
        continue
      }
      for name in own { taken[name] = ladder }
      names += own
    }
    return clashes + endings(names, scenarios)
  }

  /// Scenarios whose endings make one name of two, as `a` and `b-c` with the ladders `t-b` and `t`.
  private static func endings(_ names: [String], _ scenarios: [String]) -> [Clash] {
    var clashes: [Clash] = []
    var taken: [String: String] = [:]
    for name in shared { taken[name] = name }
    var known: [String: String] = [:]
    for scenario in scenarios {
      let stem = FileStem.of(scenario)
      let met = names.lazy.compactMap { taken["\($0)-\(stem)"] }.first
      if let other = known[stem] ?? met {
        clashes.append(Clash(name: scenario, other: other, isScenario: true))
        continue
      }
      known[stem] = scenario
      for name in names { taken["\(name)-\(stem)"] = "\(name)-\(stem)" }
    }
    return clashes
  }
}
