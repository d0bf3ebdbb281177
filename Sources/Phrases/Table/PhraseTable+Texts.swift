extension PhraseTable {
  /// The texts of the table: a room's phrases, or a command's, in each.
  static let texts = [
    folder,
    future,
    money,
    need,
    outcome,
    people,
    report,
    result,
    run,
    score,
    story,
    table,
  ]
}
