extension PhraseTable {
  /// What the import of files of Statistics Norway says.
  static let importing = #"""
    en no municipality of 2024
    nb ingen av kommunene i 2024
    nn ingen av kommunane i 2024
    en numbers of today, such as 3203
    nb dagens kommunenumre, for eksempel 3203
    nn kommunenummer frå i dag, til dømes 3203
    en --region with one number chains the earlier ones
    nb bruk --region med ett kommunenummer, så blir også tidligere numre for området tatt med
    nn bruk --region med eitt kommunenummer, så blir også tidlegare nummer for området tekne med
    en other figures than before
    nb andre tall enn tidligere
    nn andre tal enn tidlegare
    en the same where a code stands twice
    nb de samme tallene der en kode står to ganger
    nn dei same tala der ein kode står to gonger
    en {1} and {2} have the same figures in every year: the source halved their sum, and neither is right by itself
    nb {1} og {2} har like tall i alle år: kilden har delt summen i to, og ingen av dem er riktig alene
    nn {1} og {2} har like tal i alle år: kjelda har delt summen i to, og ingen av dei er rett åleine
    en {1}: nobody in {2}; the code did not exist, and the year is left out there
    nb {1}: ingen personer i {2}; koden fantes ikke, og året er utelatt der
    nn {1}: ingen personar i {2}; koden fanst ikkje, og året er utelate der
    en left out, no municipality of 2024: {1} ({2} codes)
    nb utelatt fordi de ikke er kommuner i 2024: {1} (antall koder: {2})
    nn utelatne fordi dei ikkje er kommunar i 2024: {1} (talet på kodar: {2})
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
    en fetch the table with all ages
    nb hent tabellen med alle aldre
    nn hent tabellen med alle aldrar
    en {1} for {2} {3}
    nb {1} for {2} {3}
    nn {1} for {2} {3}
    en a whole number of persons
    nb et helt antall personer
    nn eit heilt tal personar
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
    en the regions {1} …
    nb regionene {1} …
    nn regionane {1} …
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
    nn hent også {1}
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
    en table {1}, a projection
    nb tabell {1}, en framskriving
    nn tabell {1}, ei framskriving
    en a projection, «{1}»
    nb en framskriving, «{1}»
    nn ei framskriving, «{1}»
    en observed persons
    nb registrert folketall
    nn registrert folketal
    en fetch table 07459
    nb hent tabell 07459
    nn hent tabell 07459
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
    en one
    nb én
    nn éin
    en fetch the table with one of {1}
    nb hent tabellen med bare én av {1}
    nn hent tabellen med berre éin av {1}
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
    """#
}
