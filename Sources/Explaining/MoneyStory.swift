import Demography
import FolderText
import MoneyTables
import MunicipalBudget
import Outcomes
import Tabular

/// What a cell of kroner is made of: what is counted, what one costs, and how prices move it, with the
/// rows of the inputs; of a sum the lines it adds up.
///
/// A cell that is made in another way has no lines here; the files it rests on are told all the same
/// (``TableBasis``).
struct MoneyStory {
  package let report: BudgetReport
  let story: CellStory
  package let cell: CellStory.Found
  package let year: Int
  package let rows: InputRows

  private var plan: MoneyPlan { report.outcome.plan }
  private var prices: PriceBook { report.outcome.prices }
  private var language: Language { report.language }
  private var first: Int { plan.years.lowerBound }
  private var table: String { story.table.base }

  /// Whether the cell is in the prices of its year.
  private var isNominal: Bool {
    table == "handlingsprogram-lopende"
      || ["løpende", "nominal"].contains(cell.text("priser", "prices") ?? "")
  }

  /// The lines; none for a cell of another kind.
  package var lines: [String] {
    guard plan.years.contains(year) else { return [] }
    switch table {
    case "demografikostnad": return demography
    case "driftskostnad": return operation
    case "handlingsprogram", "handlingsprogram-lopende": return line
    case "langsiktig": return long
    default: return table.hasPrefix("kostnadsprofil-") ? profile : []
    }
  }

  /// The ages whose persons the cell turns on, where it is a line of demography.
  package var ages: AgeBounds? {
    let ages = cell.text("alder", "ages") ?? ""
    let name = cell.text("linje", "line") ?? ""
    return report.outcome.people.groups.map(\.ages).first {
      table == "demografikostnad"
        ? phrase("\($0.label) år", $0.label) == ages
        : report.told("demografi \($0.label) år") == name
    }
  }

  // MARK: Kroner per inhabitant

  private var demography: [String] {
    let words = ["egne satser": 0, "own rates": 0, "landets satser": 1, "national rates": 1]
    let ages = cell.text("alder", "ages") ?? ""
    guard let rates = cell.text("satser", "rates") else { return [] }
    let group = report.outcome.people.groups.first {
      report.phrase("\($0.ages.label) år", $0.ages.label) == ages
    }
    guard let group, year > first else { return sum(["satser": rates, "rates": rates], "alder") }
    let row = words[rates].map { $0 == 0 ? group.own : group.national } ?? group.income
    guard let row else { return [] }
    return persons(group, row, from: year - 1, nominal: false)
  }

  /// (persons now − persons then) × kroner per inhabitant.
  private func persons(
    _ group: PeopleAccount.Group, _ row: PeopleAccount.Row, from: Int, nominal: Bool
  ) -> [String] {
    guard let now = group.persons[year]?[0], let then = group.persons[from]?[0],
      let each = price(row.cost.amount, to: plan.firstYear)
    else { return [] }
    let sign = row.cost.measure == .income ? -1.0 : 1
    let ages = group.ages.label
    let fixed = sign * (now - then) * each
    var lines = [
      phrase(
        "  (\(number(now, 1)) personer \(ages) år i \(year) − \(number(then, 1)) i \(from)) × \(kroner(sign * each)) = \(kroner(fixed)) i \(plan.firstYear)-priser",
        "  (\(number(now, 1)) persons aged \(ages) in \(year) − \(number(then, 1)) in \(from)) × \(kroner(sign * each)) = \(kroner(fixed)) in \(plan.firstYear) prices"
      )
    ]
    lines += moved(row.cost.amount)
    if nominal { lines += inflated(fixed, by: row.cost.amount.index) }
    lines += rows.costs([row.cost])
    lines += rows.rules(["første_år", "demografi_fra"])
    return lines + priceRows(row.cost.amount, nominal: nominal)
  }

  // MARK: Unit costs

  private var operation: [String] {
    guard let name = cell.text("linje", "line") else { return [] }
    let unit = cell.text("enhet", "unit") ?? ""
    let isIncome = ["inntekt", "income"].contains(cell.text("konto", "account") ?? "")
    let found = report.outcome.operating.lines.filter {
      $0.name == name && $0.isIncome == isIncome && $0.unit == unit
    }
    if found.isEmpty {
      let view = cell.text("priser", "prices") ?? ""
      return sum(["priser": view, "prices": view], "linje")
    }
    return found.flatMap { [level($0, year, nominal: isNominal)] + cost($0, nominal: isNominal) }
  }

  /// Units × kroner of one in a year.
  private func level(_ line: OperatingAccount.Line, _ year: Int, nominal: Bool) -> String {
    let path = nominal ? line.money.nominal : line.money.fixed
    let (all, units) = (path[year]?[0] ?? 0, line.units[year]?[0] ?? 0)
    let sum = "\(kroner(all)) \(priced(nominal ? year : plan.firstYear))"
    if units == 0 { return "  \(year): \(sum)" }
    return "  \(year): \(number(units, 1)) \(line.unit) × \(kroner(all / units)) = \(sum)"
  }

  /// What one costs, and the rows of it.
  private func cost(_ line: OperatingAccount.Line, nominal: Bool) -> [String] {
    let all = plan.unitCosts.filter { row in
      row.name == line.name && !row.measure.isPerInhabitant && !row.measure.isProfile
        && (row.measure == .userPayment || row.measure == .perRecipient) == line.isIncome
    }
    let isStaff = all.count > 1 && line.unit == "årsverk"
    let own = all.filter { row in
      line.unit.isEmpty
        ? row.measure == .fixed
        : row.measure != .fixed && (all.count < 3 || (row.measure == .wage) == isStaff)
    }
    var lines: [String] = []
    for row in own {
      lines += moved(row.amount)
      switch row.measure {
      case .wage: lines += rows.rules(["sosiale_kostnader"])
      case .perUnit: lines += rows.rules(["produktivitet"])
      case .perRecipient:
        lines += rows.rules(["refusjon_innslag", "refusjon_andel", "refusjon_alder"])
      default: break
      }
    }
    lines += rows.costs(own)
    for row in own where row.measure == .wage {
      lines += rows.lines(FolderSchema.staff) {
        $0.text("trapp") == row.ladder && $0.text("trinn") == row.codes.step
      }
    }
    if own.contains(where: { $0.operation != .need }) {
      lines += rows.places(line.ladder, line.codes.step ?? "", plan.scenario)
    }
    return lines + own.flatMap { priceRows($0.amount, nominal: nominal) }
  }

  /// A step of a cost profile: the rows that price it.
  private var profile: [String] {
    guard let ladder = plan.ladders.first(where: { table.hasSuffix("-" + FileStem.of($0.name)) }),
      let name = cell.text("trinn", "step")?.split(separator: " ").last,
      let code = ladder.step(called: String(name))?.code
    else { return [] }
    let costs = plan.unitCosts.filter { $0.ladder == ladder.name && $0.codes.step == code }
    return rows.costs(costs) + costs.flatMap { priceRows($0.amount, nominal: false) }
  }

  // MARK: The handlingsprogram

  private var line: [String] {
    guard let name = cell.text("linje", "line"), let part = cell.text("del", "part") else {
      return []
    }
    if let adopted = adopted(name), part == phrase("Vedtatt budsjett", "Adopted budget") {
      return adopted
    }
    let all = phrase("Nytt budsjett", "New budget")
    guard let line = report.outcome.lines.first(where: { report.told($0.name) == name }) else {
      return part == all ? whole(name) : sum(["del": part, "part": part], "linje")
    }
    if let group = report.outcome.people.groups.first(where: {
      line.name == "demografi \($0.ages.label) år"
    }), let row = plan.rules.demography == .national ? group.national : group.own {
      return persons(group, row, from: first, nominal: isNominal)
    }
    if let own = operating(line) { return own }
    for item in report.outcome.capital.items {
      let start = item.project.name + ", "
      if line.name.hasPrefix(start) {
        return CapitalStory(plan: plan, prices: prices, rows: rows, language: language)
          .lines(item, String(line.name.dropFirst(start.count)), year)
      }
    }
    let measures = plan.measures.filter { $0.name == line.name }.flatMap { $0.amounts }
    guard let now = measures.last(where: { $0.year <= year }) else { return [] }
    return moved(now.amount) + priceRows(now.amount, nominal: isNominal)
  }

  /// The level of the year less that of the adopted budget's year.
  private func operating(_ line: BudgetLine) -> [String]? {
    let found = report.outcome.operating.lines.filter {
      let name = $0.isIncome ? "\($0.name), inntekt" : $0.name
      return name == line.name && line.part == .consequence
    }
    if found.isEmpty || plan.rules.demography != .steps { return nil }
    var lines = [
      phrase(
        "  endring = nivået i \(year) − nivået i \(first), i \(plan.firstYear)-priser:",
        "  change = the level of \(year) − the level of \(first), in \(plan.firstYear) prices:")
    ]
    for own in found {
      lines += [level(own, year, nominal: false), level(own, first, nominal: false)]
      if isNominal {
        let change = (own.money.fixed[year]?[0] ?? 0) - (own.money.fixed[first]?[0] ?? 0)
        lines += inflated(change, by: own.index)
      }
      lines += cost(own, nominal: isNominal)
    }
    return lines
  }

  private func adopted(_ name: String) -> [String]? {
    for line in plan.adopted {
      let amounts: [(String, Amount?)] = [
        (phrase("brutto", "gross"), line.budget.gross),
        (phrase("inntekt", "income"), line.budget.income),
      ]
      for (word, amount) in amounts where name == "\(line.budget.function), \(word)" {
        guard let amount else { continue }
        return moved(amount, to: isNominal ? year : plan.firstYear)
          + rows.lines(FolderSchema.adopted) { $0.text("funksjon") == line.budget.function }
          + priceRows(amount, nominal: isNominal)
      }
    }
    return nil
  }

  /// The adopted budget and the sum of each part.
  private func whole(_ name: String) -> [String] {
    if name != phrase("i alt, netto", "total, net") { return [] }
    // Investments have an account of their own.
    let parts = [
      phrase("Vedtatt budsjett", "Adopted budget"), phrase("Konsekvensjustering", "Consequences"),
      phrase("Tiltak", "Measures"), phrase("Drift av prosjekter", "Operation of projects"),
      phrase("Kapitalkostnader", "Capital costs"),
    ]
    let lines = parts.flatMap { part in
      values(["del": part, "part": part], "linje").filter { ["sum", name].contains($0.name) }.map {
        "  \($0.value) \(part)"
      }
    }
    return lines.isEmpty ? [] : [phrase("  summen av:", "  the sum of:")] + lines
  }

  // MARK: The long view

  private var long: [String] {
    let post = cell.text("post", "item") ?? ""
    let kinds = [
      phrase("renter", "interest"): "renter", phrase("avdrag", "instalments"): "avdrag",
      phrase("gjeld 31.12.", "debt 31 Dec"): "gjeld",
    ]
    if let kind = kinds[post] {
      let capital = CapitalStory(plan: plan, prices: prices, rows: rows, language: language)
      return report.outcome.capital.items.flatMap { capital.lines($0, kind, year) }
    }
    let interest = phrase("renter", "interest")
    let instalments = phrase("avdrag", "instalments")
    switch post {
    case phrase("kapitalkostnad", "capital cost"): return posts([interest, instalments])
    case phrase("drift og kapital", "operation and capital"):
      return posts([phrase("drift, netto", "operation, net"), interest, instalments])
    default:
      return [
        phrase(
          "  nytt budsjett i alt, netto, uten kapitalkostnader: linjene i handlingsprogram.csv",
          "  the new budget, total, net, without capital costs: the lines of handlingsprogram.csv")
      ]
    }
  }

  private func posts(_ names: [String]) -> [String] {
    let view = cell.text("priser", "prices") ?? ""
    return [phrase("  summen av:", "  the sum of:")]
      + values(["priser": view, "prices": view], "post").filter { names.contains($0.name) }.map {
        "  \($0.value) \($0.name)"
      }
  }

  // MARK: Sums

  /// The rows of the table that have the same texts, where the cell is a total of them; other totals
  /// are left out.
  private func sum(_ texts: [String: String], _ heading: String) -> [String] {
    let totals: Set = [
      "sum", "i alt", "total", "i alt, netto", "total, net", "brutto i alt", "gross total",
      "netto i alt", "net total",
    ]
    let name = cell.row[heading] ?? english[heading].flatMap { cell.row[$0] } ?? ""
    if !totals.contains(name) { return [] }
    var texts = texts
    if name == report.phrase("brutto i alt", "gross total") {
      texts["konto"] = "utgift"
      texts["account"] = "expense"
    }
    let parts = values(texts, heading).filter { !totals.contains($0.name) }
    if parts.isEmpty { return [] }
    return [phrase("  summen av:", "  the sum of:")] + parts.map { "  \($0.value) \($0.name)" }
  }

  private let english = ["linje": "line", "alder": "ages", "post": "item"]

  private func values(
    _ texts: [String: String], _ heading: String
  ) -> [(name: String, value: String)] {
    let own = texts.filter { cell.row[$0.key] != nil }
    return story.values(
      of: cell.column, where: own, by: language == .en ? english[heading] ?? heading : heading)
  }

  // MARK: Prices

  private func price(_ amount: Amount, to year: Int) -> Double? {
    (try? prices.convert(amount, to: year, item: ""))?[0]
  }

  /// `198 415 kr = 180 430 kr i 2019-priser × 1,0997 (kommunal 2019→2023)`.
  private func moved(_ amount: Amount, to asked: Int? = nil) -> [String] {
    let to = asked ?? plan.firstYear
    guard let each = price(amount, to: to) else { return [] }
    let own = "\(kroner(amount.kroner)) \(priced(amount.priceYear))"
    if to == amount.priceYear || amount.kroner == 0 { return ["  \(own)"] }
    let factor = number(each / amount.kroner, 4)
    return [
      "  \(kroner(each)) = \(own) × \(factor) (\(amount.index) \(amount.priceYear)→\(to))"
    ]
  }

  /// The step from fixed prices to those of the year.
  private func inflated(_ fixed: Double, by name: String) -> [String] {
    guard
      let factor = try? prices.index(name, item: name).factor(from: plan.firstYear, to: year)[0]
    else { return [] }
    return [
      "  × \(number(factor, 4)) (\(name) \(plan.firstYear)→\(year)) = \(kroner(fixed * factor)) "
        + priced(year)
    ]
  }

  private func priceRows(_ amount: Amount, nominal: Bool) -> [String] {
    let years = [amount.priceYear, plan.firstYear] + (nominal ? [year] : [])
    return rows.prices(
      amount.index, (years.min() ?? year)...(years.max() ?? year), plan.scenario)
  }

  private func priced(_ year: Int) -> String { phrase("i \(year)-priser", "in \(year) prices") }
  private func phrase(_ nb: String, _ en: String) -> String { report.phrase(nb, en) }
  private func number(_ value: Double, _ decimals: Int) -> String {
    PlainText.number(value, decimals: decimals, language)
  }
  private func kroner(_ value: Double) -> String { "\(number(value, 0)) kr" }
}
