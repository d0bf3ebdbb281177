import ScenarioFolders
import Tabular

extension ScenarioRun {
  /// In one word whether the run is bound, loosened or free; `nil` where the folder has nothing
  /// that could bind it.
  package func bindingWord(in folder: ScenarioFolder) -> Phrase? {
    if isBound { return Phrase("bundet", "bound") }
    if !loosenedFrom.isEmpty { return Phrase("løsnet", "loosened") }
    if folder.controls == nil { return nil }
    if !housing.isEmpty { return Phrase("bundet til boligene", "bound to the homes") }
    return Phrase("fri", "free")
  }
}
