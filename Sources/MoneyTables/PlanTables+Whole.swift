import MunicipalBudget
import Outcomes
import Tabular

/// The whole handlingsprogram, as a file has it: every line, where it is posted, sums and checks.
extension PlanTables {
  /// Where a row is posted; empty fields for a row of all functions.
  private struct Posting {
    var function = ""
    var codes: LineCodes?
    var scenario = ""
    var status: Provenance.Status?

    var cells: [Table.Cell] {
      [
        function, codes?.rung ?? "", codes?.ansvar ?? "", codes?.art ?? "", codes?.prosjekt ?? "",
        scenario, status?.rawValue ?? "",
      ].map { .text($0) }
    }
  }

  /// The whole table of a view.
  package func table(_ view: PriceView) -> Table? {
    guard let table = printed(view) else { return nil }
    let spec = view == .fixed ? Self.fixed : Self.nominal
    var made = Table(
      spec, report.language, ending: period(spec) + " · " + report.words(view),
      subtitle: report.unit(view),
      columns: [
        report.column(.part), report.column(.line),
        report.column(.function, priority: ColumnRank.detail),
        report.hidden(.rung), report.hidden(.costCentre),
        report.hidden(.accountType), report.hidden(.project),
        report.hidden(.scenario), report.hidden(.status),
      ] + report.years(years),
      rows: adoptedRows(table) + changes(table) + newRows(table) + checkRows(table, view),
      notes: notes(table))
    if view == .fixed { made.priceYear = plan.firstYear }
    return made
  }

  private func row(
    _ section: String, _ name: String, _ numbers: [Double], in posting: Posting = Posting(),
    role: Table.Row.Role = .body, of subject: [Table.Aspect: String]
  ) -> Table.Row {
    Table.Row(
      [.text(section), .text(name)] + posting.cells + BudgetReport.cells(numbers), role: role,
      id: PlanSection.id(of: subject), codes: subject)
  }

  /// The adopted budget: gross, income and the net of all.
  private func adoptedRows(_ table: PlanTable) -> [Table.Row] {
    let section = report.phrase(Phrase("Adopted budget"))
    let counts = Dictionary(grouping: plan.adopted) { $0.budget.function }.mapValues(\.count)
    func rows(_ lines: [PlanTable.Row], _ word: String, _ amount: PlanSection.Account) -> [Table
      .Row]
    {
      lines.map { line in
        let codes = plan.adopted[line.place].codes
        var subject = PlanSection.adopted.codes(amount, function: line.function)
        subject[.line] = String(line.place)
        return row(
          section, "\(name(of: line, among: counts)), \(word)", line.thousands,
          in: Posting(function: line.function, codes: codes, status: line.status), of: subject)
      }
    }
    let total = row(
      section, report.phrase(Phrase("total, net")), adopted(table), role: .total,
      of: PlanSection.adopted.codes(.net))
    return rows(table.adoptedGross, gross, .gross)
      + rows(table.adoptedIncome, report.phrase(Phrase("income")), .income) + [total]
  }

  /// The function of an adopted row, with its cost centre and account where others have the function.
  private func name(of row: PlanTable.Row, among counts: [String: Int]) -> String {
    let isAlone = counts[row.function] == 1
    let codes = plan.adopted[row.place].codes
    let parts = isAlone ? [] : [codes.ansvar, codes.art].compactMap { $0 }
    return ([row.function] + parts).joined(separator: " ")
  }

  /// The changes, part by part, each with its sum.
  private func changes(_ table: PlanTable) -> [Table.Row] {
    BudgetLine.Part.allCases.flatMap { part -> [Table.Row] in
      let leaves = table.leaves.filter { $0.line.part == part }
      if leaves.isEmpty { return [] }
      let rows = leaves.map { leaf in
        let line = leaf.line
        let posting = Posting(
          function: line.codes.function, codes: line.codes, scenario: line.scenario ?? "",
          status: line.provenance.status)
        return row(
          name(part), line.subject.title[report.language], leaf.thousands, in: posting,
          of: codes(of: line))
      }
      let sum = row(
        name(part), report.phrase(Phrase("sum")), table.changes(part: part), role: .total,
        of: PlanSection.part(part).codes(.net))
      return rows + [sum]
    }
  }

  /// What the row of a line is of.
  private func codes(of line: BudgetLine) -> [Table.Aspect: String] {
    var codes = PlanSection.part(line.part).codes()
    codes[.line] = outcome.lines.firstIndex(of: line).map(String.init)
    return codes
  }

  /// The new budget by function, gross and net, and both of all.
  private func newRows(_ table: PlanTable) -> [Table.Row] {
    let section = report.phrase(Phrase("New budget"))
    let new = PlanSection.new
    let functions = table.functions.flatMap { function -> [Table.Row] in
      let (all, own) = (table.gross(function: function), table.net(function: function))
      if (all + own).allSatisfy({ $0 == 0 }) { return [] }
      let posting = Posting(function: function)
      return [
        row(
          section, "\(function), \(gross)", all, in: posting,
          of: new.codes(.gross, function: function)),
        row(
          section, "\(function), \(report.phrase(Phrase("net")))", own, in: posting,
          of: new.codes(.net, function: function)),
      ]
    }
    return functions + [
      row(
        section, report.phrase(Phrase("total, gross")), table.gross(), role: .total,
        of: new.codes(.gross)),
      row(
        section, report.phrase(Phrase("total, net")), table.net(), role: .total,
        of: new.codes(.net)),
    ]
  }

  private var gross: String { report.phrase(Phrase("gross")) }

  /// What must be 0.
  private func checkRows(_ table: PlanTable, _ view: PriceView) -> [Table.Row] {
    checks(table, view).map { check in
      row(
        report.phrase(Phrase("Check, 0")), check.rule.title[report.language],
        zip(check.left, check.right).map { $0 - $1 }, of: PlanSection.check.codes())
    }
  }

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
}
