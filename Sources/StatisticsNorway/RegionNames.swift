import Tabular

/// Whether the number and the name of a region are of one municipality.
package enum RegionNames {
  /// The municipality of today that a name is of where the number beside it is another's, nil where the two
  /// agree or one of them is not known.
  ///
  /// Numbers of the past are not asked: names have gone from one municipality to another.
  package static func other(_ code: String, _ name: String) -> Municipalities.Entry? {
    let own = StatBankText.ownNumber(code)
    guard name != code, Municipalities.shipped[own] != nil else { return nil }
    let named = Municipalities.shipped.named(name)
    return named.contains { $0.code == own } ? nil : named.first
  }

  /// The problem of the first region of a table whose number and name contradict each other.
  static func contradiction(in table: StatBankTable) -> Problem? {
    guard let axis = table.index(of: .region) else { return nil }
    let dimension = table.dimensions[axis]
    for (index, code) in dimension.codes.enumerated() {
      let name = StatBankText.region(dimension.labels[index]).label
      guard let other = other(code, name) else { continue }
      let at = table.place(of: axis, code: index)
      return problem(code, name, other, file: table.source, line: at.line, column: at.column)
    }
    return nil
  }

  /// The problem of a number beside the name of another municipality.
  package static func problem(
    _ code: String, _ name: String, _ other: Municipalities.Entry, file: String, line: Int?,
    column: Int?
  ) -> Problem {
    let own = Municipalities.shipped[StatBankText.ownNumber(code)]?.name ?? ""
    return Problem(
      file: file, line: line, column: column, found: .quoted("\(code) \(name)"),
      expected: Phrase.list(
        [Phrase(verbatim: "\(code) \(own)"), Phrase(verbatim: "\(other.code) \(other.name)")],
        joinedBy: Phrase(" or ")),
      advice: Phrase("number and name are of two municipalities: fetch the table anew"))
  }
}
