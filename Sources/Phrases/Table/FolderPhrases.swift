extension PhraseTable {
  /// Scenario folders and their columns.
  static let folder = #"""
    en persons 16–66 years per person 67 years and over
    nb personer 16–66 år per person 67 år og over
    nn personar 16–66 år per person 67 år og over
    en persons 50–66 years per person 85 years and over
    nb personer 50–66 år per person 85 år og over
    nn personar 50–66 år per person 85 år og over
    en persons 65 years and over per person 20–64 years
    nb personer 65 år og over per person 20–64 år
    nn personar 65 år og over per person 20–64 år
    en persons 16–66 years per person 0–15 or 67 years and over
    nb personer 16–66 år per person 0–15 år eller 67 år og over
    nn personar 16–66 år per person 0–15 år eller 67 år og over
    en the control totals are of {1}; the adjustments of the bound run are kept, and the letters act on top
    nb kontrolltotalene er for {1}; justeringene fra den bundne kjøringen er beholdt, og bokstavene virker i tillegg
    nn kontrolltotalane er for {1}; justeringane frå den bundne køyringa er behaldne, og bokstavane verkar i tillegg
    en the control totals are of {1} and are not used: the adjustments to them may be the moves that are 0 here
    nb kontrolltotalene er for {1} og brukes ikke: justeringene til dem kan være flyttingen som her er 0
    nn kontrolltotalane er for {1} og blir ikkje brukte: justeringane til dei kan vere flyttinga som her er 0
    en the control totals are of {1} and are not used: there is no bound run to loosen from
    nb kontrolltotalene er for {1} og brukes ikke: det finnes ingen bundet kjøring å løsne fra
    nn kontrolltotalane er for {1} og blir ikkje brukte: det finst inga bunden køyring å løsne frå
    en the name in the region column
    nb navnet i regionkolonnen
    nn namnet i regionkolonna
    en all regions together
    nb alle regioner lagt sammen
    nn alle regionar lagde saman
    en the last complete year of befolkning.csv
    nb siste komplette år i befolkning.csv
    nn siste komplette år i befolkning.csv
    en the start year: no projection
    nb startåret: ingen framskriving
    nn startåret: inga framskriving
    en 1
    nb 1
    nn 1
    en 105
    nb 105
    nn 105
    en even
    nb jevn
    nn jevn
    en meanOfStartAndEnd
    nb gjennomsnitt_start_slutt
    nn gjennomsnitt_start_slutt
    en pooled
    nb samlet
    nn samlet
    en 1.0567 (Norway 1967–2019)
    nb 1,0567 (Norge 1967–2019)
    nn 1,0567 (Noreg 1967–2019)
    en both
    nb begge
    nn begge
    en andreev-kingkade
    nb andreev-kingkade
    nn andreev-kingkade
    en the folder as it stands
    nb grunnlaget
    nn grunnlaget
    en none
    nb ingen
    nn ingen
    en every fifth year, first and last
    nb hvert femte år, første og siste
    nn kvart femte år, første og siste
    en the last year
    nb siste år
    nn siste år
    en the need year
    nb behovsår
    nn behovsår
    en 0
    nb 0
    nn 0
    en 20
    nb 20
    nn 20
    en 1 January
    nb 1. januar
    nn 1. januar
    en no inputs ({1}….csv) of {2} files
    nb ikke inndata ({1}….csv) for alle de {2} filene
    nn ikkje inndata ({1}….csv) for alle dei {2} filene
    en a result that keeps its inputs
    nb et resultat som har tatt vare på inndata
    nn eit resultat som har teke vare på inndata
    en no scenario
    nb ikke noe scenario
    nn ikkje noko scenario
    en the result of a run
    nb resultatet av en kjøring
    nn resultatet av ei køyring
    en {1} is not a file of a scenario folder and is not used
    nb {1} hører ikke til i en scenariomappe og brukes ikke
    nn {1} høyrer ikkje til i ei scenariomappe og blir ikkje brukt
    en age groups of one year up to {1}+
    nb ettårige aldersgrupper opp til {1}+
    nn eittårige aldersgrupper opp til {1}+
    en age groups of {1} years up to {2}+
    nb aldersgrupper på {1} år opp til {2}+
    nn aldersgrupper på {1} år opp til {2}+
    en indikatorer.csv: «{1}» ({2}) is not shown: it cuts through {3}
    nb indikatorer.csv: «{1}» ({2}) vises ikke: aldersgrensene passer ikke med {3}
    nn indikatorer.csv: «{1}» ({2}) blir ikkje vist: aldersgrensene passar ikkje med {3}
    en aldersgrupper.csv is not used: it cuts through {1}
    nb aldersgrupper.csv brukes ikke: grensene passer ikke med {1}
    nn aldersgrupper.csv blir ikkje brukt: grensene passar ikkje med {1}
    en åpen_alder {1} with steglengde {2}
    nb åpen_alder {1} med steglengde {2}
    nn åpen_alder {1} med steglengde {2}
    en an open age that is a multiple of the step length
    nb en åpen alder som kan deles på steglengden
    nn ein open alder som kan delast på steglengda
    en a last year not before the first, {1}
    nb et siste år som ikke er før det første, {1}
    nn eit siste år som ikkje er før det første, {1}
    en kjønnsforhold in «{1}» beside SRB in fruktbarhet.csv
    nb kjønnsforhold i «{1}» ved siden av SRB i fruktbarhet.csv
    nn kjønnsforhold i «{1}» ved sida av SRB i fruktbarhet.csv
    en SRB goes before kjønnsforhold, which would change nothing: remove one of them
    nb SRB går foran kjønnsforhold, som da ikke endrer noe: fjern ett av dem
    nn SRB går føre kjønnsforhold, som då ikkje endrar noko: fjern eitt av dei
    en the region «{1}»
    nb regionen «{1}»
    nn regionen «{1}»
    en a region of befolkning.csv: {1}
    nb en region i befolkning.csv: {1}
    nn ein region i befolkning.csv: {1}
    en {1}: region {2} is not in befolkning.csv and is not used
    nb {1}: region {2} finnes ikke i befolkning.csv og brukes ikke
    nn {1}: region {2} finst ikkje i befolkning.csv og blir ikkje brukt
    en each field once in «{1}»
    nb hvert felt én gang i «{1}»
    nn kvart felt éin gong i «{1}»
    en whole years from 0, by which all homes come later
    nb et helt antall år fra 0, som er forsinkelsen for alle boligene
    nn eit heilt tal på år frå 0, som er forseinkinga for alle bustadene
    en a factor from 0 to 100, such as 0,8
    nb en faktor fra 0 til 100, for eksempel 0,8
    nn ein faktor frå 0 til 100, til dømes 0,8
    en a factor above 0, such as 1,24
    nb en faktor over 0, for eksempel 1,24
    nn ein faktor over 0, til dømes 1,24
    en a year after {1}
    nb et år etter {1}
    nn eit år etter {1}
    en four letters L M H K 0 for fertility, life expectancy, domestic moves and immigration, the first two not 0
    nb fire bokstaver blant L M H K 0 for fruktbarhet, levealder, innenlands flytting og innvandring, de to første ikke 0
    nn fire bokstavar blant L M H K 0 for fruktbarheit, levealder, innanlands flytting og innvandring, dei to første ikkje 0
    en ages such as 18+ that do not cut through an age group
    nb aldre, for eksempel 18+, som følger aldersgruppene
    nn aldrar, til dømes 18+, som følgjer aldersgruppene
    en husholdning.csv is not used where there is no boligbygging.csv
    nb husholdning.csv brukes ikke når boligbygging.csv ikke finnes
    nn husholdning.csv blir ikkje brukt når boligbygging.csv ikkje finst
    en scenario {1}: {2}
    nb scenario {1}: {2}
    nn scenario {1}: {2}
    en scenarios {1}: {2}
    nb scenarioene {1}: {2}
    nn scenarioa {1}: {2}
    en scenarios {1} and {2} more: {3}
    nb scenarioene {1} og {2} til: {3}
    nn scenarioa {1} og {2} til: {3}
    en {1} more warnings of the same kind
    nb {1} advarsler til av samme slag
    nn {1} åtvaringar til av same slag
    en a text in JSON
    nb en tekst i JSON
    nn ein tekst i JSON
    en CSV with a semicolon between the columns
    nb CSV med semikolon mellom kolonnene
    nn CSV med semikolon mellom kolonnene
    en save the table as CSV; kohort import ssb makes files of what is fetched from StatBank
    nb lagre tabellen som CSV; kohort import ssb lager filer av det som er hentet fra Statistikkbanken
    nn lagre tabellen som CSV; kohort import ssb lagar filer av det som er henta frå Statistikkbanken
    en the number {1}, which the region has in befolkning.csv
    nb nummeret {1}, som regionen har i befolkning.csv
    nn nummeret {1}, som regionen har i befolkning.csv
    en The files of a scenario folder
    nb Filene i en scenariomappe
    nn Filene i ei scenariomappe
    en A scenario folder for Kohort
    nb Scenariomappe for Kohort
    nn Scenariomappe for Kohort
    en give the folder that the run was of
    nb oppgi mappen som kjøringen er av
    nn oppgi mappa som køyringa er av
    en {1} has a header and no rows, and changes nothing
    nb {1} har overskrift og ingen rader, og endrer ingenting
    nn {1} har overskrift og ingen rader, og endrar ingenting
    en {1}, where it should stand and which is not in the folder
    nb {1}, der det skulle stå, men som ikke er i mappen
    nn {1}, der det skulle stå, men som ikkje er i mappa
    en «{1}» may be it: give it that name
    nb kanskje er det «{1}»: gi den dette navnet
    nn kanskje er det «{1}»: gi ho dette namnet
    en is it the column «{1}»?
    nb er det kolonnen «{1}»?
    nn er det kolonna «{1}»?
    en did you mean «{1}»?
    nb mente du «{1}»?
    nn meinte du «{1}»?
    en {1}:{2}:{3}: {4} is read as a number with three decimals; if these are thousands, write it without the mark
    nb {1}:{2}:{3}: {4} leses som et tall med tre desimaler; er det tusener, skriv det uten skilletegnet
    nn {1}:{2}:{3}: {4} blir lese som eit tal med tre desimalar; er det tusen, skriv det utan skiljeteiknet
    en {1}: the region «{2}» is a name; write the number {3}
    nb {1}: regionen «{2}» er et navn; skriv nummeret {3}
    nn {1}: regionen «{2}» er eit namn; skriv nummeret {3}
    en the number {1}, which {2} has
    nb nummeret {1}, som {2} har
    nn nummeret {1}, som {2} har
    en Every figure of this folder is made up. Keep the files you have figures for, put your own in, and delete the rest: `befolkning.csv` is the only one that must be there. `kohort check FOLDER` tells what is wrong and what is missed for what; `kohort run FOLDER` computes.
    nb Alle tall i denne mappen er oppdiktet. Behold filene dere har tall til, bytt ut tallene og slett resten: `befolkning.csv` er den eneste som må være der. `kohort check MAPPE` sier hva som er galt og hva som savnes til hva; `kohort run MAPPE` regner.
    nn Alle tal i denne mappa er dikta opp. Ta vare på filene kommunen har tal til, byt ut tala og slett resten: `befolkning.csv` er den einaste som må vere der. `kohort check MAPPE` seier kva som er gale og kva som er sakna til kva; `kohort run MAPPE` reknar.
    en The files of a scenario folder and their columns
    nb Filene i en scenariomappe og kolonnene deres
    nn Filene i ei scenariomappe og kolonnene deira
    en A file that is there turns its part of the run on. Headings may be Norwegian or English, in any order, and columns nobody knows give a warning.
    nb En fil som finnes, slår på sin del av kjøringen. Overskriftene kan være norske eller engelske, rekkefølgen er fri, og ukjente kolonner gir en advarsel.
    nn Ei fil som finst, slår på sin del av køyringa. Overskriftene kan vere norske eller engelske, rekkjefølgja er fri, og ukjende kolonner gir ei åtvaring.
    en Columns that every file may have
    nb Kolonner som alle filer kan ha
    nn Kolonner som alle filer kan ha
    en The fields of innstillinger.csv
    nb Feltene i innstillinger.csv
    nn Felta i innstillinger.csv
    en The words in columns and fields
    nb Ordene i kolonner og felt
    nn Orda i kolonner og felt
    en Large and small letters are alike.
    nb Store og små bokstaver er like.
    nn Store og små bokstavar er like.
    en gives
    nb gir
    nn gir
    en English
    nb engelsk
    nn engelsk
    en must be there
    nb må være der
    nn må vere der
    en means
    nb betyr
    nn tyder
    en field
    nb felt
    nn felt
    en without the field
    nb uten feltet
    nn utan feltet
    en there
    nb der
    nn der
    en word
    nb ord
    nn ord
    en read too
    nb leses også
    nn blir òg lese
    en a result that hides counts below {1}, and so keeps no inputs
    nb et resultat som skjuler tall under {1}, og derfor ikke har tatt vare på inndata
    nn eit resultat som skjuler tal under {1}, og difor ikkje har teke vare på inndata
    en run the folder without --skjul-under, into a folder that is not handed over
    nb kjør mappen uten --skjul-under, til en mappe som ikke deles
    nn køyr mappa utan --skjul-under, til ei mappe som ikkje blir delt
    en column
    nb kolonne
    nn kolonne
    en yes
    nb ja
    nn ja
    en per cent is read only where a share belongs; write {1} if it is one
    nb prosent leses bare der det skal stå en andel; skriv {1} hvis det er en
    nn prosent blir berre lese der det skal stå ein del; skriv {1} dersom det er ein
    en write the number alone, without «kr» and the like
    nb skriv bare tallet, uten «kr» og lignende
    nn skriv berre talet, utan «kr» og liknande
    en the whole heading as one field, {1}
    nb hele overskriften som ett felt, {1}
    nn heile overskrifta som eitt felt, {1}
    en a field for each column
    nb et felt for hver kolonne
    nn eit felt for kvar kolonne
    en take away the quotes around the rows, and put ; between the fields
    nb fjern anførselstegnene rundt radene, og sett ; mellom feltene
    nn ta bort hermeteikna rundt radene, og set ; mellom felta
    en 5 % more over all the years is written 1,05
    nb 5 % mer over alle årene skrives 1,05
    nn 5 % meir over alle åra blir skrive 1,05
    en {1} Then write its numbers in whole kroner or persons
    nb {1} Skriv da tallene i hele kroner eller personer
    nn {1} Skriv då tala i heile kroner eller personar
    en write numbers with the decimal mark of the rest of the file
    nb skriv tall med det samme desimaltegnet som i resten av filen
    nn skriv tal med det same desimalteiknet som i resten av fila
    en {1}, where it should stand and which has no rows
    nb {1}, der det skulle stå, men som ikke har noen rader
    nn {1}, der det skulle stå, men som ikkje har nokon rader
    en {1}:{2}:{3}: «{4}» is counted besides the row on line {5}; is it the sum of others? Then take it out
    nb {1}:{2}:{3}: «{4}» telles i tillegg til raden på linje {5}; er den summen av andre? Ta den i så fall ut
    nn {1}:{2}:{3}: «{4}» blir talt i tillegg til rada på linje {5}; er ho summen av andre? Ta ho i så fall ut
    en {1} is as much as the {2} rows beside it together; is it their sum? Then take it out
    nb {1} er like mye som de {2} andre radene til sammen; er det summen av dem? Ta den i så fall ut
    nn {1} er like mykje som dei {2} andre radene til saman; er det summen av dei? Ta han i så fall ut
    en {1} places on step {2}, where {3} people live; is a digit too many?
    nb {1} plasser på trinn {2}, der det bor {3} mennesker; er det et siffer for mye?
    nn {1} plassar på trinn {2}, der det bur {3} menneske; er det eit siffer for mykje?
    en {1} is not after {2}, where users are counted: is the year right?
    nb {1} er ikke etter {2}, da brukerne er talt: er året riktig?
    nn {1} er ikkje etter {2}, då brukarane er talde: er året rett?
    en {1} is after {2}, where the run ends: the row changes nothing
    nb {1} er etter {2}, der kjøringen slutter: raden endrer ingenting
    nn {1} er etter {2}, der køyringa sluttar: rada endrar ingenting
    en {1} of «{2}»
    nb {1} for «{2}»
    nn {1} for «{2}»
    en municipalities have no KOSTRA-funksjon {1}; theirs are 100–399 and 800–899: are the digits in order?
    nb kommuner har ingen KOSTRA-funksjon {1}; kommunenes er 100–399 og 800–899: står sifrene i rett rekkefølge?
    nn kommunar har ingen KOSTRA-funksjon {1}; dei til kommunane er 100–399 og 800–899: står siffera rett?
    en a row with {1} too
    nb en rad med {1} også
    nn ei rad med {1} òg
    en if it is a note, take it out; notes stand in merknad, in the row they are of
    nb er det en merknad, ta den ut; merknader står i kolonnen merknad, i raden de gjelder
    nn er det ein merknad, ta han ut; merknader står i kolonna merknad, i rada dei gjeld
    en times the mortality of all
    nb ganger dødeligheten i hele befolkningen
    nn gonger dødelegheita i heile befolkninga
    en {1}: {2}; do the figures belong in {3}?
    nb {1}: {2}; hører tallene hjemme i {3}?
    nn {1}: {2}; høyrer tala heime i {3}?
    en {1}:{2}:{3}: {4} is {5} without its first zero; write {6}
    nb {1}:{2}:{3}: {4} er {5} uten den første nullen; skriv {6}
    nn {1}:{2}:{3}: {4} er {5} utan den første nulla; skriv {6}
    en nobody in region {1} in {2} ({3})
    nb ingen i region {1} i {2} ({3})
    nn ingen i region {1} i {2} ({3})
    en persons of each sex
    nb personer av hvert kjønn
    nn personar av kvart kjønn
    en fetch the table with both sexes; of one sex alone, kjønn in innstillinger.csv says so
    nb hent tabellen med begge kjønn; for ett kjønn alene settes kjønn i innstillinger.csv
    nn hent tabellen med begge kjønn; for eitt kjønn åleine set ein kjønn i innstillinger.csv
    en rates of {1} or before; the first are: {2}
    nb rater for {1} eller før; de første er: {2}
    nn ratar for {1} eller før; dei første er: {2}
    en begin the run later, or give the rates of earlier years
    nb begynn kjøringen senere, eller legg til rater for tidligere år
    nn byrj køyringa seinare, eller legg til ratar for tidlegare år
    en the start year {1}
    nb startåret {1}
    nn startåret {1}
    en {1}: {2}; are they persons on 1 January?
    nb {1}: {2}; er tallene personer 1. januar?
    nn {1}: {2}; er tala personar 1. januar?
    """#
}
