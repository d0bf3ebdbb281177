import FolderText
import Tabular

/// What an interval in a table is, so that two of the same quantity are never taken for one.
///
/// A table declares its kind (``ResultSpec/interval``) and says it by its name here, which is the one
/// place that has the words.
package enum IntervalKind: Sendable, Equatable, CaseIterable {
  /// Fitted to how far off past forecasts of Norwegian municipalities were.
  case pastErrors
  /// Quantiles of the futures of the run.
  case futures

  /// What it is made of, with the share that lies within, such as `80`.
  ///
  /// - Parameters:
  ///   - share: per cent, as it is written.
  ///   - draws: how many futures, as it is written; empty where nobody counts them.
  /// - Returns: the name, such as `80 % intervall av 1 000 framtider`.
  package func name(_ share: String = "80", draws: String = "") -> Phrase {
    let count = draws.isEmpty ? "" : "\(draws) "
    return switch self {
    case .pastErrors:
      Phrase(
        "\(share) % intervall fra treff i tidligere framskrivinger",
        "\(share) % interval from the hits of past forecasts")
    case .futures:
      Phrase(
        "\(share) % intervall av \(count)framtider", "\(share) % interval of \(count)futures")
    }
  }

  /// Why the two are not as wide, and which is for what: to stand once, where both do.
  package static let difference = Phrase(
    "To slags intervall: dette sier hvor langt tidligere framskrivinger har bommet, uansett hvorfor, og er etter ti år bare trukket videre; det av framtider har med det som trekkes i usikkerhet-brukt.csv, og ikke mer. Derfor er de ikke like brede. Bruk dette for folketallet inntil ti år fram; bruk framtidene for aldersforhold, behov, kroner og sannsynligheter, og for alt som er lenger fram (docs/uncertainty.md).",
    "Two kinds of interval: this one tells how far past forecasts missed, whatever the reason, and is only drawn on after ten years; that of futures holds what is drawn by usikkerhet-brukt.csv, and no more. So they are not equally wide. Use this one for the population up to ten years ahead; use the futures for age ratios, need, kroner and probabilities, and for all that is further ahead (docs/uncertainty.md)."
  )

  /// What tables without an interval are where others have medians of futures.
  package static let ownPath = Phrase(
    "Der det står median, er tallet midt mellom framtidene; tabeller uten median er scenarioets egen bane, uten trekking, og kan ha et litt annet tall for det samme.",
    "Where a median is named, the figure is in the middle of the futures; tables without one are the scenario's own path, with nothing drawn, and may have a slightly different figure for the same thing."
  )
}
