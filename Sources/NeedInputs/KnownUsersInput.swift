import Demography
import FolderText
import ServiceDemand
import Tabular

/// The known users of one group on a ladder, and what happens to them.
package struct KnownUsersInput: Sendable {
  package let ladder: Ladder
  package let userGroup: String
  /// The 1 January of the counts.
  package let year: Int
  package let users: [KnownUsers.Row]
  package let rules: [FlowRule]

  private enum Place {
    case home
    case queue
    case rung
  }

  private static let places: Words.Choices<Place> = [
    (.home, ["hjemme", "home"]), (.queue, ["kø", "queue"]), (.rung, ["trinn", "step"]),
  ]

  /// What may happen, as files write it.
  static let events: Words.Choices<FlowEvent> = [
    (.excessMortality, ["overdødelighet", "excess mortality"]),
    (.asking, ["innflyttingsalder", "asking"]), (.firstRung, ["første trinn", "first step"]),
    (.transition, ["overgang", "transition"]), (.movingOut, ["utflytting", "moving out"]),
    (.leaving, ["avslutning", "leaving"]), (.tenancy, ["botid", "tenancy"]),
    (.movingIn, ["tilflytting", "moving in"]), (.newUsers, ["nye", "new users"]),
  ]

  /// Events whose value is years, persons or a multiple, and no share.
  private static let countedEvents: Set<FlowEvent> = [.excessMortality, .tenancy, .movingIn]

  private struct Key: Hashable {
    let ladder: String
    let group: String
  }

  /// Reads both files.
  package static func read(
    users: InputFile?, rules: InputFile?, _ folder: FolderSoFar, _ findings: Findings
  ) -> [KnownUsersInput] {
    if users == nil, rules == nil { return [] }
    let settings = folder.settings
    if settings.stepLength != 1 {
      (users ?? rules)?.rows(findings).first?.report(
        "trapp", expected: Phrase("no known users where steglengde is not 1 year"))
      return []
    }
    var keys: [Key] = []
    var counts: [Key: [(row: InputRow, year: Int, of: KnownUsers.Row)]] = [:]
    var spans: [[String]: [(row: InputRow, ages: AgeBounds, sexes: [Sex])]] = [:]
    for row in users?.rows(findings) ?? [] {
      guard let ladder = row.ladder(folder.ladders), let group = row.requiredText("brukergruppe"),
        let place = row.word("sted", places), let sexes = row.sexes(allowBoth: true),
        let ages = row.ages("aldersgruppe")?.bounds, let year = row.year(),
        let count = row.number("antall", atLeast: 0)
      else { continue }
      var rung = ""
      if place != .home {
        guard let code = row.rung(of: ladder) else { continue }
        rung = code
      }
      // A comparison lays last year's users on this year's people.
      if year != settings.startYear, !findings.isMixture, !settings.isStartUncounted {
        row.report(
          "år", expected: Phrase("the start year of the run, \(settings.startYear ?? 0)"))
        continue
      }
      let spot: KnownUsers.Place =
        switch place {
        case .home: .home
        case .queue: .queue(rung: rung)
        case .rung: .rung(rung)
        }
      let key = Key(ladder: ladder.name, group: group)
      if !keys.contains(key) { keys.append(key) }
      // Rows of the same ages, which other lists may have, are held against each other elsewhere.
      let around = row.key(["trapp", "brukergruppe", "sted", "trinn"])
      let others = spans[around] ?? []
      if let other = others.first(where: {
        $0.ages != ages && $0.ages.overlaps(ages) && !Set($0.sexes).isDisjoint(with: sexes)
      }) {
        row.doubt(
          "aldersgruppe",
          Phrase(
            "\(ages.label) is counted besides \(other.ages.label) on line \(other.row.line), of some of the same ages; is one a part of the other?"
          ))
      }
      if !others.contains(where: { $0.ages == ages && $0.sexes == sexes }) {
        spans[around, default: []].append((row, ages, sexes))
      }
      counts[key, default: []].append(
        (row, year, KnownUsers.Row(place: spot, sexes: sexes, ages: ages, count: count)))
    }
    for key in keys { tellMany(counts[key] ?? [], key, folder, findings) }
    let found = read(rules: rules, keys: keys, folder, findings)
    var known: [KnownUsersInput] = []
    for key in keys {
      guard let ladder = folder.ladders.ladders.first(where: { $0.name == key.ladder }),
        let rows = counts[key], let year = rows.first?.year
      else { continue }
      let own = found[key] ?? []
      do {
        let plan = try FlowPlan(
          ladder: ladder, userGroup: key.group, rules: own.map(\.of), axis: settings.axis,
          scope: settings.scope, years: year...year)
        _ = try KnownUsers(rows: rows.map(\.of), plan: plan)
        known.append(
          KnownUsersInput(
            ladder: ladder, userGroup: key.group, year: year, users: rows.map(\.of),
            rules: own.map(\.of)))
      } catch DemandError.recipientsAreNotPersons(let name) {
        rows[0].row.report(.recipientsAreNotPersons(ladder: name))
      } catch {
        (own.isEmpty ? rows.map(\.row) : own.map(\.row)).report(error)
      }
    }
    return known
  }

  /// Known users may be a few more than were counted, but not by this factor, nor by this many.
  private static let mostOfCounted = 1.5
  private static let fewMore = 10.0

  /// Tells steps with many more known users than `trappebruk.csv` counts on them.
  private static func tellMany(
    _ counts: [(row: InputRow, year: Int, of: KnownUsers.Row)], _ key: Key, _ folder: FolderSoFar,
    _ findings: Findings
  ) {
    var known: [String: (row: InputRow, largest: Double, count: Double)] = [:]
    for (row, _, users) in counts {
      guard case .rung(let rung) = users.place else { continue }
      // The largest row is mostly the one that is wrong.
      let before = known[rung]
      let isLargest = before.map { users.count > $0.largest } ?? true
      known[rung] = (
        isLargest ? row : before?.row ?? row, max(users.count, before?.largest ?? 0),
        users.count + (before?.count ?? 0)
      )
    }
    for (rung, users) in known.sorted(by: { $0.value.row.line < $1.value.row.line }) {
      let counted = folder.ladders.persons(of: key.group, on: key.ladder, rung: rung)
      guard counted > 0, users.count > mostOfCounted * counted, users.count - counted > fewMore,
        let place = users.row.place(of: "antall")
      else { continue }
      // How many are counted may be hidden.
      findings.warn(
        Phrase(
          "\(users.row.file.name):\(place.line):\(place.column): many more known users in «\(Phrase.shortened(key.group))» on step \(rung) than trappebruk.csv counts there; is a digit too many?"
        ), quoting: FolderSchema.ladderUse.fileName)
    }
  }

  private static func read(
    rules: InputFile?, keys: [Key], _ folder: FolderSoFar, _ findings: Findings
  ) -> [Key: [(row: InputRow, of: FlowRule)]] {
    var found: [Key: [(row: InputRow, of: FlowRule)]] = [:]
    for row in rules?.rows(findings) ?? [] {
      let before = findings.count
      guard let ladder = row.ladder(folder.ladders), let group = row.requiredText("brukergruppe"),
        let event = row.word("hendelse", events), let sexes = row.sexes(allowBoth: true),
        let ages = row.ages("aldersgruppe")?.bounds,
        let value = countedEvents.contains(event) ? row.number("verdi") : row.rate("verdi")
      else { continue }
      let key = Key(ladder: ladder.name, group: group)
      if !keys.contains(key) {
        row.report(
          "brukergruppe", expected: Phrase("a group of kjente_brukere.csv on \(ladder.name)"),
          named: Definition(
            FolderSchema.knownUsers, "brukergruppe", beside: ["trapp": ladder.name]),
          among: keys.filter { $0.ladder == ladder.name }.map(\.group))
        continue
      }
      let from = row.holds("fra") ? row.rung(of: ladder, "fra") : nil
      let to = row.holds("til") ? row.rung(of: ladder, "til") : nil
      let first = row.holds("fraår") ? row.year("fraår") : nil
      let last = row.holds("tilår") ? row.year("tilår") : nil
      if findings.count > before { continue }
      found[key, default: []].append(
        (
          row,
          FlowRule(
            event, from: from, to: to, sexes: sexes, ages: ages, firstYear: first,
            lastYear: last, value: value)
        ))
    }
    return found
  }
}
