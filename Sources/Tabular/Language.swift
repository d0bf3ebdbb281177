/// The language of results: number marks and the few words a writer adds itself.
///
/// Norwegian (bokmål) is the language of result tables; English is asked for with `--lang en`.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Norwegian, bokmål: `96 088`, `4,6 %`, `kilde`.
  case nb
  /// English: `96,088`, `4.6%`, `source`.
  case en

  /// The word before where figures come from.
  var source: String { self == .nb ? "kilde" : "source" }

  /// The note that names the columns a narrow window left out.
  func hidden(_ headers: [String]) -> String {
    let list = headers.joined(separator: ", ")
    return self == .nb
      ? "Ikke plass i vinduet: \(list)." : "No room in the window: \(list)."
  }
}
