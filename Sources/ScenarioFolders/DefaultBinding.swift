import Demography
import FolderText
import PeopleInputs
import Tabular

/// How a scenario stands to the control totals where the folder does not say it.
///
/// Control totals are somebody's totals of one alternative. Bound to them, a run of other letters
/// would have the same people whatever the letters say. So a scenario whose letters differ from
/// those of the control totals keeps the adjustments of the bound run and lets its letters act on
/// top (``LoosenedBinding``). Where a letter is 0 the adjustments might be the very moves that the
/// scenario takes away, and the run is free.
package enum DefaultBinding: Sendable, Equatable {
  /// Loosened: the control totals are of other letters, given here.
  case loosened(from: String)
  /// Free: a letter says that nobody moves; the control totals are of the letters given here.
  case freeOfMoves(from: String)
  /// Free: there is no bound run to take adjustments from.
  case freeWithoutBoundRun(from: String)

  /// The choice for a scenario, or `nil` where the folder decides or the letters are the same.
  init?(_ scenario: ScenarioDefinition, in folder: ScenarioFolder) {
    guard folder.controls != nil, scenario.bound == nil, scenario.growth == nil else { return nil }
    let theirs = folder.controlLetters
    if scenario.alternative == theirs { return nil }
    self =
      scenario.letters.values.contains(Letter.none)
      ? .freeOfMoves(from: theirs) : .loosened(from: theirs)
  }

  /// Whether the adjustments of the bound run are kept.
  package var isLoosened: Bool {
    if case .loosened = self { return true }
    return false
  }

  /// Why the run is not bound, as the end of a sentence about it.
  package var reason: Phrase {
    switch self {
    case .loosened(let letters):
      Phrase(
        "the control totals are of \(letters); the adjustments of the bound run are kept, and the letters act on top"
      )
    case .freeOfMoves(let letters):
      Phrase(
        "the control totals are of \(letters) and are not used: the adjustments to them may be the moves that are 0 here"
      )
    case .freeWithoutBoundRun(let letters):
      Phrase(
        "the control totals are of \(letters) and are not used: there is no bound run to loosen from"
      )
    }
  }
}

extension ScenarioDefinition {
  /// The four letters, those that are not given as M.
  package var alternative: String {
    Component.allCases.map { (letters[$0] ?? .main).rawValue }.joined()
  }

  /// The scenario with what the folder does not say about control totals decided.
  package func decided(in folder: ScenarioFolder) -> ScenarioDefinition {
    guard let choice = DefaultBinding(self, in: folder) else { return self }
    var scenario = self
    scenario.defaultBinding = choice
    scenario.bound = false
    scenario.isLoosened = choice.isLoosened
    return scenario
  }

  /// What it says about who is added or taken where totals bind; often nothing.
  package var bindingProfile: [(field: SettingField, text: String)] {
    settings.filter { $0.field.name == "bindingsprofil" }
  }

  /// The scenario, free since there is no bound run to loosen it from.
  package func freed(in folder: ScenarioFolder) -> ScenarioDefinition {
    var scenario = self
    scenario.defaultBinding = .freeWithoutBoundRun(from: folder.controlLetters)
    scenario.isLoosened = false
    return scenario
  }
}

extension ScenarioFolder {
  /// The letters the control totals are of: those of the standard scenario where it is bound to
  /// them, otherwise MMMM.
  var controlLetters: String { controlAlternative.alternative }

  /// A scenario with those letters, the binding profile of the standard scenario where that is the
  /// bound one, and nothing else.
  package var controlAlternative: ScenarioDefinition {
    var plain = ScenarioDefinition()
    if let standard = scenario(settings.defaultScenario), standard.bound ?? true,
      standard.growth == nil
    {
      plain.letters = standard.letters
      plain.settings = standard.bindingProfile
    }
    return plain
  }
}
