extension PhraseTable {
  /// What help says: commands, arguments, flags, exit codes.
  static let help = #"""
    en kohort {1}: from a population table to homes and services
    nb kohort {1}: fra folketall til boliger og tjenester
    nn kohort {1}: frå folketal til bustader og tenester
    en kohort COMMAND [arguments] [flags]
    nb kohort KOMMANDO [argumenter] [valg]
    nn kohort KOMMANDO [argument] [val]
    en Usage: {1}
    nb Bruk: {1}
    nn Bruk: {1}
    en [flags]
    nb [valg]
    nn [val]
    en Commands
    nb Kommandoer
    nn Kommandoar
    en Arguments
    nb Argumenter
    nn Argument
    en Flags
    nb Valg
    nn Val
    en Flags of every command
    nb Valg for alle kommandoer
    nn Val for alle kommandoar
    en Exit codes
    nb Utgangskoder
    nn Utgangskodar
    en Examples
    nb Eksempler
    nn Eksempel
    en Results go to standard output, everything else to standard error.
    nb Resultatene skrives til standard ut, alt annet til standard feil.
    nn Resultata blir skrivne til standard ut, alt anna til standard feil.
    en See kohort help COMMAND. Begin with: kohort run Datasets/asker
    nb Se kohort help KOMMANDO. Begynn med: kohort run Datasets/asker
    nn Sjå kohort help KOMMANDO. Byrj med: kohort run Datasets/asker
    en The command line
    nb Kommandolinjen
    nn Kommandolinja
    en This page is printed by `kohort help --markdown --lang en`; change the tables in `Sources/kohort`.
    nb Denne siden er skrevet ut av `kohort help --markdown`; endre tabellene i `Sources/kohort`.
    nn Denne sida er skriven ut av `kohort help --markdown --lang nn`; endre tabellane i `Sources/kohort`.
    en command
    nb kommando
    nn kommando
    en argument
    nb argument
    nn argument
    en flag
    nb valg
    nn val
    en code
    nb kode
    nn kode
    en value
    nb verdi
    nn verdi
    en FOLDER
    nb MAPPE
    nn MAPPE
    en DIR
    nb MAPPE
    nn MAPPE
    en FILE
    nb FIL
    nn FIL
    en NAME
    nb NAVN
    nn NAMN
    en NAME=VALUE
    nb NAVN=VERDI
    nn NAMN=VERDI
    en CODE
    nb KODE
    nn KODE
    en RESULT
    nb RESULTAT
    nn RESULTAT
    en QUESTION
    nb SPØRSMÅL
    nn SPØRSMÅL
    en OLD
    nb GAMMEL
    nn GAMMAL
    en NEW
    nb NY
    nn NY
    en PART
    nb DEL
    nn DEL
    en COMMAND
    nb KOMMANDO
    nn KOMMANDO
    en done
    nb ferdig
    nn ferdig
    en the command line is not understood
    nb kommandolinjen kan ikke forstås
    nn kommandolinja kan ikkje forståast
    en the input is there and wrong
    nb inndataene finnes, men er feil
    nn inndataa finst, men er feil
    en a file or folder is missing
    nb en fil eller mappe mangler
    nn ei fil eller mappe manglar
    en a fault in Kohort itself
    nb en feil i Kohort selv
    nn ein feil i Kohort sjølv
    en a file or folder cannot be created
    nb en fil eller mappe kan ikke lages
    nn ei fil eller mappe kan ikkje lagast
    en reading or writing failed on the way
    nb lesing eller skriving feilet underveis
    nn lesing eller skriving feila undervegs
    en stopped (Ctrl-C, TERM or HUP); nothing was written
    nb stanset (Ctrl-C, TERM eller HUP); ingenting er skrevet
    nn stansa (Ctrl-C, TERM eller HUP); ingenting er skrive
    en run a scenario folder and print its tables
    nb kjør en scenariomappe og vis tabellene
    nn køyr ei scenariomappe og vis tabellane
    en Reads the CSV files of FOLDER (kohort init makes an example, kohort check finds what is wrong), runs the scenarios and prints population, indicators and need.
    nb Leser CSV-filene i MAPPE (kohort init lager et eksempel, kohort check finner det som er galt), kjører scenariene og viser folketall, aldersforhold og behov.
    nn Les CSV-filene i MAPPE (kohort init lagar eit eksempel, kohort check finn det som er gale), køyrer scenarioa og viser folketal, aldersforhold og behov.
    en A folder with only befolkning.csv is projected too: mortality, fertility and migration are estimated and listed with their weights, and 300 municipalities or more share one pool of movers (docs/framskriving.md).
    nb En mappe med bare befolkning.csv blir også framskrevet: dødelighet, fruktbarhet og flytting anslås og vises med vektene sine, og 300 kommuner eller flere deler én pott av flyttere (docs/framskriving.md).
    nn Ei mappe med berre befolkning.csv blir òg framskriven: dødelegheit, fruktbarheit og flytting blir anslått og viste med vektene sine, og 300 kommunar eller fleire deler éin pott av flyttarar (docs/framskriving.md).
    en With --out the tables are also written to DIR as CSV that opens right in a Norwegian Excel (UTF-8 with byte order mark, semicolon, decimal comma), with a manifest; --format adds formats. Files are written whole or not at all.
    nb Med --out skrives tabellene også til MAPPE som CSV som åpnes riktig i norsk Excel (UTF-8 med BOM, semikolon, desimalkomma), sammen med et manifest; --format gir flere formater. Filene skrives hele eller ikke i det hele tatt.
    nn Med --out blir tabellane òg skrivne til MAPPE som CSV som opnar seg rett i norsk Excel (UTF-8 med BOM, semikolon, desimalkomma), saman med eit manifest; --format gir fleire format. Filene blir skrivne heile eller ikkje i det heile.
    en The scenario folder.
    nb Scenariomappen.
    nn Scenariomappa.
    en report everything that is wrong with a scenario folder
    nb si fra om alt som er galt i en scenariomappe
    nn sei frå om alt som er gale i ei scenariomappe
    en Reads FOLDER as run does and reports all problems at once on standard error, each with file, line, column, what was found, what was expected and what to do. What the folder holds is printed on standard output. Nothing is written; the exit code is 65 when something is wrong.
    nb Leser MAPPE slik run gjør, og melder alt som er galt, på en gang: fil, linje, kolonne, hva som ble funnet, hva som var forventet, og hva som kan gjøres. Det skrives til standard feil; hva mappen inneholder, skrives til standard ut. Ingen filer lages; utgangskoden er 65 når noe er galt.
    nn Les MAPPE slik run gjer, og melder alt som er gale, på ein gong: fil, linje, kolonne, kva som blei funne, kva som var venta, og kva som kan gjerast. Det blir skrive til standard feil; kva mappa inneheld, blir skrive til standard ut. Ingen filer blir laga; utgangskoden er 65 når noko er gale.
    en a result as one HTML page to look at, print and send
    nb et resultat som én HTML-side å se på, skrive ut og sende
    nn eit resultat som éi HTML-side å sjå på, skrive ut og sende
    en RESULT is a folder written by kohort run --out. The page holds a summary in words, the pyramid with a year slider, growth by component, age groups, age ratios, the ladders with need, places and what is missing, the handlingsprogram, what rests on assumptions, sources and definitions, each drawing with its table. What is not in the result is not on the page.
    nb RESULTAT er en mappe skrevet av kohort run --out. Siden har en oppsummering i ord, pyramiden med en skyvekontroll for år, vekst etter komponent, aldersgrupper, aldersforhold, trappene med behov, plasser og det som mangler, handlingsprogrammet, hva som bygger på forutsetninger, kilder og definisjoner, hver tegning med tabellen sin. Det som ikke er i resultatet, er ikke på siden.
    nn RESULTAT er ei mappe skriven av kohort run --out. Sida har ei oppsummering i ord, pyramiden med ein skyvekontroll for år, vekst etter komponent, aldersgrupper, aldersforhold, trappene med behov, plassar og det som manglar, handlingsprogrammet, kva som bygger på føresetnader, kjelder og definisjonar, kvar teikning med tabellen sin. Det som ikkje er i resultatet, er ikkje på sida.
    en The page is one file that needs no network. A folder whose manifest does not match its files is refused.
    nb Siden er én fil som ikke trenger nett. En mappe der manifestet ikke stemmer med filene, avvises.
    nn Sida er éi fil som ikkje treng nett. Ei mappe der manifestet ikkje stemmer med filene, blir avvist.
    en The result folder.
    nb Resultatmappen.
    nn Resultatmappa.
    en where a number of a result comes from
    nb hvor et tall i et resultat kommer fra
    nn kvar eit tal i eit resultat kjem frå
    en RESULT is a folder written by kohort run --out, which keeps its inputs; the run is made again from them. QUESTION is a few words in any order: a year with a ladder and a step, an age ratio, ages, or a table by its file or printed title, a year or another column, and words of one of its rows. Told are the persons and what became of them, the rate and the row it was taken from, what kroner, places and staff are made of, the scenario, the sources and their status.
    nb RESULTAT er en mappe skrevet av kohort run --out. Den har inndataene med seg, og kjøringen gjøres om igjen fra dem. SPØRSMÅL er noen få ord i valgfri rekkefølge: et år med en trapp og et trinn, et aldersforhold, en alder, eller en tabell ved filnavnet eller overskriften, et år eller en annen kolonne, og ord fra en av radene. Svaret forteller om personene og hva som ble av dem, raten og raden den er hentet fra, hva kroner, plasser og årsverk er regnet ut av, scenarioet, kildene og statusen deres.
    nn RESULTAT er ei mappe skriven av kohort run --out. Ho har inndataa med seg, og køyringa blir gjord om att frå dei. SPØRSMÅL er nokre få ord i valfri rekkefølgje: eit år med ei trapp og eit trinn, eit aldersforhold, ein alder, eller ein tabell ved filnamnet eller overskrifta, eit år eller ei anna kolonne, og ord frå ei av radene. Svaret fortel om personane og kva som blei av dei, raten og rada han er henta frå, kva kroner, plassar og årsverk er rekna ut av, scenarioet, kjeldene og statusen deira.
    en A whole sentence of a report's summary can be pasted: every figure in it is told. The score that a report shows of the place is asked for by its title first, with the folder of the backtest that the report was given: --backtest.
    nb En hel setning fra oppsummeringen i en rapport kan limes inn: hvert tall i den blir forklart. Treffsikkerheten som en rapport viser for stedet, spørres det om med overskriften først og med samme --backtest som rapporten fikk.
    nn Ei heil setning frå oppsummeringa i ein rapport kan limast inn: kvart tal i setninga blir forklart. Treffsikkerheita som ein rapport viser for staden, spør ein om med overskrifta først og med same --backtest som rapporten fekk.
    en What is asked about, in words.
    nb Det som spørres om, i ord.
    nn Det ein spør om, i ord.
    en why a new plan costs something else than the last one
    nb hvorfor en ny plan koster noe annet enn den forrige
    nn kvifor ein ny plan kostar noko anna enn den førre
    en OLD and NEW are result folders written by kohort run FOLDER --out. Where both have a budget, the difference in the net total of the handlingsprogram («Nytt budsjett, i alt, netto» in handlingsprogram-lopende.csv, the prices of each year) is split into new adopted budget, base population, rates, prevalence and coverage, prices and projects, one line each, which add up exactly. The parts are replaced in that order; another order would give another split and the same sum. A second table splits the level of net cost in the same way. Without a budget the population, the need and the staff of both are split so, for the years that both runs have.
    nb GAMMEL og NY er resultatmapper skrevet av kohort run MAPPE --out. Har begge budsjett, deles forskjellen i nettosummen av handlingsprogrammet («Nytt budsjett, i alt, netto» i handlingsprogram-lopende.csv, i hvert års priser) på nytt vedtatt budsjett, folketall i startåret, rater, forekomst og dekning, priser og prosjekter, med én linje for hver, og linjene summerer nøyaktig til forskjellen. Delene byttes ut i den rekkefølgen; en annen rekkefølge gir en annen fordeling og samme sum. En tabell til deler nivået på nettokostnaden på samme måte. Uten budsjett deles folketall, behov og årsverk slik, for årene begge kjøringene har.
    nn GAMMAL og NY er resultatmapper skrivne av kohort run MAPPE --out. Har begge budsjett, blir skilnaden i nettosummen av handlingsprogrammet («Nytt budsjett, i alt, netto» i handlingsprogram-lopende.csv, i prisane i kvart år) delt på nytt vedteke budsjett, folketal i startåret, ratar, førekomst og dekning, prisar og prosjekt, med éi linje for kvar, og linjene summerer nøyaktig til skilnaden. Delane blir bytte ut i den rekkefølgja; ei anna rekkefølgje gir ei anna fordeling og same sum. Ein tabell til deler nivået på nettokostnaden på same måte. Utan budsjett blir folketal, behov og årsverk delte slik, for åra begge køyringane har.
    en Each result keeps its inputs (inndata-….csv), so that the runs in between can be made. A folder whose manifest does not match its files is refused.
    nb Hvert resultat har inndataene sine med seg (inndata-….csv), slik at kjøringene imellom kan gjøres. En mappe der manifestet ikke stemmer med filene, avvises.
    nn Kvart resultat har inndataa sine med seg (inndata-….csv), slik at køyringane imellom kan gjerast. Ei mappe der manifestet ikkje stemmer med filene, blir avvist.
    en The result folder of the last plan.
    nb Resultatmappen fra den forrige planen.
    nn Resultatmappa frå den førre planen.
    en The result folder of the new plan.
    nb Resultatmappen fra den nye planen.
    nn Resultatmappa frå den nye planen.
    en put the shards of a run with --draws together
    nb sett sammen delene av en kjøring med --draws
    nn set saman delane av ei køyring med --draws
    en Each PART is a folder written by kohort run FOLDER --draws N --shard A/N --out PART, all with the same folder, scenario, years, draws and seed. What is written is byte for byte what the run would have written by itself. A shard that failed is run again alone.
    nb Hver DEL er en mappe skrevet av kohort run MAPPE --draws N --shard A/N --out DEL, alle med samme mappe, scenario, år, antall framtider og frø. Det som skrives, er byte for byte det kjøringen ville ha skrevet alene. En del som feilet, kjøres om igjen for seg.
    nn Kvar DEL er ei mappe skriven av kohort run MAPPE --draws N --shard A/N --out DEL, alle med same mappe, scenario, år, tal på framtider og frø. Det som blir skrive, er byte for byte det køyringa ville ha skrive åleine. Ein del som feila, blir køyrd om att for seg.
    en FOLDER must be as it was: parts of other inputs are refused, and so is a part whose manifest does not match its files.
    nb MAPPE må være som den var: deler fra andre inndata avvises, og det gjør også en del der manifestet ikke stemmer med filene.
    nn MAPPE må vere som ho var: delar frå andre inndata blir avviste, og det blir òg ein del der manifestet ikkje stemmer med filene.
    en The result folders of the shards.
    nb Resultatmappene til delene.
    nn Resultatmappene til delane.
    en score the projection method on years that have passed
    nb mål hvor godt metoden treffer, på år som er gått
    nn mål kor godt metoden treffer, på år som har gått
    en Forecasts as if it were 1 January of each YEAR, with what was known then and nothing later, and compares with what happened: error, bias and the coverage of 80 % intervals by age group and years ahead, beside an unchanged population and cohort-change ratios.
    nb Framskriver som om det var 1. januar i hvert ÅR, bare med det som var kjent da, og sammenligner med utfallet: avvik, skjevhet og dekningen av 80 %-intervaller etter aldersgruppe og år fram, ved siden av uendret folketall og kohortrater.
    nn Framskriv som om det var 1. januar i kvart ÅR, berre med det som var kjent då, og samanliknar med utfallet: avvik, skeivskap og dekninga av 80 %-intervall etter aldersgruppe og år fram, ved sida av uendra folketal og kohortratar.
    en FILE is a population table of SSB's statistics bank (07459, all municipalities too) or a scenario folder with befolkning.csv. All regions of the file are estimated from; --region says which are scored: numbers with commas between, counties of two digits (40), or alle, which is the default. With --out every place stands by itself in treffsikkerhet-steder.csv. --to is the last outcome, by default the last year of the file. Faults of the file that are found are named below the table.
    nb FIL er en folketallstabell fra SSBs statistikkbank (07459, gjerne med alle kommuner) eller en scenariomappe med befolkning.csv. Anslagene bygger på alle regioner i filen; --region sier hvilke det måles på: numre med komma mellom, fylker med to siffer (40), eller alle, som er standard. Med --out står hvert sted for seg i treffsikkerhet-steder.csv. --to er siste år det måles mot, som standard det siste i filen. Feil som blir funnet i filen, nevnes under tabellen.
    nn FIL er ein folketalstabell frå statistikkbanken til SSB (07459, gjerne med alle kommunar) eller ei scenariomappe med befolkning.csv. Anslaga bygger på alle regionar i fila; --region seier kva for nokre det blir målt på: nummer med komma mellom, fylke med to siffer (40), eller alle, som er standard. Med --out står kvar stad for seg i treffsikkerhet-steder.csv. --to er siste året det blir målt mot, som standard det siste i fila. Feil som blir funne i fila, blir nemnde under tabellen.
    en With --draws each jump-off is also run in N futures drawn from what was known then, and the share of outcomes within their 80 % intervals is told.
    nb Med --draws kjøres hvert startår også i N framtider trukket ut fra det som var kjent da, og det vises hvor stor andel av utfallene som lå i 80 %-intervallet til framtidene.
    nn Med --draws blir kvart startår òg køyrt i N framtider trekte ut frå det som var kjent då, og det blir vist kor stor del av utfalla som låg i 80 %-intervallet til framtidene.
    en The population file, or a scenario folder.
    nb Filen med folketall, eller en scenariomappe.
    nn Fila med folketal, eller ei scenariomappe.
    en make befolkning.csv from files downloaded from Statistics Norway (SSB)
    nb lag befolkning.csv av filer lastet ned fra Statistisk sentralbyrå (SSB)
    nn lag befolkning.csv av filer lasta ned frå Statistisk sentralbyrå (SSB)
    en Reads population tables as SSB's statistics bank gives them (CSV in any of its layouts, or JSON-stat2), in Norwegian or English, chains municipality codes over the reforms, and writes befolkning.csv to DIR. Separator, decimal mark and encoding are detected.
    nb Leser folketallstabeller slik SSBs statistikkbank gir dem (CSV i alle oppsett, eller JSON-stat2), på norsk eller engelsk, følger kommunenumrene gjennom kommunereformene og skriver befolkning.csv til MAPPE. Skilletegn, desimaltegn og tegnsett oppdages.
    nn Les folketalstabellar slik statistikkbanken til SSB gir dei (CSV i alle oppsett, eller JSON-stat2), på norsk eller engelsk, følgjer kommunenummera gjennom kommunereformene og skriv befolkning.csv til MAPPE. Skiljeteikn, desimalteikn og teiknsett blir oppdaga.
    en --region alle takes every municipality of today that the files have, under its number of today: a table recounted to the borders of 2024 gives the whole country in one folder.
    nb --region alle tar med alle dagens kommuner som filene har, hver under nummeret den har i dag: en tabell omregnet til kommunegrensene i 2024 gir hele landet i én mappe.
    nn --region alle tek med alle dagens kommunar som finst i filene, kvar under dagens nummer: ein tabell omrekna til kommunegrensene i 2024 gir heile landet i éi mappe.
    en Age by sex must be complete: what is missing is named and nothing is written. An earlier befolkning.csv in DIR with other figures is not written over.
    nb Alder etter kjønn må være fullstendig: det som mangler, nevnes, og ingenting skrives. En befolkning.csv med andre tall som ligger i MAPPE fra før, skrives ikke over.
    nn Alder etter kjønn må vere fullstendig: det som manglar, blir nemnt, og ingenting blir skrive. Ei befolkning.csv med andre tal som ligg i MAPPE frå før, blir ikkje skriven over.
    en Files from the statistics bank.
    nb Filer fra statistikkbanken.
    nn Filer frå statistikkbanken.
    en make a scenario folder to start from
    nb lag en scenariomappe å begynne med
    nn lag ei scenariomappe å byrje med
    en Writes a small scenario folder that runs as it is, every row with source and status, to be changed into one's own. FOLDER must be new or empty.
    nb Skriver en liten scenariomappe som kan kjøres som den er, hver rad med kilde og status, og som kan endres til din egen. MAPPE må være ny eller tom.
    nn Skriv ei lita scenariomappe som kan køyrast som ho er, kvar rad med kjelde og status, og som kan endrast til di eiga. MAPPE må vere ny eller tom.
    en The folder to make.
    nb Mappen som skal lages.
    nn Mappa som skal lagast.
    en describe the files of a scenario folder for other programs
    nb beskriv filene i en scenariomappe for andre programmer
    nn beskriv filene i ei scenariomappe for andre program
    en Prints a Frictionless Data Package (datapackage.json) with a Table Schema for every file of FOLDER that a run reads: its columns as they stand, what they mean, what holds a number or a year, the separator and the decimal mark. Without FOLDER: every file there can be, with all its columns.
    nb Skriver ut en Frictionless Data Package (datapackage.json) med et Table Schema for hver fil i MAPPE som en kjøring leser: kolonnene som de står, hva de betyr, hva som er tall eller år, skilletegnet og desimaltegnet. Uten MAPPE: alle filer som kan finnes, med alle kolonnene.
    nn Skriv ut ein Frictionless Data Package (datapackage.json) med eit Table Schema for kvar fil i MAPPE som ei køyring les: kolonnene som dei står, kva dei betyr, kva som er tal eller år, skiljeteiknet og desimalteiknet. Utan MAPPE: alle filer som kan finnast, med alle kolonnene.
    en print completions for a shell
    nb skriv ut fullføring for et skall
    nn skriv ut fullføring for eit skal
    en Prints a script that completes commands, flags and their values.
    nb Skriver ut et skript som fullfører kommandoer, valg og verdiene deres.
    nn Skriv ut eit skript som fullfører kommandoar, val og verdiane deira.
    en bash, zsh or fish.
    nb bash, zsh eller fish.
    nn bash, zsh eller fish.
    en kohort completions for bash: source <(kohort completions bash)
    nb kohort, fullføring for bash: source <(kohort completions bash)
    nn kohort, fullføring for bash: source <(kohort completions bash)
    en kohort completions for zsh: put this file on your fpath as _kohort
    nb kohort, fullføring for zsh: legg denne filen i fpath som _kohort
    nn kohort, fullføring for zsh: legg denne fila i fpath som _kohort
    en kohort completions for fish: save as ~/.config/fish/completions/kohort.fish
    nb kohort, fullføring for fish: lagre som ~/.config/fish/completions/kohort.fish
    nn kohort, fullføring for fish: lagre som ~/.config/fish/completions/kohort.fish
    en kohort command
    nb kohort-kommando
    nn kohort-kommando
    en print help
    nb vis hjelp
    nn vis hjelp
    en Prints help for a command, or for the whole tool.
    nb Viser hjelp for en kommando eller for hele verktøyet.
    nn Viser hjelp for ein kommando eller for heile verktøyet.
    en The words of the command.
    nb Ordene i kommandoen.
    nn Orda i kommandoen.
    en Scenarios to run, of those in scenarier.csv, or four letters such as LHML for fruktbarhet, levealder, innenlands flytting and innvandring. Default: standardscenario in innstillinger.csv.
    nb Scenarier som skal kjøres, av dem i scenarier.csv, eller fire bokstaver som LHML for fruktbarhet, levealder, innenlands flytting og innvandring. Standard: standardscenario i innstillinger.csv.
    nn Scenario som skal køyrast, av dei i scenarier.csv, eller fire bokstavar som LHML for fruktbarheit, levealder, innanlands flytting og innvandring. Standard: standardscenario i innstillinger.csv.
    en Last year of the projection (1 January). Default: sluttår in innstillinger.csv.
    nb Siste år i framskrivingen (1. januar). Standard: sluttår i innstillinger.csv.
    nn Siste året i framskrivinga (1. januar). Standard: sluttår i innstillinger.csv.
    en Municipality number, such as 3203 or 0301 (text: keep the zero).
    nb Kommunenummer, som 3203 eller 0301 (tekst: behold nullen).
    nn Kommunenummer, som 3203 eller 0301 (tekst: ta vare på nullen).
    en The years to forecast from, each with the years before it alone.
    nb Årene det skal framskrives fra; hver framskriving bruker bare årene før.
    nn Åra det skal framskrivast frå; kvar framskriving bruker berre åra før.
    en Another value for a number of the method, to see what it buys, such as vindu=5; the names are in docs/method.md.
    nb En annen verdi for et tall i metoden, for å se hva den har å si, som vindu=5; navnene står i docs/method.md.
    nn Ein annan verdi for eit tal i metoden, for å sjå kva han har å seie, som vindu=5; namna står i docs/method.md.
    en Published projections to score beside: columns framskriving;region;år;alder;value, and alternativ where there are several (MMMM is used).
    nb Publiserte framskrivinger å sammenligne med: kolonnene framskriving;region;år;alder;value, og alternativ der det er flere (MMMM brukes).
    nn Publiserte framskrivingar å samanlikne med: kolonnene framskriving;region;år;alder;value, og alternativ der det er fleire (MMMM blir brukt).
    en Futures to draw around each scenario, from usikkerhet.csv or else from Kohort's own estimates; tables show the median and 80 %. 1000 is usual.
    nb Antall framtider som trekkes rundt hvert scenario, ut fra usikkerhet.csv eller ellers Kohorts egne anslag; tabellene viser medianen og 80 %. 1000 er vanlig.
    nn Talet på framtider som blir trekte rundt kvart scenario, ut frå usikkerhet.csv eller elles Kohort sine eigne anslag; tabellane viser medianen og 80 %. 1000 er vanleg.
    en Seed of the futures: the same seed gives the same futures. Default: 1.
    nb Frø for framtidene: samme frø gir samme framtider. Standard: 1.
    nn Frø for framtidene: same frø gir same framtider. Standard: 1.
    en Threads for the futures; results do not depend on it. Default: all processors.
    nb Tråder til framtidene; resultatene er de samme uansett. Standard: alle prosessorer.
    nn Trådar til framtidene; resultata er dei same uansett. Standard: alle prosessorar.
    en Quantiles of the futures, from 0 to 1, such as 0.05,0.5,0.95. Default: 0.1,0.5,0.9.
    nb Kvantiler av framtidene, fra 0 til 1, som 0.05,0.5,0.95. Standard: 0.1,0.5,0.9.
    nn Kvantil av framtidene, frå 0 til 1, som 0.05,0.5,0.95. Standard: 0.1,0.5,0.9.
    en With --draws: also how much of the variance comes from each source. Takes a run for each.
    nb Med --draws: også hvor mye av variansen som kommer fra hver kilde. Tar én kjøring for hver.
    nn Med --draws: òg kor mykje av variansen som kjem frå kvar kjelde. Tek éi køyring for kvar.
    en With --draws and --out: compute only part A of N of the futures and write its draws; kohort merge puts the parts together.
    nb Med --draws og --out: regn bare ut del A av N av framtidene og skriv dem; kohort merge setter delene sammen.
    nn Med --draws og --out: rekn berre ut del A av N av framtidene og skriv dei; kohort merge set delane saman.
    en Show the tables of the budget in place of those of the population; --out writes both anyway (docs/handlingsprogram.md).
    nb Vis tabellene for budsjettet i stedet for dem for befolkningen; --out skriver begge deler uansett (docs/handlingsprogram.md).
    nn Vis tabellane for budsjettet i staden for dei for befolkninga; --out skriv begge delar uansett (docs/handlingsprogram.md).
    en Hide counts of users below N in every table and format, and what would tell them; files that cannot be made safe are left out and named (docs/formats.md).
    nb Skjul antall brukere under N i alle tabeller og formater, og det som kunne røpe dem; filer som ikke kan gjøres trygge, utelates og nevnes (docs/formats.md).
    nn Skjul tal på brukarar under N i alle tabellar og format, og det som kunne røpe dei; filer som ikkje kan gjerast trygge, blir utelatne og nemnde (docs/formats.md).
    en Folder to write to; it is made.
    nb Mappen det skrives til; den lages.
    nn Mappa det blir skrive til; ho blir laga.
    en The page to write, such as rapport.html.
    nb Siden som skal skrives, som rapport.html.
    nn Sida som skal skrivast, som rapport.html.
    en A folder written by kohort backtest --out, for how the method did at this place.
    nb En mappe skrevet av kohort backtest --out, for hvor godt metoden har truffet på stedet.
    nn Ei mappe skriven av kohort backtest --out, for kor godt metoden har treft på staden.
    en Also write the result as one HTML page, as kohort report does (docs/rapport.md).
    nb Skriv også resultatet som én HTML-side, slik kohort report gjør (docs/rapport.md).
    nn Skriv òg resultatet som éi HTML-side, slik kohort report gjer (docs/rapport.md).
    en With --out: what to write besides CSV and manifest. Without: print the tables in this format instead of the one for the screen; xlsx and json-stat only with --out.
    nb Med --out: hva som skal skrives i tillegg til CSV og manifest. Uten: vis tabellene i dette formatet i stedet for skjermformatet; xlsx og json-stat bare med --out.
    nn Med --out: kva som skal skrivast i tillegg til CSV og manifest. Utan: vis tabellane i dette formatet i staden for skjermformatet; xlsx og json-stat berre med --out.
    en CSV for programs: no byte order mark, comma between fields, decimal point. Without --out the tables are printed so.
    nb CSV for programmer: ingen BOM, komma mellom feltene, desimalpunktum. Uten --out vises tabellene slik.
    nn CSV for program: ingen BOM, komma mellom felta, desimalpunktum. Utan --out blir tabellane viste slik.
    en Language of messages and results: nb (default), nn or en.
    nb Språk i meldinger og resultater: nb (standard), nn eller en.
    nn Språk i meldingar og resultat: nb (standard), nn eller en.
    en Columns to fill. Default: COLUMNS, else the window's, else 100.
    nb Hvor mange tegn linjene kan ha. Standard: COLUMNS, ellers vinduets bredde, ellers 100.
    nn Kor mange teikn linjene kan ha. Standard: COLUMNS, elles breidda på vindauget, elles 100.
    en No warnings and no messages on standard error; errors still stand there.
    nb Ingen advarsler eller meldinger på standard feil, bare feilmeldinger.
    nn Ingen åtvaringar eller meldingar på standard feil, berre feilmeldingar.
    en What stands between fields. Default: detected.
    nb Hva som står mellom feltene. Standard: det oppdages.
    nn Kva som står mellom felta. Standard: det blir oppdaga.
    en The decimal mark. Default: detected.
    nb Desimaltegnet. Standard: det oppdages.
    nn Desimalteiknet. Standard: det blir oppdaga.
    en The character encoding; windows-1252 covers ISO-8859-1. Default: detected.
    nb Tegnsettet; windows-1252 dekker ISO-8859-1. Standard: det oppdages.
    nn Teiknsettet; windows-1252 dekker ISO-8859-1. Standard: det blir oppdaga.
    en Only describe the files: detected format, dimensions, codes, years. Nothing is written.
    nb Bare beskriv filene: formatet som er oppdaget, dimensjoner, koder, år. Ingenting skrives.
    nn Berre beskriv filene: formatet som er oppdaga, dimensjonar, kodar, år. Ingenting blir skrive.
    en Print the whole reference as Markdown (docs/cli.md).
    nb Skriv ut hele hjelpen som Markdown (docs/cli.md).
    nn Skriv ut heile hjelpa som Markdown (docs/cli.md).
    en Print the files of a scenario folder and their columns as Markdown (docs/columns.md).
    nb Skriv ut filene i en scenariomappe og kolonnene deres som Markdown (docs/columns.md).
    nn Skriv ut filene i ei scenariomappe og kolonnene deira som Markdown (docs/columns.md).
    en Print the tables of a result and their columns as Markdown (docs/resultater.md).
    nb Skriv ut tabellene i et resultat og kolonnene deres som Markdown (docs/resultater.md).
    nn Skriv ut tabellane i eit resultat og kolonnene deira som Markdown (docs/resultater.md).
    en Print help and stop.
    nb Vis hjelp og avslutt.
    nn Vis hjelp og avslutt.
    en Print the version and stop.
    nb Vis versjonen og avslutt.
    nn Vis versjonen og avslutt.
    en Bold and dim text. Default: auto, on a terminal unless NO_COLOR is set.
    nb Fet og dempet tekst. Standard: auto, på en terminal når NO_COLOR ikke er satt.
    nn Feit og dempa tekst. Standard: auto, på ein terminal når NO_COLOR ikkje er sett.
    """#
}
