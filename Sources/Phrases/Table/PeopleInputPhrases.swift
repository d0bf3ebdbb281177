extension PhraseTable {
  /// Problems and warnings of reading a folder: fields, settings, and who lives where.
  static let peopleInputs = #"""
    en {1}: the column «{2}» is not known and is not used
    nb {1}: kolonnen «{2}» er ukjent og blir ikke brukt
    nn {1}: kolonna «{2}» er ukjend og blir ikkje brukt
    en {1}: the column «{2}» stands twice; the first is used
    nb {1}: kolonnen «{2}» står to ganger; den første blir brukt
    nn {1}: kolonna «{2}» står to gonger; den første blir brukt
    en a count without thousands signs
    nb antall uten tusenskille
    nn tal utan tusenskilje
    en write 1234, not 1.234 or 1,234; a number with decimals has one or two
    nb skriv 1234, ikke 1.234 eller 1,234; et tall med desimaler har én eller to
    nn skriv 1234, ikkje 1.234 eller 1,234; eit tal med desimalar har éin eller to
    en kroner without thousands signs
    nb kroner uten tusenskille
    nn kroner utan tusenskilje
    en write 1234000, not 1.234.000 or 1,234,000
    nb skriv 1234000, ikke 1.234.000 eller 1,234,000
    nn skriv 1234000, ikkje 1.234.000 eller 1,234,000
    en a number ({1})
    nb et tall ({1})
    nn eit tal ({1})
    en a number below ten billion: the world has fewer people
    nb et tall under ti milliarder: så mange mennesker finnes ikke
    nn eit tal under ti milliardar: så mange menneske finst ikkje
    en a number not below {1}
    nb et tall ikke under {1}
    nn eit tal ikkje under {1}
    en a share from 0 to 1
    nb en andel fra 0 til 1
    nn ein andel frå 0 til 1
    en 6,2 % is written 0,062
    nb skriv 6,2 % som 0,062
    nn skriv 6,2 % som 0,062
    en a year of four digits
    nb et årstall med fire sifre
    nn eit årstal med fire siffer
    en an age or a group of ages such as 34, 0–4, 67+ or alle
    nb en alder eller en aldersgruppe, som 34, 0–4, 67+ eller alle
    nn ein alder eller ei aldersgruppe, som 34, 0–4, 67+ eller alle
    en a single age such as 34, or {1}+
    nb en enkelt alder som 34, eller {1}+
    nn ein enkelt alder som 34, eller {1}+
    en a group of {1} years such as {2}, or {3}+
    nb en gruppe på {1} år som {2}, eller {3}+
    nn ei gruppe på {1} år som {2}, eller {3}+
    en one of {1}
    nb ett av disse: {1}
    nn eitt av desse: {1}
    en an empty field
    nb en tom celle
    nn ei tom celle
    en «{1}» means that the number is not known; leave the row out or find the number
    nb «{1}» betyr at tallet ikke er kjent; la raden være ute eller finn tallet
    nn «{1}» betyr at talet ikkje er kjent; la rada vere ute eller finn talet
    en an age from 15 to 66
    nb en alder fra 15 til 66
    nn ein alder frå 15 til 66
    en a share of årsverk from 0 to below 1, such as 0,08
    nb en andel av årsverkene fra 0 til under 1, som 0,08
    nn ein andel av årsverka frå 0 til under 1, som 0,08
    en årsverk per employee above 0 and at most 1, such as 0,68
    nb årsverk per ansatt over 0 og høyst 1, som 0,68
    nn årsverk per tilsett over 0 og høgst 1, som 0,68
    en whole years from 1 to 10, usually 1 or 5
    nb hele år fra 1 til 10, oftest 1 eller 5
    nn heile år frå 1 til 10, oftast 1 eller 5
    en an age from 50 to 130
    nb en alder fra 50 til 130
    nn ein alder frå 50 til 130
    en boys per girl, such as 1,0567
    nb gutter per jente, som 1,0567
    nn gutar per jente, som 1,0567
    en years with spaces or commas between
    nb årstall med mellomrom eller komma
    nn årstal med mellomrom eller komma
    en a year from {1} to {2}
    nb et årstall fra {1} til {2}
    nn eit årstal frå {1} til {2}
    en faktor or tillegg; SFK only for fruktbarhet and e0 only for levealder
    nb faktor eller tillegg; SFK bare for fruktbarhet og e0 bare for levealder
    nn faktor eller tillegg; SFK berre for fruktbarhet og e0 berre for levealder
    en a factor from 0 to 100
    nb en faktor fra 0 til 100
    nn ein faktor frå 0 til 100
    en children per woman, such as 1,6
    nb barn per kvinne, som 1,6
    nn barn per kvinne, som 1,6
    en an empty field: only levealder has levels by sex
    nb en tom celle: bare levealder har nivåer etter kjønn
    nn ei tom celle: berre levealder har nivå etter kjønn
    en one value per component, level, sex, measure and year
    nb én verdi per komponent, nivå, kjønn, mål og år
    nn éin verdi per komponent, nivå, kjønn, mål og år
    en ages that do not cut through an age group of the run
    nb aldre som ikke deler opp en aldersgruppe i kjøringen
    nn aldrar som ikkje deler opp ei aldersgruppe i køyringa
    en ages that are bound once a year
    nb aldre som bare er bundet én gang hvert år
    nn aldrar som berre er bundne éin gong kvart år
    en totals of both sexes (begge, or nothing)
    nb tall for begge kjønn (begge, eller en tom celle)
    nn tal for begge kjønn (begge, eller ei tom celle)
    en a run of both sexes is not bound by sex
    nb en kjøring med begge kjønn kan ikke bindes for ett kjønn
    nn ei køyring med begge kjønn kan ikkje bindast for eitt kjønn
    en «{1}» without a sex: both sexes
    nb «{1}» uten kjønn, altså begge kjønn
    nn «{1}» utan kjønn, altså begge kjønn
    en totals of kvinner, since innstillinger.csv has kjønn kvinner
    nb tall for kvinner, siden innstillinger.csv har kjønn kvinner
    nn tal for kvinner, sidan innstillinger.csv har kjønn kvinner
    en write women's totals and kvinner in a column kjønn
    nb skriv tallene for kvinner, og kvinner i en kolonne kjønn
    nn skriv tala for kvinner, og kvinner i ei kolonne kjønn
    en an age up to {1}
    nb en alder opp til {1}
    nn ein alder opp til {1}
    en the lower bound of a group of {1} years up to {2}
    nb nedre grense for en gruppe på {1} år, opp til {2}
    nn nedre grense for ei gruppe på {1} år, opp til {2}
    en 0: the first age group bears no children
    nb 0: den første aldersgruppen føder ingen barn
    nn 0: den første aldersgruppa føder ingen barn
    en births per woman and year, not per 1000 women
    nb fødsler per kvinne og år, ikke per 1000 kvinner
    nn fødslar per kvinne og år, ikkje per 1000 kvinner
    en one {1} per age and year
    nb én verdi av {1} per alder og år
    nn éin verdi av {1} per alder og år
    en no rates by age
    nb ingen rater etter alder
    nn ingen ratar etter alder
    en rows with mål rate
    nb rader med rate i kolonnen mål
    nn rader med rate i kolonna mål
    en no rate at {1} in {2}, between {3} and {4}
    nb ingen rate ved {1} år i {2}, mellom {3} og {4} år
    nn ingen rate ved {1} år i {2}, mellom {3} og {4} år
    en {1}: {2}; beside rates that small it is read as 0
    nb {1}: {2}; ved siden av så små rater leses det som 0
    nn {1}: {2}; ved sida av så små ratar blir det lese som 0
    en every age between the youngest and the oldest with children
    nb hver alder mellom den yngste og den eldste som får barn
    nn kvar alder mellom den yngste og den eldste som får barn
    en write 0 where nobody is born
    nb skriv 0 der ingen blir født
    nn skriv 0 der ingen blir fødde
    en shares of profil for «{1}» in {2} that add up to {3}
    nb andeler i profil for «{1}» i {2} med summen {3}
    nn andelar i profil for «{1}» i {2} med summen {3}
    en 1 over all ages and both sexes
    nb summen 1 over alle aldre og begge kjønn
    nn summen 1 over alle aldrar og begge kjønn
    en heads of households per person, from 0 to 1
    nb hovedpersoner i husholdninger per person, fra 0 til 1
    nn hovudpersonar i hushald per person, frå 0 til 1
    en ages that are given once per sex and year
    nb aldre som er oppgitt én gang per kjønn og år
    nn aldrar som er oppgitte éin gong per kjønn og år
    en ages that are given once per boligtype, sex and year
    nb aldre som er oppgitt én gang per boligtype, kjønn og år
    nn aldrar som er oppgitte éin gong per boligtype, kjønn og år
    en one {1} per boligtype and year
    nb én verdi av {1} per boligtype og år
    nn éin verdi av {1} per boligtype og år
    en no hovedperson for {1} at {2} in {3}
    nb ingen hovedperson for {1} ved {2} år i {3}
    nn ingen hovedperson for {1} ved {2} år i {3}
    en every age once, children too (0)
    nb hver alder én gang, også barn (0)
    nn kvar alder éin gong, òg barn (0)
    en ages such as 16–66, 67+ or 0–15 + 67+
    nb aldre som 16–66, 67+ eller 0–15 + 67+
    nn aldrar som 16–66, 67+ eller 0–15 + 67+
    en ages below the open age group {1}+
    nb aldre under den åpne aldersgruppen {1}+
    nn aldrar under den opne aldersgruppa {1}+
    en antall: arrivals do not come from the population they arrive in
    nb antall: de som flytter inn, kommer ikke fra dem som bor der de flytter inn
    nn antall: dei som flyttar inn, kjem ikkje frå dei som bur der dei flyttar inn
    en andel for inn only: a share of those who move in the country
    nb andel bare for inn: en andel av dem som flytter i landet
    nn andel berre for inn: ein andel av dei som flyttar i landet
    en a lower bound of an age group up to {1}
    nb nedre grense for en aldersgruppe, opp til {1}
    nn nedre grense for ei aldersgruppe, opp til {1}
    en one row per stream, sex, age and year
    nb én rad per strøm, kjønn, alder og år
    nn éi rad per straum, kjønn, alder og år
    en {1} and {2} more
    nb {1} og {2} til
    nn {1} og {2} til
    en no {1} of {2} at {3}, region {4}, {5}
    nb ingen rad med {1} for {2} i alderen {3}, region {4}, {5}
    nn inga rad med {1} for {2} i alderen {3}, region {4}, {5}
    en every age group from 0 to {1}+
    nb hver aldersgruppe fra 0 til {1}+
    nn kvar aldersgruppe frå 0 til {1}+
    en write 0 where nobody moves
    nb skriv 0 der ingen flytter
    nn skriv 0 der ingen flyttar
    en {1}: {2} of region {3} is rate in {4} and antall in {5}; the two are added
    nb {1}: {2} for region {3} er rate i {4} og antall i {5}; de to legges sammen
    nn {1}: {2} for region {3} er rate i {4} og antall i {5}; dei to blir lagde saman
    en {1}: region {2} has netto beside {3}; they are added
    nb {1}: region {2} har netto ved siden av {3}; de legges sammen
    nn {1}: region {2} har netto ved sida av {3}; dei blir lagde saman
    en both andel and other arrivals for region {1}
    nb både andel og annen innflytting for region {1}
    nn både andel og anna innflytting for region {1}
    en a region of the pool with andel alone, and no netto
    nb andel alene, uten netto, for regioner som deler på flyttingen i landet
    nn andel åleine, utan netto, for regionar som deler på flyttinga i landet
    en andel of region {1} in other years than of region {2}
    nb andel for region {1} i andre år enn for region {2}
    nn andel for region {1} i andre år enn for region {2}
    en the same years for all regions of the pool
    nb de samme årene for alle regioner som deler på flyttingen i landet
    nn dei same åra for alle regionar som deler på flyttinga i landet
    en andel in {1} that add up to {2}
    nb andeler i {1} med summen {2}
    nn andelar i {1} med summen {2}
    en shares that add up to 1 over the regions, at every age of each sex
    nb andeler med summen 1 over regionene, i hver alder for hvert kjønn
    nn andelar med summen 1 over regionane, i kvar alder for kvart kjønn
    en the ages {1} with {2} after it
    nb aldrene {1} med {2} etter
    nn aldrane {1} med {2} etter
    en the ages {1} with nothing after it
    nb aldrene {1} uten noe etter
    nn aldrane {1} utan noko etter
    en groups that end where the next begins, the last one open
    nb grupper som slutter der den neste begynner, den siste åpen
    nn grupper som sluttar der den neste byrjar, den siste open
    en no mx or qx at {1}
    nb ingen mx eller qx ved {1} år
    nn ingen mx eller qx ved {1} år
    en every age below the open one
    nb hver alder under den åpne
    nn kvar alder under den opne
    en one of mx and qx at 0 is 0 and the other is not
    nb den ene av mx og qx ved 0 år er 0 og den andre ikke
    nn den eine av mx og qx ved 0 år er 0 og den andre ikkje
    en mx at {1} ages and qx at {2}
    nb mx i {1} aldre og qx i {2}
    nn mx i {1} aldrar og qx i {2}
    en mx with qx at age 0 alone, or qx with mx in the open group alone
    nb mx med qx bare ved 0 år, eller qx med mx bare i den åpne gruppen
    nn mx med qx berre ved 0 år, eller qx med mx berre i den opne gruppa
    en mx and qx at 0 must fit together: q = m / (1 + (1 - a0) m) with a0 from 0 to 1
    nb mx og qx ved 0 år må passe sammen: q = m / (1 + (1 - a0) m) med a0 fra 0 til 1
    nn mx og qx ved 0 år må passe saman: q = m / (1 + (1 - a0) m) med a0 frå 0 til 1
    en beside qx = 1 in the open group give its mx, which qx does not tell
    nb oppgi mx for den åpne gruppen ved siden av qx = 1; den går ikke fram av qx
    nn oppgi mx for den opne gruppa ved sida av qx = 1; han går ikkje fram av qx
    en years at birth from {1} to {2}, such as 84,6
    nb år ved fødselen fra {1} til {2}, som 84,6
    nn år ved fødselen frå {1} til {2}, som 84,6
    en months are divided by 12
    nb måneder deles på 12
    nn månader blir delte på 12
    en {1}:{2}: {3} years are added to life expectancy; if these are months, divide by 12
    nb {1}:{2}: levealderen får {3} år i tillegg; er det måneder, del på 12
    nn {1}:{2}: levealderen får {3} år i tillegg; er det månader, del på 12
    en one e0 per sex and year
    nb én e0 per kjønn og år
    nn éin e0 per kjønn og år
    en deaths per person and year, not per 1000 persons
    nb dødsfall per person og år, ikke per 1000 personer
    nn dødsfall per person og år, ikkje per 1000 personar
    en one {1} per age, sex and year
    nb én verdi av {1} per alder, kjønn og år
    nn éin verdi av {1} per alder, kjønn og år
    en rates for ages from 0 upwards, the last one open and above zero
    nb rater for aldre fra 0 og oppover, den siste åpen og over null
    nn ratar for aldrar frå 0 og oppover, den siste open og over null
    en both S and e0 for {1}
    nb både S og e0 for {1}
    nn både S og e0 for {1}
    en one of them
    nb ett av dem
    nn eitt av dei
    en S has no level to move: give mx with e0, or remove e0
    nb S har ikke noe nivå som kan flyttes: oppgi mx sammen med e0, eller ta ut e0
    nn S har ikkje noko nivå som kan flyttast: oppgi mx saman med e0, eller ta ut e0
    en no mx, qx or S for {1}
    nb ingen mx, qx eller S for {1}
    nn ingen mx, qx eller S for {1}
    en a table of rates by age for {1}
    nb en tabell med rater etter alder for {1}
    nn ein tabell med ratar etter alder for {1}
    en no S at {1} for {2}
    nb ingen S ved {1} for {2}
    nn ingen S ved {1} for {2}
    en the open group's own ratio, since åpen_gruppe is egen
    nb den åpne gruppens egen overlevelse, siden åpen_gruppe er egen
    nn overlevinga til den opne gruppa sjølv, sidan åpen_gruppe er egen
    en S at {1} for {2}
    nb S ved {1} for {2}
    nn S ved {1} for {2}
    en S at the lower bounds up to {1}, and at {2} for the open group's own ratio
    nb S ved de nedre grensene opp til {1}, og ved {2} for den åpne gruppens egen overlevelse
    nn S ved dei nedre grensene opp til {1}, og ved {2} for overlevinga til den opne gruppa sjølv
    en set åpen_alder to the open group of the table
    nb sett åpen_alder til den åpne gruppen i tabellen
    nn set åpen_alder til den opne gruppa i tabellen
    en no S for {1} at {2}
    nb ingen S for {1} ved {2}
    nn ingen S for {1} ved {2}
    en S at every lower bound from 0 to {1}
    nb S ved hver nedre grense fra 0 til {1}
    nn S ved kvar nedre grense frå 0 til {1}
    en ages that do not begin at 0
    nb aldre som ikke begynner på 0
    nn aldrar som ikkje byrjar på 0
    en a rate too few or too many
    nb en rate for lite eller for mye
    nn ein rate for lite eller for mykje
    en no rate at age {1}
    nb ingen rate ved {1} år
    nn ingen rate ved {1} år
    en no probability at age {1}
    nb ingen sannsynlighet ved {1} år
    nn ikkje noko sannsyn ved {1} år
    en no deaths in the open age group
    nb ingen dødsfall i den åpne aldersgruppen
    nn ingen dødsfall i den opne aldersgruppa
    en region {1} without a complete population in {2}
    nb region {1} uten komplett folketall i {2}
    nn region {1} utan komplett folketal i {2}
    en all ages of each sex on 1 January {1}
    nb alle aldre for hvert kjønn 1. januar {1}
    nn alle aldrar for kvart kjønn 1. januar {1}
    en complete years are {1}
    nb komplette år er {1}
    nn komplette år er {1}
    en {1}: {2} is not used: found {3}, expected {4}
    nb {1}: {2} blir ikke brukt: fant {3}, forventet {4}
    nn {1}: {2} blir ikkje brukt: fann {3}, venta {4}
    en befolkning.csv: {1}+ of {2} is spread over ages up to {3}+; set åpen_alder to {4} to keep it as it is
    nb befolkning.csv: {1}+ i {2} er fordelt på aldre opp til {3}+; sett åpen_alder til {4} for å beholde gruppen som den er
    nn befolkning.csv: {1}+ i {2} er fordelt på aldrar opp til {3}+; set åpen_alder til {4} for å halde på gruppa som ho er
    en befolkning.csv: region {1} changes by {2} % from {3} to {4}; a border change or a fault in the source?
    nb befolkning.csv: region {1} endrer seg med {2} % fra {3} til {4}; er det en grenseendring eller en feil i kilden?
    nn befolkning.csv: region {1} endrar seg med {2} % frå {3} til {4}; er det ei grenseendring eller ein feil i kjelda?
    en one row per region, boligtype and year
    nb én rad per region, boligtype og år
    nn éi rad per region, boligtype og år
    en a boligtype with {1} in {2} for {3} or before
    nb en boligtype med {1} i {2} for {3} eller tidligere
    nn ein boligtype med {1} i {2} for {3} eller tidlegare
    en only zeros for region {1} in {2}
    nb bare nuller for region {1} i {2}
    nn berre nullar for region {1} i {2}
    en a region that existed that year
    nb en region som fantes det året
    nn ein region som fanst det året
    en remove the year
    nb ta ut året
    nn ta ut året
    en age groups of kvinner and menn that differ at {1} in {2}
    nb aldersgrupper for kvinner og menn som er ulike ved {1} år i {2}
    nn aldersgrupper for kvinner og menn som er ulike ved {1} år i {2}
    en the same age groups for both sexes
    nb de samme aldersgruppene for begge kjønn
    nn dei same aldersgruppene for begge kjønn
    en no row for {1} {2} in {3}
    nb ingen rad for {1} {2} år i {3}
    nn inga rad for {1} {2} år i {3}
    en no rows for {1} in {2}
    nb ingen rader for {1} i {2}
    nn ingen rader for {1} i {2}
    en every age of {1} once
    nb hver alder for {1} én gang
    nn kvar alder for {1} éin gong
    en write the last group with + where it is open
    nb skriv den siste gruppen med + der den er åpen
    nn skriv den siste gruppa med + der ho er open
    en age {1} of {2} in two rows
    nb alderen {1} år for {2} i to rader
    nn alderen {1} år for {2} i to rader
    en a negative count of {1} at {2}
    nb et negativt antall {1} ved {2} år
    nn eit negativt tal på {1} ved {2} år
    en {1} persons left over at ages {2}–{3} in {4}
    nb {1} personer til overs i alderen {2}–{3} år i {4}
    nn {1} personar til overs i alderen {2}–{3} år i {4}
    en the same number in the groups of both sexes as in the groups by sex
    nb det samme tallet i gruppene for begge kjønn som i gruppene etter kjønn
    nn det same talet i gruppene for begge kjønn som i gruppene etter kjønn
    en one of the two tables is wrong there
    nb en av de to tabellene er feil der
    nn ein av dei to tabellane er feil der
    en {1} persons at ages {2} in {3}, by subtraction
    nb {1} personer i alderen {2} år i {3}, ved subtraksjon
    nn {1} personar i alderen {2} år i {3}, ved subtraksjon
    en no piece between the groups of the two tables below zero
    nb at ingen rest mellom gruppene i de to tabellene er under null
    nn at ingen rest mellom gruppene i dei to tabellane er under null
    en {1} persons at ages {2} in {3} that no split by sex places
    nb {1} personer i alderen {2} år i {3} som ingen fordeling på kjønn gir plass til
    nn {1} personar i alderen {2} år i {3} som inga fordeling på kjønn gir plass til
    en groups by sex that leave room for the groups of both sexes
    nb grupper etter kjønn som gir plass til gruppene for begge kjønn
    nn grupper etter kjønn som gir plass til gruppene for begge kjønn
    en give the same groups for each sex
    nb oppgi de samme gruppene for hvert kjønn
    nn oppgi dei same gruppene for kvart kjønn
    en the age {1}: the groups cover every age once
    nb alderen {1}: gruppene dekker hver alder én gang
    nn alderen {1}: gruppene dekker kvar alder éin gong
    en no group after the open one: the groups cover every age once
    nb ingen gruppe etter den åpne: gruppene dekker hver alder én gang
    nn inga gruppe etter den opne: gruppene dekker kvar alder éin gong
    en no open group at the top
    nb ingen åpen gruppe øverst
    nn inga open gruppe øvst
    en a last group with an empty «til»
    nb en siste gruppe med tom «til»
    nn ei siste gruppe med tom «til»
    en {1}, as in the rows of «{2}» before
    nb {1}, som i de tidligere radene for «{2}»
    nn {1}, som i dei tidlegare radene for «{2}»
    en {1}, delområde «{2}»
    nb {1}, delområde «{2}»
    nn {1}, delområde «{2}»
    en each number once
    nb hvert tall én gang
    nn kvart tal éin gong
    en ar1 of {1} without standardavvik
    nb ar1 for {1} uten standardavvik
    nn ar1 for {1} utan standardavvik
    en both koeffisient and standardavvik
    nb både koeffisient og standardavvik
    nn både koeffisient og standardavvik
    en kvinner, menn, begge or region for dødelighet
    nb kvinner, menn, begge eller region for dødelighet
    nn kvinner, menn, begge eller region for dødelighet
    en landet or region
    nb landet eller region
    nn landet eller region
    en region and hendelser for hendelser: births and deaths one by one
    nb region og hendelser for hendelser: fødsler og dødsfall én for én
    nn region og hendelser for hendelser: fødslar og dødsfall éin for éin
    en vandring, ar1 or konstant; hendelser for nettoflytting, forekomst
    nb vandring, ar1 eller konstant; hendelser bare for nettoflytting og forekomst
    nn vandring, ar1 eller konstant; hendelser berre for nettoflytting og forekomst
    en region for hendelser
    nb region for hendelser
    nn region for hendelser
    en korrelasjon for dødelighet begge only
    nb korrelasjon bare for dødelighet med begge
    nn korrelasjon berre for dødelighet med begge
    en a correlation from -1 to 1
    nb en korrelasjon fra −1 til 1
    nn ein korrelasjon frå −1 til 1
    en koeffisient for ar1 only
    nb koeffisient bare for ar1
    nn koeffisient berre for ar1
    en a standard deviation of at most 1 a year
    nb et standardavvik på høyst 1 per år
    nn eit standardavvik på høgst 1 per år
    en a coefficient of at least 0 and below 1
    nb en koeffisient fra 0 til under 1
    nn ein koeffisient frå 0 til under 1
    en videre for forekomst with hendelser only
    nb videre bare for forekomst med hendelser
    nn videre berre for forekomst med hendelser
    en 1, or 0 for births and deaths that are not drawn
    nb 1, eller 0 for fødsler og dødsfall som ikke trekkes
    nn 1, eller 0 for fødslar og dødsfall som ikkje blir trekte
    en faktor or videre for hendelser
    nb faktor eller videre for hendelser
    nn faktor eller videre for hendelser
    en no hovedperson in {1} or before
    nb ingen hovedperson i {1} eller tidligere
    nn ingen hovedperson i {1} eller tidlegare
    en headship from {1} on
    nb hovedperson fra og med {1}
    nn hovedperson frå og med {1}
    en no ledighet in {1} or before
    nb ingen ledighet i {1} eller tidligere
    nn ingen ledighet i {1} eller tidlegare
    en ledighet from {1} on
    nb ledighet fra og med {1}
    nn ledighet frå og med {1}
    en or leave ledighet out: then somebody lives in every home
    nb eller la ledighet være ute: da bor det noen i alle boliger
    nn eller la ledighet vere ute: då bur det nokon i alle bustader
    en an empty field: ledighet is of all homes
    nb en tom celle: ledighet gjelder alle boliger
    nn ei tom celle: ledighet gjeld alle bustader
    en a share from 0 to below 1
    nb en andel fra 0 til under 1
    nn ein andel frå 0 til under 1
    en one ledighet per year
    nb én ledighet per år
    nn éin ledighet per år
    en no rows below the heading
    nb ingen rader under overskriften
    nn ingen rader under overskrifta
    en {1}: {2} columns are not known and are not used: {3}
    nb {1}: {2} kolonner er ukjente og brukes ikke: {3}
    nn {1}: {2} kolonner er ukjende og blir ikkje brukte: {3}
    en kohort help --columns tells what each column is
    nb kohort help --columns forteller hva hver kolonne er
    nn kohort help --columns fortel kva kvar kolonne er
    en a rate per person, from −1 to 1
    nb en rate per person, fra −1 til 1
    nn ein rate per person, frå −1 til 1
    en −3.2 per 1000 is written −0,0032
    nb −3,2 per 1000 skrives −0,0032
    nn −3,2 per 1000 skriv ein −0,0032
    en {1} ({2})
    nb {1} ({2})
    nn {1} ({2})
    en befolkning.csv: every age of region {1} has the same number of persons in {2}, {3}; a total in the place of ages?
    nb befolkning.csv: alle aldre i region {1} har like mange personer i {2}, {3}; en sum i stedet for aldre?
    nn befolkning.csv: alle aldrar i region {1} har like mange personar i {2}, {3}; ein sum i staden for aldrar?
    en {1}: «{2}» has a standardavvik of 0 and does not vary
    nb {1}: «{2}» har et standardavvik på 0 og varierer ikke
    nn {1}: «{2}» har eit standardavvik på 0 og varierer ikkje
    en {1}:{2}: «{3}» in {4} is read as «{5}», as in {6}
    nb {1}:{2}: «{3}» i {4} blir lest som «{5}», som i {6}
    nn {1}:{2}: «{3}» i {4} blir lese som «{5}», som i {6}
    en a name of the ages {1}
    nb et navn på alderen {1}
    nn eit namn på alderen {1}
    en {1}: «{2}» persons of ages {3} in {4}, where {5} were in {6}; is the row of other ages?
    nb {1}: «{2}» personer i alderen {3} i {4}, mot {5} i {6}; gjelder raden andre aldre?
    nn {1}: «{2}» personar i alderen {3} i {4}, mot {5} i {6}; gjeld rada andre aldrar?
    en {1}: {2} persons in region {3} in {4}, more than in all of Norway; is a decimal mark lost?
    nb {1}: {2} personer i region {3} i {4}, flere enn i hele Norge; mangler et desimalkomma?
    nn {1}: {2} personar i region {3} i {4}, fleire enn i heile Noreg; manglar eit desimalkomma?
    en {1} in a row of {2}, region {3}, {4}, where the others are {5}
    nb {1} i en rad for {2}, region {3}, {4}, der de andre er {5}
    nn {1} i ei rad for {2}, region {3}, {4}, der dei andre er {5}
    en one mål for all ages of a stream in a year
    nb ett mål for alle aldre i en strøm i et år
    nn eitt mål for alle aldrar i ein straum i eit år
    en region {1} has {2}, and no year that {3} has: are they one place under two numbers? Then write one number in all rows
    nb region {1} har {2}, og ingen av årene som {3} har: er de samme sted med to numre? Skriv i så fall ett nummer i alle rader
    nn region {1} har {2}, og ingen av åra som {3} har: er dei same staden med to nummer? Skriv i så fall eitt nummer i alle rader
    en take out the total that the others are parts of, or the parts
    nb ta ut totalen som de andre er deler av, eller delene
    nn ta ut totalen som dei andre er delar av, eller delane
    en births per woman and year
    nb fødsler per kvinne og år
    nn fødslar per kvinne og år
    """#
}
