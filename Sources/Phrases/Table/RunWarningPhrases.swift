extension PhraseTable {
  /// What runs, outcomes, futures and tables warn of and refuse.
  static let runWarnings = #"""
    en control totals, since scenario «{1}» is bound to them
    nb kontrolltotaler, siden scenario «{1}» er bundet til dem
    nn kontrolltotalar, sidan scenario «{1}» er bunde til dei
    en control totals, since scenario «{1}» is loosened from them
    nb kontrolltotaler, siden scenario «{1}» er løsnet fra dem
    nn kontrolltotalar, sidan scenario «{1}» er løsna frå dei
    en «{1}» with both kontrolltotaler løsnet and folkevekst
    nb «{1}» med både kontrolltotaler løsnet og folkevekst
    nn «{1}» med både kontrolltotaler løsnet og folkevekst
    en one of the two
    nb én av de to
    nn éin av dei to
    en «{1}» with both control totals and folkevekst
    nb «{1}» med både kontrolltotaler og folkevekst
    nn «{1}» med både kontrolltotalar og folkevekst
    en write kontrolltotaler nei
    nb skriv kontrolltotaler nei
    nn skriv kontrolltotaler nei
    en folkevekst of «{1}» from {2}
    nb folkevekst i «{1}» fra {2}
    nn folkevekst i «{1}» frå {2}
    en a complete population of region {1} in that year
    nb et fullstendig folketall for region {1} det året
    nn eit fullstendig folketal for region {1} det året
    en a first year not after the start of the run, {1}
    nb et første år som ikke er etter starten av kjøringen, {1}
    nn eit første år som ikkje er etter starten av køyringa, {1}
    en {1}: {2} is not used: steps of {3} years from {4} do not end there
    nb {1}: {2} brukes ikke: steg på {3} år fra {4} slutter ikke der
    nn {1}: {2} blir ikkje brukt: steg på {3} år frå {4} sluttar ikkje der
    en {1}: {2} is before the run starts, {3}, and is not used
    nb {1}: {2} er før kjøringen starter, {3}, og brukes ikke
    nn {1}: {2} er før køyringa startar, {3}, og blir ikkje brukt
    en {1} ends in {2}: the years after it are not bound to anything
    nb {1} slutter i {2}: årene etter det er ikke bundet til noe
    nn {1} sluttar i {2}: åra etter det er ikkje bundne til noko
    en {1}: {2} is where the run starts and is not bound; ages {3} of region {4} have {5} persons there and {6} in the control totals
    nb {1}: kjøringen starter i {2}, og det året bindes ikke; i alderen {3} i region {4} har folketallet {5} personer og kontrolltotalene {6}
    nn {1}: køyringa startar i {2}, og det året blir ikkje bunde; i alderen {3} i region {4} har folketalet {5} personar og kontrolltotalane {6}
    en {1} has nothing for region {2}, which runs unbound
    nb {1} har ingenting for region {2}, som kjøres uten binding
    nn {1} har ingenting for region {2}, som blir køyrd utan binding
    en region {1}: {2} persons of the adjustments of the bound run were not there to take, so that more than the scenario's change is seen
    nb region {1}: {2} personer som justeringene fra den bundne kjøringen skulle ta ut, fantes ikke; tallene viser derfor mer enn endringen i scenarioet
    nn region {1}: {2} personar som justeringane frå den bundne køyringa skulle ta ut, fanst ikkje; tala viser derfor meir enn endringa i scenarioet
    en no S for {1} in {2} or before
    nb ingen S for {1} i {2} eller før
    nn ingen S for {1} i {2} eller før
    en survival from {1} on
    nb overlevelse fra {1} av
    nn overleving frå {1} av
    en S with the letter {1} for levealder
    nb S med bokstaven {1} for levealder
    nn S med bokstaven {1} for levealder
    en mx: survival ratios have no level to move
    nb mx: overlevelsesrater har ikke noe nivå som kan flyttes
    nn mx: overlevingsratar har ikkje noko nivå som kan flyttast
    en no mx for {1} in {2} or before
    nb ingen mx for {1} i {2} eller før
    nn ingen mx for {1} i {2} eller før
    en rates from {1} on
    nb rater fra {1} av
    nn ratar frå {1} av
    en mx for {1} that stop at {2}
    nb mx for {1} som stopper ved {2} år
    nn mx for {1} som stoppar ved {2} år
    en rates on from {1}, since åpen_gruppe is egen
    nb rater fra {1} år og oppover, siden åpen_gruppe er egen
    nn ratar frå {1} år og oppover, sidan åpen_gruppe er egen
    en give them, or take åpen_gruppe samlet
    nb legg dem inn, eller bruk åpen_gruppe samlet
    nn legg dei inn, eller bruk åpen_gruppe samlet
    en no mx for {1} that begins at age {2}
    nb ingen mx for {1} som begynner ved {2} år
    nn ingen mx for {1} som byrjar ved {2} år
    en intervals that begin where the age groups of the run do
    nb aldersintervaller som begynner der aldersgruppene i kjøringen begynner
    nn aldersintervall som byrjar der aldersgruppene i køyringa byrjar
    en no e0 for {1} in {2} or before
    nb ingen e0 for {1} i {2} eller før
    nn ingen e0 for {1} i {2} eller før
    en life expectancy from {1} on
    nb levealder fra {1} av
    nn levealder frå {1} av
    en the life expectancy {1} for {2} in {3}
    nb levealderen {1} for {2} i {3}
    nn levealderen {1} for {2} i {3}
    en one that some level of the table gives
    nb en levealder som kan nås ved å heve eller senke dødeligheten i tabellen
    nn ein levealder som kan nåast ved å heve eller senke dødelegheita i tabellen
    en no rates in {1} or before
    nb ingen rater i {1} eller før
    nn ingen ratar i {1} eller før
    en no middelalder in {1} or before
    nb ingen middelalder i {1} eller før
    nn ingen middelalder i {1} eller før
    en middelalder from {1} on
    nb middelalder fra {1} av
    nn middelalder frå {1} av
    en the mean age {1} in {2}
    nb middelalderen {1} i {2}
    nn middelalderen {1} i {2}
    en a mean age the pattern can be moved to
    nb en middelalder som aldersmønsteret kan flyttes til
    nn ein middelalder som aldersmønsteret kan flyttast til
    en no SFK in {1} or before
    nb ingen SFK i {1} eller før
    nn ingen SFK i {1} eller før
    en SFK from {1} on
    nb SFK fra {1} av
    nn SFK frå {1} av
    en an SFK below 0 in {1}
    nb SFK under 0 i {1}
    nn SFK under 0 i {1}
    en levels that leave SFK at 0 or above
    nb nivåer som gir SFK på 0 eller mer
    nn nivå som gir SFK på 0 eller meir
    en only rates of 0 in {1}, with SFK above 0
    nb bare rater på 0 i {1}, med SFK over 0
    nn berre ratar på 0 i {1}, med SFK over 0
    en a pattern of rates that can be scaled
    nb et aldersmønster av rater som kan skaleres
    nn eit aldersmønster av ratar som kan skalerast
    en nothing about {1} {2} in {3} or before
    nb ingenting om {1} {2} i {3} eller før
    nn ingenting om {1} {2} i {3} eller før
    en what the letter {1} of scenario «{2}» means, from {3} on
    nb hva bokstaven {1} i scenario «{2}» betyr, fra {3} av
    nn kva bokstaven {1} i scenario «{2}» betyr, frå {3} av
    en no SRB in {1} or before
    nb ingen SRB i {1} eller før
    nn ingen SRB i {1} eller før
    en SRB from {1} on
    nb SRB fra {1} av
    nn SRB frå {1} av
    en or remove SRB and set kjønnsforhold
    nb eller fjern SRB og oppgi kjønnsforhold
    nn eller fjern SRB og oppgi kjønnsforhold
    en no {1} of region {2} in {3} or before
    nb ingen {1} for region {2} i {3} eller før
    nn ingen {1} for region {2} i {3} eller før
    en migration from {1} on
    nb flytting fra {1} av
    nn flytting frå {1} av
    en netto with the letters {1}{2} for moves
    nb netto med bokstavene {1}{2} for flytting
    nn netto med bokstavane {1}{2} for flytting
    en gross streams: a net number does not tell domestic from foreign
    nb bruttostrømmer: et nettotall skiller ikke mellom flytting innenlands og utenlands
    nn bruttostraumar: eit nettotal skil ikkje mellom flytting innanlands og utanlands
    en give inn, ut, innvandring and utvandring, or take both letters as M or 0
    nb oppgi inn, ut, innvandring og utvandring, eller bruk M eller 0 for begge bokstavene
    nn oppgi inn, ut, innvandring og utvandring, eller bruk M eller 0 for begge bokstavane
    en a level below 0 for {1} in {2}
    nb et nivå under 0 for {1} i {2}
    nn eit nivå under 0 for {1} i {2}
    en levels that leave the moves at 0 or above
    nb nivåer som gir flytting på 0 eller mer
    nn nivå som gir flytting på 0 eller meir
    en kohort import ssb makes the file from a download of table 07459
    nb kohort import ssb lager filen fra en nedlasting av tabell 07459
    nn kohort import ssb lagar fila frå ei nedlasting av tabell 07459
    en a projection to {1} needs the file; with sluttår {2} there is none
    nb en framskriving til {1} trenger filen; med sluttår {2} er det ingen framskriving
    nn ei framskriving til {1} treng fila; med sluttår {2} er det inga framskriving
    en from {1} to {2} in steps of {3} years
    nb fra {1} til {2} i steg på {3} år
    nn frå {1} til {2} i steg på {3} år
    en a last year a whole number of steps after the first
    nb et siste år som er et helt antall steg etter det første
    nn eit siste år som er eit heilt tal steg etter det første
    en persons wanted at ages {1} and up in {2}, region {3}
    nb et folketall å nå i alderen {1} og oppover i {2}, region {3}
    nn eit folketal å nå i alderen {1} og oppover i {2}, region {3}
    en more persons than have ever lived in {1}, region {2}
    nb flere personer i {1} enn det noen gang har levd, region {2}
    nn fleire personar i {1} enn det nokon gong har levd, region {2}
    en a projection of people
    nb en framskriving av mennesker
    nn ei framskriving av menneske
    en look for a rate, a factor or a growth that is too large
    nb se etter en rate, en faktor eller en vekst som er for stor
    nn sjå etter ein rate, ein faktor eller ein vekst som er for stor
    en ages where the projection has somebody
    nb aldre der framskrivingen har noen
    nn aldrar der framskrivinga har nokon
    en {1} is counted in {2} and there is no population of region {3} on 1 January {4}: its need cannot be told
    nb {1} har brukere talt i {2}, og region {3} har ikke noe folketall 1. januar {4}: behovet kan ikke regnes ut
    nn {1} har brukarar talde i {2}, og region {3} har ikkje noko folketal 1. januar {4}: behovet kan ikkje reknast ut
    en the need on 31 December cannot be told for {1}: the run has no population on 1 January of the year after; a later sluttår (with steglengde 1) or behovsdato 1. januar tells it
    nb behovet 31. desember kan ikke regnes ut for {1}: kjøringen har ikke noe folketall 1. januar året etter; et senere sluttår (med steglengde 1) eller behovsdato 1. januar gir det
    nn behovet 31. desember kan ikkje reknast ut for {1}: køyringa har ikkje noko folketal 1. januar året etter; eit seinare sluttår (med steglengde 1) eller behovsdato 1. januar gir det
    en there is no flytting.csv: the projection has no migration, only births and deaths
    nb flytting.csv mangler: framskrivingen har ingen flytting, bare fødte og døde
    nn flytting.csv manglar: framskrivinga har inga flytting, berre fødde og døde
    en region {1}: {2} persons were asked to move out who were not there (column beskåret)
    nb region {1}: {2} personer skulle flytte ut, men fantes ikke (kolonnen beskåret)
    nn region {1}: {2} personar skulle flytte ut, men fanst ikkje (kolonna beskåret)
    en region {1} has no rows in flytting.csv and runs without migration
    nb region {1} har ingen rader i flytting.csv og kjøres uten flytting
    nn region {1} har ingen rader i flytting.csv og blir køyrd utan flytting
    en homes, and women alone (kjønn kvinner)
    nb boliger, og bare kvinner (kjønn kvinner)
    nn bustader, og berre kvinner (kjønn kvinner)
    en a population of both sexes: women alone do not fill homes
    nb et folketall for begge kjønn: kvinner alene fyller ikke boligene
    nn eit folketal for begge kjønn: kvinner åleine fyller ikkje bustadene
    en write boligbygging nei for the scenario, or remove the file
    nb skriv boligbygging nei for scenarioet, eller fjern filen
    nn skriv boligbygging nei for scenarioet, eller fjern fila
    en {1} is not used in {2}, which nothing binds (boligbygging ja lets the homes do so)
    nb {1} brukes ikke i {2}, som ikke bindes av noe (med boligbygging ja bindes det av boligene)
    nn {1} blir ikkje brukt i {2}, som ikkje er bunde av noko (med boligbygging ja blir det bunde av bustadene)
    en {1} is not used in {2}: control totals or folkevekst decide how many people there are (kontrolltotaler nei lets the homes do so)
    nb {1} brukes ikke i {2}: kontrolltotaler eller folkevekst bestemmer folketallet (med kontrolltotaler nei bestemmer boligene det)
    nn {1} blir ikkje brukt i {2}: kontrolltotalar eller folkevekst bestemmer folketalet (med kontrolltotaler nei bestemmer bustadene det)
    en homes, and control totals or folkevekst, in {1}
    nb boliger, og kontrolltotaler eller folkevekst, i {1}
    nn bustader, og kontrolltotalar eller folkevekst, i {1}
    en one of them to bind the population
    nb at bare én av dem binder folketallet
    nn at berre éin av dei bind folketalet
    en write kontrolltotaler nei or boligbygging nei for the scenario
    nb skriv kontrolltotaler nei eller boligbygging nei for scenarioet
    nn skriv kontrolltotaler nei eller boligbygging nei for scenarioet
    en homes of region {1}, whose in-migration is a share of the country's movers
    nb boliger i region {1}, der innflyttingen er en andel av alle som flytter i landet
    nn bustader i region {1}, der innflyttinga er ein andel av alle som flyttar i landet
    en inn as antall: homes cannot be filled from a pool that others share
    nb inn som antall: boliger kan ikke fylles med flyttere som flere regioner deler på
    nn inn som antall: bustader kan ikkje fyllast med flyttarar som fleire regionar deler på
    en run the municipality from a folder of its own
    nb kjør kommunen fra en egen mappe
    nn køyr kommunen frå ei eiga mappe
    en homes of region {1}, whose births are a share of all the regions' births
    nb boliger i region {1}, der fødslene er en andel av fødslene i alle regionene
    nn bustader i region {1}, der fødslane er ein andel av fødslane i alle regionane
    en a region that is projected by itself: homes change who bears children where
    nb en region som framskrives for seg: boligene endrer hvor barna blir født
    nn ein region som blir framskriven for seg: bustadene endrar kvar barna blir fødde
    en homes of region {1}, and nobody who moves in (inn)
    nb boliger i region {1}, og ingen som flytter inn (inn)
    nn bustader i region {1}, og ingen som flyttar inn (inn)
    en the stream inn, as antall, which is changed until the homes are filled
    nb strømmen inn, som antall, som endres til boligene er fylt
    nn straumen inn, som antall, som blir endra til bustadene er fylte
    en give inn and ut, or netto, which is raised where it is above 0
    nb oppgi inn og ut, eller netto, som økes der det er over 0
    nn oppgi inn og ut, eller netto, som blir auka der det er over 0
    en {1} has nothing for region {2}, whose in-migration is as assumed
    nb {1} har ingenting for region {2}, der innflyttingen er som forutsatt
    nn {1} har ingenting for region {2}, der innflyttinga er som føresett
    en {1}: no homes are told of after {2}, so that none are built and households stay as many; write 0 where that is meant
    nb {1}: det står ingen boliger etter {2}, så ingen blir bygd, og antall husholdninger står stille; skriv 0 hvis det er meningen
    nn {1}: det står ingen bustader etter {2}, så ingen blir bygde, og talet på hushald står stille; skriv 0 om det er meininga
    en {1}: homes planned for {2} are completed outside the run, {3}–{4}, and are not used
    nb {1}: boliger planlagt i {2} blir ferdige utenfor kjøringen, {3}–{4}, og brukes ikke
    nn {1}: bustader planlagde i {2} blir ferdige utanfor køyringa, {3}–{4}, og blir ikkje brukte
    en {1}: nothing for region {2} in {3}, before other homes come: households stay as many in those steps; write 0 where that is meant
    nb {1}: ingenting for region {2} i {3}, før det kommer andre boliger: antall husholdninger står stille i de stegene; skriv 0 hvis det er meningen
    nn {1}: ingenting for region {2} i {3}, før det kjem andre bustader: talet på hushald står stille i dei stega; skriv 0 om det er meininga
    en headship and who moves in, since boligbygging.csv binds the run
    nb hovedperson og hvem som flytter inn, siden boligbygging.csv binder kjøringen
    nn hovedperson og kven som flyttar inn, sidan boligbygging.csv bind køyringa
    en or write boligbygging nei for the scenario
    nb eller skriv boligbygging nei for scenarioet
    nn eller skriv boligbygging nei for scenarioet
    en more homes removed (avgang) than there are, region {1}, {2}
    nb flere boliger fjernet (avgang) enn det finnes, region {1}, {2}
    nn fleire bustader fjerna (avgang) enn det finst, region {1}, {2}
    en homes of 0 or more at the end of every step
    nb 0 boliger eller flere ved slutten av hvert steg
    nn 0 bustader eller fleire ved slutten av kvart steg
    en region {1}: {2} homes nobody moves into {3}: those who move in head no household (column ufylt of boliger.csv)
    nb region {1}: {2} boliger får ingen innflyttere {3}: de som flytter inn, danner ingen husholdninger (kolonnen ufylt i boliger.csv)
    nn region {1}: {2} bustader får ingen innflyttarar {3}: dei som flyttar inn, dannar ingen hushald (kolonna ufylt i boliger.csv)
    en region {1}: {2} households without a home of their own {3}: even with no in-migration within the country more households are formed than homes (column ufylt of boliger.csv)
    nb region {1}: {2} husholdninger er uten egen bolig {3}: selv uten innflytting fra resten av landet blir det flere husholdninger enn boliger (kolonnen ufylt i boliger.csv)
    nn region {1}: {2} hushald er utan eigen bustad {3}: sjølv utan innflytting frå resten av landet blir det fleire hushald enn bustader (kolonna ufylt i boliger.csv)
    en on 1 January {1}
    nb 1. januar {1}
    nn 1. januar {1}
    en in {1} years from {2}, most in {3}
    nb i {1} år fra og med {2}, flest i {3}
    nn i {1} år frå og med {2}, flest i {3}
    en one sex, steps of several years, or an open age that rates are not estimated for
    nb ett kjønn, steg på flere år eller en åpen alder det ikke anslås rater for
    nn eitt kjønn, steg på fleire år eller ein open alder det ikkje blir anslått ratar for
    en both sexes, steglengde 1 and åpen_alder from {1} to {2}
    nb begge kjønn, steglengde 1 og åpen_alder fra {1} til {2}
    nn begge kjønn, steglengde 1 og åpen_alder frå {1} til {2}
    en rates are estimated by single year of age
    nb ratene anslås etter ettårig alder
    nn ratane blir anslåtte etter eittårig alder
    en populations by year
    nb folketall etter år
    nn folketal etter år
    en groups of ages
    nb aldersgrupper
    nn aldersgrupper
    en single years of age
    nb ettårig alder
    nn eittårig alder
    en kohort import ssb and a folder with the result: groups are graduated there
    nb bruk kohort import ssb og en mappe med resultatet: der fordeles gruppene på ettårig alder
    nn bruk kohort import ssb og ei mappe med resultatet: der blir gruppene fordelte på eittårig alder
    en fetch table 07459 so
    nb hent tabell 07459 slik
    nn hent tabell 07459 slik
    en single ages to {1}
    nb ettårig alder til {1} år
    nn eittårig alder til {1} år
    en single ages to {1}, or to an age up to {2}
    nb ettårig alder til {1} år, eller til en alder opp til {2} år
    nn eittårig alder til {1} år, eller til ein alder opp til {2} år
    en ages to {1} in {2} {3}
    nb aldre til {1} år i {2} {3}
    nn aldrar til {1} år i {2} {3}
    en ages to {1}, as in the rest of the file
    nb aldre til {1} år, som ellers i filen
    nn aldrar til {1} år, som elles i fila
    en no region with a complete population
    nb ingen region med et fullstendig folketall
    nn ingen region med eit fullstendig folketal
    en single years of age by sex for at least one region and year
    nb ettårig alder etter kjønn for minst én region og ett år
    nn eittårig alder etter kjønn for minst éin region og eitt år
    en a jump-off before {1}
    nb et startår før {1}
    nn eit startår før {1}
    en {1} or later: national mortality is known from {2}
    nb {1} eller senere: dødeligheten i landet er kjent fra {2}
    nn {1} eller seinare: dødelegheita i landet er kjend frå {2}
    en a jump-off outside the years of the file
    nb et startår utenfor årene i filen
    nn eit startår utanfor åra i fila
    en one of those years
    nb et av de årene
    nn eitt av dei åra
    en no region with a complete population in the jump-off
    nb ingen region med et fullstendig folketall i startåret
    nn ingen region med eit fullstendig folketal i startåret
    en all ages of both sexes
    nb alle aldre for begge kjønn
    nn alle aldrar for begge kjønn
    en no population of {1} in {2}
    nb ikke noe folketall for {1} i {2}
    nn ikkje noko folketal for {1} i {2}
    en every delområde of region {1} in the start year
    nb hvert delområde i region {1} i startåret
    nn kvart delområde i region {1} i startåret
    en {1} persons in the areas of region {2} in {3}
    nb {1} personer i delområdene i region {2} i {3}
    nn {1} personar i delområda i region {2} i {3}
    en those of befolkning.csv, {1}, to 2 %
    nb tallet i befolkning.csv, {1}, innenfor 2 %
    nn talet i befolkning.csv, {1}, innanfor 2 %
    en people without an area are kept apart, but more than 2 % is another population
    nb personer uten delområde holdes for seg, men mer enn 2 % er et annet folketall
    nn personar utan delområde blir haldne for seg, men meir enn 2 % er eit anna folketal
    en {1}: the areas of region {2} have {3} persons in {4}, befolkning.csv has {5}; what each area gained since then may be wrong
    nb {1}: delområdene i region {2} har {3} personer i {4}, befolkning.csv har {5}; veksten i hvert område siden da kan være feil
    nn {1}: delområda i region {2} har {3} personar i {4}, befolkning.csv har {5}; veksten i kvart område sidan då kan vere feil
    en {1} regions and a budget
    nb {1} regioner og et budsjett
    nn {1} regionar og eit budsjett
    en the field region: a budget is of one region
    nb feltet region: et budsjett gjelder én region
    nn feltet region: eit budsjett gjeld éin region
    en a figure for every year of the budget: {1}–{2}
    nb et tall for hvert år i budsjettet: {1}–{2}
    nn eit tal for kvart år i budsjettet: {1}–{2}
    en a damaged file, or none of Kohort's draws
    nb en skadet fil, eller en fil uten trekninger fra Kohort
    nn ei skadd fil, eller ei fil utan trekningar frå Kohort
    en the draws of a shard
    nb trekningene fra en del av kjøringen
    nn trekningane frå ein del av køyringa
    en run the shard again
    nb kjør delen om igjen
    nn køyr delen om att
    en draws of another run
    nb trekninger fra en annen kjøring
    nn trekningar frå ei anna køyring
    en the same folder, scenario, years, draws and seed as here
    nb samme mappe, scenario, år, antall trekninger og frø som her
    nn same mappe, scenario, år, tal på trekningar og frø som her
    en {1} of it
    nb {1} av den
    nn {1} av den
    en each shard once
    nb hver del én gang
    nn kvar del éin gong
    en run it: kohort run … --shard {1}/{2}
    nb kjør den: kohort run … --shard {1}/{2}
    nn køyr den: kohort run … --shard {1}/{2}
    en no draws
    nb ingen trekninger
    nn ingen trekningar
    en a folder written by kohort run … --shard A/N
    nb en mappe skrevet av kohort run … --shard A/N
    nn ei mappe skriven av kohort run … --shard A/N
    en the numbers of the futures
    nb tallene for framtidene
    nn tala for framtidene
    en the run ends in {1}, before the first budget year {2}: no budget
    nb kjøringen slutter i {1}, før det første budsjettåret {2}: ikke noe budsjett
    nn køyringa sluttar i {1}, før det første budsjettåret {2}: ikkje noko budsjett
    en there is no {1}, which changes are counted from: no handlingsprogram
    nb {1}, som endringene regnes fra, mangler: ikke noe handlingsprogram
    nn {1}, som endringane blir rekna frå, manglar: ikkje noko handlingsprogram
    en the budget ends in {1}: the need on 31 December {2} would be of the population of the day after, which the run does not have
    nb budsjettet slutter i {1}: behovet 31. desember {2} er av folketallet dagen etter, som kjøringen ikke har
    nn budsjettet sluttar i {1}: behovet 31. desember {2} er av folketalet dagen etter, som køyringa ikkje har
    en the budget ends in {1}, the last year with prices and interest; the run goes on to {2}
    nb budsjettet slutter i {1}, det siste året med priser og rente; kjøringen fortsetter til {2}
    nn budsjettet sluttar i {1}, det siste året med prisar og rente; køyringa held fram til {2}
    en nothing, and a run from {1}
    nb ingenting, og en kjøring fra {1}
    nn ingenting, og ei køyring frå {1}
    en the processes that futures are drawn from
    nb prosessene som framtidene trekkes av
    nn prosessane som framtidene blir trekte av
    en Kohort's own estimates begin with the start year 2010
    nb Kohorts egne anslag begynner med startåret 2010
    nn dei eigne anslaga til Kohort byrjar med startåret 2010
    en «{1}» in «{2}»
    nb «{1}» i «{2}»
    nn «{1}» i «{2}»
    en {1}, the name of {2} numbers that are drawn
    nb {1}, navnet på {2} tall som trekkes
    nn {1}, namnet på {2} tal som blir trekte
    en the name of one
    nb navnet på ett av dem
    nn namnet på eitt av dei
    en set it to a number that stands alone in intervaller.csv, or name one of them otherwise
    nb bruk et tall som står alene i intervaller.csv, eller gi ett av dem et annet navn
    nn bruk eit tal som står åleine i intervaller.csv, eller gi eitt av dei eit anna namn
    en flytting.csv has a net stream, which does not vary between futures: give inn, ut, innvandring and utvandring
    nb flytting.csv har en nettostrøm, som ikke varierer mellom framtidene: oppgi inn, ut, innvandring og utvandring
    nn flytting.csv har ein nettostraum, som ikkje varierer mellom framtidene: oppgi inn, ut, innvandring og utvandring
    en there is no migration to vary: usikkerhet of moves changes nothing
    nb det er ingen flytting å variere: usikkerhet for flytting endrer ingenting
    nn det er inga flytting å variere: usikkerhet for flytting endrar ingenting
    en «{1}» persons of ages {2} in region {3}
    nb «{1}» personer i alderen {2} i region {3}
    nn «{1}» personar i alderen {2} i region {3}
    en a total that can follow the {1} persons of {2}
    nb et folketall som kan komme etter de {1} personene i {2}
    nn eit folketal som kan kome etter dei {1} personane i {2}
    en write whole persons, not thousands; leave the row out where the total is not known
    nb skriv hele personer, ikke tusen; la raden være ute der tallet ikke er kjent
    nn skriv heile personar, ikkje tusen; la rada vere ute der talet ikkje er kjent
    en {1}: region {2} changes by {3} % a year from {4} to {5}; a border change or a fault in the totals?
    nb {1}: region {2} endrer seg med {3} % i året fra {4} til {5}; en grenseendring eller en feil i tallene?
    nn {1}: region {2} endrar seg med {3} % i året frå {4} til {5}; ei grenseendring eller ein feil i tala?
    en {1}: folkevekst of «{2}» is {3} % a year; a fault in the factor or in the years?
    nb {1}: folkevekst i «{2}» er {3} % i året; en feil i faktoren eller i årene?
    nn {1}: folkevekst i «{2}» er {3} % i året; ein feil i faktoren eller i åra?
    en a draw of {1} that is negative or no number
    nb en trekning av {1} som er negativ eller ikke noe tall
    nn ei trekning av {1} som er negativ eller ikkje noko tal
    en {1} children per woman in {2}, where {3} have been seen: rates per 1000, or a fault in the level?
    nb {1} barn per kvinne i {2}, der {3} er det som er observert: rater per 1000, eller en feil i nivået?
    nn {1} barn per kvinne i {2}, der {3} er det som er observert: ratar per 1000, eller ein feil i nivået?
    en life expectancy of {1} is {2} years in {3}, where {4} are likely: a fault in the rates or in the level?
    nb forventet levealder for {1} er {2} år i {3}, der {4} er rimelig: en feil i ratene eller i nivået?
    nn forventa levealder for {1} er {2} år i {3}, der {4} er rimeleg: ein feil i ratane eller i nivået?
    en region {1} changes by {2} % a year from {3} in the projection; a fault in the moves, the homes or the rates?
    nb region {1} endrer seg med {2} % i året fra {3} i framskrivingen; en feil i flyttingen, boligene eller ratene?
    nn region {1} endrar seg med {2} % i året frå {3} i framskrivinga; ein feil i flyttinga, bustadene eller ratane?
    en {1}: {2} has {3} users aged {4} ({5}) in {6}, where {7} live; another region, other ages or something else than users?
    nb {1}: {2} har {3} brukere i alderen {4} ({5}) i {6}, der det bor {7}; en annen region, andre aldre eller noe annet enn brukere?
    nn {1}: {2} har {3} brukarar i alderen {4} ({5}) i {6}, der det bur {7}; ein annan region, andre aldrar eller noko anna enn brukarar?
    en {1} to {2}
    nb {1} til {2}
    nn {1} til {2}
    en a factor that makes neither {1} times as many nor as few through {2}
    nb en faktor som verken gir {1} ganger så mange eller så få fram til {2}
    nn ein faktor som verken gir {1} gonger så mange eller så få fram til {2}
    en write the factor over all the years from fra to til: 1,05 for 5 % more
    nb skriv faktoren over alle årene fra «fra» til «til»: 1,05 for 5 % flere
    nn skriv faktoren over alle åra frå «fra» til «til»: 1,05 for 5 % fleire
    en region {1} changes by {2} % a year from {3} in the projection, which is bound then; a fault in the totals, the moves or the rates?
    nb region {1} endrer seg med {2} % i året fra {3} i framskrivingen, som er bundet da; en feil i totalene, flyttingen eller ratene?
    nn region {1} endrar seg med {2} % i året frå {3} i framskrivinga, som er bunden då; ein feil i totalane, flyttinga eller ratane?
    en life expectancy of {1} goes from {2} years in {3} to {4} in {5}, more than a year in a year; a slip in e0 or in forutsetninger.csv?
    nb forventet levealder for {1} går fra {2} år i {3} til {4} i {5}, mer enn ett år per år; er det en feil i e0 eller i forutsetninger.csv?
    nn forventa levealder for {1} går frå {2} år i {3} til {4} i {5}, meir enn eitt år per år; er det ein feil i e0 eller i forutsetninger.csv?
    en {1}: folkevekst of «{2}» makes {3}'s people {4} times as many by {5}; the factor of 24 % more is 1,24
    nb {1}: folkevekst for «{2}» gir {4} ganger så mange i {5} som i {3}; faktoren for 24 % flere er 1,24
    nn {1}: folkevekst for «{2}» gir {4} gonger så mange i {5} som i {3}; faktoren for 24 % fleire er 1,24
    en life expectancy in {1} is {2} years for menn and {3} for kvinner; are the sexes swapped?
    nb levealderen i {1} er {2} år for menn og {3} for kvinner; er kjønnene byttet om?
    nn levealderen i {1} er {2} år for menn og {3} for kvinner; er kjønna bytte om?
    """#
}
