import Tabular

/// Which of the things a table counts are persons.
enum CountedPersons {
  private static let names: Set<String> = [
    "personer", "personar", "persons", "folkemengde", "folkemengd", "population", "befolkning",
    "folketall", "folketal", "innbyggere", "innbyggjarar", "inhabitants", "value", "verdi",
    "antall",
    "number", "count", "antall personer", "number of persons",
  ]

  private static func name(_ text: String) -> String {
    var words = text.lowercased().split { $0.isWhitespace || "(),".contains($0) }.map(String.init)
    for date in [["1.", "januar"], ["1", "january"], ["per", "1.", "januar"]]
    where words.count > date.count && Array(words.suffix(date.count)) == date {
      words.removeLast(date.count)
    }
    return words.joined(separator: " ")
  }

  /// Whether a text is a name for persons counted.
  static func isName(_ text: String) -> Bool {
    if names.contains(name(text)) { return true }
    // A code and its text in one cell: «Personer1 Personer».
    let words = name(text).split(separator: " ").map(String.init)
    return words.count == 2 && words[0].hasPrefix(words[1]) && names.contains(words[1])
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
      name(dimension.codes[$0]) == "personer1" && !isName(dimension.labels[$0])
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
