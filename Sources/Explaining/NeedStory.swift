import Demography
import FolderText
import Outcomes
import Runs
import ScenarioFolders
import ServiceDemand
import Tabular

/// Where a need on a ladder comes from: the rows of use, their rates, the persons of their ages, and
/// what coverage and shifts of the scenario do to it.
struct NeedStory {
  package let scenario: ScenarioOutcome
  package let inputs: [String: [UInt8]]
  package let language: Language

  private var folder: ScenarioFolder { scenario.folder }
  private var run: ScenarioRun { scenario.run }
  private var shown: ShownRegion { scenario.shown }

  /// The lines for a rung of a ladder, or for all of it, and the ages whose persons it turns on.
  package func lines(ladder name: String, rung code: String?, year: Int) -> (
    lines: [String], ages: [AgeBounds]
  ) {
    guard let ladder = folder.ladders.ladders.first(where: { $0.name == name }) else {
      return ([], [])
    }
    let all = run.scenario.uses(folder.ladders.uses[name] ?? [])
    var uses = code.map { code in all.filter { $0.rung == code } } ?? all
    var lines: [String] = []
    var rung = code
    if let code, uses.isEmpty, let asked = ladder.rung(code) {
      uses = all.filter { use in ladder.rung(use.rung)?.covers(asked) ?? false }
      rung = uses.first?.rung ?? code
      lines.append(notCounted(asked, in: uses.first.flatMap { ladder.rung($0.rung) }))
    }
    lines += printed(ladder, rung: rung, year: year)
    let need = Need(uses: uses, date: run.settings.needDate)
    for use in uses {
      let value = need.need(of: use, year: year, in: shown.populations)
      lines += row(use, on: ladder, need, year, value)
    }
    lines += changes(ladder, rung: rung, year)
    return (lines, uses.map(\.ages).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// Says that nobody is counted on a rung by itself, and where they are counted.
  private func notCounted(_ rung: LadderRung, in merged: LadderRung?) -> String {
    let code = rung.shownCode(language)
    guard let merged else {
      return Phrase("Nobody is counted on step \(code).")[language]
    }
    let name = "«\(merged.shownCode(language))» (\(merged.name))"
    return Phrase("Step \(code) is not counted by itself; it is part of \(name):")[language]
  }

  /// The ladder of the outcome, and the place of the year in it.
  private func outcome(_ ladder: Ladder, _ year: Int) -> (ladder: LadderOutcome, place: Int)? {
    guard
      let outcome = scenario.need?.ladders.first(where: { $0.part.ladder.name == ladder.name }),
      let place = outcome.years.firstIndex(of: year)
    else { return nil }
    return (outcome, place)
  }

  /// The need as tables print it, each total of a ladder by itself; where the scenario changes practice
  /// the need under unchanged practice below it.
  private func printed(_ ladder: Ladder, rung: String?, year: Int) -> [String] {
    guard let (outcome, place) = outcome(ladder, year) else { return [] }
    var lines = numbers(outcome, place, rung).map { name, told in
      Phrase("Need\(name): ")[language] + told
    }
    if outcome.part.changesPractice {
      lines += numbers(scenario.withUnchangedPractice(outcome), place, rung).map { name, told in
        Phrase("Unchanged practice\(name): ")[language] + told
      }
    }
    return lines
  }

  /// A rung, or the totals of a ladder: what each is of, and its printed and unrounded number.
  private func numbers(
    _ outcome: LadderOutcome, _ place: Int, _ rung: String?
  ) -> [(name: String, told: String)] {
    let (part, printed) = (outcome.part, PrintedNeed(outcome, year: place))
    func told(_ whole: Double?, _ exact: DrawBlock?, _ unit: String) -> String? {
      guard let whole, let exact else { return nil }
      let unrounded = number(exact[0], 1)
      return "\(number(whole, 0)) \(unit)"
        + Phrase(" (unrounded \(unrounded))")[language]
    }
    if let rung {
      guard let index = part.ladder.rungs.firstIndex(where: { $0.code == rung }),
        part.rungs.contains(index)
      else { return [] }
      let exact = outcome.need(rung: index)[place]
      return told(printed.need(rung: index), exact, part.units(rung)).map { [("", $0)] } ?? []
    }
    return part.totals.compactMap { total in
      told(
        printed.total(total, of: part), outcome.need(total)[place],
        total.ownUnit ?? part.units.joined(separator: " + ")
      ).map { (total.ownUnit.map { ", \($0)" } ?? "", $0) }
    }
  }

  /// A row of use: count ÷ persons then × persons now, and the row of the file it stands in.
  private func row(
    _ use: LadderUse, on ladder: Ladder, _ need: Need, _ year: Int, _ value: Double?
  ) -> [String] {
    let (counted, asked) = (use.populationYear, need.date.populationYear(for: year))
    func persons(_ year: Int) -> Double? {
      shown.populations[year]?.persons(use.denominatorSum.ages, sexes: use.denominatorSum.sexes)
    }
    let rung = ladder.rung(use.rung)
    let who =
      "  \(rung?.shownCode(language) ?? use.rung) \(rung?.name ?? "") · \(use.userGroup)"
    let ages = CohortStory.label(use.denominatorSum.ages, language)
    let people = self.people(use.denominatorSum.sexes)
    guard let value, let then = persons(counted), let now = persons(asked) else {
      return [
        who,
        Phrase(
          "    missing: the population \(ages) of 1 January \(counted) or \(asked) is not in the result"
        )[language],
      ]
    }
    let numbers = [number(use.count, 0), number(then, 0), number(now, 0), number(value, 1)]
    let sum: Phrase
    if use.date == need.date {
      sum = Phrase(
        "    \(numbers[0]) in \(use.year) ÷ \(numbers[1]) \(people) \(ages) × \(numbers[2]) in \(year) = \(numbers[3])"
      )
    } else {
      let (then, now) = (Words.day(use.date, of: use.year), Words.day(need.date, of: year))
      sum = Phrase(
        "    \(numbers[0]) (\(then)) ÷ \(numbers[1]) \(people) \(ages) × \(numbers[2]) (\(now)) = \(numbers[3])"
      )
    }
    return [who, sum[language]] + place(of: use, on: ladder).map { "    " + $0 }
  }

  /// Those a rate is taken of: persons, or those of one sex.
  private func people(_ sexes: [Sex]) -> String {
    sexes.count == 1
      ? Words.word(sexes, in: Words.sexes, language) : Phrase("persons")[language]
  }

  /// The row of `trappebruk.csv` a use was read from: line, status and source.
  private func place(of use: LadderUse, on ladder: Ladder) -> [String] {
    let name = FolderSchema.ladderUse.fileName
    guard let file = InputRows(inputs, of: folder).file(FolderSchema.ladderUse) else { return [] }
    let found = file.rows(Findings()).first { row in
      row.text("trapp") == ladder.name && row.text("trinn") == use.rung
        && row.text("brukergruppe") == use.userGroup && row.sexes(allowBoth: true) == use.sexes
        && row.year() == use.year && row.number("antall") == use.count
        && row.ages("aldersgruppe")?.bounds == use.ages
    }
    return found.map {
      ["\(name):\(file.table.place($0.row, 0).line): " + Self.provenance($0, language)]
    } ?? []
  }

  /// Status, source and remark of a row.
  package static func provenance(_ row: InputRow, _ language: Language) -> String {
    let status = row.status().map { Words.word($0, in: Words.statuses, language) }
    let texts = [status ?? Phrase("no status")[language], row.text("kilde")]
    let remark =
      row.file.schema.allColumns.contains { $0.name == "merknad" } ? row.text("merknad") : ""
    return (texts + [remark]).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// What coverage, healthier ageing and shifts of the scenario make of the constant rates, one after
  /// the other; those that change nothing are left out.
  private func changes(_ ladder: Ladder, rung: String?, _ year: Int) -> [String] {
    let constant = Phrase("Constant rates (assumes unchanged practice; not a forecast).")[language]
    guard let (outcome, place) = outcome(ladder, year), outcome.part.changesPractice else {
      return [constant]
    }
    func value(_ outcome: LadderOutcome, shifted: Bool) -> Double? {
      if let rung, let index = ladder.rungs.firstIndex(where: { $0.code == rung }) {
        return outcome.need(rung: index, shifted: shifted)[place]?[0]
      }
      let totals = outcome.part.totals
      return totals.count == 1 ? outcome.need(totals[0], shifted: shifted)[place]?[0] : nil
    }
    let unchanged = value(scenario.withUnchangedPractice(outcome), shifted: false)
    guard let unchanged, let before = value(outcome, shifted: false),
      let after = value(outcome, shifted: true)
    else { return [constant] }
    func differ(_ one: Double, _ other: Double) -> Bool {
      (one - other).magnitude > 1e-9 * max(1, other.magnitude)
    }
    var told: [String] = []
    if differ(before, unchanged) {
      let health = outcome.part.healthier.isEmpty
      let how =
        health
        ? Phrase("with coverage (dekning.csv): ")
        : outcome.part.changesCoverage
          ? Phrase("with coverage (dekning.csv) and healthier ageing: ")
          : Phrase("with healthier ageing: ")
      told.append(how[language] + number(before, 1))
    }
    if differ(after, before) {
      told.append(
        Phrase("with shifts (dreining.csv): ")[language]
          + number(after, 1))
    }
    if told.isEmpty { return [constant] }
    let line = told.joined(separator: "; ")
    return [line.prefix(1).uppercased() + line.dropFirst() + "."]
  }

  private func number(_ value: Double, _ decimals: Int) -> String {
    PlainText.number(value, decimals: decimals, language)
  }
}
