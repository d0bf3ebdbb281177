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
  /// planned own places of the same group on their rung in those years.
  func checkPlaces(
    _ inputs: [String: InputFile], _ folder: FolderBeforeBudget, findings: Findings
  ) {
    let names = [""] + folder.scenarios.map(\.name)
    let rows = Dictionary(
      (inputs[FolderSchema.investments.name]?.rows(findings) ?? []).map {
        ($0.text("prosjekt"), $0)
      }, uniquingKeysWith: { first, _ in first })
    let planned = Dictionary(
      grouping: (inputs[FolderSchema.capacity.name]?.rows(findings) ?? [])
        .filter(\.isOfPlannedOwnPlaces)
    ) { $0.key(["trapp", "trinn"]) }
    for entry in projects {
      let project = entry.project
      guard let rung = project.codes.rung else { continue }
      let place = Phrase("step \(rung) of \(entry.ladder)")
      let row = rows[project.name]
      let plans = names.compactMap { folder.services.capacity[entry.ladder, $0] }
        .filter { $0.tells(rung: rung) }
      if project.places > 0 {
        for row in planned[[entry.ladder, rung]] ?? [] { row.tellPlanned(entry, rung: rung) }
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

  /// Own and purchased places are priced where `kapasitet.csv` has them, of the group the price is for.
  func checkPlacesOfPrices(
    _ inputs: [String: InputFile], _ folder: FolderBeforeBudget, findings: Findings
  ) {
    // Places that were refused have been told of.
    let file = FolderSchema.capacity.fileName
    if findings.problems.contains(where: { $0.file == file }) { return }
    let names = [""] + folder.scenarios.map(\.name)
    var told: Set<[String]> = []
    for cost in unitCosts where cost.operation != .need {
      let (rung, group) = (cost.codes.rung ?? "", cost.userGroup)
      guard told.insert([cost.ladder, rung, group ?? ""]).inserted else { continue }
      let place = Phrase("step \(rung) of \(cost.ladder)")
      func report(_ column: String, _ expected: Phrase, advice: Phrase) {
        inputs[FolderSchema.unitCosts.name]?.rows(findings).first {
          $0.text("navn") == cost.name && $0.text("trinn") == rung && !$0.text("drift").isEmpty
        }?.report(column, expected: expected, advice: advice)
      }
      let plans = names.map { folder.services.capacity[cost.ladder, $0] }
      let tells = plans.map { $0?.tells(rung: rung) ?? false }
      let undivided = Phrase("leave drift empty where all of the need has one price")
      if tells.contains(false) {
        report(
          "drift", Phrase("places on \(place) in \(FolderSchema.capacity.fileName), own or bought"),
          advice: undivided)
      } else if let group, plans.contains(where: { $0?.groups(rung: rung) == nil }) {
        let file = inputs[FolderSchema.capacity.name]
        file?.rows(findings).first {
          $0.text("trapp") == cost.ladder && $0.text("trinn") == rung
            && $0.text("brukergruppe").isEmpty
        }?.report(
          "brukergruppe",
          found: Phrase("places on \(place) without brukergruppe"),
          expected: Phrase(
            "the group of the places: «\(Phrase.shortened(cost.name))» in \(FolderSchema.unitCosts.fileName) is a price of places for «\(Phrase.shortened(group))»"
          ))
      } else if let group,
        plans.contains(where: { !($0?.holds(rung: rung, userGroup: group) ?? false) })
      {
        report(
          "brukergruppe",
          Phrase("a group with places on \(place) in \(FolderSchema.capacity.fileName)"),
          advice: undivided)
      }
    }
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

extension InputRow {
  /// Whether it is of own places that are planned; a row with other words is told elsewhere.
  fileprivate var isOfPlannedOwnPlaces: Bool {
    Words.value(of: text("fase"), in: CapacityPhase.words) == .planned
      && Words.value(of: text("eier"), in: CapacityPhase.owners) == .own
  }

  /// Tells planned own places where a project builds for the same group: the same ones when they are
  /// ready in the years around, and others besides when they are not.
  fileprivate func tellPlanned(_ entry: PlannedProject, rung: String) {
    let project = entry.project
    let group = text("brukergruppe")
    guard group.isEmpty || entry.userGroup == nil || group == entry.userGroup,
      let year = Int(text("fraår"))
    else { return }
    let place = Phrase("step \(rung) of \(entry.ladder)")
    let around = project.moveInYear - 1...project.moveInYear + 1
    if around.contains(year) {
      report(
        "fase",
        found: Phrase("planned own places on \(place), where «\(project.name)» builds"),
        expected: Phrase(
          "planned places of the step in investeringer.csv only, from the month of moving in"),
        advice: Phrase(
          "remove the planned rows of the step; places others build are fase finnes from "
            + "their year on"))
    } else {
      findings.warn(
        Phrase(
          "\(file.name):\(line): planned places on \(place) from \(year) are counted besides those of «\(Phrase.shortened(project.name))», from \(project.moveInYear) on; are they the same?"
        ), quoting: file.name)
    }
  }
}
