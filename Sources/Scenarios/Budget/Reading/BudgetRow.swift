import MunicipalBudget
import Tabular

/// Fields that the files of the budget share.
extension InputRow {
  /// The largest amount a field may hold: a hundred times what Norway's municipalities spend.
  private static let largestAmount = 1e14

  /// A number not below zero; kroner may be many more than persons.
  func kroner(_ column: String) -> Double? {
    guard let place = file.place(of: column),
      case .number(let value) = file.table.number(row, place)
    else {
      report(column, expected: "kroner, a number not below 0")
      return nil
    }
    guard value >= 0 else {
      report(
        column, expected: "a number not below 0",
        advice: "expense and income are both written as positive amounts")
      return nil
    }
    guard value <= Self.largestAmount else {
      report(column, expected: "kroner, at most 100 000 000 million")
      return nil
    }
    return value
  }

  /// A share from 0 to 1; the fallback where the field is empty.
  func share(_ column: String, empty: Double? = nil) -> Double? {
    if text(column).isEmpty, let empty { return empty }
    guard let value = number(column, atLeast: 0) else { return nil }
    if value > 1 {
      report(column, expected: "a share from 0 to 1", advice: "6,2 % is written 0,062")
      return nil
    }
    return value
  }

  /// The price year of an amount: it must be there.
  func priceYear() -> Int? {
    if text("prisår").isEmpty {
      report(
        "prisår", expected: "the price year of the amount",
        advice: "write the year whose prices the amount is in")
      return nil
    }
    return year("prisår")
  }

  /// Where the amount, or another figure, comes from: source and status must both be there.
  func provenance(of what: String = "amount") -> Provenance? {
    guard let source = requiredSource(of: what), let status = requiredStatus() else { return nil }
    return Provenance(source: source, status: status, note: text("merknad"))
  }

  private func requiredSource(of what: String) -> String? {
    let found = text("kilde")
    if found.isEmpty { report("kilde", expected: "the source of the \(what)") }
    return found.isEmpty ? nil : found
  }

  private func requiredStatus() -> Provenance.Status? {
    word("status", Words.statuses)?.standing
  }

  /// An amount with its price year, index and source.
  func amount(_ column: String = "beløp", index indexColumn: String = "indeks") -> Amount? {
    let kroner = kroner(column)
    let (year, index, provenance) = (priceYear(), requiredText(indexColumn), provenance())
    guard let kroner, let year, let index, let provenance else { return nil }
    return try? Amount(
      kroner, priceYear: year, index: index, provenance: provenance, item: text(column))
  }

  /// The account codes and the step.
  func codes(project: String? = nil) -> LineCodes {
    func optional(_ column: String) -> String? {
      let isKnown = file.schema.columns.contains { $0.name == column }
      let found = isKnown ? text(column) : ""
      return found.isEmpty ? nil : found
    }
    return LineCodes(
      function: text("funksjon"), step: optional("trinn"), ansvar: optional("ansvar"),
      art: optional("art"),
      prosjekt: project ?? optional("prosjekt"))
  }

  /// The years from `år` through `til`; one year where `til` is empty.
  func yearSpan() -> ClosedRange<Int>? {
    guard let from = year() else { return nil }
    if text("til").isEmpty { return from...from }
    guard let through = year("til") else { return nil }
    if through < from {
      report("til", expected: "a year not before \(from)")
      return nil
    }
    return from...through
  }
}

extension RowStatus {
  /// The status as amounts have it.
  var standing: Provenance.Status {
    switch self {
    case .published: .published
    case .derived: .derived
    case .assumed: .assumption
    }
  }
}

extension Provenance {
  /// The weaker of two: an assumption before what is derived, that before what is published.
  func weaker(_ other: Provenance) -> Provenance {
    let order: [Status] = [.published, .derived, .assumption]
    let mine = order.firstIndex(of: status) ?? 0
    return mine >= order.firstIndex(of: other.status) ?? 0 ? self : other
  }
}
