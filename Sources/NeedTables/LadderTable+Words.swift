import FolderText
import Outcomes
import ScenarioFolders
import ServiceDemand
import Tabular

/// What the table of a ladder says above and below its rows.
extension LadderTable {
  var subtitle: String {
    var groups: [String] = []
    for use in uses where !groups.contains(use.userGroup) { groups.append(use.userGroup) }
    let shown = outcome.part.need.date
    let date = Words.word(shown, in: Words.needDate, language)
    let counted = Phrase.list(uses.counted(shown: shown), joinedBy: Phrase(" and "))
    let rates: Phrase
    if outcome.part.changesPractice {
      rates = Phrase(
        "need \(date) after \(changed) of the scenario, rates of \(counted); «unchanged practice» = without (not a forecast)"
      )
    } else {
      rates = Phrase(
        "need \(date), constant rates of \(counted) (assumes unchanged practice; not a forecast)")
    }
    return "\(groups.joined(separator: ", ")) · \(rates[language])"
  }

  /// What changes practice on the ladder, in words.
  var changed: Phrase {
    let part = outcome.part
    let words = [
      part.changesCoverage ? Phrase("coverage") : nil,
      part.healthier.isEmpty ? nil : Phrase("healthier ageing"),
      part.shifts == nil ? nil : Phrase("shifts"),
    ].compactMap { $0 }
    guard words.count > 1, let last = words.last else { return words.first ?? .empty }
    return .list(Array(words.dropLast())) + Phrase(" and ") + last
  }

  var notes: [String] {
    var lines = run.withoutMigration(folder, language)
    let list = units.joined(separator: Phrase(" and ")[language])
    if totals.contains(where: { !$0.isWhole }) {
      lines.append(
        Phrase(
          "\(list) have totals of their own: \(FolderSchema.ladders.fileName) does not say that the units count alike"
        )[language])
    } else if units.count > 1, !totals.isEmpty {
      lines.append(
        Phrase("the total adds up \(list)")[language])
    }
    if tellsReasons, !run.scenario.reason.isEmpty { lines.append(run.scenario.reason) }
    return lines
  }

  /// The total need under the other scenarios, each with the reason it differs.
  var comparison: [String] {
    var lines: [String] = []
    for other in others {
      guard
        let ladder = other.outcome?.ladders.first(where: { $0.part.ladder.name == ladder.name }),
        // Beside a scenario that changes practice a total could tell of small numbers in it.
        hidden == nil || !ladder.part.changesPractice
      else { continue }
      let sums = ladder.part.totals.compactMap { total in
        printed(total, ladder)[run.needYear].map { column in
          (total.ownUnit.map { "\($0) " } ?? "")
            + PlainText.number(column.total, decimals: 0, language)
        }
      }
      if sums.count < ladder.part.totals.count { continue }
      let star = star(other, ladder).isStarred ? "*" : ""
      let total = sums.joined(separator: ", ")
      let scenario = other.run.scenario
      let reason =
        !tellsReasons ? "" : scenario.reason.isEmpty ? scenario.description : scenario.reason
      lines.append("\(scenario.name): \(total)\(star)" + (reason.isEmpty ? "" : " – \(reason)"))
    }
    if lines.isEmpty { return [] }
    if !tellsReasons { lines = [lines.joined(separator: " · ")] }
    let head = Phrase("Total \(run.needYear) in other scenarios:")
    return [head[language]] + lines
  }

  /// The totals before rounding, where they round differently.
  var unrounded: Table.Remark {
    totals.reduce(Table.Remark.unrounded([:], tables.years, language)) { remark, total in
      let own = Table.Remark.unrounded(
        printed(total, outcome), tables.years, of: total.ownUnit ?? "", language)
      return Table.Remark(head: remark.head, parts: remark.parts + own.parts)
    }
  }
}
