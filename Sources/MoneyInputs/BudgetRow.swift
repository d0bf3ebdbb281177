import FolderText
import MunicipalBudget
import Tabular

extension Phrase {
  /// A function of the accounts.
  static func function(suchAs code: String) -> Phrase {
    Phrase("a KOSTRA-funksjon such as \(code)")
  }

  /// A year of the run, whose first and last are told.
  static func year(of run: ClosedRange<Int>) -> Phrase {
    Phrase("a year of the run, \(run.lowerBound)–\(run.upperBound)")
  }
}

/// Fields that the files of the budget share.
extension InputRow {
  /// The largest amount a field may hold: a hundred times what Norway's municipalities spend.
  private static let largestAmount = 1e14

  /// A number not below zero; kroner may be many more than persons.
  package func kroner(_ column: String) -> Double? {
    guard let place = file.place(of: column),
      case .number(let value) = file.table.number(row, place)
    else {
      report(
        column, expected: Phrase("kroner, a number not below 0"), advice: advice(on: column))
      return nil
    }
    guard value >= 0 else {
      report(column, expected: Phrase("a number not below 0"), advice: advice(onNegative: column))
      return nil
    }
    guard value <= Self.largestAmount else {
      report(column, expected: Phrase("kroner, at most 100 000 000 million"))
      return nil
    }
    return value
  }

  /// What to write in the place of an amount below zero: what saves is a measure, what comes in has a
  /// place of its own.
  private func advice(onNegative column: String) -> Phrase {
    switch column {
    case "årlig_drift": Phrase("what a project saves stands in tiltak.csv, as reduksjon")
    case "beløp" where file.schema == FolderSchema.instalments:
      Phrase("grants and compensated tax stand in investeringer.csv: tilskudd, mva_kompensasjon")
    default: Phrase("expense and income are both written as positive amounts")
    }
  }

  /// The price year of an amount: it must be there.
  package func priceYear() -> Int? {
    if text("prisår").isEmpty {
      report(
        "prisår", expected: Phrase("the price year of the amount"),
        advice: Phrase("write the year whose prices the amount is in"))
      return nil
    }
    return year("prisår")
  }

  /// Where the amount, or another figure, comes from: source and status must both be there.
  ///
  /// `expected` is what is told where no source is given.
  package func provenance(
    _ expected: Phrase = Phrase("the source of the amount")
  ) -> Provenance? {
    guard let source = requiredSource(expected), let status = requiredStatus() else { return nil }
    return Provenance(source: source, status: status, note: text("merknad"))
  }

  private func requiredSource(_ expected: Phrase) -> String? {
    let found = text("kilde")
    if found.isEmpty { report("kilde", expected: expected) }
    return found.isEmpty ? nil : found
  }

  private func requiredStatus() -> Provenance.Status? {
    word("status", Words.statuses)?.standing
  }

  /// An amount with its price year, index and source.
  package func amount(_ column: String = "beløp", index indexColumn: String = "indeks") -> Amount? {
    let kroner = kroner(column)
    let (year, index, provenance) = (priceYear(), requiredText(indexColumn), provenance())
    guard let kroner, let year, let index, let provenance else { return nil }
    return try? Amount(
      kroner, priceYear: year, index: index, provenance: provenance, item: text(column))
  }

  /// The account codes and the rung.
  package func codes(project: String? = nil) -> LineCodes {
    func optional(_ column: String) -> String? {
      let isKnown = file.schema.columns.contains { $0.name == column }
      let found = isKnown ? text(column) : ""
      return found.isEmpty ? nil : found
    }
    return LineCodes(
      function: text("funksjon"), rung: optional("trinn"), ansvar: optional("ansvar"),
      art: optional("art"),
      prosjekt: project ?? optional("prosjekt"))
  }

  /// The years from `år` through `til`; one year where `til` is empty.
  func yearSpan() -> ClosedRange<Int>? {
    guard let from = year() else { return nil }
    if text("til").isEmpty { return from...from }
    guard let through = year("til") else { return nil }
    if through < from {
      report("til", expected: Phrase("a year not before \(from)"))
      return nil
    }
    return from...through
  }
}
