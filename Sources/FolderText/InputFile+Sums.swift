import Demography
import Tabular

extension InputFile {
  /// Refuses rows that are the sum of others, which would count the same twice, and leaves them out.
  ///
  /// A name of a sum is one only beside rows it can be the sum of: a budget of one line may call it
  /// «i alt». In a column of years it is one anyhow.
  package func refuseSums(_ findings: Findings) {
    for summed in FolderSchema.summed[schema.name] ?? [] { refuse(summed, findings) }
    for column in schema.columns where column.content == .year {
      for row in rows(in: column.name, findings, where: SumWords.isSum) {
        row.report(column.name, expected: .partOfSum, advice: .withoutSum)
        leaveOut(row.row)
      }
    }
  }

  private func refuse(_ summed: SummedColumn, _ findings: Findings) {
    let sums = rows(in: summed.column, findings, where: SumWords.isSum)
    let likely =
      summed.asksOfLikely
      ? rows(in: summed.column, findings) { SumWords.mayBeSum($0) && !SumWords.isSum($0) } : []
    if sums.isEmpty && likely.isEmpty { return }
    // Of rows with the same ages and sex the first stands for all.
    let persons = schema.columns.map(\.name).filter {
      ["alder", "aldersgruppe", "kjønn"].contains($0)
    }
    var parts: [[String]: [InputRow]] = [:]
    var known: Set<[String]> = []
    for row in rows(findings) {
      guard let name = row.given(summed.column), !SumWords.isSum(name) else { continue }
      let key = row.key(summed.within)
      let kind = SumWords.mayBeSum(name) ? "sum?" : ""
      if known.insert(key + row.key(persons) + [kind]).inserted {
        parts[key, default: []].append(row)
      }
    }
    for sum in sums {
      let part = parts[sum.key(summed.within)]?.first { $0.isOfSamePersons(as: sum) }
      guard let part else { continue }
      sum.report(
        summed.column, expected: .partOfSum,
        advice: Phrase(
          "take the row out: what it adds up stands in rows of its own, the first on line \(part.line)"
        ))
      leaveOut(sum.row)
    }
    for row in likely {
      // A text that is read as another has no name of a sum.
      if !SumWords.mayBeSum(row.text(summed.column)) { continue }
      let part = parts[row.key(summed.within)]?.first {
        !SumWords.mayBeSum($0.text(summed.column)) && $0.isOfSamePersons(as: row)
      }
      guard let part, let place = row.place(of: summed.column) else { continue }
      findings.warn(
        Phrase(
          "\(name):\(place.line):\(place.column): «\(Phrase.shortened(row.text(summed.column)))» is counted besides the row on line \(part.line); is it the sum of others? Then take it out"
        ), quoting: name)
    }
  }

  /// The rows whose text in a column is a name of some kind.
  private func rows(
    in column: String, _ findings: Findings, where isOne: (String) -> Bool
  ) -> [InputRow] {
    guard let place = place(of: column) else { return [] }
    // Rows of one name mostly stand together.
    var (last, isSum) = ("", false)
    let sums = (0..<rowCount).filter { row in
      let text = table.text(row, place)
      if text != last { (last, isSum) = (text, isOne(text)) }
      return isSum
    }
    if sums.isEmpty { return [] }
    let isOne = Set(sums)
    return rows(findings).filter { isOne.contains($0.row) }
  }
}

extension InputRow {
  /// The texts of columns, names as they are read.
  package func key(_ columns: [String]) -> [String] { columns.map(text) }

  /// Whether two rows may be of the same persons: their ages and sexes have some in common.
  func isOfSamePersons(as other: InputRow) -> Bool {
    for column in file.schema.columns where ["alder", "aldersgruppe"].contains(column.name) {
      guard let own = file.ages(text(column.name))?.bounds,
        let theirs = file.ages(other.text(column.name))?.bounds
      else { continue }
      if !own.overlaps(theirs) { return false }
    }
    guard file.schema.columns.contains(where: { $0.name == "kjønn" }),
      let own = Words.value(of: text("kjønn"), in: Words.sexes),
      let theirs = Words.value(of: other.text("kjønn"), in: Words.sexes)
    else { return true }
    return !Set(own).isDisjoint(with: theirs)
  }
}

extension Phrase {
  /// What is expected where a sum stands beside its parts.
  package static let partOfSum = Phrase("one of the rows that are added up, not their sum")
  /// What to do about it.
  package static let withoutSum = Phrase("take the row out: the others are added up")
}
