import Demography
import FolderText
import ScenarioFolders
import Tabular

/// The adjustments a bound run needed, kept as numbers of persons for a run that is not bound.
///
/// Replicate, then loosen: bound to somebody else's projection, the folder's own rates are put right
/// by an adjustment K in every cell and step. A scenario that keeps those K and changes one
/// assumption differs from the bound run by the effect of that change alone.
struct LoosenedBinding {
  /// K by region code and the year the step begins, cells with both signs.
  let adjustments: [String: [Int: [Double]]]
  /// The bound run they are from.
  package let bound: ScenarioRun

  /// Runs the folder with the letters of its control totals, bound to them.
  ///
  /// A setting that the scenario shares with the standard scenario is no change, and the bound run
  /// has it too.
  ///
  /// - Parameters:
  ///   - prepared: the folder, with what is estimated of it.
  ///   - scenario: the scenario that is loosened; who is added or taken by the binding is as it says.
  ///   - lastYear: the last year of the scenario.
  /// - Throws: what is missing or wrong for the bound run.
  init(
    _ prepared: PreparedFolder, for scenario: ScenarioDefinition, lastYear: Int
  ) throws(Problems) {
    var base = prepared.folder.controlAlternative
    base.bound = true
    if !scenario.bindingProfile.isEmpty { base.settings = scenario.bindingProfile }
    base.settings += Self.shared(scenario, prepared.folder)
    bound = try ScenarioRun(prepared, scenario: base, lastYear: lastYear)
    var adjustments: [String: [Int: [Double]]] = [:]
    for region in bound.regions {
      for (year, step) in region.steps {
        adjustments[region.code, default: [:]][year] = step.account.adjustment
      }
    }
    self.adjustments = adjustments
  }

  /// The settings that a scenario shares with the standard scenario, where that is bound.
  private static func shared(
    _ scenario: ScenarioDefinition, _ folder: ScenarioFolder
  ) -> [(field: SettingField, text: String)] {
    guard let standard = folder.scenario(folder.settings.defaultScenario),
      standard.bound ?? true, standard.growth == nil
    else { return [] }
    return scenario.settings.filter { own in
      own.field.name != "bindingsprofil"
        && standard.settings.contains { $0.field.name == own.field.name && $0.text == own.text }
    }
  }

  /// Warns of adjustments that could not be carried out: nobody is taken who is not there.
  package func warn(of regions: [RegionRun], findings: Findings) {
    for region in regions {
      var missing = 0.0
      for (year, step) in region.steps {
        guard let wanted = adjustments[region.code]?[year] else { continue }
        for (asked, done) in zip(wanted, step.account.adjustment) { missing += abs(asked - done) }
      }
      if missing > 0.05 {
        findings.warn(
          Phrase(
            "region \(region.code): \(Phrase.thousands(missing, decimals: 1)) persons of the adjustments of the bound run were not there to take, so that more than the scenario's change is seen"
          )
        )
      }
    }
  }
}
