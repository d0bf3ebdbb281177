import FolderText
import MunicipalBudget
import Tabular

/// The years of prices, held against those of their indices.
extension BudgetInput {
  /// Every index that is named must have the price years of its amounts, in every scenario.
  ///
  /// An index with rows that were refused, or made of one, lacks what it lacks because of them: that has
  /// been told.
  func checkPrices(_ inputs: [InputFile], findings: Findings) {
    guard let settings, let first = settings.firstYear, let main = settings.deflator,
      let deflator = deflator?.without({ findings.hasRefused($0, as: .index) }),
      deflator.names.contains(main), deflator.parts.isSubset(of: deflator.names)
    else { return }
    // The years of each index: a scenario may have more.
    var known: [String: Set<ClosedRange<Int>>] = [:]
    for scenario in [""] + deflator.own.keys.sorted() {
      do {
        let book = try deflator.book(baseYear: first, deflator: main, scenario: scenario)
        for index in book.indices { known[index.name, default: []].insert(index.levels.years) }
      } catch {
        // The last row of the index is where it could go on.
        let row = inputs.first { $0.schema == FolderSchema.deflator }?.rows(findings)
          .last { $0.text("indeks") == error.item }
        findings.add(
          Problem(
            file: FolderSchema.deflator.fileName, line: row?.line, found: error.phrase,
            expected: Phrase("whole price indices, each year given once")))
      }
    }
    var late: [String: [InputRow]] = [:]
    var fitting: Set<String> = []
    for input in inputs where input.schema.columns.contains(where: { $0.name == "prisår" }) {
      for row in input.rows(findings) {
        let index = row.text("indeks")
        guard let years = row.yearsWithoutPrice(among: known[index] ?? []) else {
          fitting.insert(index)
          continue
        }
        if let year = Int(row.text("prisår")), year < years.lowerBound {
          late[index, default: []].append(row)
        } else {
          row.reportPriceYear(years)
        }
      }
    }
    for (index, rows) in late.sorted(by: { $0.key < $1.key }) {
      // A mix begins where its parts do, and where they begin too late is told of them.
      let parts = deflator.base[index]?.weights.map { $0.part } ?? []
      if parts.contains(where: { (late[$0]?.count ?? 0) > 1 && !fitting.contains($0) }) { continue }
      tell(index, rows, isLate: !fitting.contains(index), known[index] ?? [], inputs, findings)
    }
  }

  /// Amounts from before their index: told at the index where all of its amounts are, since it begins
  /// too late, and else at the amounts.
  private func tell(
    _ index: String, _ rows: [InputRow], isLate: Bool, _ known: Set<ClosedRange<Int>>,
    _ inputs: [InputFile], _ findings: Findings
  ) {
    let own = inputs.first { $0.schema == FolderSchema.deflator }?.rows(findings)
      .first { $0.text("indeks") == index }
    let years = rows.compactMap { Int($0.text("prisår")) }
    guard isLate, rows.count > 1, let own, let earliest = years.min(), let amount = rows.first,
      let begins = known.map(\.lowerBound).max()
    else {
      for row in rows {
        row.yearsWithoutPrice(among: known).map { row.reportPriceYear($0) }
      }
      return
    }
    own.report(
      "år", found: Phrase("«\(index)», which begins in \(begins)"),
      expected: Phrase(
        "it from \(earliest) on: \(rows.count) amounts are in its prices, the first on \(amount.file.name):\(amount.line)"
      ))
  }
}

extension InputRow {
  /// The years of the index of an amount, in the scenario where they are fewest, which its price year is
  /// not among; `nil` where it is, and where no year or index is told.
  fileprivate func yearsWithoutPrice(among known: Set<ClosedRange<Int>>) -> ClosedRange<Int>? {
    guard let year = Int(text("prisår")), (1000...9999).contains(year) else { return nil }
    return known.filter { !$0.contains(year) }.min {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
  }

  fileprivate func reportPriceYear(_ years: ClosedRange<Int>) {
    report(
      "prisår",
      expected: Phrase(
        "a year that «\(text("indeks"))» has in deflator.csv: \(years.lowerBound)–\(years.upperBound)"
      ))
  }
}

extension Definition {
  /// A price index of `deflator.csv`.
  static let index = Definition(FolderSchema.deflator, "indeks")
}
