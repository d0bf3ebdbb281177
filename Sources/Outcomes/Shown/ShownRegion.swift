import Demography
import Runs
import ScenarioFolders
import Tabular

/// What the tables on the screen are about: one region, or all of them together.
package struct ShownRegion: Sendable {
  /// The name and code, as in `Asker (3203)`.
  package let title: Phrase
  /// The populations by year.
  package let populations: [Int: Population]
  /// The codes of the regions added up.
  package let codes: [String]

  /// The region of the settings, or all regions.
  package init(_ run: ScenarioRun, _ folder: ScenarioFolder) {
    let wanted = run.settings.region
    let regions = run.regions.filter { wanted == nil || $0.code == wanted }
    codes = regions.map(\.code)
    if regions.count == 1 {
      let name = run.settings.name.isEmpty ? regions[0].name : run.settings.name
      let told = name.isEmpty ? regions[0].code : "\(name) (\(regions[0].code))"
      title = Phrase(verbatim: told)
      populations = regions[0].populations
      return
    }
    let name = run.settings.name
    title =
      name.isEmpty
      ? Phrase("\(regions.count) regions") : Phrase(verbatim: name)
    var sums: [Int: Population] = regions.first?.populations ?? [:]
    for region in regions.dropFirst() {
      for (year, sum) in sums {
        guard let own = region.populations[year] else {
          sums[year] = nil
          continue
        }
        let cells = zip(sum.cells, own.cells).map { $0 + $1 }
        sums[year] = Population(axis: sum.axis, scope: sum.scope, cells: cells)
      }
    }
    populations = sums
  }
}
