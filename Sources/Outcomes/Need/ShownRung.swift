import ServiceDemand
import Tabular

extension LadderRung {
  /// The name of a step in every table: its code, and «øvr.» where it is merged from so many that the
  /// code would be too long for a first column (`1+2+4+5+6`); the name of the step says which.
  package func shownCode(_ language: Language) -> String {
    mergedFrom.count > 2 ? Phrase("øvr.", "rest")[language] : code
  }
}

extension Ladder {
  /// The name of a step in every table, by its code; the code itself where the ladder has no such step.
  package func shownCode(_ code: String, _ language: Language) -> String {
    step(code)?.shownCode(language) ?? code
  }

  /// The step that somebody calls by its code, or by what tables show of it in a language; `nil` where
  /// there is none, or several are shown so.
  package func step(called name: String) -> LadderRung? {
    if let step = step(name) { return step }
    let asked = name.hasSuffix(".") ? String(name.dropLast()) : name
    let found = steps.filter { step in
      [Language.nb, .en].contains { language in
        let shown = step.shownCode(language)
        return shown == name || (shown.hasSuffix(".") ? String(shown.dropLast()) : shown) == asked
      }
    }
    return found.count == 1 ? found[0] : nil
  }
}
