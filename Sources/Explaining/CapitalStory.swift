import Demography
import FolderText
import MunicipalBudget
import Outcomes
import Tabular

/// What interest, instalments, debt, operation and building of one project are made of in a year.
struct CapitalStory {
  /// What is asked about a project.
  enum Kind: Equatable {
    /// An entry of its accounts.
    case entry(ProjectEntry)
    /// What is owed at the end of the year.
    case debt
  }

  private let prices: PriceStory
  private var rows: InputRows { prices.rows }
  private var language: Language { prices.language }

  init(_ prices: PriceStory) { self.prices = prices }

  /// The lines of a kind.
  func lines(_ item: CapitalAccount.Item, _ kind: Kind, _ year: Int) -> [String] {
    let (project, loan) = (item.project, item.plan.loan)
    func at(_ path: BlockPath, _ year: Int) -> Double { path[year]?[0] ?? 0 }
    var told: [String] = []
    var rates = false
    let debt = at(loan.opening, year)
    switch kind {
    case .entry(.interest):
      let interest = at(loan.interest, year)
      let rate = debt > 0 ? number(100 * interest / debt, 2) : "–"
      told.append(
        phrase(Phrase("debt on 1 January \(year) \(kroner(debt)) × \(rate)% = \(kroner(interest))"))
      )
      told += prices.deflated(interest, of: year)
      rates = true
    case .entry(.instalments):
      let terms = project.financing.loan
      let paid = at(loan.instalment, year)
      told.append(
        phrase(
          Phrase(
            "instalment \(kroner(paid)) of the debt \(kroner(debt)) on 1 January \(year) (\(terms.kind.rawValue), \(terms.years) years)"
          )))
      told += prices.deflated(paid, of: year)
      rates = terms.kind == .annuity
    case .debt:
      let parts = [at(loan.drawn, year), at(loan.instalment, year), at(loan.extra, year)]
      told.append(
        phrase(
          Phrase(
            "debt on 1 January \(kroner(debt)) + loan \(kroner(parts[0])) − instalment \(kroner(parts[1])) − extra \(kroner(parts[2])) = \(kroner(at(loan.closing, year)))"
          )))
      told += prices.deflated(at(loan.closing, year), of: year)
    case .entry(.operation):
      guard let yearly = project.yearlyOperation else { return [] }
      let months = number(12 * project.operatingShare(in: year), 0)
      told.append(
        phrase(
          Phrase(
            "yearly operation \(kroner(yearly.kroner)) in \(yearly.priceYear) prices, \(months) of 12 months in \(year)"
          )))
    case .entry(.building), .entry(.vatCompensation), .entry(.grant):
      let planned = project.instalments[year] ?? 0
      told.append(
        phrase(
          Phrase(
            "paid in \(year): \(kroner(planned)) in \(project.cost.priceYear) prices, in those of the year \(kroner(at(item.plan.gross, year)))"
          )))
      if kind == .entry(.vatCompensation) {
        told.append(
          phrase(Phrase("VAT compensation of it: "))
            + kroner(at(item.plan.vatCompensation, year)))
      } else if kind == .entry(.grant) {
        told.append(phrase(Phrase("grant: ")) + kroner(at(item.plan.grant, year)))
      }
    }
    let scenario = prices.plan.scenario
    var lines = told.map { "  \(project.name): \($0)" }
    lines += rows.lines(FolderSchema.investments) { $0.text("prosjekt") == project.name }
    lines += rows.lines(FolderSchema.instalments) { $0.text("prosjekt") == project.name }
    if rates {
      lines += rows.lines(FolderSchema.interest) { row in
        let from = Int(row.text("år")) ?? year
        let own = row.text("scenario")
        return (from...max(from, Int(row.text("til")) ?? from)).contains(year)
          && (own.isEmpty || own == scenario)
      }
    }
    let index = kind == .entry(.operation) ? project.yearlyOperation?.index : project.cost.index
    let start = min(project.cost.priceYear, project.instalments.keys.min() ?? year)
    lines += rows.prices(index ?? "", min(start, year)...year, scenario)
    if [Kind.entry(.interest), .entry(.instalments), .debt].contains(kind) {
      let book = prices.prices
      let base = book.baseYear
      lines += rows.prices(book.deflator, min(base, year)...max(base, year), scenario)
    }
    return lines
  }

  private func phrase(_ phrase: Phrase) -> String { phrase[language] }
  private func number(_ value: Double, _ decimals: Int) -> String {
    PlainText.number(value, decimals: decimals, language)
  }
  private func kroner(_ value: Double) -> String { "\(number(value, 0)) kr" }
}
