import RateEstimation
import Tabular

/// What an estimate rests on, said in words.
package struct EstimateAccount {
  package let estimate: LocalEstimate
  package let names: [String]

  /// One sentence about window, weight and what was borrowed.
  package var sentence: Phrase {
    let window = estimate.window
    let years = "\(window.lowerBound)–\(window.upperBound)"
    let constant = Phrase(number: estimate.shrinkage.constant, decimals: 0)
    let told = estimate.shrinkage.isEstimated
    let target = estimate.hasOwnTarget
    let places = estimate.panel.places.count
    let from = places == 1 ? Phrase("one place") : Phrase("\(places) places")
    let others =
      target
      ? Phrase("places of the same size in the file")
      : Phrase("Norwegian municipalities of the same size (shipped with Kohort)")
    let source =
      told
      ? Phrase("estimated from even against odd years")
      : Phrase("from all Norwegian municipalities")
    return Phrase(
      "Estimated from \(from), 1 January \(years): migration rates of its own mixed with those of \(others), which count as \(constant) person-years per sex and age, \(source)."
    )
  }

  package init(
    estimate: LocalEstimate, names: [String]
  ) {
    self.estimate = estimate
    self.names = names
  }
}
