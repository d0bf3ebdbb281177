import Demography
import FolderText
import PeopleInputs
import ScenarioFolders
import Tabular

/// Growth that a folder asks for and nobody can mean, or that is told of before anything is run.
extension Binding {
  /// Reports folkevekst that makes a region ``UnitFault/times`` times as many or as few, over
  /// its own years or by the end of the run, and warns of more than
  /// `UnlikelyChange.inAYear`.
  func checkGrowth(startYear: Int, endYear: Int, findings: Findings) {
    guard let growth = scenario.growth else { return }
    let file = FolderSchema.scenarios.fileName
    let wanted = [growth.factor] + [startYear, endYear].map(growth.factor(at:))
    if wanted.contains(where: UnitFault.isMade(byFactor:)) {
      let last = max(endYear, growth.through)
      let times = Phrase(number: UnitFault.times, decimals: 0)
      findings.add(
        Problem(
          file: file, line: growth.place?.line, column: growth.place?.column,
          found: Phrase("folkevekst of «\(scenario.name)» from \(growth.from)"),
          expected: Phrase(
            "a factor that makes neither \(times) times as many nor as few through \(last)"),
          advice: Phrase(
            "write the factor over all the years from fra to til: 1,05 for 5 % more")))
      return
    }
    let place = growth.place.map { "\(file):\($0.line):\($0.column)" } ?? file
    if let percent = toldGrowth.map({ Phrase(number: $0 * 100, decimals: 0) }) {
      findings.warn(
        Phrase(
          "\(place): folkevekst of «\(scenario.name)» is \(percent) % a year; a fault in the factor or in the years?"
        ))
    } else if !Self.likelyGrowth.contains(growth.factor) {
      findings.warn(
        Phrase(
          "\(place): folkevekst of «\(scenario.name)» makes \(growth.from)'s people \(Phrase(number: growth.factor, decimals: 2)) times as many by \(growth.through); the factor of 24 % more is 1,24"
        ))
    }
  }

  /// Few municipalities have halved or trebled in the years of a projection.
  private static let likelyGrowth = 0.5...3.0

  /// Growth a year by folkevekst, where it is told of.
  private var toldGrowth: Double? {
    guard let growth = scenario.growth else { return nil }
    let yearly = growth.factor(at: growth.from + 1) - 1
    return UnlikelyChange.isTold(yearly) ? yearly : nil
  }

  /// The years of a region in which more than `UnlikelyChange.inAYear` has been told of already, by
  /// control totals or folkevekst.
  ///
  /// Of totals that bind the run, and of those it is loosened from: their adjustments move it alike.
  func toldYears(of region: String, startYear: Int, endYear: Int) -> [Range<Int>] {
    if toldGrowth != nil { return [startYear..<endYear] }
    guard bindsToControls || scenario.isLoosened, let controls = folder.controls,
      let base = folder.population?.populations[region]?[startYear]
    else { return [] }
    return controls.jumps(
      region: region, from: base, startYear: startYear, axis: settings.axis
    ).map(\.years)
  }
}

extension ScenarioRun {
  /// Warns of a projected year that moves a region by more than `UnlikelyChange.inAYear`, by the first
  /// of each region, whatever bound the run: totals of some ages, or totals far apart in time,
  /// move a region further than they say themselves.
  ///
  /// - Parameters:
  ///   - regions: the regions, carried out.
  ///   - stepLength: the years of a step.
  ///   - told: the years of a region that have been told of.
  ///   - findings: where it is told.
  static func warnOfGrowth(
    _ regions: [RegionRun], stepLength: Int, told: (String) -> [Range<Int>], findings: Findings
  ) {
    for region in regions {
      let known = told(region.code)
      for (year, step) in region.steps {
        let next = year + stepLength
        guard let before = region.populations[year]?.total, before > 0,
          let after = region.populations[next]?.total
        else { continue }
        // Where nobody is left there is no growth a year: all of them are gone.
        let yearly = UnlikelyChange.yearly(from: before, to: after, years: stepLength) ?? -1
        guard UnlikelyChange.isTold(yearly), !known.contains(where: { $0.overlaps(year..<next) })
        else { continue }
        let percent = Phrase(number: yearly * 100, decimals: 0)
        let isBound = step.everybodyBy != nil || step.bindsGroups
        findings.warn(
          isBound
            ? Phrase(
              "region \(region.code) changes by \(percent) % a year from \(year) in the projection, which is bound then; a fault in the totals, the moves or the rates?"
            )
            : Phrase(
              "region \(region.code) changes by \(percent) % a year from \(year) in the projection; a fault in the moves, the homes or the rates?"
            ))
        break
      }
    }
  }
}
