extension PhraseTable {
  /// What a scenario gives, and how its tables are declared.
  static let outcome = #"""
    en fixed
    nb faste
    nn faste
    en nominal
    nb løpende
    nn løpande
    en women or men
    nb kvinner eller menn
    nn kvinner eller menn
    en age in completed years on 1 January
    nb fylte år 1. januar
    nn fylte år 1. januar
    en calendar year; population 1 January
    nb kalenderår; folketall er det 1. januar
    nn kalenderår; folketal er det 1. januar
    en number of persons on 1 January
    nb antall personer 1. januar
    nn talet på personar 1. januar
    en boligtrapp, innsatstrapp …
    nb boligtrapp, innsatstrapp …
    nn boligtrapp, innsatstrapp …
    en code of the step; Total is the sum of the steps, «Total, plass» of what is counted in plass
    nb trinnets kode; I alt er summen av trinnene, «I alt, plass» av det som telles i plasser
    nn koden til trinnet; I alt er summen av trinna, «I alt, plass» av det som blir talt i plassar
    en the group of the users
    nb gruppen brukerne hører til
    nn gruppa brukarane høyrer til
    en without, with, or the change
    nb uten, med, eller endringen
    nn utan, med, eller endringa
    en what is counted: homes, places, persons, recipients
    nb hva som telles: bolig, plass, person, mottaker
    nn kva som blir talt: bustad, plass, person, mottakar
    en where the figure comes from
    nb hvor tallet kommer fra
    nn kvar talet kjem frå
    en the scenario of the row
    nb scenarioet raden gjelder
    nn scenarioet rada gjeld
    en the building project
    nb byggeprosjektet
    nn byggeprosjektet
    en the line of the plan
    nb linjen i planen
    nn linja i planen
    en which part of the plan
    nb hvilken del av planen
    nn kva del av planen
    en KOSTRA function
    nb KOSTRA-funksjon
    nn KOSTRA-funksjon
    en cost centre of the accounts
    nb ansvarssted i regnskapet
    nn ansvarsstad i rekneskapen
    en account type
    nb art i regnskapet
    nn art i rekneskapen
    en fixed (first budget year) or nominal
    nb faste (første budsjettår) eller løpende
    nn faste (første budsjettår) eller løpande
    en what the row is about
    nb hva raden handler om
    nn kva rada handlar om
    en which estimate
    nb hvilket anslag
    nn kva anslag
    en need above all places
    nb behov utover alle plasser
    nn behov utover alle plassar
    en places above the need
    nb plasser utover behovet
    nn plassar utover behovet
    en places of the municipality's own
    nb kommunens egne plasser
    nn kommunen sine eigne plassar
    en last minus first
    nb siste minus første
    nn siste minus første
    en all years together
    nb alle årene lagt sammen
    nn alle åra lagde saman
    en change {} in percent
    nb endring {} i prosent
    nn endring {} i prosent
    en persons when the step begins
    nb personer når steget begynner
    nn personar når steget byrjar
    en persons when the step ends
    nb personer når steget er ferdig
    nn personar når steget er ferdig
    en movers in by cohort
    nb innflyttere etter kohort
    nn innflyttarar etter kohort
    en movers out by cohort
    nb utflyttere etter kohort
    nn utflyttarar etter kohort
    en added or taken away by control totals
    nb lagt til eller trukket fra av kontrolltotaler
    nn lagt til eller trekt frå av kontrolltotalar
    en name of the ratio
    nb navnet på forholdstallet
    nn namnet på forholdstalet
    en ages of numerator and denominator
    nb aldrene over og under brøkstreken
    nn aldrane over og under brøkstreken
    en half of the futures are below
    nb halvparten av framtidene er under
    nn halvparten av framtidene er under
    en {1}% of the futures are below
    nb {1} % av framtidene er under
    nn {1} % av framtidene er under
    en {1} % interval from the hits of past forecasts
    nb {1} %-intervall fra treff i tidligere framskrivinger
    nn {1} %-intervall frå treff i tidlegare framskrivingar
    en {1} % interval of {2}futures
    nb {1} %-intervall av {2}framtider
    nn {1} %-intervall av {2}framtider
    en Two kinds of interval: this one tells how far past forecasts missed, whatever the reason, and is only drawn on after ten years; that of futures holds what is drawn by usikkerhet-brukt.csv, and no more. So they are not equally wide. Use this one for the population up to ten years ahead; use the futures for age ratios, need, kroner and probabilities, and for all that is further ahead (docs/uncertainty.md).
    nb To slags intervall: dette sier hvor langt tidligere framskrivinger har bommet, uansett hvorfor, og er etter ti år bare videreført; det av framtider har med det som trekkes i usikkerhet-brukt.csv, og ikke mer. Derfor er de ikke like brede. Bruk dette for folketallet inntil ti år fram; bruk framtidene for aldersforhold, behov, kroner og sannsynligheter, og for alt som er lenger fram (docs/uncertainty.md).
    nn To slag intervall: dette seier kor langt tidlegare framskrivingar har bomma, uansett kvifor, og er etter ti år berre ført vidare; det av framtider har med det som blir trekt i usikkerhet-brukt.csv, og ikkje meir. Derfor er dei ikkje like breie. Bruk dette for folketalet inntil ti år fram; bruk framtidene for aldersforhold, behov, kroner og sannsyn, og for alt som er lenger fram (docs/uncertainty.md).
    en Where a median is named, the figure is in the middle of the futures; tables without one are the scenario's own path, with nothing drawn, and may have a slightly different figure for the same thing.
    nb Der det står median, er tallet midt mellom framtidene; tabeller uten median er scenarioets egen bane, uten trekking, og kan ha et litt annet tall for det samme.
    nn Der det står median, er talet midt mellom framtidene; tabellar utan median er scenarioet sin eigen bane, utan trekking, og kan ha eit litt anna tal for det same.
    en sum of functions = total, gross
    nb sum funksjoner = i alt, brutto
    nn sum funksjonar = i alt, brutto
    en sum of functions = total, net
    nb sum funksjoner = i alt, netto
    nn sum funksjonar = i alt, netto
    en adopted + changes = total, net
    nb vedtatt + endringer = i alt, netto
    nn vedteke + endringar = i alt, netto
    en {1} = base + its own lines
    nb {1} = basis + egne linjer
    nn {1} = basis + eigne linjer
    en Consequences
    nb Konsekvensjustering
    nn Konsekvensjustering
    en Measures
    nb Tiltak
    nn Tiltak
    en Operation of projects
    nb Drift av prosjekter
    nn Drift av prosjekt
    en Capital costs
    nb Kapitalkostnader
    nn Kapitalkostnader
    en Investments
    nb Investeringer
    nn Investeringar
    en Operation: {1}
    nb Drift: {1}
    nn Drift: {1}
    en Operation, gross
    nb Drift, brutto
    nn Drift, brutto
    en Operation, net
    nb Drift, netto
    nn Drift, netto
    en Cost of demography, own rates
    nb Demografikostnad, egne satser
    nn Demografikostnad, eigne satsar
    en Cost of demography, national rates
    nb Demografikostnad, landets satser
    nn Demografikostnad, satsane for landet
    en Capital cost
    nb Kapitalkostnad
    nn Kapitalkostnad
    en Capital cost, nominal prices
    nb Kapitalkostnad, løpende priser
    nn Kapitalkostnad, løpande prisar
    en Debt, nominal prices
    nb Gjeld, løpende priser
    nn Gjeld, løpande prisar
    en {1}: {2}
    nb {1}: {2}
    nn {1}: {2}
    en {1}, sum
    nb {1}, sum
    nn {1}, sum
    en New budget, net total
    nb Nytt budsjett, netto i alt
    nn Nytt budsjett, netto i alt
    en New budget, net total, nominal prices
    nb Nytt budsjett, netto i alt, løpende priser
    nn Nytt budsjett, netto i alt, løpande prisar
    en Rests on 
    nb Bygger på 
    nn Bygger på 
    en  and {1} without status
    nb  og {1} uten status
    nn  og {1} utan status
    en {1} published, {2} derived and {3} assumed rows{4}
    nb {1} publiserte, {2} avledede og {3} forutsatte rader{4}
    nn {1} publiserte, {2} avleidde og {3} føresette rader{4}
    en * The table rests on assumptions: {1}.
    nb * Tabellen bygger på forutsetninger: {1}.
    nn * Tabellen bygger på føresetnader: {1}.
    en * The table is {1}.
    nb * Tabellen er {1}.
    nn * Tabellen er {1}.
    en * The table rests on assumptions: {1}. It is {2}.
    nb * Tabellen bygger på forutsetninger: {1}. Den er {2}.
    nn * Tabellen bygger på føresetnader: {1}. Han er {2}.
    en  years
    nb  år
    nn  år
    en {1} regions
    nb {1} regioner
    nn {1} regionar
    en total before rounding
    nb uavrundet i alt
    nn uavrunda i alt
    en without migration: there is no flytting.csv; not a forecast
    nb uten flytting: flytting.csv finnes ikke; ikke en prognose
    nn utan flytting: flytting.csv finst ikkje; ikkje ein prognose
    en no unit
    nb uten enhet
    nn utan eining
    en rest
    nb øvr.
    nn øvr.
    en {1}, income
    nb {1}, inntekt
    nn {1}, inntekt
    en demography {1}
    nb demografi {1} år
    nn demografi {1} år
    en cost
    nb utgift
    nn utgift
    """#
}
