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
      Self.byNumber(table.tableNumber) ?? Self.byTitle(Self.title(of: table))
      ?? Self.byAlternative(table) ?? Self.byRemark(table)
      ?? Self.byContents(table)
      ?? TableIdentity(
        .population,
        TableWords.isWhole(Self.title(of: table)) ? .title(Self.title(of: table)) : .nothing)
  }

  /// Looks at the lines above a table alone; nil where they do not say that it is of something else than
  /// the population.
  package init?(titles: [String]) {
    let number = titles.lazy.compactMap { StatBankText.tableNumber(in: $0) }.first
    guard let said = Self.byNumber(number) ?? Self.byTitle(Self.title(among: titles)) else {
      return nil
    }
    self = said
  }

  /// Whether it is told as the statistics bank does: by a number, or by a title that lists the dimensions.
  package var isOfTheBank: Bool {
    switch evidence {
    case .number: true
    case .title(let title): !TableWords.dimensions(of: title).isEmpty
    case .dimension, .contents, .nothing: false
    }
  }

  private static func byNumber(_ number: String?) -> TableIdentity? {
    guard let number, let subject = KnownTables.subject(of: number), subject != .population else {
      return nil
    }
    return TableIdentity(subject, .number(number))
  }

  /// The line above a table that says what it is: that with its number, else the first that speaks of
  /// people or of something known, else the first that is no remark on where it is from.
  static func title(of table: StatBankTable) -> String {
    StatBankText.tableNumber(in: table.title) != nil ? table.title : title(among: table.titleLines)
  }

  /// The line that says what a table is, of those above it.
  private static func title(among titles: [String]) -> String {
    if let numbered = titles.first(where: { StatBankText.tableNumber(in: $0) != nil }) {
      return numbered
    }
    let lines = titles.filter { !TableWords.isSource($0) }
    let known = lines.first { line in
      let subject = TableWords.subject(of: TableWords.head(of: line))
      return TableWords.isWhole(line)
        || subject.map { ![.otherDate, .measures].contains($0) } ?? false
    }
    return known ?? lines.first ?? ""
  }

  private static func byTitle(_ title: String) -> TableIdentity? {
    let whole = TableWords.subject(of: title)
    if whole == .projection || TableWords.isAlternative(title) {
      return TableIdentity(.projection, .title(title))
    }
    let own = TableWords.subject(of: TableWords.head(of: title))
    let isElsewhen = own == nil && TableWords.isOtherDate(title)
    return (isElsewhen ? .otherDate : own).map { TableIdentity($0, .title(title)) }
  }

  private static func byAlternative(_ table: StatBankTable) -> TableIdentity? {
    for dimension in table.dimensions {
      let texts = zip(dimension.labels, dimension.codes).flatMap { [$0, $1] }
      let isNamed =
        TableWords.isAlternative(dimension.name) || TableWords.isAlternative(dimension.id)
      let isLettered = [.other, .contents].contains(dimension.role)
      let code = isLettered ? texts.first { isAlternative($0, dimension.role) } : nil
      guard isNamed || code != nil else { continue }
      let name = dimension.name.isEmpty ? dimension.id : dimension.name
      return TableIdentity(.projection, .dimension(name, code: code ?? texts.first ?? ""))
    }
    return table.textColumns.first { TableWords.isAlternative($0) }.map {
      TableIdentity(.projection, .dimension($0, code: ""))
    }
  }

  /// No more words name what a figure is; more are a sentence about it, such as «lavere enn prognosen».
  private static let wordsOfName = 2

  /// What is remarked of a row beside its figures may say that they are projected: by the letters of an
  /// alternative anywhere, or by the word for it.
  private static func byRemark(_ table: StatBankTable) -> TableIdentity? {
    for (heading, texts) in zip(table.textColumns, table.remarks) {
      let said = texts.first {
        SSBLetters.letters(in: $0) != nil
          || TableWords.subject(of: $0) == .projection
            && $0.split(separator: " ").count <= wordsOfName
      }
      if let said { return TableIdentity(.projection, .dimension(heading, code: said)) }
    }
    return nil
  }

  /// Whether a code or text of a dimension is of an alternative; of what is counted `Personer2` and
  /// those after it too, while `Personer1` is persons in 07459.
  private static func isAlternative(_ text: String, _ role: StatBankRole) -> Bool {
    if TableWords.isAlternative(text) { return true }
    let lower = text.trimmed.lowercased()
    guard role == .contents, lower.hasPrefix("personer"), let number = Int(lower.dropFirst(8))
    else {
      return false
    }
    return number > 1
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

  /// A dimension that parts the population and stands in the title and not in the file.
  private static func lostDimension(of table: StatBankTable) -> String? {
    TableWords.dimensions(of: table.title).first { name in
      let isPart = StubHeading.isOther(name) || TableWords.subject(of: name) == .immigrants
      return isPart
        && !table.dimensions.contains {
          $0.name.lowercased() == name || $0.id.lowercased() == name
        }
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
    if let lost = Self.lostDimension(of: table) {
      return Phrase(
        "\(table.source): the title names «\(lost)», and the file has no such column: are these figures of the whole population?"
      )
    }
    for (heading, texts) in zip(table.textColumns, table.remarks) where texts.count == 1 {
      guard let other = TableWords.subject(of: texts[0]), other != .population else { continue }
      return Phrase(
        "\(table.source): \(Phrase.quoted(heading)) says \(Phrase.quoted(texts[0])), and that speaks of \(other.phrase); it is read as persons on 1 January"
      )
    }
    if let number = table.tableNumber {
      if KnownTables.subject(of: number) == .population { return nil }
      return Phrase(
        "\(table.source): table \(number), \(Phrase.quoted(table.title)), is not one of the known population tables; it is read as persons on 1 January"
      )
    }
    let title = Self.title(of: table)
    if evidence == .nothing, !title.isEmpty {
      return Phrase(
        "\(table.source): the title \(Phrase.quoted(title)) has no word for the whole population; it is read as persons on 1 January"
      )
    }
    let name = FileName(table.source)
    guard let other = name.subject, other != .population,
      evidence == .nothing || name.isCertain
    else {
      return nil
    }
    return Phrase(
      "\(table.source): the name of the file speaks of \(other.phrase), the file itself does not say what it counts; it is read as persons on 1 January"
    )
  }
}
