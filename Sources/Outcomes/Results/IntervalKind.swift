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
      Phrase("\(share) % interval from the hits of past forecasts")
    case .futures:
      Phrase("\(share) % interval of \(count)futures")
    }
  }

  /// Why the two are not as wide, and which is for what: to stand once, where both do.
  package static let difference = Phrase(
    "Two kinds of interval: this one tells how far past forecasts missed, whatever the reason, and is only drawn on after ten years; that of futures holds what is drawn by usikkerhet-brukt.csv, and no more. So they are not equally wide. Use this one for the population up to ten years ahead; use the futures for age ratios, need, kroner and probabilities, and for all that is further ahead (docs/uncertainty.md)."
  )

  /// What tables without an interval are where others have medians of futures.
  package static let ownPath = Phrase(
    "Where a median is named, the figure is in the middle of the futures; tables without one are the scenario's own path, with nothing drawn, and may have a slightly different figure for the same thing."
  )
}
