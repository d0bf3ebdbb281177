import Demography
import FolderText
import MunicipalBudget
import ServiceDemand
import Tabular

/// The ladders a folder defines, and their use today.
package struct LadderInput {
  /// The ladders, in order of first appearance.
  package private(set) var ladders: [Ladder] = []
  /// The line each ladder is first named on.
  package private(set) var lines: [String: Int] = [:]
  /// The rows of use by ladder.
  package private(set) var uses: [String: [LadderUse]] = [:]
  /// The steps and user groups that are counted on each ladder, and how many.
  private var counted: [String: [RungGroup: Double]] = [:]
  /// How many are counted on each step, of all groups.
  private var onSteps: [String: [String: Double]] = [:]
  /// The user groups that are counted on each ladder.
  private var groups: [String: Set<String>] = [:]
  /// The first source named by the rows of use of each ladder.
  package private(set) var sources: [String: String] = [:]
  /// How well the rows of use are founded, by ladder and rung, where they say it.
  package private(set) var statuses: [String: [String: [Provenance.Status]]] = [:]
  /// How long a stay is and what a move frees, by ladder and rung, where one of them is told.
  package private(set) var stays: [String: [String: Stay]] = [:]

  /// How long people are on a rung, and what they leave behind when they come.
  package struct Stay: Sendable, Equatable {
    /// Years on the rung; `nil` where not told.
    package let years: Double?
    /// Ordinary dwellings freed by one who moves in; `nil` where not told.
    package let freed: Double?
  }

  /// Reads `trapper.csv`.
  package mutating func readLadders(_ input: InputFile, findings: Findings) {
    var rungs: [(ladder: String, order: Double, rung: LadderRung, row: InputRow)] = []
    var codes: [String: Set<String>] = [:]
    for row in input.rows(findings) {
      guard let ladder = row.requiredText("trapp"), let code = row.requiredText("trinn"),
        let order = row.number("rekkefølge"), let name = row.requiredText("navn")
      else { continue }
      if !codes[ladder, default: []].insert(code).inserted {
        row.report("trinn", expected: Phrase("a step that is not defined before"))
        continue
      }
      let rung = LadderRung(
        code: code, name: name, band: row.text("bånd"), unit: row.text("enhet"))
      rungs.append((ladder, order, rung, row))
      if lines[ladder] == nil { lines[ladder] = row.line }
      readStay(row, ladder, code)
    }
    for entry in rungs {
      let own = codes[entry.ladder] ?? []
      for part in entry.rung.mergedFrom where !own.contains(part) {
        entry.row.report(
          "trinn",
          expected: Phrase("steps of \(entry.ladder) merged with +; there is no \(part)"))
      }
    }
    let byLadder = Dictionary(grouping: rungs) { $0.ladder }
    let names = codes.keys.sorted { (lines[$0] ?? 0) < (lines[$1] ?? 0) }
    for name in names {
      let own = (byLadder[name] ?? []).sorted { $0.order < $1.order }
      let rows = own.map(\.row)
      ladders.append(
        Ladder(
          name: name, rungs: own.map(\.rung),
          counting: Self.same("teller", Self.countings, in: rows),
          unitsCountAlike: Self.same("enheter", Self.unitWords, in: rows) ?? false))
    }
  }

  private mutating func readStay(_ row: InputRow, _ ladder: String, _ code: String) {
    if !row.holds("botid"), !row.holds("frigjør") { return }
    var (years, freed): (Double?, Double?)
    if row.holds("botid") {
      guard let told = row.number("botid") else { return }
      if told <= 0 {
        row.report("botid", expected: Phrase("years above 0"))
        return
      }
      years = told
    }
    if row.holds("frigjør") {
      guard let told = row.rate("frigjør", atLeast: 0) else { return }
      freed = told
    }
    stays[ladder, default: [:]][code] = Stay(years: years, freed: freed)
  }

  private static let countings: Words.Choices<Ladder.Counting> = [
    (.persons, ["personer", "persons"]), (.recipients, ["mottakere", "recipients"]),
  ]

  /// Whether a home counts as a place.
  private static let unitWords: Words.Choices<Bool> = [
    (true, ["likt", "alike"]), (false, ["hver for seg", "apart"]),
  ]

  /// What is said of a ladder as a whole: all its rows say the same, or nothing.
  private static func same<Value: Equatable>(
    _ column: String, _ choices: Words.Choices<Value>, in rows: [InputRow]
  ) -> Value? {
    let told = rows.filter { !$0.text(column).isEmpty }
    guard let first = told.first, let value = first.word(column, choices) else { return nil }
    for row in told.dropFirst() where row.word(column, choices) != value {
      row.report(column, expected: Phrase("the same in all rows of a ladder"))
    }
    return value
  }

  /// What is counted once for each sex and age.
  private struct Counted: Hashable {
    let ladder: String
    let rung: String
    let userGroup: String
    let year: Int
  }

  /// Reads `trappebruk.csv`; each row must name a rung of a ladder.
  package mutating func readUse(_ input: InputFile, settings: Settings, findings: Findings) {
    var rows: [String: [InputRow]] = [:]
    var before: [Counted: [CountedUse]] = [:]
    let problems = findings.count
    // The line each ladder is first counted on, by the date.
    var first: [String: [Int: Int]] = [:]
    for row in input.rows(findings) {
      guard let name = row.requiredText("trapp"), let code = row.requiredText("trinn"),
        let group = row.requiredText("brukergruppe"), let sexes = row.sexes(allowBoth: true),
        let ages = row.ages("aldersgruppe")?.bounds, let year = row.year(),
        let date = row.date(settings), let count = row.number("antall", atLeast: 0),
        let unit = row.requiredText("enhet")
      else { continue }
      guard sexes.allSatisfy(settings.scope.contains) else {
        row.report(
          "kjønn", expected: Phrase("kvinner, since innstillinger.csv says kjønn kvinner"))
        continue
      }
      guard let ladder = ladders.first(where: { $0.name == name }) else {
        row.report(
          "trapp", expected: .ladder(of: ladders.map(\.name)), named: .ladder,
          among: ladders.map(\.name))
        continue
      }
      guard ladder.rung(code) != nil else {
        row.report("trinn", expected: .step(of: ladder), named: .step(of: name))
        continue
      }
      guard settings.axis.groups(from: ages.lower, through: ages.upper) != nil else {
        row.report("aldersgruppe", expected: .uncutAges(settings.axis))
        continue
      }
      let key = Counted(
        ladder: name, rung: code, userGroup: group, year: date.populationYear(for: year))
      let other = (before[key] ?? []).first {
        !Set($0.use.sexes).isDisjoint(with: sexes) && $0.use.ages.overlaps(ages)
      }
      if let other {
        row.report(
          "aldersgruppe", expected: Phrase("each step, group, sex, age and year counted once"),
          advice: .other(line: other.line))
        continue
      }
      var denominator = ages
      if row.holds("nevner") {
        guard let bounds = row.ages("nevner")?.bounds else { continue }
        guard settings.axis.groups(from: bounds.lower, through: bounds.upper) != nil else {
          row.report("nevner", expected: .uncutAges(settings.axis))
          continue
        }
        let isOfThem =
          bounds.lower <= ages.lower && (bounds.upper ?? .max) >= (ages.upper ?? .max)
        // Of «alle» nobody knows the ages.
        if !isOfThem, ages.lower > 0 || ages.upper != nil, let place = row.place(of: "nevner") {
          findings.warn(
            Phrase(
              "\(input.name):\(place.line):\(place.column): users of \(ages.label) are divided by people of \(bounds.label), who are not all of them; is it another nevner?"
            ), quoting: input.name)
        }
        denominator = bounds
      }
      let use = LadderUse(
        rung: code, userGroup: group, sexes: sexes, ages: ages, denominator: denominator,
        year: year, date: date, count: count, unit: unit)
      before[key, default: []].append(CountedUse(use: use, line: row.line))
      counted[name, default: [:]][RungGroup(rung: code, userGroup: group), default: 0] += count
      onSteps[name, default: [:]][code, default: 0] += count
      groups[name, default: []].insert(group)
      uses[name, default: []].append(use)
      if first[name]?[use.populationYear] == nil {
        first[name, default: [:]][use.populationYear] = row.line
      }
      rows[name, default: []].append(row)
      if let status = row.status() {
        statuses[name, default: [:]][code, default: []].append(status.standing)
      }
      if sources[name] == nil, row.holds("kilde") { sources[name] = row.text("kilde") }
    }
    // A row that was refused may be the one that seems to be missing.
    if findings.count == problems, !input.lacksRows {
      input.tellHoles(Array(before.values), findings)
    }
    for ladder in ladders {
      do { try LadderCensus.check(uses[ladder.name] ?? [], on: ladder) } catch {
        (rows[ladder.name] ?? []).report(error)
      }
    }
    for (ladder, rows) in uses.sorted(by: { $0.key < $1.key }) {
      if Set(rows.map(\.populationYear)).count == 1 { continue }
      let counts = Phrase.list(rows.counted(shown: settings.needDate))
      let lines = first[ladder]?.values.sorted().map(String.init).joined(separator: ", ") ?? ""
      findings.add(
        input.name, found: Phrase("\(ladder) with counts of \(counts)"),
        expected: Phrase("one date per ladder (31. desember is 1. januar of the year after)"),
        advice: Phrase("keep the latest count; the first rows of them are on lines \(lines)"))
    }
  }

  /// The user groups that are counted on a ladder, sorted.
  func groups(on ladder: String) -> [String] { (groups[ladder] ?? []).sorted() }

  /// Whether anybody of a user group is counted on a step of a ladder, or on any where none is given.
  package func counts(_ group: String, on ladder: String, rung: String?) -> Bool {
    guard let rung else { return groups[ladder]?.contains(group) ?? false }
    return counted[ladder]?[RungGroup(rung: rung, userGroup: group)] != nil
  }

  /// How many of a user group, or of all where none is given, are counted on a step of a ladder, of all
  /// ages; 0 where nobody is.
  package func persons(of group: String? = nil, on ladder: String, rung: String) -> Double {
    guard let group else { return onSteps[ladder]?[rung] ?? 0 }
    return counted[ladder]?[RungGroup(rung: rung, userGroup: group)] ?? 0
  }

  /// The user groups that are counted on a step of a ladder, sorted.
  func groups(on ladder: String, rung: String) -> [String] {
    (counted[ladder] ?? [:]).keys.filter { $0.rung == rung }.map(\.userGroup).sorted()
  }

  package init() {}
}
