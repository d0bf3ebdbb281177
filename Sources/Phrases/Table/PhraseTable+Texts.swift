extension PhraseTable {
  /// The texts of the table: the phrases of a room, or of a kind.
  static let texts = [
    help, commands, filing, reading, importing, columns, peopleInputs, needInputs, moneyInputs,
    folder, rowsOfFiles, runWarnings, explaining, run, outcome, people, need, money, future, score,
    result,
    table, story, report,
  ]
}
