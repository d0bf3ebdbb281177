import Tabular

/// The columns that several tables have.
extension ColumnSpec {
  package static let region = ColumnSpec(
    "region", "region", .code,
    Phrase("kommunenummer og navn", "number and name of the municipality"))
  package static let sex = label("kjønn", "sex", Phrase("kvinner eller menn", "women or men"))
    .of(SexCode.self)
  package static let age = ColumnSpec(
    "alder", "age", .ordinal, Phrase("fylte år 1. januar", "completed years on 1 January"))
  package static let year = ColumnSpec(
    "år", "year", .ordinal,
    Phrase(
      "kalenderår; folketall er det 1. januar", "calendar year; population 1 January"))
  package static let persons = ColumnSpec(
    "personer", "persons", .exact, Phrase("antall personer 1. januar", "persons on 1 January"))
  package static let ageGroup = label(
    "aldersgruppe", "age_group",
    Phrase("alder i fylte år 1. januar", "completed years on 1 January"))
  package static let subArea = label(
    "delområde", "sub_area", Phrase("kode og navn", "code and name"))
  package static let ladder = label(
    "trapp", "ladder", Phrase("boligtrapp, innsatstrapp …", "boligtrapp, innsatstrapp …"))
  package static let rung = label(
    "trinn", "step",
    Phrase(
      "trinnets kode; I alt er summen av trinnene, «I alt, plass» av det som telles i plasser",
      "code of the step; Total is the sum of the steps, «Total, plass» of what is counted in plass")
  )
  package static let userGroup = label(
    "brukergruppe", "user_group",
    Phrase("gruppen brukerne hører til", "the group of the users"))
  package static let measure = label(
    "størrelse", "measure", Phrase("hva raden måler", "what the row measures"))
  package static let shift = label(
    "dreining", "shift", Phrase("uten, med, eller endringen", "without, with, or the change")
  ).of(ShiftCode.self)
  package static let quantity = label(
    "størrelse", "quantity", Phrase("hva raden måler", "what the row measures"))
  package static let name = label(
    "navn", "name", Phrase("navnet på raden", "the name of the row"), isDimension: false)
  package static let unit = label(
    "enhet", "unit",
    Phrase(
      "hva som telles: bolig, plass, person, mottaker",
      "what is counted: homes, places, persons, recipients"), isDimension: false)
  package static let status = label(
    "status", "status",
    Phrase("publisert, avledet eller forutsetning", "published, derived or assumed"))
  package static let source = label(
    "kilde", "source", Phrase("hvor tallet kommer fra", "where the figure comes from"))
  package static let scenario = label(
    "scenario", "scenario", Phrase("scenariet raden gjelder", "the scenario of the row"))
  package static let project = label(
    "prosjekt", "project", Phrase("byggeprosjektet", "the building project"))
  package static let line = label(
    "linje", "line", Phrase("linjen i budsjettet", "the line of the budget"))
  package static let item = label(
    "post", "item", Phrase("linjen i planen", "the line of the plan"))
  package static let part = label(
    "del", "part", Phrase("hvilken del av planen", "which part of the plan"))
  package static let function = label(
    "funksjon", "function", Phrase("KOSTRA-funksjon", "KOSTRA function"))
  package static let costCentre = label(
    "ansvar", "cost_centre",
    Phrase("ansvarssted i regnskapet", "cost centre of the accounts"))
  package static let accountType = label(
    "art", "account_type", Phrase("art i regnskapet", "account type"))
  package static let prices = label(
    "priser", "prices",
    Phrase("faste (første budsjettår) eller løpende", "fixed (first budget year) or nominal")
  ).of(PriceCode.self)
  package static let subject = label(
    "gjelder", "about", Phrase("hva raden handler om", "what the row is about"))
  package static let estimate = label(
    "anslag", "estimate", Phrase("hvilket anslag", "which estimate"))
  package static let missing = whole(
    "mangler", "missing", Phrase("behov utover alle plasser", "need above all places"))
  package static let spare = whole(
    "ledige", "spare", Phrase("plasser utover behovet", "places above the need"))
  package static let own = whole(
    "egne", "own", Phrase("kommunens egne plasser", "places of the municipality's own"))
  package static let change = ColumnSpec(
    "endring", "change", .number(decimals: 0, signed: true),
    Phrase("siste minus første", "last minus first"))
  package static let sum = whole(
    "sum", "sum", Phrase("alle årene lagt sammen", "all years together"))
  package static let ever = ColumnSpec(
    "noen_gang", "ever", .percent(decimals: 1),
    Phrase("andel framtider som passerer", "share of futures that pass"))
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
    Phrase("endring", "change"))
  /// The change between two years in per cent.
  package static let percentOfPeriod = ColumnSpec(
    "endring_prosent", "change_percent", .percent(decimals: 1, signed: true), family: .perPeriod,
    Phrase("endring {} i prosent", "change {} in percent"))
  /// A course, drawn.
  package static let trend = ColumnSpec("forløp", "trend", .trend, header: Phrase("", ""))
}
