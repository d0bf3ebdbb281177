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
    "folketall-intervall", title: Phrase("POPULATION 1 January"),
    about: Phrase("the population by age group: median and interval of the futures"),
    place: .both, rests: .futures(ResultSpec.Rests()), privacy: .free,
    columns: [.ageGroups, .quantiles, .years], inPlaceOf: "folketall", interval: .futures)

  static let ratios = ResultSpec(
    "aldersforhold-intervall", title: Phrase("AGE RATIOS"),
    about: Phrase("the age ratios: median and interval of the futures"),
    place: .both, rests: .futures(ResultSpec.Rests()), privacy: .free,
    columns: [.ratio, .quantiles, .years], inPlaceOf: "aldersforhold", interval: .futures)

  static let ladder = ResultSpec(
    "{trapp}-intervall", title: Phrase.empty,
    about: Phrase("the need on each step of the ladder: median and interval of the futures"),
    scope: .ladder, place: .both, rests: .futures(.need()), privacy: .users(counts: true),
    columns: [
      .label("trinn", "step", Phrase("the step"), header: Phrase.empty), .quantiles,
      .years,
    ], inPlaceOf: "{trapp}", interval: .futures)

  static let services = ResultSpec(
    "tjenester-intervall", title: Phrase("SERVICES"),
    about: Phrase("what is missing, purchases, årsverk and known users: median and interval"),
    place: .both,
    rests: .futures(
      .places(and: [FolderSchema.staff, FolderSchema.knownUsers, FolderSchema.transitions])),
    privacy: .users(counts: true, known: true),
    columns: [.ladder, .rung, .userGroup, .measure, .quantiles, .years],
    interval: .futures)

  static let money = ResultSpec(
    "kroner-intervall", title: Phrase("KRONER"),
    about: Phrase("the kroner of the budget: median and interval of the futures"),
    place: .both, rests: .futures(.plan), privacy: .users(),
    columns: [
      .label(
        "linje", "line", Phrase("the line of the budget"),
        header: Phrase.empty), .quantiles, .years,
    ], interval: .futures)

  static let shortages = ResultSpec(
    "mangel-sannsynlighet", title: Phrase("TOO FEW PLACES"),
    about: Phrase("the probability that need exceeds the places"),
    place: .both, rests: .futures(.places()), privacy: .users(known: true),
    columns: [.ladder, .rung, .userGroup, .years, ever])
  static let ever = ColumnSpec(
    "noen_gang", "ever", .percent(decimals: 0), header: Phrase("ever"),
    Phrase("share of futures that pass"))

  static let exceeded = ResultSpec(
    "budsjett-overskredet", title: Phrase("ABOVE THE BUDGET"),
    about: Phrase("the probability that a line exceeds the adopted budget"),
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
