import Tabular

/// What a file says it is, and by what: table number, title, dimensions, codes, things counted.
///
/// Everything the file says counts, and what is not of the population on 1 January is told by the
/// first of them that says so. A file that says nothing is taken for a population: untitled files are
/// often one.
package struct TableIdentity: Sendable, Equatable {
  /// By what a file is known.
  package enum Evidence: Sendable, Equatable {
    /// The number of its table, one of ``KnownTables``.
    case number(String)
    /// Its title.
    case title(String)
    /// A code of a dimension, or the dimension alone.
    case dimension(String, code: String)
    /// What is counted.
    case contents(String)
    /// Nothing in it.
    case nothing
  }

  /// What it is of.
  package let subject: TableSubject
  /// By what.
  package let evidence: Evidence

  private init(_ subject: TableSubject, _ evidence: Evidence) {
    (self.subject, self.evidence) = (subject, evidence)
  }

  /// Looks at a table.
  package init(_ table: StatBankTable) {
    self =
      Self.byNumber(table) ?? Self.byTitle(table) ?? Self.byAlternative(table)
      ?? Self.byContents(table)
      ?? TableIdentity(
        .population, TableWords.isPopulation(table.title) ? .title(table.title) : .nothing)
  }

  private static func byNumber(_ table: StatBankTable) -> TableIdentity? {
    guard let number = table.tableNumber, let subject = KnownTables.subject(of: number),
      subject != .population
    else { return nil }
    return TableIdentity(subject, .number(number))
  }

  private static func byTitle(_ table: StatBankTable) -> TableIdentity? {
    let whole = TableWords.subject(of: table.title)
    if whole == .projection || whole == .otherDate || TableWords.isAlternative(table.title) {
      return TableIdentity(whole == .otherDate ? .otherDate : .projection, .title(table.title))
    }
    return TableWords.subject(of: TableWords.head(of: table.title)).map {
      TableIdentity($0, .title(table.title))
    }
  }

  private static func byAlternative(_ table: StatBankTable) -> TableIdentity? {
    for dimension in table.dimensions {
      let texts = zip(dimension.labels, dimension.codes).flatMap { [$0, $1] }
      let isNamed =
        TableWords.isAlternative(dimension.name) || TableWords.isAlternative(dimension.id)
      let isLettered = [.other, .contents].contains(dimension.role)
      let code = isLettered ? texts.first { TableWords.isAlternative($0) } : nil
      guard isNamed || code != nil else { continue }
      let name = dimension.name.isEmpty ? dimension.id : dimension.name
      return TableIdentity(.projection, .dimension(name, code: code ?? texts.first ?? ""))
    }
    return table.textColumns.first { TableWords.isAlternative($0) }.map {
      TableIdentity(.projection, .dimension($0, code: ""))
    }
  }

  private static func byContents(_ table: StatBankTable) -> TableIdentity? {
    guard let contents = table.dimension(.contents) else { return nil }
    let isCounted = contents.labels.contains { CountedPersons.isName($0) }
    let others = contents.labels.compactMap { label in
      TableWords.subject(of: label).map { TableIdentity($0, .contents(label)) }
    }
    if others.first?.subject == .otherDate { return others.first }
    return isCounted ? nil : others.first
  }

  /// What is found.
  package var found: Phrase {
    switch evidence {
    case .number(let number): Phrase("table \(number), \(subject.phrase)")
    case .title(let title): Phrase("\(subject.phrase), by the title \(Phrase.quoted(title))")
    case .dimension(let name, code: ""):
      Phrase("\(subject.phrase), by the column \(Phrase.quoted(name))")
    case .dimension("", let code): Phrase("\(subject.phrase), by \(Phrase.quoted(code))")
    case .dimension(let name, let code):
      Phrase("\(subject.phrase), by \(Phrase.quoted(code)) of \(Phrase.quoted(name))")
    case .contents(let text): Phrase("\(subject.phrase), by \(Phrase.quoted(text))")
    case .nothing: subject.phrase
    }
  }

  /// The problem with a table that is not of the population, nil for one that is.
  package func refusal(of table: StatBankTable) -> Problem? {
    if subject == .population { return nil }
    return Problem(
      file: table.source, found: found, expected: TableSubject.population.phrase,
      advice: subject.advice)
  }

  /// What to say of a table that is taken for the population without being known as one.
  package func warning(of table: StatBankTable) -> Phrase? {
    if let number = table.tableNumber {
      if KnownTables.subject(of: number) == .population { return nil }
      return Phrase(
        "\(table.source): table \(number), \(Phrase.quoted(table.title)), is not one of the known population tables; it is read as persons on 1 January"
      )
    }
    let name = table.source.split { "/\\".contains($0) }.last.map(String.init) ?? ""
    guard evidence == .nothing, let other = TableWords.subject(of: name), other != .population
    else {
      return nil
    }
    return Phrase(
      "\(table.source): the name of the file speaks of \(other.phrase), the file itself does not say what it counts; it is read as persons on 1 January"
    )
  }
}
