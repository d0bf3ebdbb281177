import Demography
import FolderText
import MunicipalBudget
import NeedInputs
import Tabular

extension UnitCostRow {
  package static let measures: Words.Choices<CostBasis> = [
    (.perUnit, ["per enhet", "per unit"]), (.fixed, ["fast", "fixed"]),
    (.userPayment, ["brukerbetaling", "user payment"]),
    (.wage, ["lønn per årsverk", "wage per year of work"]),
    (.perRecipient, ["kostnad per mottaker", "cost per recipient"]),
    (.rungTotal, ["trinn i alt", "step total"]),
    (.ladderShare, ["andel av trappen", "share of ladder"]),
    (.own, ["egen per innbygger", "own per inhabitant"]),
    (.national, ["landet per innbygger", "national per inhabitant"]),
    (.income, ["inntekt per innbygger", "income per inhabitant"]),
  ]

  package static let operations: Words.Choices<Operation> = [
    (.need, ["alle", "all"]), (.own, ["egen", "own"]), (.purchased, ["kjøp", "purchased"]),
  ]
}

extension UnitCostRow {
  /// Reads a row; `nil` where something is wrong with it.
  package init?(_ row: InputRow, ladders: LadderInput, settings: Settings) {
    let before = row.findings.count
    guard let name = row.requiredText("navn"), let measure = row.word("mål", Self.measures) else {
      return nil
    }
    var share = 1.0
    var amount: Amount?
    if measure == .ladderShare {
      share = row.share("beløp") ?? 1
      // A share has no price, but what it is a share of is of a year.
      if let year = row.priceYear(), let provenance = row.provenance() {
        amount = try? Amount(0, priceYear: year, index: "", provenance: provenance, item: name)
      }
      if share == 0 { row.report("beløp", expected: Phrase("a share above 0")) }
    } else {
      amount = row.amount()
    }
    if measure == .perRecipient { share = row.share("andel", empty: 1) ?? 1 }
    var ages: AgeBounds?
    if measure.isPerInhabitant || measure == .perRecipient {
      ages = row.ages("aldersgruppe")?.bounds
      if let found = ages, settings.axis.groups(from: found.lower, through: found.upper) == nil {
        row.report("aldersgruppe", expected: .uncutAges(settings.axis))
      }
    }
    if !measure.isPerInhabitant { Self.checkPlace(row, measure, ladders) }
    if !measure.isProfile, row.text("funksjon").isEmpty {
      row.report("funksjon", expected: .function(suchAs: "253"))
    }
    let operation = row.holds("drift") ? row.word("drift", Self.operations) ?? .need : .need
    if measure == .wage {
      if operation == .purchased {
        row.report(
          "drift",
          expected: Phrase("egen, or empty: the staff of purchased places is in their price"))
      }
      if row.holds("brukergruppe") {
        row.report(
          "brukergruppe",
          expected: Phrase("an empty field: årsverk are those of the whole step"))
      }
    }
    guard row.findings.count == before, let amount else { return nil }
    self.init(
      name: name, measure: measure, amount: amount, ladder: row.text("trapp"),
      userGroup: row.given("brukergruppe"), operation: operation, ages: ages, share: share,
      codes: row.codes(), scenario: row.given("scenario"),
      line: row.file.place(of: "navn").map { row.file.table.place(row.row, $0).line })
  }

  /// The ladder and the rung must be those of `trapper.csv`.
  private static func checkPlace(_ row: InputRow, _ measure: CostBasis, _ ladders: LadderInput) {
    let name = row.text("trapp")
    guard let ladder = ladders.ladders.first(where: { $0.name == name }) else {
      let known = ladders.ladders.map(\.name)
      row.report("trapp", expected: .ladder(of: known), named: .ladder, among: known)
      return
    }
    if ladder.rung(row.text("trinn")) == nil {
      row.report("trinn", expected: .step(of: ladder), named: .step(of: ladder.name))
    }
  }

  /// Reads the file; what is given twice is told.
  package static func read(
    _ input: InputFile, ladders: LadderInput, settings: Settings, findings: Findings
  ) -> [UnitCostRow] {
    var rows: [UnitCostRow] = []
    // What is compared with a row: those of its name, and those of its measure per inhabitant.
    var named: [String: [UnitCostRow]] = [:]
    var perInhabitant: [CostBasis: [UnitCostRow]] = [:]
    for row in input.rows(findings) {
      guard let cost = UnitCostRow(row, ladders: ladders, settings: settings) else { continue }
      let sameName = named[cost.name] ?? []
      if sameName.contains(where: { $0.standsFor(cost) && $0.scenario == cost.scenario }) {
        row.report("navn", expected: Phrase("each name, mål and aldersgruppe once"))
        continue
      }
      if cost.measure.isPerInhabitant, let ages = cost.ages,
        let other = perInhabitant[cost.measure]?.first(where: {
          $0.scenario == cost.scenario && $0.ages != ages && $0.ages?.overlaps(ages) == true
        }), let theirs = other.ages
      {
        row.report(
          "aldersgruppe", expected: Phrase("ages that are not also in \(theirs.label)"),
          advice: other.line.map(Phrase.other) ?? .empty)
        continue
      }
      let isLine = !cost.measure.isPerInhabitant && !cost.measure.isProfile
      let sibling = sameName.first {
        isLine && !$0.measure.isPerInhabitant && !$0.measure.isProfile
      }
      if let sibling,
        sibling.ladder != cost.ladder || sibling.codes.rung != cost.codes.rung
          || sibling.userGroup != cost.userGroup || sibling.operation != cost.operation
          || sibling.codes.function != cost.codes.function
      {
        row.report(
          "navn",
          expected: Phrase(
            "the same trapp, trinn, brukergruppe, drift and funksjon in all rows of a name"))
        continue
      }
      rows.append(cost)
      named[cost.name, default: []].append(cost)
      if cost.measure.isPerInhabitant { perInhabitant[cost.measure, default: []].append(cost) }
    }
    return rows
  }
}
