import FolderText
import MunicipalBudget
import Tabular

/// What a scenario does with building projects: delay and overrun, of all or of one.
///
/// The fields of `scenarier.csv` are `forsinkelse` and `overskridelse`, with the name of the project
/// after them where they are about one: `forsinkelse Nye boliger`.
public struct ProjectChanges: Sendable, Equatable {
  /// Years later, by project; without a name of all.
  private(set) var delays: [String?: Int] = [:]
  /// Cost above the plan as a share, by project; without a name of all.
  private(set) var overruns: [String?: Double] = [:]

  private static let names = [
    ("forsinkelse", true), ("delay", true), ("overskridelse", false), ("overrun", false),
  ]

  private static func parts(_ field: String) -> (isDelay: Bool, project: String?)? {
    for (name, isDelay) in names where field == name || field.hasPrefix(name + " ") {
      let project = String(field.dropFirst(name.count)).trimmed
      return (isDelay, project.isEmpty ? nil : project)
    }
    return nil
  }

  /// Whether a field of `scenarier.csv` is one of these.
  package static func reads(_ field: String) -> Bool { parts(field) != nil }

  /// The project that a field of `scenarier.csv` names.
  static func project(of field: String) -> String? { parts(field)?.project }

  /// Sets a field from a row.
  package mutating func set(_ field: String, to value: String, row: InputRow) {
    guard let (isDelay, project) = Self.parts(field) else { return }
    if isDelay {
      guard let years = Int(value), (0...50).contains(years) else {
        row.report("verdi", expected: Phrase("whole years from 0 to 50"))
        return
      }
      delays[project] = years
    } else {
      guard let share = PlainText.rate(value), share >= -1, share <= 10 else {
        row.report(
          "verdi",
          expected: Phrase("a share of the planned cost, such as 0,2 for 20 % above it"))
        return
      }
      overruns[project] = share
    }
  }

  /// The project under the scenario: what is said of it before what is said of all.
  package func changed(_ project: InvestmentProject) throws(BudgetError) -> InvestmentProject {
    var changed = project
    if let years = delays[project.name] ?? delays[nil], years > 0 {
      changed = changed.delayed(years: years)
    }
    if let share = overruns[project.name] ?? overruns[nil], share != 0 {
      changed = try changed.overrun(by: share)
    }
    return changed
  }

  package init() {}
}
