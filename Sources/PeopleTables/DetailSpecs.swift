import Demography
import Outcomes
import Tabular

/// What is declared of the tables of every cell.
extension DetailTables {
  package static let populationSpec = ResultSpec(
    "befolkning", title: Phrase("POPULATION"),
    about: Phrase("persons by sex, single age and year, unrounded"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [.region, .sex, .age, .year, .persons])

  package static let movementsSpec = ResultSpec(
    "bevegelser", title: Phrase("FLOWS"),
    about: Phrase("deaths and moves of each cohort and step; the account balances in every row"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      .region, .sex, .age, .year, .start,
      .exact("døde_kohort", "cohort_deaths", Phrase("deaths of the cohort")),
      .movedIn, .movedOut, .adjustment, .end,
      .exact(
        "beskåret", "clipped", nn: "avkorta",
        Phrase("movers out asked for who were not there")),
      .exact(
        "døde_periode", "period_deaths",
        Phrase("deaths by age at death")),
    ])

  package static let birthsSpec = ResultSpec(
    "fodte", title: Phrase("BIRTHS"),
    about: Phrase("births by the age of the mother"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      .region,
      ColumnSpec(
        "mors_alder", "age_of_mother", .ordinal,
        Phrase("age of the mother")), .year,
      .exact("fødte", "births", nn: "fødde", Phrase("live births of the year")),
    ])

  package static let componentsSpec = ResultSpec(
    "komponenter", title: Phrase("COMPONENTS"),
    about: Phrase("births, deaths and moves of each step"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: beforeMoves + MigrationStream.allCases.compactMap { streams[$0] } + afterMoves)

  static let beforeMoves: [ColumnSpec] = [
    .region, .year, .start,
    .exact("født_jenter", "births_girls", nn: "fødde_jenter", Phrase("girls born")),
    .exact("født_gutter", "births_boys", nn: "fødde_gutar", Phrase("boys born")),
    .exact("døde", "deaths", Phrase("deaths in the step")),
  ]

  static let streams: [MigrationStream: ColumnSpec] = [
    .domesticIn: .exact(
      "innflytting_innenlands", "domestic_in", nn: "innflytting_innanlands",
      Phrase("from elsewhere in Norway")),
    .domesticOut: .exact(
      "utflytting_innenlands", "domestic_out", nn: "utflytting_innanlands",
      Phrase("to elsewhere in Norway")),
    .immigration: .exact("innvandring", "immigration", Phrase("from abroad")),
    .emigration: .exact(
      "utvandring", "emigration", Phrase("to other countries")),
    .net: .exact("nettoflytting", "net_migration", Phrase("in minus out")),
  ]

  static let afterMoves: [ColumnSpec] = [.movedIn, .movedOut, .adjustment, .end]

  package static let ratesSpec = ResultSpec(
    "rater", title: Phrase("RATES"),
    about: Phrase("total fertility and life expectancy of each step"),
    place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      .year,
      .exact(
        "samlet_fruktbarhet", "total_fertility", nn: "samla_fruktbarheit",
        Phrase("children per woman (TFR)")),
      .exact(
        "levealder_kvinner", "life_expectancy_women",
        Phrase("life expectancy at birth, years")),
      .exact(
        "levealder_menn", "life_expectancy_men",
        Phrase("life expectancy at birth, years")),
    ])

  /// All of them.
  package static let specs = [
    populationSpec, movementsSpec, birthsSpec, componentsSpec, ratesSpec,
  ]
}
