extension PhraseTable {
  /// The list of results, sources and definitions.
  static let result = #"""
    en what is new
    nb hva som er nytt
    nn kva som er nytt
    en CHANGE FROM LAST PLAN
    nb ENDRING FRA FORRIGE PLAN
    nn ENDRING FRÅ FØRRE PLAN
    en why the handlingsprogram is another than in the last plan
    nb hvorfor handlingsprogrammet er et annet enn i forrige plan
    nn kvifor handlingsprogrammet er eit anna enn i førre plan
    en CHANGE OF THE LEVEL OF COST
    nb ENDRING I KOSTNADSNIVÅ
    nn ENDRING I KOSTNADSNIVÅ
    en why the level of cost is another
    nb hvorfor kostnadsnivået er et annet
    nn kvifor kostnadsnivået er eit anna
    en CHANGE OF POPULATION
    nb ENDRING I FOLKETALL
    nn ENDRING I FOLKETAL
    en why the population is another
    nb hvorfor folketallet er et annet
    nn kvifor folketalet er eit anna
    en CHANGE OF NEED
    nb ENDRING I BEHOV
    nn ENDRING I BEHOV
    en why the need is another
    nb hvorfor behovet er et annet
    nn kvifor behovet er eit anna
    en CHANGE OF STAFF
    nb ENDRING I ÅRSVERK
    nn ENDRING I ÅRSVERK
    en why the årsverk are others
    nb hvorfor årsverkene er andre
    nn kvifor årsverka er andre
    en YEAR
    nb ÅR
    nn ÅR
    en YEAR_median, YEAR_PERCENT
    nb ÅR_median, ÅR_PROSENT
    nn ÅR_median, ÅR_PROSENT
    en PERCENT
    nb PROSENT
    nn PROSENT
    en SOURCES
    nb KILDER
    nn KJELDER
    en each file of the folder: rows by status, sources and fingerprint
    nb hver fil i mappen: rader etter status, kilder og fingeravtrykk
    nn kvar fil i mappa: rader etter status, kjelder og fingeravtrykk
    en the file of the scenario folder
    nb filen i scenariomappen
    nn fila i scenariomappa
    en rows printed by the source
    nb rader som er publisert i kilden
    nn rader som er publiserte i kjelda
    en rows that follow from printed ones
    nb rader som følger av publiserte
    nn rader som følgjer av publiserte
    en rows that are assumed
    nb rader som er antatt
    nn rader som er føresette
    en rows without a status
    nb rader uten status
    nn rader utan status
    en sources the file names
    nb kildene filen nevner
    nn kjeldene fila nemner
    en fingerprint of the file
    nb filens fingeravtrykk
    nn fingeravtrykket til fila
    en DEFINITIONS
    nb DEFINISJONER
    nn DEFINISJONAR
    en the choices and words that the run rests on
    nb valgene og ordene kjøringen bygger på
    nn vala og orda køyringa bygger på
    en what is defined
    nb det som defineres
    nn det som blir definert
    en what it means here
    nb hva det betyr her
    nn kva det betyr her
    en scenario
    nb scenario
    nn scenario
    en years
    nb år
    nn år
    en step length
    nb steglengde
    nn steglengde
    en open age
    nb åpen alder
    nn open alder
    en {1} years and over
    nb {1} år og over
    nn {1} år og over
    en migration timing
    nb migrasjonstid
    nn migrasjonstid
    en births exposure
    nb fødselseksponering
    nn fødselseksponering
    en open group
    nb åpen gruppe
    nn open gruppe
    en infant rule (a0)
    nb spedbarnsregel (a0)
    nn spedbarnsregel (a0)
    en need year
    nb behovsår
    nn behovsår
    en need date
    nb behovsdato
    nn behovsdato
    en need is shown for 
    nb behovet vises for 
    nn behovet blir vist for 
    en alternative
    nb alternativ
    nn alternativ
    en denominator of the ladders
    nb nevner i trappene
    nn nemnar i trappene
    en single ages
    nb ettårige aldre
    nn eittårige aldrar
    en befolkning.csv: age groups of {1} are spread over single ages
    nb befolkning.csv: aldersgruppene i {1} er delt på ettårige aldre
    nn befolkning.csv: aldersgruppene i {1} er delte på eittårige aldrar
    en not set: {1}
    nb ikke satt: {1}
    nn ikkje sett: {1}
    en clipped
    nb beskåret
    nn avkorta
    en movers out whom the rates asked for and who were not there at the age; a column of bevegelser.csv
    nb utflyttere som ratene ba om, men som ikke fantes i alderen; kolonne i bevegelser.csv
    nn utflyttarar som ratane bad om, men som ikkje fanst i alderen; kolonne i bevegelser.csv
    en between given years
    nb mellom oppgitte år
    nn mellom oppgitte år
    en SFK, e0, SRB, migration and levels: straight line between given years, the last one after; mx, S and fertility rates: the latest given year
    nb SFK, e0, SRB, flytting og nivåer: rett linje mellom oppgitte år, som siste år etterpå; mx, S og fødselsrater: siste oppgitte år
    nn SFK, e0, SRB, flytting og nivå: rett linje mellom oppgitte år, som siste år etterpå; mx, S og fødselsratar: siste oppgitte år
    en  (not set)
    nb  (ikke satt)
    nn  (ikkje sett)
    en {1} (not set: the last year)
    nb {1} (ikke satt: siste år)
    nn {1} (ikkje sett: siste år)
    en {1} (set)
    nb {1} (satt)
    nn {1} (sett)
    en {1} (the last year; the run does not have {2})
    nb {1} (siste år; kjøringen har ikke {2})
    nn {1} (siste år; køyringa har ikkje {2})
    en the total grows by {1} {2}–{3} and as fast afterwards
    nb folketallet vokser {1} ganger {2}–{3} og like fort etterpå
    nn folketalet veks {1} gonger {2}–{3} og like fort etterpå
    en kontrolltotaler.csv through {1}, not bound afterwards
    nb kontrolltotaler.csv til og med {1}, ikke bundet etterpå
    nn kontrolltotaler.csv til og med {1}, ikkje bunden etterpå
    en no
    nb nei
    nn nei
    en The folder as it stands
    nb Grunnlaget i mappen
    nn Grunnlaget i mappa
    en  (other scenarios: {1})
    nb  (andre scenarier: {1})
    nn  (andre scenario: {1})
    en  · --scenario NAME
    nb  · --scenario NAVN
    nn  · --scenario NAMN
    en Next: --out result (CSV for Excel){1} · kohort check FOLDER · kohort import ssb FILE --region CODE --out FOLDER
    nb Videre: --out resultat (CSV for Excel){1} · kohort check MAPPE · kohort import ssb FIL --region KODE --out MAPPE
    nn Vidare: --out resultat (CSV for Excel){1} · kohort check MAPPE · kohort import ssb FIL --region KODE --out MAPPE
    en {1} is hidden: fewer than {2} users, or a number that would tell
    nb {1} er skjult: under {2} brukere, eller et tall som ville røpe det
    nn {1} er skjult: under {2} brukarar, eller eit tal som ville røpe det
    en Fewer than {1} users are hidden: {2} cells in the files.
    nb Under {1} brukere er skjult: {2} celler i filene.
    nn Under {1} brukarar er skjulte: {2} celler i filene.
    en 1 year
    nb 1 år
    nn 1 år
    en {1} years
    nb {1} år
    nn {1} år
    en  Left out: {1}.
    nb  Utelatt: {1}.
    nn  Utelate: {1}.
    en 1 row
    nb 1 rad
    nn 1 rad
    en {1} rows
    nb {1} rader
    nn {1} rader
    en 1 assumed
    nb 1 forutsatt
    nn 1 føresett
    en {1} assumed
    nb {1} forutsatte
    nn {1} føresette
    en not in the folder: {1}
    nb ikke i mappen: {1}
    nn ikkje i mappa: {1}
    en {1} is not read; save it as CSV
    nb {1} blir ikke lest; lagre den som CSV
    nn {1} blir ikkje lesen; lagre ho som CSV
    en capital letters in the name
    nb store bokstaver i navnet
    nn store bokstavar i namnet
    en a file named {1}
    nb en fil som heter {1}
    nn ei fil som heiter {1}
    en give the file that name
    nb gi filen det navnet
    nn gi fila det namnet
    """#
}
