import Tabular

/// A dimension beside region, sex, age, year and contents: sivilstand, landbakgrunn, retning.
///
/// It passes only with one code that is the total of it; anything else is a part of the population.
enum OtherDimension {
  /// What is wrong with it, nil where it is a total or says what is counted.
  static func problem(_ dimension: StatBankTable.Dimension, source: String) -> Problem? {
    problem(
      dimension.name.isEmpty ? dimension.id : dimension.name, codes: dimension.codes,
      labels: dimension.labels, source: source)
  }

  /// The same of a column of a text, each of whose codes has its label.
  static func problem(
    _ name: String, codes: [String], labels: [String], source: String
  ) -> Problem? {
    let events = event(name).map { event in
      Problem(
        file: source, found: Phrase("\(event.phrase), by the column \(Phrase.quoted(name))"),
        expected: TableSubject.population.phrase, advice: event.advice)
    }
    if codes.count > 1 {
      if let events { return events }
      let total = labels.first { TableWords.isTotal($0, of: name) }
      let listed = labels.prefix(5).joined(separator: ", ")
      return Problem(
        file: source, found: Phrase("\(codes.count) codes of «\(name)»"),
        expected: Phrase("the total alone"),
        advice: total.map { Phrase("fetch the table with «\($0)» alone") }
          ?? Phrase("fetch the table without it; it has \(listed)"))
    }
    guard let code = codes.first, let label = labels.first else { return nil }
    // A text beside the code says what the code is: 0 of sivilstand is «I alt» or «Uoppgitt».
    let said = label.isEmpty ? code : label
    if TableWords.isTotal(said, of: name) || CountedPersons.isName(said)
      || KnownTables.subject(of: said) == .population
    {
      return events
    }
    let subject = TableWords.subject(of: label) ?? TableWords.subject(of: name)
    return Problem(
      file: source,
      found: name.isEmpty
        ? Phrase("a column without a name that has only «\(label)»")
        : Phrase("only «\(label)» of «\(name)»"),
      expected: Phrase("the whole population, such as «I alt»"),
      advice: subject.map(\.advice) ?? TableSubject.population.advice)
  }

  /// What happens to persons and is no state of them, as the name of a dimension says it: all causes of
  /// death, or both directions, are the deaths and the moves.
  private static func event(_ name: String) -> TableSubject? {
    let lower = name.lowercased()
    if lower.contains("flytt") || ["retning", "direction"].contains(lower) { return .moves }
    let subject = TableWords.subject(of: name)
    return [.births, .deaths, .users].contains(subject) ? subject : nil
  }
}

/// Numbers with a mark that is read as one of decimals and may be one of thousands.
package enum ThousandsMark {
  /// What is wrong with a table of persons all whose marks have three digits behind them.
  package static func problem(_ format: DetectedFormat?, source: String) -> Problem? {
    guard let doubtful = format?.doubtful else { return nil }
    return Problem(
      file: source, line: doubtful.line, column: doubtful.column,
      found: .quoted(doubtful.text),
      expected: Phrase("a whole number of persons"),
      advice: Phrase("it looks like a thousands mark: write the numbers without"))
  }
}

/// The whole country, which has more people than a municipality.
enum Nation {
  /// A population of the country below this is one of something else, or counted in thousands.
  ///
  /// Norway had 723 618 at its first census in 1769.
  static let fewest = 100_000.0

  /// What is wrong with figures of region 0, nil where nothing is.
  static func problem(_ observation: ImportObservation, isNamed: Bool) -> Problem? {
    guard StatBankText.region(observation.code).code == "0", !observation.isEmpty,
      !observation.isOneSex, observation.total < fewest
    else { return nil }
    return observation.problem(
      Phrase("\(observation.total.rounded()) persons for the whole country"),
      Phrase("at least \(fewest)"),
      isNamed
        ? Phrase("figures in thousands must be fetched as persons")
        : Phrase(
          "a file without a region column may be of one municipality: fetch the table with region"))
  }
}
