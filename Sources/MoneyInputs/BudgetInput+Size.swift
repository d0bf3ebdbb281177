import FolderText
import MunicipalBudget
import NeedInputs
import Tabular

/// The prices of the folder, held against what is adopted and counted.
extension BudgetInput {
  /// Prices may be of a part of a function, and no function costs this much more than its budget.
  private static let mostOfBudget = 3.0

  /// The adopted expense of each function, kroner in the prices it is written in.
  var grossByFunction: [String: Double] {
    Dictionary(
      adopted.map { ($0.budget.function, $0.budget.gross.kroner) }, uniquingKeysWith: +)
  }

  /// Functions that are priced and have no budget, and budgets far below what their users cost.
  func tellBudgets(
    _ inputs: [String: InputFile], _ folder: FolderBeforeBudget, isBudgetSmall: Bool,
    findings: Findings
  ) {
    // What was refused is not asked for.
    let files = [FolderSchema.adopted, FolderSchema.unitCosts].map(\.fileName)
    guard !adopted.isEmpty, !findings.problems.contains(where: { files.contains($0.file) })
    else { return }
    let gross = grossByFunction
    var told: Set<String> = []
    // A budget of other names than functions is of more than one.
    let isByFunction = gross.keys.allSatisfy { Int($0) != nil }
    let known = Phrase.few(gross.keys.sorted())
    let priced = isByFunction ? inputs[FolderSchema.unitCosts.name]?.rows(findings) ?? [] : []
    for row in priced where !InputFile.isOfNoMunicipality(row.text("funksjon")) {
      let function = row.text("funksjon")
      guard let measure = Words.value(of: row.text("mål"), in: UnitCostRow.measures),
        Self.changing.contains(measure), gross[function] == nil, told.insert(function).inserted
      else { continue }
      row.doubt(
        "funksjon",
        Phrase(
          "the adopted budget has no function \(function), from which its changes are counted; it has \(known)"
        ))
    }
    if isBudgetSmall { return }
    let cost = costs(folder)
    for row in inputs[FolderSchema.adopted.name]?.rows(findings) ?? [] {
      let function = row.text("funksjon")
      guard let budget = gross[function], let priced = cost[function], budget > 0,
        priced > Self.mostOfBudget * budget, let place = row.place(of: "brutto"),
        told.insert(function).inserted
      else { continue }
      // How many use the steps may be hidden.
      findings.warn(
        Phrase(
          "\(row.file.name):\(place.line):\(place.column): the users that trappebruk.csv counts cost more than three times the budget of function \(function), by the prices of enhetskostnader.csv; is one of them in another unit?"
        ), quoting: FolderSchema.ladderUse.fileName)
    }
  }

  /// The measures whose rows change a function.
  private static let changing: [UnitCostRow.CostBasis] = [.perUnit, .wage, .userPayment, .fixed]

  /// What the users that are counted cost by the prices of units, by function, at the lower of the prices
  /// of own and purchased places.
  private func costs(_ folder: FolderBeforeBudget) -> [String: Double] {
    let prices = unitCosts.filter { $0.measure == .perUnit && $0.scenario == nil }
    let places = Dictionary(
      prices.filter { $0.operation != .need }.map {
        ([$0.ladder, $0.codes.rung ?? "", $0.userGroup ?? ""], $0.amount.kroner)
      }, uniquingKeysWith: min)
    var costs: [String: Double] = [:]
    for cost in prices where cost.operation != .purchased {
      let rung = cost.codes.rung ?? ""
      let count = folder.ladders.persons(of: cost.userGroup, on: cost.ladder, rung: rung)
      let lowest =
        cost.operation == .need ? nil : places[[cost.ladder, rung, cost.userGroup ?? ""]]
      costs[cost.codes.function, default: 0] += count * (lowest ?? cost.amount.kroner)
    }
    return costs
  }

  /// The measures that a group's need on its step is priced by.
  private static let ofNeed: [UnitCostRow.CostBasis] = [.perUnit, .userPayment, .perRecipient]

  /// The groups that prices are for must be counted on their step.
  func checkGroups(_ input: InputFile, _ folder: FolderBeforeBudget, findings: Findings) {
    for row in input.rows(findings) where row.holds("brukergruppe") {
      guard let measure = Words.value(of: row.text("mål"), in: UnitCostRow.measures),
        Self.ofNeed.contains(measure),
        let ladder = folder.ladders.ladders.first(where: { $0.name == row.text("trapp") }),
        !(folder.ladders.uses[ladder.name] ?? []).isEmpty,
        ladder.rung(row.text("trinn")) != nil
      else { continue }
      _ = row.group(ladder, folder.ladders, rung: row.text("trinn"))
    }
  }
}
