extension PhraseTable {
  /// Runs and what is estimated for them.
  static let run = #"""
    en bound to the homes
    nb bundet til boligene
    nn bunde til bustadene
    en free
    nb fritt
    nn fritt
    en  and {1} quantities estimated by Kohort ({2} derived, {3} assumed; {4})
    nb  og {1} størrelser anslått av Kohort ({2} avledede, {3} forutsatte; {4})
    nn  og {1} storleikar som Kohort har anslått ({2} avleidde, {3} føresette; {4})
    en estimated by Kohort in place of {1}, {2} quantities derived and {3} assumed ({4})
    nb anslått av Kohort i stedet for {1}, {2} avledede størrelser og {3} forutsatte ({4})
    nn anslått av Kohort i staden for {1}, {2} avleidde storleikar og {3} føresette ({4})
    en estimated by Kohort in place of {1} (docs/method.md)
    nb anslått av Kohort i stedet for {1} (docs/method.md)
    nn anslått av Kohort i staden for {1} (docs/method.md)
    en Norwegian laws through {1}
    nb norske modeller til og med {1}
    nn norske modellar til og med {1}
    en life expectancy {1} {2}
    nb levealder {1} {2}
    nn levealder {1} {2}
    en mortality {1} 65–84, change
    nb dødelighet {1} 65–84 år, endring
    nn dødelegheit {1} 65–84 år, endring
    en % a year
    nb % per år
    nn % per år
    en twenty years, {1}
    nb tjue år, {1}
    nn tjue år, {1}
    en total fertility, nation, {1}
    nb samlet fruktbarhet, landet {1}
    nn samla fruktbarheit, landet {1}
    en children per woman
    nb barn per kvinne
    nn barn per kvinne
    en own: mean of two years, target: of twenty
    nb egen: snitt av to år, mål: av tjue
    nn eiga: snitt av to år, mål: av tjue
    en net immigration, nation, {1}
    nb nettoinnvandring landet {1}
    nn nettoinnvandring landet {1}
    en per 1000
    nb per 1000
    nn per 1000
    en weight of the target in a rate
    nb hvor mye lånte tall teller i hver flytterate
    nn kor mykje lånte tal tel i kvar flytterate
    en person-years
    nb personår
    nn personår
    en shipped
    nb følger med
    nn følgjer med
    en domestic out-migration
    nb utflytting innenlands
    nn utflytting innanlands
    en emigration
    nb utvandring
    nn utvandring
    en assumption
    nb forutsetning
    nn føresetnad
    en times
    nb ganger
    nn gonger
    en years added
    nb år lagt til
    nn år lagde til
    en SSB table 12882 vintage 2020, derived
    nb SSB tabell 12882 årgang 2020, avledet
    nn SSB tabell 12882 årgang 2020, avleidd
    en {1} years in {2}
    nb {1} år i {2}
    nn {1} år i {2}
    en births against national rates
    nb fødte mot landets rater
    nn fødde mot ratane for landet
    en net migration {1}
    nb nettoflytting {1} år
    nn nettoflytting {1} år
    en per 1000 a year
    nb per 1000 per år
    nn per 1000 per år
    en Without persons in {1}, and not used that year: {2}{3} (zero or empty means that the code did not exist).
    nb Uten personer i {1}, og ikke brukt det året: {2}{3} (null eller tomt betyr at koden ikke fantes).
    nn Utan personar i {1}, og ikkje rekna med det året: {2}{3} (null eller tomt betyr at koden ikkje fanst).
    en Not scored: {1}. Found {2}, expected {3}.
    nb Ikke målt: {1}. Fant {2}, forventet {3}.
    nn Ikkje målt: {1}. Fann {2}, venta {3}.
    en Not scored: {1}, by name alone, which does not tell the borders.
    nb Ikke målt: {1}, med bare navn, som ikke sier hvilke grenser som gjelder.
    nn Ikkje målt: {1}, med berre namn, som ikkje seier kva grenser som gjeld.
    en {1} and {2} have the same figures in every year: the source halved their sum; they are joined.
    nb {1} og {2} har like tall i alle år: kilden har delt summen i to; de er slått sammen.
    nn {1} og {2} har like tal i alle år: kjelda har delt summen i to; dei er slåtte saman.
    en {1} and {2} have the same figures in every year: the source halved their sum. Only the two together are right.
    nb {1} og {2} har like tall i alle år: kilden har delt summen i to. Bare de to lagt sammen er riktige.
    nn {1} og {2} har like tal i alle år: kjelda har delt summen i to. Berre dei to lagde saman er rette.
    en The file counts as the whole country, but {1} of its municipalities are missing: {2}{3}. Moves between them and the others count as immigration and emigration.
    nb Filen regnes som hele landet, men {1} av landets kommuner mangler: {2}{3}. Flytting mellom dem og de andre regnes som inn- og utvandring.
    nn Fila blir rekna som heile landet, men {1} av kommunane i landet manglar: {2}{3}. Flytting mellom dei og dei andre blir rekna som inn- og utvandring.
    en {1} changes by {2} % from {3} to {4}: a border, or a fault in the source?
    nb {1} endres {2} % fra {3} til {4}: en grense, eller en feil i kilden?
    nn {1} endrar seg {2} % frå {3} til {4}: ei grense, eller ein feil i kjelda?
    en {1}: {2} % of those over 45 came or left in the year before 1 January {3}; probably a border that moved, and the year is not used in the estimates.
    nb {1}: {2} % av de over 45 år kom eller gikk i løpet av året før 1. januar {3}; trolig en flyttet grense, og året er ikke brukt i anslagene.
    nn {1}: {2} % av dei over 45 år kom eller gjekk i løpet av året før 1. januar {3}; truleg ei grense som er flytta, og året er ikkje brukt i anslaga.
    en boligbygging.csv: domestic in-migration is changed until the homes are filled
    nb boligbygging.csv: innflyttingen innenlands er endret til boligene er fylt
    nn boligbygging.csv: innflyttinga innanlands er endra til bustadene er fylte
    en , all completed {1} years later
    nb , alt ferdig {1} år senere
    nn , alt ferdig {1} år seinare
    en , completed times {1}
    nb , ferdigstilte ganger {1}
    nn , ferdigstilte gonger {1}
    en one place
    nb ett sted
    nn éin stad
    en places of the same size in the file
    nb steder av samme størrelse i filen
    nn stader av same storleik i fila
    en Norwegian municipalities of the same size (shipped with Kohort)
    nb norske kommuner av samme størrelse (følger med Kohort)
    nn norske kommunar av same storleik (følgjer med Kohort)
    en estimated from even against odd years
    nb anslått fra år med partall mot år med oddetall
    nn anslått frå år med partal mot år med oddetal
    en from all Norwegian municipalities
    nb fra alle norske kommuner
    nn frå alle norske kommunar
    en Estimated from {1}, 1 January {2}: migration rates of its own mixed with those of {3}, which count as {4} person-years per sex and age, {5}.
    nb Anslått fra {1}, 1. januar {2}: egne flytterater blandet med dem hos {3}, som teller {4} personår per kjønn og alder, {5}.
    nn Anslått frå {1}, 1. januar {2}: eigne flytteratar blanda med dei hos {3}, som tel {4} personår per kjønn og alder, {5}.
    en The year {1} is missing in the file for one or more places and is filled in along cohorts.
    nb Året {1} mangler i filen for ett eller flere steder og er fylt ut langs årskullene.
    nn Året {1} manglar i fila for éin eller fleire stader og er fylt ut langs årskulla.
    en The years {1} are missing in the file for one or more places and are filled in along cohorts.
    nb Årene {1} mangler i filen for ett eller flere steder og er fylt ut langs årskullene.
    nn Åra {1} manglar i fila for éin eller fleire stader og er fylte ut langs årskulla.
    en each age group adjusted in proportion to those who are there
    nb hver aldersgruppe justert i forhold til dem som er der
    nn kvar aldersgruppe justert i forhold til dei som er der
    en by the arrivals of the run
    nb etter innflyttingen i kjøringen
    nn etter innflyttinga i køyringa
    en by assumed moves by age, since arrivals are not given (region {1})
    nb etter antatt flytting etter alder, for innflytting er ikke gitt (region {1})
    nn etter anteken flytting etter alder, for innflytting er ikkje gitt (region {1})
    en in proportion to those who are there
    nb i forhold til dem som er der
    nn i forhold til dei som er der
    en age groups in proportion to those who are there
    nb aldersgrupper i forhold til dem som er der
    nn aldersgrupper i forhold til dei som er der
    en adjusted {1}{2}
    nb justert {1}{2}
    nn justert {1}{2}
    """#
}
