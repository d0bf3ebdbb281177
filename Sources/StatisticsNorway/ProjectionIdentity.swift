import Tabular

/// What a file of published projections says it is of, by the words that ``TableIdentity`` knows a count
/// by: projected persons, all of them, on 1 January.
package enum ProjectionIdentity {
  /// The problem with the titles above a table, nil where they speak of a projection of persons or of
  /// nothing that is known.
  package static func problem(titles: [String], source: String) -> Problem? {
    for title in titles {
      let number = StatBankText.tableNumber(in: title)
      let known = number.flatMap { KnownTables.subject(of: $0) }
      if let number, let known, ![.projection, .population].contains(known) {
        return problem(known, Phrase("table \(number), \(known.phrase)"), source)
      }
      let own = TableWords.subject(of: TableWords.head(of: title), beside: .projection)
      let subject = own ?? (TableWords.isOtherDate(title) ? .otherDate : nil)
      guard let subject else { continue }
      return problem(
        subject, Phrase("\(subject.phrase), by the title \(Phrase.quoted(title))"), source)
    }
    return nil
  }

  private static let advice = Phrase(
    "fetch the projection of all persons on 1 January, such as table 14288")

  private static func problem(
    _ subject: TableSubject, _ found: Phrase, _ source: String
  ) -> Problem {
    Problem(
      file: source, found: found, expected: Phrase("a projection of all persons"),
      advice: advice)
  }

  /// The problem with a column beside those of a projection, nil where it parts nothing: a total, persons,
  /// the number of a table, or words for a projection.
  package static func problem(
    column heading: String, _ texts: [String], source: String
  ) -> Problem? {
    let isOwn = texts.allSatisfy { text in
      if let known = KnownTables.subject(of: text) {
        return known == .projection || known == .population
      }
      if SSBLetters.letters(in: text) != nil { return true }
      return TableWords.subject(of: text) == .projection
        && TableWords.subject(of: text, beside: .projection) == nil
    }
    if isOwn { return nil }
    var problem = OtherDimension.problem(heading, codes: texts, labels: texts, source: source)
    problem?.expected = Phrase("a projection of all persons")
    problem?.advice = advice
    return problem
  }

  /// Whether a column of this heading tells parts of a population, or what is counted.
  package static func isPart(_ heading: String) -> Bool {
    StubHeading.isOther(heading) || StatBankRole(heading: heading) == .contents
  }

  /// Whether a text is a place: it says which rows they are and parts nothing.
  package static func isPlace(_ text: String) -> Bool {
    !Municipalities.shipped.named(text).isEmpty || Counties.digits(of: text) != nil
  }
}
