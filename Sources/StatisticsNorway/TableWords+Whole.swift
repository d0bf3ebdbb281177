/// Words for everybody, and for some of them.
extension TableWords {
  private static let everybody = [
    "befolkning", "folkemeng", "folketal", "population", "innbyg", "inhabitants", "residents",
    "aldersfordeling", "kjønnsfordeling",
  ]
  private static let people = ["personer", "personar", "persons", "people", "personer1"]
  private static let population = everybody + people

  /// Whether a text speaks of a population.
  static func isPopulation(_ text: String) -> Bool {
    holds(text.lowercased(), anyOf: population)
  }

  /// Words beside «personer» that take nobody out.
  private static let beside = Set(
    """
    antall antal number of total totalt i alt alle all hele heile januar january per pr år årlig årleg \
    year at on the in both sexes kjønn alder sex age region og and kommune kommuner kommunar \
    municipality municipalities ettårig ettårige eittårig aldersgrupper bosatte busette
    """.split(separator: " ").map(String.init))

  /// Whether what is counted in a title is everybody: a word for the whole population, or persons
  /// without a word that may take some of them out.
  static func isWhole(_ title: String) -> Bool {
    let lower = head(of: title).lowercased()
    if holds(lower, anyOf: everybody) { return true }
    let words = lower.split { !$0.isLetter }.map(String.init)
    return words.contains(where: people.contains)
      && words.allSatisfy { people.contains($0) || beside.contains($0) }
  }

  private static let sources = [
    "statistisk sentralbyr", "statistics norway", "ssb", "kilde", "kjelde", "source", "hentet",
    "henta",
    "uttrekk", "downloaded", "statistikkbank", "statbank", "oppdatert", "updated",
  ]

  /// Whether a line above a table says no more than where or when it is from.
  static func isSource(_ line: String) -> Bool {
    let lower = line.lowercased()
    return line.first == "#"
      || line.split(separator: " ").count < 6 && holds(lower, anyOf: sources)
        && !isWhole(line) && subject(of: line).map { $0 == .otherDate } ?? true
  }

  /// Words that some of the population go by.
  private static let parts = [
    "gift", "ugift", "skilt", "skild", "separert", "enke", "enkje", "married", "widow", "divorced",
    "tettbygd", "spredtbygd", "spreiddbygd", "tettsted", "tettstad", "urban", "rural", "registrert",
    "registered", "studen", "barn", "eldre", "voksne", "vaksne", "ungdom",
  ]

  /// Whether a text begins with a word that some of the population go by.
  static func isPart(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.first.map { word in parts.contains { word.hasPrefix($0) } } ?? false
  }
}
