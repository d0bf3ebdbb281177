import Tabular

/// The columns that several tables have.
extension ColumnSpec {
  package static let region = ColumnSpec(
    "region", "region", .code,
    Phrase("number and name of the municipality"))
  package static let sex = label("kjønn", "sex", Phrase("women or men"))
    .of(SexCode.self)
  package static let age = ColumnSpec(
    "alder", "age", .ordinal, Phrase("age in completed years on 1 January"))
  package static let year = ColumnSpec(
    "år", "year", .ordinal,
    Phrase("calendar year; population 1 January"))
  package static let persons = ColumnSpec(
    "personer", "persons", nn: "personar", .exact, Phrase("number of persons on 1 January"))
  package static let ageGroup = label(
    "aldersgruppe", "age_group",
    Phrase("completed years on 1 January"))
  package static let subArea = label(
    "delområde", "sub_area", Phrase("code and name"))
  package static let ladder = label(
    "trapp", "ladder", Phrase("boligtrapp, innsatstrapp …"))
  package static let rung = label(
    "trinn", "step",
    Phrase(
      "code of the step; Total is the sum of the steps, «Total, plass» of what is counted in plass")
  )
  package static let userGroup = label(
    "brukergruppe", "user_group", nn: "brukargruppe",
    Phrase("the group of the users"))
  package static let measure = label(
    "størrelse", "measure", nn: "storleik", Phrase("what the row measures"))
  package static let shift = label(
    "dreining", "shift", nn: "dreiing", Phrase("without, with, or the change")
  ).of(ShiftCode.self)
  package static let quantity = label(
    "størrelse", "quantity", nn: "storleik", Phrase("what the row measures"))
  package static let name = label(
    "navn", "name", nn: "namn", Phrase("the name of the row"), isDimension: false)
  package static let unit = label(
    "enhet", "unit", nn: "eining",
    Phrase("what is counted: homes, places, persons, recipients"), isDimension: false)
  package static let status = label(
    "status", "status",
    Phrase("published, derived or assumed"))
  package static let source = label(
    "kilde", "source", nn: "kjelde", Phrase("where the figure comes from"))
  package static let scenario = label(
    "scenario", "scenario", Phrase("the scenario of the row"))
  package static let project = label(
    "prosjekt", "project", Phrase("the building project"))
  package static let line = label(
    "linje", "line", Phrase("the line of the budget"))
  package static let item = label(
    "post", "item", Phrase("the line of the plan"))
  package static let part = label(
    "del", "part", Phrase("which part of the plan"))
  package static let function = label(
    "funksjon", "function", Phrase("KOSTRA function"))
  package static let costCentre = label(
    "ansvar", "cost_centre",
    Phrase("cost centre of the accounts"))
  package static let accountType = label(
    "art", "account_type", Phrase("account type"))
  package static let prices = label(
    "priser", "prices", nn: "prisar",
    Phrase("fixed (first budget year) or nominal")
  ).of(PriceCode.self)
  package static let subject = label(
    "gjelder", "about", nn: "gjeld", Phrase("what the row is about"))
  package static let estimate = label(
    "anslag", "estimate", Phrase("which estimate"))
  package static let missing = whole(
    "mangler", "missing", nn: "manglar", Phrase("need above all places"))
  package static let spare = whole(
    "ledige", "spare", Phrase("places above the need"))
  package static let own = whole(
    "egne", "own", nn: "eigne", Phrase("places of the municipality's own"))
  package static let change = ColumnSpec(
    "endring", "change", .number(decimals: 0, signed: true),
    Phrase("last minus first"))
  package static let sum = whole(
    "sum", "sum", Phrase("all years together"))
  package static let ever = ColumnSpec(
    "noen_gang", "ever", nn: "nokon_gong", .percent(decimals: 1),
    Phrase("share of futures that pass"))
  /// A number for each year.
  package static let years = ColumnSpec("år", "year", .number(decimals: 0), family: .years)
  /// The median and the levels of intervals for each year.
  package static let quantiles = ColumnSpec(
    "år_kvantil", "year_quantile", .number(decimals: 0), family: .quantiles)
  /// A number for each scenario.
  package static let scenarios = ColumnSpec(
    "scenario", "scenario", .number(decimals: 0), family: .scenarios)
  /// The change between two years.
  package static let changeOfPeriod = ColumnSpec(
    "endring", "change", .number(decimals: 0, signed: true), family: .perPeriod,
    Phrase("change"))
  /// The change between two years in per cent.
  package static let percentOfPeriod = ColumnSpec(
    "endring_prosent", "change_percent", .percent(decimals: 1, signed: true), family: .perPeriod,
    Phrase("change {} in percent"))
  /// A course, drawn.
  package static let trend = ColumnSpec("forløp", "trend", .trend, header: Phrase.empty)
}
