import FolderText
import Outcomes
import Tabular

/// What is declared of the tables of futures: medians with an interval, and probabilities.
package enum FutureSpecs {
  /// A level in percent, with one decimal where it is no whole one, as columns of quantiles end: 10,
  /// 2,5.
  package static func percent(_ level: Double, _ language: Language) -> String {
    let percent = level * 100
    let decimals = abs(percent - percent.rounded()) < 1e-9 ? 0 : 1
    return PlainText.number(percent, decimals: decimals, language)
  }

  package static let population = ResultSpec(
    "folketall-intervall", title: Phrase("FOLKETALL 1. januar", "POPULATION 1 January"),
    about: Phrase(
      "folketallet etter aldersgruppe: median og intervall av framtidene",
      "the population by age group: median and interval of the futures"),
    place: .both, rests: .futures(ResultSpec.Rests()), privacy: .free,
    columns: [.ageGroups, .quantiles, .years], inPlaceOf: "folketall", interval: .futures)

  static let ratios = ResultSpec(
    "aldersforhold-intervall", title: Phrase("ALDERSFORHOLD", "AGE RATIOS"),
    about: Phrase(
      "aldersforholdene: median og intervall av framtidene",
      "the age ratios: median and interval of the futures"),
    place: .both, rests: .futures(ResultSpec.Rests()), privacy: .free,
    columns: [.ratio, .quantiles, .years], inPlaceOf: "aldersforhold", interval: .futures)

  static let ladder = ResultSpec(
    "{trapp}-intervall", title: Phrase("", ""),
    about: Phrase(
      "behovet på hvert trinn i trappen: median og intervall av framtidene",
      "the need on each step of the ladder: median and interval of the futures"),
    scope: .ladder, place: .both, rests: .futures(.need()), privacy: .users(counts: true),
    columns: [
      .label("trinn", "step", Phrase("trinnet", "the step"), header: Phrase("", "")), .quantiles,
      .years,
    ], inPlaceOf: "{trapp}", interval: .futures)

  static let services = ResultSpec(
    "tjenester-intervall", title: Phrase("TJENESTER", "SERVICES"),
    about: Phrase(
      "det som mangler, kjøp, årsverk og kjente brukere: median og intervall",
      "what is missing, purchases, årsverk and known users: median and interval"),
    place: .both,
    rests: .futures(
      .places(and: [FolderSchema.staff, FolderSchema.knownUsers, FolderSchema.transitions])),
    privacy: .users(counts: true, known: true),
    columns: [.ladder, .rung, .userGroup, .measure, .quantiles, .years],
    interval: .futures)

  static let money = ResultSpec(
    "kroner-intervall", title: Phrase("KRONER", "KRONER"),
    about: Phrase(
      "kronene i budsjettet: median og intervall av framtidene",
      "the kroner of the budget: median and interval of the futures"),
    place: .both, rests: .futures(.plan), privacy: .users(),
    columns: [
      .label(
        "linje", "line", Phrase("linjen i budsjettet", "the line of the budget"),
        header: Phrase("", "")), .quantiles, .years,
    ], interval: .futures)

  static let shortages = ResultSpec(
    "mangel-sannsynlighet", title: Phrase("FOR FÅ PLASSER", "TOO FEW PLACES"),
    about: Phrase(
      "sannsynligheten for at behovet er større enn plassene",
      "the probability that need exceeds the places"),
    place: .both, rests: .futures(.places()), privacy: .users(known: true),
    columns: [.ladder, .rung, .userGroup, .years, ever])
  static let ever = ColumnSpec(
    "noen_gang", "ever", .percent(decimals: 0), header: Phrase("noen gang", "ever"),
    Phrase("andel framtider som passerer", "share of futures that pass"))

  static let exceeded = ResultSpec(
    "budsjett-overskredet", title: Phrase("OVER BUDSJETTET", "ABOVE THE BUDGET"),
    about: Phrase(
      "sannsynligheten for at en linje går over det vedtatte budsjettet",
      "the probability that a line exceeds the adopted budget"),
    place: .both, rests: .futures(.plan), privacy: .users(), columns: [.line, .years])

  /// All of them, in the order of a result.
  static let all = [
    population, ratios, ladder, services, shortages, LimitTable.spec, money, exceeded,
    RankTable.spec, VarianceTable.spec, IntervalTables.allSpec, IntervalTables.processSpec,
  ]
}

extension ResultSpec.Rests {
  /// What the number itself rests on, and the uncertainty it is drawn from.
  static func futures(_ rests: Self) -> Self {
    Self(rests.files + [FolderSchema.uncertainty], people: rests.people)
  }
}
