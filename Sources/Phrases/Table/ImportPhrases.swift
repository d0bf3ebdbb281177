extension PhraseTable {
  /// What the import of files of Statistics Norway says.
  static let importing = #"""
    en no municipality of 2024
    nb ingen av kommunene i 2024
    nn ingen av kommunane i 2024
    en numbers of today, such as 3203
    nb dagens kommunenumre, for eksempel 3203
    nn dagens kommunenummer, til dømes 3203
    en --region with one number chains the earlier ones
    nb bruk --region med ett kommunenummer, så blir også tidligere numre for området tatt med
    nn bruk --region med eitt kommunenummer, så blir òg tidlegare nummer for området tekne med
    en {1} and {2} have the same figures in every year: the source halved their sum, and neither is right by itself
    nb {1} og {2} har like tall i alle år: kilden har delt summen i to, og ingen av dem er riktig alene
    nn {1} og {2} har like tal i alle år: kjelda har delt summen i to, og ingen av dei er rett åleine
    en {1}: nobody in {2}; the code did not exist, and the year is left out there
    nb {1}: ingen personer i {2}; koden fantes ikke, og året er utelatt der
    nn {1}: ingen personar i {2}; koden fanst ikkje, og året er utelate der
    en left out, no municipality of 2024: {1} ({2} codes)
    nb utelatt fordi de ikke er kommuner i 2024: {1} (antall koder: {2})
    nn utelatne fordi dei ikkje er kommunar i 2024: {1} (talet på kodar: {2})
    en only zeros
    nb bare nuller
    nn berre nullar
    en only zeros for {1}
    nb bare nuller for {1}
    nn berre nullar for {1}
    en persons, since the number was in use
    nb personer, siden nummeret var i bruk
    nn personar, sidan nummeret var i bruk
    en zero is not missing: fetch the table anew, or take the year out
    nb null er ikke det samme som at tallet mangler: hent tabellen på nytt, eller ta ut året
    nn null er ikkje det same som at talet manglar: hent tabellen på nytt, eller ta ut året
    en a count on 31 December is none on the 1 January that Kohort's years are: fetch a table of 1 January, such as 07459
    nb folketall 31. desember er ikke folketall 1. januar, som årene i Kohort er: hent en tabell per 1. januar, for eksempel 07459
    nn folketal 31. desember er ikkje folketal 1. januar, som åra i Kohort er: hent ein tabell per 1. januar, til dømes 07459
    en quarters and months are no years, which are their 1 January: fetch a table of 1 January, such as 07459
    nb kvartaler og måneder er ikke år, som er 1. januar: hent en tabell per 1. januar, for eksempel 07459
    nn kvartal og månader er ikkje år, som er 1. januar: hent ein tabell per 1. januar, til dømes 07459
    en years are their 1 January: fetch a table of that day, such as 07459
    nb et år er 1. januar: hent en tabell fra den dagen, for eksempel 07459
    nn eit år er 1. januar: hent ein tabell frå den dagen, til dømes 07459
    en a projection of all persons
    nb en framskriving av alle personer
    nn ei framskriving av alle personar
    en {1}: all rows have {2} under {3}; they are read as a projection of all persons
    nb {1}: alle radene har {2} under {3}; de er lest som en framskriving av alle personer
    nn {1}: alle radene har {2} under {3}; dei er lesne som ei framskriving av alle personar
    en fetch the projection of all persons on 1 January, such as table 14288
    nb hent framskrivingen av alle personer 1. januar, for eksempel tabell 14288
    nn hent framskrivinga av alle personar 1. januar, til dømes tabell 14288
    en a number that did not exist has no projection: take its rows out
    nb et nummer som ikke fantes, har ingen framskriving: ta ut radene
    nn eit nummer som ikkje fanst, har inga framskriving: ta ut radene
    en every age from 0 to the highest once
    nb hver alder fra 0 til den høyeste én gang
    nn kvar alder frå 0 til den høgaste éin gong
    en the ages {1}
    nb aldrene {1}
    nn aldrane {1}
    en take them out of the table
    nb ta dem ut av tabellen
    nn ta dei ut av tabellen
    en age groups that overlap
    nb aldersgrupper som overlapper
    nn aldersgrupper som overlappar
    en fetch the table with one kind of age group
    nb hent tabellen med bare én type aldersgrupper
    nn hent tabellen med berre éin type aldersgrupper
    en no row for {1}
    nb ingen rad for {1}
    nn inga rad for {1}
    en all ages together and no age by itself
    nb alle aldre samlet og ingen alder for seg
    nn alle aldrar samla og ingen alder for seg
    en fetch the table with all ages
    nb hent tabellen med alle aldre
    nn hent tabellen med alle aldrar
    en {1} for {2} {3}
    nb {1} for {2} {3}
    nn {1} for {2} {3}
    en {1} for {2}
    nb {1} for {2}
    nn {1} for {2}
    en {1}, the sum of its parts
    nb {1}, som er summen av delene
    nn {1}, som er summen av delane
    en one of them is wrong: fetch the table anew, without totals
    nb ett av tallene er feil: hent tabellen på nytt, uten totaler
    nn eitt av tala er feil: hent tabellen på nytt, utan totalar
    en the unit {1}
    nb enheten {1}
    nn eininga {1}
    en persons, one by one
    nb personer, én for én
    nn personar, éin for éin
    en figures of {1}
    nb tall for {1}
    nn tal for {1}
    en {1}: the unit {2} is not known; the figures are read as persons
    nb {1}: enheten {2} er ikke kjent; tallene er lest som personer
    nn {1}: eininga {2} er ikkje kjend; tala er lesne som personar
    en a whole number of persons
    nb et helt antall personer
    nn eit heilt tal personar
    en number and name are of two municipalities: fetch the table anew
    nb nummer og navn gjelder to kommuner: hent tabellen på nytt
    nn nummer og namn gjeld to kommunar: hent tabellen på nytt
    en a total does not say of what it is: fetch the table with the municipality, by its number
    nb en total sier ikke hva den gjelder: hent tabellen med kommunen, med nummer
    nn ein total seier ikkje kva han gjeld: hent tabellen med kommunen, med nummer
    en kvinner alone here, and menn alone in {1}
    nb bare kvinner her, og bare menn i {1}
    nn berre kvinner her, og berre menn i {1}
    en kvinner and menn in one table
    nb kvinner og menn i én tabell
    nn kvinner og menn i éin tabell
    en some ages here, and others in {1}
    nb noen aldre her, og andre i {1}
    nn nokre aldrar her, og andre i {1}
    en every age in one table
    nb alle aldre i én tabell
    nn alle aldrar i éin tabell
    en fetch them in one table, or put one below the other
    nb hent dem i én tabell, eller sett den ene under den andre
    nn hent dei i éin tabell, eller set den eine under den andre
    en fetch both in one table, or put one below the other with a column kjønn
    nb hent begge i én tabell, eller sett den ene under den andre med en kolonne kjønn
    nn hent begge i éin tabell, eller set den eine under den andre med ein kolonne kjønn
    en no figure for {1} {2}
    nb ikke noe tall for {1} {2}
    nn ikkje noko tal for {1} {2}
    en no figure for {1} {2} ({3})
    nb ikke noe tall for {1} {2} ({3})
    nn ikkje noko tal for {1} {2} ({3})
    en a figure for every age
    nb et tall for hver alder
    nn eit tal for kvar alder
    en missing is not zero; fetch the table anew
    nb at et tall mangler, betyr ikke at det er null; hent tabellen på nytt
    nn at eit tal manglar, betyr ikkje at det er null; hent tabellen på nytt
    en {1} in {2} {3}
    nb {1} i {2} {3}
    nn {1} i {2} {3}
    en nobody in any year
    nb ingen personer i noe år
    nn ingen personar i noko år
    en {1} (earlier {2})
    nb {1} (tidligere {2})
    nn {1} (tidlegare {2})
    en a code without persons did not exist in that year
    nb en kode uten personer fantes ikke det året
    nn ein kode utan personar fanst ikkje det året
    en {1} left out: {2} has only zeros, so the code did not exist
    nb {1} er utelatt: {2} har bare nuller, så koden fantes ikke
    nn {1} er ikkje teke med: {2} har berre nullar, så koden fanst ikkje
    en {1} left out: {2} has no figures
    nb {1} er utelatt: {2} har ingen tall
    nn {1} er ikkje teke med: {2} har ingen tal
    en {1}: {2} stands without {3}, which later joined it; read as figures for today's borders
    nb {1}: {2} står uten {3}, som ble slått sammen med kommunen senere; lest som tall for dagens grenser
    nn {1}: {2} står utan {3}, som blei slått saman med kommunen seinare; lese som tal for grensene i dag
    en {1} in {2}
    nb {1} i {2}
    nn {1} i {2}
    en fetch {1} too
    nb hent også {1}
    nn hent òg {1}
    en other age groups than in {1}
    nb andre aldersgrupper enn i {1}
    nn andre aldersgrupper enn i {1}
    en the same age groups
    nb de samme aldersgruppene
    nn dei same aldersgruppene
    en {1} as in {2}
    nb {1} som i {2}
    nn {1} som i {2}
    en leave one of the files out
    nb utelat en av filene
    nn la vere å ta med ei av filene
    en {1} in {2}, which take a share of {3}
    nb {1} i {2}, som får en andel av {3}
    nn {1} i {2}, som får ein del av {3}
    en areas that went whole from one code to another
    nb områder som i sin helhet gikk fra én kode til en annen
    nn område som i heilskap gjekk frå éin kode til ein annan
    en use years from {1} on
    nb bruk år fra og med {1}
    nn bruk år frå og med {1}
    en no years
    nb ingen år
    nn ingen år
    en a dimension år or year
    nb en dimensjon år eller year
    nn ein dimensjon år eller year
    en no ages
    nb ingen aldre
    nn ingen aldrar
    en a dimension alder or age
    nb en dimensjon alder eller age
    nn ein dimensjon alder eller age
    en fetch table 07459 with alder
    nb hent tabell 07459 med alder
    nn hent tabell 07459 med alder
    en {1} codes of «{2}»
    nb {1} koder for «{2}»
    nn {1} kodar for «{2}»
    en the sex «{1}»
    nb kjønnet «{1}»
    nn kjønnet «{1}»
    en kvinner, menn or begge kjønn
    nb kvinner, menn eller begge kjønn
    nn kvinner, menn eller begge kjønn
    en {1}: the highest age, «{2}», is read as {3} and older
    nb {1}: den høyeste alderen, «{2}», er lest som {3} år og eldre
    nn {1}: den høgaste alderen, «{2}», er lesen som {3} år og eldre
    en Personer1 without a table number
    nb Personer1 uten tabellnummer
    nn Personer1 utan tabellnummer
    en Personer1 of table 07459
    nb Personer1 i tabell 07459
    nn Personer1 i tabell 07459
    en Personer1 of table {1}
    nb Personer1 i tabell {1}
    nn Personer1 i tabell {1}
    en Personer1 counts persons in 07459 and is the low alternative in 12882 and 14746; keep the title line, or fetch the file with texts
    nb Personer1 er antall personer i 07459 og lavalternativet i 12882 og 14746; behold tittellinjen, eller hent filen med tekster
    nn Personer1 er talet på personar i 07459 og lågalternativet i 12882 og 14746; behald tittellinja, eller hent fila med tekstar
    en it counts persons in 07459 and is the low alternative in 12882 and 14746
    nb Personer1 er antall personer i 07459 og lavalternativet i 12882 og 14746
    nn Personer1 er talet på personar i 07459 og lågalternativet i 12882 og 14746
    en nothing counted
    nb ingenting som er talt
    nn ingenting som er talt
    en {1} counted
    nb {1} som er talt
    nn {1} som er talt
    en persons counted once
    nb personer, talt én gang
    nn personar, talde éin gong
    en fetch the table with Personer alone
    nb hent tabellen med bare Personer
    nn hent tabellen med berre Personer
    en the time «{1}»
    nb tidspunktet «{1}»
    nn tidspunktet «{1}»
    en a year
    nb et år
    nn eit år
    en no sexes
    nb ingen kjønn
    nn ingen kjønn
    en only {1}
    nb bare {1}
    nn berre {1}
    en kvinner and menn
    nb kvinner og menn
    nn kvinner og menn
    en fetch table 07459 with kjønn and alder
    nb hent tabell 07459 med kjønn og alder
    nn hent tabell 07459 med kjønn og alder
    en other age groups than before
    nb andre aldersgrupper enn tidligere
    nn andre aldersgrupper enn tidlegare
    en the same in all years
    nb de samme i alle år
    nn dei same i alle år
    en the years {1}
    nb årene {1}
    nn åra {1}
    en the same
    nb de samme
    nn dei same
    en  or 
    nb  eller 
    nn  eller 
    en the region {1}, a code of the past
    nb regionen {1}, en kode som ikke lenger er i bruk
    nn regionen {1}, ein kode som ikkje lenger er i bruk
    en a code of 2024
    nb en kode fra 2024
    nn ein kode frå 2024
    en give --region {1}
    nb oppgi --region {1}
    nn oppgi --region {1}
    en the total goes from {1} in {2} to {3} in {4} ({5} %): look for a change of borders
    nb folketallet går fra {1} i {2} til {3} i {4} ({5} %): se etter en endring av grensene
    nn folketalet går frå {1} i {2} til {3} i {4} ({5} %): sjå etter ei endring av grensene
    en the year the projection is from
    nb året framskrivingen er fra
    nn året framskrivinga er frå
    en an age such as «0 år», «1-5 år» or «90 år eller eldre»
    nb en alder, for eksempel «0 år», «1-5 år» eller «90 år eller eldre»
    nn ein alder, til dømes «0 år», «1-5 år» eller «90 år eller eldre»
    en fetch the projection with both sexes
    nb hent framskrivingen med begge kjønn
    nn hent framskrivinga med begge kjønn
    en fetch the projection with all ages
    nb hent framskrivingen med alle aldre
    nn hent framskrivinga med alle aldrar
    en the columns {1} too
    nb også kolonnene {1}
    nn òg kolonnene {1}
    en the alternatives {1}
    nb alternativene {1}
    nn alternativa {1}
    en the main alternative, MMMM
    nb hovedalternativet, MMMM
    nn hovudalternativet, MMMM
    en fetch the projection with it
    nb hent framskrivingen med det
    nn hent framskrivinga med det
    en no rows of a projection
    nb ingen rader fra en framskriving
    nn ingen rader frå ei framskriving
    en the regions {1}
    nb regionene {1}
    nn regionane {1}
    en places of the population file
    nb steder i filen med folketall
    nn stader i fila med folketal
    en give numbers of today, such as 3203, or names
    nb skriv dagens kommunenumre, for eksempel 3203, eller navn
    nn skriv dagens kommunenummer, til dømes 3203, eller namn
    en projections from {1}
    nb framskrivinger fra {1}
    nn framskrivingar frå {1}
    en a projection from {1} with years through {2}
    nb en framskriving fra {1} med år til og med {2}
    nn ei framskriving frå {1} med år til og med {2}
    en the vintage is compared from the year it was made: give it in --from
    nb en årgang sammenlignes fra året den ble laget: oppgi det året i --from
    nn ein årgang blir samanlikna frå året han blei laga: oppgi det året i --from
    en four digits
    nb fire sifre
    nn fire siffer
    en give {1} ({2}): the first digit is a zero
    nb oppgi {1} ({2}): det første sifferet er en null
    nn oppgi {1} ({2}): det første sifferet er ein null
    en the number of a municipality
    nb et kommunenummer
    nn eit kommunenummer
    en give {1}
    nb oppgi {1}
    nn oppgi {1}
    en {1} is the county {2}: give the number of a municipality in it, or alle
    nb {1} er fylke {2}: oppgi nummeret til en kommune i det, eller alle
    nn {1} er fylke {2}: oppgi nummeret til ein kommune i det, eller alle
    en no region column
    nb ingen kolonne for region
    nn inga kolonne for region
    en rows of {1}
    nb rader for {1}
    nn rader for {1}
    en the file does not say which region it is of: fetch the table with region
    nb filen sier ikke hvilken region den gjelder: hent tabellen med region
    nn fila seier ikkje kva region ho gjeld: hent tabellen med region
    en the first zero of the number is lost, as spreadsheets lose it: fetch the file anew and do not save it there
    nb den første nullen i nummeret er borte, slik den blir i et regneark: hent filen på nytt, og ikke lagre den derfra
    nn den første nullen i nummeret er borte, slik han blir i eit rekneark: hent fila på nytt, og ikkje lagre ho derifrå
    en the regions {1} by their names only
    nb regionene {1} med bare navn
    nn regionane {1} med berre namn
    en numbers of municipalities, {1}
    nb kommunenumre, {1}
    nn kommunenummer, {1}
    en fetch the table with codes and texts, or as JSON-stat2: a name does not tell the borders
    nb hent tabellen med koder og tekster, eller som JSON-stat2: et navn sier ikke hvilke grenser som gjelder
    nn hent tabellen med kodar og tekstar, eller som JSON-stat2: eit namn seier ikkje kva grenser som gjeld
    en the regions {1}, which are {2}
    nb regionene {1}, som er {2}
    nn regionane {1}, som er {2}
    en {1}, {2}
    nb {1}, {2}
    nn {1}, {2}
    en fetch the table with regions of that level
    nb hent tabellen med regioner på det nivået
    nn hent tabellen med regionar på det nivået
    en fetch the table with this region too
    nb hent tabellen med denne regionen også
    nn hent tabellen med denne regionen òg
    en the whole country
    nb hele landet
    nn heile landet
    en counties
    nb fylker
    nn fylke
    en municipalities
    nb kommuner
    nn kommunar
    en parts of towns
    nb bydeler
    nn bydelar
    en basic statistical units
    nb grunnkretser
    nn grunnkrinsar
    en table {1}, {2}
    nb tabell {1}, {2}
    nn tabell {1}, {2}
    en {1}, by the title {2}
    nb {1}, etter tittelen {2}
    nn {1}, etter tittelen {2}
    en {1}, by the column {2}
    nb {1}, etter kolonnen {2}
    nn {1}, etter kolonna {2}
    en {1}, by {2}
    nb {1}, etter {2}
    nn {1}, etter {2}
    en {1}, by {2} of {3}
    nb {1}, etter {2} i {3}
    nn {1}, etter {2} i {3}
    en {1}: table {2}, {3}, is not one of the known population tables; it is read as persons on 1 January
    nb {1}: tabell {2}, {3}, er ikke blant de kjente folketallstabellene; den er lest som personer 1. januar
    nn {1}: tabell {2}, {3}, er ikkje blant dei kjende folketalstabellane; han er lesen som personar 1. januar
    en {1}: the title {2} has no word for the whole population; it is read as persons on 1 January
    nb {1}: tittelen {2} har ikke noe ord for hele befolkningen; den er lest som personer 1. januar
    nn {1}: tittelen {2} har ikkje noko ord for heile folketalet; han er lesen som personar 1. januar
    en {1}: the name of the file speaks of {2}, the file itself does not say what it counts; it is read as persons on 1 January
    nb {1}: filnavnet tyder på {2}, men filen sier ikke selv hva den teller; den er lest som personer 1. januar
    nn {1}: filnamnet tyder på {2}, men fila seier ikkje sjølv kva ho tel; ho er lesen som personar 1. januar
    en take one of the codes out
    nb ta ut en av kodene
    nn ta ut ein av kodane
    en two columns of one kind, {1}
    nb to kolonner av samme slag, {1}
    nn to kolonner av same slag, {1}
    en take the other out
    nb ta ut den andre
    nn ta ut den andre
    en «{1}» and «{2}» for the same sex
    nb «{1}» og «{2}» for samme kjønn
    nn «{1}» og «{2}» for same kjønn
    en each sex once
    nb hvert kjønn én gang
    nn kvart kjønn éin gong
    en take one of them out
    nb ta ut en av dem
    nn ta ut ein av dei
    en {1} for the same age
    nb {1} for samme alder
    nn {1} for same alder
    en no row for {1} and older
    nb ingen rad for {1} år og eldre
    nn inga rad for {1} år og eldre
    en fetch the table with all ages, the last one «105 år eller eldre»
    nb hent tabellen med alle aldre, den siste «105 år eller eldre»
    nn hent tabellen med alle aldrar, den siste «105 år eller eldre»
    en «{1}» is an age group that a spreadsheet made a date of: fetch the file anew and do not save it there
    nb «{1}» er en aldersgruppe som et regneark har gjort til en dato: hent filen på nytt, og ikke lagre den derfra
    nn «{1}» er ei aldersgruppe som eit rekneark har gjort til ein dato: hent fila på nytt, og ikkje lagre ho derifrå
    en «{1}» has no upper end: write «{2}+» or «{3} år eller eldre»
    nb «{1}» har ingen øvre grense: skriv «{2}+» eller «{3} år eller eldre»
    nn «{1}» har inga øvre grense: skriv «{2}+» eller «{3} år eller eldre»
    en {1} persons together
    nb {1} personer til sammen
    nn {1} personar til saman
    en the total alone
    nb totalen alene
    nn totalen åleine
    en fetch the table with «{1}» alone
    nb hent tabellen med bare «{1}»
    nn hent tabellen med berre «{1}»
    en fetch the table without it; it has {1}
    nb hent tabellen uten den; den har {1}
    nn hent tabellen utan han; han har {1}
    en a column without a name that has only «{1}»
    nb en kolonne uten navn med bare «{1}»
    nn ei kolonne utan namn med berre «{1}»
    en only «{1}» of «{2}»
    nb bare «{1}» i «{2}»
    nn berre «{1}» i «{2}»
    en the whole population, such as «I alt»
    nb hele befolkningen, for eksempel «I alt»
    nn heile befolkninga, til dømes «I alt»
    en {1} persons for the whole country
    nb {1} personer i hele landet
    nn {1} personar i heile landet
    en at least {1}
    nb minst {1}
    nn minst {1}
    en figures in thousands must be fetched as persons
    nb tall i tusen må hentes som personer
    nn tal i tusen må hentast som personar
    en a file without a region column may be of one municipality: fetch the table with region
    nb en fil uten kolonne for region kan gjelde én kommune: hent tabellen med region
    nn ei fil utan kolonne for region kan gjelde éin kommune: hent tabellen med region
    en a projection
    nb en framskriving
    nn ei framskriving
    en births
    nb fødte
    nn fødde
    en deaths or mortality
    nb døde eller dødelighet
    nn døde eller dødelegheit
    en moves
    nb flyttinger
    nn flyttingar
    en changes of the population
    nb endringer i folketallet
    nn endringar i folketalet
    en persons by background or citizenship
    nb innvandrere eller personer etter bakgrunn eller statsborgerskap
    nn innvandrarar eller personar etter bakgrunn eller statsborgarskap
    en households or persons in them
    nb husholdninger eller personer i dem
    nn hushald eller personar i dei
    en dwellings
    nb boliger
    nn bustader
    en users of services
    nb brukere av tjenester
    nn brukarar av tenester
    en staff
    nb årsverk eller ansatte
    nn årsverk eller tilsette
    en accounts
    nb regnskapstall
    nn rekneskapstal
    en marriages and divorces
    nb ekteskap og skilsmisser
    nn ekteskap og skilsmisser
    en employment
    nb sysselsatte eller arbeidsledige
    nn sysselsette eller arbeidsledige
    en pupils, students or education
    nb elever, studenter eller utdanning
    nn elevar, studentar eller utdanning
    en recipients of benefits
    nb mottakere av ytelser
    nn mottakarar av ytingar
    en income or wealth
    nb inntekt eller formue
    nn inntekt eller formue
    en persons who can vote, or did
    nb personer som kan stemme, eller har stemt
    nn personar som kan røyste, eller har røysta
    en members
    nb medlemmer
    nn medlemmar
    en persons with an illness or a disability
    nb personer med en sykdom eller funksjonsnedsettelse
    nn personar med ein sjukdom eller ei funksjonsnedsetjing
    en shares, rates or thousands
    nb andeler, rater eller tusener
    nn delar, ratar eller tusen
    en persons on another day than 1 January
    nb personer på et annet tidspunkt enn 1. januar
    nn personar på eit anna tidspunkt enn 1. januar
    en fetch table 07459 for the population
    nb hent tabell 07459 for folketallet
    nn hent tabell 07459 for folketalet
    en they belong in {1}; {2}
    nb slike tall hører hjemme i {1}; {2}
    nn slike tal høyrer heime i {1}; {2}
    en kontrolltotaler.csv, or in backtest --vintage
    nb kontrolltotaler.csv eller i backtest --vintage
    nn kontrolltotaler.csv eller i backtest --vintage
    en fruktbarhet.csv (as rates)
    nb fruktbarhet.csv (som rater)
    nn fruktbarhet.csv (som ratar)
    en dodelighet.csv (as rates)
    nb dodelighet.csv (som rater)
    nn dodelighet.csv (som ratar)
    en {1}: {2} cannot have been counted: the file was last updated in {3}. Is it a projection?
    nb {1}: {2} kan ikke være talt: filen ble sist oppdatert i {3}. Er det en framskriving?
    nn {1}: {2} kan ikkje vere talt: fila blei sist oppdatert i {3}. Er det ei framskriving?
    en {1}: {2} cannot have been counted: this version of Kohort knows of years through {3}. Is it a projection?
    nb {1}: {2} kan ikke være talt: denne versjonen av Kohort regner med talte år til og med {3}. Er det en framskriving?
    nn {1}: {2} kan ikkje vere talt: denne versjonen av Kohort reknar med talde år til og med {3}. Er det ei framskriving?
    en {1}: ten years or more between years ({2}): counts are there for every year, projections often are not
    nb {1}: ti år eller mer mellom årene ({2}): talte folketall finnes for hvert år, framskrivinger ofte ikke
    nn {1}: ti år eller meir mellom åra ({2}): talde folketal finst for kvart år, framskrivingar ofte ikkje
    en no columns {1}
    nb ingen kolonner {1}
    nn ingen kolonner {1}
    en persons by region, kjønn, alder and år
    nb personer etter region, kjønn, alder og år
    nn personar etter region, kjønn, alder og år
    en {1}: {2} is left out: {3} joined it later, and numbers are not added up here
    nb {1}: {2} er utelatt: {3} ble slått sammen med den senere, og numre legges ikke sammen her
    nn {1}: {2} er utelaten: {3} blei slått saman med han seinare, og nummer blir ikkje lagde saman her
    en left out, no municipality of 2024: {1}
    nb utelatt fordi de ikke er kommuner i 2024: {1}
    nn utelatne fordi dei ikkje er kommunar i 2024: {1}
    en give 0 for the whole country
    nb oppgi 0 for hele landet
    nn oppgi 0 for heile landet
    en {1} is a county of 2020–2023: give the number of a municipality in it, or alle
    nb {1} var et fylke i 2020–2023: oppgi nummeret til en kommune i det, eller alle
    nn {1} var eit fylke i 2020–2023: oppgi nummeret til ein kommune i det, eller alle
    en no municipality of 2024 has this name; StatBank shows the number in front of it
    nb ingen kommune i 2024 har dette navnet; Statistikkbanken viser nummeret foran navnet
    nn ingen kommune i 2024 har dette namnet; Statistikkbanken viser nummeret framfor namnet
    en {1}: the title names «{2}», and the file has no such column: are these figures of the whole population?
    nb {1}: tittelen nevner «{2}», men filen har ingen slik kolonne: er tallene for hele befolkningen?
    nn {1}: tittelen nemner «{2}», men fila har ingen slik kolonne: er tala for heile befolkninga?
    en {1}: {2} says {3}, and that speaks of {4}; it is read as persons on 1 January
    nb {1}: {2} sier {3}, og det handler om {4}; den er lest som personer 1. januar
    nn {1}: {2} seier {3}, og det handlar om {4}; ho er lesen som personar 1. januar
    """#
}
