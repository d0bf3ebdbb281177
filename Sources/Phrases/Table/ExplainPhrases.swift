extension PhraseTable {
  /// What answers, checks, comparisons and backtests refuse and warn of.
  static let explaining = #"""
    en NAME=VALUE with one of {1}
    nb NAVN=VERDI med et av disse navnene: {1}
    nn NAMN=VERDI med eitt av desse namna: {1}
    en {1} from {2} to {3}
    nb {1} fra {2} til {3}
    nn {1} frå {2} til {3}
    en no outcome after {1}
    nb ingen fasit etter {1}
    nn ingen fasit etter {1}
    en persons of two years or more
    nb personer i to år eller flere
    nn personar i to år eller fleire
    en the jump-off {1}
    nb startåret {1}
    nn startåret {1}
    en years from {1} through {2}
    nb år fra {1} til og med {2}
    nn år frå {1} til og med {2}
    en a forecast is scored on the years after it
    nb en framskriving måles mot årene etter startåret
    nn ei framskriving blir målt mot åra etter startåret
    en no region «{1}»
    nb ingen region «{1}»
    nn ingen region «{1}»
    en a column «{1}»
    nb en kolonne «{1}»
    nn ei kolonne «{1}»
    en no {1}
    nb ingen {1}
    nn ingen {1}
    en the columns that kohort backtest --out writes
    nb kolonnene som kohort backtest --out skriver
    nn kolonnene som kohort backtest --out skriv
    en run kohort backtest again with --out
    nb kjør kohort backtest om igjen med --out
    nn køyr kohort backtest om att med --out
    en a folder written by kohort backtest --out
    nb en mappe skrevet av kohort backtest --out
    nn ei mappe skriven av kohort backtest --out
    en the name «{1}», whose results would be written over «{2}»
    nb navnet «{1}», der resultatene ville bli skrevet over dem for «{2}»
    nn namnet «{1}», der resultata ville bli skrivne over dei for «{2}»
    en names that differ in letters and digits
    nb navn som er ulike i bokstaver og sifre
    nn namn som er ulike i bokstavar og siffer
    en question
    nb spørsmål
    nn spørsmål
    en no language
    nb ikke noe språk
    nn ikkje noko språk
    en the language of the result's tables
    nb språket i tabellene i resultatet
    nn språket i tabellane i resultatet
    en the scenario «{1}»
    nb scenarioet «{1}»
    nn scenarioet «{1}»
    en one of the result: {1}
    nb et scenario i resultatet: {1}
    nn eit scenario i resultatet: {1}
    en a table of the result
    nb en tabell i resultatet
    nn ein tabell i resultatet
    en a step of {1}: {2}
    nb et trinn i {1}: {2}
    nn eit trinn i {1}: {2}
    en no {1} of «{2}»
    nb ingen {1} for «{2}»
    nn ingen {1} for «{2}»
    en the name of one of them
    nb navnet på en av dem
    nn namnet på ein av dei
    en --scenario with one of {1}
    nb --scenario med et av disse: {1}
    nn --scenario med eitt av desse: {1}
    en something to explain
    nb noe som kan forklares
    nn noko som kan forklarast
    en a year of the result, {1}–{2}
    nb et år i resultatet, {1}–{2}
    nn eit år i resultatet, {1}–{2}
    en such as {1}; there are ages, and the rows of the result's tables by their names
    nb for eksempel {1}; du kan spørre om aldre, og om radene i tabellene i resultatet ved navn
    nn til dømes {1}; du kan spørje om aldrar, og om radene i tabellane i resultatet ved namn
    en such as {1}; there are {2}, ages, and the rows of the result's tables by their names
    nb for eksempel {1}; du kan spørre om {2}, om aldre, og om radene i tabellene i resultatet ved navn
    nn til dømes {1}; du kan spørje om {2}, om aldrar, og om radene i tabellane i resultatet ved namn
    en no column in «{1}»
    nb ingen kolonne i «{1}»
    nn inga kolonne i «{1}»
    en no column {1}
    nb ingen kolonne {1}
    nn inga kolonne {1}
    en no row with «{1}»
    nb ingen rad med «{1}»
    nn inga rad med «{1}»
    en {1} rows with «{2}»
    nb {1} rader med «{2}»
    nn {1} rader med «{2}»
    en words of one row, such as {1}
    nb ordene i én rad, for eksempel {1}
    nn orda i éi rad, til dømes {1}
    en no row of {1} with «{2}»
    nb ingen rad for {1} med «{2}»
    nn inga rad for {1} med «{2}»
    en a year and words that the table has
    nb et år og ord som står i tabellen
    nn eit år og ord som står i tabellen
    en «{1}» at {2}
    nb «{1}» i {2}
    nn «{1}» i {2}
    en the scores of a backtest
    nb treffsikkerheten fra kohort backtest
    nn treffsikkerheita frå kohort backtest
    en give the folder that kohort backtest --out wrote with --backtest
    nb oppgi mappen som kohort backtest --out skrev, med --backtest
    nn oppgi mappa som kohort backtest --out skreiv, med --backtest
    en no forecast of {1}
    nb ingen framskriving for {1}
    nn inga framskriving for {1}
    en one of {1} years ahead
    nb et av disse antall år fram: {1}
    nn eitt av desse tal år fram: {1}
    en ages and a year the result has
    nb aldre og et år som resultatet har
    nn aldrar og eit år som resultatet har
    en a year the result has
    nb et år som resultatet har
    nn eit år som resultatet har
    en no budget in the years {1}–{2}
    nb ikke noe budsjett i årene {1}–{2}
    nn ikkje noko budsjett i åra {1}–{2}
    en a budget whose first year is after the start of the run
    nb et budsjett med første år etter starten av kjøringen
    nn eit budsjett med første år etter starten av køyringa
    en new: {1}; old: {2}
    nb nytt: {1}; gammelt: {2}
    nn nytt: {1}; gammalt: {2}
    en the years {1}–{2}
    nb årene {1}–{2}
    nn åra {1}–{2}
    en some of the new result's years {1}–{2}
    nb noen av årene i det nye resultatet, {1}–{2}
    nn nokre av åra i det nye resultatet, {1}–{2}
    en {1} scenarios
    nb {1} scenarier
    nn {1} scenario
    en one scenario, so that it is clear what is compared
    nb ett scenario, så det er klart hva som sammenlignes
    nn eitt scenario, så det er klart kva som blir samanlikna
    en {1} was made by Kohort {2}; it is run again by {3}, and the numbers may differ from those printed then
    nb {1} er laget av Kohort {2}; det kjøres på nytt av {3}, og tallene kan avvike fra dem som ble skrevet den gangen
    nn {1} er laga av Kohort {2}; det blir køyrt på nytt av {3}, og tala kan avvike frå dei som blei skrivne den gongen
    en there is no vedtatt_budsjett.csv in both, so neither is a handlingsprogram: only the level is compared
    nb vedtatt_budsjett.csv finnes ikke i begge, og da heller ikke et handlingsprogram: bare kostnadsnivået er sammenlignet
    nn vedtatt_budsjett.csv finst ikkje i begge, og då heller ikkje eit handlingsprogram: berre kostnadsnivået er samanlikna
    en only one of the results has a budget (okonomi.csv): population, need and staff are compared, and not kroner
    nb bare ett av resultatene har et budsjett (okonomi.csv): folketall, behov og årsverk er sammenlignet, men ikke kroner
    nn berre eitt av resultata har eit budsjett (okonomi.csv): folketal, behov og årsverk er samanlikna, men ikkje kroner
    en a plan of {1}–{2}
    nb en plan for {1}–{2}
    nn ein plan for {1}–{2}
    en some of the new plan's years {1}–{2}, in a run that begins before them
    nb noen av årene i den nye planen, {1}–{2}, i en kjøring som begynner før dem
    nn nokre av åra i den nye planen, {1}–{2}, i ei køyring som byrjar før dei
    en name the older result first
    nb skriv det eldste resultatet først
    nn skriv det eldste resultatet først
    en no scenario «{1}»
    nb ikke noe scenario «{1}»
    nn ikkje noko scenario «{1}»
    en a scenario of the same name in both results
    nb et scenario med samme navn i begge resultatene
    nn eit scenario med same namn i begge resultata
    en ages to {1} and more, and to {2} in the old result
    nb aldre til {1} år og over, og til {2} år i det gamle resultatet
    nn aldrar til {1} år og over, og til {2} år i det gamle resultatet
    en the same ages and sexes in both, so that known users can be followed from one to the other
    nb samme aldre og kjønn i begge, så kjente brukere kan følges fra det ene til det andre
    nn same aldrar og kjønn i begge, så kjende brukarar kan følgjast frå det eine til det andre
    en four letters L M H K 0 such as MMMM or LHML, the first two not 0
    nb fire bokstaver L M H K 0, som MMMM eller LHML, de to første ikke 0
    nn fire bokstavar L M H K 0, som MMMM eller LHML, dei to første ikkje 0
    en one of {1}, or four letters L M H K 0 such as MMMM or LHML, the first two not 0
    nb et av disse: {1}, eller fire bokstaver L M H K 0, som MMMM eller LHML, de to første ikke 0
    nn eitt av desse: {1}, eller fire bokstavar L M H K 0, som MMMM eller LHML, dei to første ikkje 0
    en two results «{1}» of the scenarios {2}
    nb to resultater «{1}» av scenariene {2}
    nn to resultat «{1}» av scenarioa {2}
    en scenarios whose names differ in letters and digits
    nb scenarier med navn som er ulike i bokstaver og sifre
    nn scenario med namn som er ulike i bokstavar og siffer
    en run them one at a time
    nb kjør dem ett om gangen
    nn køyr dei eitt om gongen
    en Warnings that could quote what is hidden are not shown; kohort check tells those of {1}.
    nb Advarsler som kan gjengi det som er skjult, er ikke vist; kohort check viser dem som gjelder {1}.
    nn Åtvaringar som kan gi att det som er skjult, er ikkje viste; kohort check viser dei som gjeld {1}.
    en a result of {1}
    nb et resultat for {1}
    nn eit resultat for {1}
    en one of {1}, as {2} is
    nb et for {1}, som {2}
    nn eit for {1}, som {2}
    en where the place has a new number, give the old folder that number and run it again
    nb har stedet fått nytt nummer, bruk det i den gamle mappen også og kjør den på nytt
    nn har staden fått nytt nummer, bruk det i den gamle mappa òg og køyr ho på nytt
    """#
}
