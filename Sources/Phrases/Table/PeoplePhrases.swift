extension PhraseTable {
  /// Tables of people.
  static let people = #"""
    en POPULATION
    nb BEFOLKNING
    nn BEFOLKNING
    en persons by sex, single age and year, unrounded
    nb personer etter kjønn, ettårig alder og år, uavrundet
    nn personar etter kjønn, eittårig alder og år, uavrunda
    en FLOWS
    nb BEVEGELSER
    nn RØRSLER
    en deaths and moves of each cohort and step; the account balances in every row
    nb døde og flyttinger i hver kohort og hvert steg; regnskapet går opp i hver rad
    nn døde og flyttingar i kvar kohort og kvart steg; rekneskapen går opp i kvar rad
    en deaths of the cohort
    nb døde i kohorten
    nn døde i kohorten
    en movers out asked for who were not there
    nb utflyttere det ble bedt om og som ikke fantes
    nn utflyttarar det blei bedt om og som ikkje fanst
    en deaths by age at death
    nb døde etter alder ved død
    nn døde etter alder ved død
    en BIRTHS
    nb FØDTE
    nn FØDDE
    en births by the age of the mother
    nb fødte etter morens alder
    nn fødde etter alderen til mora
    en age of the mother
    nb morens alder i fylte år
    nn alderen til mora i fylte år
    en live births of the year
    nb levendefødte i året
    nn levandefødde i året
    en COMPONENTS
    nb KOMPONENTER
    nn KOMPONENTAR
    en births, deaths and moves of each step
    nb fødte, døde og flyttinger i hvert steg
    nn fødde, døde og flyttingar i kvart steg
    en girls born
    nb levendefødte jenter
    nn levandefødde jenter
    en boys born
    nb levendefødte gutter
    nn levandefødde gutar
    en deaths in the step
    nb døde i steget
    nn døde i steget
    en from elsewhere in Norway
    nb fra andre kommuner
    nn frå andre kommunar
    en to elsewhere in Norway
    nb til andre kommuner
    nn til andre kommunar
    en from abroad
    nb fra utlandet
    nn frå utlandet
    en to other countries
    nb til utlandet
    nn til utlandet
    en in minus out
    nb inn minus ut
    nn inn minus ut
    en RATES
    nb RATER
    nn RATAR
    en total fertility and life expectancy of each step
    nb samlet fruktbarhet og levealder i hvert steg
    nn samla fruktbarheit og levealder i kvart steg
    en children per woman (TFR)
    nb barn per kvinne (SFK)
    nn barn per kvinne (SFK)
    en life expectancy at birth, years
    nb forventet levealder ved fødsel, år
    nn forventa levealder ved fødsel, år
    en ESTIMATED, NOT GIVEN
    nb ANSLÅTT, IKKE OPPGITT
    nn ANSLÅTT, IKKJE OPPGITT
    en the rates that Kohort estimated since the folder does not give them
    nb ratene Kohort har anslått fordi mappen ikke oppgir dem
    nn ratane Kohort har anslått fordi mappa ikkje oppgir dei
    en number and name of the municipality
    nb kommunenummer og navn
    nn kommunenummer og namn
    en what the row measures
    nb hva raden måler
    nn kva rada måler
    en what the figure is per
    nb hva tallet er per
    nn kva talet er per
    en estimate
    nb anslag
    nn anslag
    en the estimate that is used
    nb anslaget som er brukt
    nn anslaget som er brukt
    en the figures of the file itself
    nb filens egne tall
    nn dei eigne tala i fila
    en what they are drawn towards
    nb tallet de egne er blandet med
    nn talet dei eigne er blanda med
    en weight own
    nb vekt egen
    nn vekt eigen
    en the weight of own figures
    nb vekten av egne tall
    nn vekta av eigne tal
    en the years it is estimated from
    nb årene det er anslått av
    nn åra det er anslått av
    en published, derived or assumed
    nb publisert, avledet eller forutsetning
    nn publisert, avleidd eller føresetnad
    en UNCERTAINTY
    nb USIKKERHET
    nn UVISSE
    en intervals that are fitted to the errors of past forecasts
    nb intervall som er tilpasset tidligere framskrivingers avvik
    nn intervall som er tilpassa avvika i tidlegare framskrivingar
    en completed years on 1 January
    nb alder i fylte år 1. januar
    nn alder i fylte år 1. januar
    en ages
    nb alder
    nn alder
    en lower bound
    nb nedre grense
    nn nedre grense
    en the forecast figure
    nb det framskrevne tallet
    nn det framskrivne talet
    en upper bound
    nb øvre grense
    nn øvre grense
    en in place of {1}; own = the file's own figures, target = what they are drawn to
    nb i stedet for {1}; egen = filens egne tall, mål = tallet de er blandet med
    nn i staden for {1}; eigen = dei eigne tala i fila, mål = talet dei er blanda med
    en all ages
    nb alle
    nn alle
    en fitted to forecasts with all municipalities in the file; with one alone 80+ was within less often, three times of four
    nb tilpasset framskrivinger med alle kommuner i filen; med én kommune alene har 80+ truffet sjeldnere, tre av fire ganger
    nn tilpassa framskrivingar med alle kommunar i fila; med éin kommune åleine har 80+ treft sjeldnare, tre av fire gonger
    en persons 1 January; four of five forecasts of Norwegian municipalities were within (fitted to 10 years ahead, drawn on after)
    nb personer 1. januar; fire av fem framskrivinger av norske kommuner har truffet innenfor (tilpasset til 10 år fram, videreført etterpå)
    nn personar 1. januar; fire av fem framskrivingar av norske kommunar har treft innanfor (tilpassa til 10 år fram, vidareført etterpå)
    en mortality
    nb dødelighet
    nn dødelegheit
    en fertility
    nb fruktbarhet
    nn fruktbarheit
    en befolkning.csv and 
    nb befolkning.csv og 
    nn befolkning.csv og 
    en {1} not in the folder: rates are estimated from {2}Norwegian laws of {3} (docs/method.md). Add the files to use figures of your own.
    nb {1} finnes ikke i mappen: ratene er anslått fra {2}norske modeller for {3} (docs/method.md). Legg inn filene for å bruke egne tall.
    nn {1} finst ikkje i mappa: ratane er anslåtte frå {2}norske modellar for {3} (docs/method.md). Legg inn filene for å bruke eigne tal.
    en Populations tell net migration only. How many leave is an assumption; it does not change the net, but what the letters for moves and immigration do, and how many homes are left where a dwelling programme decides.
    nb Bare netto flytting kan anslås fra folketall. Hvor mange som flytter ut er en forutsetning; den endrer ikke netto, men virkningen av bokstavene for flytting og innvandring, og hvor mange boliger som blir ledige når boligbygging styrer.
    nn Berre netto flytting kan anslåast ut frå folketal. Kor mange som flyttar ut, er ein føresetnad; han endrar ikkje netto, men verknaden av bokstavane for flytting og innvandring, og kor mange bustader som blir ledige når bustadbygging styrer.
    en The folder does not say what L and H mean: here they are the difference of SSB's alternatives from its main one in vintage 2020, by years after the first, and 10 % less or more domestic moves (assumption). The levels are in estimater.csv; forutsetninger.csv replaces them.
    nb Mappen sier ikke hva L og H betyr: her er det avviket mellom SSBs alternativer og hovedalternativet i årgang 2020, år for år etter startåret, og 10 % mindre eller mer flytting innenlands (forutsetning). Nivåene står i estimater.csv; forutsetninger.csv erstatter dem.
    nn Mappa seier ikkje kva L og H betyr: her er det avviket mellom alternativa til SSB og hovudalternativet i årgang 2020, år for år etter startåret, og 10 % mindre eller meir flytting innanlands (føresetnad). Nivåa står i estimater.csv; forutsetninger.csv erstattar dei.
    en The region codes are not Norwegian municipalities; {1} are drawn towards Norwegian laws all the same.
    nb Regionkodene er ikke norske kommuner; {1} er likevel blandet med norske modeller.
    nn Regionkodane er ikkje norske kommunar; {1} er likevel blanda med norske modellar.
    en Less than five years of history: {1}{2}. Migration rates are mostly borrowed from the target; the weight of own figures is in estimater.csv.
    nb Færre enn fem års historie: {1}{2}. Flytteratene er mest lånt fra målet; vekten av egne tall står i estimater.csv.
    nn Færre enn fem år med historie: {1}{2}. Flytteratane er mest lånte frå målet; vekta av eigne tal står i estimater.csv.
    en HOMES
    nb BOLIGER
    nn BUSTADER
    en homes and the people in them for each region and year, unrounded
    nb boligene og menneskene i dem for hver region og hvert år, uavrundet
    nn bustadene og menneska i dei for kvar region og kvart år, uavrunda
    en homes on 1 January
    nb boliger 1. januar
    nn bustader 1. januar
    en homes to be lived in
    nb boliger som skal bebos
    nn bustader som skal buast i
    en households on 1 January
    nb husholdninger 1. januar
    nn hushald 1. januar
    en households without the programme
    nb husholdninger uten programmet
    nn hushald utan programmet
    en homes that are not filled
    nb boliger som ikke er fylt
    nn bustader som ikkje er fylte
    en persons on 1 January
    nb personer 1. januar
    nn personar 1. januar
    en persons without the programme
    nb personer uten programmet
    nn personar utan programmet
    en persons per household
    nb personer per husholdning
    nn personar per hushald
    en persons per household without the programme
    nb personer per husholdning uten programmet
    nn personar per hushald utan programmet
    en new homes of the year
    nb nye boliger i året
    nn nye bustader i året
    en homes pulled down
    nb boliger som rives
    nn bustader som blir rivne
    en homes left by the people who stay
    nb boliger de som blir igjen frigjør
    nn bustader som dei som blir verande, frigjer
    en arrivals in new homes
    nb innflyttere til nye boliger
    nn innflyttarar til nye bustader
    en what in-migration is multiplied by
    nb det innflyttingen er ganget med
    nn det innflyttinga er gonga med
    en movers in
    nb innflyttere
    nn innflyttarar
    en movers in without the programme
    nb innflyttere uten programmet
    nn innflyttarar utan programmet
    en in minus out without the programme
    nb inn minus ut uten programmet
    nn inn minus ut utan programmet
    en DWELLING PROGRAMME
    nb BOLIGPROGRAM
    nn BUSTADPROGRAM
    en the homes of the programme and the population with and without them
    nb boligene i programmet og folketallet med og uten dem
    nn bustadene i programmet og folketalet med og utan dei
    en PERSONS PER HOUSEHOLD
    nb PERSONER PER HUSHOLDNING
    nn PERSONAR PER HUSHALD
    en persons per household with and without the programme
    nb personer per husholdning med og uten programmet
    nn personar per hushald med og utan programmet
    en homes completed in the year
    nb ferdigstilte boliger i året
    nn ferdigstilte bustader i året
    en homes removed in the year
    nb avgang i året
    nn avgang i året
    en left by own people, net *1
    nb frigjort av egne i året, netto *1
    nn frigjort av eigne i året, netto *1
    en homes lived in 1 January
    nb bebodde boliger 1. januar
    nn bustader det bur folk i 1. januar
    en new homes nobody lives in
    nb nye boliger uten beboere
    nn nye bustader utan bebuarar
    en households without a home
    nb husholdninger uten egen bolig
    nn hushald utan eigen bustad
    en population with the programme
    nb folketall med programmet
    nn folketal med programmet
    en population without (trend)
    nb folketall uten (trend)
    nn folketal utan (trend)
    en difference in population
    nb forskjell i folketall
    nn skilnad i folketal
    en in-migration with the programme
    nb innflytting med programmet
    nn innflytting med programmet
    en in-migration without (trend)
    nb innflytting uten (trend)
    nn innflytting utan (trend)
    en net migration with the programme
    nb nettoflytting med programmet
    nn nettoflytting med programmet
    en net migration without (trend)
    nb nettoflytting uten (trend)
    nn nettoflytting utan (trend)
    en in-migration is changed until the homes are filled; flows in the year, stocks 1 January
    nb innflyttingen er endret til boligene er fylt; flyt i året, beholdning 1. januar
    nn innflyttinga er endra til bustadene er fylte; flyt i året, behaldning 1. januar
    en with the programme
    nb med programmet
    nn med programmet
    en without (trend)
    nb uten (trend)
    nn utan (trend)
    en the trend's people in those homes
    nb trendens folketall i programmets boliger
    nn trendfolketalet i bustadene i programmet
    en *1 households at the start less those that the people who stay form at the end: death and moving out leave homes, the young who leave their parents take them
    nb *1 husholdninger ved årets start minus dem de som blir igjen danner ved årets slutt: død og utflytting frigjør boliger, unge som flytter hjemmefra tar dem i bruk
    nn *1 hushald ved starten av året minus dei hushalda som dei som blir verande, dannar ved slutten av året: død og utflytting frigjer bustader, unge som flyttar heimanfrå, tek dei i bruk
    en no vacancy (ledighet) is given in husholdning.csv: somebody lives in every home
    nb ledighet er ikke oppgitt i husholdning.csv: det bor noen i hver bolig
    nn ledighet er ikkje oppgitt i husholdning.csv: det bur nokon i kvar bustad
    en {1}% of homes stand empty in {2} (ledighet in husholdning.csv)
    nb {1} % av boligene står tomme i {2} (ledighet i husholdning.csv)
    nn {1} % av bustadene står tomme i {2} (ledighet i husholdning.csv)
    en all homes are completed {1} years later than in boligbygging.csv
    nb alle boliger er ferdige {1} år senere enn i boligbygging.csv
    nn alle bustader er ferdige {1} år seinare enn i boligbygging.csv
    en homes completed are {1} times boligbygging.csv
    nb ferdigstilte boliger er {1} ganger boligbygging.csv
    nn ferdigstilte bustader er {1} gonger boligbygging.csv
    en AGE RATIOS
    nb ALDERSFORHOLD
    nn ALDERSFORHOLD
    en how many there are of some ages per person of others, as those of working age per old
    nb hvor mange det er i noen aldre per person i andre, som aldersbæreevnen
    nn kor mange det er i nokre aldrar per person i andre, som aldersbæreevna
    en the definition in words
    nb definisjonen i ord
    nn definisjonen i ord
    en persons 1 January at the ages before the slash per person at those after
    nb personer 1. januar i aldrene før skråstreken per person i aldrene etter
    nn personar 1. januar i aldrane før skråstreken per person i aldrane etter
    en LOOSENED FROM THE CONTROL TOTALS
    nb LØSNET FRA KONTROLLTOTALENE
    nn LØYST FRÅ KONTROLLTOTALANE
    en the population of the bound and the loosened run, and the difference
    nb folketallet i den bundne og den løsnede kjøringen, og forskjellen
    nn folketalet i den bundne og den løyste køyringa, og skilnaden
    en LOOSENED, AGE RATIOS
    nb LØSNET, ALDERSFORHOLD
    nn LØYST, ALDERSFORHOLD
    en the age ratios of the bound and the loosened run, and the difference
    nb aldersforholdene i den bundne og den løsnede kjøringen, og forskjellen
    nn aldersforholda i den bundne og den løyste køyringa, og skilnaden
    en bound, loosened, or the difference
    nb bundet, løsnet, eller forskjellen
    nn bunden, løyst, eller skilnaden
    en bound
    nb bundet
    nn bunden
    en loosened
    nb løsnet
    nn løyst
    en difference
    nb forskjell
    nn skilnad
    en Total
    nb I alt
    nn I alt
    en the adjustments of the bound run are kept; the difference is the effect of what the scenario changes
    nb justeringene fra den bundne kjøringen er beholdt; forskjellen er virkningen av det scenarioet endrer
    nn justeringane frå den bundne køyringa er behaldne; skilnaden er verknaden av det scenarioet endrar
    en bound and loosened run, and the difference
    nb bundet og løsnet kjøring, og forskjellen
    nn bunden og løyst køyring, og skilnaden
    en POPULATION 1 January
    nb FOLKETALL 1. januar
    nn FOLKETAL 1. januar
    en the population by age group
    nb folketallet etter aldersgruppe
    nn folketalet etter aldersgruppe
    en persons by age in completed years
    nb personer etter alder i fylte år
    nn personar etter alder i fylte år
    en bound to the control totals through {1}; after that the population follows our own rates
    nb bundet til kontrolltotalene til og med {1}; etter det følger folketallet våre egne rater
    nn bunden til kontrolltotalane til og med {1}; etter det følgjer folketalet våre eigne ratar
    en Kohort's estimates ({1})
    nb Kohorts anslag ({1})
    nn Anslaga til Kohort ({1})
    en SUB-AREAS, ESTIMATES
    nb DELOMRÅDER, ANSLAG
    nn DELOMRÅDE, ANSLAG
    en what is estimated of each sub-area: the weight of its history and its births
    nb hva som er anslått for hvert delområde: vekten av egen historie og fødslene
    nn kva som er anslått for kvart delområde: vekta av eiga historie og fødslane
    en persons in the file at the start
    nb personer i filen ved start
    nn personar i fila ved start
    en persons in the run at the start
    nb personer i kjøringen ved start
    nn personar i køyringa ved start
    en first year of its history
    nb første år i historien
    nn første år i historia
    en the weight of its history
    nb vekten av egen historie
    nn vekta av eiga historie
    en births against its women
    nb fødsler mot kvinnene der
    nn fødslar mot kvinnene der
    en SUB-AREAS
    nb DELOMRÅDER
    nn DELOMRÅDE
    en the population of each sub-area; they add up to the municipality
    nb folketallet i hvert delområde; de summerer til kommunen
    nn folketalet i kvart delområde; dei summerer seg til kommunen
    en SUB-AREAS BY AGE
    nb DELOMRÅDER ETTER ALDER
    nn DELOMRÅDE ETTER ALDER
    en persons by sub-area and age group
    nb personer etter delområde og aldersgruppe
    nn personar etter delområde og aldersgruppe
    en SUB-AREAS, CELLS
    nb DELOMRÅDER, CELLER
    nn DELOMRÅDE, CELLER
    en persons by sub-area, sex and single age, unrounded
    nb personer etter delområde, kjønn og ettårig alder, uavrundet
    nn personar etter delområde, kjønn og eittårig alder, uavrunda
    en code and name
    nb kode og navn
    nn kode og namn
    en persons 1 January; the sub-areas add up to the municipality in every year, sex and age
    nb personer 1. januar; delområdene summerer til kommunen i alle år, kjønn og aldre
    nn personar 1. januar; delområda summerer seg til kommunen i alle år, kjønn og aldrar
    en one year of population: the sub-areas follow the municipality's change at each age
    nb ett år med folketall: delområdene følger kommunens endring i hver alder
    nn eitt år med folketal: delområda følgjer endringa i kommunen i kvar alder
    en what the sub-areas gained beyond the municipality since {1} goes on, drawn towards nothing (weight of own figures up to {2} %) and damped by 5 % a year
    nb det delområdene har vokst ut over kommunen siden {1} går videre, redusert (egne tall teller inntil {2} %) og dempet 5 % i året
    nn det delområda har vakse ut over kommunen sidan {1}, går vidare, redusert (eigne tal tel inntil {2} %) og dempa 5 % i året
    en uoppgitt: {1} persons of the municipality who are in no sub-area in {2}
    nb uoppgitt: {1} personer i kommunen som ikke er i noe delområde i {2}
    nn uoppgitt: {1} personar i kommunen som ikkje er i noko delområde i {2}
    en the sub-areas had {1} persons too many at single ages in {2}; they are scaled to the municipality
    nb delområdene hadde til sammen {1} personer for mange i enkelte aldre i {2}; de er skalert til kommunens tall
    nn delområda hadde til saman {1} personar for mange i enkelte aldrar i {2}; dei er skalerte til tala for kommunen
    en  of the first
    nb  i den første
    nn  i den første
    en Below {1} inhabitants: {2}{3}. Own figures weigh {4} % in the migration rates{5}, the rest is borrowed, and chance decides more than rates do: read the interval, not the number alone.
    nb Under {1} innbyggere: {2}{3}. Egne tall veier {4} % i flytteratene{5}, resten er lånt, og tilfeldigheter betyr mer enn ratene: les intervallet, ikke bare tallet.
    nn Under {1} innbyggarar: {2}{3}. Eigne tal veg {4} % i flytteratane{5}, resten er lånt, og tilfeldigheiter har meir å seie enn ratane: les intervallet, ikkje berre talet.
    """#
}
