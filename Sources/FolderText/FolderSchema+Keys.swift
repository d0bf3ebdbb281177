/// What a row of a file is about: two rows about the same are one too many.
struct RowKey {
  /// The columns that say it.
  let columns: [String]
  /// The number that is added up over rows about the same, where it is: then a row that stands twice, to
  /// the last word, is one too many, and others are told.
  var added: String?
  /// The columns that may tell apart rows that are added up, and mostly do when they are filled in.
  var partedBy: [String] = []
}

extension FolderSchema {
  /// What the rows of the files are about.
  ///
  /// The populations are not here: their ages say it, and a year of history with the same age twice is
  /// left out by itself.
  static let keys: [String: RowKey] = [
    settings.name: RowKey(columns: ["felt"]),
    mortality.name: RowKey(columns: ["kjønn", "alder", "år", "mål"]),
    fertility.name: RowKey(columns: ["alder", "år", "mål"]),
    migration.name: RowKey(columns: ["region", "strøm", "kjønn", "alder", "år", "mål"]),
    assumptions.name: RowKey(columns: ["komponent", "nivå", "kjønn", "år", "mål"]),
    controls.name: RowKey(columns: ["region", "aldersgruppe", "år", "kjønn"]),
    programme.name: RowKey(columns: ["region", "boligtype", "år"]),
    households.name: RowKey(columns: ["mål", "boligtype", "kjønn", "alder", "år"]),
    ageGroups.name: RowKey(columns: ["gruppe"]),
    indicators.name: RowKey(columns: ["navn"]),
    ladders.name: RowKey(columns: ["trapp", "trinn"]),
    ladderUse.name: RowKey(
      columns: ["trapp", "trinn", "brukergruppe", "kjønn", "aldersgruppe", "år", "dato"]),
    uncertainty.name: RowKey(columns: ["parameter", "gjelder", "prosess", "mål"]),
    limits.name: RowKey(columns: ["navn"]),
    scenarios.name: RowKey(columns: ["scenario", "felt"]),
    mappings.name: RowKey(columns: ["fratrapp", "fra", "tiltrapp", "til"]),
    coverage.name: RowKey(columns: ["trapp", "trinn", "brukergruppe", "bane", "år", "scenario"]),
    shifts.name: RowKey(
      columns: ["trapp", "fra", "til", "brukergruppe", "fraår", "fulltår", "scenario"]),
    capacity.name: RowKey(
      columns: [
        "trapp", "trinn", "brukergruppe", "eier", "fase", "fraår", "tilår", "scenario", "delområde",
        "dato", "kilde", "merknad",
      ], added: "antall"),
    production.name: RowKey(columns: ["mål", "navn", "trapp", "trinn", "år", "av"]),
    references.name: RowKey(
      columns: ["navn", "trapp", "trinn", "brukergruppe", "aldersgruppe", "nevner", "år", "dato"]),
    staff.name: RowKey(columns: ["trapp", "trinn", "brukergruppe", "år"]),
    growthFigures.name: RowKey(columns: ["navn", "basisår", "år"]),
    prevalence.name: RowKey(columns: ["brukergruppe", "kjønn", "aldersgruppe"]),
    knownUsers.name: RowKey(
      columns: [
        "trapp", "brukergruppe", "sted", "trinn", "kjønn", "aldersgruppe", "år", "kilde", "merknad",
      ], added: "antall"),
    transitions.name: RowKey(
      columns: [
        "trapp", "brukergruppe", "hendelse", "fra", "til", "kjønn", "aldersgruppe", "fraår",
        "tilår",
      ]),
    deflator.name: RowKey(columns: ["indeks", "år", "til", "mål", "del", "scenario"]),
    unitCosts.name: RowKey(columns: ["navn", "mål", "aldersgruppe", "scenario"]),
    budget.name: RowKey(columns: ["felt"]),
    interest.name: RowKey(columns: ["år", "til", "scenario"]),
    investments.name: RowKey(columns: ["prosjekt"]),
    instalments.name: RowKey(columns: ["prosjekt", "år"]),
    adopted.name: RowKey(
      columns: ["funksjon", "ansvar", "art"], partedBy: ["ansvar", "art"]),
    measures.name: RowKey(
      columns: [
        "navn", "del", "funksjon", "trinn", "år", "konto", "scenario", "ansvar", "art", "prosjekt",
      ], partedBy: ["ansvar", "art"]),
  ]
}
