import ScenarioFolders
import Tabular

extension ScenarioRun {
  /// In one word whether the run is bound, loosened or free; `nil` where the folder has nothing
  /// that could bind it.
  package func bindingWord(in folder: ScenarioFolder) -> Phrase? {
    if isBound { return Phrase("bound") }
    if !loosenedFrom.isEmpty { return Phrase("loosened") }
    if folder.controls == nil { return nil }
    if !housing.isEmpty { return Phrase("bound to the homes") }
    return Phrase("free")
  }
}
