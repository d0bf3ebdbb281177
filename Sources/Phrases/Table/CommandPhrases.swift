extension PhraseTable {
  /// What the command line says: usage errors, notes on standard error, progress.
  static let commands = #"""
    en "{1}"
    nb «{1}»
    nn «{1}»
    en {1}; did you mean {2}?
    nb {1}; mente du {2}?
    nn {1}; meinte du {2}?
    en {1} is missing
    nb {1} mangler
    nn {1} manglar
    en unknown command {1}
    nb ukjent kommando {1}
    nn ukjend kommando {1}
    en no command is given; try {1}
    nb ingen kommando er oppgitt; prøv {1}
    nn ingen kommando er oppgitt; prøv {1}
    en there is no command {1}
    nb det finnes ingen kommando {1}
    nn det finst ingen kommando {1}
    en --{1} takes no value, found {2}
    nb --{1} tar ingen verdi, fant {2}
    nn --{1} tek ingen verdi, fann {2}
    en --{1} needs a value: {2}
    nb --{1} trenger en verdi: {2}
    nn --{1} treng ein verdi: {2}
    en --{1} is given twice
    nb --{1} er oppgitt to ganger
    nn --{1} er oppgitt to gonger
    en unknown flag {1}
    nb ukjent valg {1}
    nn ukjent val {1}
    en unknown flag {1}; it comes after the command
    nb ukjent valg {1}; det skal stå etter kommandoen
    nn ukjent val {1}; det skal stå etter kommandoen
    en unknown flag {1}; it belongs to {2}
    nb ukjent valg {1}; det hører til {2}
    nn ukjent val {1}; det høyrer til {2}
    en a whole number from {1} to {2}
    nb et helt tall fra {1} til {2}
    nn eit heilt tal frå {1} til {2}
    en --{1}: found {2}, expected one of {3}
    nb --{1}: fant {2}, forventet ett av disse: {3}
    nn --{1}: fann {2}, venta eitt av desse: {3}
    en --{1}: found {2}, expected {3}
    nb --{1}: fant {2}, forventet {3}
    nn --{1}: fann {2}, venta {3}
    en found {1}, expected one of {2}
    nb fant {1}, forventet ett av disse: {2}
    nn fann {1}, venta eitt av desse: {2}
    en unexpected argument {1}
    nb uventet argument {1}
    nn uventa argument {1}
    en See {1}.
    nb Se {1}.
    nn Sjå {1}.
    en warning: {1}
    nb advarsel: {1}
    nn åtvaring: {1}
    en kohort: no problems.
    nb kohort: ingen feil.
    nn kohort: ingen feil.
    en 1 problem; nothing was written.
    nb 1 feil; ingenting er skrevet.
    nn 1 feil; ingenting er skrive.
    en {1} problems; nothing was written.
    nb {1} feil; ingenting er skrevet.
    nn {1} feil; ingenting er skrive.
    en Nothing was written.
    nb Ingenting er skrevet.
    nn Ingenting er skrive.
    en internal error: {1}
    nb intern feil: {1}
    nn intern feil: {1}
    en This is a fault in Kohort; please report it.
    nb Dette er en feil i Kohort; meld gjerne fra om den.
    nn Dette er ein feil i Kohort; meld gjerne frå om han.
    en writing the output failed: {1}
    nb resultatet kunne ikke skrives ut: {1}
    nn resultatet kunne ikkje skrivast ut: {1}
    en Wrote {1}.
    nb Skrev {1}.
    nn Skreiv {1}.
    en Wrote {1} to {2}.
    nb Skrev {1} til {2}.
    nn Skreiv {1} til {2}.
    en Wrote 1 table and a manifest to {1}.
    nb Skrev 1 tabell og et manifest til {1}.
    nn Skreiv 1 tabell og eit manifest til {1}.
    en Wrote {1} tables and a manifest to {2}.
    nb Skrev {1} tabeller og et manifest til {2}.
    nn Skreiv {1} tabellar og eit manifest til {2}.
    en Wrote 1 file to {1}. Try: kohort run {2}
    nb Skrev 1 fil til {1}. Prøv: kohort run {2}
    nn Skreiv 1 fil til {1}. Prøv: kohort run {2}
    en Wrote {1} files to {2}. Try: kohort run {3}
    nb Skrev {1} filer til {2}. Prøv: kohort run {3}
    nn Skreiv {1} filer til {2}. Prøv: kohort run {3}
    en When all shards are there: kohort merge FOLDER PART… --out DIR
    nb Når alle delene er der: kohort merge MAPPE DEL… --out MAPPE
    nn Når alle delane er der: kohort merge MAPPE DEL… --out MAPPE
    en {1} is no JSON-stat cube; it is in {2}.csv alone
    nb tabellen «{1}» kan ikke skrives som JSON-stat; den står bare i {2}.csv
    nn tabellen «{1}» kan ikkje skrivast som JSON-stat; han står berre i {2}.csv
    en {1}/{2} regions
    nb {1}/{2} regioner
    nn {1}/{2} regionar
    en {1} futures/s
    nb {1} framtider/s
    nn {1} framtider/s
    en {1} s left
    nb {1} s igjen
    nn {1} s att
    en {1}: {2} years {3}–{4}, {5} persons on 1 January {6}
    nb {1}: {2} år {3}–{4}, {5} personer 1. januar {6}
    nn {1}: {2} år {3}–{4}, {5} personar 1. januar {6}
    en {1}: {2} persons on 1 January {3}
    nb {1}: {2} personer 1. januar {3}
    nn {1}: {2} personar 1. januar {3}
    en {1} municipalities, {2}, {3} persons on 1 January {4}
    nb kommuner: {1}, {2}, {3} personer 1. januar {4}
    nn kommunar: {1}, {2}, {3} personar 1. januar {4}
    en one municipality, {1}, {2} persons on 1 January {3}
    nb én kommune, {1}, {2} personer 1. januar {3}
    nn éin kommune, {1}, {2} personar 1. januar {3}
    en --from takes years, not «{1}»
    nb --from tar årstall, ikke «{1}»
    nn --from tek årstal, ikkje «{1}»
    en --method takes {1}, not «{2}»
    nb --method tar {1}, ikke «{2}»
    nn --method tek {1}, ikkje «{2}»
    en --draws runs the method as it is: leave out --method
    nb --draws kjører metoden som den er: la --method være ute
    nn --draws køyrer metoden som han er: lat --method vere ute
    en --{1} is about futures: give --draws too
    nb --{1} gjelder framtider: oppgi også --draws
    nn --{1} gjeld framtider: oppgi òg --draws
    en --quantiles takes numbers from 0 to 1, not «{1}»
    nb --quantiles tar tall fra 0 til 1, ikke «{1}»
    nn --quantiles tek tal frå 0 til 1, ikkje «{1}»
    en --quantiles takes levels that differ in per mille, not {1}
    nb --quantiles tar nivåer som er ulike i promille, ikke {1}
    nn --quantiles tek nivå som er ulike i promille, ikkje {1}
    en --quantiles takes two or more: an interval has two ends
    nb --quantiles tar to eller flere: et intervall har to ender
    nn --quantiles tek to eller fleire: eit intervall har to endar
    en --shard takes A/N such as 2/8, not «{1}»
    nb --shard tar A/N, som 2/8, ikke «{1}»
    nn --shard tek A/N, som 2/8, ikkje «{1}»
    en {1} draws are {2} blocks of 16 and cannot be {3} shards
    nb framtidene regnes 16 om gangen: {1} framtider kan deles i høyst {2} deler, ikke i {3}
    nn framtidene blir rekna 16 om gongen: {1} framtider kan delast i høgst {2} delar, ikkje i {3}
    en --shard writes the draws of a part: give --out too
    nb --shard skriver de trukne framtidene i en del: oppgi også --out
    nn --shard skriv dei trekte framtidene i ein del: oppgi òg --out
    en --variance needs all futures together: leave out --shard
    nb --variance trenger alle framtidene samlet: la --shard være ute
    nn --variance treng alle framtidene samla: lat --shard vere ute
    en --skjul-under hides in tables and --shard writes draws; give it to kohort merge
    nb --skjul-under skjuler i tabeller, og --shard skriver trukne framtider; bruk det i kohort merge
    nn --skjul-under skjuler i tabellar, og --shard skriv trekte framtider; bruk det i kohort merge
    en --out is the scenario folder itself; give another one
    nb --out er selve scenariomappen; oppgi en annen
    nn --out er sjølve scenariomappa; oppgi ei anna
    en one format at a time can be printed; give --out to write both
    nb bare ett format kan vises om gangen; oppgi --out for å skrive begge
    nn berre eitt format kan visast om gongen; oppgi --out for å skrive begge
    en a workbook is not printed; give --out to write xlsx
    nb en arbeidsbok kan ikke vises; oppgi --out for å skrive xlsx
    nn ei arbeidsbok kan ikkje visast; oppgi --out for å skrive xlsx
    en JSON-stat is a file per table; give --out to write json-stat
    nb JSON-stat er en fil for hver tabell; oppgi --out for å skrive json-stat
    nn JSON-stat er ei fil for kvar tabell; oppgi --out for å skrive json-stat
    en one scenario at a time can be explained
    nb bare ett scenario kan forklares om gangen
    nn berre eitt scenario kan forklarast om gongen
    en one scenario at a time can be reported
    nb bare ett scenario kan vises i en rapport
    nn berre eitt scenario kan visast i ein rapport
    en give the page to write: -o rapport.html
    nb oppgi siden som skal skrives: -o rapport.html
    nn oppgi sida som skal skrivast: -o rapport.html
    en the result has no scenarios to choose among
    nb resultatet har ingen scenarioer å velge mellom
    nn resultatet har ingen scenario å velje mellom
    en the result has no scenario {1}, but {2}
    nb resultatet har ikke scenarioet {1}, men {2}
    nn resultatet har ikkje scenarioet {1}, men {2}
    en that is no name for a page
    nb dette kan ikke være navnet på en side
    nn dette kan ikkje vere namnet på ei side
    en the folder is there and not empty
    nb mappen finnes og er ikke tom
    nn mappa finst og er ikkje tom
    en a scenario folder
    nb en scenariomappe
    nn ei scenariomappe
    en kohort init makes one
    nb kohort init lager en
    nn kohort init lagar ei
    en damaged draws
    nb ødelagte trekninger
    nn øydelagde trekningar
    en no regions
    nb ingen regioner
    nn ingen regionar
    en the regions that the tables are about
    nb regionene som tabellene gjelder
    nn regionane som tabellane gjeld
    en give the folder that kohort run --out wrote
    nb oppgi mappen som kohort run --out skrev
    nn oppgi mappa som kohort run --out skreiv
    en nothing that numbers are found by
    nb ingen nøkler å finne tallene med
    nn ingen nøklar å finne tala med
    en nothing that numbers of {1} are found by
    nb ingen nøkler å finne tallene i {1} med
    nn ingen nøklar å finne tala i {1} med
    en columns and rows by the names they have in every language
    nb kolonner og rader med navnene de har i alle språk
    nn kolonner og rader med namna dei har i alle språk
    en those that {1} tells of
    nb dem som står i {1}
    nn dei som står i {1}
    en removed from {1}, where nothing was hidden
    nb fjernet fra {1}, der ingenting var skjult
    nn fjerna frå {1}, der ingenting var skjult
    en left in {1} as they were; they may tell what is hidden
    nb står igjen i {1} som de var, og kan vise det som er skjult
    nn står att i {1} som dei var, og kan vise det som er skjult
    en  and {1} more
    nb  og {1} til
    nn  og {1} til
    en {1}: {2}{3}
    nb {1}: {2}{3}
    nn {1}: {2}{3}
    en stopped; the result is written to {1}
    nb stanset; resultatet er skrevet til {1}
    nn stansa; resultatet er skrive til {1}
    en stopped; the result is written to {1}, and {2} is not
    nb stanset; resultatet er skrevet til {1}, og {2} er ikke skrevet
    nn stansa; resultatet er skrive til {1}, og {2} er ikkje skriven
    en the result has a file of that name; give the page another
    nb resultatet har en fil med det navnet; gi siden et annet
    nn resultatet har ei fil med det namnet; gi sida eit anna
    en The result is written to {1}.
    nb Resultatet er skrevet til {1}.
    nn Resultatet er skrive til {1}.
    en kohort run FOLDER --out RESULT makes one
    nb kohort run MAPPE --out RESULTAT lager et
    nn kohort run MAPPE --out RESULTAT lagar eit
    en kohort import ssb makes befolkning.csv of a download, and kohort init the folder
    nb kohort import ssb lager befolkning.csv av en nedlasting, og kohort init lager mappen
    nn kohort import ssb lagar befolkning.csv av ei nedlasting, og kohort init lagar mappa
    en --to {1} is not after --from {2}: what is scored comes after it
    nb --to {1} er ikke etter --from {2}: det som måles, kommer etter
    nn --to {1} er ikkje etter --from {2}: det som blir målt, kjem etter
    """#
}
