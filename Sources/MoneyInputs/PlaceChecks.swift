import FolderText
import MunicipalBudget
import NeedInputs
import ServiceDemand
import Tabular

/// Places are told once, and prices of places for own and purchased ones together.
extension BudgetInput {
  /// What projects and `kapasitet.csv` say of the same rungs, in every scenario.
  ///
  /// The rule: places that a project builds stand in `investeringer.csv`, and `kapasitet.csv` has no
  /// planned own places on their rung.
  func checkPlaces(
    _ inputs: [String: InputFile], _ folder: FolderBeforeBudget, findings: Findings
  ) {
    let names = [""] + folder.scenarios.map(\.name)
    for entry in projects {
      let project = entry.project
      guard let rung = project.codes.rung else { continue }
      let place = Phrase("step \(rung) of \(entry.ladder)")
      let row = inputs[FolderSchema.investments.name]?.rows(findings).first {
        $0.text("prosjekt") == project.name
      }
      let plans = names.compactMap { folder.services.capacity[entry.ladder, $0] }
        .filter { $0.tells(rung: rung) }
      if project.places > 0,
        plans.contains(where: { plan in
          plan.rows.contains { $0.rung == rung && $0.owner == .own && $0.isPlanned }
        })
      {
        let planned = inputs[FolderSchema.capacity.name]?.rows(findings).first {
          $0.text("trapp") == entry.ladder && $0.text("trinn") == rung
            && Words.value(of: $0.text("fase"), in: CapacityPhase.words) == .planned
            && Words.value(of: $0.text("eier"), in: CapacityPhase.owners) == .own
        }
        planned?.report(
          "fase",
          found: Phrase("planned own places on \(place), where «\(project.name)» builds"),
          expected: Phrase(
            "planned places of the step in investeringer.csv only, from the month of moving in"),
          advice: Phrase(
            "remove the planned rows of the step; places others build are fase finnes from "
              + "their year on"))
      }
      if entry.userGroup == nil,
        let groups = plans.lazy.compactMap({ $0.groups(rung: rung) }).first(where: { $0.count > 1 })
      {
        row?.report(
          "brukergruppe",
          found: Phrase("«\(project.name)» without brukergruppe"),
          expected: Phrase("the group of its places, one of \(groups.joined(separator: ", "))"),
          advice: Phrase("kapasitet.csv tells the places on \(place) by group"))
      }
      if project.replacedPlaces > 0,
        let own = plans.map({ Self.own($0, entry, rung) }).min(), own < project.replacedPlaces
      {
        row?.report(
          "erstatter",
          found: Phrase(
            "«\(project.name)» replaces \(Self.text(project.replacedPlaces)) places"),
          expected: Phrase(
            "at most the \(Self.text(own)) own places that kapasitet.csv has on \(place) "
              + "in \(project.moveInYear)"))
      }
    }
  }

  private static func own(
    _ plan: CapacityPlan, _ entry: PlannedProject, _ rung: String
  ) -> Double {
    let group = plan.group(named: entry.userGroup, rung: rung)
    let year = entry.project.moveInYear
    let places =
      group == nil || plan.groups(rung: rung) == nil
      ? plan.places(rung: rung, year: year)
      : plan.places(rung: rung, userGroup: group, year: year)
    return places.own
  }

  private static func text(_ number: Double) -> Phrase {
    Phrase(number: number, decimals: number == number.rounded() ? 0 : 1)
  }

  /// Own and purchased places of a rung are priced together: the need is split into both, and a part
  /// without a price would be left out of the sum.
  func checkPricesOfPlaces(findings: Findings) {
    var places: [(row: UnitCostRow, rung: String, same: [UnitCostRow])] = []
    var known: [String: Int] = [:]
    for row in unitCosts where [.perUnit, .wage].contains(row.measure) {
      let rung = row.codes.rung ?? ""
      let key = "\(row.ladder)|\(rung)|\(row.userGroup ?? "")"
      if let place = known[key] {
        places[place].same.append(row)
      } else {
        known[key] = places.count
        places.append((row, rung, [row]))
      }
    }
    for (row, rung, same) in places {
      func names(_ operation: UnitCostRow.Operation, _ wanted: UnitCostRow.Operation) -> String? {
        guard same.contains(where: { $0.operation == operation }),
          !same.contains(where: { $0.operation == wanted })
        else { return nil }
        return same.filter { $0.operation == operation }.map { "«\($0.name)»" }
          .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
          .joined(separator: ", ")
      }
      let place = Phrase("step \(rung) of \(row.ladder)")
      if let found = names(.purchased, .own) {
        findings.add(
          FolderSchema.unitCosts.fileName,
          found: Phrase("\(found) for drift kjøp on \(place) alone"),
          expected: Phrase("a price for drift egen on the step too: the need is split into both"))
      } else if let found = names(.own, .purchased) {
        findings.add(
          FolderSchema.unitCosts.fileName,
          found: Phrase("\(found) for drift egen on \(place) alone"),
          expected: Phrase("a price for drift kjøp on the step too: the need is split into both"),
          advice: Phrase("leave drift empty where all of the need has one price"))
      } else if let wage = same.first(where: { $0.measure == .wage && $0.operation == .need }),
        same.contains(where: { $0.operation == .purchased })
      {
        findings.add(
          FolderSchema.unitCosts.fileName,
          found: Phrase(
            "«\(wage.name)» for all årsverk on \(place), where places are bought too"),
          expected: Phrase("drift egen: the staff of purchased places is in their price"))
      }
    }
  }
}
