import Demography
import FolderText
import MoneyInputs
import MunicipalBudget
import Tabular

/// The rows that prices, unit costs, rules, places and staff are read from.
extension InputRows {
  /// The rows of `enhetskostnader.csv`.
  package func costs(_ costs: [UnitCostRow]) -> [String] {
    let wanted = costs.compactMap(\.line)
    return lines(FolderSchema.unitCosts) { wanted.contains($0.line) }
  }

  /// The rows of an index of `deflator.csv`, and of the indices it is a mix of, for some years.
  package func prices(_ index: String, _ years: ClosedRange<Int>, _ scenario: String) -> [String] {
    guard let file = file(FolderSchema.deflator) else { return [] }
    var names = [index]
    for row in file.rows(Findings()) where row.text("indeks") == index && !row.text("del").isEmpty {
      names.append(row.text("del"))
    }
    return lines(FolderSchema.deflator) { row in
      guard names.contains(row.text("indeks")), row.isOf(scenario) else { return false }
      guard let from = Int(row.text("år")) else { return true }
      let through = Int(row.text("til")) ?? from
      let isLevel = Words.value(of: row.text("mål"), in: PriceRows.measures) == .level
      // The growth of a year leads from the year before to it.
      return from <= years.upperBound
        && (isLevel ? through >= years.lowerBound : through > years.lowerBound)
    }
  }

  /// The rows of some fields of `okonomi.csv`, by their Norwegian names.
  package func rules(_ fields: [String]) -> [String] {
    let names = BudgetRules.fields.filter { fields.contains($0.0) }.flatMap { [$0.0, $0.1] }
    return lines(FolderSchema.budget) { row in
      let field = row.text("felt").lowercased().replacing(" ", with: "_")
      return names.contains { field == $0 || field.hasPrefix($0 + "_") }
    }
  }

  /// The places of a rung: those there are, are agreed or planned, and those of projects.
  package func places(_ ladder: String, _ rung: String?, _ scenario: String) -> [String] {
    lines(FolderSchema.capacity) {
      $0.text("trapp") == ladder && (rung == nil || $0.text("trinn") == rung) && $0.isOf(scenario)
    }
      + lines(FolderSchema.investments) {
        $0.text("trapp") == ladder && (rung == nil || $0.text("trinn") == rung)
      }
  }

  /// The norms of a rung.
  package func staff(_ ladder: String?, _ rung: String?) -> [String] {
    lines(FolderSchema.staff) {
      (ladder == nil || $0.text("trapp") == ladder) && (rung == nil || $0.text("trinn") == rung)
    }
  }
}

extension InputRow {
  /// Where the row stands in its file.
  package var line: Int { file.table.place(row, 0).line }

  /// Whether the row is of a scenario: its own, or of all.
  func isOf(_ scenario: String) -> Bool {
    given("scenario").map { $0 == scenario } ?? true
  }
}
