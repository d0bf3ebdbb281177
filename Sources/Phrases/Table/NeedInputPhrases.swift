extension PhraseTable {
  /// Readers of what a folder says of services.
  static let needInputs = #"""
    en no delområde for a cap, which is for the municipality
    nb ikke noe delområde for et tak, som gjelder hele kommunen
    nn ikkje noko delområde for eit tak, som gjeld heile kommunen
    en a delområde of delomraader.csv
    nb et delområde i delomraader.csv
    nn eit delområde i delomraader.csv
    en a delområde of delomraader.csv: {1}
    nb et delområde i delomraader.csv: {1}
    nn eit delområde i delomraader.csv: {1}
    en no friskere where steglengde is not 1 year
    nb ingen rad med friskere når steglengde ikke er 1 år
    nn inga rad med friskere når steglengde ikkje er 1 år
    en one friskere for each step and group
    nb én rad med friskere for hvert trinn og hver brukergruppe
    nn éi rad med friskere for kvart trinn og kvar brukargruppe
    en the youngest age that is healthier, in whole years
    nb den yngste alderen som blir friskere, i hele år
    nn den yngste alderen som blir friskare, i heile år
    en one path for each step and group
    nb én bane for hvert trinn og hver brukergruppe
    nn éin bane for kvart trinn og kvar brukargruppe
    en step {1}, which {2} does not have
    nb trinn {1}, som {2} ikke har
    nn trinn {1}, som {2} ikkje har
    en the shares of {1} add up to {2}
    nb at andelene for {1} til sammen blir {2}
    nn at andelane for {1} til saman blir {2}
    en {1} is no share
    nb {1}, som ikke er en andel
    nn {1}, som ikkje er ein andel
    en from {1} through {2}
    nb fra {1} til {2}
    nn frå {1} til {2}
    en from step {1} to step {2}
    nb fra trinn {1} til trinn {2}
    nn frå trinn {1} til trinn {2}
    en persons of {1} are counted on step {2} and again on step {3}
    nb at personer i gruppen {1} er telt på trinn {2} og en gang til på trinn {3}
    nn at personar i gruppa {1} er talde på trinn {2} og ein gong til på trinn {3}
    en {1} has {2} persons, and {3} are counted on the steps
    nb at gruppen {1} har {2} personer, mens {3} er telt på trinnene
    nn at gruppa {1} har {2} personar, medan {3} er talde på trinna
    en {1} counts recipients (mottakere), and a person may be one on several steps
    nb at {1} teller mottakere, og en person kan være mottaker på flere trinn
    nn at {1} tel mottakarar (mottakere), og ein person kan vere mottakar på fleire trinn
    en a conversion of {1} between steps
    nb en omregning på {1} mellom trinn
    nn ei omrekning på {1} mellom trinn
    en capacity on step {1} for {2} without a need
    nb kapasitet på trinn {1} for {2} uten behov
    nn kapasitet på trinn {1} for {2} utan behov
    en capacity on step {1} without a need
    nb kapasitet på trinn {1} uten behov
    nn kapasitet på trinn {1} utan behov
    en low {1} is above high {2}
    nb lav {1}, som er større enn høy {2}
    nn lav {1}, som er større enn høy {2}
    en {1}: the increase is stated as {2}, but rate times base is {3}
    nb at økningen for {1} er oppgitt til {2}, mens vekst ganger basis er {3}
    nn at auken for {1} er oppgitt til {2}, medan vekst gonger basis er {3}
    en too little said of «{1}»
    nb for få tall for «{1}»
    nn for få tal for «{1}»
    en {1} without its step
    nb {1} uten trinn
    nn {1} utan trinn
    en {1} twice for the same ages and years
    nb {1} to ganger for de samme aldrene og årene
    nn {1} to gonger for dei same aldrane og åra
    en two norms of step {1} for the same users
    nb to normer for trinn {1} og de samme brukerne
    nn to normer for trinn {1} og dei same brukarane
    en «{1}» twice
    nb «{1}» to ganger
    nn «{1}» to gonger
    en «{1}» twice for the same ages and sexes
    nb «{1}» to ganger for de samme aldrene og kjønnene
    nn «{1}» to gonger for dei same aldrane og kjønna
    en no population for {1}
    nb ingen befolkning for {1}
    nn inga befolkning for {1}
    en one of its steps: {1}
    nb et av trinnene i trappen: {1}
    nn eit av trinna i trappa: {1}
    en 1 at most
    nb høyst 1
    nn høgst 1
    en a number from 0 to 1
    nb et tall fra 0 til 1
    nn eit tal frå 0 til 1
    en a number that is not negative
    nb et tall som ikke er negativt
    nn eit tal som ikkje er negativt
    en a number above 0
    nb et tall over 0
    nn eit tal over 0
    en a first year that is not after the last
    nb et første år som ikke er etter det siste
    nn eit første år som ikkje er etter det siste
    en two different steps
    nb to ulike trinn
    nn to ulike trinn
    en each person on one step (boligtrinn)
    nb hver person på ett trinn (boligtrinn)
    nn kvar person på eitt trinn (boligtrinn)
    en a ladder that counts persons
    nb en trapp som teller personer
    nn ei trapp som tel personar
    en none on a ladder that counts persons
    nb ingen på en trapp som teller personer
    nn inga på ei trapp som tel personar
    en use (trappebruk) of that step and group
    nb bruk av trinnet og gruppen i trappebruk.csv
    nn bruk av trinnet og gruppa i trappebruk.csv
    en low at most high
    nb at lav ikke er større enn høy
    nn at lav ikkje er større enn høy
    en numbers that agree
    nb tall som stemmer med hverandre
    nn tal som stemmer med kvarandre
    en two of rate, base and increase
    nb to av vekst, basis og økning
    nn to av vekst, basis og økning
    en fra and til where needed
    nb fra og til der de trengs
    nn fra og til der dei trengst
    en one norm
    nb én norm
    nn éi norm
    en it once
    nb én gang
    nn éin gong
    en every year of the run
    nb alle årene i kjøringen
    nn alle åra i køyringa
    en those who ask
    nb de som ber om en plass
    nn dei som ber om ein plass
    en those known at home
    nb kjente brukere som bor hjemme
    nn kjende brukarar som bur heime
    en new dwellings
    nb nye boliger
    nn nye bustader
    en no known users where steglengde is not 1 year
    nb ingen kjente brukere når steglengde ikke er 1 år
    nn ingen kjende brukarar når steglengde ikkje er 1 år
    en the start year of the run, {1}
    nb startåret for kjøringen, {1}
    nn startåret for køyringa, {1}
    en a group of kjente_brukere.csv on {1}
    nb en gruppe som kjente_brukere.csv har på {1}
    nn ei gruppe som kjente_brukere.csv har på {1}
    en a step that is not defined before
    nb et trinn som ikke er definert tidligere
    nn eit trinn som ikkje er definert tidlegare
    en steps of {1} merged with +; there is no {2}
    nb trinn i {1} slått sammen med +; {2} finnes ikke
    nn trinn i {1} slegne saman med +; {2} finst ikkje
    en years above 0
    nb et antall år over 0
    nn eit tal på år over 0
    en the same in all rows of a ladder
    nb det samme i alle rader for en trapp
    nn det same i alle rader for ei trapp
    en kvinner, since innstillinger.csv says kjønn kvinner
    nb kvinner, siden innstillinger.csv har kjønn kvinner
    nn kvinner, sidan innstillinger.csv har kjønn kvinner
    en a ladder of trapper.csv
    nb en trapp i trapper.csv
    nn ei trapp i trapper.csv
    en each step, group, sex, age and year counted once
    nb at samme trinn, gruppe, kjønn, alder og år er telt bare én gang
    nn at same trinn, gruppe, kjønn, alder og år er talt berre éin gong
    en {1} with counts of {2}
    nb {1} med tellinger fra {2}
    nn {1} med teljingar frå {2}
    en one date per ladder (31. desember is 1. januar of the year after)
    nb én dato per trapp (31. desember er det samme som 1. januar året etter)
    nn éin dato per trapp (31. desember er det same som 1. januar året etter)
    en write 1. januar for the first half of the year and 31. desember for the second
    nb skriv 1. januar for første halvår og 31. desember for andre halvår
    nn skriv 1. januar for første halvår og 31. desember for andre halvår
    en keep the latest count; the first rows of them are on lines {1}
    nb behold den siste tellingen; de første radene av hver står på linje {1}
    nn behald den siste teljinga; dei første radene av kvar står på linje {1}
    en nothing; only a boligtype is of a step
    nb et tomt felt; bare rader med boligtype gjelder et trinn
    nn eit tomt felt; berre rader med boligtype gjeld eit trinn
    en no antall, since boligbygging.csv has the new dwellings
    nb ikke noe antall, siden boligbygging.csv har de nye boligene
    nn ikkje noko antall, sidan boligbygging.csv har dei nye bustadene
    en one antall for each year
    nb ett antall for hvert år
    nn eitt antall for kvart år
    en types of new dwellings with + between, or nothing for all; «{1}» is none of those told
    nb typer av nye boliger med + mellom, eller et tomt felt for alle; «{1}» er ikke blant dem som er oppgitt
    nn typar av nye bustader med + mellom, eller eit tomt felt for alle; «{1}» er ikkje blant dei som er oppgitte
    en types of new dwellings with + between, or nothing for all; «{1}» is none of {2}
    nb typer av nye boliger med + mellom, eller et tomt felt for alle; «{1}» er ikke blant {2}
    nn typar av nye bustader med + mellom, eller eit tomt felt for alle; «{1}» er ikkje blant {2}
    en a group counted on step {1} of {2} in trappebruk.csv
    nb en gruppe som trappebruk.csv har på trinn {1} i {2}
    nn ei gruppe som trappebruk.csv har på trinn {1} i {2}
    en a group counted on {1} in trappebruk.csv
    nb en gruppe som trappebruk.csv har på {1}
    nn ei gruppe som trappebruk.csv har på {1}
    en a scenario of scenarier.csv
    nb et scenario i scenarier.csv
    nn eit scenario i scenarier.csv
    en a scenario of scenarier.csv: {1}
    nb et scenario i scenarier.csv: {1}
    nn eit scenario i scenarier.csv: {1}
    en alle, where steglengde is not 1 year
    nb alle, når steglengde ikke er 1 år
    nn alle, når steglengde ikkje er 1 år
    en the same hvem and avgang in all rows of {1}
    nb samme hvem og avgang i alle rader for {1}
    nn same hvem og avgang i alle rader for {1}
    en a day of the year that stands under {1}
    nb en dag i året som står under {1}
    nn ein dag i året som står under {1}
    en one of the two years is wrong
    nb ett av de to årene er feil
    nn eitt av dei to åra er feil
    en {1}:{2}:{3}: users of {4} are divided by people of {5}, who are not all of them; is it another nevner?
    nb {1}:{2}:{3}: brukere på {4} år deles på personer på {5} år, som ikke er alle deres aldre; er det en annen nevner?
    nn {1}:{2}:{3}: brukarar på {4} år blir delte på personar på {5} år, som ikkje er alle aldrane deira; er det ein annan nevnar?
    en {1}:{2}: the places of step {3} from {4} come besides those on line {5}, which do not end: {6} + {7}; are they what there is in the year? Then write tilår {8} on line {9}
    nb {1}:{2}: plassene på trinn {3} fra {4} kommer i tillegg til dem på linje {5}, som ikke tar slutt: {6} + {7}; er de det som finnes det året? Skriv i så fall tilår {8} på linje {9}
    nn {1}:{2}: plassane på trinn {3} frå {4} kjem i tillegg til dei på linje {5}, som ikkje tek slutt: {6} + {7}; er dei det som finst det året? Skriv i så fall tilår {8} på linje {9}
    en {1} is counted besides {2} on line {3}, of some of the same ages; is one a part of the other?
    nb {1} telles i tillegg til {2} på linje {3}, der noen av aldrene er de samme; er den ene en del av den andre?
    nn {1} blir talt i tillegg til {2} på linje {3}, der nokre av aldrane er dei same; er den eine ein del av den andre?
    en ages up to {1}+, which is the last age group of the run
    nb aldre opp til {1}+, som er den siste aldersgruppen i kjøringen
    nn aldrar opp til {1}+, som er den siste aldersgruppa i køyringa
    en ages whose bounds are those of age groups of {1} years, such as 65–79 or 80+
    nb aldre med samme grenser som aldersgrupper på {1} år, for eksempel 65–79 eller 80+
    nn aldrar med same grenser som aldersgrupper på {1} år, til dømes 65–79 eller 80+
    en {1}:{2}: no row counts those of {3} in «{4}» on step {5}; is it missing? Write 0 where there are none
    nb {1}:{2}: ingen rad teller dem i alderen {3} i «{4}» på trinn {5}; mangler den? Skriv 0 der det ikke er noen
    nn {1}:{2}: inga rad tel dei i alderen {3} i «{4}» på trinn {5}; manglar ho? Skriv 0 der det ikkje er nokon
    en {1}:{2}:{3}: many more known users in «{4}» on step {5} than trappebruk.csv counts there; is a digit too many?
    nb {1}:{2}:{3}: mange flere kjente brukere i «{4}» på trinn {5} enn trappebruk.csv teller der; er det et siffer for mye?
    nn {1}:{2}:{3}: mange fleire kjende brukarar i «{4}» på trinn {5} enn trappebruk.csv tel der; er det eit siffer for mykje?
    en {1}:{2}:{3}: {4} places are more than three times the users that trappebruk.csv counts on step {5}; is a digit too many?
    nb {1}:{2}:{3}: {4} plasser er mer enn tre ganger brukerne som trappebruk.csv teller på trinn {5}; er det et siffer for mye?
    nn {1}:{2}:{3}: {4} plassar er meir enn tre gonger brukarane som trappebruk.csv tel på trinn {5}; er det eit siffer for mykje?
    en {1} is before {2}, where the run begins: the row changes nothing
    nb {1} er før {2}, da kjøringen begynner: raden endrer ingenting
    nn {1} er før {2}, då køyringa byrjar: rada endrar ingenting
    en places that are there (finnes) from {1} on; are they planlagt?
    nb plasser som finnes fra {1}; er de planlagt?
    nn plassar som finst frå {1}; er dei planlagde?
    en is it a share of the inhabitants? Write how many they are
    nb er det en andel av innbyggerne? Skriv hvor mange de er
    nn er det ein andel av folketalet? Skriv kor mange dei er
    en a number of users
    nb et antall brukere
    nn eit tal på brukarar
    """#
}
