import Demography
import FolderText
import Tabular

extension ScenarioRun {
  /// Fewer homes than this either way are rounding or a part of a home, and not warned of.
  private static let unfilledTold = 0.5

  /// Warns of homes that nobody moves into and of households without a home, one line per region.
  static func warnOfUnfilled(_ regions: [RegionRun], stepLength: Int, findings: Findings) {
    for region in regions {
      var empty: [(year: Int, homes: Double)] = []
      var crowded: [(year: Int, homes: Double)] = []
      for (year, step) in region.steps {
        guard let unfilled = step.housing?.unfilled else { continue }
        if unfilled > unfilledTold { empty.append((year + stepLength, unfilled)) }
        if unfilled < -unfilledTold { crowded.append((year + stepLength, -unfilled)) }
      }
      warn(empty, findings) { homes, years in
        Phrase(
          "region \(region.code): \(homes) homes nobody moves into \(years): those who move in head no household (column ufylt of boliger.csv)"
        )
      }
      warn(crowded, findings) { homes, years in
        Phrase(
          "region \(region.code): \(homes) households without a home of their own \(years): even with no in-migration within the country more households are formed than homes (column ufylt of boliger.csv)"
        )
      }
    }
  }

  private static func warn(
    _ found: [(year: Int, homes: Double)], _ findings: Findings,
    _ told: (_ homes: Phrase, _ years: Phrase) -> Phrase
  ) {
    guard let worst = found.max(by: { $0.homes < $1.homes }) else { return }
    let years =
      found.count == 1
      ? Phrase("on 1 January \(worst.year)")
      : Phrase("in \(found.count) years from \(found[0].year), most in \(worst.year)")
    findings.warn(told(Phrase(number: worst.homes, decimals: 0), years))
  }
}
