import Demography
import MunicipalBudget
import Outcomes
import Tabular

/// Handlingsprogrammet: change against the adopted budget by line, part and function, with checks.
package struct PlanTables {
  package static let summarySpec = ResultSpec(
    "handlingsprogram-kort", title: Phrase("HANDLINGSPROGRAM", "HANDLINGSPROGRAM"),
    about: Phrase(
      "handlingsprogrammet i få linjer",
      "the handlingsprogram in few lines"),
    place: .screen, rests: .plan, privacy: .users(),
    columns: [.item, .years])
  package static let fixed = ResultSpec(
    "handlingsprogram", title: Phrase("HANDLINGSPROGRAM", "HANDLINGSPROGRAM"),
    about: Phrase(
      "endring fra vedtatt budsjett i fire år, i faste priser",
      "change from the adopted budget over four years, in fixed prices"),
    place: .both, rests: .plan, privacy: .users(),
    columns: [
      .part, .line, .function, .step, .costCentre, .accountType, .project, .scenario, .status,
      .years,
    ])
  package static let nominal = ResultSpec(
    "handlingsprogram-lopende", title: Phrase("HANDLINGSPROGRAM", "HANDLINGSPROGRAM"),
    about: Phrase(
      "endring fra vedtatt budsjett i fire år, i løpende priser",
      "change from the adopted budget over four years, in nominal prices"),
    place: .both, rests: .plan, privacy: .users(),
    columns: [
      .part, .line, .function, .step, .costCentre, .accountType, .project, .scenario, .status,
      .years,
    ])

  private let report: BudgetReport
  private var outcome: MoneyOutcome { report.outcome }
  private var plan: MoneyPlan { outcome.plan }
  private var years: ClosedRange<Int> { plan.planYears }

  init(_ report: BudgetReport) { self.report = report }

  /// The printed table of a view; `nil` without an adopted budget.
  package func printed(
    _ view: PriceView, lines: [BudgetLine]? = nil, adopted: [AdoptedLine]? = nil
  ) -> PlanTable? {
    let adopted = adopted ?? plan.adopted
    if adopted.isEmpty { return nil }
    return try? PlanTable(
      adopted: adopted.map(\.budget), lines: lines ?? outcome.lines, years: years, view: view,
      prices: outcome.prices)
  }

  /// The parts in few rows, for the screen of a run.
  package func summary() -> Table? {
    guard let table = printed(.fixed) else { return nil }
    var rows = [
      row(
        report.phrase("Vedtatt budsjett, netto", "Adopted budget, net"), adopted(table),
        of: PlanSection.adopted.codes(.net))
    ]
    for part in BudgetLine.Part.allCases where part.isOperating {
      if !table.leaves.contains(where: { $0.line.part == part }) { continue }
      rows.append(
        row(name(part), table.changes(part: part), of: PlanSection.part(part).codes(.net)))
    }
    rows.append(
      row(
        report.phrase("Netto i alt", "Net total"), table.net(), role: .total,
        of: PlanSection.new.codes(.net)))
    if table.leaves.contains(where: { $0.line.part == .investment }) {
      rows.append(
        row(
          report.phrase("Investeringer, netto", "Investments, net"),
          table.changes(part: .investment), of: PlanSection.part(.investment).codes(.net)))
    }
    return Table(
      Self.summarySpec, report.language, ending: period(Self.summarySpec),
      subtitle: report.unit(.fixed),
      columns: [report.column(.item)] + report.years(years), rows: rows,
      notes: notes(table))
  }

  private func period(_ spec: ResultSpec) -> TitleEnding {
    " \(years.lowerBound)–\(years.upperBound)" + report.star(spec)
  }

  private func adopted(_ table: PlanTable) -> [Double] {
    BudgetReport.sum(
      (table.adoptedGross + table.adoptedIncome).map(\.thousands), count: years.count)
  }

  private func row(
    _ name: String, _ numbers: [Double], role: Table.Row.Role = .body,
    of subject: [Table.Aspect: String]
  ) -> Table.Row {
    Table.Row([.text(name)] + BudgetReport.cells(numbers), role: role, codes: subject)
  }

  private func name(_ part: BudgetLine.Part) -> String { part.title[report.language] }

  /// The whole table of a view.
  package func table(_ view: PriceView) -> Table? {
    guard let table = printed(view) else { return nil }
    var rows: [Table.Row] = []
    func add(
      _ part: String, _ name: String, _ function: String, _ numbers: [Double],
      line: BudgetLine? = nil, status: String = "", codes given: LineCodes? = nil,
      role: Table.Row.Role = .body, of subject: [Table.Aspect: String]
    ) {
      let codes = line?.codes ?? given
      rows.append(
        Table.Row(
          [
            .text(part), .text(name), .text(function), .text(codes?.step ?? ""),
            .text(codes?.ansvar ?? ""), .text(codes?.art ?? ""), .text(codes?.prosjekt ?? ""),
            .text(line?.scenario ?? ""), .text(line?.provenance.status.rawValue ?? status),
          ] + BudgetReport.cells(numbers), role: role, id: PlanSection.id(of: subject),
          codes: subject))
    }
    let decided = report.phrase("Vedtatt budsjett", "Adopted budget")
    for line in table.adoptedGross {
      add(
        decided, "\(line.name), \(gross)", line.name, line.thousands,
        status: line.status.rawValue, codes: codes(line.name),
        of: PlanSection.adopted.codes(.gross, function: line.name))
    }
    for line in table.adoptedIncome {
      add(
        decided, "\(line.name), \(income)", line.name, line.thousands,
        status: line.status.rawValue, codes: codes(line.name),
        of: PlanSection.adopted.codes(.income, function: line.name))
    }
    add(
      decided, report.phrase("i alt, netto", "total, net"), "", adopted(table), role: .total,
      of: PlanSection.adopted.codes(.net))
    for part in BudgetLine.Part.allCases {
      let leaves = table.leaves.filter { $0.line.part == part }
      if leaves.isEmpty { continue }
      for leaf in leaves {
        add(
          name(part), leaf.line.subject.title[report.language], leaf.line.codes.function,
          leaf.thousands, line: leaf.line, of: codes(of: leaf.line))
      }
      add(
        name(part), report.phrase("sum", "sum"), "", table.changes(part: part), role: .total,
        of: PlanSection.part(part).codes(.net))
    }
    let all = report.phrase("Nytt budsjett", "New budget")
    for function in table.functions {
      let numbers = (table.gross(function: function), table.net(function: function))
      if (numbers.0 + numbers.1).allSatisfy({ $0 == 0 }) { continue }
      let section = PlanSection.new
      add(
        all, "\(function), \(gross)", function, numbers.0,
        of: section.codes(.gross, function: function))
      add(
        all, "\(function), \(net)", function, numbers.1,
        of: section.codes(.net, function: function))
    }
    add(
      all, report.phrase("i alt, brutto", "total, gross"), "", table.gross(), role: .total,
      of: PlanSection.new.codes(.gross))
    add(
      all, report.phrase("i alt, netto", "total, net"), "", table.net(), role: .total,
      of: PlanSection.new.codes(.net))
    let spec = view == .fixed ? Self.fixed : Self.nominal
    let checks = checks(table, view)
    for check in checks {
      let difference = zip(check.left, check.right).map { $0 - $1 }
      add(
        report.phrase("Kontroll, 0", "Check, 0"), check.rule.title[report.language], "",
        difference, of: PlanSection.check.codes())
    }
    var made = Table(
      spec, report.language, ending: period(spec) + " · " + report.words(view),
      subtitle: report.unit(view),
      columns: [
        report.column(.part), report.column(.line),
        report.column(.function, priority: ColumnRank.detail),
        report.hidden(.step), report.hidden(.costCentre),
        report.hidden(.accountType), report.hidden(.project),
        report.hidden(.scenario), report.hidden(.status),
      ] + report.years(years), rows: rows, notes: notes(table))
    if view == .fixed { made.priceYear = plan.firstYear }
    return made
  }

  /// What the row of a line is of.
  private func codes(of line: BudgetLine) -> [Table.Aspect: String] {
    var codes = PlanSection.part(line.part).codes()
    codes[.line] = outcome.lines.firstIndex(of: line).map(String.init)
    return codes
  }

  /// The account codes of an adopted function, passed through.
  private func codes(_ function: String) -> LineCodes? {
    plan.adopted.first { $0.budget.function == function }?.codes
  }

  private var gross: String { report.phrase("brutto", "gross") }
  private var net: String { report.phrase("netto", "net") }
  private var income: String { report.phrase("inntekt", "income") }

  /// The lines add up to the total; a scenario is the base and its own lines.
  private func checks(_ table: PlanTable, _ view: PriceView) -> [PlanCheck] {
    var checks = PlanCheck.functionsAddUp(table) + [PlanCheck.partsAddUp(table)]
    let name = plan.scenario
    if outcome.lines.contains(where: { $0.scenario == name }),
      let base = printed(view, lines: outcome.lines.filter { $0.scenario != name })
    {
      checks.append(PlanCheck.scenario(name, table, base: base))
    }
    return checks
  }

  /// How much of the changes, and of the whole budget, rests on assumptions.
  private func notes(_ table: PlanTable) -> [String] {
    func text(_ shares: [Double?]) -> String? {
      let known = shares.compactMap { $0 }
      guard let least = known.min(), let most = known.max() else { return nil }
      func percent(_ share: Double) -> String {
        PlainText.number(share * 100, decimals: 1, report.language)
      }
      let (low, high) = (percent(least), percent(most))
      return low == high ? "\(low) %" : "\(low)–\(high) %"
    }
    var notes: [String] = []
    if let changes = text(table.share(of: .assumption)),
      let budget = text(table.shareOfBudget(.assumption))
    {
      // The amounts as the folder has them, and then with the prices that move them.
      let stated = printed(.fixed, adopted: plan.statedAdopted)
      let amounts = stated.flatMap { text($0.shareOfBudget(.assumption)) } ?? budget
      var note = report.phrase(
        "\(changes) av endringene og \(amounts) av hele budsjettet bygger på forutsetninger",
        "\(changes) of the changes and \(amounts) of the whole budget rest on assumptions")
      if amounts != budget {
        note += report.phrase(
          "; med prisene det er flyttet med \(budget)", "; with the prices that move it \(budget)")
      }
      notes.append(note)
    }
    let after = years.upperBound < plan.firstYear + 3
    if after {
      notes.append(
        report.phrase(
          "kjøringen slutter i \(plan.endYear), før de fire årene er gått",
          "the run ends in \(plan.endYear), before the four years have passed"))
    }
    return notes
  }
}
