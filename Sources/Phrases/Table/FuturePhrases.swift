extension PhraseTable {
  /// Futures and their intervals.
  static let future = #"""
    en probability in percent that the line is larger than the adopted budget
    nb sannsynlighet i prosent for at linjen er større enn det vedtatte budsjettet
    nn sannsyn i prosent for at linja er større enn det vedtekne budsjettet
    en the population by age group: median and interval of the futures
    nb folketallet etter aldersgruppe: median og intervall av framtidene
    nn folketalet etter aldersgruppe: median og intervall av framtidene
    en the age ratios: median and interval of the futures
    nb aldersforholdene: median og intervall av framtidene
    nn aldersforholda: median og intervall av framtidene
    en the need on each step of the ladder: median and interval of the futures
    nb behovet på hvert trinn i trappen: median og intervall av framtidene
    nn behovet på kvart trinn i trappa: median og intervall av framtidene
    en the step
    nb trinnet
    nn trinnet
    en SERVICES
    nb TJENESTER
    nn TENESTER
    en what is missing, purchases, årsverk and known users: median and interval
    nb det som mangler, kjøp, årsverk og kjente brukere: median og intervall
    nn det som manglar, kjøp, årsverk og kjende brukarar: median og intervall
    en KRONER
    nb KRONER
    nn KRONER
    en the kroner of the budget: median and interval of the futures
    nb kronene i budsjettet: median og intervall av framtidene
    nn kronene i budsjettet: median og intervall av framtidene
    en the line of the budget
    nb linjen i budsjettet
    nn linja i budsjettet
    en TOO FEW PLACES
    nb FOR FÅ PLASSER
    nn FOR FÅ PLASSAR
    en the probability that need exceeds the places
    nb sannsynligheten for at behovet er større enn plassene
    nn sannsynet for at behovet er større enn plassane
    en ever
    nb noen gang
    nn nokon gong
    en share of futures that pass
    nb andel framtider som passerer
    nn del framtider som passerer
    en ABOVE THE BUDGET
    nb OVER BUDSJETTET
    nn OVER BUDSJETTET
    en the probability that a line exceeds the adopted budget
    nb sannsynligheten for at en linje går over det vedtatte budsjettet
    nn sannsynet for at ei linje går over det vedtekne budsjettet
    en INTERVALS
    nb INTERVALLER
    nn INTERVALL
    en every number that is drawn, in every year, with all levels asked for
    nb alle tall som er trukket, i alle år, med alle nivåer det er bedt om
    nn alle tal som er trekte, i alle år, med alle nivå det er bedt om
    en mean of the futures
    nb gjennomsnitt av framtidene
    nn gjennomsnitt av framtidene
    en standard deviation between the futures
    nb standardavvik mellom framtidene
    nn standardavvik mellom framtidene
    en UNCERTAINTY THAT IS DRAWN
    nb USIKKERHET SOM ER TRUKKET
    nn UVISSE SOM ER TREKT
    en the processes the futures were drawn from
    nb prosessene framtidene er trukket av
    nn prosessane framtidene er trekte av
    en what varies
    nb hva som varierer
    nn kva som varierer
    en what or whom it is of
    nb hva eller hvem den gjelder
    nn kva eller kven det gjeld
    en how it varies
    nb hvordan den varierer
    nn korleis det varierer
    en what the figure measures
    nb hva tallet måler
    nn kva talet måler
    en the figure
    nb tallet
    nn talet
    en need; {1}
    nb behov; {1}
    nn behov; {1}
    en {1} lines are 0 in these years; kroner-intervall.csv has all, by the names grenser.csv takes
    nb {1} linjer er 0 i disse årene; kroner-intervall.csv har alle, med navnene som kan brukes i grenser.csv
    nn {1} linjer er 0 i desse åra; kroner-intervall.csv har alle, med namna som kan brukast i grenser.csv
    en 1000 kr, fixed prices where nothing else is said; expense is +
    nb 1000 kr, faste priser der ikke annet står; utgift er +
    nn 1000 kr, faste prisar der ikkje anna står; utgift er +
    en prevalence varies
    nb forekomsten varierer
    nn førekomsten varierer
    en constant prevalence
    nb konstant forekomst
    nn konstant førekomst
    en users come and go by chance
    nb brukere kommer og går tilfeldig
    nn brukarar kjem og går tilfeldig
    en users do not come and go by chance
    nb uten tilfeldig til- og avgang av brukere
    nn utan tilfeldig til- og avgang av brukarar
    en median and {1}
    nb median og {1}
    nn median og {1}
    en Medians of groups do not add up to the median of the sum. Seed {1}: the same seed gives the same futures.
    nb Medianer av grupper summerer ikke til medianen av summen. Frø {1}: samme frø gir samme framtider.
    nn Medianar av grupper summerer seg ikkje til medianen av summen. Frø {1}: same frø gir same framtider.
    en The uncertainty is that of usikkerhet.csv; what it does not name does not vary.
    nb Usikkerheten er den i usikkerhet.csv; det som ikke står der, varierer ikke.
    nn Uvissa er den i usikkerhet.csv; det som ikkje står der, varierer ikkje.
    en The run is bound: futures lie around the bound path, with the same adjustments in all.
    nb Kjøringen er bundet: framtidene ligger rundt den bundne banen, med de samme justeringene i alle.
    nn Køyringa er bunden: framtidene ligg rundt den bundne banen, med dei same justeringane i alle.
    en * The intervals rest on {1} assumed rows of usikkerhet.csv.
    nb * Intervallene bygger på {1} forutsatte rader i usikkerhet.csv.
    nn * Intervalla bygger på {1} føresette rader i usikkerhet.csv.
    en * The limits are set by {1} assumed rows of grenser.csv.
    nb * Grensene er satt i {1} forutsatte rader i grenser.csv.
    nn * Grensene er sette i {1} føresette rader i grenser.csv.
    en LIMITS
    nb GRENSER
    nn GRENSER
    en the probability that a limit is passed, and when
    nb sannsynligheten for at en grense passeres, og når
    nn sannsynet for at ei grense blir passert, og når
    en the limit that may be passed
    nb grensen som kan passeres
    nn grensa som kan passerast
    en what counts as passed
    nb hva som regnes som passert
    nn kva som blir rekna som passert
    en first year median
    nb første år median
    nn første år median
    en the first year half of the futures have passed
    nb første år halvparten av framtidene har passert
    nn første år halvparten av framtidene har passert
    en first year 10
    nb første år 10
    nn første år 10
    en the first year a tenth of the futures have passed
    nb første år en tidel av framtidene har passert
    nn første år ein tidel av framtidene har passert
    en probability in percent that the limit is passed on 1 January, and the first year it has been passed in half and a tenth of the futures
    nb sannsynlighet i prosent for at grensen er passert 1. januar, og første år den er passert i halvparten og en tidel av framtidene
    nn sannsyn i prosent for at grensa er passert 1. januar, og første år ho er passert i halvparten og ein tidel av framtidene
    en SCENARIOS AMONG THE FUTURES
    nb SCENARIER BLANT FRAMTIDENE
    nn SCENARIO BLANT FRAMTIDENE
    en the share of the futures below each scenario
    nb hvor stor del av framtidene som ligger under hvert scenario
    nn kor stor del av framtidene som ligg under kvart scenario
    en percent of the futures that lie below the scenario
    nb prosent av framtidene som ligger under scenarioet
    nn prosent av framtidene som ligg under scenarioet
    en all groups
    nb alle grupper
    nn alle grupper
    en missing = need above all places; known users die and move one by one
    nb mangler = behov utover alle plasser; kjente brukere dør og flytter én for én
    nn manglar = behov utover alle plassar; kjende brukarar døyr og flyttar éin for éin
    en missing = need above all places
    nb mangler = behov utover alle plasser
    nn manglar = behov utover alle plassar
    en probability in percent that need exceeds all places, planned ones included
    nb sannsynlighet i prosent for at behovet er større enn alle plasser, planlagte med
    nn sannsyn i prosent for at behovet er større enn alle plassar, planlagde med
    en VARIANCE BY SOURCE
    nb VARIANS ETTER KILDE
    nn VARIANS ETTER KJELDE
    en how much of the uncertainty comes from each source
    nb hvor mye av usikkerheten som kommer fra hver kilde
    nn kor mykje av uvissa som kjem frå kvar kjelde
    en together
    nb samspill
    nn samspel
    en percent of the variance when the source varies alone; “together” is what sources make together
    nb prosent av variansen når kilden varierer alene; «samspill» er det kildene gir sammen
    nn prosent av variansen når kjelda varierer åleine; «samspel» er det kjeldene gir saman
    en purchases
    nb kjøp
    nn kjøp
    en årsverk
    nb årsverk
    nn årsverk
    en known: need
    nb kjente: behov
    nn kjende: behov
    en known: in queue
    nb kjente: i kø
    nn kjende: i kø
    en known: gross inflow
    nb kjente: brutto tilgang
    nn kjende: brutto tilgang
    en known: died
    nb kjente: døde
    nn kjende: døde
    en known: places freed
    nb kjente: plasser frigjort
    nn kjende: frigjorde plassar
    en single events
    nb enkelthendelser
    nn enkelthendingar
    en The uncertainty is that of usikkerhet.csv, and for what it does not name Kohort's own estimate from Norwegian figures (usikkerhet-brukt.csv, docs/uncertainty.md).
    nb Usikkerheten er den i usikkerhet.csv, og for det som ikke står der Kohorts eget anslag fra norske tall (usikkerhet-brukt.csv, docs/uncertainty.md).
    nn Uvissa er den i usikkerhet.csv, og for det som ikkje står der Kohort sitt eige anslag frå norske tal (usikkerhet-brukt.csv, docs/uncertainty.md).
    en The uncertainty is Kohort's own estimate from Norwegian figures (usikkerhet-brukt.csv, docs/uncertainty.md).
    nb Usikkerheten er Kohorts eget anslag fra norske tall (usikkerhet-brukt.csv, docs/uncertainty.md).
    nn Uvissa er Kohort sitt eige anslag frå norske tal (usikkerhet-brukt.csv, docs/uncertainty.md).
    en moves within the country
    nb innenlands flytting
    nn innanlands flytting
    en immigration and emigration
    nb inn- og utvandring
    nn inn- og utvandring
    en prevalence
    nb forekomst
    nn førekomst
    en unit cost
    nb enhetskostnad
    nn einingskostnad
    """#
}
