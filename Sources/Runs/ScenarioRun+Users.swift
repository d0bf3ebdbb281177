import Demography
import FolderText
import NeedInputs
import PeopleInputs
import ScenarioFolders
import ServiceDemand
import Tabular

/// More users than there are people are told: a count of something else, other ages, or another place.
extension ScenarioRun {
  /// Users of the same ages and sexes that are counted at the same time.
  private struct Users: Hashable {
    let file: String
    let ladder: String
    let sexes: [Sex]
    let ages: AgeBounds
    let year: Int
  }

  /// Warns of ages and sexes with more users on a ladder than inhabitants.
  ///
  /// Where the ladder counts persons nobody is on two of its steps, and the counts of all steps and user
  /// groups are added; else each count is held against the inhabitants by itself. Known users are of one
  /// group and each of them is one person.
  static func warnOfUsers(
    _ regions: [RegionRun], folder: ScenarioFolder, settings: Settings, findings: Findings
  ) {
    if folder.population?.hasDoubtfulUnit(in: settings.region) == true { return }
    let own = regions.filter { settings.region == nil || $0.code == settings.region }
    func inhabitants(_ users: Users) -> Double? {
      let counted = own.map { $0.populations[users.year]?.persons(users.ages, sexes: users.sexes) }
      return counted.isEmpty || counted.contains(nil) ? nil : counted.reduce(0) { $0 + ($1 ?? 0) }
    }
    var counts: [Users: Double] = [:]
    var order: [Users] = []
    func add(_ users: Users, _ count: Double, isPerson: Bool) {
      if counts[users] == nil { order.append(users) }
      let before = counts[users] ?? 0
      counts[users] = isPerson ? before + count : max(before, count)
    }
    for ladder in folder.ladders.ladders {
      for use in folder.ladders.uses[ladder.name] ?? [] {
        add(
          Users(
            file: FolderSchema.ladderUse.fileName, ladder: ladder.name, sexes: use.sexes,
            ages: use.ages, year: use.populationYear),
          use.count, isPerson: ladder.counting == .persons)
      }
    }
    for known in folder.services.known {
      for row in known.users {
        add(
          Users(
            file: FolderSchema.knownUsers.fileName, ladder: known.ladder.name, sexes: row.sexes,
            ages: row.ages, year: known.year),
          row.count, isPerson: true)
      }
    }
    for users in order {
      guard let count = counts[users], let persons = inhabitants(users), count > persons else {
        continue
      }
      let who = Words.phrase(users.sexes, in: Words.sexes)
      findings.warn(
        Phrase(
          "\(users.file): \(users.ladder) has \(Phrase(number: count)) users aged \(users.ages.label) (\(who)) in \(users.year), where \(Phrase(number: persons, decimals: 0)) live; another region, other ages or something else than users?"
        ), quoting: users.file)
    }
  }
}
