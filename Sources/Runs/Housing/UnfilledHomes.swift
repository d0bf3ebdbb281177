import Demography
import FolderText

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
      warn(
        region, empty, "homes nobody moves into", "those who move in head no household", findings)
      warn(
        region, crowded, "households without a home of their own",
        "even with no in-migration within the country more households are formed than homes",
        findings)
    }
  }

  private static func warn(
    _ region: RegionRun, _ found: [(year: Int, homes: Double)], _ what: String, _ why: String,
    _ findings: Findings
  ) {
    guard let worst = found.max(by: { $0.homes < $1.homes }) else { return }
    let years =
      found.count == 1
      ? "on 1 January \(worst.year)"
      : "in \(found.count) years from \(found[0].year), most in \(worst.year)"
    findings.warn(
      "region \(region.code): \(Int(worst.homes.rounded())) \(what) \(years): \(why) (column ufylt of boliger.csv)"
    )
  }
}
