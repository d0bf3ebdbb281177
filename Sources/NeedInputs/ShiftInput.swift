import FolderText
import ServiceDemand
import Tabular

/// Shifts in `dreining.csv`.
enum ShiftInput {
  private static let movers: Words.Choices<Bool> = [
    (false, ["alle", "everybody"]), (true, ["nye", "newcomers"]),
  ]

  private struct Row {
    let row: InputRow
    let shift: Shift
    let movers: FirstMovers
  }

  /// Reads the file: a plan by ladder.
  package static func read(
    _ input: InputFile, _ ladders: LadderInput, _ scenarios: [String], _ settings: Settings,
    _ findings: Findings
  ) -> ByScenario<ShiftPlan> {
    var rows: [(key: String, scenario: String?, row: Row)] = []
    for row in input.rows(findings) {
      guard let ladder = row.ladder(ladders), let from = row.rung(of: ladder, "fra"),
        let to = row.rung(of: ladder, "til"), row.group(ladder, ladders),
        let share = row.share("andel"), let first = row.year("fraår"),
        row.isOfScenario(among: scenarios)
      else { continue }
      let before = findings.count
      let full = row.holds("fulltår") ? row.year("fulltår") : first
      let conversion = row.holds("omregning") ? row.number("omregning") : nil
      let areNew = row.holds("hvem") ? row.word("hvem", movers) : false
      let leaving = areNew == true ? row.share("avgang") : 0
      guard findings.count == before, let full, let areNew, let leaving else { continue }
      if areNew, settings.stepLength != 1 {
        row.report("hvem", expected: Phrase("alle, where steglengde is not 1 year"))
        continue
      }
      let shift = Shift(
        from: from, to: to, userGroup: row.given("brukergruppe"), share: share,
        firstYear: first, fullYear: full, conversion: conversion)
      let who: FirstMovers = areNew ? .newcomers(leaving: leaving) : .everybody
      rows.append((ladder.name, row.given("scenario"), Row(row: row, shift: shift, movers: who)))
    }
    return ByScenario(rows) { name, rows in
      guard let ladder = ladders.ladders.first(where: { $0.name == name }) else { return nil }
      if let other = rows.first(where: { $0.movers != rows[0].movers }) {
        other.row.report(
          "hvem", expected: Phrase("the same hvem and avgang in all rows of \(name)"))
        return nil
      }
      do throws(DemandError) {
        return try ShiftPlan(ladder: ladder, shifts: rows.map(\.shift), movers: rows[0].movers)
      } catch {
        rows.map(\.row).report(error)
        return nil
      }
    }
  }
}
