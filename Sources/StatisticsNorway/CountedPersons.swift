import Tabular

/// Which of the things a table counts are persons.
enum CountedPersons {
  /// Whether a text is a name for persons counted, or says that something is counted and not what.
  static func isName(_ text: String) -> Bool {
    if PersonsHeading.isValue(text) { return true }
    // A code and its text in one cell: «Personer1 Personer».
    let words = text.lowercased().split { $0.isWhitespace }.map(String.init)
    return words.count == 2 && words[0].hasPrefix(words[1]) && PersonsHeading.isPersons(words[1])
  }

  /// Which code of the contents counts persons.
  ///
  /// `Personer1` is told by its table, or by the text beside it.
  static func index(
    in table: StatBankTable, _ dimension: StatBankTable.Dimension
  ) -> Result<Int, Problem> {
    func refusal(_ found: Phrase, _ expected: Phrase, _ advice: Phrase) -> Result<Int, Problem> {
      .failure(
        Problem(file: table.source, found: found, expected: expected, advice: advice))
    }
    let bare = dimension.codes.indices.first {
      dimension.codes[$0].trimmed.lowercased() == "personer1" && !isName(dimension.labels[$0])
    }
    if bare != nil, table.tableNumber != "07459" {
      if let number = table.tableNumber {
        return refusal(
          Phrase("Personer1 of table \(number)"), Phrase("Personer1 of table 07459"),
          Phrase("it counts persons in 07459 and is the low alternative in 12882 and 14746"))
      }
      return refusal(
        Phrase("Personer1 without a table number"), Phrase("Personer1 of table 07459"),
        Phrase(
          "Personer1 counts persons in 07459 and is the low alternative in 12882 and 14746; keep the"
            + " title line, or fetch the file with texts"))
    }
    let found = dimension.codes.indices.filter {
      $0 == bare || isName(dimension.codes[$0]) || isName(dimension.labels[$0])
    }
    if found.count == 1 { return .success(found[0]) }
    let listed = dimension.labels.prefix(5).map { "«\($0)»" }.joined(separator: ", ")
    return refusal(
      listed.isEmpty ? Phrase("nothing counted") : Phrase("\(listed) counted"),
      Phrase("persons counted once"), Phrase("fetch the table with Personer alone"))
  }
}
