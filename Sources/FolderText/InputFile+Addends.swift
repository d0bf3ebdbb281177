import Tabular

extension InputFile {
  /// Fewer other rows than this are no parts of a sum: one may well be as large as another.
  private static let fewest = 2
  /// Round numbers, of this many digits before the zeros, are often as much as two others by chance, such
  /// as 1 and 2 million.
  private static let digitsOfRound = 2
  private static let leastOfRound = 100_000.0
  private static let fewestOfRound = 4

  private static func isRound(_ number: Double) -> Bool {
    if number < leastOfRound { return false }
    let digits = Phrase(number: number, decimals: 0).en
    return !digits.dropFirst(digitsOfRound).contains { $0 != "0" }
  }

  /// Tells a row whose number is the sum of all others it would be added up with: it is mostly their
  /// sum, which then counts twice.
  ///
  /// Sums that have the name of one are refused before (``refuseSums(_:)``).
  package func tellAddends(_ findings: Findings) {
    for addends in FolderSchema.addends[schema.name] ?? [] where place(of: addends.number) != nil {
      tell(addends, findings)
    }
  }

  private func tell(_ addends: Addends, _ findings: Findings) {
    var groups: [[String]: [(row: InputRow, name: String, number: Double)]] = [:]
    var keys: [[String]] = []
    for row in rows(findings) {
      guard let number = row.written(addends.number), number > 0 else { continue }
      let key = row.key(addends.within)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append((row, row.text(addends.of), number))
    }
    for key in keys {
      guard let rows = groups[key], rows.count > Self.fewest else { continue }
      let all = rows.reduce(0) { $0 + $1.number }
      // The sum is as much as the others together, and no other row is.
      guard
        let (row, name, number) = rows.first(where: {
          $0.number >= addends.least && ($0.number * 2 - all).magnitude <= 0.5
        })
      else { continue }
      let others = rows.filter { $0.row.row != row.row }
      if Self.isRound(number), others.count < Self.fewestOfRound { continue }
      let isNamed = SumWords.isSum(name) || SumWords.mayBeSum(name)
      if !isNamed, others.count < addends.fewest { continue }
      // What adds up one name is no sum of names.
      if addends.parts > Set(others.map(\.name)).count { continue }
      // What has the name of a sum has been told of.
      guard !addends.isTold || !SumWords.mayBeSum(name), !name.isEmpty || addends.asksOfUnnamed,
        others.allSatisfy({ $0.name != name && $0.row.isOfSamePersons(as: row) })
      else { continue }
      let size = Phrase(number: number, decimals: 0)
      let shown = name.isEmpty ? size : Phrase("\(size) of «\(Phrase.shortened(name))»")
      row.doubt(
        addends.number,
        Phrase(
          "\(shown) is as much as the \(others.count) rows beside it together; is it their sum? Then take it out"
        ))
    }
  }
}
