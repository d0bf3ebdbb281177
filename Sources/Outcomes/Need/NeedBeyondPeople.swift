import Demography
import FolderText
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

extension ScenarioOutcome {
  /// What is told of steps whose path of coverage gives more users of a group than there are people of
  /// their ages.
  ///
  /// Where more are counted than live there already, it is not the path that does it: that is told
  /// when they are counted, and of what is no person, such as hours, there may be more. The words have no
  /// figures: they are the same in every scenario, and a run that hides counts does not tell them.
  package var needBeyondPeople: [Phrase] {
    (need?.ladders ?? []).flatMap { ladder in
      ladder.part.coverage.keys.sorted { ($0.rung, $0.userGroup) < ($1.rung, $1.userGroup) }
        .compactMap { warning(of: $0, on: ladder) }
    }
  }

  private func warning(of place: RungGroup, on ladder: LadderOutcome) -> Phrase? {
    let part = ladder.part
    let uses = part.need.uses.filter {
      $0.rung == place.rung && $0.userGroup == place.userGroup
    }
    guard let path = part.coverage[place], path != .constant,
      let rung = part.ladder.rungs.firstIndex(where: { $0.code == place.rung }),
      let group = part.groups.firstIndex(of: place.userGroup),
      let lower = uses.map(\.ages.lower).min()
    else { return nil }
    let upper = uses.contains { $0.ages.upper == nil } ? nil : uses.compactMap(\.ages.upper).max()
    let ages = AgeBounds(from: lower, through: upper)
    let sexes = Sex.allCases.filter { sex in uses.contains { $0.sexes.contains(sex) } }
    func inhabitants(_ year: Int) -> Double? {
      people.shown.populations[year]?.persons(ages, sexes: sexes)
    }
    let counted = uses.reduce(0) { $0 + $1.count }
    if let year = uses.first?.populationYear, let then = inhabitants(year), counted > then {
      return nil
    }
    for (year, need) in zip(ladder.years, ladder.need(rung: rung, group: group, shifted: false)) {
      guard let users = need?[0], let there = inhabitants(part.need.date.populationYear(for: year)),
        users > there + 0.5
      else { continue }
      let file = FolderSchema.coverage.fileName
      return Phrase(
        "\(file): the path of «\(place.userGroup)» on step \(place.rung) of \(part.ladder.name) gives more users than there are inhabitants aged \(ages.label); it is of users per inhabitant: 6 % is written 0,06"
      ).quoting(FolderSchema.ladderUse.fileName)
    }
    return nil
  }
}
