import ServiceDemand
import Tabular

extension LadderRung {
  /// The name of a rung in every table: its code, and «øvr.» where it is merged from so many that the
  /// code would be too long for a first column (`1+2+4+5+6`); the name of the rung says which.
  package func shownCode(_ language: Language) -> String {
    mergedFrom.count > 2 ? Phrase("rest")[language] : code
  }
}

extension Ladder {
  /// The name of a rung in every table, by its code; the code itself where the ladder has no such rung.
  package func shownCode(_ code: String, _ language: Language) -> String {
    rung(code)?.shownCode(language) ?? code
  }

  /// The rung that somebody calls by its code, or by what tables show of it in any language; `nil` where
  /// there is none, or several are shown so.
  package func rung(called name: String) -> LadderRung? {
    if let rung = rung(name) { return rung }
    let asked = name.hasSuffix(".") ? String(name.dropLast()) : name
    let found = rungs.filter { rung in
      Language.allCases.contains { language in
        let shown = rung.shownCode(language)
        return shown == name || (shown.hasSuffix(".") ? String(shown.dropLast()) : shown) == asked
      }
    }
    return found.count == 1 ? found[0] : nil
  }
}
