import Tabular

/// What a file of published projections says it is of, by the words that ``TableIdentity`` knows a count
/// by: projected persons, all of them, on 1 January.
package enum ProjectionIdentity {
  /// The problem with the titles above a table, nil where they speak of a projection of persons or of
  /// nothing that is known.
  ///
  /// The number of a projection, or SSB's letters, end the matter: births, moves and days beside them are
  /// assumptions and remarks.
  package static func problem(titles: [String], source: String) -> Problem? {
    let numbers = titles.compactMap { StatBankText.tableNumber(in: $0) }
    for number in numbers {
      guard let known = KnownTables.subject(of: number),
        ![.projection, .population].contains(known)
      else { continue }
      return problem(known, Phrase("table \(number), \(known.phrase)"), source)
    }
    let isProjection =
      numbers.contains { KnownTables.subject(of: $0) == .projection }
      || titles.contains { SSBLetters.letters(in: $0) != nil }
    if isProjection { return nil }
    for title in titles where !TableWords.isSource(title) {
      guard let subject = subject(of: title) else { continue }
      return problem(
        subject, Phrase("\(subject.phrase), by the title \(Phrase.quoted(title))"), source)
    }
    return nil
  }

  /// What a title is of beside a projection.
  ///
  /// A projection of the population that names more than one of births, deaths and moves names what it
  /// assumes of them.
  private static func subject(of title: String) -> TableSubject? {
    let head = TableWords.head(of: title)
    let isOfPersons =
      TableWords.subject(of: title) == .projection && TableWords.isPopulation(title)
    let assumed: Set<TableSubject> = [.births, .deaths, .moves, .immigrants]
    let found = TableWords.subjects(of: head).subtracting([.projection])
    if isOfPersons, found.count > 1, found.isSubset(of: assumed) {
      return TableWords.isOtherDate(title) ? .otherDate : nil
    }
    return TableWords.subject(of: head, beside: .projection)
      ?? (TableWords.isOtherDate(title) ? .otherDate : nil)
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
    if texts.allSatisfy(isOwn) { return nil }
    var problem = OtherDimension.problem(heading, codes: texts, labels: texts, source: source)
    problem?.expected = Phrase("a projection of all persons")
    problem?.advice = advice
    return problem
  }

  /// Whether a text says that it is of a projection of persons.
  private static func isOwn(_ text: String) -> Bool {
    if let known = KnownTables.subject(of: text) {
      return known == .projection || known == .population
    }
    if SSBLetters.letters(in: text) != nil { return true }
    return TableWords.subject(of: text) == .projection
      && TableWords.subject(of: text, beside: .projection) == nil
  }

  /// Whether a text that stands in all rows leaves open whether they are of everybody: words that are no
  /// total, place or number, and not about a projection.
  package static func isDoubtful(_ text: String, under heading: String) -> Bool {
    !isOwn(text) && !isPlace(text) && !text.contains(where: \.isNumber)
      && !TableWords.isTotal(text, of: heading) && !CountedPersons.isName(text)
  }

  /// Whether a text or the heading over it is about something known that is no projection of persons, or
  /// about a part of them.
  package static func isElse(_ text: String, under heading: String) -> Bool {
    TableWords.isPart(text) || KnownTables.subject(of: text) != nil
      || TableWords.subject(of: text, beside: .projection) != nil
      || TableWords.subject(of: heading, beside: .projection) != nil
  }

  /// Whether a column of this heading tells parts of a population, or what is counted.
  package static func isPart(_ heading: String) -> Bool {
    StubHeading.isOther(heading) || StatBankRole(heading: heading) == .contents
  }

  /// Whether a text is a place: it says which rows they are and parts nothing.
  package static func isPlace(_ text: String) -> Bool {
    !Municipalities.shipped.named(text).isEmpty || Counties.digits(of: text) != nil
      || Counties.isFormer(text) || RegionAnswer.isNation(text)
  }
}
