extension PhraseTable {
  /// Tables of need, places and staff.
  static let need = #"""
    en BUILDING PLAN
    nb BYGGEPLAN
    nn BYGGJEPLAN
    en new places to finish each year, by type of dwelling
    nb nye plasser som må bli ferdige hvert år, etter boligtype
    nn nye plassar som må bli ferdige kvart år, etter bustadtype
    en the type of dwelling
    nb boligtypen
    nn bustadtypen
    en new places finished in the year, beyond those planned, so that none is missing in {1} or later
    nb nye plasser ferdig i året, utover de planlagte, slik at ingen mangler i {1} eller senere
    nn nye plassar ferdige i året, utover dei planlagde, slik at ingen manglar i {1} eller seinare
    en of no type
    nb uten type
    nn utan type
    en all types
    nb alle typer
    nn alle typar
    en COVERAGE
    nb DEKNINGSGRAD
    nn DEKNINGSGRAD
    en users per 1000 inhabitants, and the path they go on by
    nb brukere per 1000 innbyggere, og banen de går videre etter
    nn brukarar per 1000 innbyggarar, og banen dei går vidare etter
    en ages divided by
    nb aldrene det deles på
    nn aldrane det blir delt på
    en how coverage goes on
    nb hvordan dekningen går videre
    nn korleis dekninga går vidare
    en users per 1000 inhabitants of the denominator; the path is a choice, also when constant
    nb brukere per 1000 innbyggere i nevneren; banen er et valg, også når den er konstant
    nn brukarar per 1000 innbyggarar i nemnaren; banen er eit val, òg når han er konstant
    en constant (not chosen)
    nb konstant (ikke valgt)
    nn konstant (ikkje vald)
    en constant (chosen)
    nb konstant (valgt)
    nn konstant (vald)
    en trend 
    nb trend 
    nn trend 
    en  % a year
    nb  % i året
    nn  % i året
    en , limit 
    nb , grense 
    nn , grense 
    en towards 
    nb mot 
    nn mot 
    en  from age {1}
    nb  fra {1} år
    nn  frå {1} år
    en , well for {1} % of years gained{2}
    nb , friske {1} % av vunne leveår{2}
    nn , friske {1} % av vunne leveår{2}
    en DIMENSIONING
    nb DIMENSJONERING
    nn DIMENSJONERING
    en need today and in the target year, the places there will be, and what must be built
    nb behov i dag og i målåret, plassene som da finnes, og det som må bygges
    nn behov i dag og i målåret, plassane som då finst, og det som må byggast
    en need in
    nb behov i
    nn behov i
    en planned places
    nb planlagte plasser
    nn planlagde plassar
    en places agreed to be bought, or that may be
    nb plasser det er avtale om å kjøpe, eller som kan kjøpes
    nn plassar det er avtale om å kjøpe, eller som kan kjøpast
    en missing over the years
    nb mangler delt på årene
    nn manglar delt på åra
    en places in {1}; to build a year = missing over {2} years
    nb plasser i {1}; bygges per år = mangler delt på {2} år
    nn plassar i {1}; må byggast per år = manglar delt på {2} år
    en totals add the rows: what is spare on one step does not cover what is missing on another
    nb summene legger sammen radene: det som er ledig på ett trinn, dekker ikke det som mangler på et annet
    nn summane legg saman radene: det som er ledig på eitt trinn, dekker ikkje det som manglar på eit anna
    en Sum of the rows
    nb Sum av radene
    nn Sum av radene
    en GROWTH AS THE SOURCES STATE IT
    nb VEKSTANSLAG FRA KILDENE
    nn VEKSTANSLAG FRÅ KJELDENE
    en growth of årsverk as each source states it
    nb vekst i årsverk slik hver kilde oppgir den
    nn vekst i årsverk slik kvar kjelde oppgir han
    en which figure
    nb hvilket anslag
    nn kva anslag
    en the year growth is counted from
    nb året veksten regnes fra
    nn året veksten blir rekna frå
    en the year growth is counted to
    nb året veksten regnes til
    nn året veksten blir rekna til
    en growth from the base, percent
    nb vekst fra basis, prosent
    nn vekst frå basis, prosent
    en årsverk of the base year
    nb årsverk i basisåret
    nn årsverk i basisåret
    en more årsverk
    nb flere årsverk
    nn fleire årsverk
    en årsverk of the year
    nb årsverk i året
    nn årsverk i året
    en what is computed from the others
    nb det som er regnet ut av de andre
    nn det som er rekna ut av dei andre
    en årsverk; each source by itself, never merged
    nb årsverk; hver kilde for seg, aldri slått sammen
    nn årsverk; kvar kjelde for seg, aldri slegne saman
    en growth
    nb vekst
    nn vekst
    en base
    nb basis
    nn basis
    en increase
    nb økning
    nn auke
    en REFERENCE
    nb REFERANSE
    nn REFERANSE
    en own rates against those of others, and what keeps them from being comparable
    nb egne rater mot andres, og det som gjør at de ikke kan sammenlignes rett fram
    nn eigne ratar mot ratane til andre, og det som gjer at dei ikkje kan samanliknast rett fram
    en whom it is compared with
    nb hvem det sammenlignes med
    nn kven det blir samanlikna med
    en ages above and below the bar
    nb aldrene over og under brøkstreken
    nn aldrane over og under brøkstreken
    en what the values are per
    nb hva verdiene er per
    nn kva verdiane er per
    en the municipality's own value
    nb kommunens egen verdi
    nn kommunen sin eigen verdi
    en the value of the others
    nb verdien hos de andre
    nn verdien hos dei andre
    en own over others
    nb egen delt på andre
    nn eigen delt på andre
    en why they compare badly
    nb hvorfor de ikke kan sammenlignes rett fram
    nn kvifor dei ikkje kan samanliknast rett fram
    en per 1000 of the denominator, shares in %; index = own / reference
    nb per 1000 i nevneren, andeler i %; indeks = egen / referanse
    nn per 1000 i nemnaren, andelar i %; indeks = eigen / referanse
    en users {1} over {2}
    nb brukere {1} delt på {2}
    nn brukarar {1} delt på {2}
    en denominator {1} against {2}
    nb nevner {1} mot {2}
    nn nemnar {1} mot {2}
    en year {1} against {2}
    nb år {1} mot {2}
    nn år {1} mot {2}
    en different dates
    nb ulik dato
    nn ulik dato
    en PREVALENCE
    nb FOREKOMST
    nn FØREKOMST
    en persons by the prevalence of each age, low and high
    nb personer etter forekomst i hver alder, lavt og høyt anslag
    nn personar etter førekomst i kvar alder, lågt og høgt anslag
    en persons by the prevalence of each age, 1 January; not the number with services
    nb personer etter forekomst i hver alder, 1. januar; ikke antall med tjenester
    nn personar etter førekomst i kvar alder, 1. januar; ikkje talet på dei med tenester
    en KNOWN USERS
    nb KJENTE BRUKERE
    nn KJENDE BRUKARAR
    en known users by year: how many, new, dead, moved and in queue
    nb kjente brukere år for år: hvor mange, nye, døde, de som har flyttet, og i kø
    nn kjende brukarar år for år: kor mange, nye, døde, dei som har flytta, og i kø
    en GROSS AND NET
    nb BRUTTO OG NETTO
    nn BRUTTO OG NETTO
    en how many known users ask for a step, against the change of need by rates
    nb hvor mange kjente som ber om et trinn, mot endringen i behovet regnet med rater
    nn kor mange kjende som ber om eit trinn, mot endringa i behovet rekna med ratar
    en known users who ask for a step
    nb kjente som ber om et trinn
    nn kjende som ber om eit trinn
    en known users who died
    nb kjente som er døde
    nn kjende som er døde
    en moved or left
    nb flyttet eller avsluttet
    nn flytta eller avslutta
    en gross less deaths and moves
    nb brutto minus døde og de som har flyttet
    nn brutto minus døde og dei som har flytta
    en change of need by rates
    nb endring i behov regnet med rater
    nn endring i behov rekna med ratar
    en the one minus the other
    nb den ene minus den andre
    nn den eine minus den andre
    en stock on 1 January; inflow and outflow in the year before
    nb beholdning 1. januar; tilgang og avgang i året før
    nn behaldning 1. januar; tilgang og avgang i året før
    en queue time in years: waiting list over those placed in the year; counts, never persons
    nb køtid i år: venteliste delt på dem som flyttet inn i året; bare antall, aldri personer
    nn køtid i år: venteliste delt på dei som flytta inn i året; berre tal, aldri personar
    en gross: known users who ask for a step; net: the change of need
    nb brutto: kjente som ber om et trinn; netto: endring i behovet
    nn brutto: kjende som ber om eit trinn; netto: endring i behovet
    en rates follow the population of each age; the stock follows those known: children who grow up, deaths and moves
    nb ratene følger folketallet i hver alder; beholdningen følger de kjente: barn som blir voksne, døde og de som har flyttet
    nn ratane følgjer folketalet i kvar alder; behaldninga følgjer dei kjende: barn som blir vaksne, døde og dei som har flytta
    en NEED AND CAPACITY
    nb BEHOV OG KAPASITET
    nn BEHOV OG KAPASITET
    en need against places: what is missing, stands empty and must be built
    nb behov mot plasser: det som mangler, står tomt og må bygges
    nn behov mot plassar: det som manglar, står tomt og må byggast
    en purchases = agreed ones the need uses; missing = need above all places; spare = places above the need
    nb kjøp = de avtalte behovet bruker; mangler = behov utover alle plasser; ledige = plasser utover behovet
    nn kjøp = dei avtalte behovet bruker; manglar = behov utover alle plassar; ledige = plassar utover behovet
    en to build: new places a year so that nothing is missing in {1}
    nb bygges: nye plasser per år slik at ingenting mangler i {1}
    nn må byggast: nye plassar per år slik at ingenting manglar i {1}
    en NEED BY STEP AND GROUP
    nb BEHOV ETTER TRINN OG GRUPPE
    nn BEHOV ETTER TRINN OG GRUPPE
    en the need on each step by user group
    nb behovet på hvert trinn etter brukergruppe
    nn behovet på kvart trinn etter brukargruppe
    en after coverage and shifts where given, else constant rates
    nb etter dekning og dreining der det er gitt, ellers konstante rater
    nn etter dekning og dreiing der det er gitt, elles konstante ratar
    en after coverage and shifts where given, else constant rates; assumes unchanged practice
    nb etter dekning og dreining der det er gitt, ellers konstante rater; forutsetter uendret praksis
    nn etter dekning og dreiing der det er gitt, elles konstante ratar; føreset uendra praksis
    en {1}: no total over steps, since a person may stand on several
    nb {1}: ingen sum over trinn, siden en person kan stå på flere
    nn {1}: ingen sum over trinn, sidan ein person kan stå på fleire
    en need {1}, constant rates of {2} (assumes unchanged practice; not a forecast)
    nb behov {1}, konstante rater fra {2} (forutsetter uendret praksis; ikke en prognose)
    nn behov {1}, konstante ratar frå {2} (føreset uendra praksis; ikkje ein prognose)
    en healthier ageing
    nb friskere aldring
    nn friskare aldring
    en shifts
    nb dreining
    nn dreiing
    en  and 
    nb  og 
    nn  og 
    en {1} have totals of their own: {2} does not say that the units count alike
    nb {1} har hver sin sum: {2} sier ikke at enhetene teller likt
    nn {1} har kvar sin sum: {2} seier ikkje at einingane tel likt
    en the total adds up {1}
    nb i alt legger sammen {1}
    nn i alt legg saman {1}
    en Total {1} in other scenarios:
    nb I alt {1} i andre scenarier:
    nn I alt {1} i andre scenario:
    en the need on each step of the ladder under the scenario
    nb behovet på hvert trinn i trappen under scenarioet
    nn behovet på kvart trinn i trappa under scenarioet
    en the name of the step
    nb navnet på trinnet
    nn namnet på trinnet
    en unchanged practice 
    nb uendret praksis 
    nn uendra praksis 
    en the need without coverage, healthier ageing and shifts in
    nb behovet uten dekning, friskere aldring og dreining i
    nn behovet utan dekning, friskare aldring og dreiing i
    en in %
    nb i %
    nn i %
    en NEED ON THE OTHER LADDER
    nb BEHOV PÅ DEN ANDRE TRAPPEN
    nn BEHOV PÅ DEN ANDRE TRAPPA
    en the need on a ladder put on the steps of another
    nb behovet på en trapp fordelt på trinnene i en annen
    nn behovet på ei trapp fordelt på trinna i ei anna
    en the ladder the need is counted on
    nb trappen behovet er telt på
    nn trappa behovet er talt på
    en the ladder it is put on
    nb trappen det er lagt på
    nn trappa det er lagt på
    en mapped: need times the shares of the mapping, recipients, not persons; by rates: the step's own
    nb koblet: behovet ganger koblingens andeler, mottakere og ikke personer; etter rater: trinnets egne
    nn kopla: behovet gonger andelane til koplinga, mottakarar og ikkje personar; etter ratar: trinnet sine eigne
    en unmapped
    nb uten kobling
    nn utan kopling
    en NEW DWELLINGS
    nb NYE BOLIGER
    nn NYE BUSTADER
    en new dwellings by type, and how many of them are reserved
    nb nye boliger etter type, og hvor mange av dem som er reservert
    nn nye bustader etter type, og kor mange av dei som er reserverte
    en the type, or what is reserved
    nb boligtypen, eller hva som er reservert
    nn bustadtypen, eller kva som er reservert
    en share of all new dwellings
    nb andel av alle nye boliger
    nn andel av alle nye bustader
    en completed in the year; those reserved are among the types above, and in % of all new
    nb ferdigstilt i året; de reserverte er med i typene over, og i % av alle nye
    nn ferdigstilte i året; dei reserverte er med i typane over, og i % av alle nye
    en all
    nb alle
    nn alle
    en of
    nb av
    nn av
    en own
    nb egne
    nn eigne
    en planned
    nb planlagte
    nn planlagde
    en agreed purchases
    nb avtalte kjøp
    nn avtalte kjøp
    en purchases replaced by planned
    nb kjøp erstattet av planlagte
    nn kjøp erstatta av planlagde
    en spare
    nb ledige
    nn ledige
    en to build
    nb bygges
    nn må byggast
    en above the cap
    nb over tak
    nn over tak
    en SHORTAGE SIDE BY SIDE
    nb MANGEL SIDE OM SIDE
    nn MANGEL SIDE OM SIDE
    en places missing and to build under the scenarios, side by side
    nb plasser som mangler og må bygges under scenariene, side om side
    nn plassar som manglar og må byggast under scenarioa, side om side
    en difference from the first scenario
    nb forskjell fra det første scenarioet
    nn skilnad frå det første scenarioet
    en to build in all
    nb bygges i alt
    nn må byggast i alt
    en places missing in {1} and what to build by then; difference from {2}
    nb plasser som mangler i {1} og hva som må bygges til da; forskjell fra {2}
    nn plassar som manglar i {1} og kva som må byggast til då; skilnad frå {2}
    en SCENARIOS SIDE BY SIDE
    nb SCENARIER SIDE OM SIDE
    nn SCENARIO SIDE OM SIDE
    en the need on each step under the scenarios, side by side
    nb behovet på hvert trinn under scenariene, side om side
    nn behovet på kvart trinn under scenarioa, side om side
    en need after coverage and shifts; difference from {1}
    nb behov etter dekning og dreining; forskjell fra {1}
    nn behov etter dekning og dreiing; skilnad frå {1}
    en SHIFT
    nb DREINING
    nn DREIING
    en the need without and with users being served on another step
    nb behovet uten og med at brukere får tjenester på et annet trinn
    nn behovet utan og med at brukarar får tenester på eit anna trinn
    en need without and with the shift; its effect is the user's own assumption
    nb behov uten og med dreining; virkningen er brukerens egen forutsetning
    nn behov utan og med dreiing; verknaden er brukaren sin eigen føresetnad
    en from {1}
    nb fra {1}
    nn frå {1}
    en of all on the step
    nb av alle på trinnet
    nn av alle på trinnet
    en of newcomers to the step
    nb av nye på trinnet
    nn av nye på trinnet
    en STAFF
    nb ÅRSVERK
    nn ÅRSVERK
    en årsverk and employees on each step
    nb årsverk og ansatte på hvert trinn
    nn årsverk og tilsette på kvart trinn
    en per 1000 aged 16–66
    nb per 1000 i 16–66 år
    nn per 1000 i 16–66 år
    en new employees in the year
    nb nye ansatte i året
    nn nye tilsette i året
    en new employees per 100 aged {1}
    nb nye ansatte per 100 {1}-åringer
    nn nye tilsette per 100 {1}-åringar
    en årsverk per unit times need, with productivity and absence; a year
    nb årsverk per enhet ganger behovet, med produktivitet og fravær; per år
    nn årsverk per eining gonger behovet, med produktivitet og fråvær; per år
    en {1}: without {2}, which have no norm in {3}
    nb {1}: uten {2}, som ikke har norm i {3}
    nn {1}: utan {2}, som ikkje har norm i {3}
    en new employees: more årsverk and the {1} % that leave in a year, with {2} årsverk per employee
    nb nye ansatte: flere årsverk og de {1} % som slutter i året, med {2} årsverk per ansatt
    nn nye tilsette: fleire årsverk og dei {1} % som sluttar i året, med {2} årsverk per tilsett
    en NEED AND PLACES IN SUB-AREAS
    nb BEHOV OG PLASSER I DELOMRÅDER
    nn BEHOV OG PLASSAR I DELOMRÅDE
    en need and places in each sub-area
    nb behov og plasser i hvert delområde
    nn behov og plassar i kvart delområde
    en missing = need above the places of the area, spare = places above the need; summed over areas
    nb mangler = behov utover plassene i området, ledige = plasser utover behovet; summert over områdene
    nn manglar = behov utover plassane i området, ledige = plassar utover behovet; summert over områda
    en in no sub-area
    nb ikke stedfestet
    nn utan delområde
    en NEED IN SUB-AREAS
    nb BEHOV I DELOMRÅDER
    nn BEHOV I DELOMRÅDE
    en the need on each step in each sub-area
    nb behovet på hvert trinn i hvert delområde
    nn behovet på kvart trinn i kvart delområde
    en the municipality's rates on each sub-area's population; adding up to it
    nb kommunens rater på hvert delområdes befolkning; summerer til kommunen
    nn ratane til kommunen på befolkninga i kvart delområde; summerer til kommunen
    en TURNOVER AND DWELLINGS FREED
    nb OMLØP OG FRIGJORTE BOLIGER
    nn OMLØP OG FRIGJORDE BUSTADER
    en places that fall free, those who move in, and dwellings they free
    nb plasser som blir ledige, de som flytter inn, og boliger de frigjør
    nn plassar som blir ledige, dei som flyttar inn, og bustader dei frigjer
    en in the year before; places freed = need over years of stay; moving in = change of need + freed
    nb i året før; plasser frigjort = behov delt på botid; flytter inn = endring i behov + frigjort
    nn i året før; plassar frigjorde = behov delt på butid; flyttar inn = endring i behov + frigjorde
    en need {1} after {2} of the scenario, rates of {3}; «unchanged practice» = without (not a forecast)
    nb behov {1} etter {2} i scenarioet, rater fra {3}; «uendret praksis» = uten (ikke en prognose)
    nn behov {1} etter {2} i scenarioet, ratar frå {3}; «uendra praksis» = utan (ikkje ein prognose)
    en low
    nb lavt
    nn lågt
    en high
    nb høyt
    nn høgt
    en known at home
    nb kjente hjemme
    nn kjende heime
    en on steps
    nb på trinn
    nn på trinn
    en in queue
    nb i kø
    nn i kø
    en gross inflow
    nb brutto tilgang
    nn brutto tilgang
    en places freed
    nb plasser frigjort
    nn plassar frigjorde
    en placed
    nb flyttet inn
    nn flytta inn
    en turnover in %
    nb omløp i %
    nn omløp i %
    en ordinary dwellings freed
    nb ordinære boliger frigjort
    nn ordinære bustader frigjorde
    en queue time, years
    nb køtid, år
    nn køtid, år
    en mapped
    nb koblet
    nn kopla
    en by rates
    nb etter rater
    nn etter ratar
    en moving in
    nb flytter inn
    nn flyttar inn
    """#
}
