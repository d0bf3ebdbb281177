import Demography
import PeopleInputs
import Runs
import ScenarioFolders
import Tabular

/// The age groups that the tables of a run show.
package struct ShownAgeGroups {
  /// The groups of the folder, or the age groups of the run where those would cut through them.
  package let all: [ShownAgeGroup]

  package init(_ folder: ScenarioFolder, _ run: ScenarioRun) {
    let axis = run.settings.axis
    let fits = folder.ageGroups.allSatisfy {
      axis.groups(from: $0.ages.lower, through: $0.ages.upper) != nil
    }
    if fits {
      all = folder.ageGroups
      return
    }
    all = (0..<axis.count).map { group in
      let lower = axis.age(at: group)
      let upper = group == axis.openIndex ? nil : lower + axis.width - 1
      let ages = AgeBounds(from: lower, through: upper)
      return ShownAgeGroup(name: ages.label, ages: ages)
    }
  }

  /// The names of the groups.
  package func labels(_ language: Language) -> [String] { all.map { Self.label($0, language) } }

  private static func label(_ group: ShownAgeGroup, _ language: Language) -> String {
    guard group.name == group.ages.label else { return group.name }
    guard let upper = group.ages.upper else {
      return Phrase("\(group.ages.lower) years and over")[
        language]
    }
    let ages = group.ages.lower == upper ? "\(upper)" : "\(group.ages.lower)–\(upper)"
    return ages + Phrase(" years")[language]
  }
}
