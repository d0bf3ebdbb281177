import Tabular

extension InputFile {
  /// Fewer rows than this besides are no sum: two of them may well be of the same size.
  private static let fewest = 2

  /// Tells a row whose number is the sum of all others it would be added up with: it is mostly their
  /// sum, which then counts twice.
  ///
  /// Sums that have the name of one are refused before (``refuseSums(_:)``).
  package func tellAddends(_ findings: Findings) {
    guard let addends = FolderSchema.addends[schema.name], place(of: addends.number) != nil else {
      return
    }
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
      // What has the name of a sum has been told of.
      guard !SumWords.mayBeSum(name),
        others.allSatisfy({ $0.name != name && $0.row.isOfSamePersons(as: row) }),
        let place = row.place(of: addends.number)
      else { continue }
      let shown = Phrase.shortened(name)
      findings.warn(
        Phrase(
          "\(self.name):\(place.line):\(place.column): \(Phrase(number: number, decimals: 0)) of «\(shown)» is as much as the \(others.count) rows beside it together; is it their sum? Then take it out"
        ), quoting: self.name)
    }
  }
}
