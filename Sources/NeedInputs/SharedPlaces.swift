import FolderText
import ServiceDemand
import Tabular

extension ServiceInput {
  /// What rows of places must have in common to be places beside each other.
  private struct Beside: Hashable {
    let ladder: String
    let scenario: String?
    let rung: String
    let owner: CapacityRow.Owner
    let isPlanned: Bool
    let area: String?
  }

  /// Tells places that no user group is named for beside places of groups on the same step.
  ///
  /// Groups may share places, which come besides their own; as often the row is the sum of theirs.
  static func tellShared(
    _ places: [(ladder: String, scenario: String?, row: InputRow, of: CapacityRow)],
    _ findings: Findings
  ) {
    let beside = Dictionary(grouping: places) {
      Beside(
        ladder: $0.ladder, scenario: $0.scenario, rung: $0.of.rung, owner: $0.of.owner,
        isPlanned: $0.of.isPlanned, area: $0.of.area)
    }
    // Rows of the same years have the same beside them.
    var told: [Beside: Set<[Int]>] = [:]
    for shared in places where shared.of.userGroup == nil {
      let key = Beside(
        ladder: shared.ladder, scenario: shared.scenario, rung: shared.of.rung,
        owner: shared.of.owner, isPlanned: shared.of.isPlanned, area: shared.of.area)
      let years = [shared.of.firstYear, shared.of.lastYear ?? .max]
      if !told[key, default: []].insert(years).inserted { continue }
      let own = (beside[key] ?? []).first {
        $0.of.userGroup != nil && $0.of.firstYear <= shared.of.lastYear ?? .max
          && shared.of.firstYear <= $0.of.lastYear ?? .max
      }
      guard let own else { continue }
      let file = shared.row.file.name
      findings.warn(
        Phrase(
          "\(file):\(shared.row.line): places on step \(shared.of.rung) without brukergruppe are counted besides those of «\(own.of.userGroup ?? "")» on line \(own.row.line); are they the sum of the groups? Then take the row out"
        ), quoting: file)
    }
  }
}
