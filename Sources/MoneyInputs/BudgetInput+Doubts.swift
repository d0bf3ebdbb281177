import FolderText
import MunicipalBudget
import Tabular

/// Money that may be counted twice, or of what nothing else in the folder knows.
extension BudgetInput {
  /// Tells them; where the budget as a whole is told to be too small nothing is held against its size.
  package func tellDoubts(
    _ inputs: [String: InputFile], _ folder: FolderBeforeBudget, isBudgetSmall: Bool,
    findings: Findings
  ) {
    if let input = inputs[FolderSchema.measures.name] {
      tellMeasures(input, folder, isBudgetSmall: isBudgetSmall, findings: findings)
    }
    tellBudgets(inputs, folder, isBudgetSmall: isBudgetSmall, findings: findings)
    for input in inputs.values.sorted(by: { $0.name < $1.name }) { tellPriceYears(input, findings) }
    if let input = inputs[FolderSchema.investments.name] { tellOperation(input, findings) }
    if let input = inputs[FolderSchema.unitCosts.name] {
      tellPricesBeside(input, findings)
      tellPayments(input, findings)
    }
  }

  /// Measures of a function that has no budget, of more than its budget, or of a step no ladder has.
  private func tellMeasures(
    _ input: InputFile, _ folder: FolderBeforeBudget, isBudgetSmall: Bool, findings: Findings
  ) {
    let gross = grossByFunction
    let income = Dictionary(
      adopted.map { ($0.budget.function, $0.budget.income?.kroner ?? 0) }, uniquingKeysWith: +)
    var told: Set<[String]> = []
    let functions = Set(gross.keys)
      .union(unitCosts.map { $0.codes.function }).union(projects.map { $0.project.codes.function })
    let rungs = Set(folder.ladders.ladders.flatMap { $0.rungs.map { $0.code } })
    let definers = [FolderSchema.adopted, FolderSchema.unitCosts, FolderSchema.investments]
    for row in input.rows(findings) {
      let function = row.text("funksjon")
      if !gross.isEmpty, !function.isEmpty, !functions.contains(function),
        !InputFile.isOfNoMunicipality(function), told.insert(["funksjon", function]).inserted,
        !definers.contains(where: { findings.hasRefused(function, as: Definition($0, "funksjon")) })
      {
        let known = Phrase.few(gross.keys.sorted())
        row.doubt(
          "funksjon",
          Phrase("no other file has function \(function), and the adopted budget has \(known)"))
      }
      let isIncome = Words.value(of: row.text("konto"), in: MeasureLine.accounts) == true
      if let budget = isIncome ? income[function] : gross[function], budget > 0,
        !isBudgetSmall,
        let kroner = row.written("beløp"), kroner > budget
      {
        row.doubt(
          "beløp",
          Phrase(
            "the measure is larger than all of the adopted budget of function \(function), \(Phrase(number: budget, decimals: 0)) kroner"
          ))
      }
      if let first = settings?.firstYear, let year = Int(row.text("år")), year < first,
        !isLate(first, folder.settings)
      {
        row.doubt(
          "år",
          Phrase(
            "\(year) is before the first year of the handlingsprogram, \(first); is it in the adopted budget already? It is counted besides"
          ))
      }
      let rung = row.text("trinn")
      if !rung.isEmpty, !rungs.isEmpty, !rungs.contains(rung),
        told.insert(["trinn", rung]).inserted,
        !findings.hasRefused(rung, as: Definition(FolderSchema.ladders, "trinn"))
      {
        row.doubt("trinn", Phrase("no ladder of trapper.csv has step \(rung)"))
      }
    }
  }

  /// Prices may be those of the last year of the handlingsprogram, not of a later one.
  private static let lastPriceYear = 3

  /// Amounts in prices of a year after the handlingsprogram.
  private func tellPriceYears(_ input: InputFile, _ findings: Findings) {
    guard let first = settings?.firstYear,
      input.schema.columns.contains(where: { $0.name == "prisår" })
    else { return }
    for row in input.rows(findings) {
      guard let year = Int(row.text("prisår")), year > first + Self.lastPriceYear else { continue }
      row.doubt(
        "prisår",
        Phrase(
          "prices of \(year), where the handlingsprogram begins in \(first); is the year right?"))
      return
    }
  }

  /// What is so many times a price is in another unit, which is told of the price.
  private static let otherUnit = 20.0

  /// Operation of a project's own that is about as large as the price of its places' need is.
  private func tellOperation(_ input: InputFile, _ findings: Findings) {
    let prices = Dictionary(
      grouping: unitCosts.filter {
        [.perUnit, .wage].contains($0.measure) && $0.operation != .purchased
      }
    ) { [$0.ladder, $0.codes.rung ?? ""] }
    for row in input.rows(findings) where row.holds("årlig_drift") {
      let price = prices[row.key(["trapp", "trinn"])]?.first {
        $0.userGroup == nil || $0.userGroup == row.given("brukergruppe")
      }
      // What a building costs a year may well stand by itself.
      guard let price, let places = row.written("plasser"), places > 0,
        let kroner = row.written("årlig_drift"), kroner / places > price.amount.kroner / 2,
        kroner / places < price.amount.kroner * Self.otherUnit
      else { continue }
      row.doubt(
        "årlig_drift",
        Phrase(
          "«\(price.name)» in enhetskostnader.csv prices the need on step \(row.text("trinn")) already; årlig_drift comes besides it, and is for what a place does not cost elsewhere"
        ))
    }
  }

  /// User payments that are more than all that a unit costs, whose price may be in parts.
  private func tellPayments(_ input: InputFile, _ findings: Findings) {
    let columns = ["trapp", "trinn", "brukergruppe", "funksjon"]
    let rows = input.rows(findings)
    let prices = Dictionary(
      rows.filter { $0.word(is: .perUnit) }.map {
        ($0.key(columns), $0.written("beløp") ?? .infinity)
      }, uniquingKeysWith: +)
    for row in rows where row.word(is: .userPayment) {
      guard let kroner = row.written("beløp"), let price = prices[row.key(columns)],
        kroner > price, kroner < price * Self.otherUnit
      else { continue }
      row.doubt(
        "beløp",
        Phrase(
          "a user pays more than a unit of step \(row.text("trinn")) costs, \(Phrase(number: price, decimals: 0)) kroner; is one of them of a month, or in another unit?"
        ))
    }
  }

  /// Two prices of one unit that are about as large: parts of a price mostly differ more.
  private func tellPricesBeside(_ input: InputFile, _ findings: Findings) {
    var first: [[String]: InputRow] = [:]
    for row in input.rows(findings) {
      guard row.word(is: .perUnit), let kroner = row.written("beløp"), kroner > 0 else { continue }
      let key = row.key([
        "trapp", "trinn", "brukergruppe", "funksjon", "drift", "scenario", "indeks", "ansvar",
        "art",
      ])
      guard let other = first[key], let before = other.written("beløp") else {
        first[key] = row
        continue
      }
      if other.text("navn") == row.text("navn") || max(kroner, before) > 2 * min(kroner, before) {
        continue
      }
      row.doubt(
        "beløp",
        Phrase(
          "one unit of step \(row.text("trinn")) has a price on line \(other.line) too, and both are counted: \(Phrase(number: before, decimals: 0)) + \(Phrase(number: kroner, decimals: 0)) kroner; are they the same?"
        ))
    }
  }
}

extension InputRow {
  /// Whether the row of `enhetskostnader.csv` has a measure; what is no measure is told elsewhere.
  fileprivate func word(is measure: UnitCostRow.CostBasis) -> Bool {
    Words.value(of: text("mål"), in: UnitCostRow.measures) == measure
  }
}
