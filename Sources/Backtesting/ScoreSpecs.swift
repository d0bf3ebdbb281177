import Outcomes
import Tabular

/// What is declared of the tables of a backtest, which are files of a result of their own.
package enum ScoreSpecs {
  private static let ages = Phrase("completed years on 1 January")
  private static let nothing = Phrase.empty
  private static let ageGroup = ColumnSpec.label(
    "aldersgruppe", "age_group", ages, header: Phrase("ages"))
  private static let yearsAhead = ColumnSpec(
    "år_fram", "years_ahead", .ordinal, header: Phrase("ahead"),
    Phrase("years after the jump-off"))
  private static let places = ColumnSpec(
    "steder", "places", nn: "stader", .ordinal, Phrase("how many places"))

  /// A number with two decimals.
  private static func percent(
    _ nb: String, _ en: String, nn: String? = nil, _ header: Phrase? = nil, signed: Bool = false,
    _ meaning: Phrase
  ) -> ColumnSpec {
    ColumnSpec(nb, en, nn: nn, .number(decimals: 2, signed: signed), header: header, meaning)
  }

  private static let error = Phrase("mean absolute error, percent")
  private static let bias = Phrase("sum forecast against sum outcome, percent")
  private static let coverage = coverage(.pastErrors)
  private static let width = width(.pastErrors)

  private static func coverage(_ kind: IntervalKind) -> Phrase {
    let name = kind.name()
    return Phrase("per cent of outcomes within the \(name)")
  }

  private static func width(_ kind: IntervalKind) -> Phrase {
    Phrase("width of the \(kind.name()), percent")
  }

  static let own: [ColumnSpec] = [
    ageGroup, yearsAhead, percent("avvik", "error", nil, error),
    percent("skjevhet", "bias", nn: "skeivskap", nil, signed: true, bias),
    ColumnSpec(
      "dekning_80", "coverage_80", .number(decimals: 1), header: Phrase("coverage"),
      coverage),
    ColumnSpec(
      "bredde_80", "width_80", .number(decimals: 1), header: Phrase("width"), width),
    percent(
      "avvik_uendret", "error_unchanged", Phrase("unchanged"),
      Phrase("the error of the same population")),
    percent(
      "avvik_kohortrater", "error_cohort_ratios", Phrase("ratios"),
      Phrase("the error of cohort-change ratios")),
  ]
  static let vintage: [ColumnSpec] = [
    percent(
      "avvik_årgang", "error_vintage", Phrase("vintage"),
      Phrase("the error of a published vintage")),
    percent(
      "skjevhet_årgang", "bias_vintage", Phrase("vintage bias"), signed: true,
      Phrase("the bias of the vintage")),
    percent(
      "avvik_samme_steder", "error_same_places", Phrase("Kohort there"),
      Phrase("Kohort's error at the places of the vintage")),
  ]

  package static let summary = ResultSpec(
    "treffsikkerhet", title: Phrase("SCORE"),
    about: Phrase("how far past forecasts have missed"),
    scope: .result, place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: own + vintage)

  /// A column under a heading that says nothing.
  private static func bare(_ nb: String, _ en: String, _ kind: Table.Kind, _ meaning: Phrase)
    -> ColumnSpec
  {
    ColumnSpec(nb, en, kind, header: nothing, meaning)
  }

  package static let details = ResultSpec(
    "treffsikkerhet-detaljer", title: Phrase("DETAILS"),
    about: Phrase("the error of each jump-off, age group and method"),
    scope: .result, place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      jumpOff, group, ahead,
      bare("metode", "method", .label, Phrase("how it is forecast")),
      bare("steder", "places", .ordinal, Phrase("how many places")),
      bare("avvik", "error", .exact, error), bare("skjevhet", "bias", .exact, bias),
      bare("dekning_80", "coverage_80", .exact, coverage),
      bare("bredde_80", "width_80", .exact, width),
    ], interval: .pastErrors)

  package static let ofPlaces = ResultSpec(
    "treffsikkerhet-steder", title: Phrase("PLACES"),
    about: Phrase("what was forecast for each place, and what came of it"),
    scope: .result, place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [region, name, jumpOff, ahead, group, forecast, lower, upper, outcome],
    interval: .pastErrors)

  static let region = bare(
    "region", "region", .code, Phrase("number of the municipality"))
  private static let name = bare(
    "navn", "name", .label, Phrase("the name of the place"))
  static let jumpOff = bare(
    "startår", "jump_off", .ordinal, Phrase("the jump-off"))
  static let ahead = bare(
    "år_fram", "years_ahead", .ordinal, Phrase("years after"))
  static let group = bare("aldersgruppe", "age_group", .label, ages)
  static let forecast = bare(
    "framskrevet", "forecast", .exact, Phrase("the forecast"))
  static let lower = bare("nedre_80", "lower_80", .exact, Phrase("lower bound"))
  static let upper = bare("øvre_80", "upper_80", .exact, Phrase("upper bound"))
  static let outcome = bare("utfall", "outcome", .exact, Phrase("what came of it"))

  static let ofFutures: [ColumnSpec] = [
    .label("alder", "ages", ages), yearsAheadInFull, places,
    ColumnSpec("dekning", "coverage", .number(decimals: 1), coverage(.futures)),
    ColumnSpec("bredde", "width", nn: "breidd", .number(decimals: 1), width(.futures)),
  ]
  private static let yearsAheadInFull = ColumnSpec(
    "år_fram", "years_ahead", .ordinal, header: Phrase("years ahead"),
    Phrase("years after the jump-off"))
  static let ofJumpOff = ColumnSpec(
    "fra_", "from_", .number(decimals: 1), header: Phrase("from "), family: .perYear,
    Phrase("the coverage from the jump-off"))

  package static let futures = ResultSpec(
    "dekning-framtider", title: Phrase("COVERAGE OF THE FUTURES"),
    about: Phrase("how often the outcome was within the interval of the futures"),
    scope: .result, place: .both, rests: ResultSpec.Rests(), privacy: .free,
    columns: ofFutures + [ofJumpOff], interval: .futures)

  package static let futureDetails = ResultSpec(
    "dekning-framtider-detaljer", title: Phrase("DETAILS"),
    about: Phrase("the same for each jump-off and age group"),
    scope: .result, place: .file, rests: ResultSpec.Rests(), privacy: .free,
    columns: [
      ColumnSpec(
        "startår", "jump_off", .ordinal, header: Phrase("jump off"),
        Phrase("the year it begins in")),
      .label("alder", "ages", ages), yearsAheadInFull, places,
      .exact("dekning", "coverage", coverage(.futures)),
      .exact("bredde", "width", nn: "breidd", width(.futures)),
    ], interval: .futures)

  /// All of them.
  package static let all = [summary, details, ofPlaces, futures, futureDetails]
}
