extension PhraseTable {
  /// Rows that stand twice, are sums of others, or hold numbers and years nobody means.
  static let rowsOfFiles = #"""
    en one of the rows that are added up, not their sum
    nb en av radene som legges sammen, ikke summen av dem
    nn ei av radene som blir lagde saman, ikkje summen av dei
    en take the row out: the others are added up
    nb ta ut raden: de andre legges sammen
    nn ta ut rada: dei andre blir lagde saman
    en take the row out: what it adds up stands in rows of its own, the first on line {1}
    nb ta ut raden: det den legger sammen, står i egne rader, den første på linje {1}
    nn ta ut rada: det ho legg saman, står i eigne rader, den første på linje {1}
    en the same as on line {1}: {2}
    nb det samme som på linje {1}: {2}
    nn det same som på linje {1}: {2}
    en at most one row with the same {1}
    nb høyst én rad med samme {1}
    nn høgst éi rad med same {1}
    en one row for what is the same to the last word
    nb én rad for det som er likt til siste ord
    nn éi rad for det som er likt til siste ord
    en take one of them out, or write in merknad what parts them
    nb ta ut den ene, eller skriv i merknad hva som skiller dem
    nn ta ut den eine, eller skriv i merknad kva som skil dei
    en {1}:{2}: the same as on line {3}, {4}, and both are counted: {5}; what parts them may be told in merknad
    nb {1}:{2}: det samme som på linje {3}, {4}, og begge telles: {5}; hva som skiller dem, kan stå i merknad
    nn {1}:{2}: det same som på linje {3}, {4}, og begge blir talde: {5}; kva som skil dei, kan stå i merknad
    en the other is on line {1}
    nb den andre står på linje {1}
    nn den andre står på linje {1}
    en {1}:{2}: places on step {3} without brukergruppe are counted besides those of «{4}» on line {5}; are they the sum of the groups? Then take the row out
    nb {1}:{2}: plasser på trinn {3} uten brukergruppe telles i tillegg til dem for «{4}» på linje {5}; er de summen av gruppene? Ta i så fall ut raden
    nn {1}:{2}: plassar på trinn {3} utan brukargruppe blir talde i tillegg til dei for «{4}» på linje {5}; er dei summen av gruppene? Ta i så fall ut rada
    en {1}:{2}: parts of persons, and {3} persons in region {4} in {5}; is it in thousands? Write whole persons
    nb {1}:{2}: deler av personer, og {3} personer i region {4} i {5}; er det i tusen? Skriv hele personer
    nn {1}:{2}: delar av personar, og {3} personar i region {4} i {5}; er det i tusen? Skriv heile personar
    en {1}: only {2} persons in region {3} in {4}; is it in thousands? Write whole persons
    nb {1}: bare {2} personer i region {3} i {4}; er det i tusen? Skriv hele personer
    nn {1}: berre {2} personar i region {3} i {4}; er det i tusen? Skriv heile personar
    en {1}: men and women of region {2} are as many at every age in {3}; are the rows of the one copied to the other?
    nb {1}: det er like mange menn som kvinner i alle aldre i region {2} i {3}; er radene for det ene kjønnet kopiert til det andre?
    nn {1}: det er like mange menn som kvinner i alle aldrar i region {2} i {3}; er radene for det eine kjønnet kopierte til det andre?
    en {1}: region {2} has {3} persons aged {4} in {5} and {6} aged {7}; is one of the columns sorted without the others?
    nb {1}: region {2} har {3} personer i alderen {4} i {5} og {6} i alderen {7}; er én av kolonnene sortert uten de andre?
    nn {1}: region {2} har {3} personar i alderen {4} i {5} og {6} i alderen {7}; er éi av kolonnene sortert utan dei andre?
    en {1}, at most {2}
    nb {1}, høyst {2}
    nn {1}, høgst {2}
    en {1}, at least {2}
    nb {1}, minst {2}
    nn {1}, minst {2}
    en {1}, from {2} to {3}
    nb {1}, fra {2} til {3}
    nn {1}, frå {2} til {3}
    en «{1}» is unlikely as {2}; {3}
    nb «{1}» er usannsynlig som {2}; {3}
    nn «{1}» er usannsynleg som {2}; {3}
    en is it per cent? Divide by 100
    nb er det prosent? Del på 100
    nn er det prosent? Del på 100
    en is it in thousands or millions of kroner? Write kroner
    nb er det tusen eller millioner kroner? Skriv kroner
    nn er det tusen eller millionar kroner? Skriv kroner
    en is it a sum for all of them? Write what one has
    nb er det summen for alle? Skriv det én har
    nn er det summen for alle? Skriv det éin har
    en is it months? Divide by 12
    nb er det måneder? Del på 12
    nn er det månader? Del på 12
    en is it another measure?
    nb er det et annet mål?
    nn er det eit anna mål?
    en is it another number?
    nb er det et annet tall?
    nn er det eit anna tal?
    en is it the share of boys, or girls per boy? 0,5138 boys of all are 1,0567
    nb er det andelen gutter, eller jenter per gutt? 0,5138 gutter av alle er 1,0567
    nn er det delen gutar, eller jenter per gut? 0,5138 gutar av alle er 1,0567
    en is it of ten or of a hundred? Write what one has, such as 0,68
    nb er det for ti eller hundre? Skriv det én har, som 0,68
    nn er det for ti eller hundre? Skriv det éin har, som 0,68
    en a factor of the planned homes
    nb en faktor for de planlagte boligene
    nn ein faktor for dei planlagde bustadene
    en a share of the planned cost
    nb en andel av den planlagte kostnaden
    nn ein del av den planlagde kostnaden
    en the mother's age
    nb mors alder
    nn alderen til mora
    en a factor
    nb en faktor
    nn ein faktor
    en persons in a new home
    nb personer i en ny bolig
    nn personar i ein ny bustad
    en the share of homes that stand empty
    nb andelen av boligene som står tomme
    nn delen av bustadene som står tomme
    en years a user is on the step
    nb år en bruker er på trinnet
    nn år ein brukar er på trinnet
    en ordinary homes that one who moves in leaves
    nb vanlige boliger som én innflytter frigjør
    nn vanlege bustader som éin innflyttar frigjer
    en change of the rate in a year
    nb endring av raten på et år
    nn endring av raten på eit år
    en users per inhabitant
    nb brukere per innbygger
    nn brukarar per innbyggar
    en an age in years
    nb en alder i år
    nn ein alder i år
    en units on til for one on fra
    nb enheter på til for én på fra
    nn einingar på til for éi på fra
    en users per inhabitant, or a share
    nb brukere per innbygger, eller en andel
    nn brukarar per innbyggar, eller ein del
    en årsverk per unit
    nb årsverk per enhet
    nn årsverk per eining
    en the share of the årsverk that is absent
    nb andelen av årsverkene som er fravær
    nn delen av årsverka som er fråvær
    en growth as a share
    nb vekst som andel
    nn vekst som del
    en a standard deviation a year, as a share
    nb et standardavvik per år, som andel
    nn eit standardavvik per år, som del
    en growth from the year before
    nb vekst fra året før
    nn vekst frå året før
    en interest a year, as a share
    nb rente per år, som andel
    nn rente per år, som del
    en a share of the wage
    nb en andel av lønnen
    nn ein del av løna
    en kroner a year for one recipient
    nb kroner i året for én mottaker
    nn kroner i året for éin mottakar
    en kroner of a function
    nb kroner for en funksjon
    nn kroner for ein funksjon
    en kroner of a measure
    nb kroner for et tiltak
    nn kroner for eit tiltak
    en kroner of a building project
    nb kroner for et byggeprosjekt
    nn kroner for eit byggeprosjekt
    en kroner of approved cost per place
    nb kroner i godkjent kostnad per plass
    nn kroner i godkjend kostnad per plass
    en kroner of operation a year
    nb kroner til drift i året
    nn kroner til drift i året
    en the tax as a share
    nb avgiften som andel
    nn avgifta som del
    en years of depreciation
    nb år med avskrivning
    nn år med avskriving
    en årsverk per employee
    nb årsverk per ansatt
    nn årsverk per tilsett
    en the share of the årsverk that leaves in a year
    nb andelen av årsverkene som slutter på et år
    nn delen av årsverka som sluttar på eit år
    en kroner a year for one unit
    nb kroner i året for én enhet
    nn kroner i året for éi eining
    en kroner a year for one årsverk
    nb kroner i året for ett årsverk
    nn kroner i året for eitt årsverk
    en kroner a year for one inhabitant
    nb kroner i året for én innbygger
    nn kroner i året for éin innbyggar
    en kroner a year for the whole line
    nb kroner i året for hele linjen
    nn kroner i året for heile linja
    en kroner a year for the whole step
    nb kroner i året for hele trinnet
    nn kroner i året for heile trinnet
    en increase in a year
    nb økning på et år
    nn auke på eit år
    en boys per girl
    nb gutter per jente
    nn gutar per jente
    en {1}:{2}:{3}: «{4}» is one year of age alone; {5} years and over are written {6}+
    nb {1}:{2}:{3}: «{4}» er ett alderstrinn alene; {5} år og over skrives {6}+
    nn {1}:{2}:{3}: «{4}» er eitt alderstrinn åleine; {5} år og over skriv ein {6}+
    en {1}:{2}:{3}: «{4}» looks like a date that a spreadsheet made of ages or a code; let the column be text there
    nb {1}:{2}:{3}: «{4}» ser ut som en dato som et regneark har laget av aldre eller en kode; la kolonnen være tekst der
    nn {1}:{2}:{3}: «{4}» ser ut som ein dato som eit rekneark har laga av aldrar eller ein kode; lat kolonna vere tekst der
    en {1}:{2}: «{3}» in {4} is not the same as «{5}» in {6}:{7}, and is counted by itself; if they are one, write them alike
    nb {1}:{2}: «{3}» i {4} er ikke det samme som «{5}» i {6}:{7} og regnes for seg; er de ett, skriv dem likt
    nn {1}:{2}: «{3}» i {4} er ikkje det same som «{5}» i {6}:{7} og blir rekna for seg; er dei eitt, skriv dei likt
    en «{1}» is not a KOSTRA-funksjon, which has three digits, such as 253
    nb «{1}» er ikke en KOSTRA-funksjon, som har tre sifre, for eksempel 253
    nn «{1}» er ikkje ein KOSTRA-funksjon, som har tre siffer, til dømes 253
    en {1}:{2}:{3}: {4} in {5} is far from the years of the run; is a digit wrong?
    nb {1}:{2}:{3}: {4} i {5} er langt fra årene i kjøringen; er et siffer feil?
    nn {1}:{2}:{3}: {4} i {5} er langt frå åra i køyringa; er eit siffer feil?
    en {1}:{2}:{3}: the run, {4}–{5}, does not have {6}, which is not used
    nb {1}:{2}:{3}: kjøringen, {4}–{5}, har ikke {6}, som ikke brukes
    nn {1}:{2}:{3}: køyringa, {4}–{5}, har ikkje {6}, som ikkje blir brukt
    en {1}: no total is of a year in the run, {2}–{3}: it binds nothing
    nb {1}: ingen av totalene er for et år i kjøringen, {2}–{3}: filen binder ingenting
    nn {1}: ingen av totalane er for eit år i køyringa, {2}–{3}: fila bind ingenting
    en {1}: {2} is counted after 1 January {3}, where the run begins: its rates are of people who are projected to 1 January {4}; is the year right?
    nb {1}: {2} er talt etter 1. januar {3}, der kjøringen begynner: ratene er av folk som er framskrevet til 1. januar {4}; er året riktig?
    nn {1}: {2} er tald etter 1. januar {3}, der køyringa byrjar: ratane er av folk som er framskrivne til 1. januar {4}; er året rett?
    en {1}: {2} kroner in all are {3} per inhabitant; is it in thousands or millions of kroner? Write kroner
    nb {1}: {2} kroner i alt er {3} per innbygger; er det tusen eller millioner kroner? Skriv kroner
    nn {1}: {2} kroner i alt er {3} per innbyggar; er det tusen eller millionar kroner? Skriv kroner
    en no row of the file is of a region of the folder, and it would change nothing
    nb ingen rad i filen gjelder en region i mappen, og den ville ikke endre noe
    nn ingen rad i fila gjeld ein region i mappa, og ho ville ikkje endre noko
    en years of delay
    nb år med forsinkelse
    nn år med forseinking
    en deaths per person and year
    nb døde per person og år
    nn døde per person og år
    en is it per 1000? Divide by 1000
    nb er det per 1000? Del på 1000
    nn er det per 1000? Del på 1000
    en the level of an index
    nb nivået til en indeks
    nn nivået til ein indeks
    en is it growth? Write vekst
    nb er det vekst? Skriv vekst
    nn er det vekst? Skriv vekst
    en {1}: the path of «{2}» on step {3} of {4} gives more users than there are inhabitants aged {5}; it is of users per inhabitant: 6 % is written 0,06
    nb {1}: banen for «{2}» på trinn {3} i {4} gir flere brukere enn det er innbyggere på {5} år; den er av brukere per innbygger: 6 % skrives 0,06
    nn {1}: bana for «{2}» på trinn {3} i {4} gir fleire brukarar enn det er innbyggarar på {5} år; ho er av brukarar per innbyggar: 6 % blir skrive 0,06
    en the income of function {1} is above its expense; are the two swapped, or one in thousands?
    nb inntekten til funksjon {1} er større enn utgiften; er de to byttet om, eller er én i tusen?
    nn inntekta til funksjon {1} er større enn utgifta; er dei to bytte om, eller er éin i tusen?
    en {1}: region {2} has the same persons at every age in {3} and {4}; is one year copied?
    nb {1}: region {2} har de samme personene i hver alder i {3} og {4}; er et år kopiert?
    nn {1}: region {2} har dei same personane i kvar alder i {3} og {4}; er eit år kopiert?
    en {1}: {2} {3} aged {4} in region {5} in {6} are {7} aged {8} in {9}; is a number wrong, or a column in another order?
    nb {1}: {2} {3} på {4} år i region {5} i {6} er {7} på {8} år i {9}; er et tall feil, eller en kolonne i en annen rekkefølge?
    nn {1}: {2} {3} på {4} år i region {5} i {6} er {7} på {8} år i {9}; er eit tal feil, eller ein kolonne i ei anna rekkefølgje?
    en {1}:{2}:{3}: {4}
    nb {1}:{2}:{3}: {4}
    nn {1}:{2}:{3}: {4}
    en the column was too narrow in the spreadsheet: widen it and save the file again
    nb kolonnen var for smal i regnearket: gjør den bredere og lagre filen på nytt
    nn spalta var for smal i reknearket: gjer ho breiare og lagre fila på nytt
    en it is an error of the spreadsheet: mend the formula and save the file again
    nb det er en feilmelding fra regnearket: rett formelen og lagre filen på nytt
    nn det er ei feilmelding frå reknearket: rett formelen og lagre fila på nytt
    en it is a formula: save the file as CSV from the spreadsheet, with its values
    nb det er en formel: lagre filen som CSV fra regnearket, med verdiene
    nn det er ein formel: lagre fila som CSV frå reknearket, med verdiane
    en the mark before it makes it a text: write the number alone
    nb tegnet foran gjør det til tekst: skriv bare tallet
    nn teiknet framføre gjer det til tekst: skriv berre talet
    en something in «{1}»: {2}
    nb noe i «{1}»: {2}
    nn noko i «{1}»: {2}
    en every row needs its own: fill the column downwards in the spreadsheet
    nb hver rad må ha sin egen: fyll kolonnen nedover i regnearket
    nn kvar rad må ha sin eigen: fyll nedover i reknearket
    en write the year alone, {1}
    nb skriv bare året, {1}
    nn skriv berre året, {1}
    en are {1} and {2} swapped?
    nb er {1} og {2} byttet om?
    nn er {1} og {2} bytte om?
    en does it belong in another column?
    nb hører det hjemme i en annen kolonne?
    nn høyrer det heime i ein annan kolonne?
    en take one of them out, or tell them apart in {1}
    nb ta ut en av dem, eller skill dem fra hverandre i {1}
    nn ta ut ei av dei, eller skil dei frå kvarandre i {1}
    """#
}
