extension PhraseTable {
  /// What explain and compare tell.
  static let story = #"""
    en The basis · 
    nb Grunnlaget · 
    nn Grunnlaget · 
    en Inputs · 
    nb Inndata · 
    nn Inndata · 
    en debt on 1 January {1} {2} × {3}% = {4}
    nb gjeld 1. januar {1} {2} × {3} % = {4}
    nn gjeld 1. januar {1} {2} × {3} % = {4}
    en instalment {1} of the debt {2} on 1 January {3} ({4}, {5} years)
    nb avdrag {1} av gjeld {2} 1. januar {3} ({4}, {5} år)
    nn avdrag {1} av gjeld {2} 1. januar {3} ({4}, {5} år)
    en debt on 1 January {1} + loan {2} − instalment {3} − extra {4} = {5}
    nb gjeld 1. januar {1} + lån {2} − avdrag {3} − ekstra {4} = {5}
    nn gjeld 1. januar {1} + lån {2} − avdrag {3} − ekstra {4} = {5}
    en yearly operation {1} in {2} prices, {3} of 12 months in {4}
    nb årlig drift {1} i {2}-priser, {3} av 12 måneder i {4}
    nn årleg drift {1} i {2}-prisar, {3} av 12 månader i {4}
    en paid in {1}: {2} in {3} prices, in those of the year {4}
    nb utbetaling {1}: {2} i {3}-priser, i årets priser {4}
    nn utbetaling {1}: {2} i {3}-prisar, i årets prisar {4}
    en VAT compensation of it: 
    nb mva-kompensasjon av det: 
    nn mva-kompensasjon av det: 
    en grant: 
    nb tilskudd: 
    nn tilskot: 
    en of all ages
    nb i alle aldre
    nn i alle aldrar
    en aged {1}
    nb {1} år
    nn {1} år
    en were {1} on 1 January {2}
    nb var {1} 1. januar {2}
    nn var {1} 1. januar {2}
    en born
    nb født
    nn fødde
    en died
    nb døde
    nn døde
    en moved in
    nb flyttet inn
    nn flytta inn
    en moved out
    nb flyttet ut
    nn flytta ut
    en adjusted to the control totals
    nb justering til kontrolltotaler
    nn justering til kontrolltotalar
    en   ({1} persons aged {2} in {3} − {4} in {5}) × {6} = {7} in {8} prices
    nb   ({1} personer {2} år i {3} − {4} i {5}) × {6} = {7} i {8}-priser
    nn   ({1} personar {2} år i {3} − {4} i {5}) × {6} = {7} i {8}-prisar
    en   0 when both sides of the equation are alike, of what is printed
    nb   0 når begge sider av likheten er like, regnet av det som er trykt
    nn   0 når begge sider av likninga er like, rekna av det som er trykt
    en   change = the level of {1} − the level of {2}, in {3} prices:
    nb   endring = nivået i {1} − nivået i {2}, i {3}-priser:
    nn   endring = nivået i {1} − nivået i {2}, i {3}-prisar:
    en   the new budget, total, net, without capital costs: the lines of handlingsprogram.csv
    nb   nytt budsjett i alt, netto, uten kapitalkostnader: linjene i handlingsprogram.csv
    nn   nytt budsjett i alt, netto, utan kapitalkostnader: linjene i handlingsprogram.csv
    en   the sum of:
    nb   summen av:
    nn   summen av:
    en Nobody is counted on step {1}.
    nb Ingen er telt på trinn {1}.
    nn Ingen er talde på trinn {1}.
    en Step {1} is not counted by itself; it is part of {2}:
    nb Trinn {1} er ikke telt for seg; det er med i {2}:
    nn Trinn {1} er ikkje talt for seg; det er med i {2}:
    en Need{1}: 
    nb Behov{1}: 
    nn Behov{1}: 
    en Unchanged practice{1}: 
    nb Uendret praksis{1}: 
    nn Uendra praksis{1}: 
    en  (unrounded {1})
    nb  (uavrundet {1})
    nn  (uavrunda {1})
    en     missing: the population {1} of 1 January {2} or {3} is not in the result
    nb     mangler: folkemengden {1} 1. januar {2} eller {3} er ikke i resultatet
    nn     manglar: folkemengda {1} 1. januar {2} eller {3} er ikkje i resultatet
    en     {1} ({2}) ÷ {3} {4} {5} × {6} ({7}) = {8}
    nb     {1} ({2}) ÷ {3} {4} {5} × {6} ({7}) = {8}
    nn     {1} ({2}) ÷ {3} {4} {5} × {6} ({7}) = {8}
    en     {1} in {2} ÷ {3} {4} {5} × {6} in {7} = {8}
    nb     {1} i {2} ÷ {3} {4} {5} × {6} i {7} = {8}
    nn     {1} i {2} ÷ {3} {4} {5} × {6} i {7} = {8}
    en persons
    nb personer
    nn personar
    en no status
    nb uten status
    nn utan status
    en Constant rates (assumes unchanged practice; not a forecast).
    nb Konstante rater (forutsetter uendret praksis; ikke en prognose).
    nn Konstante ratar (føreset uendra praksis; ikkje ein prognose).
    en with coverage (dekning.csv): 
    nb med dekning (dekning.csv): 
    nn med dekning (dekning.csv): 
    en with coverage (dekning.csv) and healthier ageing: 
    nb med dekning (dekning.csv) og friskere aldring: 
    nn med dekning (dekning.csv) og friskare aldring: 
    en with healthier ageing: 
    nb med friskere aldring: 
    nn med friskare aldring: 
    en with shifts (dreining.csv): 
    nb med dreining (dreining.csv): 
    nn med dreiing (dreining.csv): 
    en   årsverk = the need × per_enhet ÷ (1 + produktivitet) for each year ÷ (1 − fravær)
    nb   årsverk = behovet × per_enhet ÷ (1 + produktivitet) for hvert år ÷ (1 − fravær)
    nn   årsverk = behovet × per_enhet ÷ (1 + produktivitet) for kvart år ÷ (1 − fravær)
    en , not below 0
    nb , ikke under 0
    nn , ikkje under 0
    en , and not above {1}
    nb , og ikke over {1}
    nn , og ikkje over {1}
    en in fixed {1} prices: {2} = {3}
    nb i faste {1}-priser: {2} = {3}
    nn i faste {1}-prisar: {2} = {3}
    en in {1} prices
    nb i {1}-priser
    nn i {1}-prisar
    en need
    nb behov
    nn behov
    en missing
    nb mangler
    nn manglar
    en places
    nb plasser
    nn plassar
    en The score of this place
    nb Treffsikkerhet for stedet
    nn Treffsikkerheit for staden
    en within 80%
    nb innenfor 80 %
    nn innanfor 80 %
    en  = the mean of the errors, without sign, in per cent of the outcome:
    nb  = snittet av avvikene, uten fortegn, i prosent av utfallet:
    nn  = snittet av avvika, utan forteikn, i prosent av utfallet:
    en forecast {1} from {2}, outcome {3} in {4}
    nb framskrevet {1} fra {2}, utfall {3} i {4}
    nn framskrive {1} frå {2}, utfall {3} i {4}
    en within
    nb innenfor
    nn innanfor
    en outside
    nb utenfor
    nn utanfor
    en The scenario:
    nb Scenarioet:
    nn Scenarioet:
    en Rests on:
    nb Bygger på:
    nn Bygger på:
    en Note: 
    nb Merk: 
    nn Merk: 
    en {1} without status
    nb {1} uten status
    nn {1} utan status
    en Population {1}
    nb Folketall {1}
    nn Folketal {1}
    en Ages {1}, {2}
    nb {1} år, {2}
    nn {1} år, {2}
    en women
    nb kvinner
    nn kvinner
    en men
    nb menn
    nn menn
    en {1} {2}, step
    nb {1} {2}, trinn
    nn {1} {2}, trinn
    en {1} persons
    nb {1} personer
    nn {1} personar
    en  on 1 January {1}
    nb  1. januar {1}
    nn  1. januar {1}
    en given in
    nb gitt i
    nn gitt i
    en total fertility
    nb samlet fruktbarhet
    nn samla fruktbarheit
    en life expectancy women
    nb levealder kvinner
    nn levealder kvinner
    en Rates of {1}: 
    nb Rater i {1}: 
    nn Ratar i {1}: 
    en total
    nb i alt
    nn i alt
    en new budget total net
    nb nytt budsjett i alt netto
    nn nytt budsjett i alt netto
    en adopted budget total net
    nb vedtatt budsjett i alt netto
    nn vedteke budsjett i alt netto
    en new: {1}
    nb nytt: {1}
    nn nytt: {1}
    en change in all
    nb endring i alt
    nn endring i alt
    en new: {1} – {2}
    nb nytt: {1} – {2}
    nn nytt: {1} – {2}
    en the parts were replaced in this order: {1}; another order gives another split and the same sum
    nb delene er byttet ut i denne rekkefølgen: {1}; en annen rekkefølge gir en annen fordeling og samme sum
    nn delane er bytte ut i denne rekkefølgja: {1}; ei anna rekkefølgje gir ei anna fordeling og same sum
    en adopted budget
    nb vedtatt budsjett
    nn vedteke budsjett
    en another decision to count the changes from
    nb et annet vedtak å regne endringene fra
    nn eit anna vedtak å rekne endringane frå
    en new counts of users, divided by the new population, and new decisions on coverage, dreining, places and staff
    nb nye tellinger av brukere, delt på det nye folketallet, og nye vedtak om dekning, dreining, plasser og bemanning
    nn nye teljingar av brukarar, delte på det nye folketalet, og nye vedtak om dekning, dreiing, plassar og bemanning
    en prices
    nb priser
    nn prisar
    en other unit costs, rises of prices, interest and rules
    nb andre enhetskostnader, prisvekst, renter og regler
    nn andre einingskostnader, prisvekst, renter og reglar
    en projects
    nb prosjekter
    nn prosjekt
    en other investments and measures
    nb andre investeringer og tiltak
    nn andre investeringar og tiltak
    en new counts of users, divided by the new population, and new coverage
    nb nye tellinger av brukere, delt på det nye folketallet, og ny dekningsgrad
    nn nye teljingar av brukarar, delte på det nye folketalet, og ny dekningsgrad
    en plans
    nb planer
    nn planar
    en new decisions on dreining and places
    nb nye vedtak om dreining og plasser
    nn nye vedtak om dreiing og plassar
    en staff norms
    nb bemanning
    nn bemanning
    en other årsverk per user or place
    nb andre årsverk per bruker eller plass
    nn andre årsverk per brukar eller plass
    en base population
    nb folketall
    nn folketal
    en more or fewer inhabitants in the start year, with as many users per inhabitant as in the old plan
    nb flere eller færre innbyggere i startåret, med like mange brukere per innbygger som i den gamle planen
    nn fleire eller færre innbyggarar i startåret, med like mange brukarar per innbyggar som i den gamle planen
    en rates
    nb rater
    nn ratar
    en other assumptions of births, deaths, moves and new homes
    nb andre forutsetninger om fødsler, dødsfall, flytting og boligbygging
    nn andre føresetnader om fødslar, dødsfall, flytting og bustadbygging
    en prevalence and coverage
    nb forekomst og dekning
    nn førekomst og dekning
    en persons on 1 January, the last result against the new
    nb personer 1. januar, forrige resultat mot nytt
    nn personar 1. januar, førre resultat mot nytt
    en users, homes or places that are needed, the last result against the new
    nb brukere, boliger eller plasser som trengs, forrige resultat mot nytt
    nn brukarar, bustader eller plassar som trengst, førre resultat mot nytt
    en årsverk a year, the last result against the new
    nb årsverk per år, forrige resultat mot nytt
    nn årsverk per år, førre resultat mot nytt
    en last result
    nb forrige resultat
    nn førre resultat
    en new result
    nb nytt resultat
    nn nytt resultat
    en {1} → {2}
    nb {1} → {2}
    nn {1} → {2}
    en old
    nb gammel
    nn gammal
    en new
    nb ny
    nn ny
    en handlingsprogram, new budget, total, net · 1000 kr, nominal prices
    nb handlingsprogram, nytt budsjett, i alt, netto · 1000 kr, løpende priser
    nn handlingsprogram, nytt budsjett, i alt, netto · 1000 kr, løpande prisar
    en last plan
    nb forrige plan
    nn førre plan
    en new plan
    nb ny plan
    nn ny plan
    en the whole level, not the change from the adopted budget: services or demography, measures, operation of projects, interest and instalments, net · 1000 kr, nominal prices
    nb hele nivået, ikke endring fra vedtatt budsjett: drift eller demografi, tiltak, drift av prosjekter, renter og avdrag, netto · 1000 kr, løpende priser
    nn heile nivået, ikkje endring frå vedteke budsjett: drift eller demografi, tiltak, drift av prosjekt, renter og avdrag, netto · 1000 kr, løpande prisar
    en level of the last plan
    nb nivå i forrige plan
    nn nivå i førre plan
    en level of the new plan
    nb nivå i ny plan
    nn nivå i ny plan
    en an adopted budget covers what the inhabitants of the old plan need in its year; what more inhabitants cost above that is in “new: base population”
    nb et vedtatt budsjett dekker det innbyggerne i den gamle planen trenger i sitt år; det flere innbyggere koster utover det, står i «nytt: folketall»
    nn eit vedteke budsjett dekker det innbyggarane i den gamle planen treng i sitt år; det fleire innbyggarar kostar utover det, står i «nytt: folketal»
    en the adopted budget is of {1} in the last plan and of {2} in the new one; changes are counted from that year, which is part of “new: adopted budget”
    nb vedtatt budsjett er for {1} i forrige plan og for {2} i den nye; endringene regnes fra det året, og det er med i «nytt: vedtatt budsjett»
    nn vedteke budsjett er for {1} i førre plan og for {2} i den nye; endringane blir rekna frå det året, og det er med i «nytt: vedteke budsjett»
    en compared are the years that both plans have, {1}–{2}
    nb sammenlignet er årene begge planene har, {1}–{2}
    nn samanlikna er åra begge planane har, {1}–{2}
    en 1 year ahead
    nb 1 år fram
    nn 1 år fram
    en {1} years ahead
    nb {1} år fram
    nn {1} år fram
    en The four-year plan
    nb Handlingsprogrammet
    nn Handlingsprogrammet
    en new budget total
    nb nytt budsjett i alt
    nn nytt budsjett i alt
    """#
}
