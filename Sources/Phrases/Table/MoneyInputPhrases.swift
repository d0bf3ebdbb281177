extension PhraseTable {
  /// Readers of what a folder says of money.
  static let moneyInputs = #"""
    en no price year; write the year whose prices the amount is in
    nb prisåret mangler; skriv året prisene gjelder for
    nn prisåret manglar; skriv året prisane gjeld for
    en {1} is below zero; expense and income are written as positive amounts
    nb {1} er under null; skriv både utgifter og inntekter som positive beløp
    nn {1} er under null; skriv både utgifter og inntekter som positive beløp
    en not a number
    nb ikke et tall
    nn ikkje eit tal
    en {1} is not a share from 0 to 1
    nb {1} er ikke en andel fra 0 til 1
    nn {1} er ikkje ein andel frå 0 til 1
    en the weights add up to {1}, not 1
    nb vektene blir til sammen {1}, ikke 1
    nn vektene blir til saman {1}, ikkje 1
    en no price index is called {1}
    nb ingen prisindeks heter {1}
    nn ingen prisindeks heiter {1}
    en given twice
    nb oppgitt to ganger
    nn oppgitt to gonger
    en the price index has no level for {1}
    nb prisindeksen har ikke noe nivå for {1}
    nn prisindeksen har ikkje noko nivå for {1}
    en the level {1} of {2} is not above zero
    nb nivået {1} i {2} er ikke over null
    nn nivået {1} i {2} er ikkje over null
    en no value for {1}
    nb ingen verdi for {1}
    nn ingen verdi for {1}
    en {1} is outside the run {2}–{3}
    nb {1} er utenfor kjøringen {2}–{3}
    nn {1} er utanfor køyringa {2}–{3}
    en the project adds places and does not say on which step
    nb prosjektet gir plasser og sier ikke på hvilket trinn
    nn prosjektet gir plassar og seier ikkje på kva trinn
    en {1} is not from {2} to {3}
    nb {1} er ikke fra {2} til {3}
    nn {1} er ikkje frå {2} til {3}
    en nothing is given
    nb ingenting er oppgitt
    nn ingenting er oppgitt
    en {1} needs the file
    nb {1} trenger filen
    nn {1} treng fila
    en steglengde {1} from {2}
    nb steglengde {1} fra {2}
    nn steglengde {1} frå {2}
    en a run in steps of one year: a budget is made for every year
    nb en kjøring med steg på ett år: budsjettet regnes for hvert år
    nn ei køyring med steg på eitt år: budsjettet blir rekna for kvart år
    en a year after {1} and not after {2}: the run must know the year of the adopted budget, the one before
    nb et år etter {1} og ikke etter {2}: kjøringen må ha med året før, som er året for det vedtatte budsjettet
    nn eit år etter {1} og ikkje etter {2}: køyringa må ha med året før, som er året for det vedtekne budsjettet
    en whole price indices, each year given once
    nb fullstendige prisindekser der hvert år er oppgitt én gang
    nn fullstendige prisindeksar der kvart år er oppgitt éin gong
    en an index of deflator.csv: {1}
    nb en indeks i deflator.csv: {1}
    nn ein indeks i deflator.csv: {1}
    en a project of investeringer.csv
    nb et prosjekt i investeringer.csv
    nn eit prosjekt i investeringer.csv
    en a project of investeringer.csv: {1}
    nb et prosjekt i investeringer.csv: {1}
    nn eit prosjekt i investeringer.csv: {1}
    en a KOSTRA-funksjon such as {1}
    nb en KOSTRA-funksjon, for eksempel {1}
    nn ein KOSTRA-funksjon, til dømes {1}
    en a year of the run, {1}–{2}
    nb et år i kjøringen, {1}–{2}
    nn eit år i køyringa, {1}–{2}
    en kroner, a number not below 0
    nb kroner, et tall ikke under 0
    nn kroner, eit tal ikkje under 0
    en a number not below 0
    nb et tall ikke under 0
    nn eit tal ikkje under 0
    en expense and income are both written as positive amounts
    nb skriv både utgifter og inntekter som positive beløp
    nn skriv både utgifter og inntekter som positive beløp
    en kroner, at most 100 000 000 million
    nb kroner, høyst 100 000 000 millioner
    nn kroner, høgst 100 000 000 millionar
    en the price year of the amount
    nb prisåret til beløpet
    nn prisåret til beløpet
    en write the year whose prices the amount is in
    nb skriv året prisene gjelder for
    nn skriv året prisane gjeld for
    en the source of the amount
    nb kilden til beløpet
    nn kjelda til beløpet
    en a year not before {1}
    nb et år som ikke er før {1}
    nn eit år som ikkje er før {1}
    en a field that is not set before
    nb et felt som ikke er satt tidligere
    nn eit felt som ikkje er sett tidlegare
    en no row «{1}»
    nb ingen rad «{1}»
    nn inga rad «{1}»
    en the index of deflator.csv that brings interest and instalments to fixed prices
    nb indeksen i deflator.csv som regner renter og avdrag om til faste priser
    nn indeksen i deflator.csv som reknar renter og avdrag om til faste prisar
    en the first year of the handlingsprogram, whose prices are the fixed ones
    nb det første året i handlingsprogrammet, som også er prisåret for faste priser
    nn det første året i handlingsprogrammet, som òg er prisåret for faste prisar
    en all of {1}
    nb alle disse: {1}
    nn alle desse: {1}
    en a rate such as 0,04
    nb en rente, for eksempel 0,04
    nn ei rente, til dømes 0,04
    en a share such as 0,005 for half a per cent a year
    nb en andel, for eksempel 0,005 for en halv prosent i året
    nn ein andel, til dømes 0,005 for ein halv prosent i året
    en a level above 0
    nb et nivå over 0
    nn eit nivå over 0
    en a growth above -1 and at most 0,5, as 0,03
    nb en vekst over -1 og høyst 0,5, for eksempel 0,03
    nn ein vekst over -1 og høgst 0,5, til dømes 0,03
    en 3 % is written 0,03
    nb 3 % skrives 0,03
    nn 3 % blir skrive 0,03
    en each year of «{1}» once
    nb hvert år én gang for «{1}»
    nn kvart år éin gong for «{1}»
    en 4 % is written 0,04
    nb skriv 4 % som 0,04
    nn skriv 4 % som 0,04
    en each year once
    nb hvert år én gang
    nn kvart år éin gong
    en step {1} of {2}
    nb trinn {1} i {2}
    nn trinn {1} i {2}
    en planned own places on {1}, where «{2}» builds
    nb planlagte egne plasser på {1}, der «{2}» bygger
    nn planlagde eigne plassar på {1}, der «{2}» bygger
    en planned places of the step in investeringer.csv only, from the month of moving in
    nb planlagte plasser på trinnet bare i investeringer.csv, fra innflyttingsmåneden
    nn planlagde plassar på trinnet berre i investeringer.csv, frå innflyttingsmånaden
    en remove the planned rows of the step; places others build are fase finnes from their year on
    nb fjern de planlagte radene for trinnet; plasser andre bygger, skal ha fase finnes fra året de er ferdige
    nn fjern dei planlagde radene for trinnet; plassar andre bygger, skal ha fase finnes frå året dei er ferdige
    en «{1}» without brukergruppe
    nb «{1}» uten brukergruppe
    nn «{1}» utan brukergruppe
    en the group of its places, one of {1}
    nb gruppen plassene er for, en av {1}
    nn gruppa plassane er for, ei av {1}
    en kapasitet.csv tells the places on {1} by group
    nb kapasitet.csv oppgir plassene på {1} etter gruppe
    nn kapasitet.csv oppgir plassane på {1} etter gruppe
    en «{1}» replaces {2} places
    nb at «{1}» erstatter {2} plasser
    nn at «{1}» erstattar {2} plassar
    en at most the {1} own places that kapasitet.csv has on {2} in {3}
    nb høyst de {1} egne plassene som kapasitet.csv har på {2} i {3}
    nn høgst dei {1} eigne plassane som kapasitet.csv har på {2} i {3}
    en {1} for drift kjøp on {2} alone
    nb bare {1} for drift kjøp på {2}
    nn berre {1} for drift kjøp på {2}
    en a price for drift egen on the step too: the need is split into both
    nb en pris for drift egen på trinnet også: behovet deles på begge
    nn ein pris for drift egen på trinnet òg: behovet blir delt på begge
    en {1} for drift egen on {2} alone
    nb bare {1} for drift egen på {2}
    nn berre {1} for drift egen på {2}
    en a price for drift kjøp on the step too: the need is split into both
    nb en pris for drift kjøp på trinnet også: behovet deles på begge
    nn ein pris for drift kjøp på trinnet òg: behovet blir delt på begge
    en leave drift empty where all of the need has one price
    nb la drift stå tom når hele behovet har én pris
    nn la drift stå tom når heile behovet har éin pris
    en «{1}» for all årsverk on {2}, where places are bought too
    nb «{1}» for alle årsverk på {2}, der det også kjøpes plasser
    nn «{1}» for alle årsverk på {2}, der det òg blir kjøpt plassar
    en drift egen: the staff of purchased places is in their price
    nb drift egen: prisen på kjøpte plasser dekker bemanningen der
    nn drift egen: prisen på kjøpte plassar dekker bemanninga der
    en whole years from 0 to 50
    nb hele år fra 0 til 50
    nn heile år frå 0 til 50
    en a share of the planned cost, such as 0,2 for 20 % above it
    nb en andel av den planlagte kostnaden, for eksempel 0,2 for 20 % over
    nn ein andel av den planlagde kostnaden, til dømes 0,2 for 20 % over
    en the step the places are on
    nb trinnet plassene er på
    nn trinnet plassane er på
    en a project that adds or replaces places must name its trapp and trinn
    nb et prosjekt som gir eller erstatter plasser, må ha trapp og trinn
    nn eit prosjekt som gir eller erstattar plassar, må ha trapp og trinn
    en a month such as 2027-08
    nb en måned, for eksempel 2027-08
    nn ein månad, til dømes 2027-08
    en its instalments in investeringsrater.csv
    nb beløpene til prosjektet i investeringsrater.csv
    nn beløpa til prosjektet i investeringsrater.csv
    en add a row for each year the project costs something
    nb legg til en rad for hvert år prosjektet koster noe
    nn legg til ei rad for kvart år prosjektet kostar noko
    en years from {1} to {2}
    nb et antall år fra {1} til {2}
    nn eit tal på år frå {1} til {2}
    en the source of the figure
    nb kilden til tallet
    nn kjelda til talet
    en a share above 0
    nb en andel over 0
    nn ein andel over 0
    en egen, or empty: the staff of purchased places is in their price
    nb egen, eller et tomt felt: prisen på kjøpte plasser dekker bemanningen der
    nn egen, eller eit tomt felt: prisen på kjøpte plassar dekker bemanninga der
    en an empty field: årsverk are those of the whole step
    nb et tomt felt: årsverkene gjelder hele trinnet
    nn eit tomt felt: årsverka gjeld heile trinnet
    en a ladder of trapper.csv: {1}
    nb en trapp i trapper.csv: {1}
    nn ei trapp i trapper.csv: {1}
    en each name, mål and aldersgruppe once
    nb samme navn, mål og aldersgruppe bare én gang
    nn same namn, mål og aldersgruppe berre éin gong
    en ages that are not also in {1}
    nb aldre som ikke også er i {1}
    nn aldrar som ikkje òg er i {1}
    en the same trapp, trinn, brukergruppe, drift and funksjon in all rows of a name
    nb samme trapp, trinn, brukergruppe, drift og funksjon i alle rader med samme navn
    nn same trapp, trinn, brukergruppe, drift og funksjon i alle rader med same namn
    en a year that «{1}» has in deflator.csv: {2}–{3}
    nb et år som «{1}» har i deflator.csv: {2}–{3}
    nn eit år som «{1}» har i deflator.csv: {2}–{3}
    en {1}: the level of «{2}» goes from {3} in {4} to {5} in {6}; is a decimal mark lost, or another year 100?
    nb {1}: nivået til «{2}» går fra {3} i {4} til {5} i {6}; mangler et desimalkomma, eller er et annet år satt til 100?
    nn {1}: nivået til «{2}» går frå {3} i {4} til {5} i {6}; manglar eit desimalkomma, eller er eit anna år sett til 100?
    en no other file has function {1}, and the adopted budget has {2}
    nb ingen annen fil har funksjon {1}, og det vedtatte budsjettet har {2}
    nn inga anna fil har funksjon {1}, og det vedtekne budsjettet har {2}
    en the measure is larger than all of the adopted budget of function {1}, {2} kroner
    nb tiltaket er større enn hele det vedtatte budsjettet for funksjon {1}, {2} kroner
    nn tiltaket er større enn heile det vedtekne budsjettet for funksjon {1}, {2} kroner
    en no ladder of trapper.csv has step {1}
    nb ingen trapp i trapper.csv har trinn {1}
    nn inga trapp i trapper.csv har trinn {1}
    en «{1}» in enhetskostnader.csv prices the need on step {2} already; årlig_drift comes besides it, and is for what a place does not cost elsewhere
    nb «{1}» i enhetskostnader.csv har allerede pris på behovet på trinn {2}; årlig_drift kommer i tillegg, og skal bare være det som ikke ligger i den prisen
    nn «{1}» i enhetskostnader.csv har allereie pris på behovet på trinn {2}; årlig_drift kjem i tillegg, og skal berre vere det som ikkje ligg i den prisen
    en one unit of step {1} has a price on line {2} too, and both are counted: {3} + {4} kroner; are they the same?
    nb en enhet på trinn {1} har også en pris på linje {2}, og begge telles: {3} + {4} kroner; er de det samme?
    nn ei eining på trinn {1} har òg ein pris på linje {2}, og begge blir talde: {3} + {4} kroner; er dei det same?
    en «{1}», which begins in {2}
    nb «{1}», som begynner i {2}
    nn «{1}», som byrjar i {2}
    en it from {1} on: {2} amounts are in its prices, the first on {3}:{4}
    nb den fra {1}: {2} beløp er i dens priser, det første på {3}:{4}
    nn han frå {1}: {2} beløp er i prisane til han, det første på {3}:{4}
    en {1}:{2}: «{3}» has rows with and without a scenario, and in scenario «{4}» both are counted; where one replaces the other, give both a scenario
    nb {1}:{2}: «{3}» har rader både med og uten scenario, og i scenario «{4}» telles begge; skal den ene stå i stedet for den andre, gi begge et scenario
    nn {1}:{2}: «{3}» har rader både med og utan scenario, og i scenario «{4}» blir begge talde; skal den eine stå i staden for den andre, gi begge eit scenario
    en {1}:{2}: «{3}» stands without ansvar and art, and is counted besides the row with them on line {4}; is it their sum? Then take it out
    nb {1}:{2}: «{3}» står uten ansvar og art og telles i tillegg til raden som har det på linje {4}; er den summen av dem? Ta i så fall ut raden
    nn {1}:{2}: «{3}» står utan ansvar og art og blir talt i tillegg til rada som har det på linje {4}; er ho summen av dei? Ta i så fall ut rada
    en {1}:{2}: «{3}» is posted otherwise from {4} than from {5} (del, funksjon, trinn, konto or codes), and both are counted; where one takes over, the other ends by a row of 0
    nb {1}:{2}: «{3}» er ført på en annen måte fra {4} enn fra {5} (del, funksjon, trinn, konto eller koder), og begge telles; tar den ene over, avsluttes den andre med en rad på 0
    nn {1}:{2}: «{3}» er ført på ein annan måte frå {4} enn frå {5} (del, funksjon, trinn, konto eller kodar), og begge blir talde; tek den eine over, blir den andre avslutta med ei rad på 0
    en places on {1} in {2}, own or bought
    nb plasser på {1} i {2}, egne eller kjøpte
    nn plassar på {1} i {2}, eigne eller kjøpte
    en places on {1} without brukergruppe
    nb plasser på {1} uten brukergruppe
    nn plassar på {1} utan brukargruppe
    en the group of the places: «{1}» in {2} is a price of places for «{3}»
    nb gruppen plassene er for: «{1}» i {2} er en pris på plasser for «{3}»
    nn gruppa plassane er for: «{1}» i {2} er ein pris på plassar for «{3}»
    en a group with places on {1} in {2}
    nb en gruppe som har plasser på {1} i {2}
    nn ei gruppe som har plassar på {1} i {2}
    en {1}:{2}: planned places on {3} from {4} are counted besides those of «{5}», from {6} on; are they the same?
    nb {1}:{2}: planlagte plasser på {3} fra {4} telles i tillegg til dem i «{5}», fra {6}; er de de samme?
    nn {1}:{2}: planlagde plassar på {3} frå {4} blir talde i tillegg til dei i «{5}», frå {6}; er dei dei same?
    en the handlingsprogram begins {1} years after the run begins, and the adopted budget is then that of {2}; is the year right?
    nb handlingsprogrammet begynner {1} år etter at kjøringen gjør det, og det vedtatte budsjettet er da det for {2}; er året riktig?
    nn handlingsprogrammet byrjar {1} år etter at køyringa gjer det, og det vedtekne budsjettet er då det for {2}; er året rett?
    en the adopted budget has no function {1}, from which its changes are counted; it has {2}
    nb det vedtatte budsjettet har ikke funksjon {1}, som endringene regnes fra; det har {2}
    nn det vedtekne budsjettet har ikkje funksjon {1}, som endringane blir rekna frå; det har {2}
    en {1}:{2}:{3}: the users that trappebruk.csv counts cost more than three times the budget of function {4}, by the prices of enhetskostnader.csv; is one of them in another unit?
    nb {1}:{2}:{3}: brukerne i trappebruk.csv koster mer enn tre ganger budsjettet for funksjon {4}, med prisene i enhetskostnader.csv; står et av tallene i en annen enhet?
    nn {1}:{2}:{3}: brukarane i trappebruk.csv kostar meir enn tre gonger budsjettet for funksjon {4}, med prisane i enhetskostnader.csv; står eit av tala i ei anna eining?
    en {1} is before the first year of the handlingsprogram, {2}; is it in the adopted budget already? It is counted besides
    nb {1} er før det første året i handlingsprogrammet, {2}; står det allerede i det vedtatte budsjettet? Det regnes i tillegg
    nn {1} er før det første året i handlingsprogrammet, {2}; står det allereie i det vedtekne budsjettet? Det blir rekna i tillegg
    en one level for {1} years is a price that does not change; if it is growth, write vekst; if it stands still, write vekst 0
    nb ett nivå i {1} år er en pris som ikke endres; er det vekst, skriv vekst; endres den ikke, skriv vekst 0
    nn eitt nivå i {1} år er ein pris som ikkje blir endra; er det vekst, skriv vekst; blir han ikkje endra, skriv vekst 0
    en what a project saves stands in tiltak.csv, as reduksjon
    nb det et prosjekt sparer, står i tiltak.csv, som reduksjon
    nn det eit prosjekt sparer, står i tiltak.csv, som reduksjon
    en grants and compensated tax stand in investeringer.csv: tilskudd, mva_kompensasjon
    nb tilskudd og kompensert mva står i investeringer.csv: tilskudd, mva_kompensasjon
    nn tilskot og kompensert mva står i investeringer.csv: tilskudd, mva_kompensasjon
    en prices of {1}, where the handlingsprogram begins in {2}; is the year right?
    nb priser fra {1}, der handlingsprogrammet begynner i {2}; er året riktig?
    nn prisar frå {1}, der handlingsprogrammet byrjar i {2}; er året rett?
    en a user pays more than a unit of step {1} costs, {2} kroner; is one of them of a month, or in another unit?
    nb brukeren betaler mer enn en enhet på trinn {1} koster, {2} kroner; gjelder ett av tallene en måned, eller er det i en annen enhet?
    nn brukaren betaler meir enn ei eining på trinn {1} kostar, {2} kroner; gjeld eitt av tala ein månad, eller er det i ei anna eining?
    en people move in in {1}, and the project is paid for from {2} through {3}; is one of the years wrong?
    nb innflyttingen er i {1}, og prosjektet betales fra {2} til {3}; er et av årene feil?
    nn innflyttinga er i {1}, og prosjektet blir betalt frå {2} til {3}; er eit av åra feil?
    en the grant as a share of the cost
    nb tilskuddet som andel av kostnaden
    nn tilskotet som andel av kostnaden
    en is it the share of mva_kompensasjon?
    nb er det andelen for mva_kompensasjon?
    nn er det andelen for mva_kompensasjon?
    """#
}
