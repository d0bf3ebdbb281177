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
    let constant = Int(estimate.shrinkage.constant.rounded())
    let told = estimate.shrinkage.isEstimated
    let target = estimate.hasOwnTarget
    let places = estimate.panel.places.count
    return Phrase(
      "Anslått fra \(places == 1 ? "ett sted" : "\(places) steder"), 1. januar \(years): flytterater trukket mot "
        + (target
          ? "steder av samme størrelse i filen"
          : "norske kommuner av samme størrelse (følger med Kohort)")
        + " med \(constant) personår per kjønn og alder"
        + (told ? ", anslått fra jevne mot ulike år" : ", fra alle norske kommuner") + ".",
      "Estimated from \(places == 1 ? "one place" : "\(places) places"), 1 January \(years): migration rates drawn towards "
        + (target
          ? "places of the same size in the file"
          : "Norwegian municipalities of the same size (shipped with Kohort)")
        + " with \(constant) person-years per sex and age"
        + (told ? ", estimated from even against odd years" : ", from all Norwegian municipalities")
        + ".")
  }

  package init(
    estimate: LocalEstimate, names: [String]
  ) {
    self.estimate = estimate
    self.names = names
  }
}
