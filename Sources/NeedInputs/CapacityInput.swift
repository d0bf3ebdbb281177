import FolderText
import ServiceDemand
import Tabular

extension ServiceInput {
  /// `kapasitet.csv`: places of phases finnes and planlagt, and caps, in the years of the day that need
  /// is shown for.
  mutating func readCapacity(
    _ input: InputFile, _ folder: FolderSoFar, _ scenarios: [String], _ findings: Findings
  ) {
    let ladders = folder.ladders
    var places: [(key: String, scenario: String?, row: (InputRow, CapacityRow))] = []
    var capped: [(key: String, scenario: String?, row: (InputRow, String, String?, Int, Double))] =
      []
    for row in input.rows(findings) {
      guard let ladder = row.ladder(ladders), let rung = row.rung(of: ladder),
        let phase = row.word("fase", CapacityPhase.words), let told = row.year("fraår"),
        let date = row.date(folder.settings), let count = row.number("antall", atLeast: 0),
        row.isOfScenario(among: scenarios)
      else { continue }
      let shown = folder.settings.needDate
      let first = shown.year(of: date, told)
      let (group, scenario) = (row.given("brukergruppe"), row.given("scenario"))
      guard let area = Self.area(row, folder) else { continue }
      if phase == .cap, !area.isEmpty {
        row.report(
          "delområde", expected: Phrase("no delområde for a cap, which is for the municipality"))
        continue
      }
      if phase == .cap {
        guard row.group(ladder, ladders, rung: rung) else { continue }
        capped.append((ladder.name, scenario, (row, rung, group, first, count)))
        continue
      }
      guard let owner = row.word("eier", CapacityPhase.owners), row.group(ladder, ladders) else {
        continue
      }
      let through = row.holds("tilår") ? row.year("tilår") : nil
      if let through, through < told {
        row.report(DemandError.yearsReversed(from: told, through: through, row: 0))
        continue
      }
      places.append(
        (
          ladder.name, scenario,
          (
            row,
            CapacityRow(
              rung: rung, userGroup: group, owner: owner,
              isPlanned: phase == .planned, firstYear: first,
              lastYear: through.map { shown.year(of: date, $0) }, places: count,
              area: area.isEmpty ? nil : area)
          )
        ))
    }
    Self.tellStocks(places.map { ($0.key, $0.scenario, $0.row.0, $0.row.1) }, findings)
    Self.tellShared(places.map { ($0.key, $0.scenario, $0.row.0, $0.row.1) }, findings)
    capacity = ByScenario(places) { name, rows in
      guard let ladder = ladders.ladders.first(where: { $0.name == name }) else { return nil }
      var needs: Set<RungGroup> = []
      for use in ladders.uses[name] ?? [] {
        needs.insert(RungGroup(rung: use.rung, userGroup: use.userGroup))
      }
      // Every row that is wrong is told: those found wrong are left out for the others to be tried.
      var tried = rows
      while true {
        do throws(DemandError) {
          let plan = try CapacityPlan(ladder: ladder, rows: tried.map(\.1), needs: needs)
          return tried.count == rows.count ? plan : nil
        } catch {
          tried.map(\.0).report(error)
          guard let row = error.rows.first, tried.indices.contains(row) else { return nil }
          tried.remove(at: row)
        }
      }
    }
    caps = ByScenario(capped) { name, rows in
      guard let ladder = ladders.ladders.first(where: { $0.name == name }) else { return nil }
      var caps: [SupplyCap] = []
      var seen: [(rung: String, group: String?)] = []
      for (_, rung, group, _, _) in rows where !seen.contains(where: { $0 == (rung, group) }) {
        seen.append((rung, group))
        let own = rows.filter { $0.1 == rung && $0.2 == group }.sorted { $0.3 < $1.3 }
        do throws(DemandError) {
          caps.append(
            try SupplyCap(
              rung: rung, userGroup: group,
              points: own.map { SupplyCap.Point(year: $0.3, count: $0.4) }, ladder: ladder))
        } catch { own.map(\.0).report(error) }
      }
      return caps
    }
  }

  /// The code of the sub-area a row is about, empty for none; `nil` where there is no such area.
  private static func area(_ row: InputRow, _ folder: FolderSoFar) -> String? {
    let text = row.text("delområde")
    if text.isEmpty { return "" }
    let areas = folder.areas
    let known = areas.first { $0.code == text || $0.title == text || $0.name == text }
    if let known { return known.code }
    let titles = Phrase.few(areas.map(\.title))
    row.report(
      "delområde",
      expected: titles.isEmpty
        ? Phrase("a delområde of delomraader.csv")
        : Phrase("a delområde of delomraader.csv: \(titles)"),
      named: Definition(FolderSchema.subAreas, "delområde"),
      among: areas.map(\.title))
    return nil
  }
}

/// What the rows of `kapasitet.csv` are about.
package enum CapacityPhase: Sendable {
  case exists
  case planned
  case cap

  package static let words: Words.Choices<CapacityPhase> = [
    (.exists, ["finnes", "exists"]), (.planned, ["planlagt", "planned"]), (.cap, ["tak", "cap"]),
  ]

  package static let owners: Words.Choices<CapacityRow.Owner> = [
    (.own, ["egen", "own"]), (.purchased, ["kjøp", "purchased"]),
  ]
}
