import Demography
import Outcomes
import Tabular

/// What is declared of the tables of every cell.
extension DetailTables {
  package static let populationSpec = ResultSpec(
    "befolkning", title: Phrase("BEFOLKNING", "POPULATION"),
    about: Phrase(
      "personer etter kjønn, ettårig alder og år, uavrundet",
      "persons by sex, single age and year, unrounded"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.region, .sex, .age, .year, .persons])

  package static let movementsSpec = ResultSpec(
    "bevegelser", title: Phrase("BEVEGELSER", "FLOWS"),
    about: Phrase(
      "døde og flyttinger i hver kohort og hvert steg; regnskapet går opp i hver rad",
      "deaths and moves of each cohort and step; the account balances in every row"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      .region, .sex, .age, .year, .start,
      .exact("døde_kohort", "cohort_deaths", Phrase("døde i kohorten", "deaths of the cohort")),
      .movedIn, .movedOut, .adjustment, .end,
      .exact(
        "beskåret", "clipped",
        Phrase(
          "utflyttere det ble bedt om og som ikke fantes",
          "movers out asked for who were not there")),
      .exact(
        "døde_periode", "period_deaths",
        Phrase("døde etter alder ved død", "deaths by age at death")),
    ])

  package static let birthsSpec = ResultSpec(
    "fodte", title: Phrase("FØDTE", "BIRTHS"),
    about: Phrase("fødte etter morens alder", "births by the age of the mother"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      .region,
      ColumnSpec(
        "mors_alder", "age_of_mother", .ordinal,
        Phrase("morens alder i fylte år", "age of the mother")), .year,
      .exact("fødte", "births", Phrase("levendefødte i året", "live births of the year")),
    ])

  package static let componentsSpec = ResultSpec(
    "komponenter", title: Phrase("KOMPONENTER", "COMPONENTS"),
    about: Phrase(
      "fødte, døde og flyttinger i hvert steg", "births, deaths and moves of each step"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: beforeMoves + MigrationStream.allCases.compactMap { streams[$0] } + afterMoves)

  static let beforeMoves: [ColumnSpec] = [
    .region, .year, .start,
    .exact("født_jenter", "births_girls", Phrase("levendefødte jenter", "girls born")),
    .exact("født_gutter", "births_boys", Phrase("levendefødte gutter", "boys born")),
    .exact("døde", "deaths", Phrase("døde i steget", "deaths in the step")),
  ]

  static let streams: [MigrationStream: ColumnSpec] = [
    .domesticIn: .exact(
      "innflytting_innenlands", "domestic_in",
      Phrase("fra andre kommuner", "from elsewhere in Norway")),
    .domesticOut: .exact(
      "utflytting_innenlands", "domestic_out",
      Phrase("til andre kommuner", "to elsewhere in Norway")),
    .immigration: .exact("innvandring", "immigration", Phrase("fra utlandet", "from abroad")),
    .emigration: .exact(
      "utvandring", "emigration", Phrase("til utlandet", "to other countries")),
    .net: .exact("nettoflytting", "net_migration", Phrase("inn minus ut", "in minus out")),
  ]

  static let afterMoves: [ColumnSpec] = [.movedIn, .movedOut, .adjustment, .end]

  package static let ratesSpec = ResultSpec(
    "rater", title: Phrase("RATER", "RATES"),
    about: Phrase(
      "samlet fruktbarhet og levealder i hvert steg",
      "total fertility and life expectancy of each step"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      .year,
      .exact(
        "samlet_fruktbarhet", "total_fertility",
        Phrase("barn per kvinne (SFK)", "children per woman")),
      .exact(
        "levealder_kvinner", "life_expectancy_women",
        Phrase("forventet levealder ved fødsel, år", "life expectancy at birth, years")),
      .exact(
        "levealder_menn", "life_expectancy_men",
        Phrase("forventet levealder ved fødsel, år", "life expectancy at birth, years")),
    ])

  /// All of them.
  package static let specs = [
    populationSpec, movementsSpec, birthsSpec, componentsSpec, ratesSpec,
  ]
}
