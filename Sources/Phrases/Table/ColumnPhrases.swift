extension PhraseTable {
  /// What the files of a scenario folder, their columns and the settings mean.
  static let columns = #"""
    en a code, also as «3203 Asker»
    nb kode, også som «3203 Asker»
    nn kode, òg som «3203 Asker»
    en kvinner or menn
    nb kvinner eller menn
    nn kvinner eller menn
    en age in completed years on 1 January, the lower bound of the group
    nb fylte år 1. januar, nedre grense for gruppen
    nn fylte år 1. januar, nedre grense for gruppa
    en rates: the step begins on 1 January of this year
    nb rater: steget begynner 1. januar dette året
    nn ratar: steget byrjar 1. januar dette året
    en what the value is
    nb hva verdien er
    nn kva verdien er
    en the name of the setting
    nb navnet på innstillingen
    nn namnet på innstillinga
    en the value
    nb verdien
    nn verdien
    en kvinner, menn, or begge for groups without a sex
    nb kvinner, menn, eller begge for grupper uten kjønn
    nn kvinner, menn, eller begge for grupper utan kjønn
    en 0, 1, … 105, or groups such as 0–4 and 100+
    nb 0, 1, … 105, eller grupper som 0–4 og 100+
    nn 0, 1, … 105, eller grupper som 0–4 og 100+
    en the population is that of 1 January of this year
    nb folketallet er det 1. januar dette året
    nn folketalet er det 1. januar dette året
    en the lower bound; S: 0 = from birth, x = from x−1 to x, open age + 1 = the open group's own; empty for e0
    nb nedre grense; S: 0 = fra fødsel, x = fra x−1 til x, åpen alder + 1 = den åpne gruppens egen; tom for e0
    nn nedre grense; S: 0 = frå fødsel, x = frå x−1 til x, open alder + 1 = den opne gruppa si eiga; tom for e0
    en mx, qx, S or e0; qx beside mx only at age 0 (gives a0), mx beside qx only in the open group
    nb mx, qx, S eller e0; qx ved siden av mx bare ved 0 år (gir a0), mx ved siden av qx bare i den åpne gruppen
    nn mx, qx, S eller e0; qx ved sida av mx berre ved 0 år (gir a0), mx ved sida av qx berre i den opne gruppa
    en the lower bound; empty for SFK, middelalder and SRB
    nb nedre grense; tom for SFK, middelalder og SRB
    nn nedre grense; tom for SFK, middelalder og SRB
    en rate, SFK, middelalder or SRB
    nb rate, SFK, middelalder eller SRB
    nn rate, SFK, middelalder eller SRB
    en inn, ut, innvandring, utvandring or netto
    nb inn, ut, innvandring, utvandring eller netto
    nn inn, ut, innvandring, utvandring eller netto
    en antall per step, rate of the own population, or for inn andel of all who move within the country
    nb antall per steg, rate av egen folkemengde, eller for inn andel av alle som flytter i landet
    nn antall per steg, rate av eiga folkemengd, eller for inn andel av alle som flyttar i landet
    en fruktbarhet, levealder, innenlands or innvandring
    nb fruktbarhet, levealder, innenlands eller innvandring
    nn fruktbarhet, levealder, innenlands eller innvandring
    en L, M, H, K or 0
    nb L, M, H, K eller 0
    nn L, M, H, K eller 0
    en only for levealder
    nb bare for levealder
    nn berre for levealder
    en faktor (multiplies), tillegg (is added), SFK or e0 (replaces)
    nb faktor (ganges), tillegg (legges til), SFK eller e0 (erstatter)
    nn faktor (blir gonga med), tillegg (blir lagt til), SFK eller e0 (erstattar)
    en alle, or groups such as 67–79
    nb alle, eller grupper som 67–79
    nn alle, eller grupper som 67–79
    en on 1 January
    nb 1. januar
    nn 1. januar
    en number of persons
    nb antall personer
    nn talet på personar
    en empty is begge; kvinner only where innstillinger has kjønn kvinner
    nb tom er begge; kvinner bare der innstillinger har kjønn kvinner
    nn tom er begge; kvinner berre der innstillinger har kjønn kvinner
    en enebolig, småhus, blokk … (freely chosen)
    nb enebolig, småhus, blokk … (fritt valgt)
    nn enebolig, småhus, blokk … (fritt valt)
    en the homes are taken into use during this year
    nb boligene tas i bruk i løpet av dette året
    nn bustadene blir tekne i bruk i løpet av dette året
    en number of new homes
    nb antall nye boliger
    nn talet på nye bustader
    en homes that are pulled down or merged; empty is none
    nb boliger som rives eller slås sammen; tom er ingen
    nn bustader som blir rivne eller slått saman; tom er ingen
    en hovedperson (households per person by age), beboere (per new home), utenfra (the share of them who come from other municipalities), profil (share of them by age), ledighet (the share of all homes that stand empty; without it somebody lives in each)
    nb hovedperson (husholdninger per person etter alder), beboere (per ny bolig), utenfra (andelen av dem som kommer fra andre kommuner), profil (andel av dem etter alder), ledighet (andel av alle boliger som står tomme; uten den bor noen i alle)
    nn hovedperson (hushald per person etter alder), beboere (per ny bustad), utenfra (andelen av dei som kjem frå andre kommunar), profil (andel av dei etter alder), ledighet (andel av alle bustader som står tomme; utan den bur det nokon i alle)
    en as in boligbygging; empty for hovedperson and ledighet
    nb som i boligbygging; tom for hovedperson og ledighet
    nn som i boligbygging; tom for hovedperson og ledighet
    en kvinner, menn or begge; for hovedperson and profil
    nb kvinner, menn eller begge; for hovedperson og profil
    nn kvinner, menn eller begge; for hovedperson og profil
    en an age or a group such as 20–29; for hovedperson and profil
    nb en alder eller en gruppe som 20–29; for hovedperson og profil
    nn ein alder eller ei gruppe som 20–29; for hovedperson og profil
    en code and name, such as «01 Heggedal», or only a name
    nb kode og navn, som «01 Heggedal», eller bare et navn
    nn kode og namn, som «01 Heggedal», eller berre eit namn
    en on 1 January; the start year must be there, earlier years give a development of its own
    nb 1. januar; startåret må med, tidligere år gir egen utvikling
    nn 1. januar; startåret må vere med, tidlegare år gir eiga utvikling
    en the base or zone the area belongs to, such as nord, midt and sør
    nb basen eller sonen området hører til, som nord, midt og sør
    nn basen eller sona området høyrer til, som nord, midt og sør
    en the name of the group
    nb navnet på gruppen
    nn namnet på gruppa
    en the youngest age
    nb yngste alder
    nn yngste alder
    en the oldest age; empty for «and over»
    nb eldste alder; tom for «og over»
    nn eldste alder; tom for «og over»
    en the name of the indicator
    nb navnet på indikatoren
    nn namnet på indikatoren
    en ages above the fraction line, such as 16–66
    nb aldre over brøkstreken, som 16–66
    nn aldrar over brøkstreken, som 16–66
    en ages below the fraction line, such as 67+ or 0–15 + 67+
    nb aldre under brøkstreken, som 67+ eller 0–15 + 67+
    nn aldrar under brøkstreken, som 67+ eller 0–15 + 67+
    en the name of the ladder, such as boligtrapp
    nb navnet på trappen, som boligtrapp
    nn namnet på trappa, som boligtrapp
    en a code; 1+2 are merged steps, ? is an unknown step
    nb kode; 1+2 er sammenslåtte trinn, ? er et ukjent trinn
    nn kode; 1+2 er samanslåtte trinn, ? er eit ukjent trinn
    en the place in the table, from above
    nb plassen i tabellen, ovenfra
    nn plassen i tabellen, ovanfrå
    en uten vedtak, hjemme, døgn …
    nb uten vedtak, hjemme, døgn …
    nn uten vedtak, hjemme, døgn …
    en bolig, plass, person or mottaker
    nb bolig, plass, person eller mottaker
    nn bolig, plass, person eller mottaker
    en personer (each on one step) or mottakere (may be on several); empty is not told
    nb personer (hver på ett trinn) eller mottakere (kan stå på flere); tom er ikke oppgitt
    nn personer (kvar på eitt trinn) eller mottakere (kan stå på fleire); tom er ikkje oppgitt
    en years a user is on the step; gives turnover
    nb år en bruker er på trinnet; gir omløp
    nn år ein brukar er på trinnet; gir omløp
    en ordinary homes that fall vacant when one moves in
    nb ordinære boliger som blir ledige når én flytter inn
    nn ordinære bustader som blir ledige når éin flyttar inn
    en likt (one home counts as one place, and the ladder has one sum) or hver for seg (a sum per unit); empty is hver for seg
    nb likt (én bolig teller som én plass, og trappen har én sum) eller hver for seg (en sum per enhet); tom er hver for seg
    nn likt (éin bustad tel som éin plass, og trappa har éin sum) eller hver for seg (ein sum per eining); tom er hver for seg
    en as in trapper
    nb som i trapper
    nn som i trapper
    en the group the users belong to
    nb gruppen brukerne hører til
    nn gruppa brukarane høyrer til
    en kvinner, menn or begge
    nb kvinner, menn eller begge
    nn kvinner, menn eller begge
    en the ages of the users, or alle
    nb brukernes alder, eller alle
    nn alderen til brukarane, eller alle
    en the year of the count
    nb året for tellingen
    nn året for teljinga
    en how many
    nb hvor mange
    nn kor mange
    en the ages divided by; empty is the users' own
    nb aldrene det deles på; tom er brukernes egne
    nn aldrane det blir delt på; tom er brukarane sine eigne
    en the name of the scenario
    nb navnet på scenarioet
    nn namnet på scenarioet
    en beskrivelse, grunn, kontrolltotaler, folkevekst, alternativ, boligbygging, boligforsinkelse, boligfaktor, nevner, forsinkelse, overskridelse (of building projects) or a setting
    nb beskrivelse, grunn, kontrolltotaler, folkevekst, alternativ, boligbygging, boligforsinkelse, boligfaktor, nevner, forsinkelse, overskridelse (av byggeprosjekter) eller en innstilling
    nn beskrivelse, grunn, kontrolltotaler, folkevekst, alternativ, boligbygging, boligforsinkelse, boligfaktor, nevner, forsinkelse, overskridelse (av byggeprosjekt) eller ei innstilling
    en the first year, where the field has a period
    nb første år, der feltet har en periode
    nn første år, der feltet har ein periode
    en the last year, where the field has a period
    nb siste år, der feltet har en periode
    nn siste år, der feltet har ein periode
    en as in trappebruk
    nb som i trappebruk
    nn som i trappebruk
    en as in trappebruk; empty is all
    nb som i trappebruk; tom er alle
    nn som i trappebruk; tom er alle
    en an age, or alle
    nb alder, eller alle
    nn alder, eller alle
    en the row holds for this scenario only; empty is all
    nb raden gjelder bare dette scenarioet; tom er alle
    nn rada gjeld berre dette scenarioet; tom er alle
    en konstant, trend or mål; friskere comes on top of them
    nb konstant, trend eller mål; friskere kommer i tillegg til dem
    nn konstant, trend eller mål; friskere kjem i tillegg til dei
    en mål: the year the rate is to be reached
    nb mål: året raten skal være nådd
    nn mål: året raten skal vere nådd
    en trend: change per year (−0,01); mål: users per inhabitant; friskere: the share of years of life gained that are healthy
    nb trend: endring per år (−0,01); mål: brukere per innbygger; friskere: andelen av vunne leveår som er friske
    nn trend: endring per år (−0,01); mål: brukarar per innbyggar; friskere: andelen av vunne leveår som er friske
    en trend: the rate it does not go beyond; friskere: the youngest age
    nb trend: raten den ikke går forbi; friskere: yngste alder
    nn trend: raten trenden ikkje går forbi; friskere: yngste alder
    en the step they would otherwise be on
    nb trinnet de ellers ville vært på
    nn trinnet dei elles ville ha vore på
    en the step they are on instead
    nb trinnet de er på i stedet
    nn trinnet dei er på i staden
    en the share when the shift is complete, 0 to 1
    nb andelen når dreiningen er ferdig, 0 til 1
    nn andelen når dreiinga er ferdig, 0 til 1
    en the first year with an effect
    nb første år med virkning
    nn første år med verknad
    en the year the whole share is moved
    nb året hele andelen er flyttet
    nn året heile andelen er flytta
    en units on til for one on fra; only for mottakere
    nb enheter på til for én på fra; bare for mottakere
    nn einingar på til for éi på fra; berre for mottakere
    en alle, or nye: those who are on the step in the start year stay
    nb alle, eller nye: de som står på trinnet i startåret blir
    nn alle, eller nye: dei som står på trinnet i startåret, blir
    en nye: the share that leaves each year
    nb nye: andelen som slutter hvert år
    nn nye: andelen som sluttar kvart år
    en egen or kjøp; empty for tak
    nb egen eller kjøp; tom for tak
    nn egen eller kjøp; tom for tak
    en finnes, planlagt or tak (such as VTAO: the employers set the limit)
    nb finnes, planlagt eller tak (som VTAO: arbeidsgiverne setter grensen)
    nn finnes, planlagt eller tak (som VTAO: arbeidsgivarane set grensa)
    en the first year the places can be used
    nb første år plassene kan brukes
    nn første år plassane kan brukast
    en the last year; empty is that they stay
    nb siste år; tom er at de blir
    nn siste år; tom er at dei blir
    en as in delomraader; empty is of no known place
    nb som i delomraader; tom er ikke stedfestet
    nn som i delomraader; tom er utan kjend stad
    en whom the comparison is with
    nb hvem det sammenlignes med
    nn kven det blir samanlikna med
    en as in trapper; the rate is shown per 1000. Empty when the figure is a share, such as of expenditure: it is shown in %, and egen must be given
    nb som i trapper; raten vises per 1000. Tom når tallet er en andel, som av utgiftene: den vises i %, og egen må være gitt
    nn som i trapper; raten blir vist per 1000. Tom når talet er ein andel, som av utgiftene: han blir vist i %, og egen må vere gitt
    en the ages above the fraction line
    nb aldrene over brøkstreken
    nn aldrane over brøkstreken
    en the ages below the fraction line
    nb aldrene under brøkstreken
    nn aldrane under brøkstreken
    en the year the rate is of
    nb året raten gjelder
    nn året raten gjeld
    en 1. januar or 31. desember; empty as behovsdato
    nb 1. januar eller 31. desember; tom som behovsdato
    nn 1. januar eller 31. desember; tom som behovsdato
    en per inhabitant of the denominator, or the share
    nb per innbygger i nevneren, eller andelen
    nn per innbyggar i nemnaren, eller andelen
    en the own value, where it does not follow from trappebruk
    nb egen verdi, når den ikke følger av trappebruk
    nn eigen verdi, når han ikkje følgjer av trappebruk
    en the year of the norm, from which productivity is counted; one norm for each step and group
    nb normens år, som produktiviteten regnes fra; én norm for hvert trinn og hver gruppe
    nn året til norma, som produktiviteten blir rekna frå; éi norm for kvart trinn og kvar gruppe
    en årsverk per unit on the step
    nb årsverk per enhet på trinnet
    nn årsverk per eining på trinnet
    en increase per year; empty is 0
    nb økning per år; tom er 0
    nn auke per år; tom er 0
    en the share of the årsverk that is absent; empty is 0
    nb andel av årsverkene som er borte; tom er 0
    nn andel av årsverka som er borte; tom er 0
    en empty where the source does not say
    nb tom når kilden ikke sier det
    nn tom når kjelda ikkje seier det
    en the year the estimate is of
    nb året anslaget gjelder
    nn året anslaget gjeld
    en 0,45 is 45 %
    nb 0,45 er 45 %
    nn 0,45 er 45 %
    en årsverk in the base year
    nb årsverk i basisåret
    nn årsverk i basisåret
    en what the prevalence is of
    nb hva forekomsten gjelder
    nn kva førekomsten gjeld
    en the low estimate, a share from 0 to 1
    nb lavt anslag, andel fra 0 til 1
    nn lågt anslag, andel frå 0 til 1
    en the high estimate; empty as the low one
    nb høyt anslag; tom som lavt
    nn høgt anslag; tom som lågt
    en the step in it
    nb trinnet i den
    nn trinnet i den trappa
    en the share that belongs there; empty is 1
    nb andelen som hører til der; tom er 1
    nn andelen som høyrer til der; tom er 1
    en the group
    nb gruppen
    nn gruppa
    en hjemme, kø or trinn
    nb hjemme, kø eller trinn
    nn hjemme, kø eller trinn
    en as in trapper; empty for hjemme
    nb som i trapper; tom for hjemme
    nn som i trapper; tom for hjemme
    en on 1 January; all rows the same year
    nb 1. januar; alle rader samme år
    nn 1. januar; alle rader same år
    en as in kjente_brukere
    nb som i kjente_brukere
    nn som i kjente_brukere
    en overdødelighet, innflyttingsalder, første trinn, overgang, utflytting, avslutning, botid, tilflytting or nye
    nb overdødelighet, innflyttingsalder, første trinn, overgang, utflytting, avslutning, botid, tilflytting eller nye
    nn overdødelighet, innflyttingsalder, første trinn, overgang, utflytting, avslutning, botid, tilflytting eller nye
    en the step; empty is all where the event allows it
    nb trinnet; tom er alle der hendelsen tillater det
    nn trinnet; tom er alle der hendinga tillèt det
    en the step; empty is hjemme for tilflytting and nye
    nb trinnet; tom er hjemme for tilflytting og nye
    nn trinnet; tom er hjemme for tilflytting og nye
    en the first year; empty is all
    nb første år; tom er alle
    nn første år; tom er alle
    en the last year; empty is all after
    nb siste år; tom er alle etter
    nn siste år; tom er alle etter
    en a probability, a share, a ratio, years or persons
    nb sannsynlighet, andel, forhold, år eller personer
    nn sannsyn, andel, forhold, år eller personar
    en boligtype (the share of new homes), reservert (such as affordable homes or an option to buy) or antall (completed in the year, where boligbygging is not given)
    nb boligtype (andelen av nye boliger), reservert (som rimelige eller kjøpsopsjon) eller antall (ferdigstilt i året, når boligbygging ikke er gitt)
    nn boligtype (andelen av nye bustader), reservert (som rimelege eller kjøpsopsjon) eller antall (ferdigstilte i året, når boligbygging ikkje er gitt)
    en the type of dwelling, or what is reserved
    nb boligtypen, eller det som reserveres
    nn bustadtypen, eller det som blir reservert
    en types of places on one step; empty is all new homes
    nb typer av plasser på ett trinn; tom er alle nye boliger
    nn typar av plassar på eitt trinn; tom er alle nye bustader
    en antall: holds until the next year that is given
    nb antall: gjelder til neste år som er gitt
    nn antall: gjeld til neste år som er gitt
    en a share from 0 to 1, or a number
    nb andel fra 0 til 1, eller antall
    nn andel frå 0 til 1, eller tal
    en reservert: the types the share is taken of, with + between; empty is all
    nb reservert: typene andelen tas av, med + mellom; tom er alle
    nn reservert: typane andelen blir teken av, med + mellom; tom er alle
    en the year of the prices of the amount; must stand on every row
    nb året beløpets priser gjelder; må stå på hver rad
    nn året prisane i beløpet gjeld; må stå på kvar rad
    en the price index in deflator.csv that the amount follows
    nb prisindeksen i deflator.csv som beløpet følger
    nn prisindeksen i deflator.csv som beløpet følgjer
    en the row holds for this scenario only, in place of the same row without a scenario
    nb raden gjelder bare dette scenarioet, i stedet for samme rad uten scenario
    nn rada gjeld berre dette scenarioet, i staden for same rad utan scenario
    en a KOSTRA function, such as 253
    nb KOSTRA-funksjon, som 253
    nn KOSTRA-funksjon, som 253
    en the step, as in trapper
    nb trinnet, som i trapper
    nn trinnet, som i trapper
    en is passed on to the result
    nb følger med til resultatet
    nn følgjer med til resultatet
    en the name that amounts refer to
    nb navnet som beløpene viser til
    nn namnet som beløpa viser til
    en the year; empty for vekt
    nb året; tom for vekt
    nn året; tom for vekt
    en the last year with the same growth; empty is only the year
    nb siste år med samme vekst; tom er bare året
    nn siste år med same vekst; tom er berre året
    en nivå, vekst from the year before (0,03 is 3 %) or vekt (part of a mix)
    nb nivå, vekst fra året før (0,03 er 3 %) eller vekt (del av en blanding)
    nn nivå, vekst frå året før (0,03 er 3 %) eller vekt (del av ei blanding)
    en the index that the weight is of
    nb indeksen som vekten gjelder
    nn indeksen som vekta gjeld
    en the line; rows with the same name belong together
    nb linjen; rader med samme navn hører sammen
    nn linja; rader med same namn høyrer saman
    en per enhet, fast, brukerbetaling, lønn per årsverk, kostnad per mottaker, trinn i alt, andel av trappen, egen per innbygger, landet per innbygger or inntekt per innbygger
    nb per enhet, fast, brukerbetaling, lønn per årsverk, kostnad per mottaker, trinn i alt, andel av trappen, egen per innbygger, landet per innbygger eller inntekt per innbygger
    nn per enhet, fast, brukerbetaling, lønn per årsverk, kostnad per mottaker, trinn i alt, andel av trappen, egen per innbygger, landet per innbygger eller inntekt per innbygger
    en kroner a year; andel av trappen: 0,062 is 6,2 %
    nb kroner per år; andel av trappen: 0,062 er 6,2 %
    nn kroner per år; andel av trappen: 0,062 er 6,2 %
    en the price index in deflator.csv; empty only for andel av trappen
    nb prisindeksen i deflator.csv; tom bare for andel av trappen
    nn prisindeksen i deflator.csv; tom berre for andel av trappen
    en empty is all on the step
    nb tom er alle på trinnet
    nn tom er alle på trinnet
    en egen, kjøp, or empty for the whole need
    nb egen, kjøp, eller tom for hele behovet
    nn egen, kjøp, eller tom for heile behovet
    en for amounts per inhabitant; for kostnad per mottaker the ages of the recipients
    nb for beløp per innbygger; for kostnad per mottaker mottakernes alder
    nn for beløp per innbyggar; for kostnad per mottaker alderen til mottakarane
    en for kostnad per mottaker: the share of the units that are in the class; empty is all
    nb for kostnad per mottaker: andelen av enhetene som er i klassen; tom er alle
    nn for kostnad per mottaker: andelen av einingane som er i klassen; tom er alle
    en første_år, deflator, produktivitet (also from a year: produktivitet 2027), sosiale_kostnader, refusjon_innslag, refusjon_andel, refusjon_alder, kalkulasjonsrente or demografi_fra
    nb første_år, deflator, produktivitet (også fra et år: produktivitet 2027), sosiale_kostnader, refusjon_innslag, refusjon_andel, refusjon_alder, kalkulasjonsrente eller demografi_fra
    nn første_år, deflator, produktivitet (òg frå eit år: produktivitet 2027), sosiale_kostnader, refusjon_innslag, refusjon_andel, refusjon_alder, kalkulasjonsrente eller demografi_fra
    en for refusjon_innslag
    nb for refusjon_innslag
    nn for refusjon_innslag
    en the year
    nb året
    nn året
    en the last year with the same interest; empty is only the year
    nb siste år med samme rente; tom er bare året
    nn siste år med same rente; tom er berre året
    en 0,04 is 4 %
    nb 0,04 er 4 %
    nn 0,04 er 4 %
    en the name
    nb navnet
    nn namnet
    en a KOSTRA function, such as 265
    nb KOSTRA-funksjon, som 265
    nn KOSTRA-funksjon, som 265
    en as in trapper; must stand where there are places
    nb som i trapper; må stå når det er plasser
    nn som i trapper; må stå når det er plassar
    en the step the places belong to
    nb trinnet plassene hører til
    nn trinnet plassane høyrer til
    en new places; empty is none
    nb nye plasser; tom er ingen
    nn nye plassar; tom er ingen
    en places that are closed
    nb plasser som legges ned
    nn plassar som blir lagde ned
    en the month, such as 2027-08
    nb måneden, som 2027-08
    nn månaden, som 2027-08
    en operation for a whole year, where it is not counted with enhetskostnader
    nb drift for et helt år, når den ikke er regnet med enhetskostnader
    nn drift for eit heilt år, når ho ikkje er rekna med enhetskostnader
    en the price index that årlig_drift follows
    nb prisindeksen årlig_drift følger
    nn prisindeksen årlig_drift følgjer
    en the tax in the cost, 0,25
    nb avgiften i kostnaden, 0,25
    nn avgifta i kostnaden, 0,25
    en the share of it that is compensated
    nb andel av den som kompenseres
    nn andelen av avgifta som blir kompensert
    en share of the approved cost
    nb andel av godkjent kostnad
    nn andel av godkjend kostnad
    en the highest approved cost per place
    nb høyeste godkjente kostnad per plass
    nn høgaste godkjende kostnad per plass
    en ja where only more places than before give a grant
    nb ja når bare flere plasser enn før gir tilskudd
    nn ja når berre fleire plassar enn før gir tilskot
    en of the grant: underveis or ved innflytting
    nb av tilskuddet: underveis eller ved innflytting
    nn av tilskotet: underveis eller ved innflytting
    en share of what is left
    nb andel av det som gjenstår
    nn andel av det som står att
    en annuitet, serie or minimumsavdrag
    nb annuitet, serie eller minimumsavdrag
    nn annuitet, serie eller minimumsavdrag
    en years of repayment
    nb år med avdrag
    nn år med avdrag
    en years of interest only
    nb år med bare renter
    nn år med berre renter
    en whom the places are for; must stand where kapasitet has places for several groups on the step
    nb hvem plassene er for; må stå når kapasitet har plasser til flere grupper på trinnet
    nn kven plassane er for; må stå når kapasitet har plassar til fleire grupper på trinnet
    en as in investeringer
    nb som i investeringer
    nn som i investeringer
    en kroner of the price year of the project
    nb kroner i prosjektets prisår
    nn kroner i prisåret til prosjektet
    en expense in kroner
    nb utgift i kroner
    nn utgift i kroner
    en income in kroner, a positive number
    nb inntekt i kroner, positivt tall
    nn inntekt i kroner, positivt tal
    en rows with the same name and posting are years of the same line
    nb rader med samme navn og kontering er år i samme linje
    nn rader med same namn og kontering er år i same linje
    en konsekvensjustering or tiltak
    nb konsekvensjustering eller tiltak
    nn konsekvensjustering eller tiltak
    en the amount holds from this year until the next row
    nb beløpet gjelder fra dette året til neste rad
    nn beløpet gjeld frå dette året til neste rad
    en økning or reduksjon
    nb økning eller reduksjon
    nn økning eller reduksjon
    en kroner, never below zero
    nb kroner, aldri under null
    nn kroner, aldri under null
    en utgift or inntekt
    nb utgift eller inntekt
    nn utgift eller inntekt
    en dødelighet, fruktbarhet, innflytting, utflytting, innvandring, utvandring, nettoflytting, forekomst, enhetskostnad, deflator or hendelser
    nb dødelighet, fruktbarhet, innflytting, utflytting, innvandring, utvandring, nettoflytting, forekomst, enhetskostnad, deflator eller hendelser
    nn dødelighet, fruktbarhet, innflytting, utflytting, innvandring, utvandring, nettoflytting, forekomst, enhetskostnad, deflator eller hendelser
    en landet (common to all regions) or region (each by itself, on top of what is common); for dødelighet kvinner, menn or begge of the country, or region
    nb landet (felles for alle regioner) eller region (hver for seg, oppå det felles); for dødelighet kvinner, menn eller begge i landet, eller region
    nn landet (felles for alle regionar) eller region (kvar for seg, oppå det felles); for dødelighet kvinner, menn eller begge i landet, eller region
    en vandring, ar1, konstant (the same error the whole period) or hendelser
    nb vandring, ar1, konstant (samme feil hele perioden) eller hendelser
    nn vandring, ar1, konstant (same feil heile perioden) eller hendelser
    en standardavvik (of the logarithm; nettoflytting: of the rate per inhabitant and year), koeffisient (ar1), korrelasjon (women and men), faktor (hendelser: the variance is faktor / persons) or videre (the share of users who continue the next year)
    nb standardavvik (av logaritmen; nettoflytting: av raten per innbygger og år), koeffisient (ar1), korrelasjon (kvinner og menn), faktor (hendelser: variansen er faktor / personer) eller videre (andelen brukere som fortsetter neste år)
    nn standardavvik (av logaritmen; nettoflytting: av raten per innbyggar og år), koeffisient (ar1), korrelasjon (kvinner og menn), faktor (hendelser: variansen er faktor / personar) eller videre (andelen brukarar som held fram neste år)
    en the name of the limit
    nb navnet på grensen
    nn namnet på grensa
    en an indicator, an age group of the population, «I alt», or trapp:trinn (trapp: for all steps; trapp::enhet for all of a unit, where the units do not count alike)
    nb en indikator, en aldersgruppe i folketallet, «I alt», eller trapp:trinn (trapp: for alle trinn; trapp::enhet for alle i en enhet, der enhetene ikke teller likt)
    nn ein indikator, ei aldersgruppe i folketalet, «I alt», eller trapp:trinn (trapp: for alle trinn; trapp::enhet for alle i ei eining, der einingane ikkje tel likt)
    en under or over
    nb under eller over
    nn under eller over
    en the limit
    nb grensen
    nn grensa
    en the name that stands on top
    nb navnet som står øverst
    nn namnet som står øvst
    en the region the tables on the screen are of
    nb regionen tabellene på skjermen gjelder
    nn regionen tabellane på skjermen gjeld
    en 1 January of this year is where the run begins
    nb 1. januar dette året er utgangspunktet
    nn 1. januar dette året er utgangspunktet
    en the last 1 January
    nb siste 1. januar
    nn siste 1. januar
    en years per step and the width of the age groups, from 1 to 10, most often 1 or 5
    nb år per steg og bredden på aldersgruppene, fra 1 til 10, oftest 1 eller 5
    nn år per steg og breidda på aldersgruppene, frå 1 til 10, oftast 1 eller 5
    en the lower bound of the open age group
    nb nedre grense for den åpne aldersgruppen
    nn nedre grense for den opne aldersgruppa
    en when in the step migrants are counted: {1}
    nb når i steget flyttere telles: {1}
    nn når i steget flyttarar blir talde: {1}
    en the women that birth rates are multiplied by: {1}
    nb kvinnene fødselsratene ganges med: {1}
    nn kvinnene fødselsratane blir gonga med: {1}
    en survival in the open group: {1}
    nb overlevelse i den åpne gruppen: {1}
    nn overleving i den opne gruppa: {1}
    en boys per girl at birth, where SRB is not given
    nb gutter per jente ved fødsel, når SRB ikke er gitt
    nn gutar per jente ved fødsel, når SRB ikkje er gitt
    en begge, or kvinner for a folder of women only
    nb begge, eller kvinner for en mappe med bare kvinner
    nn begge, eller kvinner for ei mappe med berre kvinner
    en the rule for a0 in the life table: {1}
    nb regelen for a0 i dødelighetstabellen: {1}
    nn regelen for a0 i dødelegheitstabellen: {1}
    en the scenario that is run when none is chosen
    nb scenarioet som kjøres når ingen er valgt
    nn scenarioet som blir køyrt når ingen er valde
    en scenarios shown under the ladders, with spaces or commas between
    nb scenarier som vises under trappene, med mellomrom eller komma
    nn scenario som blir viste under trappene, med mellomrom eller komma
    en the years that tables on the screen show, with spaces or commas between
    nb årene tabellene på skjermen viser, med mellomrom eller komma
    nn åra tabellane på skjermen viser, med mellomrom eller komma
    en the year that the change in the ladders is measured to
    nb året endringen i trappene måles til
    nn året endringa i trappene blir målt til
    en the year no place shall be missing; the building plan and the dimensioning are worked out to it
    nb året ingen plass skal mangle; byggeplan og dimensjonering regnes dit
    nn året ingen plass skal mangle; byggeplan og dimensjonering blir rekna dit
    en the share of the årsverk that leaves in a year and must be replaced
    nb andelen av årsverkene som slutter i året og må erstattes
    nn andelen av årsverka som sluttar i året og må erstattast
    en årsverk per employee, such as 0,68 where 555 årsverk are 819 employees
    nb årsverk per ansatt, som 0,68 der 555 årsverk er 819 ansatte
    nn årsverk per tilsett, som 0,68 der 555 årsverk er 819 tilsette
    en the age of the cohort that enters work
    nb alderen på årskullet som kommer i arbeid
    nn alderen på årskullet som kjem i arbeid
    en the date need is shown for, and of counts without a dato: {1}
    nb datoen behovet vises for, og for tellinger uten dato: {1}
    nn datoen behovet blir vist for, og for teljingar utan dato: {1}
    en the day of the count, 1. januar or 31. desember; empty as behovsdato
    nb datoen for tellingen, 1. januar eller 31. desember; tom som behovsdato
    nn datoen for teljinga, 1. januar eller 31. desember; tom som behovsdato
    en the day in fraår and tilår, 1. januar or 31. desember; empty as behovsdato
    nb datoen i fraår og tilår, 1. januar eller 31. desember; tom som behovsdato
    nn datoen i fraår og tilår, 1. januar eller 31. desember; tom som behovsdato
    en where the figure is from
    nb hvor tallet kommer fra
    nn kvar talet kjem frå
    en publisert, avledet or forutsetning
    nb publisert, avledet eller forutsetning
    nn publisert, avledet eller forutsetning
    en free text
    nb fri tekst
    nn fri tekst
    en first and last year, and the method of the run
    nb startår, sluttår og metodevalg for kjøringen
    nn startår, sluttår og metodeval for køyringa
    en population 1 January: the base and its history
    nb folketall 1. januar: startår og historie
    nn folketal 1. januar: startår og historie
    en mortality: rates or survival, and a path of life expectancy
    nb dødelighet: rater eller overlevelse, og bane for levealder
    nn dødelegheit: ratar eller overleving, og bane for levealder
    en births per woman and year, total fertility and the sex ratio
    nb fødsler per kvinne og år, samlet fruktbarhet og kjønnsforhold
    nn fødslar per kvinne og år, samla fruktbarheit og kjønnsforhold
    en migration per step by age when counted
    nb flytting per steg etter alder når den telles
    nn flytting per steg etter alder når ho blir talt
    en what the letters L M H K 0 of an alternative mean
    nb hva bokstavene L M H K 0 i et alternativ betyr
    nn kva bokstavane L M H K 0 i eit alternativ betyr
    en a projection from elsewhere that the run is bound to
    nb en framskriving utenfra som kjøringen bindes til
    nn ei framskriving utanfrå som køyringa blir bunden til
    en the dwelling programme: new homes that in-migration must fill
    nb boligprogrammet: nye boliger som innflyttingen skal fylle
    nn bustadprogrammet: nye bustader som innflyttinga skal fylle
    en who lives in homes: headship, and who moves into new ones
    nb hvem som bor i boligene: husholdninger, og innflyttere i nye
    nn kven som bur i bustadene: hushald, og innflyttarar i nye
    en the population of sub-areas of the municipality
    nb folketall i delområder (lokalområder) av kommunen
    nn folketal i delområde (lokalområde) av kommunen
    en the age groups of the population table
    nb aldersgruppene i tabellen over folketall
    nn aldersgruppene i tabellen over folketal
    en ratios between age groups
    nb forholdstall mellom aldersgrupper
    nn forholdstal mellom aldersgrupper
    en the ladders as data: steps, order and names
    nb trappene som data: trinn, rekkefølge og navn
    nn trappene som data: trinn, rekkefølgje og namn
    en who uses each step today
    nb hvem som bruker hvert trinn i dag
    nn kven som bruker kvart trinn i dag
    en scenarios as differences from the folder as it stands
    nb scenarier som avvik fra grunnlaget i mappen
    nn scenario som avvik frå grunnlaget i mappa
    en how coverage changes: constant, trend, towards targets, healthier ageing
    nb hvordan dekningsgraden endres: konstant, trend, mål, friskere aldring
    nn korleis dekningsgraden endrar seg: konstant, trend, mål, friskare aldring
    en shares moved from one step to another
    nb andeler som flyttes fra ett trinn til et annet
    nn andelar som blir flytta frå eitt trinn til eit anna
    en places and homes there are, are planned, are bought, or are a cap
    nb plasser og boliger som finnes, er planlagt, kjøpes eller er tak
    nn plassar og bustader som finst, er planlagde, blir kjøpte eller er tak
    en rates of other municipalities beside the own
    nb andre kommuners rater ved siden av egne
    nn ratane til andre kommunar ved sida av eigne
    en årsverk per user or place on each step
    nb årsverk per bruker eller plass på hvert trinn
    nn årsverk per brukar eller plass på kvart trinn
    en growth of årsverk as the sources state it, two of three numbers
    nb vekstanslag for årsverk slik kildene oppgir dem, to av tre tall
    nn vekstanslag for årsverk slik kjeldene oppgir dei, to av tre tal
    en how common something is by sex and age, low and high
    nb hvor vanlig noe er etter kjønn og alder, lavt og høyt anslag
    nn kor vanleg noko er etter kjønn og alder, lågt og høgt anslag
    en from steps of one ladder to steps of another, such as innsats to bolig
    nb fra trinn i én trapp til trinn i en annen, som innsats til bolig
    nn frå trinn i éi trapp til trinn i ei anna, som innsats til bustad
    en known users by age and step: counts, never persons
    nb kjente brukere etter alder og trinn: antall, aldri personer
    nn kjende brukarar etter alder og trinn: tal, aldri personar
    en what happens to known users from year to year
    nb hva som hender kjente brukere fra år til år
    nn kva som hender kjende brukarar frå år til år
    en new dwellings: how they divide on types, what is reserved, how many
    nb nye boliger: fordeling på typer, andeler som er reservert, antall
    nn nye bustader: fordeling på typar, andelar som er reserverte, tal
    en price indices: wages, goods, construction, and their weights in a mix
    nb prisindekser: lønn, varer, bygg og hva de veier i en blanding
    nn prisindeksar: lønn, varer, bygg og kva dei veg i ei blanding
    en what a place, a user, an årsverk and an inhabitant cost
    nb hva en plass, en bruker, et årsverk og en innbygger koster
    nn kva ein plass, ein brukar, eit årsverk og ein innbyggar kostar
    en the first year of the handlingsprogram and the rules of the budget
    nb første år i handlingsprogrammet og reglene for budsjettet
    nn første år i handlingsprogrammet og reglane for budsjettet
    en the nominal interest on loans by year
    nb nominell lånerente år for år
    nn nominell lånerente år for år
    en building projects: places, move-in, grant and loan
    nb byggeprosjekter: plasser, innflytting, tilskudd og lån; plassene står bare her
    nn byggeprosjekt: plassar, innflytting, tilskot og lån; plassane står berre her
    en what building projects cost by year, VAT included
    nb hva byggeprosjektene koster år for år, med mva
    nn kva byggeprosjekta kostar år for år, med mva
    en the adopted budget that changes are counted from
    nb vedtatt budsjett, som endringene regnes fra
    nn vedteke budsjett, som endringane blir rekna frå
    en measures and earlier decisions in the handlingsprogram
    nb tiltak og tidligere vedtak i handlingsprogrammet
    nn tiltak og tidlegare vedtak i handlingsprogrammet
    en what varies between futures, how and by how much
    nb hva som varierer mellom framtidene, hvordan og hvor mye
    nn kva som varierer mellom framtidene, korleis og kor mykje
    en limits, such as aldersbæreevne below 3.0: probability and first year
    nb grenser, som aldersbæreevne under 3,0: sannsynlighet og første år
    nn grenser, som aldersbæreevne under 3,0: sannsyn og første år
    en who is added or taken where the population is bound: {1}
    nb hvem som legges til eller tas bort når folketallet bindes: {1}
    nn kven som blir lagde til eller tekne bort når folketalet blir bunde: {1}
    en the row is counted in this scenario only, besides the rows without a scenario
    nb raden telles bare i dette scenarioet, i tillegg til radene uten scenario
    nn rada blir talt berre i dette scenarioet, i tillegg til radene utan scenario
    """#
}
