extension PhraseTable {
  /// The page of a result.
  static let report = #"""
    en Persons on 1 January
    nb Personer 1. januar
    nn Personar 1. januar
    en Age groups
    nb Aldersgrupper
    nn Aldersgrupper
    en {1} and other age ratios
    nb {1} og andre aldersforhold
    nn {1} og andre aldersforhold
    en Table
    nb Tabell
    nn Tabell
    en published
    nb publisert
    nn publisert
    en derived
    nb avledet
    nn avleidd
    en Rows of the inputs by status
    nb Rader i inndata etter status
    nn Rader i inndata etter status
    en share; counts behind, in the same order
    nb andel; antall bak, i samme rekkefølge
    nn andel; tal bak, i same rekkefølgje
    en file
    nb fil
    nn fil
    en What rests on assumptions
    nb Hva som bygger på forutsetninger
    nn Kva som bygger på føresetnader
    en Sources
    nb Kilder
    nn Kjelder
    en Definitions
    nb Definisjoner
    nn Definisjonar
    en 1000 kr in fixed prices; expenses are +, revenue is −.
    nb 1000 kr i faste priser; utgift er +, inntekt er −.
    nn 1000 kr i faste prisar; utgift er +, inntekt er −.
    en Four-year plan
    nb Handlingsprogram
    nn Handlingsprogram
    en Table: every line
    nb Tabell: alle linjer
    nn Tabell: alle linjer
    en Every line
    nb Alle linjer
    nn Alle linjer
    en Net operating cost
    nb Netto driftsutgift
    nn Netto driftsutgift
    en Plan: net total
    nb Plan: netto i alt
    nn Plan: netto i alt
    en part
    nb del
    nn del
    en line
    nb linje
    nn linje
    en source: 
    nb kilde: 
    nn kjelde: 
    en Ladders: need, places and what is missing
    nb Trappene: behov, plasser og det som mangler
    nn Trappene: behov, plassar og det som manglar
    en need with a place
    nb behov som har plass
    nn behov som har plass
    en places: own, planned, agreed purchases
    nb plasser: egne, planlagte, avtalte kjøp
    nn plassar: eigne, planlagde, avtalte kjøp
    en need, places and missing
    nb behov, plasser og mangler
    nn behov, plassar og manglar
    en need; no places are told of (kapasitet.csv), so nothing is said to be missing
    nb behov; plassene er ikke oppgitt (kapasitet.csv), derfor ingen mangler
    nn behov; plassane er ikkje oppgitte (kapasitet.csv), derfor ingen manglar
    en , missing 
    nb , mangler 
    nn , manglar 
    en step
    nb trinn
    nn trinn
    en need {1}
    nb behov {1}
    nn behov {1}
    en places {1}
    nb plasser {1}
    nn plassar {1}
    en missing {1}
    nb mangler {1}
    nn manglar {1}
    en {1}: need in all
    nb {1}: behov i alt
    nn {1}: behov i alt
    en Limits that are passed
    nb Grenser som passeres
    nn Grenser som blir passerte
    en limit
    nb grense
    nn grense
    en condition
    nb betingelse
    nn vilkår
    en Too few places, planned ones included
    nb For få plasser, planlagte regnet med
    nn For få plassar, planlagde rekna med
    en ladder and step
    nb trapp og trinn
    nn trapp og trinn
    en group
    nb gruppe
    nn gruppe
    en How likely it is
    nb Hvor sannsynlig det er
    nn Kor sannsynleg det er
    en Per cent of the futures, 1 January.
    nb Prosent av framtidene, 1. januar.
    nn Prosent av framtidene, 1. januar.
    en The population
    nb Befolkningen
    nn Befolkninga
    en births less deaths
    nb fødte minus døde
    nn fødde minus døde
    en domestic migration, net
    nb innenlands flytting, netto
    nn innanlands flytting, netto
    en immigration less emigration
    nb innvandring minus utvandring
    nn innvandring minus utvandring
    en migration, net
    nb flytting, netto
    nn flytting, netto
    en adjustment to control totals
    nb justering til kontrolltotaler
    nn justering til kontrolltotalar
    en Growth by component
    nb Vekst etter komponent
    nn Vekst etter komponent
    en persons a year
    nb personer per år
    nn personar per år
    en ; total 
    nb ; i alt 
    nn ; i alt 
    en year
    nb år
    nn år
    en Men
    nb Menn
    nn Menn
    en Women
    nb Kvinner
    nn Kvinner
    en age
    nb alder
    nn alder
    en Age and sex
    nb Alder og kjønn
    nn Alder og kjønn
    en persons on 1 January; line {1}, area {2}
    nb personer 1. januar; linje {1}, flate {2}
    nn personar 1. januar; linje {1}, flate {2}
    en {1}: {2} persons, {3} are {4} years and over.
    nb {1}: {2} personer, {3} er {4} år og over.
    nn {1}: {2} personar, {3} er {4} år og over.
    en Year:
    nb År:
    nn År:
    en {1} regions together
    nb {1} regioner samlet
    nn {1} regionar samla
    en Result
    nb Resultat
    nn Resultat
    en scenario 
    nb scenario 
    nn scenario 
    en {1} futures, seed {2}
    nb {1} framtider, frø {2}
    nn {1} framtider, frø {2}
    en To the content
    nb Til innholdet
    nn Til innhaldet
    en Contents
    nb Innhold
    nn Innhald
    en the line and the number at its end: median of {1} futures; the band: {2} of them
    nb linjen og tallet ved enden: median av {1} framtider; feltet: {2} av dem
    nn linja og talet ved enden: median av {1} framtider; feltet: {2} av dei
    en ; dashed: the scenario's own path
    nb ; stiplet: scenarioets egen bane
    nn ; stipla: scenarioet sin eigen bane
    en Step
    nb Trinn
    nn Trinn
    en The method tried on years that have passed: error in per cent of the outcome after so many years, mean over the jump-offs {1}. Within: how often the outcome was in the 80 % interval from the hits of past forecasts, not in that of the futures.
    nb Metoden prøvd på år som er gått: avvik i prosent av utfallet etter så mange år, snitt over startårene {1}. Innenfor: hvor mange ganger utfallet lå i 80 %-intervallet fra treff i tidligere framskrivinger, ikke i framtidenes.
    nn Metoden prøvd på år som har gått: avvik i prosent av utfallet etter så mange år, snitt over startåra {1}. Innanfor: kor mange gonger utfallet låg i 80 %-intervallet frå treff i tidlegare framskrivingar, ikkje i intervallet til framtidene.
    en age group
    nb aldersgruppe
    nn aldersgruppe
    en projected from {1}
    nb framskrevet fra {1}
    nn framskrive frå {1}
    en {1}: from {2} in {3} to {4} in {5}
    nb {1}: fra {2} i {3} til {4} i {5}
    nn {1}: frå {2} i {3} til {4} i {5}
    en  (the median of the futures)
    nb  (medianen av framtidene)
    nn  (medianen av framtidene)
    en ; {1} of the futures between {2} and {3}
    nb ; {1} av framtidene mellom {2} og {3}
    nn ; {1} av framtidene mellom {2} og {3}
    en the scenario
    nb scenarioet
    nn scenarioet
    en operating cost
    nb driftskostnad
    nn driftskostnad
    en Without and with the shift. Its effect is an assumption of dreining.csv.
    nb Uten og med dreining. Virkningen er en forutsetning fra dreining.csv.
    nn Utan og med dreiing. Verknaden er ein føresetnad frå dreining.csv.
    en Shift: before and after
    nb Dreining: før og etter
    nn Dreiing: før og etter
    en without
    nb uten
    nn utan
    en with
    nb med
    nn med
    en {1} in {2}: {3}
    nb {1} i {2}: {3}
    nn {1} i {2}: {3}
    en change
    nb endring
    nn endring
    en Summary
    nb Oppsummering
    nn Oppsummering
    en The population goes from {1} on 1 January {2} to {3} in {4}: {5}.
    nb Folketallet går fra {1} 1. januar {2} til {3} i {4}: {5}.
    nn Folketalet går frå {1} 1. januar {2} til {3} i {4}: {5}.
    en In {1} of the futures the population of {2} is between {3} and {4}.
    nb I {1} av framtidene ligger folketallet i {2} mellom {3} og {4}.
    nn I {1} av framtidene ligg folketalet i {2} mellom {3} og {4}.
    en The largest growth is in {1}: from {2} to {3}, {4}.
    nb Høyest vekst har {1}: fra {2} til {3}, {4}.
    nn Høgast vekst har {1}: frå {2} til {3}, {4}.
    en The population above and the other figures of the summary are the scenario's own path, with nothing drawn; drawings with futures end at the median, for the population {1} in {2}.
    nb Folketallet over og de andre tallene i oppsummeringen er scenarioets egen bane, uten trekking; tegningene med framtider ender i medianen, for folketallet {1} i {2}.
    nn Folketalet over og dei andre tala i oppsummeringa er scenarioet sin eigen bane, utan trekking; teikningane med framtider endar i medianen, for folketalet {1} i {2}.
    en {1}: the need goes from {2} ({3}) in {4} to {5} in {6}, {7} ({8}).
    nb {1}: behovet går fra {2} ({3}) i {4} til {5} i {6}, {7} ({8}).
    nn {1}: behovet går frå {2} ({3}) i {4} til {5} i {6}, {7} ({8}).
    en The four-year plan ends at {1} net in {2}, against {3} in the adopted budget (1000 kr, {4}).
    nb Handlingsprogrammet ender på {1} netto i {2}, mot {3} i vedtatt budsjett (1000 kr, {4}).
    nn Handlingsprogrammet endar på {1} netto i {2}, mot {3} i vedteke budsjett (1000 kr, {4}).
    en The inputs have {1} published, {2} derived and {3} assumed rows.
    nb Inndata har {1} publiserte, {2} avledede og {3} forutsatte rader.
    nn Inndata har {1} publiserte, {2} avleidde og {3} føresette rader.
    en The numbers rest on {1} published, {2} derived and {3} assumed rows.
    nb Tallene bygger på {1} publiserte, {2} avledede og {3} forutsatte rader.
    nn Tala bygger på {1} publiserte, {2} avleidde og {3} føresette rader.
    en They rest also on {1} quantities estimated by Kohort, {2} of them assumptions (estimater.csv).
    nb De bygger også på {1} størrelser som er anslått av Kohort, {2} av dem forutsetninger (estimater.csv).
    nn Dei bygger òg på {1} storleikar som er anslåtte av Kohort, {2} av dei føresetnader (estimater.csv).
    en All inputs have {1} published, {2} derived and {3} assumed rows, with settings, definitions and other scenarios.
    nb Inndata har i alt {1} publiserte, {2} avledede og {3} forutsatte rader, regnet med innstillinger, definisjoner og andre scenarier.
    nn Inndata har i alt {1} publiserte, {2} avleidde og {3} føresette rader, rekna med innstillingar, definisjonar og andre scenario.
    en {1} goes from {2} in {3} to {4} in {5}.
    nb {1} går fra {2} i {3} til {4} i {5}.
    nn {1} går frå {2} i {3} til {4} i {5}.
    en {1}: with the places there are, are planned and are agreed to be bought, {2} ({3}) are missing in {4}.
    nb {1}: med plassene som finnes, er planlagt og avtalt kjøpt, mangler {2} ({3}) i {4}.
    nn {1}: med plassane som finst, er planlagde og avtalt kjøpte, manglar {2} ({3}) i {4}.
    en {1}: with the places there are, are planned and are agreed to be bought, {2} are missing in {3}.
    nb {1}: med plassene som finnes, er planlagt og avtalt kjøpt, mangler {2} i {3}.
    nn {1}: med plassane som finst, er planlagde og avtalt kjøpte, manglar {2} i {3}.
    en need of whom no places are told (kapasitet.csv)
    nb behov der plassene ikke er oppgitt (kapasitet.csv)
    nn behov der plassane ikkje er oppgitt (kapasitet.csv)
    en other groups
    nb andre grupper
    nn andre grupper
    """#
}
