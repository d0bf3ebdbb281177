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

  /// The lines for a step of a ladder, or for all of it, and the ages whose persons it turns on.
  package func lines(ladder name: String, step code: String?, year: Int) -> (
    lines: [String], ages: [AgeBounds]
  ) {
    guard let ladder = folder.ladders.ladders.first(where: { $0.name == name }) else {
      return ([], [])
    }
    let all = run.scenario.uses(folder.ladders.uses[name] ?? [])
    var uses = code.map { code in all.filter { $0.step == code } } ?? all
    var lines: [String] = []
    if let code, uses.isEmpty, let step = ladder.step(code) {
      uses = all.filter { use in ladder.step(use.step)?.covers(step) ?? false }
      let merged = uses.first.map(\.step)
      lines.append(
        merged.map {
          Phrase(
            "Trinn \(code) er ikke telt for seg; det er med i «\($0)» (\(ladder.step($0)?.name ?? "")):",
            "Step \(code) is not counted by itself; it is part of «\($0)» (\(ladder.step($0)?.name ?? "")):"
          )[language]
        }
          ?? Phrase(
            "Ingen er telt på trinn \(code), og derfor er det ikke noe behov å regne.",
            "Nobody is counted on step \(code), so there is no need to compute.")[language])
    }
    let need = Need(uses: uses, date: run.settings.needDate)
    let isSum = ladder.counting != .recipients
    var values: [Double?] = []
    var details: [String] = []
    for use in uses {
      values.append(need.need(of: use, year: year, in: shown.populations))
      details += row(use, on: ladder, need, year, values.last ?? nil)
    }
    let known = values.compactMap { $0 }
    if known.count == uses.count, !uses.isEmpty, isSum || uses.count == 1 {
      lines.append(Phrase("Behov: ", "Need: ")[language] + printed(known, of: uses))
    }
    let constant = known.count == uses.count ? known.reduce(0, +) : nil
    lines += details
    lines += changes(ladder, code: code.map { uses.first?.step ?? $0 }, year, constant: constant)
    return (lines, uses.map(\.ages).reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// The need as the table prints it, steps rounded before they are added, and unrounded.
  private func printed(_ values: [Double], of uses: [LadderUse]) -> String {
    var (steps, units): ([(code: String, need: Double)], [String]) = ([], [])
    for (use, value) in zip(uses, values) {
      if !units.contains(use.unit) { units.append(use.unit) }
      if let place = steps.firstIndex(where: { $0.code == use.step }) {
        steps[place].need += value
      } else {
        steps.append((use.step, value))
      }
    }
    let column = PrintedColumn(leaves: steps.map(\.need))
    let exact = number(values.reduce(0, +), 1)
    return "\(number(column.total, 0)) \(units.joined(separator: " + "))"
      + Phrase(" (uavrundet \(exact))", " (unrounded \(exact))")[language]
  }

  /// A row of use: count ÷ persons then × persons now, and the row of the file it stands in.
  private func row(
    _ use: LadderUse, on ladder: Ladder, _ need: Need, _ year: Int, _ value: Double?
  ) -> [String] {
    func persons(_ year: Int) -> Double? {
      let sum = use.denominatorSum
      return shown.populations[run.settings.needDate.populationYear(for: year)]?
        .persons(sum.ages, sexes: sum.sexes)
    }
    let who = "  \(use.step) \(ladder.step(use.step)?.name ?? "") · \(use.userGroup)"
    let ages = CohortStory.label(use.denominatorSum.ages, language)
    let people = self.people(use.denominatorSum.sexes)
    guard let value, let then = persons(use.year), let now = persons(year) else {
      return [
        who,
        Phrase(
          "    mangler: folkemengden \(ages) i \(use.year) eller \(year) er ikke i resultatet",
          "    missing: the population \(ages) of \(use.year) or \(year) is not in the result")[
            language],
      ]
    }
    let sum = Phrase(
      "    \(number(use.count, 0)) i \(use.year) ÷ \(number(then, 0)) \(people) \(ages) × \(number(now, 0)) i \(year) = \(number(value, 1))",
      "    \(number(use.count, 0)) in \(use.year) ÷ \(number(then, 0)) \(people) \(ages) × \(number(now, 0)) in \(year) = \(number(value, 1))"
    )[language]
    return [who, sum] + place(of: use, on: ladder).map { "    " + $0 }
  }

  /// Those a rate is taken of: persons, or those of one sex.
  private func people(_ sexes: [Sex]) -> String {
    sexes.count == 1
      ? Words.word(sexes, in: Words.sexes, language) : Phrase("personer", "persons")[language]
  }

  /// The row of `trappebruk.csv` a use was read from: line, status and source.
  private func place(of use: LadderUse, on ladder: Ladder) -> [String] {
    let name = FolderSchema.ladderUse.fileName
    guard let bytes = inputs[name],
      let file = InputFile(FolderSchema.ladderUse, bytes: bytes, findings: Findings())
    else { return [] }
    let findings = Findings()
    let found = file.rows(findings).first { row in
      row.text("trapp") == ladder.name && row.text("trinn") == use.step
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
    let texts = [status ?? Phrase("uten status", "no status")[language], row.text("kilde")]
    let remark =
      row.file.schema.allColumns.contains { $0.name == "merknad" } ? row.text("merknad") : ""
    return (texts + [remark]).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// What coverage and shifts do to it: those that make the number another.
  private func changes(
    _ ladder: Ladder, code: String?, _ year: Int, constant rates: Double?
  ) -> [String] {
    let constant = Phrase(
      "Konstante rater (forutsetter uendret praksis; ikke en prognose).",
      "Constant rates (assumes unchanged practice; not a forecast).")[language]
    guard shown.codes.count == 1,
      let outcome = scenario.need?.ladders.first(where: { $0.part.ladder.name == ladder.name }),
      !outcome.part.coverage.isEmpty || !outcome.part.healthier.isEmpty
        || outcome.part.shifts != nil,
      let place = outcome.years.firstIndex(of: year)
    else { return [constant] }
    func value(shifted: Bool) -> Double? {
      if let code, let step = ladder.steps.firstIndex(where: { $0.code == code }) {
        return outcome.need(step: step, shifted: shifted)[place]?[0]
      }
      let totals = outcome.part.totals
      return totals.count == 1 ? outcome.need(totals[0], shifted: shifted)[place]?[0] : nil
    }
    guard let before = value(shifted: false), let after = value(shifted: true) else {
      return [constant]
    }
    func differ(_ one: Double, _ other: Double) -> Bool {
      (one - other).magnitude > 1e-9 * max(1, other.magnitude)
    }
    var told: [String] = []
    if rates.map({ differ(before, $0) }) ?? true {
      told.append(
        Phrase("med dekning (dekning.csv): ", "with coverage (dekning.csv): ")[language]
          + number(before, 1))
    }
    if differ(after, before) {
      told.append(
        Phrase("med dreining (dreining.csv): ", "with shifts (dreining.csv): ")[language]
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
