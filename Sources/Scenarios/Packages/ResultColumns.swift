import Tabular

/// What the columns of result files mean: a table of data for the Data Package.
///
/// A column that is not here says all with its heading, as years do in most tables.
enum ResultColumns {
  /// What a column means, or `nil` where its heading says it.
  package static func meaning(of key: String, _ language: Language) -> String? {
    let name = key.lowercased()
    if let known = all.first(where: { ($0.nb == name) || ($0.en == name) }) {
      return known.meaning[language]
    }
    return pattern(name, language)
  }

  /// A column named by years: `endring_2022_2030`, `2030_median`, `2030_10`, `andel_2030`.
  private static func pattern(_ name: String, _ language: Language) -> String? {
    let parts = name.split(separator: "_").map(String.init)
    let years = parts.filter(isYear)
    if parts.count == 2, years == [parts[0]] {
      if parts[1] == "median" {
        return Phrase("halvparten av framtidene er under", "half of the futures are below")[
          language]
      }
      return Double(parts[1]).map {
        let share = PlainText.number($0, decimals: 0, language)
        return Phrase(
          "\(share) % av framtidene er under", "\(share)% of the futures are below")[language]
      }
    }
    guard let last = years.last, let first = years.first, parts.suffix(years.count) == years[...]
    else { return nil }
    let word = parts.dropLast(years.count).joined(separator: "_")
    let period = first == last ? first : "\(first)–\(last)"
    switch word {
    case "endring", "change":
      return Phrase("endring \(period)", "change \(period)")[language]
    case "endring_prosent", "change_percent":
      return Phrase("endring \(period) i prosent", "change \(period) in percent")[language]
    case "andel", "share":
      return Phrase(
        "andel av summen i \(period), prosent", "share of the sum of \(period), percent")[
          language]
    default: return nil
    }
  }

  private static func isYear(_ text: String) -> Bool {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func column(
    _ nb: String, _ en: String, _ meaning: String, _ english: String
  ) -> (nb: String, en: String, meaning: Phrase) {
    (nb, en, Phrase(meaning, english))
  }

  /// The columns by their names in both languages.
  package static let all: [(nb: String, en: String, meaning: Phrase)] = [
    column("region", "region", "kommunenummer og navn", "number and name of the municipality"),
    column("kjønn", "sex", "kvinner eller menn", "women or men"),
    column("alder", "age", "fylte år 1. januar", "completed years on 1 January"),
    column(
      "år", "year", "kalenderår; folketall er det 1. januar", "calendar year; population 1 January"),
    column("personer", "persons", "antall personer 1. januar", "persons on 1 January"),
    column(
      "aldersgruppe", "age_group", "alder i fylte år 1. januar", "completed years on 1 January"),
    column("mors_alder", "age_of_mother", "morens alder i fylte år", "age of the mother"),
    column("fødte", "births", "levendefødte i året", "live births of the year"),
    column("start", "start", "personer når steget begynner", "persons when the step begins"),
    column("slutt", "end", "personer når steget er ferdig", "persons when the step ends"),
    column("døde", "deaths", "døde i steget", "deaths in the step"),
    column("døde_kohort", "cohort_deaths", "døde i kohorten", "deaths of the cohort"),
    column(
      "døde_periode", "period_deaths", "døde etter alder ved død", "deaths by age at death"),
    column("inn", "in", "innflyttere etter kohort", "movers in by cohort"),
    column("ut", "out", "utflyttere etter kohort", "movers out by cohort"),
    column(
      "justering", "adjustment", "lagt til eller trukket fra av kontrolltotaler",
      "added or taken away by control totals"),
    column(
      "beskåret", "clipped", "utflyttere det ble bedt om og som ikke fantes",
      "movers out asked for who were not there"),
    column("født_jenter", "births_girls", "levendefødte jenter", "girls born"),
    column("født_gutter", "births_boys", "levendefødte gutter", "boys born"),
    column(
      "samlet_fruktbarhet", "total_fertility", "barn per kvinne (SFK)", "children per woman"),
    column(
      "levealder_kvinner", "life_expectancy_women", "forventet levealder ved fødsel, år",
      "life expectancy at birth, years"),
    column(
      "levealder_menn", "life_expectancy_men", "forventet levealder ved fødsel, år",
      "life expectancy at birth, years"),
    column("indikator", "indicator", "navnet på forholdstallet", "name of the ratio"),
    column(
      "aldersgrenser", "age_bounds", "aldrene over og under brøkstreken",
      "ages of numerator and denominator"),
    column("visning", "display", "definisjonen i ord", "the definition in words"),
    column("trapp", "ladder", "boligtrapp, innsatstrapp …", "boligtrapp, innsatstrapp …"),
    column(
      "trinn", "step", "trinnets kode; I alt er summen av trinnene",
      "code of the step; Total is the sum of the steps"),
    column("navn", "name", "navnet på raden", "the name of the row"),
    column(
      "enhet", "unit", "hva som telles: bolig, plass, person, mottaker",
      "what is counted: homes, places, persons, recipients"),
    column("brukergruppe", "user_group", "gruppen brukerne hører til", "the group of the users"),
    column("størrelse", "measure", "hva raden måler", "what the row measures"),
    column("delområde", "sub_area", "kode og navn", "code and name"),
    column("nevner", "denominator", "aldrene det deles på", "ages divided by"),
    column("bane", "path", "hvordan dekningen går videre", "how coverage goes on"),
    column("dreining", "shift", "uten, med, eller endringen", "without, with, or the change"),
    column(
      "mangler", "missing", "behov utover alle plasser", "need above all places"),
    column("ledige", "spare", "plasser utover behovet", "places above the need"),
    column("egne", "own", "kommunens egne plasser", "places of the municipality's own"),
    column("planlagt", "planned", "planlagte plasser", "planned places"),
    column(
      "avtalte kjøp", "agreed purchases", "plasser det er avtale om å kjøpe, eller som kan kjøpes",
      "places agreed to be bought, or that may be"),
    column(
      "bygges per år", "to build a year", "mangler delt på årene", "missing over the years"),
    column("fil", "file", "filen i scenariomappen", "the file of the scenario folder"),
    column("publisert", "published", "rader kilden har trykt", "rows printed by the source"),
    column(
      "avledet", "derived", "rader som følger av trykte", "rows that follow from printed ones"),
    column("forutsetning", "assumed", "rader som er antatt", "rows that are assumed"),
    column("uten_status", "no_status", "rader uten status", "rows without a status"),
    column("kilder", "sources", "kildene filen nevner", "sources the file names"),
    column("sha256", "sha256", "filens fingeravtrykk", "fingerprint of the file"),
    column("valg", "choice", "et valg som ikke er et tall", "a choice that is no number"),
    column("begrep", "term", "det som defineres", "what is defined"),
    column("kvantil_50", "quantile_50", "medianen av framtidene", "median of the futures"),
    column("gjennomsnitt", "mean", "gjennomsnitt av framtidene", "mean of the futures"),
    column(
      "standardavvik", "standard_deviation", "standardavvik mellom framtidene",
      "standard deviation between the futures"),
    column("kvantil_10", "quantile_10", "10 % av framtidene er under", "10% are below"),
    column("kvantil_90", "quantile_90", "90 % av framtidene er under", "90% are below"),
    column(
      "innflytting_innenlands", "domestic_in", "fra andre kommuner", "from elsewhere in Norway"),
    column("utflytting_innenlands", "domestic_out", "til andre kommuner", "to elsewhere in Norway"),
    column("innvandring", "immigration", "fra utlandet", "from abroad"),
    column("utvandring", "emigration", "til utlandet", "to other countries"),
    column("nettoflytting", "net_migration", "inn minus ut", "in minus out"),
    column("endring", "change", "siste minus første", "last minus first"),
    column("forskjell", "difference", "den ene minus den andre", "the one minus the other"),
    column("brutto", "gross", "kjente som ber om et trinn", "known users who ask for a step"),
    column("flyttet", "moved", "flyttet eller avsluttet", "moved or left"),
    column("netto", "net", "brutto minus døde og flyttede", "gross less deaths and moves"),
    column("netto av rater", "net of rates", "endring i behov av rater", "change of need by rates"),
    column("gjelder", "about", "hva raden handler om", "what the row is about"),
    column("anslag", "estimate", "hvilket anslag", "which estimate"),
    column("anslag", "figure", "hvilket anslag", "which figure"),
    column("referanse", "reference", "hvem det sammenlignes med", "whom it is compared with"),
    column("egen", "own", "kommunens egen verdi", "the municipality's own value"),
    column("andre", "others", "verdien hos de andre", "the value of the others"),
    column("indeks", "index", "egen delt på andre", "own over others"),
    column("merk", "mark", "hvorfor de ikke kan sammenlignes rett fram", "why they compare badly"),
    column("vekst", "growth", "vekst fra basis, prosent", "growth from the base, percent"),
    column("basis", "base", "årsverk i basisåret", "årsverk of the base year"),
    column("økning", "increase", "flere årsverk", "more årsverk"),
    column("nivå", "level", "årsverk i året", "årsverk of the year"),
    column("basisår", "base_year", "året veksten regnes fra", "the year growth is counted from"),
    column("satser", "rates", "satsene det regnes med", "the rates used"),
    column("fra_trinn", "from_step", "trinnet de kommer fra", "the step they come from"),
    column("til_trinn", "to_step", "trinnet de kommer til", "the step they come to"),
    column("pris_fra", "price_from", "enhetskostnad på fra", "unit cost of from"),
    column("pris_til", "price_to", "enhetskostnad på til", "unit cost of to"),
    column("sum", "sum", "alle årene lagt sammen", "all years together"),
    column("del", "part", "hvilken del av planen", "which part of the plan"),
    column("ansvar", "cost_centre", "ansvarssted i regnskapet", "cost centre of the accounts"),
    column("art", "account_type", "art i regnskapet", "account type"),
    column("grense", "limit", "grensen som kan passeres", "the limit that may be passed"),
    column("betingelse", "condition", "hva som regnes som passert", "what counts as passed"),
    column("noen_gang", "ever", "andel framtider som passerer", "share of futures that pass"),
    column("boliger", "homes", "boliger 1. januar", "homes on 1 January"),
    column("husholdninger", "households", "husholdninger 1. januar", "households on 1 January"),
    column("ferdigstilt", "completed", "nye boliger i året", "new homes of the year"),
    column("avgang", "removed", "boliger som rives", "homes pulled down"),
    column("funksjon", "function", "KOSTRA-funksjon", "KOSTRA function"),
    column(
      "priser", "prices", "faste (første budsjettår) eller løpende",
      "fixed (first budget year) or nominal"),
    column(
      "konto", "account", "del av regnskapet linjen hører til", "part of the accounts it is in"),
    column("drift", "operation", "hva kostnaden følger", "what the cost follows"),
    column("post", "item", "linjen i planen", "the line of the plan"),
    column("linje", "line", "linjen i budsjettet", "the line of the budget"),
    column("prosjekt", "project", "byggeprosjektet", "the building project"),
    column("scenario", "scenario", "scenariet raden gjelder", "the scenario of the row"),
    column(
      "status", "status", "publisert, avledet eller forutsetning", "published, derived or assumed"),
    column("kilde", "source", "hvor tallet kommer fra", "where the figure comes from"),
  ]
}
