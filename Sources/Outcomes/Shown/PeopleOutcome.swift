import Demography
import Runs
import ScenarioFolders
import ServiceDemand

/// The people of a run, in the region or regions that are shown.
///
/// They are the first part of a ``ScenarioOutcome``, and all there is of a run that only stands beside
/// one: the bound run that a scenario is loosened from, the trend beside a housing programme.
package struct PeopleOutcome: Sendable {
  /// The folder.
  package let folder: ScenarioFolder
  /// The run.
  package let run: ScenarioRun
  /// The region or regions that are shown.
  package let shown: ShownRegion
  /// The years of the run, without history.
  package let years: ResultYears

  /// The people of a run of a folder.
  package init(_ folder: ScenarioFolder, _ run: ScenarioRun) {
    (self.folder, self.run) = (folder, run)
    shown = ShownRegion(run, folder)
    years = ResultYears(run, history: false)
  }

  /// The age groups that tables show.
  package var groups: ShownAgeGroups { ShownAgeGroups(folder, run) }

  /// Whole persons by age group on 1 January, which add up to the printed total; `nil` for a year
  /// that is not there.
  ///
  /// The total is the published one where control totals of everybody give it.
  package func printed(_ year: Int) -> PrintedColumn? {
    shown.populations[year].map { population in
      let leaves = groups.all.map { population.persons($0.ages) ?? 0 }
      return givenTotal(year).map { PrintedColumn(leaves: leaves, givenTotal: $0) }
        ?? PrintedColumn(leaves: leaves)
    }
  }

  /// An age ratio on 1 January of a year; `nil` for a year that is not there, and where nobody is
  /// below the line.
  package func ratio(_ ratio: AgeRatio, _ year: Int) -> Double? {
    shown.populations[year].flatMap { ratio.value(in: $0) }
  }

  /// Households of a region on 1 January of a year at the folder's headship; `nil` where the folder
  /// has none, or the region is not there in the year.
  package func households(_ region: String, _ year: Int) -> Double? {
    guard let headship = folder.households?.headship.cells(at: year) else { return nil }
    return run.regions.first { $0.code == region }?.populations[year]?
      .households(headship: headship)
  }

  /// The sub-areas of the region that is shown; `nil` where several are, or it has none.
  package var subAreas: SubAreaRun? {
    shown.codes.count == 1 ? run.subAreas[shown.codes[0]] : nil
  }

  /// What the people rest on.
  package var basis: Basis { Basis(populationOf: run, in: folder) }

  /// The total that is given for a year: a published control total of everybody.
  private func givenTotal(_ year: Int) -> Double? {
    guard run.isBound, run.scenario.growth == nil, shown.codes.count == 1, year > run.startYear
    else { return nil }
    let totals = folder.controls?.totals[shown.codes[0]]?[year] ?? []
    return totals.count == 1 && totals[0].ages == .everybody ? totals[0].persons : nil
  }
}
